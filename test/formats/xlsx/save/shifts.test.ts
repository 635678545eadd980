/** Rows and columns that come and go: what stands there moves, unless anything refers to it. */
import { readXlsx, saveXlsx, wouldBreak, type CellChange, type Shift } from '../../../../src/formats/xlsx';
import { ooxmlErrors } from '../../../support/ooxml-validator';
import { handmade, sheetOf, type Handmade } from '../handmade';
import { partText } from '../parts';
import { richWorkbook } from '../rich-workbook';
import { changes, formula, sheet, typed } from './changes';

const SHEET = 'xl/worksheets/sheet1.xml';
const insertRows = (at: number, count = 1): Shift => ({ kind: 'insertRows', at, count });
const removeRows = (at: number, count = 1): Shift => ({ kind: 'removeRows', at, count });
const insertColumns = (at: number, count = 1): Shift => ({ kind: 'insertColumns', at, count });
const removeColumns = (at: number, count = 1): Shift => ({ kind: 'removeColumns', at, count });

const shifted = (name: string, shifts: readonly Shift[], ...cells: CellChange[]) => ({
  ...sheet(name, ...cells),
  shifts,
});

const GRID =
  '<row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>' +
  '<row r="2" spans="1:2" ht="20" customHeight="1"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row>' +
  '<row r="4"><c r="A4" t="inlineStr"><is><t>vier</t></is></c><c r="C4"><v>5</v></c></row>';

async function after(shifts: readonly Shift[], ...cells: CellChange[]): Promise<unknown> {
  const saved = await saveXlsx(sheetOf(GRID), changes(shifted('Blad1', shifts, ...cells)));
  expect(await ooxmlErrors(saved)).toEqual([]);
  return (await readXlsx(saved, 'w')).sheets[0]?.rows;
}

describe('cells to which nothing refers', () => {
  test.each([
    ['a row comes', [insertRows(1)], [[1, 2], [], [3, 4], [], ['vier', null, 5]]],
    [
      'rows go',
      [removeRows(1, 2)],
      [
        [1, 2],
        ['vier', null, 5],
      ],
    ],
    ['a row comes and goes again', [insertRows(1), removeRows(1)], [[1, 2], [3, 4], [], ['vier', null, 5]]],
    [
      'a column comes',
      [insertColumns(1, 2)],
      [[1, null, null, 2], [3, null, null, 4], [], ['vier', null, null, null, 5]],
    ],
    ['columns go', [removeColumns(0, 2)], [[], [], [], [5]]],
    [
      'rows and columns by turns',
      [insertRows(0), removeColumns(1), insertRows(5)],
      [[], [1], [3], [], ['vier', 5]],
    ],
  ])('%s', async (_, shifts, rows) => {
    expect(await after(shifts)).toEqual(rows);
  });

  test('are changed at the addresses that they have then', async () => {
    expect(await after([insertRows(1)], typed('A2', 'nieuw'), typed('A3', 33))).toEqual([
      [1, 2],
      ['nieuw'],
      [33, 4],
      [],
      ['vier', null, 5],
    ]);
  });

  test('keep their look and the height of their row; what is before stays to the byte', async () => {
    const saved = await saveXlsx(sheetOf(GRID), changes(shifted('Blad1', [insertRows(1)])));
    expect(partText(saved, SHEET)).toContain(
      GRID.replace('r="2" spans', 'r="3" spans')
        .replace('A2', 'A3')
        .replace('B2', 'B3')
        .replace('<row r="4"', '<row r="5"')
        .replace('A4', 'A5')
        .replace('C4', 'C5'),
    );
  });

  test('take the widths of their columns with them', async () => {
    const wide = handmade({
      sheets: [{ name: 'Blad1', rows: GRID }],
      parts: {
        [SHEET]: partText(sheetOf(GRID), SHEET).replace(
          '<sheetData>',
          '<dimension ref="A1:C4"/><cols><col min="1" max="3" width="9" customWidth="1"/><col min="5" max="5" width="4" customWidth="1"/></cols><sheetData>',
        ),
      },
    });
    const saved = await saveXlsx(wide, changes(shifted('Blad1', [insertColumns(1), removeColumns(5)])));
    expect(await ooxmlErrors(saved)).toEqual([]);
    expect(partText(saved, SHEET)).toContain(
      '<dimension ref="A1:D4"/><cols><col min="1" max="1" width="9" customWidth="1"/><col min="3" max="4" width="9" customWidth="1"/></cols>',
    );
  });

  test('may be formulas, also those that fill cells, when what they read stays', async () => {
    const file = sheetOf(
      '<row r="1"><c r="A1"><v>2</v></c></row><row r="5"><c r="B5"><f>A1*$A$1+SUM(A:A)</f><v>4</v></c></row>' +
        '<row r="6"><c r="B6"><f t="shared" ref="B6:B7" si="0">A1</f><v>2</v></c></row><row r="7"><c r="B7"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="8"><c r="C8"><f t="array" ref="C8:D8">A1:B1</f><v>2</v></c><c r="D8"><v>0</v></c></row>',
    );
    const saved = await saveXlsx(file, changes(shifted('Blad1', [insertRows(3, 2)])));
    expect(await ooxmlErrors(saved)).toEqual([]);
    const formulas = [...partText(saved, SHEET).matchAll(/<c r="(\w+)"><f(.*?)<v>/g)].map(
      ([, cell, text]) => `${cell}${text}`,
    );
    expect(formulas).toEqual([
      'B7>A1*$A$1+SUM(A:A)</f>',
      'B8 t="shared" ref="B8:B9" si="0">A1</f>',
      'B9 t="shared" si="0"/>',
      'C10 t="array" ref="C10:D10">A1:B1</f>',
    ]);
  });
});

