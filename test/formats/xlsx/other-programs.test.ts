/** Workbooks as other programs than Excel save them: read, reported on, and valid afterwards. */
import { readFileSync } from 'node:fs';
import { CellFlag, hasFlag } from '../../../src/core/intake/grid';
import { run } from '../../../src/core/run';
import { readXlsx, writeXlsx } from '../../../src/formats/xlsx/index';
import { ooxmlErrors } from '../../support/ooxml-validator';
import { relationships, zipOf } from './handmade';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument';
const DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/**
 * As Google Sheets exports: relationships with absolute part names in an order of its own, a drawing for every sheet, all
 * texts shared, its own formats of numbers, styled blank cells to the right of the data, no tables, no calcChain.
 */
function likeGoogleSheets(): Uint8Array {
  const relation = (id: number, kind: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${TYPE}/${kind}" Target="${target}"/>`;
  const texts = [
    'Casus',
    'Start',
    'Gemiddelde kosten',
    'Referentie',
    'Kind A',
    '€ 19.000',
    'Kind B',
    '10000',
  ];
  const header = ['A', 'B', 'C', 'D'].map((of, index) => `<c r="${of}1" s="1" t="s"><v>${index}</v></c>`);
  const below = Array.from(
    { length: 40 },
    (_, index) => `<row r="${index + 5}"><c r="A${index + 5}" s="1"/></row>`,
  );
  const rows = [
    `<row r="1">${header.join('')}</row>`,
    '<row r="2"><c r="A2" s="1" t="s"><v>4</v></c><c r="B2" s="2"><v>45170.0</v></c>',
    '<c r="C2" s="3"><v>14000.0</v></c><c r="D2" s="1" t="s"><v>5</v></c><c r="E2" s="1"/><c r="F2" s="1"/></row>',
    '<row r="3" hidden="1"><c r="A3" s="1" t="s"><v>6</v></c><c r="B3" s="2"><v>45306.0</v></c>',
    '<c r="C3" s="1" t="s"><v>7</v></c><c r="D3" s="3" t="str">',
    '<f t="shared" ref="D3:D4" si="1">IFERROR(1/0;&quot;Onzeker&quot;)</f><v>Onzeker</v></c></row>',
    '<row r="4"><c r="A4" s="1"><v>3.0</v></c><c r="C4" s="3" t="e"><v>#ERROR!</v></c>',
    '<c r="D4" s="3" t="b"><v>1</v></c></row>',
    ...below,
  ].join('');
  return zipOf({
    'xl/drawings/drawing1.xml': `${DECLARED}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
    'xl/worksheets/sheet1.xml':
      `${DECLARED}<worksheet xmlns="${MAIN}" xmlns:r="${TYPE}"><sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr>` +
      '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/>' +
      `<sheetData>${rows}</sheetData><autoFilter ref="$A$1:$D$4"/><drawing r:id="rId1"/></worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(relation(1, 'drawing', '../drawings/drawing1.xml')),
    'xl/sharedStrings.xml': `${DECLARED}<sst xmlns="${MAIN}" count="9" uniqueCount="8">${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/styles.xml':
      `${DECLARED}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="d\\-m\\-yyyy"/><numFmt numFmtId="165" formatCode="[$€]\\ #,##0.00"/></numFmts>` +
      '<fonts count="2"><font><sz val="10.0"/><color rgb="FF000000"/><name val="Arial"/></font><font><name val="Arial"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="lightGray"/></fill></fills><borders count="1"><border/></borders>' +
      '<cellStyleXfs count="1"><xf borderId="0" fillId="0" fontId="0" numFmtId="0"/></cellStyleXfs>' +
      `<cellXfs count="4">${[0, 0, 164, 165].map((format) => `<xf borderId="0" fillId="0" fontId="1" numFmtId="${format}" xfId="0" applyFont="1"/>`).join('')}</cellXfs>` +
      '<cellStyles count="1"><cellStyle xfId="0" name="Normal" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>',
    'xl/workbook.xml': `${DECLARED}<workbook xmlns="${MAIN}" xmlns:r="${TYPE}"><workbookPr/><sheets><sheet state="visible" name="Blad1" sheetId="1" r:id="rId4"/></sheets><definedNames><definedName hidden="1" localSheetId="0" name="_xlnm._FilterDatabase">Blad1!$A$1:$D$4</definedName></definedNames><calcPr/></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      relation(2, 'styles', 'styles.xml') +
        relation(3, 'sharedStrings', 'sharedStrings.xml') +
        relation(4, 'worksheet', 'worksheets/sheet1.xml'),
    ),
    '_rels/.rels': relationships(relation(1, 'officeDocument', 'xl/workbook.xml')),
    '[Content_Types].xml':
      `${DECLARED}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default ContentType="application/xml" Extension="xml"/>` +
      '<Default ContentType="application/vnd.openxmlformats-package.relationships+xml" Extension="rels"/>' +
      `<Override ContentType="${CONTENT}.spreadsheetml.worksheet+xml" PartName="/xl/worksheets/sheet1.xml"/>` +
      `<Override ContentType="${CONTENT}.spreadsheetml.sharedStrings+xml" PartName="/xl/sharedStrings.xml"/>` +
      `<Override ContentType="${CONTENT}.drawing+xml" PartName="/xl/drawings/drawing1.xml"/>` +
      `<Override ContentType="${CONTENT}.spreadsheetml.styles+xml" PartName="/xl/styles.xml"/>` +
      `<Override ContentType="${CONTENT}.spreadsheetml.sheet.main+xml" PartName="/xl/workbook.xml"/></Types>`,
  });
}

