/** Formulas show what they came to when the file was saved; after a change they must be calculated anew. */
import type { Package } from '../package/package';
import type { WorkbookPart } from '../package/workbook-part';
import { inNamespaceOf } from '../package/dialect';
import { WORKBOOK_ORDER } from '../write/print-names';
import { attributeOf, childOf } from '../xml/tree';

const FORMULA_TEXT = /<(?:\w+:)?f(?:\s[^>]*)?>([^<]*)</g;

/** Asks the program that opens the file to calculate all of it. */
export function calculateOnLoad(pkg: Package, workbookPath: string): void {
  pkg.edit(workbookPath, (edits, root) => {
    const old = childOf(root, 'calcPr');
    if (!old) {
      const xml = inNamespaceOf(root, '<calcPr fullCalcOnLoad="1"/>');
      edits.insertChild(root, WORKBOOK_ORDER, 'calcPr', xml);
    } else if (attributeOf(old, 'fullCalcOnLoad') !== undefined)
      edits.setAttribute(old, 'fullCalcOnLoad', '1');
    else edits.addAttribute(old, 'fullCalcOnLoad', '1');
  });
}

/** Whether a formula or a name in the workbook holds one of these cells by its address, on whatever sheet. */
export function namesCells(pkg: Package, workbook: WorkbookPart, cells: readonly string[]): boolean {
  if (cells.length === 0) return false;
  const addresses = cells.map((cell) => cell.replace(/^([A-Z]+)/, '$1\\$?')).join('|');
  const pattern = new RegExp(`(?<![\\w.])\\$?(?:${addresses})(?![\\w(.])`, 'i');
  const names = childOf(pkg.root(workbook.path), 'definedNames')?.children ?? [];
  if (names.some(({ text }) => pattern.test(text))) return true;
  const sheets = workbook.sheets.filter(({ isWorksheet }) => isWorksheet);
  return sheets.some(({ path }) =>
    [...pkg.text(path).matchAll(FORMULA_TEXT)].some(([, text = '']) => pattern.test(text)),
  );
}
