/** Changed cells in real files: what they become, and that nothing else changes. */
import { CellFlag } from '../../../../src/core/intake/grid';
import { readXlsx, saveXlsx, XlsxError, type CellChange } from '../../../../src/formats/xlsx';
import { ooxmlErrors } from '../../../support/ooxml-validator';
import { handmade, MAIN, relationships, RELATIONS, sheetOf, type Handmade } from '../handmade';
import { compareParts, partText } from '../parts';
import { changes, failed, formula, result, sheet, typed } from './changes';

const SHEET = 'xl/worksheets/sheet1.xml';

async function save(bytes: Uint8Array, ...cells: CellChange[]): Promise<Uint8Array> {
  const saved = await saveXlsx(bytes, changes(sheet('Blad1', ...cells)));
  expect(await ooxmlErrors(saved)).toEqual([]);
  return saved;
}

/** What stands between the first and the last row tag. */
async function rowsAfter(
  rows: string,
  more: Omit<Handmade, 'sheets'>,
  ...cells: CellChange[]
): Promise<string> {
  const xml = partText(await save(sheetOf(rows, more), ...cells), SHEET);
  return /<sheetData>(.*)<\/sheetData>/s.exec(xml)?.[1] ?? xml;
}

const FORMATS = [0, 14, '"€" #,##0', 49, 9] as const;

test('without changes the bytes are the same', async () => {
  const before = sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>');
  expect(await saveXlsx(before, changes(sheet('Blad1')))).toBe(before);
});

test('emptying an empty cell, or a result that was there already, changes no byte', async () => {
  const before = sheetOf('<row r="1"><c r="A1" s="1"/><c r="B1"><f>1+1</f><v>2</v></c></row>', {
    formats: FORMATS,
  });
  expect(
    await saveXlsx(before, changes(sheet('Blad1', typed('A1', null), typed('C9', null), result('B1', 2)))),
  ).toBe(before);
});

describe('a value', () => {
  const OLD =
    '<row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>';

  test.each([
    ['a number', typed('A1', 12.5), '<c r="A1" s="2"><v>12.5</v></c>'],
    ['yes or no', typed('A1', true), '<c r="A1" s="2" t="b"><v>1</v></c>'],
    [
      'a text',
      typed('A1', 'a & b '),
      '<c r="A1" s="2" t="inlineStr"><is><t xml:space="preserve">a &amp; b </t></is></c>',
    ],
    ['a day', typed('A1', 45000, CellFlag.date), '<c r="A1" s="5"><v>45000</v></c>'],
    ['a percentage', typed('A1', 0.5, CellFlag.percentage), '<c r="A1" s="5"><v>0.5</v></c>'],
    ['nothing', typed('A1', null), '<c r="A1" s="2"/>'],
  ])('%s', async (_, change, cell) => {
    const after = await rowsAfter(OLD, { formats: FORMATS }, change);
    expect(after).toBe(OLD.replace('<c r="A1" s="2"><v>1</v></c>', cell));
  });

  test('that looks like a formula is a text in the format of text', async () => {
    const bytes = await save(sheetOf(OLD, { formats: FORMATS }), typed('B1', '=1+1'));
    expect(partText(bytes, SHEET)).toContain('<c r="B1" s="5" t="inlineStr"><is><t>=1+1</t></is></c>');
    expect((await readXlsx(bytes, 'w')).sheets[0]?.rows[0]).toEqual([1, '=1+1']);
  });

  test('comes in a row that was not there, and in a sheet without rows', async () => {
    expect(await rowsAfter(OLD, { formats: FORMATS }, typed('C2', 'x'), typed('A9', 1))).toBe(
      `${OLD.replace(
        '<row r="3">',
        '<row r="2"><c r="C2" t="inlineStr"><is><t>x</t></is></c></row><row r="3">',
      )}<row r="9"><c r="A9"><v>1</v></c></row>`,
    );
  });

  test('counts days as the workbook does', async () => {
    const bytes = sheetOf(
      '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><f>A1</f><v>1</v></c></row>',
      {
        formats: FORMATS,
        workbookPr: '<workbookPr date1904="1"/>',
      },
    );
    const after = await save(bytes, typed('A1', 45000, CellFlag.date), result('B1', 45000));
    expect((await readXlsx(after, 'w')).sheets[0]?.rows).toEqual([[45000, 45000]]);
    expect(partText(after, SHEET)).toContain('<v>43538</v>');
  });
});

