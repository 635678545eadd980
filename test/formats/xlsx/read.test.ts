import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readXlsx as readWithHucre } from 'hucre/xlsx';
import { CellFlag, hasFlag, type Grid } from '../../../src/core/intake/grid';
import { readXlsx } from '../../../src/formats/xlsx/index';
import { handmade, sheetOf, type Handmade } from './handmade';
import { richWorkbook } from './rich-workbook';

async function read(rows: string, more: Omit<Handmade, 'sheets'> = {}): Promise<Grid> {
  const grid = (await readXlsx(sheetOf(rows, more), 'proef.xlsx')).sheets[0];
  return grid!;
}

/** The flags of the cells of one row, as numbers. */
function flagsOf(grid: Grid, row = 0): number[] {
  const width = grid.flags?.width ?? 0;
  return [...(grid.flags?.bits.slice(row * width, (row + 1) * width) ?? [])];
}

describe('values', () => {
  test('numbers, texts, yes and no are what the file says', async () => {
    const grid = await read(
      '<row r="1"><c r="A1"><v>1.5E-3</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="str"><v>a</v></c>' +
        '<c r="D1" t="b"><v>1</v></c><c r="E1" t="b"><v>0</v></c><c r="F1" t="n"><v>-12</v></c></row>',
      { texts: '<si><t>nul</t></si><si><t>een</t></si>' },
    );
    expect(grid.rows).toEqual([[0.0015, 'een', 'a', true, false, -12]]);
    expect(grid.flags).toBeUndefined();
  });

  test('an error is its text, and marked as one', async () => {
    const grid = await read('<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>');
    expect(grid.rows).toEqual([['#N/A']]);
    expect(hasFlag(grid, 0, 0, CellFlag.error)).toBe(true);
  });

  test('a formula gives its last outcome, marked as formula; one without outcome is empty', async () => {
    const grid = await read(
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"</f><v>a</v></c><c r="C1"><f>X()</f></c>' +
        '<c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    expect(grid.rows).toEqual([[2, 'a', null, '#DIV/0!', 3]].map((row) => [...row]));
    expect(flagsOf(grid)).toEqual([16, 16, 16, 24, 16]);
  });

  test('rich text is one text, without the readings for Japanese', async () => {
    const grid = await read(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr>' +
        '<t xml:space="preserve"> b</t></r></is></c></row>',
      {
        texts:
          '<si><r><rPr><b/></rPr><t>Groen</t></r><r><t xml:space="preserve"> licht</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
      },
    );
    expect(grid.rows).toEqual([['Groen licht', 'a b']]);
  });

  test('white space, entities and characters in the notation of Office come through', async () => {
    const grid = await read(
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">  a &amp; b&#10;c </t></is></c>' +
        '<c r="B1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t><![CDATA[<1>]]></t></is></c>' +
        '<c r="D1" t="str"><v>_x005F_x0041_</v></c></row>',
      { texts: '<si><t>regel 1_x000D_\nregel 2 &#x20AC;</t></si>' },
    );
    expect(grid.rows).toEqual([['  a & b\nc ', 'regel 1\r\nregel 2 €', '<1>', '_x0041_']]);
  });

  test('rows and cells that do not say where they are follow the one before', async () => {
    const grid = await read(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(grid.rows).toEqual([[1, 2], [], [], [null, null, 3, 4], [5]]);
  });

  test('a formula of which the file holds no outcome keeps its flag; an empty text is an outcome', async () => {
    const grid = await read(
      '<row r="1"><c r="A1"><f>B1*2</f></c><c r="B1"><f>C1</f><v></v></c><c r="C1"><f>D1</f><v/></c>' +
        '<c r="D1" t="str"><f>""</f><v></v></c><c r="E1" t="str"><f>""</f></c><c r="F1"><f>1+1</f><v>2</v></c></row>',
    );
    expect(grid.rows).toEqual([[null, null, null, '', '', 2]]);
    expect(flagsOf(grid)).toEqual([16, 16, 16, 16, 16, 16]);
  });

  test('blank cells with a look take no room', async () => {
    const rows = Array.from(
      { length: 1000 },
      (_, index) => `<row r="${index + 1}"><c r="A${index + 1}" s="0"/></row>`,
    );
    expect((await read(rows.join(''))).rows).toEqual([]);
  });
});

describe('dates, times and percentages', () => {
  test('are numbers with a flag; the format is looked up per style', async () => {
    const grid = await read(
      '<row r="1"><c r="A1" s="1"><v>45292</v></c><c r="B1" s="2"><v>0.5</v></c><c r="C1" s="3"><v>0.125</v></c>' +
        '<c r="D1" s="4"><v>45292.75</v></c><c r="E1" s="0"><v>45292</v></c><c r="F1" s="1" t="s"><v>0</v></c></row>',
      { formats: [0, 14, '[h]:mm', 10, 'd-m-yyyy h:mm'], texts: '<si><t>geen datum</t></si>' },
    );
    expect(grid.rows).toEqual([[45292, 0.5, 0.125, 45292.75, 45292, 'geen datum']]);
    expect(flagsOf(grid)).toEqual([1, 2, 4, 3]);
  });

  test('written as text in the international notation become serial numbers', async () => {
    const grid = await read(
      '<row r="1"><c r="A1" t="d"><v>2024-01-01</v></c><c r="B1" t="d"><v>2024-01-01T18:00:00</v></c>' +
        '<c r="C1" t="d"><v>T06:00:00</v></c><c r="D1" t="d"><v>morgen</v></c></row>',
    );
    expect(grid.rows).toEqual([[45292, 45292.75, 0.25, 'morgen']]);
    expect(flagsOf(grid)).toEqual([1, 3, 2]);
  });

  test.each([
    ['1900', '', 0],
    ['1904', '<workbookPr date1904="1"/>', 1462],
  ])('in the %s date system every serial number is exact', async (_, workbookPr, shift) => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 60000, noNaN: true }), async (serial) => {
        const cells = [0, 1, 2].map((style) => `<c s="${style}"><v>${serial}</v></c>`).join('');
        const grid = await read(`<row>${cells}</row>`, { workbookPr, formats: [0, 14, 20] });
        expect(grid.rows[0]).toEqual([serial, serial + shift, serial]);
        expect(flagsOf(grid)).toEqual([0, CellFlag.date, CellFlag.time]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the workbook', () => {
  test('tells its name, how it calculates, and whether it has macros', async () => {
    const bytes = handmade({ sheets: [{ name: 'A', rows: '' }], afterSheets: '<calcPr calcMode="manual"/>' });
    expect(await readXlsx(bytes, 'studie.xlsx')).toEqual({
      name: 'studie.xlsx',
      calculation: 'manual',
      hasMacros: false,
      sheets: [{ name: 'A', rows: [], tables: [], visibility: 'visible' }],
    });
  });

  test.each([
    ['<calcPr calcId="124519" fullCalcOnLoad="1"/>', 'onOpening'],
    ['<calcPr fullCalcOnLoad="0"/>', 'automatic'],
    ['<calcPr calcMode="manual" fullCalcOnLoad="1"/>', 'manual'],
    ['', 'automatic'],
  ])('%s is calculated %s', async (afterSheets, calculation) => {
    const bytes = handmade({ sheets: [{ name: 'A', rows: '' }], afterSheets });
    expect((await readXlsx(bytes, 'w')).calculation).toBe(calculation);
  });

  test('tells which sheets are hidden', async () => {
    const bytes = handmade({
      sheets: [
        { name: 'A &amp; B', rows: '' },
        { name: 'C', rows: '', state: 'hidden' },
        { name: 'D', rows: '', state: 'veryHidden' },
      ],
    });
    const { sheets } = await readXlsx(bytes, 'w');
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['A & B', 'visible'],
      ['C', 'hidden'],
      ['D', 'veryHidden'],
    ]);
  });

  test('gives its tables with their ranges, header rows and total rows', async () => {
    const table = (id: number, name: string, ref: string, attributes: string): string =>
      `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${name}" displayName="${name}" ref="${ref}" ${attributes}/>`;
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/table';
    const relation = (id: number): string =>
      `<Relationship Id="t${id}" Type="${type}" Target="/xl/tables/t${id}.xml"/>`;
    const grid = await read('', {
      parts: {
        'xl/tables/t1.xml': table(1, 'tblCasussen', 'B3:D9', 'totalsRowCount="1"'),
        'xl/tables/t2.xml': table(2, 'tblZonderKop', 'F1:G4', 'headerRowCount="0"'),
        'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation(1)}${relation(2)}</Relationships>`,
      },
    });
    expect(grid.tables).toEqual([
      {
        name: 'tblCasussen',
        range: { firstRow: 2, firstColumn: 1, lastRow: 8, lastColumn: 3 },
        hasHeaderRow: true,
        hasTotalRow: true,
      },
      {
        name: 'tblZonderKop',
        range: { firstRow: 0, firstColumn: 5, lastRow: 3, lastColumn: 6 },
        hasHeaderRow: false,
        hasTotalRow: false,
      },
    ]);
  });

  test('may have a sheet that is a chart; it has no cells and is no sheet to us', async () => {
    const bytes = handmade({
      sheets: [
        { name: 'Grafiek', rows: '' },
        { name: 'Cijfers', rows: '<row><c><v>1</v></c></row>' },
      ],
    });
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
    const withChart = handmade({
      sheets: [
        { name: 'Grafiek', rows: '' },
        { name: 'Cijfers', rows: '<row><c><v>1</v></c></row>' },
      ],
      parts: {
        'xl/_rels/workbook.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
          `<Relationship Id="rId1" Type="${type}chartsheet" Target="worksheets/sheet1.xml"/>` +
          `<Relationship Id="rId2" Type="${type}worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
      },
    });
    expect((await readXlsx(bytes, 'w')).sheets).toHaveLength(2);
    expect((await readXlsx(withChart, 'w')).sheets.map(({ name }) => name)).toEqual(['Cijfers']);
  });
});

describe('files of other programs', () => {
  test.each(['1900', '1904'])('LibreOffice, dates counted from %s: the same days', async (system) => {
    const bytes = new Uint8Array(readFileSync(`${import.meta.dirname}/files/libreoffice-${system}.xlsx`));
    const grid = (await readXlsx(bytes, 'w')).sheets[0]!;
    expect(grid.rows).toEqual([
      ['Soort', 'Waarde', 'Vast'],
      ['datum', 46082, 46082],
      ['datum en tijd', 46082.75],
      ['tijd', 0.5625],
      ['duur', 1.5],
      ['percentage', 0.125],
      ['bedrag', 1234.5],
      ['fout', '#DIV/0!'],
      ['niet gevonden', '#N/A'],
      ['waar', true],
      ['tekst', 'ab'],
      ['getal als tekst', '007'],
    ]);
    const { date, time, percentage, error, formula } = CellFlag;
    expect(grid.rows.map((_, row) => flagsOf(grid, row)[1])).toEqual([
      0,
      date | formula,
      date | time | formula,
      time | formula,
      time,
      percentage,
      0,
      error | formula,
      error | formula,
      formula,
      formula,
      0,
    ]);
  });

  test('what hucre writes is read as hucre reads it', async () => {
    const bytes = await richWorkbook();
    const ours = await readXlsx(bytes, 'w');
    const theirs = await readWithHucre(bytes);
    const day = (moment: Date): number => moment.getTime() / 86_400_000 + 25569;
    const plain = theirs.sheets.map(({ rows }) =>
      rows.map((row) => row.map((value) => (value instanceof Date ? day(value) : value))),
    );
    // hucre makes all rows equally long.
    const filled = ours.sheets.map(({ rows }, sheet) =>
      rows.map((row, r) => Array.from({ length: plain[sheet]?.[r]?.length ?? 0 }, (_, c) => row[c] ?? null)),
    );
    expect(filled).toEqual(plain.map((rows, sheet) => rows.slice(0, ours.sheets[sheet]!.rows.length)));
    expect(ours.sheets[0]!.tables.map(({ name }) => name)).toEqual(['tblCasussen']);
  });
});
