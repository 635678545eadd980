import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';

/** Every line: a file, what it imports, and the rule that must forbid it. One line of a rule is its proof. */
const forbidden: [from: string, to: string, rule: string][] = [
  ['core/domain/a', 'core/intake/grid', 'domain-imports-nothing'],
  ['core/intake/a', 'core/engine/rule', 'intake-knows-domain'],
  ['core/intake/b', 'core/text/nl', 'intake-knows-domain'],
  ['core/intake/c', 'core/report/document', 'intake-knows-domain'],
  ['core/data/a', 'core/domain/amount', 'data-imports-nothing'],
  ['core/engine/a', 'core/intake/grid', 'engine-knows-domain'],
  ['core/engine/b', 'core/text/nl', 'engine-knows-domain'],
  ['core/engine/lines/a', 'core/engine/prices/price', 'method-goes-one-way-lines'],
  ['core/engine/prices/a', 'core/engine/approach/average', 'method-goes-one-way-prices'],
  ['core/engine/approach/a', 'core/engine/study-lines', 'method-goes-one-way-approach'],
  ['core/engine/approach/b', 'core/engine/help/help', 'method-goes-one-way-approach'],
  ['core/engine/help/a', 'core/engine/reference/reference', 'method-goes-one-way-help'],
  ['core/engine/reference/a', 'core/engine/outcome/saving', 'method-goes-one-way-reference'],
  ['core/engine/outcome/a', 'core/engine/checks/check', 'method-goes-one-way-outcome'],
  ['core/text/a', 'core/engine/rule', 'text-knows-domain'],
  ['core/text/b', 'core/report/document', 'text-knows-domain'],
  ['core/report/a', 'core/engine/rule', 'report-knows-text-and-domain'],
  ['core/report/b', 'core/intake/reader', 'report-knows-text-and-domain'],
  ['core/report/c', 'core/intake/grid', 'report-uses-grid-as-type'],
  ['core/public/a', 'core/engine/rule', 'public-composes'],
  ['core/public/sheets/a', 'core/public/values/amount', 'public-sheets-show-the-allow-list'],
  ['core/public/sheets/b', 'core/run', 'public-sheets-show-the-allow-list'],
  ['functions/c', 'core/public/version', 'public-stands-apart'],
  ['core/g', 'core/public/version', 'public-stands-apart'],
  ['core/domain/d', 'fflate', 'core-is-pure'],
  ['core/e', 'node:fs', 'core-is-pure'],
  ['core/f', 'formats/xlsx/read', 'core-is-pure'],
  ['formats/xlsx/a', 'core/run', 'formats-know-the-boundary'],
  ['formats/xlsx/b', 'core/domain/amount', 'formats-know-the-boundary'],
  ['formats/xlsx/c', 'node:fs', 'formats-know-the-boundary'],
  ['formats/xlsx/d', 'other-package', 'formats-know-the-boundary'],
  ['hosts/excel/a', 'core/run', 'hosts-know-the-boundary-and-formats'],
  ['hosts/excel/d', 'core/text/pane', 'hosts-know-the-boundary-and-formats'],
  ['hosts/grid/a', 'core/run', 'grid-host-brings-its-workbook'],
  ['hosts/grid/b', 'fflate', 'grid-host-brings-its-workbook'],
  ['hosts/excel/b', 'hosts/grid/host', 'no-host-imports-another'],
  ['hosts/excel/c', 'other-package', 'hosts-know-the-boundary-and-formats'],
  ['hosts/grid/c', 'hosts/excel/a', 'no-host-imports-another'],
  ['preview/a', 'hosts/excel/a', 'preview-puts-together'],
  ['preview/b', 'addin/in-excel', 'preview-puts-together'],
  ['addin/a', 'hosts/grid/host', 'grid-stays-in-its-page'],
  ['addin/b', 'preview/page', 'grid-stays-in-its-page'],
  ['functions/a', 'formats/xlsx/read', 'functions-know-core'],
  ['functions/b', 'fflate', 'functions-know-core'],
  ['taskpane/a', 'hosts/grid/host', 'pane-knows-the-host-interface'],
  ['commands/a', 'hosts/grid/host', 'commands-know-the-host-interface'],
  ['commands/b', 'taskpane/pane', 'commands-know-the-host-interface'],
  ['cli/a', 'hosts/host', 'cli-knows-core-and-formats'],
  ['cli/b', 'fflate', 'cli-knows-core-and-formats'],
  ['cli/c', 'cli/effectencalculator', 'nothing-imports-an-entry'],
  ['cli/d', '../test/helper', 'no-test-in-product'],
  ['formats/xlsx/e', 'other-package', 'no-dev-dependency-in-product'],
  ['core/domain/circle', 'core/domain/ring', 'no-circular-imports'],
  ['core/domain/nowhere', 'core/domain/absent', 'everything-resolves'],
];

