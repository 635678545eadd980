/** Sheets that come, go, move and get other names: all that names them follows, or the change is refused. */
import { readFileSync } from 'node:fs';
import { readXlsx, saveXlsx, wouldBreak, XlsxError, type SheetChanges } from '../../../../src/formats/xlsx';
import { ooxmlErrors } from '../../../support/ooxml-validator';
import { handmade, type Handmade } from '../handmade';
import { compareParts, partText, withPart } from '../parts';
import { richWorkbook } from '../rich-workbook';
import { changes, formula, sheet, typed } from './changes';

const renamed = (openedAs: string, name: string): SheetChanges => ({ ...sheet(name), openedAs });
const added = (name: string, ...cells: SheetChanges['cells']): SheetChanges => ({
  ...sheet(name, ...cells),
  openedAs: null,
});

const three: Handmade = {
  sheets: [
    { name: 'Een', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
    {
      name: 'Twee',
      rows: `<row r="1"><c r="A1"><f>Een!A1+'Een'!B1+Eender!A1+"Een!A1"</f><v>1</v></c><c r="B1"><f>SUM(Een:Drie!A1)</f><v>1</v></c></row>`,
      after:
        '<conditionalFormatting sqref="A1:A3"><cfRule type="expression" priority="1"><formula>Een!$A1&gt;1</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation type="list" sqref="C1"><formula1>Een!$A$1:$A$3</formula1></dataValidation></dataValidations>' +
        '<hyperlinks><hyperlink ref="D1" location="Een!A1"/></hyperlinks>',
    },
    { name: 'Drie', rows: '' },
  ],
  afterSheets:
    '<definedNames><definedName name="Getal">Een!$A$1</definedName><definedName name="Lokaal" localSheetId="2">Drie!$A$1</definedName></definedNames>',
};

async function save(bytes: Uint8Array, ...sheets: SheetChanges[]): Promise<Uint8Array> {
  const saved = await saveXlsx(bytes, changes(...sheets));
  expect(await ooxmlErrors(saved)).toEqual(await ooxmlErrors(bytes));
  return saved;
}

async function namesOf(bytes: Uint8Array): Promise<readonly string[]> {
  return (await readXlsx(bytes, 'w')).sheets.map(({ name }) => name);
}

test('a renamed sheet keeps its name in everything that refers to it', async () => {
  const before = handmade(three);
  const after = await save(before, renamed('Een', "Jan's blad"), sheet('Twee'), sheet('Drie'));
  expect(await namesOf(after)).toEqual(["Jan's blad", 'Twee', 'Drie']);
  expect(compareParts(before, after).changed).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet2.xml']);
  const xml = partText(after, 'xl/worksheets/sheet2.xml');
  expect([...xml.matchAll(/<(?:f|formula|formula1)>(.*?)</g)].map(([, text]) => text)).toEqual([
    `'Jan''s blad'!A1+'Jan''s blad'!B1+Eender!A1+"Een!A1"`,
    "SUM('Jan''s blad:Drie'!A1)",
    "'Jan''s blad'!$A1&gt;1",
    "'Jan''s blad'!$A$1:$A$3",
  ]);
  expect(xml).toContain(`location="'Jan''s blad'!A1"`);
  expect(partText(after, 'xl/workbook.xml')).toContain(
    "<definedName name=\"Getal\">'Jan''s blad'!$A$1</definedName>",
  );
});

test('sheets may exchange their names', async () => {
  const after = await save(handmade(three), renamed('Een', 'Drie'), sheet('Twee'), renamed('Drie', 'Een'));
  expect(await namesOf(after)).toEqual(['Drie', 'Twee', 'Een']);
  expect(partText(after, 'xl/worksheets/sheet2.xml')).toContain('<f>Drie!A1+Drie!B1+Eender!A1+"Een!A1"</f>');
});

test('sheets that move take their names with them, and the one that was open is open', async () => {
  const views = '<bookViews><workbookView activeTab="1"/></bookViews>';
  const after = await save(
    handmade({ ...three, workbookPr: views }),
    sheet('Drie'),
    sheet('Twee'),
    sheet('Een'),
  );
  expect(await namesOf(after)).toEqual(['Drie', 'Twee', 'Een']);
  const workbook = partText(after, 'xl/workbook.xml');
  expect(workbook).toContain('<definedName name="Lokaal" localSheetId="0">');
  expect(workbook).toContain('activeTab="1"');
});

test('a new sheet comes in its place with its cells', async () => {
  const after = await save(
    handmade(three),
    sheet('Een'),
    added('Nieuw', typed('B2', 'x'), formula('A1', 'Een!A1', 1)),
    sheet('Twee'),
    sheet('Drie'),
  );
  const { sheets } = await readXlsx(after, 'w');
  expect(sheets.map(({ name }) => name)).toEqual(['Een', 'Nieuw', 'Twee', 'Drie']);
  expect(sheets[1]?.rows).toEqual([[1], [null, 'x']]);
  expect(partText(after, 'xl/workbook.xml')).toContain('localSheetId="3"');
});

test('a sheet to which nothing refers goes with its names and its part', async () => {
  const file: Handmade = {
    ...three,
    sheets: [three.sheets[0]!, { name: 'Twee', rows: '' }, three.sheets[2]!],
  };
  const before = handmade(file);
  const after = await save(before, sheet('Een'), sheet('Twee'));
  expect(await namesOf(after)).toEqual(['Een', 'Twee']);
  expect(compareParts(before, after).gone).toEqual(['xl/worksheets/sheet3.xml']);
  expect(partText(after, 'xl/workbook.xml')).not.toContain('Lokaal');
  // Another may have its name.
  const again = await save(before, sheet('Een'), sheet('Twee'), added('Drie', typed('A1', 5)));
  expect((await readXlsx(again, 'w')).sheets[2]?.rows).toEqual([[5]]);
});

test('a sheet to which something refers cannot go, and all of that is told', () => {
  const broken = wouldBreak(handmade(three), changes(sheet('Twee'), sheet('Drie')));
  expect(broken.map(({ code, facts }) => [code, facts.sheet, facts.place, facts.what])).toEqual([
    ['removalBreaks', 'Een', 'Getal', 'name'],
    ['removalBreaks', 'Een', 'Twee!A1', 'formula'],
    ['removalBreaks', 'Een', 'Twee!A1', 'formula'],
    ['removalBreaks', 'Een', 'Twee!B1', 'formula'],
    ['removalBreaks', 'Een', 'Twee', 'conditionalFormat'],
    ['removalBreaks', 'Een', 'Twee', 'validation'],
    ['removalBreaks', 'Een', 'Twee', 'link'],
  ]);
});

test('a sheet between two that a formula names cannot go either', () => {
  const broken = wouldBreak(
    handmade({
      sheets: [
        { name: 'Een', rows: '<row r="1"><c r="A1"><f>SUM(Een:Drie!B1)</f><v>0</v></c></row>' },
        { name: 'Twee', rows: '' },
        { name: 'Drie', rows: '' },
      ],
    }),
    changes(sheet('Een'), sheet('Drie')),
  );
  expect(broken).toEqual([
    new XlsxError('removalBreaks', { sheet: 'Twee', place: 'Een!A1', what: 'formula' }),
  ]);
});

test('what somebody typed over a formula no longer holds a sheet', async () => {
  const file = handmade({
    sheets: [
      { name: 'Een', rows: '<row r="1"><c r="A1"><f>Twee!B1</f><v>0</v></c></row>' },
      { name: 'Twee', rows: '' },
    ],
  });
  expect(wouldBreak(file, changes(sheet('Een')))).toHaveLength(1);
  expect(await namesOf(await save(file, sheet('Een', typed('A1', 1))))).toEqual(['Een']);
});

test.each([
  ['sheetNameInvalid', [renamed('Een', 'a/b'), sheet('Twee'), sheet('Drie')]],
  ['sheetNameInvalid', [renamed('Een', ''), sheet('Twee'), sheet('Drie')]],
  ['sheetNameInvalid', [renamed('Een', 'x'.repeat(32)), sheet('Twee'), sheet('Drie')]],
  ['sheetNameTaken', [renamed('Een', 'twee'), sheet('Twee'), sheet('Drie')]],
  ['noSheetLeft', []],
  ['sheetNotFound', [sheet('Vier')]],
])('%s is refused', async (code, sheets) => {
  await expect(saveXlsx(handmade(three), changes(...sheets))).rejects.toMatchObject({ code });
});

test('in a rich workbook charts, pivots, sparklines, links and names follow; nothing else changes', async () => {
  const old = "Case invoer 'A' nu";
  // As Excel would write it: with apostrophes.
  const before = withPart(await richWorkbook(), 'xl/workbook.xml', (xml) =>
    xml.replaceAll(`>${old}!`, ">'Case invoer ''A'' nu'!"),
  );
  const all = (await namesOf(before)).map((name) => {
    if (name === old) return renamed(old, 'Invoer');
    return name === 'Bron' ? renamed('Bron', 'De bron') : sheet(name);
  });
  const after = await save(before, ...all);
  for (const path of compareParts(before, after).changed) {
    const xml = partText(after, path).replaceAll('&apos;', "'");
    expect(xml).not.toMatch(/Case invoer|Bron!|sheet="Bron"/);
    const restored = xml
      .replaceAll('Invoer!', "'Case invoer ''A'' nu'!")
      .replaceAll("'De bron'!", 'Bron!')
      .replaceAll('"De bron"', '"Bron"')
      .replaceAll('"Invoer"', `"${old}"`);
    expect(restored).toBe(partText(before, path).replaceAll('&apos;', "'"));
  }
  expect(compareParts(before, after)).toEqual({
    changed: [
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/charts/chart1.xml',
      'xl/pivotCache/pivotCacheDefinition1.xml',
    ],
    added: [],
    gone: [],
  });
});

test('the list of sheets and names in the properties of the file follows', async () => {
  const folder = new URL('../files/varied/', `file://${import.meta.dirname}/`);
  const before = new Uint8Array(readFileSync(new URL('xlsxwriter-namen.xlsx', folder)));
  const after = await save(before, sheet('Tweede'), added('Nieuw'), renamed('Eerste blad', 'Begin'));
  const app = partText(after, 'docProps/app.xml');
  expect([...app.matchAll(/<vt:(?:lpstr|i4)>(.*?)</g)].map(([, text]) => text)).toEqual([
    'Worksheets',
    '3',
    'Named Ranges',
    '4',
    'Tweede',
    'Nieuw',
    'Begin',
    'Kosten',
    'Tweede!Lokaal',
    'Begin!Print_Area',
    'Begin!Print_Titles',
  ]);
  expect(app).toContain('<vt:vector size="7" baseType="lpstr">');
  // The second sheet was open, and is the first one now.
  expect(partText(after, 'xl/workbook.xml')).toContain('activeTab="0"');
});
