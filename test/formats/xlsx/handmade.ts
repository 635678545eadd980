/** Small workbooks written out part by part, for what a test wants to say about one of them. */
import { strToU8, zipSync, type Zippable } from 'fflate';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export type Parts = Record<string, string | Uint8Array>;

export interface HandmadeSheet {
  readonly name: string;
  /** The rows, as XML. */
  readonly rows: string;
  /** What follows the rows, as XML. */
  readonly after?: string;
  readonly state?: string;
}

export interface Handmade {
  readonly sheets: readonly HandmadeSheet[];
  /** Items of the table of texts, as XML. */
  readonly texts?: string;
  /** The number format of each cell style: a number of Excel's own, or a format. */
  readonly formats?: readonly (number | string)[];
  readonly workbookPr?: string;
  /** What follows the list of sheets in the workbook part. */
  readonly afterSheets?: string;
  /** Parts to add or to put in the place of others. */
  readonly parts?: Parts;
}

/** The parts of a workbook, in the order in which they are put in the file. */
export function partsOf({
  sheets,
  texts,
  formats,
  workbookPr = '',
  afterSheets = '',
  parts = {},
}: Handmade): Parts {
  const numbers = sheets.map((_, index) => index + 1);
  const override = (path: string, type: string): string =>
    `<Override PartName="/${path}" ContentType="${TYPES}.${type}+xml"/>`;
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  return {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override(
        'xl/workbook.xml',
        'sheet.main',
      )}${numbers.map((number) => override(`xl/worksheets/sheet${number}.xml`, 'worksheet')).join('')}${
        texts === undefined ? '' : override('xl/sharedStrings.xml', 'sharedStrings')
      }${formats === undefined ? '' : override('xl/styles.xml', 'styles')}</Types>`,
    '_rels/.rels': relationships(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${workbookPr}<sheets>${sheets
      .map(({ name, state }, index) => {
        const visibility = state === undefined ? '' : ` state="${state}"`;
        return `<sheet name="${name}" sheetId="${index + 1}"${visibility} r:id="rId${index + 1}"/>`;
      })
      .join('')}</sheets>${afterSheets}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      numbers
        .map((number) => relation(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`))
        .join('') +
        (texts === undefined ? '' : relation('rId90', 'sharedStrings', 'sharedStrings.xml')) +
        (formats === undefined ? '' : relation('rId91', 'styles', 'styles.xml')),
    ),
    ...Object.fromEntries(
      sheets.map(({ rows, after = '' }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
      ]),
    ),
    ...(texts !== undefined && { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${texts}</sst>` }),
    ...(formats !== undefined && { 'xl/styles.xml': stylesOf(formats) }),
    ...parts,
  };
}

export function relationships(content: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;
}

function stylesOf(formats: readonly (number | string)[]): string {
  const own = formats.flatMap((format, index) =>
    typeof format === 'string' ? [`<numFmt numFmtId="${200 + index}" formatCode="${escape(format)}"/>`] : [],
  );
  const styles = formats.map((format, index) => {
    return `<xf numFmtId="${typeof format === 'string' ? 200 + index : format}" fontId="0" fillId="0" borderId="0"/>`;
  });
  return (
    `<styleSheet xmlns="${MAIN}">${own.length > 0 ? `<numFmts count="${own.length}">${own.join('')}</numFmts>` : ''}` +
    '<fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts>' +
    '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${styles.length}">${styles.join('')}</cellXfs></styleSheet>`
  );
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

export function zipOf(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [path, content] of Object.entries(parts)) {
    files[path] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { mtime: new Date(2024, 0, 2, 3, 4, 6) });
}

export function handmade(workbook: Handmade): Uint8Array {
  return zipOf(partsOf(workbook));
}

/** A workbook with one sheet "Blad1" of these rows. */
export function sheetOf(rows: string, more: Omit<Handmade, 'sheets'> = {}): Uint8Array {
  return handmade({ ...more, sheets: [{ name: 'Blad1', rows }] });
}
