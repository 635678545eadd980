// How fast and how large: reading, calculating and the whole command on workbooks of 1.000 to 100.000 lines, beside
// openpyxl and LibreOffice on the same machine in the same run. Reports; never fails on a figure. What is not installed
// is "niet gemeten". docs/bench.md says what each figure means and holds one run.
//   npm run bench                   1.000, 10.000 and 100.000 lines: a few minutes
//   npm run bench -- --kort         without 100.000 lines
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { measureWild } from './wild.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const measure = join(root, 'dist/bench/measure.js');
const cli = join(root, 'dist/cli/effectencalculator.js');
const scratch = mkdtempSync(join(tmpdir(), 'effectencalculator-bench-'));

const short = process.argv.includes('--kort');
const SIZES = short ? [1_000, 10_000] : [1_000, 10_000, 100_000];
/** Everything is measured once per round, so that a busy moment of the machine is shared by what is compared. */
const ROUNDS = 3;
/** How often one process reads and calculates; the first time stands apart. */
const RUNS = 3;
/** The formulas may take this long; longer is not worth the wait, and above half of it once is enough. */
const LONGEST_RECALCULATION_MS = 60_000;
/** Starting LibreOffice takes longer one time than another: a difference below this says nothing. */
const NOISE_MS = 100;
const ABSENT = 'niet gemeten';

/** Reading and calculating a few times in one process; see measure.ts.
 * @typedef {{ reading: number[], running: number[], longestBlock: { ms: number, from: string, to: string }[],
 *   findings: number, directCosts: number }} Inside
 */

/** A program that ran: wall time and peak memory.
 * @typedef {{ ms: number, mb: number }} Ran
 */

/** LibreOffice: with formulas, without, and the sum that the formulas gave.
 * @typedef {{ ms: number, plain: number, sum: number }} Office
 */

/** All rounds of one size; a list is empty when the program is absent.
 * @typedef {{ lines: number, bytes: number, inside: Inside[], command: Ran[], openpyxl: Ran[],
 *   office: Office[], officeTooLong: boolean }} Figures
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

/** Opens a workbook and saves its second sheet, the sums, as text. Null: it took too long. @param {string} workbook */
function office(workbook) {
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2';
  const words = ['--headless', `-env:UserInstallation=${pathToFileURL(join(scratch, 'profiel')).href}`];
  const done = start('soffice', [...words, '--convert-to', filter, '--outdir', 'sommen', workbook], {
    timeout: LONGEST_RECALCULATION_MS,
    // What it leaves behind when it is stopped goes with the rest.
    env: { ...process.env, TMPDIR: scratch },
  });
  if (done.status === 0) return done.ms;
  if (done.ms < LONGEST_RECALCULATION_MS) throw new Error(`soffice: ${done.stderr}`);
  return null;
}

// One size

/** @param {number} lines @returns {Figures} */
function prepare(lines) {
  for (const kind of ['study', 'formulas', 'values'])
    run(process.execPath, [measure, kind, String(lines), fileOf(kind, lines)]);
  const bytes = statSync(fileOf('study', lines)).size;
  return { lines, bytes, inside: [], command: [], openpyxl: [], office: [], officeTooLong: false };
}

const fileOf = (/** @type {string} */ kind, /** @type {number} */ lines) =>
  join(scratch, `${kind}-${lines}.xlsx`);

/** @param {Figures} figures @param {{ python: string | null, hasOffice: boolean }} programs */
function measureOnce(figures, { python, hasOffice }) {
  const workbook = fileOf('study', figures.lines);
  const inside = run(process.execPath, ['--expose-gc', measure, 'inside', workbook, String(RUNS)]);
  figures.inside.push(JSON.parse(inside.stdout));
  figures.command.push(command(workbook));
  if (python !== null) figures.openpyxl.push(openpyxl(python, workbook));
  const [known] = figures.office;
  if (!hasOffice || figures.officeTooLong || (known?.ms ?? 0) > LONGEST_RECALCULATION_MS / 2) return;
  const found = measureOffice(figures.lines);
  if (found === null) figures.officeTooLong = true;
  else figures.office.push(found);
}

