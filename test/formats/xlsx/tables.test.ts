import { publishedCases } from '../../../src/core/example/published-cases';
import type { Block } from '../../../src/core/report/document';
import { readXlsx, writeXlsx } from '../../../src/formats/xlsx/index';
import { ooxmlErrors } from '../../support/ooxml-validator';
import { cell, documentOf, sheet, table, text } from './documents';
import { richWorkbook } from './rich-workbook';

const inputSheet = (name: string, ...blocks: readonly Block[]) => {
  const { mark, ...rest } = sheet(blocks, { name });
  expect(mark).toBeDefined();
  return rest;
};
const asTable = (name: string): Block => ({
  ...table(1, [cell('Casus'), cell('Bedrag & "meer"')], [cell('1'), cell(500, 'inputAmount')]),
  excelTable: name,
});

test('the tables of input sheets are Excel tables with their name, place and headers', async () => {
  const bytes = await writeXlsx(
    null,
    documentOf(inputSheet('Invoer', text(cell('Uitleg')), asTable('tblBedragen'))),
  );
  expect(await ooxmlErrors(bytes)).toEqual([]);
  const [grid] = (await readXlsx(bytes, 'x.xlsx')).sheets;
  expect(grid!.tables).toEqual([
    {
      name: 'tblBedragen',
      range: { firstRow: 2, firstColumn: 0, lastRow: 3, lastColumn: 1 },
      hasHeaderRow: true,
      hasTotalRow: false,
    },
  ]);
  expect(grid!.rows[2]).toEqual(expect.arrayContaining(['Casus', 'Bedrag & "meer"']));
});

test('tables added to a workbook that has some get numbers and parts of their own', async () => {
  const bytes = await writeXlsx(
    await richWorkbook(),
    documentOf(inputSheet('Een', asTable('tblEen')), inputSheet('Twee', asTable('tblTwee'))),
  );
  expect(await ooxmlErrors(bytes)).toEqual([]);
  const names = (await readXlsx(bytes, 'x.xlsx')).sheets.flatMap(({ tables }) =>
    tables.map(({ name }) => name),
  );
  expect(names).toEqual(expect.arrayContaining(['tblEen', 'tblTwee']));
  expect(new Set(names).size).toBe(names.length);
});

test('the example workbook has one table per input sheet', async () => {
  const bytes = await writeXlsx(null, publishedCases());
  expect(await ooxmlErrors(bytes)).toEqual([]);
  const { sheets } = await readXlsx(bytes, 'voorbeeld.xlsx');
  expect(sheets.map(({ tables }) => tables.map(({ name }) => name).join())).toEqual([
    '',
    'tblOnderzoek',
    'tblScholen',
    'tblCasussen',
    'tblBedragen',
    'tblErvarenBaten',
  ]);
});
