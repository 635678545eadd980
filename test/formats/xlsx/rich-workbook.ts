/**
 * A workbook with all that a real one may have. hucre writes most of it, so that our reader and writer meet the work of
 * somebody else; what it does not write is put in by hand.
 */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { writeXlsx as writeWithHucre, type WriteSheet } from 'hucre/xlsx';
import { zipOf, type Parts } from './handmade';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const GUID = '{11111111-2222-3333-4444-555555555555}';

const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const input: WriteSheet = {
  name: "Case invoer 'A' nu",
  columns: [{ width: 24 }, { width: 16 }, { width: 12 }, { width: 12 }],
  rows: [
    ['Casus', 'Gemiddelde kosten', 'Start', 'Aandeel'],
    ['Casus 1', 14000, new Date(Date.UTC(2023, 8, 1)), 0.25],
    ['Casus 2', '€ 1.200 - € 1.500', new Date(Date.UTC(2024, 0, 15)), 0.5],
    ['Casus 3', 9800.5, null, 1],
  ],
  cells: new Map([
    ['1,3', { value: 0.25, style: { numFmt: '0%' } }],
    ['1,1', { value: 14000, comment: { author: 'Beheer', text: 'Bron: begroting' } }],
    ['5,1', { value: null, formula: 'SUM(B2:B4)', formulaResult: 23800.5 }],
    ['6,0', { value: 'Zie site', hyperlink: { target: 'https://example.org/?a=1&b=2' } }],
  ]),
  tables: [
    {
      name: 'tblCasussen',
      range: 'A1:D4',
      columns: ['Casus', 'Gemiddelde kosten', 'Start', 'Aandeel'].map((name) => ({ name })),
    },
  ],
  merges: [{ startRow: 8, startCol: 0, endRow: 8, endCol: 2 }],
  dataValidations: [
    { type: 'list', range: 'A10:A12', values: ['ja', 'nee'], showInputMessage: true, inputTitle: 'Kies' },
  ],
  conditionalRules: [
    {
      type: 'cellIs',
      operator: 'greaterThan',
      formula: '10000',
      priority: 1,
      range: 'B2:B4',
      style: {
        font: { bold: true },
        fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'C6EFCE' } },
      },
    },
    {
      type: 'dataBar',
      priority: 2,
      range: 'D2:D4',
      dataBar: { cfvo: [{ type: 'min' }, { type: 'max' }], color: 'FF63C384' },
    },
  ],
  images: [
    {
      data: PNG,
      type: 'png',
      anchor: { from: { row: 1, col: 6 }, to: { row: 4, col: 8 } },
      altText: 'Beeldmerk',
    },
  ],
  charts: [
    {
      type: 'column',
      title: 'Kosten',
      series: [{ name: 'Kosten', values: 'B2:B4', categories: 'A2:A4' }],
      anchor: { from: { row: 10, col: 5 }, to: { row: 25, col: 12 } },
    },
  ],
  sparklines: [{ location: 'E2', dataRange: "'Case invoer ''A'' nu'!B2:D2" }],
  freezePane: { rows: 1 },
  pageSetup: { paperSize: 'a4', orientation: 'portrait', printArea: '$A$1:$D$12', printTitlesRow: '$1:$1' },
};

const pivot: WriteSheet = {
  name: 'Draaitabel',
  rows: [],
  pivotTables: [
    {
      name: 'Draaitabel1',
      sourceSheet: 'Bron',
      sourceRange: 'A1:B4',
      targetCell: 'A3',
      rows: ['Soort'],
      values: [{ field: 'Bedrag', function: 'sum' }],
    },
  ],
};

const source: WriteSheet = {
  name: 'Bron',
  rows: [
    ['Soort', 'Bedrag'],
    ['a', 1],
    ['b', 2],
    ['a', 3],
  ],
  hidden: true,
};

