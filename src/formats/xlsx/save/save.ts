/** The workbook with all that the user changed in it. Parts that nothing changed in keep their bytes. */
import { CellLooks } from '../edit/cell-looks';
import { openPackage } from '../package/open';
import { turn } from '../turn';
import { dropCalcChain } from '../write/calc-chain';
import { spillMark } from '../write/metadata-part';
import { openWorkbook } from '../write/write';
import { inSheet, XlsxError } from '../xlsx-error';
import type { WorkbookChanges } from './changes';
import { saveSheet } from './save-sheet';
import { obstacles } from './structure/obstacles';
import { planOf } from './structure/plan';
import { saveStructure } from './structure/save-structure';

/** Throws an XlsxError when the changes cannot be saved without breaking something. Without changes the bytes are the same. */
export async function saveXlsx(input: Uint8Array, changes: WorkbookChanges): Promise<Uint8Array> {
  const pkg = openPackage(input);
  const workbook = saveStructure(pkg, openWorkbook(pkg, true).workbook, changes);
  const looks = new CellLooks(pkg, workbook);
  let mark: number | undefined;
  const saving = { pkg, workbook, looks, spillMark: () => (mark ??= spillMark(pkg, workbook)) };
  let movedFormulas = false;
  for (const { name, cells } of changes.sheets) {
    const sheet = workbook.sheets.find((entry) => entry.isWorksheet && entry.name === name);
    if (cells.length === 0 || sheet === undefined) continue;
    if (inSheet(name, () => saveSheet(saving, sheet.path, cells))) movedFormulas = true;
    await turn();
  }
  looks.save();
  if (movedFormulas) dropCalcChain(pkg, workbook);
  return pkg.toBytes();
}

/** All that would break, as the errors with which saving is refused: so that a page can say so at once. Writes nothing. */
export function wouldBreak(input: Uint8Array, changes: WorkbookChanges): readonly XlsxError[] {
  try {
    const pkg = openPackage(input);
    const { workbook } = openWorkbook(pkg, true);
    return [...obstacles(pkg, workbook, planOf(workbook, changes))];
  } catch (error) {
    if (error instanceof XlsxError) return [error];
    throw error;
  }
}
