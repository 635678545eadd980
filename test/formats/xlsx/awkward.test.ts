import { strFromU8, unzipSync, zipSync } from 'fflate';
import { editXlsx, readXlsx, writeXlsx } from '../../../src/formats/xlsx/index';
import { ooxmlErrors } from '../../support/ooxml-validator';
import { documentOf, report } from './documents';
import { handmade, partsOf, relationships, sheetOf, zipOf, type Parts } from './handmade';
import { grewFrom, partText } from './parts';

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ROWS = '<row r="1"><c r="A1" s="1"><v>45292</v></c><c r="B1" t="s"><v>0</v></c></row>';
const plain = {
  sheets: [{ name: 'Blad1', rows: ROWS }],
  texts: '<si><t>tekst</t></si>',
  formats: [0, 14],
} as const;

/** Every element of the main namespace with a prefix. */
function prefixed(xml: string): string {
  return xml
    .replace(/<(\/?)(\w)/g, '<$1x:$2')
    .replace(
      'xmlns="http://schemas.openxmlformats.org/spreadsheetml',
      'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml',
    );
}

function strict(xml: string): string {
  return xml
    .replaceAll(
      'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
    )
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    )
    .replace('<workbook ', '<workbook conformance="strict" ');
}

function mapParts(parts: Parts, change: (xml: string, path: string) => string): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([path, content]) => [
      path,
      typeof content === 'string' ? change(content, path) : content,
    ]),
  );
}

/** A cell may not wear a look that is not there. */
const withoutLooks = { ...plain, sheets: [{ name: 'Blad1', rows: ROWS.replace(' s="1"', '') }] };

const base = partsOf(plain);

