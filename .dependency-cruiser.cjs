// Who may import whom. Every rule is a list of what a folder may reach; all else is forbidden there.
// test/project/import-rules.test.ts proves that each rule bites.

/** The data types that cross the border of the core: a workbook comes in, a document goes out. */
const boundary =
  '^src/core/(intake/(grid|edit)|report/(document|style|charts/(chart|chart-fill)|own-sheets/own-sheet))\\.ts$';

/** Where programs start: nothing imports them, and the smallest of them import nothing. */
const entries = '^src/(addin/index|cli/effectencalculator|functions/(all|uitleg)|preview/index)\\.ts$';

/** The folders of the engine in the order of the sum. What looks back over all of it is not among them. */
const parts = ['lines', 'prices', 'approach', 'help', 'reference', 'outcome'];

/**
 * @param {string[]} folders
 * @param {boolean} sorted whether the lines of the study are sorted out by then
 */
const engine = (folders, sorted) =>
  `^src/core/engine/((${folders.join('|')})/${sorted ? '|study-lines\\.ts$' : ''})`;

/**
 * @param {string} name
 * @param {string} comment why the rule is there
 * @param {string | string[]} folder
 * @param {string[]} allowed
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
const mayOnlyImport = (name, comment, folder, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: folder },
  to: { pathNot: allowed },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    mayOnlyImport(
      'domain-imports-nothing',
      'The words of the method stand by themselves: everything else is built from them.',
      '^src/core/domain/',
      ['^src/core/domain/'],
    ),
    mayOnlyImport(
      'intake-knows-domain',
      'Reading cells must not depend on how they are calculated with or reported.',
      '^src/core/intake/',
      ['^src/core/(intake|domain|data)/'],
    ),
    mayOnlyImport(
      'data-imports-nothing',
      'Facts with their sources: whoever reads them makes of them what it needs.',
      '^src/core/data/',
      ['^src/core/data/'],
    ),
    mayOnlyImport(
      'engine-knows-domain',
      'A rule of the method sees a study, never a cell, a sentence or a report.',
      '^src/core/engine/',
      ['^src/core/(engine|domain)/'],
    ),
    ...parts.map((part, index) =>
      mayOnlyImport(
        `method-goes-one-way-${part}`,
        'The cost of the approach does not depend on the reference, nor what help cost on what it saved.',
        `^src/core/engine/${part}/`,
        ['^src/core/domain/', engine(parts.slice(0, index + 1), index > parts.indexOf('approach'))],
      ),
    ),
    mayOnlyImport(
      'text-knows-domain',
      'Findings carry codes and facts; text turns them into Dutch and needs no more than that.',
      '^src/core/text/',
      ['^src/core/(text|domain)/'],
    ),
    mayOnlyImport(
      'report-knows-text-and-domain',
      'A report shows an assessment; it calculates nothing and reads no cells.',
      '^src/core/report/',
      ['^src/core/(report|text|domain)/', '^src/core/intake/grid\\.ts$'],
    ),
    mayOnlyImport(
      'public-composes',
      'The public version runs a study and shows a little of it; it knows no file and no host.',
      '^src/core/public/',
      ['^src/core/(public|report|text|domain|intake|data)/', '^src/core/(run|assess-workbook|version)\\.ts$'],
    ),
    mayOnlyImport(
      'public-sheets-show-the-allow-list',
      'What is published is shown from PublicStudy alone: a sheet cannot show what is not in it.',
      '^src/core/public/sheets/',
      ['^src/core/public/(sheets/|public-study\\.ts$)', '^src/core/((report|text|domain)/|version\\.ts$)'],
    ),
    {
      name: 'public-stands-apart',
      comment:
        'Only whoever makes a public version loads it: the rest of the core and the functions never do.',
      severity: 'error',
      from: { path: '^src/(core|functions|formats)/', pathNot: '^src/core/public/' },
      to: { path: '^src/core/public/' },
    },
    {
      name: 'report-uses-grid-as-type',
      comment: 'A report may speak of cell values, but runs no code of the intake.',
      severity: 'error',
      from: { path: '^src/core/report/' },
      to: { path: '^src/core/intake/', dependencyTypesNot: ['type-only'] },
    },
    mayOnlyImport(
      'core-is-pure',
      'The core runs in Excel, in a browser and in Node alike: no package, no Node module, nothing outside it.',
      '^src/core/',
      ['^src/core/'],
    ),
    mayOnlyImport(
      'formats-know-the-boundary',
      'A file format turns bytes into a snapshot and a document into bytes; the method is none of its business.',
      '^src/formats/',
      ['^src/formats/', boundary, '^node_modules/fflate/'],
    ),
    mayOnlyImport(
      'hosts-know-the-boundary-and-formats',
      'A host supplies cells and draws documents; it does not know the method.',
      '^src/hosts/(?!grid/)',
      ['^src/(hosts|formats)/', boundary, '^src/core/text/file-errors\\.ts$'],
    ),
    mayOnlyImport(
      'grid-host-brings-its-workbook',
      'Where Excel is not, the host brings the workbook itself: the grid, and what tells how cells look.',
      '^src/hosts/grid/',
      [
        '^src/(hosts|formats)/',
        boundary,
        '^src/core/text/(grid|grid-functions|drawings|file-errors)\\.ts$',
        '^node_modules/(@univerjs|hucre)/',
      ],
    ),
    {
      name: 'no-host-imports-another',
      comment: 'Excel and the browser workbook stand side by side: what they share is in hosts/host.ts.',
      severity: 'error',
      from: { path: '^src/hosts/([^/]+)/' },
      to: { path: '^src/hosts/[^/]+/', pathNot: '^src/hosts/$1/' },
    },
    mayOnlyImport(
      'functions-know-core',
      'The custom functions load with every workbook: the core and nothing else.',
      '^src/functions/',
      ['^src/(functions|core)/'],
    ),
    mayOnlyImport(
      'pane-knows-the-host-interface',
      'The same pane runs in Excel and in the browser workbook, so it knows hosts/host.ts and no Office.js.',
      '^src/taskpane/',
      ['^src/(taskpane|commands|core)/', '^src/hosts/host\\.ts$'],
    ),
    mayOnlyImport(
      'commands-know-the-host-interface',
      'What a user can have done, through the same interface: the ribbon and the pane both ask for it.',
      '^src/commands/',
      ['^src/(commands|core)/', '^src/hosts/host\\.ts$'],
    ),
    mayOnlyImport(
      'preview-puts-together',
      'The page around the browser workbook: a host, the pane and the functions. It knows no Office.js and no grid package.',
      '^src/preview/',
      [
        '^src/(preview|taskpane|commands|core|formats|functions)/',
        '^src/hosts/grid/',
        '^src/hosts/[^/]+\\.ts$',
      ],
    ),
    {
      name: 'grid-stays-in-its-page',
      comment: 'The grid weighs more than all else together: only its own page loads it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(preview|hosts/grid)/' },
      to: { path: '^src/(preview|hosts/grid)/' },
    },
    {
      name: 'cli-knows-core-and-formats',
      comment: 'The command line is a thin shell: files and terminal around the core. Node modules are fine.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { pathNot: ['^src/(cli|core|formats)/'], dependencyTypesNot: ['core'] },
    },
    {
      name: 'nothing-imports-an-entry',
      comment: 'Entry points start things: importing one would run it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: entries },
    },
    {
      name: 'no-test-in-product',
      comment: 'What ships does not depend on what tests it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-dev-dependency-in-product',
      comment:
        'What ships is listed under dependencies, so that its licence is in the notices. src/scripts ships nothing.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/scripts/' },
      to: { dependencyTypes: ['npm-dev', 'npm-optional', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-circular-imports',
      comment: 'A circle means that two files are one idea, or that an idea is missing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment:
        'A file that nothing imports and that imports nothing is left over, unless webpack starts there.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['\\.d\\.ts$', entries], orphan: true },
      to: {},
    },
    {
      name: 'everything-resolves',
      comment: 'An import that leads nowhere escapes every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // Imports of types count: an idea depends on another through its types as much as through its code.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.d.ts', '.json'],
    },
  },
};