describe('a formula', () => {
  test('stands with what it came to', async () => {
    expect(
      await rowsAfter('<row r="1"><c r="A1"><v>1</v></c></row>', {}, formula('B1', 'A1*2&"<"', '2<')),
    ).toBe('<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><f>A1*2&amp;"&lt;"</f><v>2&lt;</v></c></row>');
  });

  test('in a cell for texts gets a look in which it is no text', async () => {
    const after = await rowsAfter(
      '<row r="1"><c r="A1" s="3"/></row>',
      { formats: FORMATS },
      formula('A1', '1+1', 2),
    );
    expect(after).toContain('<c r="A1" s="5"><f>1+1</f><v>2</v></c>');
  });

  test('of ours is stored as Excel stores it, and what it fills with it', async () => {
    const call = formula('B2', 'EFFECT.TABEL.BATEN(A1:A2)', [
      ['Domein', 'Score'],
      ['School', 4],
    ]);
    const bytes = await save(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>'), call);
    expect(partText(bytes, SHEET)).toContain(
      '<row r="2"><c r="B2" cm="1" t="str"><f t="array" ref="B2:C3">_xldudf_EFFECT_TABEL_BATEN(A1:A2)</f><v>Domein</v></c>' +
        '<c r="C2" t="str"><v>Score</v></c></row><row r="3"><c r="B3" t="str"><v>School</v></c><c r="C3"><v>4</v></c></row>',
    );
    expect(partText(bytes, 'xl/metadata.xml')).toContain('XLDAPR');
    expect((await readXlsx(bytes, 'w')).sheets[0]?.rows).toEqual([
      [1],
      [null, 'Domein', 'Score'],
      [null, 'School', 4],
    ]);
  });

  test('does not fill cells in which something stands', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="B3"><v>7</v></c></row>';
    const after = await rowsAfter(rows, {}, formula('B1', 'SEQUENCE(3)', [[1], [2], [3]]));
    expect(after).toBe(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" cm="1" t="e"><f t="array" ref="B1">_xlfn.SEQUENCE(3)</f><v>#VALUE!</v></c></row>' +
        '<row r="3"><c r="B3"><v>7</v></c></row>',
    );
  });

  test('that goes takes the list of formulas with it, and asks for no calculation', async () => {
    const bytes = handmade({
      sheets: [
        {
          name: 'Blad1',
          rows: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1</f><v>2</v></c></row>',
        },
      ],
      afterSheets: '<calcPr calcId="191029"/>',
      parts: {
        'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/><c r="B1"/></calcChain>`,
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
        'xl/_rels/workbook.xml.rels': relationships(
          `<Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/calcChain" Target="calcChain.xml"/>`,
        ),
      },
    });
    expect(compareParts(bytes, await save(bytes, result('A1', 3), result('B1', 3)))).toEqual({
      changed: [SHEET],
      added: [],
      gone: [],
    });
    const after = await save(bytes, typed('A1', 3), result('B1', 3));
    expect(compareParts(bytes, after).gone).toEqual(['xl/calcChain.xml']);
    expect(partText(after, 'xl/workbook.xml')).toBe(partText(bytes, 'xl/workbook.xml'));
  });
});

