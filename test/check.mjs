// The one check that runs everything: the tests when all else is well.
//   npm test                          all steps
//   node test/check.mjs lint types    only these steps
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
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
 * A step is one or more command lines for node, without a shell, so that it runs the same everywhere. None needs what
 * another makes, but for the tests. What takes longest begins first.
 * @type {Record<string, { heading: string, commands: () => string[][] }>}
 */
const steps = {
  lint: {
    heading: 'Lint (eslint)',
    commands: () => [[tool.eslint, '--max-warnings', '0', '.']],
  },
  build: {
    heading: 'Production build (webpack), and the pages for the tests in a browser',
    commands: () => [
      [tool.webpack, '--mode', 'production'],
      [tool.webpack, '--mode', 'production', '--config-name', 'host-page', '--config-name', 'grid'],
    ],
  },
  types: {
    heading: 'Types (tsc, every tsconfig)',
    commands: () => tsconfigs().map((project) => [tool.tsc, '--noEmit', '--project', project]),
  },
  format: {
    heading: 'Formatting (prettier)',
    commands: () => [[tool.prettier, '--check', '--log-level', 'warn', '.']],
  },
  imports: {
    heading: 'Import rules (dependency-cruiser)',
    commands: () => [[tool.depcruise, '--config', '.dependency-cruiser.cjs', 'src', 'test']],
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

/**
 * One command: whether it went well, and what it said. Only what runs by itself may speak for itself.
 * @param {string[]} command
 * @param {boolean} isAlone
 * @returns {Promise<{ ok: boolean, said: string }>}
 */
function run(command, isAlone) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { cwd: root, stdio: isAlone ? 'inherit' : 'pipe' });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (said += text));
    child.on('close', (status) => resolve({ ok: status === 0, said }));
  });
}

/**
 * Lets so much work at a time go on; who came first goes first.
 * @param {number} places
 */
function inTurns(places) {
  /** @type {(() => void)[]} */
  const waiting = [];
  let free = places;
  /** @template T @param {() => Promise<T>} work */
  return async (work) => {
    if (free > 0) free--;
    else await new Promise((resolve) => waiting.push(() => resolve(undefined)));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    }
  };
}

/** @param {string[]} names */
async function runSteps(names) {
  const chosen = names.map((name) => ({
    heading: steps[name]?.heading ?? '',
    commands: steps[name]?.commands() ?? [],
  }));
  const isAlone = chosen.length === 1 && chosen[0]?.commands.length === 1;
  if (!isAlone) console.log(`Two at a time: ${chosen.map(({ heading }) => heading).join('; ')}.`);
  // Two is what the memory of most computers bears.
  const take = inTurns(Math.min(2, availableParallelism()));
  const results = await Promise.all(
    chosen.map(async ({ heading, commands }) => {
      let start = 0;
      if (isAlone) console.log(`\n=== ${heading} ===`);
      const done = await Promise.all(
        commands.map((command) =>
          take(() => {
            start ||= performance.now();
            return run(command, isAlone);
          }),
        ),
      );
      const ok = done.every((each) => each.ok);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      if (!isAlone) process.stdout.write(`\n=== ${heading} ===\n${done.map(({ said }) => said).join('')}`);
      console.log(`${ok ? 'OK' : 'FAILED'}: ${heading}, ${seconds} s`);
      return ok;
    }),
  );
  return results.every(Boolean);
}

/** The numbers of the tests, on a line of their own; a test file that does not even start counts as failed. */
function printTestNumbers() {
  const report = JSON.parse(readFileSync(jestReport, 'utf8'));
  console.log(
    `\n${report.numPassedTests} passed, ${report.numFailedTests + report.numRuntimeErrorTestSuites} failed`,
  );
}

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(steps);
const unknown = names.filter((name) => !(name in steps));
if (unknown.length > 0)
  console.error(`There is no step ${unknown}. Steps: ${Object.keys(steps).join(', ')}.`);
try {
  const before = names.filter((name) => name !== 'jest');
  const isWell = unknown.length === 0 && (before.length === 0 || (await runSteps(before)));
  const ok = isWell && (!names.includes('jest') || (await runSteps(['jest'])));
  if (names.includes('jest')) {
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
