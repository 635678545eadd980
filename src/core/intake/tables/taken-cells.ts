/** The cells of a sheet that tables occupy. */
import type { Range } from '../grid';

const NONE: readonly Range[] = [];

/** Knows per row which ranges cross it, so that many tables on a large sheet are no slower than one. */
export class TakenCells {
  private readonly byRow = new Map<number, Range[]>();

  constructor(ranges: readonly Range[], rowCount: number) {
    for (const range of ranges) {
      for (let row = range.firstRow; row <= Math.min(range.lastRow, rowCount - 1); row++) {
        const here = this.byRow.get(row);
        if (here === undefined) this.byRow.set(row, [range]);
        else here.push(range);
      }
    }
  }

  has(row: number, column: number): boolean {
    return (this.byRow.get(row) ?? NONE).some(
      ({ firstColumn, lastColumn }) => column >= firstColumn && column <= lastColumn,
    );
  }
}
