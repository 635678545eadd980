// How fast and how large: reading, calculating and the whole command on workbooks of 1.000 to 100.000 lines, beside
// openpyxl and LibreOffice on the same machine in the same run. Reports; never fails on a figure. What is not installed
// is "niet gemeten". docs/bench.md says what each figure means and holds one run.
//   npm run bench                   1.000, 10.000 and 100.000 lines: a few minutes
//   npm run bench -- --kort         without 100.000 lines
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const measure = join(root, 'dist/bench/measure.js');
const cli = join(root, 'dist/cli/effectencalculator.js');
const scratch = mkdtempSync(join(tmpdir(), 'effectencalculator-bench-'));

const short = process.argv.includes('--kort');
const SIZES = short ? [1_000, 10_000] : [1_000, 10_000, 100_000];
/** One measurement is repeated so often, unless that takes longer than the patience. */
const RUNS = 5;
const PATIENCE_MS = 30_000;
/** The formulas may take this long; longer is not worth the wait. */
const LONGEST_RECALCULATION_MS = 60_000;
/** Starting LibreOffice takes longer one time than another: a difference below this says nothing. */
const NOISE_MS = 100;
const ABSENT = 'niet gemeten';

/** What a run of reading and calculating in one process gave; see measure.ts.
 * @typedef {{ reading: number[], running: number[], longestBlock: { ms: number, from: string, to: string }[],
 *   findings: number, directCosts: number }} Inside
 */

/** A program that ran: wall time and, where it is known, peak memory.
 * @typedef {{ ms: number, mb: number | null }} Ran
 */

/** The figures of one size.
 * @typedef {{ lines: number, bytes: number, inside: Inside, command: Ran, openpyxl: Ran | null,
 *   office: { ms: number, recalculating: number, sum: number } | 'te lang' | null }} Figures
 */

/** @param {string} program @param {string[]} words @param {import('node:child_process').SpawnSyncOptions} [options] */
function start(program, words, options = {}) {
  const begin = performance.now();
  const done = spawnSync(program, words, { cwd: scratch, maxBuffer: 2 ** 28, ...options, encoding: 'utf8' });
  return { ...done, ms: performance.now() - begin };
}

/** @param {string} program @param {string[]} words @param {import('node:child_process').SpawnSyncOptions} [options] */
function run(program, words, options) {
  const done = start(program, words, options);
  if (done.error !== undefined || done.status !== 0)
    throw new Error(`${program} ${words.join(' ')}: ${String(done.error ?? done.stderr)}`);
  return done;
}

/** Repeats a measurement and takes the median of each figure.
 * @param {() => Ran} once
 */
function repeated(once) {
  const begin = performance.now();
  /** @type {Ran[]} */
  const all = [];
  while (all.length < RUNS && (all.length === 0 || performance.now() - begin < PATIENCE_MS)) all.push(once());
  const memory = all.flatMap(({ mb }) => (mb === null ? [] : [mb]));
  return { ms: median(all.map(({ ms }) => ms)), mb: memory.length === 0 ? null : median(memory) };
}

/** @param {number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

// The programs to measure

/** @param {string} workbook @returns {Ran} */
function command(workbook) {
  const peak = join(scratch, 'peak.txt');
  const watch = ['--import', pathToFileURL(join(root, 'test/bench/peak.mjs')).href];
  const words = [cli, 'rapport', workbook, '-o', 'rapport.xlsx', '--stil', '--vervang'];
  const done = start(process.execPath, [...watch, ...words], {
    env: { ...process.env, EFFECT_PEAK: peak },
  });
  // 1: the report is there, and findings to look at.
  if (done.status !== 0 && done.status !== 1) throw new Error(`rapport: ${done.stderr}`);
  return { ms: done.ms, mb: Number(readFileSync(peak, 'utf8')) };
}

/** The python that has openpyxl, and its version. */
function findOpenpyxl() {
  for (const program of ['python3', '/usr/bin/python3']) {
    const asked = start(program, ['-c', 'import openpyxl; print(openpyxl.__version__)']);
    if (asked.status === 0) return { program, version: asked.stdout.trim() };
  }
  return null;
}

/** @param {string} program @param {string} workbook @returns {Ran} */
function openpyxl(program, workbook) {
  const done = run(program, [join(root, 'test/bench/read-openpyxl.py'), workbook]);
  return { ms: done.ms, mb: Number(done.stdout) };
}

/** The version of LibreOffice; null: absent. */
function findOffice() {
  const asked = start('soffice', ['--version']);
  return asked.status === 0 ? (/[\d.]+/.exec(asked.stdout)?.[0] ?? 'LibreOffice') : null;
}

