/** Selects cells, and shows where they begin. */
import type { IRange, Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { GridRange } from '../read/ranges';
import type { NamedPlace } from './named-place';

export function selectRange(api: FUniver, { sheet, range }: NamedPlace): void {
  const workbook = api.getActiveWorkbook();
  const worksheet = workbook?.getSheetByName(sheet);
  if (!workbook || !worksheet) return;
  workbook.setActiveSheet(worksheet);
  const { startRow, startColumn, endRow, endColumn } = within(range, {
    lastRow: worksheet.getMaxRows() - 1,
    lastColumn: worksheet.getMaxColumns() - 1,
  });
  const cells = worksheet.getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
  cells.activate();
  if (!isVisible(worksheet.getVisibleRange(), startRow, startColumn))
    worksheet.scrollToCell(startRow, startColumn);
}

/** The grid has no more rows and columns than somebody may need. */
function within(
  range: GridRange,
  { lastRow, lastColumn }: { readonly lastRow: number; readonly lastColumn: number },
): GridRange {
  return {
    startRow: Math.min(range.startRow, lastRow),
    endRow: Math.min(range.endRow, lastRow),
    startColumn: Math.min(range.startColumn, lastColumn),
    endColumn: Math.min(range.endColumn, lastColumn),
  };
}

/** The grid has no range before it has drawn anything. */
function isVisible(range: Nullable<IRange>, row: number, column: number): boolean {
  if (!range) return false;
  const { startRow, endRow, startColumn, endColumn } = range;
  return row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
}
