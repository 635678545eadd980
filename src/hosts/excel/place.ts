/** Where cells are, in the words of Excel's interface and in ours. */
import type { Range } from '../../core/intake/grid';

/** The properties of a range that say where it is. */
export const PLACE = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];

export type Place = Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>;

export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Place): Range {
  return {
    firstRow: rowIndex,
    firstColumn: columnIndex,
    lastRow: rowIndex + rowCount - 1,
    lastColumn: columnIndex + columnCount - 1,
  };
}

/**
 * Cells for the step at hand. By itself the library has Excel keep every range for later steps, and let go of it in the
 * end, which makes a request a third longer.
 */
export function cellsAt(
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  rows = 1,
  columns = 1,
): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns).untrack();
}

export function rangeAt(
  sheet: Excel.Worksheet,
  { firstRow, firstColumn, lastRow, lastColumn }: Range,
): Excel.Range {
  return cellsAt(sheet, firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1);
}