const office = new Uint8Array(
  readFileSync(new URL('../../fixtures/libreoffice.xlsx', `file://${import.meta.dirname}/`)),
);

test('Google Sheets: dates, amounts, errors and hidden rows are what they are', async () => {
  const { sheets } = await readXlsx(likeGoogleSheets(), 'w.xlsx');
  const grid = sheets[0]!;
  expect(grid.rows).toEqual([
    ['Casus', 'Start', 'Gemiddelde kosten', 'Referentie'],
    ['Kind A', 45170, 14000, '€ 19.000'],
    ['Kind B', 45306, '10000', 'Onzeker'],
    [3, null, '#ERROR!', true],
  ]);
  expect([1, 2].map((row) => hasFlag(grid, row, 1, CellFlag.date))).toEqual([true, true]);
  expect(hasFlag(grid, 1, 2, CellFlag.date)).toBe(false);
  expect(hasFlag(grid, 3, 2, CellFlag.error)).toBe(true);
});

test('LibreOffice: a hidden row in a filtered list and a hidden sheet are read like all others', async () => {
  const { sheets } = await readXlsx(office, 'w.xlsx');
  expect(sheets.map(({ name, visibility, rows }) => [name, visibility, rows.slice(2)])).toEqual([
    [
      'Casussen',
      'visible',
      [
        ['Casus', 'Start', 'Gemiddelde kosten', 'Referentie'],
        ['Kind A', 45170, 14000, '€ 19.000'],
        ['Kind B', 45306, '10000', 32000],
        ['Kind C', 45351, 7500, '#DIV/0!'],
      ],
    ],
    ['Verborgen', 'hidden', []],
  ]);
  expect(sheets[0]!.rows[0]).toEqual(['Studie van verzonnen casussen']);
});

test.each([
  [
    'Google Sheets',
    likeGoogleSheets(),
    [
      ['Kind A', '⊕ € 5.000 (besparing)'],
      ['Kind B', 'Onzeker'],
      ['3', 'Onzeker'],
    ],
    ['C4', 'D4'],
  ],
  [
    'LibreOffice',
    office,
    [
      ['Kind A', '⊕ € 5.000 (besparing)'],
      ['Kind B', '⊕ € 22.000 (besparing)'],
      ['Kind C', 'Onzeker'],
    ],
    ['D6'],
  ],
])('%s: the cases come out, and the report fits in the same workbook', async (_, bytes, cases, errors) => {
  const { json, findings, document } = run(await readXlsx(bytes, 'w.xlsx'), { today: 45882 });
  expect(
    json.cases.map(({ case: name, saving }) => [name.replace(/^Casus /, ''), saving.average.text]),
  ).toEqual(cases);
  const places = findings.flatMap(({ severity, place }) =>
    severity === 'error' && place !== null ? [place] : [],
  );
  expect(places.map(({ row = -1, column = -1 }) => `${'ABCD'.charAt(column)}${row + 1}`)).toEqual(errors);
  const written = await writeXlsx(bytes, document);
  expect(await ooxmlErrors(written)).toEqual(await ooxmlErrors(bytes));
  const again = await readXlsx(written, 'w.xlsx');
  expect(again.sheets[0]).toEqual((await readXlsx(bytes, 'w.xlsx')).sheets[0]);
});
