/** docs/methode.md cannot rot: its examples are worked examples, and a rule without a paragraph fails here. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { withExamples, withoutExamples } from '../support/methode-page';

const PAGE = join(process.cwd(), 'docs/methode.md');
const page = readFileSync(PAGE, 'utf8');
const byHand = withoutExamples(page);
const rules = byHand.slice(byHand.indexOf('\n## 1. '), byHand.indexOf('\n## 17. '));

const SOURCE_A = ['1', '2.3', '3', '3.1', '3.2', '4'];
const SOURCE_B = ['Inrichting pilot', 'hoofddoel 2.e', 'Waardevolle kenmerken', 'Monitor', 'Conclusie'];

it('shows each example as its file holds it', async () => {
  const wanted = await format(withExamples(page), { ...(await resolveConfig(PAGE)), parser: 'markdown' });
  if (process.env['UPDATE_GOLDEN'] !== undefined) writeFileSync(PAGE, wanted);
  expect(readFileSync(PAGE, 'utf8')).toBe(wanted);
});

it('refuses an example that does not exist', () => {
  const asked = '<!-- voorbeeld: uren.yaml / Bestaat niet -->\n<!-- einde -->';
  expect(() => withExamples(asked)).toThrow('there is no example "Bestaat niet" in test/cases/uren.yaml');
});

it('writes no amount by hand that a test does not hold', () => {
  const amounts = byHand.match(/€ [\d.,]*\d/g) ?? [];
  expect([...new Set(amounts)].sort()).toEqual(['€ 0', '€ 0,50', '€ 10']);
});

it('has a paragraph for every rule, and for no other', () => {
  const named = [...page.matchAll(/^<!-- regel: engine\/([\w/-]+\.ts) -->$/gm)].map(([, name = '']) => name);
  expect([...named].sort()).toEqual(ruleFiles());
});

/** The rules that assess.ts goes through, and every other file that says where its rule comes from. */
function ruleFiles(): readonly string[] {
  const folder = 'src/core/engine/';
  const contents = [...codeOf(`${folder}assess.ts`).matchAll(/from '\.\/([\w/-]+)'/g)].map(
    ([, name = '']) => `${name}.ts`,
  );
  const files = codeIn(folder).map((path) => path.slice(folder.length));
  const sourced = files.filter(
    (name) =>
      !name.startsWith('explain/') && /\(method, sections? |source [AB]\b/.test(codeOf(folder + name)),
  );
  return [...new Set([...contents, ...sourced])].sort();
}

describe('What a file of the core says of the method is in the chapter that it names', () => {
  const chapters = page.split(/^## (?=\d+\. )/m).slice(1);
  const rulesIn = (chapter: string): readonly string[] =>
    [...chapter.matchAll(/^<!-- regel: (.*) -->$/gm)].map(([, name = '']) => `src/core/${name}`);
  const cited = codeIn('src/core/').flatMap((path) =>
    [...codeOf(path).matchAll(/\(method, sections? (\d+(?: and \d+)*)/g)].map(
      ([, numbers = '']): [path: string, chapters: number[]] => [path, numbers.split(' and ').map(Number)],
    ),
  );

  it.each(cited)('%s: %j', (path, numbers) => {
    const last = chapters.length - 1;
    for (const number of numbers) expect([number, number >= 1 && number <= last]).toEqual([number, true]);
    const home = chapters.findIndex((chapter) => rulesIn(chapter).includes(path)) + 1;
    const files = cited.filter(([other]) => other === path);
    if (home > 0) expect(files.flatMap(([, all]) => all)).toContain(home);
  });

  it('in more than thirty places', () => {
    expect(cited.length).toBeGreaterThan(30);
  });
});

function codeIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => folder + name.replaceAll('\\', '/'));
}

/** The text of a file, each comment as if it stood on one line. */
function codeOf(path: string): string {
  return readFileSync(path, 'utf8').replace(/\n\s+\* /g, ' ');
}

describe('Every rule says where it comes from', () => {
  const items = rules.split(/\n(?=- )/).slice(1);
  const texts = items.map((item) => (item.split(/\n(?! )/)[0] ?? '').replace(/\s+/g, ' ').trim());

  it.each(texts)('%s', (text) => {
    const [, stated = ''] = /\(([^()]*)\)$/.exec(text) ?? [];
    const known = [
      'keuze',
      ...SOURCE_A.map((section) => `bron A, ${section}`),
      ...SOURCE_B.map((section) => `bron B, ${section}`),
    ];
    for (const source of stated.split('; ')) expect(known).toContain(source);
  });

  it('in more than a hundred rules', () => {
    expect(texts.length).toBeGreaterThan(100);
  });
});

it('leads to every file of examples', () => {
  const linked = [...page.matchAll(/\(\.\.\/test\/cases\/([\w-]+\.yaml)\)/g)].map(([, name = '']) => name);
  const files = readdirSync('test/cases').filter((name) => name.endsWith('.yaml'));
  expect([...linked].sort()).toEqual(files.sort());
});
