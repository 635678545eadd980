/** The product's own functions, called with cells of the in-memory Excel as Excel hands them over. */
import { fictitiousStudy } from '../../src/core/example/fictitious-study';
import { run } from '../../src/core/run';
import { readXlsx, writeXlsx } from '../../src/formats/xlsx';
import { effectFunctions } from '../support/excel/effect-functions';
import { openExcel, type InMemoryExcel } from './open-excel';
import { snapshotOf } from '../support/excel/snapshot';

let excel: InMemoryExcel;
beforeEach(() => {
  excel = openExcel();
  excel.book.calculate = effectFunctions(excel.book);
  excel.types('Blad1!A1', ['Kosten', 'Referentie'], [14000, 19000], ['10.000', 'onzeker'], ['#N/A', 1]);
});

const shown = (formula: string): unknown => {
  excel.types('Blad1!D1', [formula]);
  return excel.values('Blad1!D1');
};

test('a function gets the values of cells and its answer is shown', () => {
  expect(shown('=EFFECT.BATEN(A2,B2,"bedrag")')).toEqual([[5000]]);
  expect(shown('=effect.baten(14000,19000,"bedrag")')).toEqual([[5000]]);
});

test('a column of values gives a column of answers, which fill cells', () => {
  expect(shown('=EFFECT.BATEN(A2:A3,B2:B3,"bedrag")')).toEqual([[5000]]);
  expect(excel.book.sheets[0]!.contents.at(1, 3)?.spilledFrom).toEqual({ row: 0, column: 3 });
});

test('an answer follows the cells that it was made of', () => {
  shown('=EFFECT.BATEN(A2,B2,"bedrag")');
  excel.types('Blad1!A2', [15000]);
  expect(excel.values('Blad1!D1')).toEqual([[4000]]);
});

test('a cell with an error stops the call: the formula shows that error', () => {
  expect(shown('=EFFECT.BATEN(A4,B4)')).toEqual([['#N/A']]);
});

test('an unknown function, and one with too many arguments, are errors of Excel itself', () => {
  expect(shown('=EFFECT.BESTAATNIET(1)')).toEqual([['#NAME?']]);
  expect(shown('=EFFECT.KANTELPUNT(1,2,3)')).toEqual([['#VALUE!']]);
});

test('an empty cell arrives as null on the web and as 0 on a computer', () => {
  // https://github.com/OfficeDev/office-js/issues/4702
  const web = shown('=EFFECT.BATEN(A9,B2,"bedrag")');
  excel.book.calculate = effectFunctions(excel.book, { emptyCell: 0 });
  expect([web, shown('=EFFECT.BATEN(A9,B2,"bedrag")')]).toEqual([[['#N/A']], [[19000]]]);
});

test('a function that reads whole tables answers with the table of the report', async () => {
  const file = await writeXlsx(null, fictitiousStudy());
  const workbook = await readXlsx(file, 'proef.xlsx');
  excel = openExcel(workbook);
  excel.book.calculate = effectFunctions(excel.book);
  const sheet = excel.book.addSheet('Formule');
  // Estimates go to no function: what a participant expected is shown in the report only, once a case is open.
  const names = excel.book.tables
    .map(({ table }) => table.name)
    .filter((name) => name !== 'tblInschattingen');
  const all = (tables: readonly string[]): string => tables.map((name) => `${name}[#All]`).join(',');
  excel.types('Formule!A1', [`=EFFECT.TABEL.FINANCIEEL(${all([...names, 'tblInschattingen'])})`]);
  expect(excel.values('Formule!A1')).toEqual([['#VALUE!']]);
  excel.types('Formule!A1', [`=EFFECT.TABEL.FINANCIEEL(${all(names)})`]);
  const shownRows = snapshotOf(excel.book)
    .sheets.at(-1)!
    .rows.map(([first]) => first);
  const { document } = run(workbook, { today: null });
  const cases = document.sheets.find(({ name }) => name === 'Resultaat')!;
  expect(shownRows).toContain('Kosten referentie');
  expect(cases.blocks.flatMap(({ rows }) => rows).map(({ cells }) => cells[0]?.value)).toEqual(
    expect.arrayContaining(shownRows.filter((label) => label === 'Kosten referentie')),
  );
  expect(sheet.contents.at(1, 0)?.spilledFrom).toEqual({ row: 0, column: 0 });
});