export async function richWorkbook(): Promise<Uint8Array> {
  const bytes = await writeWithHucre({
    sheets: [input, source, pivot],
    namedRanges: [
      { name: 'Kosten', range: "'Case invoer ''A'' nu'!$B$2:$B$4" },
      { name: 'Lokaal', range: 'Bron!$A$1', scope: 'Bron' },
    ],
  });
  const parts: Parts = unzipSync(bytes);
  for (const enrich of [
    addSheetProperty,
    addThreads,
    addSlicer,
    addExternalLink,
    addCustomXml,
    addHiddenName,
  ]) {
    enrich(parts);
  }
  return zipOf(parts);
}

/** The same with macros. */
export async function macroWorkbook(): Promise<Uint8Array> {
  const parts: Parts = unzipSync(await richWorkbook());
  edit(parts, '[Content_Types].xml', (xml) =>
    xml
      .replace('spreadsheetml.sheet.main+xml', 'ms-excel.sheet.macroEnabled.main+xml')
      .replace('openxmlformats-officedocument.ms-excel', 'ms-excel'),
  );
  parts['xl/vbaProject.bin'] = strToU8('geen echte macro');
  relate(
    parts,
    'xl/_rels/workbook.xml.rels',
    'rIdMacro',
    'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
    'vbaProject.bin',
  );
  declare(parts, 'xl/vbaProject.bin', 'application/vnd.ms-office.vbaProject');
  return zipOf(parts);
}

function addSheetProperty(parts: Parts): void {
  parts['xl/customProperty1.bin'] = strToU8('van een ander');
  parts['xl/printerSettings/printerSettings1.bin'] = strToU8('printer');
  edit(parts, 'xl/worksheets/sheet1.xml', (xml) =>
    xml
      // An attribute that the validator does not know.
      .replace(/ xr2:uid="[^"]*"/g, '')
      .replace(
        '<drawing ',
        '<customProperties><customPr name="ander" r:id="rIdProperty"/></customProperties><drawing ',
      )
      .replace(/<pageSetup ([^>]*)\/>/, '<pageSetup $1 r:id="rIdPrinter"/>'),
  );
  const relations = 'xl/worksheets/_rels/sheet1.xml.rels';
  relate(parts, relations, 'rIdProperty', `${OFFICE}/customProperty`, '../customProperty1.bin');
  relate(
    parts,
    relations,
    'rIdPrinter',
    `${OFFICE}/printerSettings`,
    '../printerSettings/printerSettings1.bin',
  );
  declare(
    parts,
    'xl/customProperty1.bin',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty',
  );
  edit(parts, '[Content_Types].xml', (xml) =>
    xml.replace(
      '<Default ',
      '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Default ',
    ),
  );
}

function addThreads(parts: Parts): void {
  parts['xl/persons/person.xml'] =
    `<personList xmlns="${THREADED}"><person displayName="Beheer" id="${GUID}" userId="b" providerId="None"/></personList>`;
  parts['xl/threadedComments/threadedComment1.xml'] =
    `<ThreadedComments xmlns="${THREADED}"><threadedComment ref="B2" dT="2024-01-02T03:04:05.00" personId="${GUID}" ` +
    'id="{22222222-2222-3333-4444-555555555555}"><text>Klopt dit?</text></threadedComment></ThreadedComments>';
  relate(
    parts,
    'xl/worksheets/_rels/sheet1.xml.rels',
    'rIdThread',
    'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
    '../threadedComments/threadedComment1.xml',
  );
  relate(
    parts,
    'xl/_rels/workbook.xml.rels',
    'rIdPerson',
    'http://schemas.microsoft.com/office/2017/10/relationships/person',
    'persons/person.xml',
  );
  declare(parts, 'xl/persons/person.xml', 'application/vnd.ms-excel.person+xml');
  declare(parts, 'xl/threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml');
}

