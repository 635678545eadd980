/** The cells of a sheet that tables occupy. */
import type { Range } from '../grid';

const NONE: readonly Range[] = [];

/** Knows per row which ranges cross it, so that many tables on a large sheet are no slower than one. */
export class TakenCells {
  private readonly byRow: (readonly Range[])[];

  constructor(ranges: readonly Range[], rowCount: number) {
    this.byRow = Array.from({ length: rowCount }, () => NONE);
    for (const range of ranges) {
      // The rows of a table that stands alone share one list.
      const alone = [range];
      for (let row = range.firstRow; row <= Math.min(range.lastRow, rowCount - 1); row++) {
        const here = this.byRow[row] ?? NONE;
        this.byRow[row] = here.length === 0 ? alone : [...here, range];
      }
    }
  }

  has(row: number, column: number): boolean {
    return this.rangeAt(row, column) !== undefined;
  }

  /** The first column from this one on that no table holds: large tables are stepped over. */
  freeFrom(row: number, column: number): number {
    let free = column;
    for (let range = this.rangeAt(row, free); range !== undefined; range = this.rangeAt(row, free))
      free = range.lastColumn + 1;
    return free;
  }

  private rangeAt(row: number, column: number): Range | undefined {
    const ranges = this.byRow[row] ?? NONE;
    return ranges.find(({ firstColumn, lastColumn }) => column >= firstColumn && column <= lastColumn);
  }
}
