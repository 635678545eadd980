/** Rows below a table of the user, in real files. */
import type { AppendRows, NewCell } from '../../../../src/core/intake/edit';
import { CellFlag, hasFlag, type CellValue } from '../../../../src/core/intake/grid';
import { editXlsx, readXlsx, XlsxError } from '../../../../src/formats/xlsx';
import { ooxmlErrors } from '../../../support/ooxml-validator';
import { unzipSync } from 'fflate';
import { handmade, MAIN, RELATIONS, relationships, zipOf, type Parts } from '../handmade';
import { compareParts, partText, withPart } from '../parts';

const TABLE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

interface Options {
  /** The rows, as XML; header in row 1. */
  readonly rows: string;
  readonly ref: string;
  /** What stands in the table part after its filter. */
  readonly columns?: string;
  readonly totals?: boolean;
  readonly after?: string;
  readonly formats?: readonly (number | string)[];
  readonly workbookPr?: string;
  readonly afterSheets?: string;
  readonly other?: string;
}

const HEADER = `<row r="1">${['Casus', 'Deelnemer', 'Bedrag', 'Eigen'].map(text).join('')}</row>`;

function text(value: string, index: number): string {
  return `<c r="${'ABCD'.charAt(index)}1" t="inlineStr"><is><t>${value}</t></is></c>`;
}

function columnsXml(more = ''): string {
  const names = ['Casus', 'Deelnemer', 'Bedrag'].map(
    (name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`,
  );
  return `<tableColumns count="4">${names.join('')}<tableColumn id="4" name="Eigen"${more === '' ? '/' : ''}>${more === '' ? '' : `${more}</tableColumn>`}</tableColumns>`;
}

/** A sheet "Blad1" with the table tblInschattingen, and a sheet "Ander". */
function file(options: Options): Uint8Array {
  const { rows, ref, columns = columnsXml(), totals = false, after = '', formats, other = '' } = options;
  const filter = totals ? ref.replace(/\d+$/, (last) => String(Number(last) - 1)) : ref;
  const parts: Parts = {
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(
      `<Relationship Id="rId1" Type="${RELATIONS}/table" Target="../tables/table1.xml"/>`,
    ),
    'xl/tables/table1.xml':
      `<table xmlns="${MAIN}" id="1" name="tblInschattingen" displayName="tblInschattingen" ref="${ref}"` +
      `${totals ? ' totalsRowCount="1"' : ''}><autoFilter ref="${filter}"/>${columns}</table>`,
  };
  const bytes = handmade({
    sheets: [
      {
        name: 'Blad1',
        rows: HEADER + rows,
        after: `${after}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
      },
      { name: 'Ander', rows: other },
    ],
    ...(formats === undefined ? {} : { formats }),
    ...(options.workbookPr === undefined ? {} : { workbookPr: options.workbookPr }),
    ...(options.afterSheets === undefined ? {} : { afterSheets: options.afterSheets }),
    parts,
  });
  return withTableType(bytes);
}

function withTableType(bytes: Uint8Array): Uint8Array {
  const type = `<Override PartName="/xl/tables/table1.xml" ContentType="${TABLE}"/></Types>`;
  return withPart(bytes, '[Content_Types].xml', (xml) => xml.replace('</Types>', type));
}

const plain = (value: CellValue): NewCell => ({ value, flags: 0 });

function append(values: readonly (readonly CellValue[])[], more: Partial<AppendRows> = {}): AppendRows {
  return {
    kind: 'appendRows',
    sheet: 'Blad1',
    table: 'tblInschattingen',
    range: { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 3 },
    hasTotalRow: false,
    firstRow: 2,
    columns: [0, 1, 2],
    rows: values.map((row) => row.map(plain)),
    ...more,
  };
}

const ONE_ROW =
  '<row r="2" s="2" customFormat="1" ht="30" customHeight="1"><c r="A2" s="1"><v>4</v></c><c r="B2" s="1" t="inlineStr"><is><t>D1</t></is></c><c r="C2" s="2"><v>4000</v></c><c r="D2" s="1"/></row>';
