/** What the Excel host reads is what the .xlsx reader reads, in few steps and never more than Excel gives. */
import { fictitiousStudy } from '../../../src/core/example/fictitious-study';
import { CellFlag, flagsAt, type CellValue, type Grid } from '../../../src/core/intake/grid';
import { run } from '../../../src/core/run';
import { readXlsx, writeXlsx } from '../../../src/formats/xlsx';
import { workbookOf } from '../../support/workbook';
import { hostCode, opened, openedDocument } from './opened';
import { cellsOf } from './pictures';

/** Excel on the web gives no more in one answer. */
const LIMIT = 5_000_000;

test('a study reads as its file does', async () => {
  const study = fictitiousStudy();
  const { host } = await openedDocument(study);
  const file = await readXlsx(await writeXlsx(null, study), 'w');
  const read = await host.snapshot();
  expect(cellsOf(read)).toEqual(cellsOf(file));
  expect(read.sheets.map(({ visibility }) => visibility)).toEqual(file.sheets.map((grid) => grid.visibility));
});

test('dates, times, percentages, errors and formulas are told apart', async () => {
  const workbook = workbookOf([
    {
      sheet: 'Invoer',
      from: 'C3',
      cells:
        'datum:1-9-2023 | tijd:0,5 | procent:0,12 | fout:#N/A | formule:5 | tekst:#N/A\n1 | getal:1,5 | | tekst:=1+1 | |',
    },
  ]);
  const { host } = opened(workbook);
  const read = await host.snapshot();
  expect(cellsOf(read)).toEqual(cellsOf(workbook));
});

test('hidden and very hidden sheets and empty ones are read', async () => {
  const { excel, host } = opened(
    workbookOf([
      { sheet: 'Een', cells: 'a | b' },
      { sheet: 'Twee', cells: 'c\nd' },
      { sheet: 'Drie', cells: 'e' },
    ]),
  );
  excel.sheet('Twee').visibility = 'Hidden';
  excel.sheet('Drie').visibility = 'VeryHidden';
  excel.book.addSheet('Leeg');
  const { sheets } = await host.snapshot();
  expect(sheets.map(({ name, visibility, rows }) => [name, visibility, rows])).toEqual([
    ['Een', 'visible', [['a', 'b']]],
    ['Twee', 'hidden', [['c'], ['d']]],
    ['Drie', 'veryHidden', [['e']]],
    ['Leeg', 'visible', []],
  ]);
});

test('tables with their header and total rows', async () => {
  const workbook = workbookOf([
    {
      sheet: 'Invoer',
      from: 'B2',
      table: 'tblUren',
      totalRow: true,
      cells: 'Casus | Uren\n1 | 2\ntotaal | 2',
    },
  ]);
  const { host } = opened(workbook);
  expect((await host.snapshot()).sheets[0]?.tables).toEqual(workbook.sheets[0]?.tables);
});

test('days of a workbook that counts from 1904 are days as others have them', async () => {
  const workbook = workbookOf([{ sheet: 'Invoer', cells: 'datum:1-9-2023 | 12' }]);
  const { excel, host } = opened(workbook);
  const day = Number(workbook.sheets[0]?.rows[0]?.[0]);
  excel.book.is1904 = true;
  excel.sheet('Invoer').contents.put(0, 0, { value: day - 1462 });
  expect((await host.snapshot()).sheets[0]?.rows).toEqual([[day, 12]]);
});

test('from which year a workbook counts is asked again when Excel could not be reached', async () => {
  const workbook = workbookOf([{ sheet: 'Invoer', cells: 'datum:1-9-2023 | 12' }]);
  const { excel, host } = opened(workbook);
  const day = Number(workbook.sheets[0]?.rows[0]?.[0]);
  excel.book.is1904 = true;
  excel.sheet('Invoer').contents.put(0, 0, { value: day - 1462 });
  // The first step says which sheets there are; the second one asks.
  excel.faults.beforeNextSync(() => undefined);
  excel.faults.beforeNextSync(() => {
    excel.faults.failNextSync('ConnectionFailure');
  });
  expect((await host.snapshot()).sheets[0]?.rows).toEqual([[day, 12]]);
});

test('manual calculation and macros are said', async () => {
  const { host } = opened({
    ...workbookOf([{ sheet: 'A', cells: 'x' }]),
    name: 'Map.xlsm',
    calculation: 'manual',
  });
  expect(await host.snapshot()).toMatchObject({ name: 'Map.xlsm', calculation: 'manual', hasMacros: true });
});