const inputs: readonly (readonly [string, Uint8Array])[] = [
  [
    'a prefix on every element',
    zipOf(
      mapParts(base, (xml, path) =>
        path.startsWith('xl/') && !path.endsWith('.rels') ? prefixed(xml) : xml,
      ),
    ),
  ],
  [
    'a prefix on relationships and content types',
    zipOf(
      mapParts(base, (xml) =>
        xml
          .replace(/<(\/?)(Relationship|Relationships|Types|Default|Override)\b/g, '<$1p:$2')
          .replace(
            /xmlns="http:\/\/schemas.openxmlformats.org\/package/,
            'xmlns:p="http://schemas.openxmlformats.org/package',
          ),
      ),
    ),
  ],
  ['the strict dialect', zipOf(mapParts(base, strict))],
  ['attributes in apostrophes', zipOf(mapParts(base, (xml) => xml.replace(/="([^"']*)"/g, "='$1'")))],
  [
    'comments and processing instructions',
    zipOf(
      mapParts(
        base,
        (xml) =>
          `<?xml version="1.0"?>\n<!-- <sheet name="Blad1"/> -->\n${xml.replace('<sheets>', '<!-- </sheets> --><sheets><!-- een -->')}`,
      ),
    ),
  ],
  ['a byte order mark', zipOf(mapParts(base, (xml) => `\uFEFF<?xml version="1.0" encoding="utf-8"?>${xml}`))],
  [
    'white space in tags',
    zipOf(
      mapParts(base, (xml) =>
        xml
          .replace(/<sheet /g, '<sheet\n   ')
          .replace(/" \/>|"\/>/g, '" />')
          .replaceAll('="', ' = "'),
      ),
    ),
  ],
  ['an empty list of names', handmade({ ...plain, afterSheets: '<definedNames/><calcPr calcId="1"/>' })],
  ['things after the sheets', handmade({ ...plain, afterSheets: '<calcPr calcId="1"/><extLst/>' })],
  [
    'absolute targets',
    zipOf(
      mapParts(base, (xml) => xml.replace(/Target="(worksheets|styles|sharedStrings)/g, 'Target="/xl/$1')),
    ),
  ],
  [
    'targets with dots',
    zipOf(mapParts(base, (xml) => xml.replace(/Target="(worksheets|styles)/g, 'Target="./../xl/$1'))),
  ],
  [
    'another prefix for relationships',
    zipOf(mapParts(base, (xml) => xml.replace('xmlns:r=', 'xmlns:d3p1=').replaceAll(' r:id=', ' d3p1:id='))),
  ],
  ['files in another order', zipOf(Object.fromEntries(Object.entries(base).reverse()))],
  ['files that are stored, not packed', zipSync(unzipSync(handmade(plain)), { level: 0 })],
  [
    'other capitals in file names',
    zipOf(
      Object.fromEntries(
        Object.entries(base).map(([path, content]) => [
          path.replace('sheet1.xml', 'Sheet1.xml').replace('styles', 'Styles'),
          content,
        ]),
      ),
    ),
  ],
  ['no styles', handmade({ sheets: withoutLooks.sheets, texts: plain.texts })],
  [
    'styles with nothing in them',
    handmade({
      ...withoutLooks,
      parts: {
        'xl/styles.xml': '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
      },
    }),
  ],
  [
    'a workbook part with another name',
    zipOf(
      Object.fromEntries(
        Object.entries(mapParts(base, (xml) => xml.replaceAll('xl/workbook.xml', 'xl/Book.xml'))).map(
          ([path, content]) => [path.replace('workbook.xml', 'Book.xml'), content],
        ),
      ),
    ),
  ],
];

describe.each(inputs)('a workbook with %s', (_, input) => {
  test('is read', async () => {
    const { sheets } = await readXlsx(input, 'w');
    expect(sheets.map(({ name, rows }) => ({ name, rows }))).toEqual([
      { name: 'Blad1', rows: [[45292, 'tekst']] },
    ]);
  });

  test('takes a report, twice, and stays valid', async () => {
    const first = await writeXlsx(input, documentOf(report()));
    const errors = await ooxmlErrors(first);
    expect(errors).toEqual(errors.length === 0 ? [] : await ooxmlErrors(input));
    const { sheets } = await readXlsx(first, 'w');
    expect(sheets.map(({ name }) => name)).toEqual(['Blad1', 'Resultaat']);
    expect(sheets[0]).toEqual((await readXlsx(input, 'w')).sheets[0]);
    const second = await writeXlsx(first, documentOf(report({ replaces: 'Resultaat' })));
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  test('only grows', async () => {
    const after = unzipSync(await writeXlsx(input, documentOf(report())));
    for (const [path, part] of Object.entries(unzipSync(input))) {
      expect(grewFrom(strFromU8(part), strFromU8(after[path]!))).toBe(true);
    }
  });
});

test('a sheet of ours that another program wrote anew, with prefixes, is rewritten in place', async () => {
  const first = await writeXlsx(sheetOf(''), documentOf(report()));
  const path = 'xl/worksheets/sheet2.xml';
  const other = zipOf({ ...unzipSync(first), [path]: prefixed(partText(first, path)) });
  expect(await ooxmlErrors(other)).toEqual([]);
  const second = await writeXlsx(other, documentOf(report({ replaces: 'Resultaat' })));
  expect(await ooxmlErrors(second)).toEqual([]);
  expect((await readXlsx(second, 'w')).sheets[1]).toEqual((await readXlsx(first, 'w')).sheets[1]);
});

/** As some programs write a part: in UTF-16, which a mark at its start tells, or in an encoding that it names. */
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const encodings: readonly (readonly [string, (xml: string) => Uint8Array])[] = [
  ['UTF-16', (xml) => new Uint8Array(Buffer.from(`\uFEFF${declared(xml, 'utf-16')}`, 'utf16le'))],
  [
    'UTF-16, the high byte first',
    (xml) => new Uint8Array(Buffer.from(`\uFEFF${declared(xml, 'UTF-16')}`, 'utf16le').swap16()),
  ],
  ['an encoding of old', (xml) => new Uint8Array(Buffer.from(declared(xml, 'ISO-8859-1'), 'latin1'))],
];

function declared(xml: string, encoding: string): string {
  return DECLARATION.replace('UTF-8', encoding) + xml.replace(/^<\?.*?\?>\s*/, '');
}

describe.each(encodings)('parts in %s', (_, encode) => {
  const named = partsOf({ ...plain, sheets: [{ name: 'Caf\u00e9', rows: ROWS }] });
  const input = zipOf(
    Object.fromEntries(
      Object.entries(named).map(([path, content]) => [
        path,
        typeof content === 'string' ? encode(content) : content,
      ]),
    ),
  );

  test('are UTF-8, and say so, once something in them changed', async () => {
    const bytes = await writeXlsx(input, documentOf(report({ name: 'Besparing \u20ac' })));
    const book = partText(bytes, 'xl/workbook.xml');
    expect(book.replace('\uFEFF', '')).toMatch(/^<\?xml version="1.0" encoding="UTF-8" standalone="yes"\?>/);
    const { sheets } = await readXlsx(bytes, 'w');
    expect(sheets.map(({ name }) => name)).toEqual(['Caf\u00e9', 'Besparing \u20ac']);
    expect(await ooxmlErrors(bytes)).toEqual(await ooxmlErrors(input));
    expect(unzipSync(bytes)['xl/sharedStrings.xml']).toEqual(unzipSync(input)['xl/sharedStrings.xml']);
  });

  test('take what somebody types', async () => {
    const cell = { value: '\u20ac 5', flags: 0 };
    const edits = [{ kind: 'setCell', sheet: 'Caf\u00e9', row: 4, column: 0, cell }] as const;
    const edited = await editXlsx(input, edits);
    expect(await ooxmlErrors(edited)).toEqual(await ooxmlErrors(input));
    expect((await readXlsx(edited, 'w')).sheets[0]?.rows[4]).toEqual(['\u20ac 5']);
  });
});

test('a part that must change but holds characters that are none in its encoding is refused, and still read', async () => {
  const broken = Buffer.from(String(base['xl/workbook.xml']).replace('Blad1', 'Caf\u00e9'), 'latin1');
  const input = zipOf({ ...base, 'xl/workbook.xml': new Uint8Array(broken) });
  expect((await readXlsx(input, 'w')).sheets).toHaveLength(1);
  await expect(writeXlsx(input, documentOf(report()))).rejects.toMatchObject({ code: 'unsupportedEncoding' });
});

test('names of our parts keep clear of those that are there', async () => {
  const input = sheetOf('', {
    parts: {
      'xl/worksheets/sheet2.xml': '<other/>',
      'xl/customProperty1.bin': 'x',
      'xl/_rels/workbook.xml.rels': relationships(
        `<Relationship Id="rId2" Type="${TYPE}/worksheet" Target="worksheets/sheet1.xml"/>` +
          `<Relationship Id="rId1" Type="${TYPE}/worksheet" Target="worksheets/sheet1.xml"/>`,
      ),
    },
  });
  const bytes = await writeXlsx(input, documentOf(report()));
  expect(partText(bytes, 'xl/worksheets/sheet2.xml')).toBe('<other/>');
  expect(partText(bytes, 'xl/_rels/workbook.xml.rels')).toContain('Id="rId3"');
  expect((await readXlsx(bytes, 'w')).sheets.map(({ name }) => name)).toEqual(['Blad1', 'Resultaat']);
});
