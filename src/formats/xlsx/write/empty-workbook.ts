/** A workbook without sheets, to which sheets are added as to any other. */
import { TRANSITIONAL, type Dialect } from '../package/dialect';
import { escapeText } from '../xml/text';
import { FFLATE } from '../zip/codec';
import { pack, writeZip } from '../zip/zip';
import { cleanText } from './clean-text';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';

export function emptyWorkbook(title: string): Uint8Array {
  const { main, relationships } = TRANSITIONAL;
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>` +
      `<Override PartName="/docProps/core.xml" ContentType="${CORE_TYPE}"/></Types>`,
    '_rels/.rels':
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/>` +
      `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
      '</Relationships>',
    'docProps/core.xml':
      `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
      `<dc:title>${escapeText(cleanText(title))}</dc:title><dc:language>nl-NL</dc:language></cp:coreProperties>`,
    'xl/workbook.xml':
      `<workbook xmlns="${main}" xmlns:r="${relationships}">` +
      '<bookViews><workbookView activeTab="0"/></bookViews><sheets/></workbook>',
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
  };
  const text = new TextEncoder();
  const entries = Object.entries(parts).map(([path, xml]) =>
    pack(path, text.encode(DECLARATION + xml), FFLATE),
  );
  return writeZip([...entries, pack('xl/styles.xml', text.encode(emptyStyles(TRANSITIONAL)), FFLATE)]);
}

/** Styles with nothing in them but what every workbook has. */
export function emptyStyles({ main }: Dialect): string {
  return (
    `${DECLARATION}<styleSheet xmlns="${main}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** A sheet without cells. */
export function emptySheet({ main, relationships }: Dialect): string {
  return `${DECLARATION}<worksheet xmlns="${main}" xmlns:r="${relationships}"><sheetData/></worksheet>`;
}