/** @param {number} lines @returns {Office | null} */
function measureOffice(lines) {
  const plain = office(fileOf('values', lines));
  rmSync(join(scratch, 'sommen'), { recursive: true, force: true });
  const ms = office(fileOf('formulas', lines));
  if (ms === null || plain === null) return null;
  const [csv = ''] = readdirSync(join(scratch, 'sommen'));
  const rows = readFileSync(join(scratch, 'sommen', csv), 'utf8')
    .trim()
    .split('\n');
  return { ms, plain, sum: rows.reduce((total, row) => total + Number(row.split(',')[1]), 0) };
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

/** What is compared: medians over the rounds, null where nothing was measured. @param {Figures} figures */
function medians({ lines, inside, command: commands, openpyxl: reads, office: offices }) {
  const of = (/** @type {number[]} */ values) => (values.length === 0 ? null : median(values));
  const first = (/** @type {(one: Inside) => number[]} */ times) =>
    median(inside.flatMap((one) => times(one).slice(0, 1)));
  const later = (/** @type {(one: Inside) => number[]} */ times) =>
    median(inside.flatMap((one) => times(one).slice(1)));
  const blocks = (/** @type {Inside} */ one) => one.longestBlock.map((block) => block.ms);
  const running = later((one) => one.running);
  return {
    firstReading: first((one) => one.reading),
    reading: later((one) => one.reading),
    firstRunning: first((one) => one.running),
    running,
    perLine: running / lines,
    firstBlock: first(blocks),
    block: later(blocks),
    command: of(commands.map((one) => one.ms)),
    commandMemory: of(commands.map(({ mb }) => mb)),
    openpyxl: of(reads.map((one) => one.ms)),
    openpyxlMemory: of(reads.map(({ mb }) => mb)),
    office: of(offices.map((one) => one.ms)),
    recalculating: of(offices.map((one) => one.ms - one.plain)),
  };
}

/** @param {Figures[]} all */
function printFigures(all) {
  const columns = all.map((figures) => ({ ...medians(figures), figures }));
  /** @typedef {(typeof columns)[number]} Column */
  const row = (/** @type {string} */ name, /** @type {(of: Column) => string} */ of) => [
    name,
    ...columns.map(of),
  ];
  const time = (/** @type {number | null} */ value) => (value === null ? ABSENT : ms(value));
  const memory = (/** @type {number | null} */ value) => (value === null ? ABSENT : `${figure(value)} MB`);
  const tooLong = `> ${ms(LONGEST_RECALCULATION_MS)}`;
  console.log(
    table([
      row('', ({ figures }) => `${figure(figures.lines)} regels`),
      row('Bestand', ({ figures }) => `${figure(figures.bytes / 1024)} kB`),
      row('Meldingen', ({ figures }) => figure(figures.inside[0]?.findings ?? NaN)),
      row('Lezen (readXlsx), eerste keer', ({ firstReading }) => ms(firstReading)),
      row('Lezen (readXlsx), daarna', ({ reading }) => ms(reading)),
      row('Rekenen (run), eerste keer', ({ firstRunning }) => ms(firstRunning)),
      row('Rekenen (run), daarna', ({ running }) => ms(running)),
      row('Rekenen per regel, daarna', ({ perLine }) => `${figure(perLine * 1000, 1)} µs`),
      row('Langste blok, eerste keer', ({ firstBlock }) => ms(firstBlock)),
      row('Langste blok, daarna', ({ block }) => ms(block)),
      row('Hele opdracht, tijd', ({ command: of }) => time(of)),
      row('Hele opdracht, geheugen', ({ commandMemory }) => memory(commandMemory)),
      row('openpyxl lezen, tijd', ({ openpyxl: of }) => time(of)),
      row('openpyxl lezen, geheugen', ({ openpyxlMemory }) => memory(openpyxlMemory)),
      row('LibreOffice met SUMIFS', ({ office: of, figures }) =>
        figures.officeTooLong ? tooLong : time(of),
      ),
      row('  waarvan herberekenen', ({ recalculating: of, figures }) => {
        if (figures.officeTooLong) return tooLong;
        return of !== null && of < NOISE_MS ? 'te kort' : time(of);
      }),
    ]),
  );
}

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
  const sizes = all.map((each) => ({
    ...medians(each),
    lines: each.lines,
    name: `${figure(each.lines)} regels`,
  }));
  const perLine = (/** @type {number} */ lines) =>
    sizes.find((each) => each.lines === lines)?.perLine ?? null;
  const ratio = (/** @type {number | null} */ a, /** @type {number | null} */ b) =>
    a === null || b === null ? null : a / b;
  console.log(
    table([
      ['Verhouding', 'gemeten', 'ten hoogste', ''],
      judged('Rekenen per regel, 100.000 : 10.000', ratio(perLine(100_000), perLine(10_000)), 1.5),
      ...sizes.map((of) => judged(`run() : readXlsx(), ${of.name}`, of.running / of.reading, 0.3)),
      ...sizes.map((of) =>
        judged(`Opdracht : openpyxl, tijd, ${of.name}`, ratio(of.command, of.openpyxl), 1),
      ),
      ...sizes.map((of) =>
        judged(`Opdracht : openpyxl, geheugen, ${of.name}`, ratio(of.commandMemory, of.openpyxlMemory), 1),
      ),
      ...sizes.map((of) => judged(`Opdracht : SUMIFS, ${of.name}`, ratio(of.command, of.office), null)),
      ...sizes.map((of) =>
        judged(`Langste blok, ${of.name}`, of.block, of.lines === 10_000 ? 50 : null, ' ms'),
      ),
    ]),
  );
}

