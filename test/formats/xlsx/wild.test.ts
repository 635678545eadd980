/** Files as other programs, broken downloads and ill will make them: read as they are meant, or refused; never guessed. */
import { strToU8 } from 'fflate';
import { CellFlag, hasFlag } from '../../../src/core/intake/grid';
import { readXlsx, XlsxError } from '../../../src/formats/xlsx/index';
import { handmade, partsOf, relationships, sheetOf, zipOf, type Handmade } from './handmade';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

async function rowsOf(rows: string, more: Omit<Handmade, 'sheets'> = {}) {
  return (await readXlsx(sheetOf(rows, more), 'w')).sheets[0]!.rows;
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    await readXlsx(bytes, 'w');
    return 'no error';
  } catch (error) {
    return error instanceof XlsxError ? error.code : String(error);
  }
}

/** Bytes that cannot be packed any smaller. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = (state * 48_271) % 2_147_483_647) & 0xff);
}

describe('a cell that cannot be what it says', () => {
  test.each([
    ['no number in the table of texts', '<c t="s"><v></v></c>'],
    ['a number that is not whole', '<c t="s"><v>0.0</v></c>'],
    ['a text that is not in the table', '<c t="s"><v>7</v></c>'],
  ])('makes the sheet damaged: %s', async (_, cell) => {
    expect(await codeOf(sheetOf(`<row>${cell}</row>`, { texts: '<si><t>een</t></si>' }))).toBe('damaged');
  });

  test.each(['0x10', '0b11', '0o7', '1_000', '1,5', 'NaN', 'Infinity', '1e999'])(
    'is a text when %s should be a number',
    async (content) => {
      expect(await rowsOf(`<row><c><v>${content}</v></c></row>`)).toEqual([[content]]);
    },
  );

  test.each(['2024-02-31', '2023-02-29', '2024-13-01', 'T', 'Z', 'T25:00', '2024-01-01T24:30'])(
    'is a text when %s should be a date',
    async (content) => {
      const grid = (await readXlsx(sheetOf(`<row><c t="d"><v>${content}</v></c></row>`), 'w')).sheets[0]!;
      expect(grid.rows).toEqual([[content]]);
      expect(grid.flags).toBeUndefined();
    },
  );

  test.each(['<c t="e"><v>5</v></c>', '<c t="e"><v></v></c>', '<c t="e"/>', '<c t="e"><f>1/0</f></c>'])(
    'is an error when %s says so',
    async (cell) => {
      const grid = (await readXlsx(sheetOf(`<row>${cell}</row>`), 'w')).sheets[0]!;
      expect(grid.rows).toEqual([['#VALUE!']]);
      expect(hasFlag(grid, 0, 0, CellFlag.error)).toBe(true);
    },
  );

  test('holds an entity that does not exist as it stands', async () => {
    expect(await rowsOf('<row><c t="str"><v>&constructor; &amp; &nbsp;</v></c></row>')).toEqual([
      ['&constructor; & &nbsp;'],
    ]);
  });

  test('is empty when it should be a date and holds nothing', async () => {
    expect(await rowsOf('<row><c><v>1</v></c><c t="d"><v></v></c></row>')).toEqual([[1]]);
  });
});

describe('a part that is not whole', () => {
  const texts = '<si><t>een</t></si>';
  const row = '<row><c t="s"><v>0</v></c></row>';
  const withPart = (path: string, xml: string): Uint8Array =>
    zipOf({ ...partsOf({ sheets: [{ name: 'Blad1', rows: row }], texts }), [path]: xml });

  test.each([
    ['xl/worksheets/sheet1.xml', 'no worksheet at all'],
    ['xl/worksheets/sheet1.xml', `<worksheet xmlns="${MAIN}">`],
    ['xl/worksheets/sheet1.xml', `<worksheet xmlns="${MAIN}"><sheetData>${row}</sheetData>`],
    ['xl/worksheets/sheet1.xml', '<html><body/></html>'],
    ['xl/sharedStrings.xml', `<sst xmlns="${MAIN}"><si><t>ee`],
    ['xl/sharedStrings.xml', `<sst xmlns="${MAIN}"><si><t>een</t></si>`],
    ['xl/sharedStrings.xml', ''],
  ])('%s is damaged: %s', async (path, xml) => {
    expect(await codeOf(withPart(path, xml))).toBe('damaged');
  });

  test('the table of texts is named but not there', async () => {
    const { 'xl/sharedStrings.xml': gone, ...rest } = partsOf({
      sheets: [{ name: 'Blad1', rows: row }],
      texts,
    });
    expect(gone).toBeDefined();
    expect(await codeOf(zipOf(rest))).toBe('damaged');
  });
});

test('an extension inside a row or the rows is passed over', async () => {
  const extension = '<extLst><ext uri="x"><c r="A1"><v>9</v></c></ext></extLst>';
  expect(await rowsOf(`<row r="1"><c r="A1"><v>1</v></c>${extension}</row>${extension}`)).toEqual([[1]]);
});

test('a quote in the wrong place never makes reading go round in circles', async () => {
  const bytes = zipOf({
    ...partsOf({ sheets: [{ name: 'A', rows: '' }] }),
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row "r='1" ></row></sheetData></worksheet>`,
  });
  expect(await codeOf(bytes)).toBe('damaged');
  expect(
    await codeOf(handmade({ sheets: [{ name: 'A', rows: '' }], workbookPr: `<workbookPr "a='b"/>` })),
  ).toBe('damaged');
});

describe('characters', () => {
  test('a part that says its encoding is read in it', async () => {
    const part = Buffer.from(
      '<?xml version="1.0" encoding="iso-8859-15"?><sst><si><t>caf\u00e9 \u00a4 5</t></si></sst>',
      'latin1',
    );
    expect(
      await rowsOf('<row><c t="s"><v>0</v></c></row>', {
        texts: '',
        parts: { 'xl/sharedStrings.xml': new Uint8Array(part) },
      }),
    ).toEqual([['café € 5']]);
  });

  test('an encoding that nobody knows is refused', async () => {
    const xml = '<?xml version="1.0" encoding="x-eigen"?><sst/>';
    expect(await codeOf(sheetOf('', { texts: '', parts: { 'xl/sharedStrings.xml': xml } }))).toBe(
      'unsupportedEncoding',
    );
  });

  test('a line end of Windows in a part is the one of a cell, as XML has it', async () => {
    const cells =
      '<c t="s"><v>0</v></c><c t="inlineStr"><is><t><![CDATA[a\r\nb]]></t></is></c>' +
      '<c t="str"><v>a\rb&#13;\n</v></c>';
    const texts = '<si><t>a\r\n\r\nb</t></si>';
    expect(await rowsOf(`<row>${cells}</row>`, { texts })).toEqual([['a\n\nb', 'a\nb', 'a\nb\r\n']]);
  });

  test('a text of 32,767 characters comes through whole', async () => {
    const long = 'ë'.repeat(32_767);
    expect(await rowsOf(`<row><c t="inlineStr"><is><t>${long}</t></is></c></row>`)).toEqual([[long]]);
  });
});

test('a table that says it is larger than a sheet can be is damaged', async () => {
  const withTable = (ref: string): Uint8Array =>
    sheetOf('', {
      parts: {
        'xl/tables/t1.xml': `<table xmlns="${MAIN}" id="1" name="tblCasussen" displayName="tblCasussen" ref="${ref}"/>`,
        'xl/worksheets/_rels/sheet1.xml.rels': relationships(
          `<Relationship Id="t1" Type="${TYPE}/table" Target="/xl/tables/t1.xml"/>`,
        ),
      },
    });
  expect(await codeOf(withTable('A1:XFD1048576'))).toBe('no error');
  expect(await codeOf(withTable('A1:XFE9'))).toBe('damaged');
  expect(await codeOf(withTable('A1:B1048577'))).toBe('damaged');
  expect(await codeOf(withTable('A0:B4'))).toBe('damaged');
  expect(await codeOf(withTable('C9:A1'))).toBe('damaged');
});

test('a workbook with macros is read, and says so', async () => {
  const bytes = sheetOf('<row><c><v>1</v></c></row>', {
    parts: {
      'xl/vbaProject.bin': 'x',
      'xl/_rels/workbook.xml.rels': relationships(
        `<Relationship Id="rId1" Type="${TYPE}/worksheet" Target="worksheets/sheet1.xml"/>` +
          '<Relationship Id="rId2" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>',
      ),
    },
  });
  expect(await readXlsx(bytes, 'w.xlsm')).toMatchObject({ hasMacros: true, sheets: [{ rows: [[1]] }] });
});

describe('more than anybody wants to hold in memory is refused:', () => {
  const empty = { name: 'A', rows: '' };
  const corner = '<row r="1048576"><c r="A1048576"><v>1</v></c></row>';

  test('sheets of a million rows, one after another', async () => {
    const sheets = Array.from({ length: 30 }, (_, index) => ({ name: `S${index}`, rows: corner }));
    expect(await codeOf(handmade({ sheets }))).toBe('tooLarge');
  });

  test('far corners with a look, one after another', async () => {
    const rows = '<row r="1000000"><c r="CP1000000"><f>1</f><v>1</v></c></row>';
    const sheets = Array.from({ length: 3 }, (_, index) => ({ name: `S${index}`, rows }));
    expect(await codeOf(handmade({ sheets }))).toBe('tooLarge');
  });

  test('one sheet that is named a thousand times', async () => {
    const named = Array.from(
      { length: 3000 },
      (_, index) => `<sheet name="S${index}" sheetId="${index + 1}" r:id="rId1"/>`,
    ).join('');
    const parts = partsOf({ sheets: [empty] });
    const bytes = zipOf({
      ...parts,
      'xl/workbook.xml': String(parts['xl/workbook.xml']).replace('</sheets>', `${named}</sheets>`),
    });
    expect(await codeOf(bytes)).toBe('tooLarge');
  });

  test('styles without end', async () => {
    const styles = `<styleSheet><cellXfs>${'<xf numFmtId="1"/>'.repeat(600_000)}</cellXfs></styleSheet>`;
    expect(await codeOf(sheetOf('', { formats: [], parts: { 'xl/styles.xml': styles } }))).toBe('tooLarge');
  });

  test('attributes without end', async () => {
    const styles = `<styleSheet ${'a="" '.repeat(100_000)}/>`;
    expect(await codeOf(sheetOf('', { formats: [], parts: { 'xl/styles.xml': styles } }))).toBe('tooLarge');
  });

  test('texts without end', async () => {
    const cell = `<c t="inlineStr"><is><t>${'x'.repeat(32_767)}</t></is></c>`;
    expect(await codeOf(sheetOf(`<row>${cell.repeat(2100)}</row>`))).toBe('tooLarge');
  });

  test('files in the zip that lie on top of each other', async () => {
    const parts = { ...partsOf({ sheets: [empty] }), 'a.bin': noise(50_000), 'b.bin': strToU8('b') };
    const copy = Buffer.from(zipOf(parts));
    // Both entries of the table of contents lead to the same packed bytes.
    const entry = (name: string): number => copy.lastIndexOf(name) - 46;
    copy.copy(copy, entry('b.bin') + 16, entry('a.bin') + 16, entry('a.bin') + 28);
    copy.copy(copy, entry('b.bin') + 42, entry('a.bin') + 42, entry('a.bin') + 46);
    expect(await codeOf(new Uint8Array(copy))).toBe('damaged');
  });
});

test('a format of number as long as a book is no reason to wait', async () => {
  const grid = (
    await readXlsx(sheetOf('<row><c s="0"><v>1</v></c></row>', { formats: ['d'.repeat(2_000_000)] }), 'w')
  ).sheets[0]!;
  expect([...(grid.flags?.bits ?? [])]).toEqual([CellFlag.date]);
});
