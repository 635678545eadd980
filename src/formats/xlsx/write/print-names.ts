/** The names by which a workbook remembers what of a sheet is printed, and which rows on every page. */
import type { PrintSetup } from '../../../core/report/document';
import { inNamespaceOf } from '../package/dialect';
import type { Package } from '../package/package';
import { columnName, quoteSheet } from '../references';
import type { TextEdits } from '../xml/edit';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml/tree';
import { escapeText } from '../xml/text';
import type { Extent } from './layout';
import type { PlacedSheet } from './sheet-list';

/** What comes after the names in a workbook part, and the names themselves first. */
export const WORKBOOK_ORDER = [
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];
const AREA = '_xlnm.Print_Area';
const TITLES = '_xlnm.Print_Titles';

/** What the workbook is to remember of a sheet with a report. */
export interface PrintedSheet {
  readonly sheet: PlacedSheet;
  /** What is printed. Undefined for an input sheet: all that is typed there is printed. */
  readonly now: Extent | undefined;
  /** What we wrote as its print area before: that one follows the report, one of the user stays. */
  readonly before: Extent | undefined;
  readonly repeatRows: PrintSetup['repeatRows'];
}

export function setPrintNames(pkg: Package, workbookPath: string, printed: readonly PrintedSheet[]): void {
  pkg.edit(workbookPath, (edits, root) => {
    const list = childOf(root, 'definedNames');
    const names = list ? childrenOf(list, 'definedName') : [];
    const added = printed.flatMap((each) => newNames(edits, names, each));
    if (added.length === 0) return;
    if (list) edits.append(list, added.map((xml) => inNamespaceOf(root, xml)).join(''));
    else {
      const xml = inNamespaceOf(root, `<definedNames>${added.join('')}</definedNames>`);
      edits.insertChild(root, WORKBOOK_ORDER, 'definedNames', xml);
    }
  });
}

/** Changes the names that a sheet has, and answers those that it lacks. */
function newNames(
  edits: TextEdits,
  names: readonly XmlElement[],
  { sheet, now, before, repeatRows }: PrintedSheet,
): string[] {
  const find = (name: string): XmlElement | undefined =>
    names.find(
      (item) =>
        attributeOf(item, 'name') === name && attributeOf(item, 'localSheetId') === String(sheet.index),
    );
  const set = (name: string, value: string | undefined): string[] => {
    const old = find(name);
    if (old) change(edits, old, value);
    return old || value === undefined ? [] : [nameXml(name, sheet.index, value)];
  };
  const area = find(AREA)?.text;
  const isOurs = before === undefined || area === areaOf(sheet.name, before);
  return [
    ...(isOurs && now !== undefined ? set(AREA, areaOf(sheet.name, now)) : []),
    ...set(TITLES, repeatRows && titlesOf(sheet.name, repeatRows)),
  ];
}

function change(edits: TextEdits, name: XmlElement, value: string | undefined): void {
  if (value === undefined) edits.replace(name.start, name.end, '');
  else if (value !== name.text) edits.replace(name.contentStart, name.contentEnd, escapeText(value));
}

function nameXml(name: string, sheetIndex: number, value: string): string {
  return `<definedName name="${name}" localSheetId="${sheetIndex}">${escapeText(value)}</definedName>`;
}

function areaOf(sheetName: string, { rows, columns }: Extent): string {
  return `${quoteSheet(sheetName)}!$A$1:$${columnName(columns - 1)}$${rows}`;
}

function titlesOf(sheetName: string, rows: { readonly first: number; readonly last: number }): string {
  return `${quoteSheet(sheetName)}!$${rows.first + 1}:$${rows.last + 1}`;
}
