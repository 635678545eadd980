import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = process.cwd();
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const filesIn = (folder: string, extension: string): string[] =>
  readdirSync(join(ROOT, folder))
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

/** The Dutch texts of the product: what stands between quotes in the text layer, and the Dutch pages. */
const texts = [
  ...filesIn('src/core/text', '.ts').map((path) => ({ path, text: quoted(read(path)) })),
  ...['docs/handleiding.md', 'docs/functies.md'].map((path) => ({ path, text: read(path) })),
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
});
