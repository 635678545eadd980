/** A workbook goes into the in-memory Excel and comes out as the .xlsx reader gives it. */
import { publishedCases } from '../../src/core/example/published-cases';
import { fictitiousStudy } from '../../src/core/example/fictitious-study';
import { CellFlag, flagsAt, type Grid, type Workbook } from '../../src/core/intake/grid';
import { run } from '../../src/core/run';
import { readXlsx, writeXlsx } from '../../src/formats/xlsx';
import { workbookOf } from '../support/workbook';
import { openExcel, openXlsx } from './open-excel';
import { snapshotOf } from '../support/excel/snapshot';

/** Values and flags cell by cell, whatever the length of the rows. */
function cellsOf(grid: Grid): readonly string[] {
  return grid.rows.flatMap((row, r) =>
    row.flatMap((value, c) =>
      value === null || value === '' ? [] : [`${r},${c} ${JSON.stringify(value)} ${flagsAt(grid, r, c)}`],
    ),
  );
}

function told(workbook: Workbook) {
  return workbook.sheets.map((grid) => ({ ...grid, rows: [], flags: null, cells: cellsOf(grid) }));
}

test.each([
  ['the published cases', publishedCases],
  ['the fictitious study', fictitiousStudy],
])('%s, with reports, are the same in Excel as in the file', async (_name, example) => {
  const input = await writeXlsx(null, example());
  const { document } = run(await readXlsx(input, 'proef.xlsx'), { today: null });
  const output = await writeXlsx(input, document);
  const workbook = await readXlsx(output, 'proef.xlsx');
  const excel = await openXlsx(output);
  expect(told(snapshotOf(excel.book))).toEqual(told(workbook));
  expect(run(snapshotOf(excel.book), { today: null }).assessment).toEqual(
    run(workbook, { today: null }).assessment,
  );
});

test('days, times, percentages, errors and formulas keep what they are', () => {
  const workbook = workbookOf([
    {
      sheet: 'A',
      cells: 'datum:1-9-2023 | tijd:0,5 | procent:0,12 | fout:#N/B | formule:12 | tekst:12 |  | WAAR',
    },
  ]);
  const excel = openExcel({ ...workbook, calculation: 'manual' });
  const [grid] = snapshotOf(excel.book).sheets;
  expect(cellsOf(grid!)).toEqual(cellsOf(workbook.sheets[0]!));
  expect(snapshotOf(excel.book).calculation).toBe('manual');
  expect(flagsAt(grid!, 0, 3)).toBe(CellFlag.error);
});

test('a hidden sheet stays hidden and the first that can be seen is shown', () => {
  const [first, second] = workbookOf([
    { sheet: 'Verborgen', cells: 'a' },
    { sheet: 'Zichtbaar', cells: 'b' },
  ]).sheets;
  const excel = openExcel(workbookOf([], { sheets: [{ ...first!, visibility: 'veryHidden' }, second!] }));
  expect(snapshotOf(excel.book).sheets.map(({ visibility }) => visibility)).toEqual([
    'veryHidden',
    'visible',
  ]);
  expect(excel.book.active.name).toBe('Zichtbaar');
});