/** @param {Figures[]} all */
function printRemarks(all) {
  for (const { lines, inside, office: offices } of all) {
    const blocks = inside.flatMap(({ longestBlock }) => longestBlock).sort((a, b) => b.ms - a.ms);
    console.log(
      `${figure(lines)} regels: het langste blok liep van "${blocks[0]?.from}" tot "${blocks[0]?.to}".`,
    );
    const [formulas] = offices;
    const own = inside[0]?.directCosts ?? NaN;
    if (formulas === undefined) continue;
    const same = Math.abs(formulas.sum - own) < 0.005;
    const said = same ? 'hetzelfde' : `€ ${figure(formulas.sum, 2)}`;
    console.log(`  De directe kosten zijn € ${figure(own, 2)}; de formules geven ${said}.`);
  }
}

function printWild() {
  const rows = measureWild({ root, scratch }).map(({ name, kb, ms: took, mb, outcome }) => [
    ...[name, `${figure(kb)} kB`, outcome, ms(took), `${figure(mb)} MB`],
    took <= 10_000 && mb <= 1000 ? 'gehaald' : 'niet gehaald',
  ]);
  console.log(table([['Vijandige bestanden', 'bestand', '', 'tijd', 'geheugen', '10 s en 1 GB'], ...rows]));
}

// A study with every table filled

const CASES = short ? [50, 500] : [50, 500, 2_000];

/** @typedef {{ cases: number, rows: number, inside: Inside[], command: Ran[] }} Full */

/** @param {number} cases @returns {Full} */
function prepareFull(cases) {
  const made = run(process.execPath, [measure, 'full', String(cases), fileOf('full', cases)]);
  return { cases, rows: Number(made.stdout), inside: [], command: [] };
}

/** @param {Full} full */
function measureFull(full) {
  const workbook = fileOf('full', full.cases);
  const inside = run(process.execPath, ['--expose-gc', measure, 'inside', workbook, String(RUNS)]);
  full.inside.push(JSON.parse(inside.stdout));
  full.command.push(command(workbook));
}

/** @param {Full[]} all */
function printFull(all) {
  const columns = all.map((full) => {
    const running = median(full.inside.flatMap((one) => one.running.slice(1)));
    const block = median(full.inside.flatMap((one) => one.longestBlock.slice(1).map((each) => each.ms)));
    return { ...full, running, block, perRow: running / full.rows };
  });
  /** @typedef {(typeof columns)[number]} Column */
  const row = (/** @type {string} */ name, /** @type {(of: Column) => string} */ of) => [
    name,
    ...columns.map(of),
  ];
  console.log(
    table([
      row('Elke tabel gevuld', ({ cases }) => `${figure(cases)} casussen`),
      row('Rijen', ({ rows }) => figure(rows)),
      row('Meldingen', ({ inside }) => figure(inside[0]?.findings ?? NaN)),
      row('Rekenen (run), daarna', ({ running }) => ms(running)),
      row('Rekenen per rij, daarna', ({ perRow }) => `${figure(perRow * 1000, 1)} µs`),
      row('Langste blok, daarna', ({ block }) => ms(block)),
      row('Hele opdracht, tijd', ({ command: of }) => ms(median(of.map((one) => one.ms)))),
      row('Hele opdracht, geheugen', ({ command: of }) => `${figure(median(of.map(({ mb }) => mb)))} MB`),
    ]),
  );
  const [, middle, large] = columns;
  if (middle === undefined || large === undefined) return;
  const name = `Rekenen per rij, ${figure(large.cases)} : ${figure(middle.cases)} casussen`;
  console.log('');
  console.log(
    table([['Verhouding', 'gemeten', 'ten hoogste', ''], judged(name, large.perRow / middle.perRow, 1.5)]),
  );
}