/** Imports that the architecture wants: no rule may object. */
const allowed: [from: string, to: string][] = [
  ['core/intake/reader', 'core/domain/amount'],
  ['core/intake/prices', 'core/data/prices'],
  ['core/engine/rule', 'core/domain/amount'],
  ['core/engine/help/help', 'core/engine/lines/line'],
  ['core/engine/help/help', 'core/engine/study-lines'],
  ['core/engine/outcome/saving', 'core/engine/help/help'],
  ['core/engine/checks/check', 'core/engine/outcome/saving'],
  ['core/text/nl', 'core/domain/amount'],
  ['core/report/document', 'core/text/nl'],
  ['core/report/style', 'type core/intake/grid'],
  ['core/run', 'core/report/document'],
  ['core/public/version', 'core/run'],
  ['formats/xlsx/read', 'core/intake/grid'],
  ['formats/xlsx/write', 'fflate'],
  ['hosts/grid/host', 'formats/xlsx/read'],
  ['preview/page', 'hosts/grid/host'],
  ['preview/page', 'hosts/host'],
  ['preview/page', 'taskpane/pane'],
  ['hosts/host', 'core/report/document'],
  ['hosts/user-file', 'core/text/file-errors'],
  ['functions/functions', 'core/run'],
  ['taskpane/pane', 'hosts/host'],
  ['taskpane/pane', 'commands/work'],
  ['commands/work', 'hosts/host'],
  ['cli/main', 'formats/xlsx/read'],
  ['cli/effectencalculator', 'cli/main'],
  ['cli/terminal', 'node:fs'],
  ['../test/helper', 'core/run'],
];

const isOutside = (name: string): boolean => /^node:|^fflate$|^other-package$/.test(name);

/** The two lists as a tree of small files, with the two packages they name. */
function tree(): Map<string, string> {
  const files = new Map([
    ['package.json', '{ "dependencies": { "fflate": "1" }, "devDependencies": { "other-package": "1" } }'],
    ['node_modules/fflate/index.js', 'module.exports = {};'],
    ['node_modules/other-package/index.js', 'module.exports = {};'],
    ['src/core/domain/amount.ts', 'export {};'],
    ['src/core/domain/orphan.ts', 'export {};'],
    ['src/core/domain/ring.ts', "import type { it } from './circle';\nexport type { it };\n"],
  ]);
  for (const [from, to] of [...allowed, ...forbidden]) {
    const [kind, target] = to.startsWith('type ') ? ['import type', to.slice(5)] : ['import', to];
    const outside = isOutside(target);
    const path = posix.join('src', `${from}.ts`);
    const relative = posix.relative(posix.dirname(path), posix.join('src', target));
    const specifier = outside ? target : relative.replace(/^(?!\.)/, './');
    files.set(path, `${files.get(path) ?? ''}${kind} { it } from '${specifier}';\nexport { it };\n`);
  }
  for (const [, to] of forbidden) {
    const path = posix.join('src', `${to}.ts`);
    if (!isOutside(to) && !to.includes('absent') && !files.has(path)) files.set(path, 'export {};');
  }
  return files;
}

let root: string;
let violations: string[];
let rules: string[];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'import-rules-'));
  for (const [path, text] of tree()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const options = await extractDepcruiseOptions(resolve('.dependency-cruiser.cjs'));
  rules = (options.ruleSet?.forbidden ?? []).map((rule) => rule.name ?? 'a rule without a name');
  const { output } = await cruise(['src'], { ...options, baseDir: root });
  if (typeof output === 'string') throw new Error(output);
  violations = output.summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`);
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const file = (name: string): string =>
  name.startsWith('node:')
    ? name.slice(5)
    : isOutside(name)
      ? `node_modules/${name}/index.js`
      : posix.join('src', `${name.replace('type ', '')}.ts`);

test.each(forbidden)('%s may not import %s (%s)', (from, to, rule) => {
  const target = to.endsWith('absent') ? './absent' : file(to);
  expect(violations).toContain(`${rule}: ${file(from)} → ${target}`);
});

test.each(allowed)('%s may import %s', (from, to) => {
  expect(violations.filter((line) => line.endsWith(`: ${file(from)} → ${file(to)}`))).toEqual([]);
});

test('a file that nothing imports and that imports nothing is found', () => {
  expect(violations).toContain('no-orphans: src/core/domain/orphan.ts → src/core/domain/orphan.ts');
});

test('every rule of the configuration is proved here', () => {
  const proved = new Set([...forbidden.map(([, , rule]) => rule), 'no-orphans']);
  expect(rules.filter((rule) => !proved.has(rule))).toEqual([]);
});