/** A profile of its own that recalculates every formula of every .xlsx that is opened. */
function officeProfile() {
  const profile = join(scratch, 'profiel');
  mkdirSync(join(profile, 'user'), { recursive: true });
  const setting =
    '<item oor:path="/org.openoffice.Office.Calc/Formula/Load">' +
    '<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>';
  writeFileSync(
    join(profile, 'user/registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
      `<oor:items xmlns:oor="http://openoffice.org/2001/registry">${setting}</oor:items>\n`,
  );
  return profile;
}

/** Opens a workbook and saves its second sheet, the sums, as text. @param {string} workbook */
function office(workbook) {
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2';
  const words = ['--headless', `-env:UserInstallation=${pathToFileURL(join(scratch, 'profiel')).href}`];
  const done = start('soffice', [...words, '--convert-to', filter, '--outdir', 'sommen', workbook], {
    timeout: LONGEST_RECALCULATION_MS,
  });
  return done.status === 0 ? { ms: done.ms, mb: null } : null;
}

/** @param {number} lines @returns {Figures['office']} */
function measureOffice(lines) {
  run(process.execPath, [measure, 'formulas', String(lines), 'formules.xlsx']);
  run(process.execPath, [measure, 'values', String(lines), 'waarden.xlsx']);
  // The first time LibreOffice fills its profile.
  office('waarden.xlsx');
  rmSync(join(scratch, 'sommen'), { recursive: true, force: true });
  const first = office('formules.xlsx');
  if (first === null) return 'te lang';
  const [csv = ''] = readdirSync(join(scratch, 'sommen'));
  const text = readFileSync(join(scratch, 'sommen', csv), 'utf8');
  const sum = text
    .trim()
    .split('\n')
    .reduce((total, line) => total + Number(line.split(',')[1]), 0);
  const again = () => office('formules.xlsx') ?? first;
  const { ms } = first.ms * 3 > PATIENCE_MS ? first : repeated(again);
  const plain = repeated(() => office('waarden.xlsx') ?? { ms: NaN, mb: null });
  return { ms, recalculating: ms - plain.ms, sum };
}

// One size

/** @param {number} lines @param {{ python: string | null, hasOffice: boolean }} programs @returns {Figures} */
function measureSize(lines, { python, hasOffice }) {
  const workbook = join(scratch, `regels-${lines}.xlsx`);
  run(process.execPath, [measure, 'make', String(lines), workbook]);
  /** @type {Inside} */
  const inside = JSON.parse(
    run(process.execPath, ['--expose-gc', measure, 'inside', workbook, String(RUNS)]).stdout,
  );
  return {
    lines,
    bytes: statSync(workbook).size,
    inside,
    command: repeated(() => command(workbook)),
    openpyxl: python === null ? null : repeated(() => openpyxl(python, workbook)),
    office: hasOffice ? measureOffice(lines) : null,
  };
}

// What is printed

/** @param {number} value @param {number} [decimals] */
function figure(value, decimals = 0) {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, '.') + (fraction === undefined ? '' : `,${fraction}`);
}

const ms = (/** @type {number} */ value) => `${figure(value, value < 10 ? 1 : 0)} ms`;

/** Columns as wide as their widest cell; the first one to the left. @param {string[][]} rows */
function table(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (/** @type {string[]} */ row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = rows;
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...body.map(line)].join('\n');
}

/** @param {Figures[]} all */
function printFigures(all) {
  const row = (/** @type {string} */ name, /** @type {(of: Figures) => string} */ of) => [
    name,
    ...all.map(of),
  ];
  const medianOf = (/** @type {number[]} */ values) => ms(median(values));
  const firstOf = (/** @type {number[]} */ values) => ms(values[0] ?? NaN);
  const blocks = (/** @type {Figures} */ { inside }) => inside.longestBlock.map((block) => block.ms);
  console.log(
    table([
      row('', ({ lines }) => `${figure(lines)} regels`),
      row('Bestand', ({ bytes }) => `${figure(bytes / 1024)} kB`),
      row('Meldingen', ({ inside }) => figure(inside.findings)),
      row('Lezen (readXlsx), eerste keer', ({ inside }) => firstOf(inside.reading)),
      row('Lezen (readXlsx), mediaan', ({ inside }) => medianOf(inside.reading)),
      row('Rekenen (run), eerste keer', ({ inside }) => firstOf(inside.running)),
      row('Rekenen (run), mediaan', ({ inside }) => medianOf(inside.running)),
      row('Rekenen per regel, mediaan', (of) => `${figure(perLine(of) * 1000, 1)} µs`),
      row('Langste blok, eerste keer', (of) => firstOf(blocks(of))),
      row('Langste blok, mediaan', (of) => medianOf(blocks(of))),
      row('Hele opdracht, tijd', ({ command: { ms: time } }) => ms(time)),
      row('Hele opdracht, geheugen', ({ command: { mb } }) => `${figure(mb ?? NaN)} MB`),
      row('openpyxl lezen, tijd', ({ openpyxl: of }) => (of === null ? ABSENT : ms(of.ms))),
      row('openpyxl lezen, geheugen', ({ openpyxl: of }) =>
        of === null ? ABSENT : `${figure(of.mb ?? NaN)} MB`,
      ),
      row('LibreOffice met SUMIFS', ({ office: of }) => officeTime(of, 'ms')),
      row('  waarvan herberekenen', ({ office: of }) => officeTime(of, 'recalculating')),
    ]),
  );
}

