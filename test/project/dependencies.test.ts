import { readFileSync } from 'node:fs';

type Kind = 'dependencies' | 'devDependencies' | 'optionalDependencies' | 'overrides';

const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as Partial<
  Record<Kind, Record<string, unknown>>
>;
const page = readFileSync('docs/dependencies.md', 'utf8');

/** The lines under the heading that names this part of package.json. */
function section(kind: Kind): string {
  return page.split(/^## /m).find((text) => text.includes(`\`${kind}\``)) ?? '';
}

describe('docs/dependencies.md', () => {
  it.each<Kind>(['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'])(
    'says of every package in %s, and of no other, why it is there',
    (kind) => {
      const explained = [...section(kind).matchAll(/^- `([^`]+)`: \S.*\.$/gm)].map(([, name = '']) => name);
      expect(explained).toEqual(Object.keys(packageJson[kind] ?? {}).sort());
    },
  );

  it('has one line per package and no line of another form', () => {
    const items = page.split('\n').filter((line) => line.startsWith('- '));
    expect(items.filter((line) => !/^- `[^`]+`: \S.*\.$/.test(line))).toEqual([]);
  });
});
