/** The changes in one sheet part. */
import type { CellLooks } from '../edit/cell-looks';
import { growDimension } from '../edit/grow-dimension';
import { RowHeights } from '../edit/row-heights';
import { SheetRows } from '../edit/sheet-rows';
import type { Package } from '../package/package';
import type { WorkbookPart } from '../package/workbook-part';
import { readTables } from '../read/tables';
import { holds } from '../write/formula-cells';
import { XlsxError } from '../xlsx-error';
import { childOf } from '../xml/tree';
import type { CellChange } from './changes';
import { saveCells } from './save-cells';
import { SavedSheet } from './saved-sheet';
import { growTables } from './tables/grow-tables';
import { followHeaders } from './tables/headers';

/** The workbook in which it is. */
export interface Saving {
  readonly pkg: Package;
  readonly workbook: WorkbookPart;
  readonly looks: CellLooks;
  /** The number by which cells say that their formula spills. */
  readonly spillMark: () => number;
}

/** Whether formulas came, went or moved. */
export function saveSheet(
  { pkg, looks, spillMark }: Saving,
  path: string,
  cells: readonly CellChange[],
): boolean {
  const followed = followHeaders(pkg, path, cells);
  const tables = readTables(pkg, path);
  const tableAt = (row: number, column: number): string | undefined =>
    tables.find(({ range }) => holds(range, row, column))?.name;
  let movedFormulas = false;
  pkg.edit(
    path,
    (edits, root) => {
      const sheetData = childOf(root, 'sheetData');
      if (!sheetData) throw new XlsxError('damaged', { part: path });
      const rows = new SheetRows(edits, root, sheetData);
      const sheet = new SavedSheet(rows, looks, new RowHeights(root, looks.wraps), followed);
      growTables({ pkg, path, edits, root, sheet });
      saveCells(sheet, { spillMark, tableAt });
      growDimension(edits, root, sheet.extents());
      rows.save();
      movedFormulas = sheet.movedFormulas;
    },
    ['sheetData'],
  );
  return movedFormulas;
}