test('a table that a formula fills is told from what was typed', async () => {
  const { excel, host } = opened(workbookOf([{ sheet: 'Invoer', cells: 'a | b\nc | d' }]));
  excel.book.calculate = (formula) =>
    formula === '=TABEL()'
      ? [
          ['x', 'y'],
          ['', 1],
        ]
      : undefined;
  excel.types('Invoer!D2', ['=TABEL()']);
  const [grid] = (await host.snapshot()).sheets;
  const flags = [
    [1, 3],
    [1, 4],
    [2, 3],
    [2, 4],
  ].map(([row = 0, column = 0]) => flagsAt(grid!, row, column));
  const spilled = CellFlag.formula | CellFlag.spilled;
  expect(flags).toEqual([CellFlag.formula, spilled, spilled, spilled]);
});

test('a formula that came to an empty text has an outcome, also for the reader of the study', async () => {
  const { excel, host } = opened(
    workbookOf([{ sheet: 'Bedragen', cells: 'Casus | Gemiddelde kosten | Referentie\n1 | 5 | 19000' }]),
  );
  excel.book.calculate = (formula) => (formula === '=LEEG()' ? [['']] : undefined);
  excel.types('Bedragen!B2', ['=LEEG()']);
  const { findings } = run(await host.snapshot(), { today: null });
  expect(findings.map(({ code }) => code)).toEqual(['saving.missingPart', 'saving.missingPart']);
});

describe('100,000 rows', () => {
  const rows: CellValue[][] = Array.from({ length: 100_000 }, (_, index) => [
    String(index),
    'gemeente (Jeugdwet)',
    45_000 + (index % 700),
    index * 1.25,
    index % 7 === 0 ? null : 'toelichting bij de regel',
    12,
    true,
    index,
  ]);
  const grid: Grid = { name: 'Uren', rows, tables: [], visibility: 'visible' };

  test('are read in pieces that Excel gives, and few of them', async () => {
    const { excel, host } = opened({
      name: 'groot.xlsx',
      sheets: [grid],
      calculation: 'automatic',
      hasMacros: false,
    });
    const progress: number[] = [];
    const read = await host.snapshot({ onProgress: ({ done }) => progress.push(done) });
    expect(read.sheets[0]?.rows).toEqual(rows);
    const { batches } = excel.log;
    expect(Math.max(...batches.map(({ bytesReceived }) => bytesReceived))).toBeLessThan(LIMIT);
    const bytes = batches.reduce((sum, { bytesReceived }) => sum + bytesReceived, 0);
    // Three steps say what there is, the rest is as many as the bytes need, and one to learn how large cells are.
    expect(batches.length).toBeLessThanOrEqual(3 + Math.ceil(bytes / 2_800_000) + 1);
    expect(batches.every(({ error }) => error === undefined)).toBe(true);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.at(-1)).toBe(800_000);
  }, 120_000);
});

test('what turns out to be more than Excel gives is asked again in smaller pieces', async () => {
  const long = 'x'.repeat(30_000);
  const rows: CellValue[][] = Array.from({ length: 40 }, (_, r) =>
    Array.from({ length: 10 }, (_cell, c) => (r < 20 ? r * c : `${r} ${c} ${long}`)),
  );
  const grid: Grid = { name: 'Lang', rows, tables: [], visibility: 'visible' };
  const { excel, host } = opened({ name: 'w', sheets: [grid], calculation: 'automatic', hasMacros: false });
  excel.faults.payloadLimit = 500_000;
  expect((await host.snapshot()).sheets[0]?.rows).toEqual(rows);
  expect(excel.log.batches.filter(({ error }) => error !== undefined).length).toBeGreaterThan(0);
});

test('a cell that is more than Excel gives says so', async () => {
  const { excel, host } = opened(workbookOf([{ sheet: 'A', cells: 'herhaal:x' }]));
  excel.faults.payloadLimit = 20_000;
  expect(await hostCode(host.snapshot())).toBe('tooLarge');
});

test.each(['before', 'after'] as const)('a reading that fails (%s) is done again', async (when) => {
  const { excel, host } = opened(workbookOf([{ sheet: 'A', cells: 'x' }]));
  excel.faults.failNextSync('GeneralException', when);
  expect((await host.snapshot()).sheets[0]?.rows).toEqual([['x']]);
  excel.faults.disconnected = true;
  expect(await hostCode(host.snapshot())).toBe('connectionLost');
});

test('a sheet that goes away while it is read is read without', async () => {
  const { excel, host } = opened(
    workbookOf([
      { sheet: 'A', cells: 'x' },
      { sheet: 'B', cells: 'y' },
    ]),
  );
  await host.snapshot();
  excel.faults.beforeNextSync(() => undefined);
  excel.faults.beforeNextSync(() => {
    excel.book.deleteSheet(excel.sheet('B'));
  });
  expect((await host.snapshot()).sheets.map(({ name }) => name)).toEqual(['A']);
});
