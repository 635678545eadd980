import { deflateSync, strToU8, zipSync } from 'fflate';
import { readXlsx, writeXlsx, XlsxError } from '../../../src/formats/xlsx/index';
import { FFLATE } from '../../../src/formats/xlsx/zip/codec';
import { pack, writeZip } from '../../../src/formats/xlsx/zip/zip';
import { documentOf, report } from './documents';
import { handmade, partsOf, relationships, sheetOf, zipOf } from './handmade';

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function compound(...streams: string[]): Uint8Array {
  return Uint8Array.from([...OLE2, ...Buffer.from(`..${streams.join('\0')}\0`, 'utf16le')]);
}

async function codeOf(action: Promise<unknown>): Promise<string> {
  try {
    await action;
    return 'no error';
  } catch (error) {
    return error instanceof XlsxError ? error.code : String(error);
  }
}

const workbook = sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>');
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

const cases: readonly (readonly [string, Uint8Array, string])[] = [
  ['nothing', new Uint8Array(), 'empty'],
  ['a text', strToU8('Casus;Kosten\n1;2\n'), 'notAWorkbook'],
  ['a web page', strToU8('<html><table></table></html>'), 'notAWorkbook'],
  ['a zip with something else', zipSync({ 'a.txt': strToU8('a') }), 'notAWorkbook'],
  [
    'a document of Word',
    zipOf({
      '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      '_rels/.rels': relationships(`<Relationship Id="rId1" Type="${OFFICE}" Target="word/document.xml"/>`),
      'word/document.xml': '<w:document xmlns:w="urn:w"/>',
    }),
    'notAWorkbook',
  ],
  [
    'a binary workbook',
    zipOf({
      '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      '_rels/.rels': relationships(`<Relationship Id="rId1" Type="${OFFICE}" Target="xl/workbook.bin"/>`),
      'xl/workbook.bin': 'x',
    }),
    'xlsb',
  ],
  [
    'an OpenDocument sheet',
    zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
    'ods',
  ],
  ['an old workbook', compound('Root Entry', 'Workbook'), 'legacyXls'],
  ['an older workbook', compound('Root Entry', 'Book'), 'legacyXls'],
  ['a very old sheet', Uint8Array.from([0x09, 0x04, 0x06, 0x00, 0x00, 0x00]), 'legacyXls'],
  ['a workbook with a password', compound('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
  ['an old document of Word', compound('Root Entry', 'WordDocument'), 'notAWorkbook'],
  ['a file without its end', workbook.slice(0, workbook.length - 200), 'truncated'],
  ['a workbook without sheets', handmade({ sheets: [] }), 'noSheets'],
  ['a sheet that breaks off', sheetOf('<row r="1"><c r="A1"><v>1'), 'damaged'],
  ['a list of sheets that breaks off', sheetOf('', { afterSheets: '<calcPr' }), 'damaged'],
  [
    'a document type with its own entities',
    sheetOf('', { parts: { 'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>' } }),
    'damaged',
  ],
  ['a cell beyond the last column', sheetOf('<row r="1"><c r="XFE1"><v>1</v></c></row>'), 'damaged'],
  ['a cell beyond the last row', sheetOf('<row r="1048577"><c><v>1</v></c></row>'), 'damaged'],
  ['a file that changed underway', changed(workbook), 'damaged'],
];

/** One bit of the packed bytes of the sheet is another. */
function changed(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  const at = copy.indexOf('sheet1.xml') + 'sheet1.xml'.length + 20;
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
  return new Uint8Array(copy);
}

describe.each(cases)('%s', (_, bytes, code) => {
  test(`is not read: ${code}`, async () => {
    expect(await codeOf(readXlsx(bytes, 'x'))).toBe(code);
  });

  test('is not written to', async () => {
    const written = await codeOf(writeXlsx(bytes, documentOf(report())));
    // Writing does not look at the cells of the user's sheets: what is wrong in them stays as it is.
    expect(['no error', code]).toContain(written);
  });
});

test('the error says which sheet and part it is about', async () => {
  const bytes = sheetOf('<row r="1"><c r="XFE1"><v>1</v></c></row>');
  await expect(readXlsx(bytes, 'x')).rejects.toMatchObject({ code: 'damaged', facts: { sheet: 'Blad1' } });
});

describe('zip bombs', () => {
  const parts = partsOf({ sheets: [{ name: 'A', rows: '' }] });
  const entries = Object.entries(parts).map(([path, content]) =>
    pack(path, typeof content === 'string' ? strToU8(content) : content, FFLATE),
  );
  const withSheet = (size: number, packed: Uint8Array): Uint8Array =>
    writeZip(
      entries.map((entry) => (entry.name.endsWith('sheet1.xml') ? { ...entry, size, packed } : entry)),
    );

  test('a part that says it is enormous is refused before it is unpacked', async () => {
    expect(await codeOf(readXlsx(withSheet(3_000_000_000, deflateSync(new Uint8Array(100))), 'x'))).toBe(
      'tooLarge',
    );
  });

  test('a part that is larger than it says is refused', async () => {
    expect(await codeOf(readXlsx(withSheet(1000, deflateSync(new Uint8Array(50_000_000))), 'x'))).toBe(
      'damaged',
    );
  });

  test('a few cells that span an enormous rectangle are refused', async () => {
    const rows = Array.from(
      { length: 2000 },
      (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`,
    );
    expect(await codeOf(readXlsx(sheetOf(rows.join('')), 'x'))).toBe('tooLarge');
  });

  test('two corners of a sheet are no problem', async () => {
    const bytes = sheetOf(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
    );
    const { rows } = (await readXlsx(bytes, 'x')).sheets[0]!;
    expect([rows.length, rows[0], rows[1_048_575]?.[16_383]]).toEqual([1_048_576, [1], 2]);
  });
});

test('a shared workbook of the old kind is not written to', async () => {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
  const bytes = sheetOf('', {
    parts: {
      'xl/_rels/workbook.xml.rels': relationships(
        `<Relationship Id="rId1" Type="${type}worksheet" Target="worksheets/sheet1.xml"/>` +
          `<Relationship Id="rId2" Type="${type}revisionHeaders" Target="revisions/revisionHeaders.xml"/>`,
      ),
    },
  });
  expect(await codeOf(readXlsx(bytes, 'x'))).toBe('no error');
  expect(await codeOf(writeXlsx(bytes, documentOf(report())))).toBe('sharedWorkbook');
});

test('a report needs a name that is free and a sheet that is there', async () => {
  expect(await codeOf(writeXlsx(workbook, documentOf(report({ name: 'BLAD1' }))))).toBe('sheetNameTaken');
  expect(await codeOf(writeXlsx(workbook, documentOf(report({ replaces: 'Resultaat' }))))).toBe(
    'sheetNotFound',
  );
});
