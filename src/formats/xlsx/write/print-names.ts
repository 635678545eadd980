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

/**
 * A print area of the user on our sheet stays; one that we wrote follows the report. An input sheet has none (`now` is
 * undefined): all that is typed there is printed.
 */
export function setPrintNames(
  pkg: Package,
  workbookPath: string,
  sheet: PlacedSheet,
  now: Extent | undefined,
  before: Extent | undefined,
  repeatRows: PrintSetup['repeatRows'],
): void {
  pkg.edit(workbookPath, (edits, root) => {
    const list = childOf(root, 'definedNames');
    const find = (name: string): XmlElement | undefined =>
      (list ? childrenOf(list, 'definedName') : []).find(
        (item) =>
          attributeOf(item, 'name') === name && attributeOf(item, 'localSheetId') === String(sheet.index),
      );
    const added: string[] = [];
    const set = (name: string, value: string | undefined): void => {
      const old = find(name);
      if (old) change(edits, old, value);
      else if (value !== undefined) added.push(nameXml(name, sheet.index, value));
    };

    const area = find(AREA)?.text;
    const isOurs = before === undefined || area === areaOf(sheet.name, before);
    if (isOurs && now !== undefined) set(AREA, areaOf(sheet.name, now));
    set(TITLES, repeatRows && titlesOf(sheet.name, repeatRows));

    if (added.length === 0) return;
    if (list) edits.append(list, added.map((xml) => inNamespaceOf(root, xml)).join(''));
    else {
      const xml = inNamespaceOf(root, `<definedNames>${added.join('')}</definedNames>`);
      edits.insertChild(root, WORKBOOK_ORDER, 'definedNames', xml);
    }
  });
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
