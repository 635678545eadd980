import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = process.cwd();
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const filesIn = (folder: string, extension: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension))
    .map((name) => join(folder, name));

const glossary = read('src/core/text/glossary.md');
const rows = [...glossary.matchAll(/^\| `(\w+)` +\| ([^|]+) \|[^|]+\|([^|]*)\|$/gm)].map(
  ([, type = '', term = '', avoid = '']) => ({
    type,
    terms: term.trim().split(', '),
    avoid: avoid
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean),
  }),
);
const everywhere = [...glossary.matchAll(/^- `([^`]+)`:/gm)].map(([, word = '']) => word);
const domain = filesIn('src/core/domain', '.ts').map(read).join('\n');

const [, method = '', words = '', methodAfter = ''] =
  /^([\s\S]*)<!-- woorden -->([\s\S]*)<!-- einde woorden -->([\s\S]*)$/.exec(read('docs/methode.md')) ?? [];

/**
 * The Dutch texts of the product: what stands between quotes in the text layer, and what a reader sees of the Dutch pages.
 * The words of docs/methode.md are left out: there the words to avoid are explained.
 */
const texts = [
  ...filesIn('src/core/text', '.ts').map((path) => ({ path, text: quoted(read(path)) })),
  ...['docs/handleiding.md', 'docs/functies.md'].map((path) => ({ path, text: read(path) })),
  { path: 'docs/methode.md', text: `${method}${methodAfter}`.replace(/<!--.*?-->/g, '') },
];

function quoted(code: string): string {
  return [...code.matchAll(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g)].map(([text]) => text).join('\n');
}

describe('The glossary', () => {
  it.each(rows)('has a type $type in the domain', ({ type }) => {
    expect(domain).toMatch(new RegExp(`export (interface|type) ${type}\\b`));
  });

  it.each(rows)('uses its own term for $type somewhere in the texts', ({ terms }) => {
    const used = texts.filter(({ text }) => terms.some((term) => text.toLowerCase().includes(term)));
    expect(used).not.toEqual([]);
  });

  it.each([...new Set([...everywhere, ...rows.flatMap(({ avoid }) => avoid)])])(
    'avoids "%s" in every Dutch text',
    (word) => {
      const pattern = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu');
      const using = texts.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
      expect(using).toEqual([]);
    },
  );

  it.each(rows)('has its term for $type among the words of the method', ({ terms }) => {
    expect(cellsOf(words, 3).map(([term]) => term)).toEqual(expect.arrayContaining(terms));
  });

  it('has every word to avoid there, with why', () => {
    const explained = cellsOf(words, 4).map(([word]) => word);
    const avoided = [...everywhere, ...rows.flatMap(({ avoid }) => avoid)];
    expect(explained).toEqual(expect.arrayContaining(avoided));
  });
});

/** The first cell of each row of the tables with so many bars, one word at a time, and what stands behind it. */
function cellsOf(text: string, bars: number): readonly (readonly string[])[] {
  const tables = text
    .split('\n')
    .filter((line) => line.startsWith('|') && line.split('|').length === bars + 1);
  return tables.flatMap((line) => {
    const [first = '', ...others] = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
    return others.every((cell) => cell !== '') ? first.split(', ').map((word) => [word, ...others]) : [];
  });
}