const FORMATS = [0, 0, '"€" #,##0', 14] as const;
const NEW = [
  [4, 'D2', 5000],
  [4, 'D2', null],
];

async function rowsOf(bytes: Uint8Array, sheet = 0): Promise<readonly (readonly CellValue[])[]> {
  return (await readXlsx(bytes, 'w.xlsx')).sheets[sheet]?.rows ?? [];
}

describe('an Excel table', () => {
  const before = file({ rows: ONE_ROW, ref: 'A1:D2', formats: FORMATS });

  it('grows with its filter, looks the same in its new rows, and nothing else changes', async () => {
    const after = await editXlsx(before, [append(NEW)]);
    expect(await ooxmlErrors(after)).toEqual([]);
    expect(compareParts(before, after)).toEqual({
      changed: ['xl/worksheets/sheet1.xml', 'xl/tables/table1.xml'],
      added: [],
      gone: [],
    });
    expect(partText(after, 'xl/tables/table1.xml')).toBe(
      partText(before, 'xl/tables/table1.xml').replaceAll('A1:D2', 'A1:D4'),
    );
    expect(partText(after, 'xl/worksheets/sheet1.xml')).toBe(
      partText(before, 'xl/worksheets/sheet1.xml').replace(
        '</sheetData>',
        '<row r="3" s="2" customFormat="1" ht="30" customHeight="1"><c r="A3" s="1"><v>4</v></c><c r="B3" s="1" t="inlineStr"><is><t>D2</t></is></c>' +
          '<c r="C3" s="2"><v>5000</v></c><c r="D3" s="1"/></row>' +
          '<row r="4" s="2" customFormat="1" ht="30" customHeight="1"><c r="A4" s="1"><v>4</v></c><c r="B4" s="1" t="inlineStr"><is><t>D2</t></is></c>' +
          '<c r="C4" s="2"/><c r="D4" s="1"/></row></sheetData>',
      ),
    );
  });

  it('is filled before it grows: its empty rows keep their look', async () => {
    const empty = '<row r="3"><c r="A3" s="3"/><c r="D3" s="3"><v>7</v></c></row>';
    const bytes = file({ rows: ONE_ROW + empty, ref: 'A1:D3', formats: FORMATS });
    const after = await editXlsx(bytes, [
      append([[null, 'D2', 5000]], { range: { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 3 } }),
    ]);
    expect(compareParts(bytes, after).changed).toEqual(['xl/worksheets/sheet1.xml']);
    expect(partText(after, 'xl/worksheets/sheet1.xml')).toContain(
      '<row r="3"><c r="A3" s="3"/><c r="B3" s="1" t="inlineStr"><is><t>D2</t></is></c>' +
        '<c r="C3" s="2"><v>5000</v></c><c r="D3" s="3"><v>7</v></c></row>',
    );
  });

  it('gets rows that are high enough for their text, unless somebody set how high they are', async () => {
    const empty =
      '<row r="3" spans="1:1" ht="19"><c r="B3" s="1"/></row><row r="4" spans="1:4" ht="19" customHeight="1"/>' +
      '<row r="5" ht="99"/>';
    const columns = '<cols><col min="2" max="2" width="20" customWidth="1"/></cols><sheetData>';
    const model = '<row r="2"><c r="B2" s="1"/></row>';
    const flat = file({ rows: model + empty, ref: 'A1:D5', formats: FORMATS });
    const wide = withPart(flat, 'xl/worksheets/sheet1.xml', (xml) => xml.replace('<sheetData>', columns));
    const wrapping = (xml: string): string => {
      let index = 0;
      const alignment = '><alignment wrapText="1"/></xf>';
      return xml.replace(/(<xf [^>]*borderId="0")\/>/g, (style, start: string) =>
        ++index === 3 ? start + alignment : style,
      );
    };
    const bytes = withPart(wide, 'xl/styles.xml', wrapping);
    const range = { firstRow: 0, firstColumn: 0, lastRow: 4, lastColumn: 3 };
    const long = 'dit is een tekst die over drie regels loopt, niet vier';
    const edit = append(
      [
        [4, long, null],
        [4, long, null],
        [4, long, null],
        [4, long, null],
        [4, 'kort', null],
      ],
      { range },
    );
    const grown = await editXlsx(bytes, [edit]);
    expect(await ooxmlErrors(grown)).toEqual([]);
    const tags = partText(grown, 'xl/worksheets/sheet1.xml').match(/<row [^>]*>/g) ?? [];
    expect(tags.slice(2)).toEqual([
      '<row r="3" ht="47">',
      '<row r="4" spans="1:4" ht="19" customHeight="1">',
      '<row r="5" ht="99">',
      '<row r="6" ht="47">',
      '<row r="7">',
    ]);
  });

  it('takes along what lies over its columns to the end, and leaves what ends elsewhere', async () => {
    const after =
      '<conditionalFormatting sqref="C2"><cfRule type="cellIs" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="3"><dataValidation type="list" sqref="A2:B2 F9"><formula1>"a,b"</formula1></dataValidation>' +
      '<dataValidation type="list" sqref="C2:C900"><formula1>"a,b"</formula1></dataValidation>' +
      '<dataValidation type="list" sqref="A1 E2:E2"><formula1>"a,b"</formula1></dataValidation></dataValidations>';
    const bytes = file({ rows: ONE_ROW, ref: 'A1:D2', after, formats: FORMATS });
    const grown = await editXlsx(bytes, [append(NEW)]);
    expect(await ooxmlErrors(grown)).toEqual([]);
    const found = [...partText(grown, 'xl/worksheets/sheet1.xml').matchAll(/sqref="([^"]*)"/g)];
    expect(found.map(([, ranges]) => ranges)).toEqual(['C2:C4', 'A2:B4 F9', 'C2:C900', 'A1 E2:E2']);
  });

  it('goes on with its calculated columns, but for formulas that hold addresses', async () => {
    const formula = (content: string): string =>
      columnsXml(`<calculatedColumnFormula>${content}</calculatedColumnFormula>`);
    const own = file({
      rows: ONE_ROW,
      ref: 'A1:D2',
      columns: formula('tblInschattingen[[#This Row],[Bedrag]]*2'),
      formats: FORMATS,
    });
    const grown = await editXlsx(own, [append(NEW)]);
    expect(await ooxmlErrors(grown)).toEqual([]);
    expect(partText(grown, 'xl/worksheets/sheet1.xml')).toContain(
      '<c r="D4" s="1"><f>tblInschattingen[[#This Row],[Bedrag]]*2</f></c>',
    );
    expect(partText(grown, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
    const addressed = file({ rows: ONE_ROW, ref: 'A1:D2', columns: formula('C2*2'), formats: FORMATS });
    expect(partText(await editXlsx(addressed, [append(NEW)]), 'xl/worksheets/sheet1.xml')).not.toContain(
      '<f>',
    );
  });

  it.each([
    ['', '<calcPr fullCalcOnLoad="1"/>'],
    ['<calcPr calcId="191029"/>', '<calcPr fullCalcOnLoad="1" calcId="191029"/>'],
    ['<calcPr fullCalcOnLoad="0"/>', '<calcPr fullCalcOnLoad="1"/>'],
  ])(
    'asks for calculating anew where the workbook has formulas: "%s" becomes %s',
    async (afterSheets, expected) => {
      const other = '<row r="1"><c r="A1"><f>SUM(tblInschattingen[Bedrag])</f><v>4000</v></c></row>';
      const bytes = file({ rows: ONE_ROW, ref: 'A1:D2', formats: FORMATS, other, afterSheets });
      const grown = await editXlsx(bytes, [append(NEW)]);
      expect(await ooxmlErrors(grown)).toEqual([]);
      expect(partText(grown, 'xl/workbook.xml')).toContain(expected);
      expect(partText(grown, 'xl/worksheets/sheet2.xml')).toBe(partText(bytes, 'xl/worksheets/sheet2.xml'));
    },
  );

  /** The workbook with a formula on the other sheet, once rows came in C3:C4 among others. */
  async function workbookPartWith(formula: string, names = ''): Promise<string> {
    const other = `<row r="1"><c r="A1">${formula}<v>0</v></c></row>`;
    const afterSheets = names === '' ? '' : `<definedNames>${names}</definedNames>`;
    const bytes = file({ rows: ONE_ROW, ref: 'A1:D2', formats: FORMATS, other, afterSheets });
    return partText(await editXlsx(bytes, [append(NEW)]), 'xl/workbook.xml');
  }

  it.each([
    '<f>SUM(tblInschattingen[Bedrag])</f>',
    '<f>SUM(blad1!C:C)</f>',
    "<f>SUM('Blad1'!$C$2:$C$4)</f>",
    '<f>SUM(Blad1:Ander!C4)</f>',
    '<f>SUM(Blad1!C2:INDEX(Blad1!C:C,9))</f>',
    '<f>INDIRECT("Blad1!C3")</f>',
    '<f>SUM(viaEenNaam)</f>',
    '<f t="shared" ref="A1:A3" si="0">Blad1!C1</f>',
    '<f t="array" ref="A1">SUM(Blad1!C1:C3*1)</f>',
  ])('asks for calculating anew where a formula may read the new rows: %s', async (formula) => {
    const names =
      '<definedName name="Bedragen">Blad1!$C$2:$C$9</definedName><definedName name="viaEenNaam">Bedragen*2</definedName>';
    expect(await workbookPartWith(formula, names)).toContain('fullCalcOnLoad="1"');
  });

  it.each([
    '<f>SUM(C1:C9)</f>',
    '<f>SUM(Blad1!C1:C2)</f>',
    '<f>SUM(Blad1!F:G)</f>',
    '<f>SUM(Blad1!5:9)</f>',
    '<f>SUM([1]Blad1!C3)</f>',
    '<f>SUM(tblAnders[Bedrag])</f>',
    '<f>Elders+Rond</f>',
    '<f>TODAY()</f>',
  ])('leaves what every formula came to when none reads the new rows: %s', async (formula) => {
    const names =
      '<definedName name="_xlnm.Print_Area" localSheetId="0">Blad1!$A$1:$D$9</definedName>' +
      '<definedName name="Elders">Ander!$C$2:$C$9</definedName><definedName name="Rond">Rond+1</definedName>';
    expect(await workbookPartWith(formula, names)).not.toContain('calcPr');
  });
});

describe('a total row', () => {
  const total = (formula: string): string =>
    `${ONE_ROW}<row r="3"><c r="A3" t="inlineStr"><is><t>Resultaat</t></is></c><c r="C3" s="2"><f>${formula}</f><v>4000</v></c><c r="F3"><v>1</v></c></row>`;
  const moving = append(NEW, {
    range: { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 3 },
    hasTotalRow: true,
  });

  it('moves down with its formulas; what stands beside the table stays', async () => {
    const bytes = file({
      rows: total('SUBTOTAL(109,[Bedrag])'),
      ref: 'A1:D3',
      totals: true,
      formats: FORMATS,
    });
    const grown = await editXlsx(bytes, [moving]);
    const xml = partText(grown, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain(
      '<row r="5"><c r="A5" t="inlineStr"><is><t>Resultaat</t></is></c><c r="C5" s="2"><f>SUBTOTAL(109,[Bedrag])</f>',
    );
    expect(partText(grown, 'xl/tables/table1.xml')).toContain(
      'ref="A1:D5" totalsRowCount="1"><autoFilter ref="A1:D4"/>',
    );
    expect((await rowsOf(grown)).slice(1)).toEqual([
      [4, 'D1', 4000],
      [4, 'D2', 5000, null, null, 1],
      [4, 'D2'],
      ['Resultaat', null, 4000],
    ]);
  });

  it('takes the list of formulas away, which names the cell where a formula stood', async () => {
    const bytes = withPart(
      withPart(
        zipOf({
          ...unzipSync(
            file({ rows: total('SUBTOTAL(109,[Bedrag])'), ref: 'A1:D3', totals: true, formats: FORMATS }),
          ),
          'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="C3" i="1"/></calcChain>`,
        }),
        'xl/_rels/workbook.xml.rels',
        (xml) =>
          xml.replace(
            '</Relationships>',
            `<Relationship Id="rId95" Type="${RELATIONS}/calcChain" Target="calcChain.xml"/></Relationships>`,
          ),
      ),
      '[Content_Types].xml',
      (xml) =>
        xml.replace(
          '</Types>',
          '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
        ),
    );
    expect(compareParts(bytes, await editXlsx(bytes, [moving])).gone).toEqual(['xl/calcChain.xml']);
  });

  it.each([
    ['its own formula holds addresses', total('SUM(C2:C2)'), ''],
    [
      'a formula elsewhere names its cell',
      total('SUBTOTAL(109,[Bedrag])'),
      '<row r="1"><c r="A1"><f>Blad1!$C$3*2</f></c></row>',
    ],
  ])('is not moved when %s', async (_, rows, other) => {
    const bytes = file({ rows, ref: 'A1:D3', totals: true, formats: FORMATS, other });
    await expect(editXlsx(bytes, [moving])).rejects.toEqual(
      new XlsxError('totalRowInUse', { sheet: 'Blad1' }),
    );
  });
});

describe('what is typed', () => {
  it.each<[string, NewCell]>([
    ['a text that starts as a formula', plain('=1+1')],
    ['a text that starts with a sign', plain('-5')],
    ['a text that starts with @', plain('@som')],
    ['a text of digits', plain('0012')],
    ['a text with spaces around it', plain('  twee  woorden\nen een regel ')],
    ['a text with a code as Office writes it', plain('_x000D_ <&>"')],
    ['a text with characters that XML has no place for', plain('een\u0000twee\r\ndrie\ud800\uffff')],
    ['a number', plain(-0.25)],
    ['a boolean', plain(true)],
    ['a day', { value: 45882, flags: CellFlag.date }],
    ['a time', { value: 0.5, flags: CellFlag.time }],
    ['a day with a time', { value: 45882.5, flags: CellFlag.date | CellFlag.time }],
    ['a percentage', { value: 0.033, flags: CellFlag.percentage }],
  ])('%s comes back as it was, whatever the look of the row above', async (_, cell) => {
    for (const style of [0, 1, 2, 3]) {
      for (const workbookPr of ['', '<workbookPr date1904="1"/>']) {
        const row = `<row r="2"><c r="A2" s="${style}"><v>1</v></c><c r="B2" s="${style}"><v>1</v></c><c r="C2" s="${style}"/></row>`;
        const bytes = file({ rows: row, ref: 'A1:D2', formats: FORMATS, workbookPr });
        const grown = await editXlsx(bytes, [append([], { rows: [[cell, plain('x'), plain(null)]] })]);
        const [sheet] = (await readXlsx(grown, 'w.xlsx')).sheets;
        expect(sheet?.rows[2]?.[0]).toBe(cell.value);
        if (typeof cell.value !== 'number') continue;
        for (const flag of [CellFlag.date, CellFlag.time, CellFlag.percentage])
          expect(sheet && hasFlag(sheet, 2, 0, flag)).toBe((cell.flags & flag) !== 0);
      }
    }
  });

  it('is a text in the look of texts when editing the cell would make something else of it', async () => {
    const bytes = file({ rows: ONE_ROW, ref: 'A1:D2', formats: FORMATS });
    const grown = await editXlsx(bytes, [append([['=1+1', 'D2', 'ca. 5']])]);
    expect(await ooxmlErrors(grown)).toEqual([]);
    const xml = partText(grown, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<c r="A3" s="4" t="inlineStr"><is><t>=1+1</t></is></c>');
    expect(xml).toContain('<c r="C3" s="2" t="inlineStr">');
    expect(partText(grown, 'xl/styles.xml')).toContain(
      '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"></xf></cellXfs>',
    );
  });
});

describe('files of other programs', () => {
  it('may leave out where rows and cells are: they stay where they were', async () => {
    const rows = '<row r="2"><c><v>4</v></c><c t="inlineStr"><is><t>D1</t></is></c></row>';
    const below = '<row r="9"><c><v>9</v></c></row><row><c r="B10"><v>10</v></c><c><v>11</v></c></row>';
    const bytes = file({ rows: rows + below, ref: 'A1:D2' });
    const grown = await editXlsx(bytes, [
      append([[4, 'D2', 5000]]),
      { kind: 'setCell', sheet: 'Blad1', row: 9, column: 0, cell: plain('x') },
    ]);
    const found = await rowsOf(grown);
    expect(found[1]).toEqual([4, 'D1']);
    expect(found[2]).toEqual([4, 'D2', 5000]);
    expect(found[8]).toEqual([9]);
    expect(found[9]).toEqual(['x', 10, 11]);
  });

  it('may write every name with a prefix', async () => {
    const bytes = withPart(
      file({ rows: ONE_ROW, ref: 'A1:D2', formats: FORMATS }),
      'xl/worksheets/sheet1.xml',
      (xml) => xml.replace(/<(\/?)(\w+)/g, '<$1x:$2').replace('xmlns="', 'xmlns:x="'),
    );
    const grown = await editXlsx(bytes, [append(NEW)]);
    expect(await ooxmlErrors(grown)).toEqual([]);
    expect((await rowsOf(grown)).slice(1)).toEqual([
      [4, 'D1', 4000],
      [4, 'D2', 5000],
      [4, 'D2'],
    ]);
  });

  it('have loose cells: rows come below them, and no table is looked for', async () => {
    const bytes = handmade({ sheets: [{ name: 'Blad1', rows: `${HEADER}${ONE_ROW}` }], formats: FORMATS });
    const grown = await editXlsx(bytes, [append(NEW, { table: null })]);
    expect(await ooxmlErrors(grown)).toEqual([]);
    expect(await rowsOf(grown)).toHaveLength(4);
  });
});

it('refuses cells that are merged below the table', async () => {
  const bytes = file({
    rows: ONE_ROW,
    ref: 'A1:D2',
    after: '<mergeCells count="1"><mergeCell ref="B4:C9"/></mergeCells>',
  });
  await expect(editXlsx(bytes, [append(NEW)])).rejects.toEqual(
    new XlsxError('mergedBelowTable', { sheet: 'Blad1' }),
  );
  await expect(editXlsx(bytes, [append(NEW.slice(1))])).resolves.toBeInstanceOf(Uint8Array);
});

it('sets one cell and keeps its look; the sheet says how far it goes', async () => {
  const bytes = withPart(
    handmade({ sheets: [{ name: 'Blad1', rows: ONE_ROW }], formats: FORMATS }),
    'xl/worksheets/sheet1.xml',
    (xml) => xml.replace('<sheetData>', '<dimension ref="A2:D2"/><sheetData>'),
  );
  const after = await editXlsx(bytes, [
    { kind: 'setCell', sheet: 'Blad1', row: 1, column: 2, cell: plain(12.5) },
    { kind: 'setCell', sheet: 'Blad1', row: 4, column: 5, cell: plain('onder') },
  ]);
  expect(await ooxmlErrors(after)).toEqual([]);
  const xml = partText(after, 'xl/worksheets/sheet1.xml');
  expect(xml).toContain('<c r="C2" s="2"><v>12.5</v></c>');
  expect(xml).toContain('<dimension ref="A2:F5"/>');
  expect(xml).toContain('<row r="5"><c r="F5" t="inlineStr"><is><t>onder</t></is></c></row>');
});

it('without edits the bytes are the same', async () => {
  const bytes = file({ rows: ONE_ROW, ref: 'A1:D2' });
  expect(await editXlsx(bytes, [])).toBe(bytes);
});
