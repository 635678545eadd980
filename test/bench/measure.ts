/**
 * The part of the bench that runs the product itself, as a program of its own: the bench stays small and every
 * measurement starts in a fresh process.
 *
 *     study 10000 study.xlsx      the workbook
 *     full 500 full.xlsx          a study of 500 cases with every table filled; prints its rows
 *     formulas 10000 sums.xlsx    its direct costs as SUMIFS formulas
 *     values 10000 plain.xlsx     the same file without formulas
 *     inside study.xlsx 7         reading and running, 7 times; prints JSON
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { isKnown } from '../../src/core/domain/amount';
import type { Day } from '../../src/core/domain/calendar';
import type { Workbook } from '../../src/core/intake/grid';
import { steps, type Progress, type RunResult } from '../../src/core/run';
import { readXlsx } from '../../src/formats/xlsx';
import { fullStudy } from './full-study';
import { benchStudy, HOUR_COLUMNS } from './study';
import { workbookFile, type CellContent, type SheetCells } from './workbook';

/** 22 November 2026; the study has a Peildatum, so no figure depends on it. */
const TODAY: Day = 46348;

/** Times in milliseconds, one per run: the first is that of a program just started. */
interface Inside {
  readonly reading: number[];
  readonly running: number[];
  readonly longestBlock: Block[];
  readonly findings: number;
  /** Euros; to compare with the formulas. */
  readonly directCosts: number;
}

/** What a pane cannot interrupt: from one yield to the next. */
interface Block {
  readonly ms: number;
  readonly from: string;
  readonly to: string;
}

const [task = '', ...words] = process.argv.slice(2);
switch (task) {
  case 'study':
    writeFileSync(words[1] ?? '', workbookFile(benchStudy(Number(words[0])).sheets));
    break;
  case 'full': {
    const { sheets, rows } = fullStudy(Number(words[0]));
    writeFileSync(words[1] ?? '', workbookFile(sheets));
    process.stdout.write(`${String(rows)}\n`);
    break;
  }
  case 'formulas':
  case 'values':
    writeFileSync(words[1] ?? '', workbookFile(sumSheets(Number(words[0]), task === 'formulas')));
    break;
  case 'inside':
    process.stdout.write(`${JSON.stringify(await inside(words[0] ?? '', Number(words[1])))}\n`);
    break;
  default:
    throw new Error(`no such task: ${task}`);
}

async function inside(path: string, runs: number): Promise<Inside> {
  const bytes = readFileSync(path);
  const reading: number[] = [];
  const blocksOfRuns: (readonly Block[])[] = [];
  let last: RunResult | null = null;
  for (let count = 0; count < runs; count++) {
    last = null;
    collect();
    const start = performance.now();
    const workbook = await readXlsx(bytes, 'meting.xlsx');
    reading.push(performance.now() - start);
    collect();
    const { blocks, result } = inBlocks(workbook);
    blocksOfRuns.push(blocks);
    last = result;
  }
  if (last === null) throw new Error('at least one run');
  return {
    reading,
    running: blocksOfRuns.map((blocks) => blocks.reduce((total, { ms }) => total + ms, 0)),
    longestBlock: blocksOfRuns.map((blocks) =>
      blocks.reduce((most, each) => (each.ms > most.ms ? each : most)),
    ),
    findings: last.findings.length,
    directCosts: directCostsOf(last),
  };
}

/** Draining the steps is all that run() does, so this is run() with a clock between the steps. */
function inBlocks(workbook: Workbook): { readonly blocks: readonly Block[]; readonly result: RunResult } {
  const blocks: Block[] = [];
  const running = steps(workbook, { today: TODAY });
  for (let from = 'start'; ;) {
    const start = performance.now();
    const step = running.next();
    const ms = performance.now() - start;
    const to = step.done === true ? 'end' : nameOf(step.value);
    blocks.push({ ms, from, to });
    if (step.done === true) return { blocks, result: step.value };
    from = to;
  }
}

function nameOf({ phase, done, of }: Progress): string {
  return `${phase} ${done}/${of}`;
}

function directCostsOf({ assessment }: RunResult): number {
  const cents = assessment.cases.map(({ cost }) => (isKnown(cost.direct) ? cost.direct.cents.low : NaN));
  return cents.reduce((total, each) => total + each, 0) / 100;
}

/** What earlier runs left behind is not on the account of this one (node --expose-gc). */
function collect(): void {
  globalThis.gc?.();
}

/** tblUren with one formula per line for its cost, and a sheet with one SUMIFS per case: as an analyst would do it. */
function sumSheets(lines: number, formulas: boolean): SheetCells[] {
  const { cases, hours } = benchStudy(lines);
  const last = hours.length + 1;
  const column = (name: (typeof HOUR_COLUMNS)[number]): string =>
    'ABCDEFGH'[HOUR_COLUMNS.indexOf(name)] ?? '';
  const range = (letter: string): string => `Uren!$${letter}$2:$${letter}$${last}`;
  const conditions = [
    `${range(column('Soort tijd'))},"<>indirect"`,
    `${range(column('Telt mee'))},"<>nee"`,
    `${range(column('Financier'))},"gemeente"`,
  ].join(',');
  const cost = (row: number): CellContent =>
    formulas ? { formula: `${column('Uren')}${row}*${column('Tarief')}${row}` } : 0;
  const sum = (row: number): CellContent =>
    formulas ? { formula: `SUMIFS(${range('I')},${range(column('Casus'))},A${row},${conditions})` } : 0;
  return [
    {
      name: 'Uren',
      rows: [[...HOUR_COLUMNS, 'Kosten'], ...hours.map((cells, index) => [...cells, cost(index + 2)])],
    },
    { name: 'Directe kosten', rows: cases.map(({ name }, index) => [name, sum(index + 1)]) },
  ];
}
