/**
 * Cells of the user get values, and tables get rows. Only the parts that hold those change, and of those only the
 * places that must.
 */
import type { CellEdit } from '../../../core/intake/edit';
import { openPackage } from '../package/open';
import { turn } from '../turn';
import { dropCalcChain } from '../write/calc-chain';
import { openWorkbook } from '../write/write';
import { inSheet } from '../xlsx-error';
import type { Codec } from '../zip/codec';
import { CellLooks } from './cell-looks';
import { calculateOnLoad } from './calculate';
import { changedBy, editSheet } from './edit-sheet';
import { readersOf } from './readers';

/** Throws an XlsxError when the workbook cannot be written to. Without edits the bytes are those of the input. */
export async function editXlsx(
  input: Uint8Array,
  edits: readonly CellEdit[],
  codec?: Codec,
): Promise<Uint8Array> {
  if (edits.length === 0) return input;
  const pkg = openPackage(input, codec);
  const list = openWorkbook(pkg, true);
  const { workbook } = list;
  const looks = new CellLooks(pkg, workbook);
  let movedFormula = false;
  for (const [name, own] of bySheet(edits)) {
    const { path, name: sheet } = list.find(name);
    if (inSheet(sheet, () => editSheet({ pkg, workbook, path, looks }, own))) movedFormula = true;
    await turn();
  }
  looks.save();
  if (movedFormula) dropCalcChain(pkg, workbook);
  const changed = edits.map((edit) => ({ sheet: edit.sheet, range: changedBy(edit) }));
  if (movedFormula || readersOf(pkg, workbook, changed).any) calculateOnLoad(pkg, workbook.path);
  return pkg.toBytes();
}

function bySheet(edits: readonly CellEdit[]): ReadonlyMap<string, readonly CellEdit[]> {
  const sheets = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    const own = sheets.get(edit.sheet);
    if (own === undefined) sheets.set(edit.sheet, [edit]);
    else own.push(edit);
  }
  return sheets;
}
