import type { Block, Document, Entry } from '../../../src/core/report/document';
import { CellFlag, flagsAt } from '../../../src/core/intake/grid';
import { readXlsx, writeXlsx } from '../../../src/formats/xlsx/index';
import { ooxmlErrors } from '../../support/ooxml-validator';
import { cell, documentOf, sheet, table } from './documents';
import { partText } from './parts';
import { richWorkbook } from './rich-workbook';

const message = { title: 'Casus', text: 'Een nummer & geen "naam".' };

/** An input sheet with one table of a column Casus and a column Soort. */
function workbook(entries: readonly Entry[], more: Partial<Document> = {}): Document {
  const block: Block = {
    ...table(1, [cell('Casus'), cell('Soort')], [cell('1'), cell('a')], [cell('2'), cell('b')]),
    excelTable: 'tblProef',
    entries,
  };
  const { mark, ...input } = sheet([block], { name: "1 Scenario's" });
  expect(mark).toBeDefined();
  return { ...documentOf(input), ...more };
}

const xmlOf = async (document: Document): Promise<string> =>
  partText(await writeXlsx(null, document), 'xl/worksheets/sheet1.xml');

test('a message holds for all rows of a column, also for rows that are still to come', async () => {
  const document = workbook([{ column: 0, message }]);
  expect(await ooxmlErrors(await writeXlsx(null, document))).toEqual([]);
  expect(await xmlOf(document)).toContain(
    '<dataValidations count="1"><dataValidation allowBlank="1" showInputMessage="1" promptTitle="Casus" ' +
      'prompt="Een nummer &amp; geen &quot;naam&quot;." sqref="A2:A1001"/></dataValidations>',
  );
});

test('a list warns of other words, or lets them be', async () => {
  const others = { severity: 'warning', title: 'Ander woord', text: 'Kies een woord.' } as const;
  const document = workbook([
    { column: 1, row: 1, message, list: { words: ['a', 'b c', '+++'], others } },
    { column: 1, row: 2, message, list: { words: ['a', 'b'] } },
  ]);
  expect(await ooxmlErrors(await writeXlsx(null, document))).toEqual([]);
  const [first = '', second = ''] =
    (await xmlOf(document)).match(/<dataValidation .*?<\/dataValidation>/g) ?? [];
  expect(first).toContain('type="list" errorStyle="warning"');
  expect(first).toContain('showErrorMessage="1" errorTitle="Ander woord" error="Kies een woord."');
  expect(first).toContain('sqref="B2"><formula1>"a,b c,+++"</formula1>');
  expect(second).not.toContain('showErrorMessage');
  expect(second).toContain('sqref="B3"');
});

test('a list of the workbook itself is a name for the cells that are filled in', async () => {
  const lists = [{ name: 'Lijst_Casus', sheet: "1 Scenario's", row: 1, column: 0 }];
  const document = workbook([{ column: 1, message, list: { words: { name: 'Lijst_Casus' } } }], { lists });
  const bytes = await writeXlsx(null, document);
  expect(await ooxmlErrors(bytes)).toEqual([]);
  expect(await xmlOf(document)).toContain('<formula1>Lijst_Casus</formula1>');
  const all = "'1 Scenario''s'!$A$2:$A$1001";
  expect(partText(bytes, 'xl/workbook.xml')).toContain(
    `<definedName name="Lijst_Casus">'1 Scenario''s'!$A$2:INDEX(${all},MAX(1,COUNTA(${all})))</definedName>`,
  );
});

test('a name that a workbook has already stays as it is', async () => {
  const lists = [{ name: 'Lijst_Casus', sheet: "1 Scenario's", row: 1, column: 0 }];
  const document = workbook([], { lists });
  const once = await writeXlsx(await richWorkbook(), document);
  const { sheets } = workbook([]);
  const again = await writeXlsx(once, {
    ...document,
    sheets: sheets.map((each) => ({ ...each, name: 'Nog een' })),
  });
  expect(partText(again, 'xl/workbook.xml').match(/name="Lijst_Casus"/g)).toHaveLength(1);
});

test.each([
  ['a message', { column: 0, message: { title: 'x', text: 'x'.repeat(256) } }],
  ['a title', { column: 0, message: { title: 'x'.repeat(33), text: 'x' } }],
  ['a list', { column: 0, message, list: { words: ['x'.repeat(256)] } }],
  ['a word with a comma', { column: 0, message, list: { words: ['ja, soms'] } }],
])('%s that Excel cannot hold is a bug, and no file', async (_, entry) => {
  await expect(writeXlsx(null, workbook([entry]))).rejects.toThrow(/Excel/);
});

test('a formula stands with what it comes to, and is no text', async () => {
  const texts = table(0, [
    { value: 'mist nog', style: 'inputState', formula: 'IF(COUNTA(A1:A3)<1,"mist nog","klaar")' },
    { value: 0, style: 'inputState', formula: 'COUNTA(A1:A3)' },
  ]);
  const bytes = await writeXlsx(null, documentOf(sheet([texts])));
  expect(await ooxmlErrors(bytes)).toEqual([]);
  const [grid] = (await readXlsx(bytes, 'x.xlsx')).sheets;
  expect(grid!.rows[0]).toEqual(['mist nog', 0]);
  expect([0, 1].map((column) => flagsAt(grid!, 0, column) & CellFlag.formula)).toEqual([
    CellFlag.formula,
    CellFlag.formula,
  ]);
  expect(partText(bytes, 'xl/worksheets/sheet1.xml')).toContain('t="str"><f>IF(COUNTA(A1:A3)&lt;1,');
  expect(partText(bytes, 'xl/styles.xml')).not.toContain('numFmtId="49"');
});

test('rows of an input table grow with what is typed in them', async () => {
  const long = 'woord '.repeat(60);
  const rows = [[cell('Casus')], [cell(long)]] as const;
  const heightsOf = async (block: Block): Promise<readonly string[]> =>
    (await xmlOf(documentOf(sheet([block], { columnWidths: [20] })))).match(/<row [^>]*>/g) ?? [];
  const [, plain = ''] = await heightsOf(table(1, ...rows));
  const [, typed = ''] = await heightsOf({ ...table(1, ...rows), excelTable: 'tblProef' });
  expect(plain).toContain('customHeight');
  expect(typed).toMatch(/ht="\d/);
  expect(typed).not.toContain('customHeight');
});
