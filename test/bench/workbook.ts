/**
 * Workbook files for the bench, written as Excel writes them: shared strings, cell references, Excel tables, compressed.
 * By hand, so that the reader is not measured on files of our own writer only, and formulas can be in them.
 */
import { strToU8, zipSync } from 'fflate';

/** A formula has no value yet: who opens the file must calculate it. */
export type CellContent = string | number | null | { readonly day: number } | { readonly formula: string };

export interface SheetCells {
  readonly name: string;
  /** The name of the Excel table around all rows; the first row is its header. Absent: loose cells. */
  readonly table?: string;
  readonly rows: readonly (readonly CellContent[])[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DATE_STYLE = 1;

export function workbookFile(sheets: readonly SheetCells[]): Uint8Array {
  const texts = new SharedStrings();
  const parts: Record<string, string> = {};
  sheets.forEach((sheet, index) => {
    const id = index + 1;
    parts[`xl/worksheets/sheet${id}.xml`] = worksheet(sheet, texts);
    if (sheet.table === undefined) return;
    parts[`xl/tables/table${id}.xml`] = table(sheet, sheet.table, id);
    parts[`xl/worksheets/_rels/sheet${id}.xml.rels`] = relationships([
      ['rId1', 'table', `../tables/table${id}.xml`],
    ]);
  });
  parts['xl/sharedStrings.xml'] = texts.xml();
  parts['xl/styles.xml'] = STYLES;
  parts['xl/workbook.xml'] = workbook(sheets);
  parts['xl/_rels/workbook.xml.rels'] = relationships([
    ...sheets.map((_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`]),
    ['rIdStyles', 'styles', 'styles.xml'],
    ['rIdStrings', 'sharedStrings', 'sharedStrings.xml'],
  ]);
  parts['_rels/.rels'] = relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]);
  parts['[Content_Types].xml'] = contentTypes(sheets);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

class SharedStrings {
  private readonly indexes = new Map<string, number>();

  indexOf(text: string): number {
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    this.indexes.set(text, this.indexes.size);
    return this.indexes.size - 1;
  }

  xml(): string {
    const items = [...this.indexes.keys()].map((text) => `<si><t>${escape(text)}</t></si>`);
    return `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}

function worksheet({ rows, table: name }: SheetCells, texts: SharedStrings): string {
  const lines = rows.map((cells, row) => {
    const xml = cells.map((content, column) => cell(`${letter(column)}${row + 1}`, content, texts));
    return `<row r="${row + 1}">${xml.join('')}</row>`;
  });
  const parts = name === undefined ? '' : '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>';
  const data = `<dimension ref="${range(rows)}"/><sheetData>${lines.join('')}</sheetData>`;
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${DOCUMENT}">${data}${parts}</worksheet>`;
}

function cell(reference: string, content: CellContent, texts: SharedStrings): string {
  if (content === null) return '';
  if (typeof content === 'string') return `<c r="${reference}" t="s"><v>${texts.indexOf(content)}</v></c>`;
  if (typeof content === 'number') return `<c r="${reference}"><v>${content}</v></c>`;
  if ('formula' in content) return `<c r="${reference}"><f>${escape(content.formula)}</f></c>`;
  return `<c r="${reference}" s="${DATE_STYLE}"><v>${content.day}</v></c>`;
}

function table({ rows }: SheetCells, name: string, id: number): string {
  const reference = range(rows);
  const columns = (rows[0] ?? []).map(
    (header, index) =>
      `<tableColumn id="${index + 1}" name="${typeof header === 'string' ? escape(header) : ''}"/>`,
  );
  return (
    `${HEAD}<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${reference}">` +
    `<autoFilter ref="${reference}"/>` +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns></table>`
  );
}

function workbook(sheets: readonly SheetCells[]): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${escape(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${list.join('')}</sheets></workbook>`;
}

const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

function relationships(list: readonly (readonly string[])[]): string {
  const xml = list.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${DOCUMENT}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${xml.join('')}</Relationships>`;
}

function contentTypes(sheets: readonly SheetCells[]): string {
  const types = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ['/xl/sharedStrings.xml', 'sharedStrings'],
    ...sheets.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet']),
    ...sheets.flatMap(({ table: name }, index) =>
      name === undefined ? [] : [[`/xl/tables/table${index + 1}.xml`, 'table']],
    ),
  ];
  const overrides = types.map(
    ([path, kind]) => `<Override PartName="${path}" ContentType="${SPREADSHEET}.${kind}+xml"/>`,
  );
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

/** From A1; all rows are as wide as the first. */
function range(rows: SheetCells['rows']): string {
  return `A1:${letter((rows[0]?.length ?? 1) - 1)}${rows.length}`;
}

/** At most 26 columns: more is not needed here. */
function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