// Reports written in Excel

/** @typedef {{ ms: number, steps: number, actions: number, bytes: number }} Written */

/** Times only as a ratio: the Excel in memory is not Excel. */
function printExcel() {
  const done = run(process.execPath, [join(root, 'dist/bench/excel.js'), String(ROUNDS)]);
  /** @type {{ name: string, sheets: number, cells: number, host: Written[], perCell: Written[] }[]} */
  const compared = JSON.parse(done.stdout);
  const rows = compared.flatMap(({ name, sheets, cells, host, perCell }) => {
    /** @param {(of: Written) => number} of */
    const row = (/** @type {string} */ what, of, /** @type {string} */ unit) => {
      const [own, loop] = [median(host.map(of)), median(perCell.map(of))];
      const shown = (/** @type {number} */ value) => (unit === '' ? '' : `${figure(value)}${unit}`);
      return [what, shown(own), shown(loop), figure(own / loop, 2)];
    };
    return [
      [`${name}: ${figure(sheets)} bladen, ${figure(cells)} cellen`, '', '', ''],
      row('  stappen', ({ steps }) => steps, ' '),
      row('  acties', ({ actions }) => actions, ' '),
      row('  verstuurd', ({ bytes }) => bytes / 1000, ' kB'),
      row('  tijd', ({ ms: took }) => took, ''),
    ];
  });
  console.log(table([['Schrijven in Excel', 'host', 'per cel', 'verhouding'], ...rows]));
}

// The workbook in a browser

/** @typedef {{ reading: number, shown: number, changes: number, calculated: number, saved: number,
 *   heapRead: number, heapShown: number }} InBrowser
 */

/** Times only as a ratio to reading the same file in the same browser: another browser is another engine. */
function printGrid() {
  const rows = short ? 10_000 : 100_000;
  // From the root, where the page of the grid is served from.
  const words = [join(root, 'dist/bench/grid.js'), String(rows), String(ROUNDS)];
  const done = run(process.execPath, words, { cwd: root });
  /** @type {InBrowser[] | null} */
  const all = JSON.parse(done.stdout);
  /** @param {(of: InBrowser) => number} of */
  const ratio = (of) => (all === null ? ABSENT : figure(median(all.map(of)), 2));
  console.log(
    table([
      [`Werkmap in de browser: ${figure(rows)} rijen van 8 cellen`, ': lezen'],
      ['Tot het eerste raster', ratio(({ shown, reading }) => shown / reading)],
      ['Wat er anders is dan in het bestand', ratio(({ changes, reading }) => changes / reading)],
      ['Rekenen na één wijziging', ratio(({ calculated, reading }) => calculated / reading)],
      ['Opslaan', ratio(({ saved, reading }) => saved / reading)],
      ['Geheugen (na lezen: 1)', ratio(({ heapShown, heapRead }) => heapShown / heapRead)],
    ]),
  );
}

try {
  const openpyxlFound = findOpenpyxl();
  const officeVersion = findOffice();
  const programs = { python: openpyxlFound?.program ?? null, hasOffice: officeVersion !== null };
  console.log(
    `Meting van ${new Date().toISOString().slice(0, 10)}: node ${process.version}, ` +
      `${availableParallelism()} processorkernen (belasting vooraf ${figure(loadavg()[0] ?? NaN, 1)}), ` +
      `openpyxl ${openpyxlFound?.version ?? ABSENT}, LibreOffice ${officeVersion ?? ABSENT}.\n`,
  );
  const all = SIZES.map(prepare);
  if (programs.hasOffice) {
    officeProfile();
    // The first time LibreOffice fills its profile.
    office(fileOf('values', SIZES[0] ?? NaN));
  }
  const full = CASES.map(prepareFull);
  for (let round = 0; round < ROUNDS; round++) {
    for (const figures of all) measureOnce(figures, programs);
    for (const each of full) measureFull(each);
  }
  printFigures(all);
  console.log('');
  printTargets(all);
  console.log('');
  printFull(full);
  console.log('');
  printRemarks(all);
  console.log('');
  printExcel();
  console.log('');
  printGrid();
  console.log('');
  printWild();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
