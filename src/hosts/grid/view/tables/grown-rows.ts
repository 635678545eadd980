/** Rows that somebody typed right below a table: they belong to it from then on, in the file and in how they look. */
import type { IRange, Worksheet } from '@univerjs/core';
import type { ExcelTable, Grid } from '../../../../core/intake/grid';

/** How many rows below a table are empty in the file. What stands there in the file is no part of the table. */
export function roomBelow({ rows }: Grid, { range, hasTotalRow }: ExcelTable): number {
  // A table with a total row does not grow by itself.
  if (hasTotalRow) return 0;
  const below = rows.slice(range.lastRow + 1);
  const found = below.findIndex((row) =>
    row.slice(range.firstColumn, range.lastColumn + 1).some((value) => value !== null && value !== ''),
  );
  return found === -1 ? Infinity : found;
}

export function grownRows(worksheet: Worksheet, range: IRange, room: number): number {
  const cells = worksheet.getCellMatrix();
  const isFilled = (row: number): boolean => {
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      const cell = cells.getValue(row, column);
      if (cell && ((cell.v ?? '') !== '' || (cell.f ?? '') !== '')) return true;
    }
    return false;
  };
  let grown = 0;
  while (grown < room && isFilled(range.endRow + grown + 1)) grown++;
  return grown;
}