/** @param {Figures['office']} of @param {'ms' | 'recalculating'} which */
function officeTime(of, which) {
  if (of === null) return ABSENT;
  if (of === 'te lang') return `> ${ms(LONGEST_RECALCULATION_MS)}`;
  return of[which] < NOISE_MS ? 'te kort' : ms(of[which]);
}

/** @param {Figures} of */
const perLine = ({ inside, lines }) => median(inside.running) / lines;

/** @param {string} name @param {number | null} value @param {number | null} target @param {string} [unit] */
function judged(name, value, target, unit = '') {
  if (value === null) return [name, ABSENT, '', ''];
  const decimals = unit === ' ms' ? 0 : 2;
  const shown = `${figure(value, decimals)}${unit}`;
  if (target === null) return [name, shown, 'geen', ''];
  return [name, shown, `${figure(target, decimals)}${unit}`, value <= target ? 'gehaald' : 'niet gehaald'];
}

/** @param {Figures[]} all */
function printTargets(all) {
  const of = (/** @type {number} */ lines) => all.find((each) => each.lines === lines);
  const ratio = (/** @type {number | null | undefined} */ a, /** @type {number | null | undefined} */ b) =>
    a === null || a === undefined || b === null || b === undefined ? null : a / b;
  const large = of(100_000);
  const middle = of(10_000);
  const sizes = (/** @type {(each: Figures, name: string) => string[]} */ row) =>
    all.map((each) => row(each, `${figure(each.lines)} regels`));
  const sums = (/** @type {Figures} */ { office: found }) =>
    found === null || found === 'te lang' ? null : found;
  console.log(
    table([
      ['Verhouding', 'gemeten', 'ten hoogste', ''],
      judged(
        'Rekenen per regel, 100.000 : 10.000',
        ratio(large && perLine(large), middle && perLine(middle)),
        1.5,
      ),
      ...sizes(({ inside }, name) =>
        judged(`run() : readXlsx(), ${name}`, median(inside.running) / median(inside.reading), 0.3),
      ),
      ...sizes((each, name) =>
        judged(`Hele opdracht : openpyxl, tijd, ${name}`, ratio(each.command.ms, each.openpyxl?.ms), 1),
      ),
      ...sizes((each, name) =>
        judged(`Hele opdracht : openpyxl, geheugen, ${name}`, ratio(each.command.mb, each.openpyxl?.mb), 1),
      ),
      ...sizes((each, name) =>
        judged(
          `Hele opdracht : LibreOffice met SUMIFS, ${name}`,
          ratio(each.command.ms, sums(each)?.ms),
          null,
        ),
      ),
      ...sizes(({ inside, lines }, name) =>
        judged(
          `Langste blok, ${name}`,
          median(inside.longestBlock.map((block) => block.ms)),
          lines === 10_000 ? 50 : null,
          ' ms',
        ),
      ),
    ]),
  );
  for (const { lines, inside, office: found } of all) {
    const [block] = [...inside.longestBlock].sort((a, b) => b.ms - a.ms);
    if (block !== undefined)
      console.log(`\n${figure(lines)} regels: het langste blok loopt van "${block.from}" tot "${block.to}".`);
    if (found === null || found === 'te lang') continue;
    const same = Math.abs(found.sum - inside.directCosts) < 0.005;
    const formulas = same ? 'hetzelfde' : `€ ${figure(found.sum, 2)}`;
    console.log(`De directe kosten zijn € ${figure(inside.directCosts, 2)}; de formules geven ${formulas}.`);
  }
}

try {
  const openpyxlFound = findOpenpyxl();
  const officeVersion = findOffice();
  if (officeVersion !== null) officeProfile();
  const python = openpyxlFound?.program ?? null;
  console.log(
    `Meting van ${new Date().toISOString().slice(0, 10)}: node ${process.version}, ` +
      `${availableParallelism()} processorkernen, openpyxl ${openpyxlFound?.version ?? ABSENT}, ` +
      `LibreOffice ${officeVersion ?? ABSENT}.\n`,
  );
  const all = SIZES.map((lines) => measureSize(lines, { python, hasOffice: officeVersion !== null }));
  printFigures(all);
  console.log('');
  printTargets(all);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