const COVERED: Handmade = {
  sheets: [
    {
      name: 'Blad1',
      rows:
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"><f>A4+1</f><v>1</v></c><c r="B3"><f t="shared" ref="B3:B5" si="0">A1</f><v>1</v></c></row>' +
        '<row r="4"><c r="B4"><f t="shared" si="0"/><v>1</v></c></row><row r="9"><c r="A9"><v>9</v></c></row>',
      after:
        '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A6:B6"/></mergeCells>' +
        '<conditionalFormatting sqref="A1:A5"><cfRule type="expression" priority="1"><formula>B1&gt;1</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation type="list" sqref="C1:C2"><formula1>$A$1:$A$9</formula1></dataValidation></dataValidations>' +
        '<hyperlinks><hyperlink ref="A7" location="Blad1!A1"/></hyperlinks><rowBreaks count="1" manualBreakCount="1"><brk id="8" max="16383" man="1"/></rowBreaks>',
    },
    {
      name: 'Blad 2',
      rows: '<row r="1"><c r="A1"><f>Blad1!A9</f><v>9</v></c><c r="B1"><f>SUM(Blad1!A:A,Blad1!1:1)</f><v>0</v></c></row>',
    },
  ],
  afterSheets:
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Blad1!$A$1:$C$9</definedName><definedName name="Boven">Blad1!$A$1</definedName></definedNames>',
};

function brokenBy(...shifts: Shift[]): readonly (string | undefined)[] {
  return wouldBreak(handmade(COVERED), changes(shifted('Blad1', shifts), sheet('Blad 2'))).map(
    ({ code, facts: { place, what } }) => (code === 'shiftBreaks' ? `${what ?? ''} ${place ?? ''}` : code),
  );
}

describe('what refers to cells that would move', () => {
  test('is told, all of it', () => {
    expect(brokenBy(insertRows(4))).toEqual([
      'name _xlnm.Print_Area',
      'formula Blad1!B3:B5',
      'merge Blad1!A6:B6',
      'conditionalFormat Blad1!A1:A5',
      'conditionalFormat Blad1',
      'validation Blad1',
      'link Blad1!A7',
      'pageBreak Blad1',
      'formula Blad 2!A1',
    ]);
    expect(brokenBy(insertRows(9))).toEqual([]);
    expect(brokenBy(removeRows(8))).toContain('formula Blad 2!A1');
    expect(brokenBy(insertColumns(2))).toContain('validation Blad1!C1:C2');
    expect(brokenBy(insertColumns(3))).toEqual([]);
  });

  test('is refused before anything is written', async () => {
    await expect(
      saveXlsx(handmade(COVERED), changes(shifted('Blad1', [insertRows(4)]), sheet('Blad 2'))),
    ).rejects.toMatchObject({ code: 'shiftBreaks', facts: { sheet: 'Blad1' } });
  });

  test('does not count when somebody typed another formula there', () => {
    const file = handmade({
      sheets: [
        {
          name: 'Blad1',
          rows: '<row r="1"><c r="A1"><f>A5</f><v>0</v></c></row><row r="5"><c r="A5"><v>0</v></c></row>',
        },
      ],
    });
    expect(wouldBreak(file, changes(shifted('Blad1', [insertRows(2)])))).toHaveLength(1);
    expect(wouldBreak(file, changes(shifted('Blad1', [insertRows(2)], formula('A1', 'A6', 0))))).toEqual([]);
  });

  test('is found in tables, charts, pictures, sparklines and names of a rich workbook', async () => {
    const bytes = await richWorkbook();
    const { sheets } = await readXlsx(bytes, 'w');
    const all = sheets.map(({ name }, index) => shifted(name, index === 0 ? [insertRows(1)] : []));
    const kinds = new Set(wouldBreak(bytes, changes(...all)).map(({ facts }) => facts.what));
    expect(kinds).toEqual(
      new Set([
        'chart',
        'conditionalFormat',
        'drawing',
        'filter',
        'formula',
        'link',
        'merge',
        'name',
        'note',
        'table',
        'validation',
      ]),
    );
    const below = sheets.map(({ name }, index) => shifted(name, index === 0 ? [insertRows(40)] : []));
    expect(wouldBreak(bytes, changes(...below))).toEqual([]);
  });
});