function addSlicer(parts: Parts): void {
  const x15 = 'http://schemas.microsoft.com/office/spreadsheetml/2010/11/main';
  const microsoft = 'http://schemas.microsoft.com/office/2007/relationships';
  parts['xl/slicers/slicer1.xml'] =
    `<slicers xmlns="${X14}"><slicer name="Casus" cache="Slicer_Casus" caption="Casus" rowHeight="241300"/></slicers>`;
  parts['xl/slicerCaches/slicerCache1.xml'] =
    `<slicerCacheDefinition xmlns="${X14}" xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ` +
    'name="Slicer_Casus" sourceName="Casus"><extLst><x:ext uri="{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}" ' +
    `xmlns:x15="${x15}"><x15:tableSlicerCache tableId="1" column="1"/></x:ext></extLst></slicerCacheDefinition>`;
  edit(parts, 'xl/worksheets/sheet1.xml', (xml) =>
    xml.replace(
      '</extLst></worksheet>',
      `<ext uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}" xmlns:x15="${x15}"><x14:slicerList xmlns:x14="${X14}">` +
        '<x14:slicer r:id="rIdSlicer"/></x14:slicerList></ext></extLst></worksheet>',
    ),
  );
  edit(parts, 'xl/workbook.xml', (xml) =>
    xml.replace(
      '</workbook>',
      `<extLst><ext uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}" xmlns:x15="${x15}"><x15:slicerCaches xmlns:x14="${X14}">` +
        '<x14:slicerCache r:id="rIdSlicerCache"/></x15:slicerCaches></ext></extLst></workbook>',
    ),
  );
  relate(
    parts,
    'xl/worksheets/_rels/sheet1.xml.rels',
    'rIdSlicer',
    `${microsoft}/slicer`,
    '../slicers/slicer1.xml',
  );
  relate(
    parts,
    'xl/_rels/workbook.xml.rels',
    'rIdSlicerCache',
    `${microsoft}/slicerCache`,
    'slicerCaches/slicerCache1.xml',
  );
  declare(parts, 'xl/slicers/slicer1.xml', 'application/vnd.ms-excel.slicer+xml');
  declare(parts, 'xl/slicerCaches/slicerCache1.xml', 'application/vnd.ms-excel.slicerCache+xml');
}

function addExternalLink(parts: Parts): void {
  parts['xl/externalLinks/externalLink1.xml'] =
    '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="Blad1"/></sheetNames></externalBook></externalLink>`;
  parts['xl/externalLinks/_rels/externalLink1.xml.rels'] =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
    `Type="${OFFICE}/externalLinkPath" Target="andere%20map/tarieven.xlsx" TargetMode="External"/></Relationships>`;
  edit(parts, 'xl/workbook.xml', (xml) =>
    xml.replace(
      '</sheets>',
      '</sheets><externalReferences><externalReference r:id="rIdLink"/></externalReferences>',
    ),
  );
  relate(
    parts,
    'xl/_rels/workbook.xml.rels',
    'rIdLink',
    `${OFFICE}/externalLink`,
    'externalLinks/externalLink1.xml',
  );
  declare(
    parts,
    'xl/externalLinks/externalLink1.xml',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml',
  );
}

function addCustomXml(parts: Parts): void {
  parts['customXml/item1.xml'] = '<gegevens xmlns="urn:voorbeeld"/>';
  relate(parts, 'xl/_rels/workbook.xml.rels', 'rIdXml', `${OFFICE}/customXml`, '../customXml/item1.xml');
}

function addHiddenName(parts: Parts): void {
  edit(parts, 'xl/workbook.xml', (xml) =>
    xml.replace(
      '<definedNames>',
      '<definedNames><definedName name="_verborgen" hidden="1">Bron!$A$1:$B$4</definedName>',
    ),
  );
}

function edit(parts: Parts, path: string, change: (xml: string) => string): void {
  const old = parts[path];
  const before = typeof old === 'string' ? old : strFromU8(old ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`Nothing changed in ${path}`);
  parts[path] = after;
}

function relate(parts: Parts, path: string, id: string, type: string, target: string): void {
  const xml = `<Relationship Id="${id}" Type="${type}" Target="${target}"/></Relationships>`;
  edit(parts, path, (old) => old.replace('</Relationships>', xml));
}

function declare(parts: Parts, path: string, type: string): void {
  const xml = `<Override PartName="/${path}" ContentType="${type}"/></Types>`;
  edit(parts, '[Content_Types].xml', (old) => old.replace('</Types>', xml));
}