describe('what a formula came to', () => {
  test('is all that changes in its cell', async () => {
    const rows =
      '<row r="1"><c r="A1" s="1" ph="1"><f ca="1">NOW()</f><v>45000</v></c><c r="B1" t="str"><f>A1&amp;""</f><v>x</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>';
    const after = await rowsAfter(
      rows,
      { formats: FORMATS },
      result('A1', 46000),
      result('B1', 4),
      failed('C1', '#SPILL!'),
    );
    expect(after).toBe(
      '<row r="1"><c r="A1" s="1" ph="1"><f ca="1">NOW()</f><v>46000</v></c><c r="B1"><f>A1&amp;""</f><v>4</v></c><c r="C1" t="e"><f>1/0</f><v>#VALUE!</v></c></row>',
    );
  });

  test('of a formula for a range fills the cells of that range', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>2</v></c></row>';
    expect(await rowsAfter(rows, {}, result('A1', [[6], [8]]))).toBe(
      rows
        .replace('<v>2</v></c><c r="B1">', '<v>6</v></c><c r="B1">')
        .replace('<c r="A2"><v>4</v>', '<c r="A2"><v>8</v>'),
    );
  });

  describe('that fills cells', () => {
    const spilled = (...values: number[]): Promise<Uint8Array> =>
      save(
        sheetOf('<row r="1"><c r="B1"><v>2</v></c></row>'),
        formula('A1', 'SEQUENCE(B1)', values.length === 1 ? values[0]! : values.map((value) => [value])),
      );
    const filled = (bytes: Uint8Array): readonly string[] => {
      const xml = partText(bytes, SHEET);
      const cells = [...xml.matchAll(/<c r="(A\d)"[^>]*?(?:\/>|>(.*?)<\/c>)/g)];
      return cells.map(([, address, content]) => `${address} ${content ?? ''}`);
    };

    test.each([
      ['fewer cells', [1, 2, 3], [[5], [6]], [5, 6]],
      ['more cells', [1, 2], [[1], [2], [3]], [1, 2, 3]],
      ['its own cell only', [1, 2], 9, [9]],
    ])('may fill %s than before', async (_, old, value, now) => {
      const after = await save(await spilled(...old), result('A1', value));
      expect(filled(after)).toEqual(filled(await spilled(...now)));
    });

    test('stays away where somebody typed among what it fills', async () => {
      const before = await spilled(1, 2, 3);
      expect(filled(await save(before, typed('A2', 'van mij')))).toEqual([
        'A1 <f t="array" ref="A1">_xlfn.SEQUENCE(B1)</f><v>#VALUE!</v>',
        'A2 <is><t>van mij</t></is>',
      ]);
      // Emptying one of those cells changes nothing, as in Excel.
      expect(await saveXlsx(before, changes(sheet('Blad1', typed('A2', null))))).toBe(before);
    });

    test('takes with it what it filled', async () => {
      expect(filled(await save(await spilled(1, 2, 3), typed('A1', 7)))).toEqual(['A1 <v>7</v>']);
    });
  });
});

describe('a formula that cells share', () => {
  const column =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>0</v></c></row>';

  test('goes on in the next cell when the first gets something else', async () => {
    expect(await rowsAfter(column, {}, typed('B1', 5), result('B3', 7))).toBe(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>5</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" ref="B2:B3" si="0">A2*$A$1</f><v>0</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>7</v></c></row>',
    );
  });

  test('stays when another cell gets something else', async () => {
    expect(await rowsAfter(column, {}, typed('B2', 5))).toBe(
      column.replace('<c r="B2"><f t="shared" si="0"/><v>0</v></c>', '<c r="B2"><v>5</v></c>'),
    );
  });

  test('becomes one for each cell when they do not stand in a column', async () => {
    const square =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="3">D1+$E1</f><v>0</v></c><c r="B1"><f t="shared" si="3"/><v>0</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="3"/><v>0</v></c><c r="B2"><f t="shared" si="3"/><v>0</v></c></row>';
    expect(await rowsAfter(square, {}, typed('A1', 1), result('B1', 4))).toBe(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>E1+$E1</f><v>4</v></c></row>' +
        '<row r="2"><c r="A2"><f>D2+$E2</f><v>0</v></c><c r="B2"><f>E2+$E2</f><v>0</v></c></row>',
    );
  });
});

test('a part of what one formula fills cannot be changed, all of it can', async () => {
  const rows =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
  await expect(saveXlsx(sheetOf(rows), changes(sheet('Blad1', typed('A2', 1))))).rejects.toEqual(
    new XlsxError('partOfArray', { sheet: 'Blad1', place: 'A1:A2' }),
  );
  expect(await rowsAfter(rows, {}, typed('A1', 1), typed('A2', null))).toBe(
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"></row>',
  );
  const one = '<row r="1"><c r="A1"><f t="array" ref="A1">SUM(B1:B2*2)</f><v>1</v></c></row>';
  expect(await rowsAfter(one, {}, typed('A1', 5))).toBe('<row r="1"><c r="A1"><v>5</v></c></row>');
});

test.each([' cm="1"', ''])(
  'a formula that says to fill all of a sheet is not followed over it:%s',
  async (mark) => {
    const rows = `<row r="1"><c r="A1"${mark}><f t="array" ref="A1:XFD1048576">B1</f><v>1</v></c></row>`;
    const saving = saveXlsx(sheetOf(rows), changes(sheet('Blad1', typed('C3', 1), result('A1', 2))));
    await expect(saving).rejects.toEqual(new XlsxError('tooLarge', { sheet: 'Blad1' }));
  },
);
