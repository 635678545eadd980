// The one check that runs everything, in order, and stops at the first failure.
//   npm test                          all steps
//   node test/check.mjs lint types    only these steps
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const scratch = mkdtempSync(join(tmpdir(), 'effectencalculator-check-'));
const jestReport = join(scratch, 'jest.json');

const tool = {
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  tsc: 'node_modules/typescript/bin/tsc',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  webpack: 'node_modules/webpack/bin/webpack.js',
  jest: 'node_modules/jest/bin/jest.js',
};

/**
 * A step is one or more command lines for node, without a shell, so that it runs the same everywhere.
 * @type {Record<string, { heading: string, commands: () => string[][] }>}
 */
const steps = {
  format: {
    heading: 'Formatting (prettier)',
    commands: () => [[tool.prettier, '--check', '--log-level', 'warn', '.']],
  },
  lint: {
    heading: 'Lint (eslint)',
    commands: () => [[tool.eslint, '--max-warnings', '0', '.']],
  },
  types: {
    heading: 'Types (tsc, every tsconfig)',
    commands: () => tsconfigs().map((project) => [tool.tsc, '--noEmit', '--project', project]),
  },
  imports: {
    heading: 'Import rules (dependency-cruiser)',
    commands: () => [[tool.depcruise, '--config', '.dependency-cruiser.cjs', 'src', 'test']],
  },
  build: {
    heading: 'Production build (webpack), and the pages for the tests in a browser',
    commands: () => [
      [tool.webpack, '--mode', 'production'],
      [tool.webpack, '--mode', 'production', '--config-name', 'host-page', '--config-name', 'grid'],
    ],
  },
  jest: {
    heading: 'Tests (jest)',
    commands: () => [
      ['--experimental-vm-modules', '--no-warnings', tool.jest, '--json', `--outputFile=${jestReport}`],
    ],
  },
};

/** Every tsconfig.json of the project: the root's and those of the folders under src and test. */
function tsconfigs() {
  const nested = ['src', 'test'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => basename(path) === 'tsconfig.json')
      .map((path) => join(folder, path)),
  );
  return ['tsconfig.json', ...nested.sort()];
}

/** @param {string} name */
function run(name) {
  const step = steps[name];
  if (step === undefined) {
    console.error(`There is no step "${name}". Steps: ${Object.keys(steps).join(', ')}.`);
    return false;
  }
  const start = performance.now();
  console.log(`\n=== ${step.heading} ===`);
  const results = step
    .commands()
    .map((command) => spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status === 0);
  const ok = results.every(Boolean);
  console.log(
    `${ok ? 'OK' : 'FAILED'}: ${step.heading}, ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  return ok;
}

/** The numbers of the tests, on a line of their own; a test file that does not even start counts as failed. */
function printTestNumbers() {
  const report = JSON.parse(readFileSync(jestReport, 'utf8'));
  console.log(
    `\n${report.numPassedTests} passed, ${report.numFailedTests + report.numRuntimeErrorTestSuites} failed`,
  );
}

const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(steps);
try {
  const ok = chosen.every(run);
  if (chosen.includes('jest')) {
    try {
      printTestNumbers();
    } catch {
      console.log('\nThe tests did not run.');
    }
  }
  process.exitCode = ok ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
