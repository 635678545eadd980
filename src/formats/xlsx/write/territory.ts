/**
 * The part of a sheet that is ours while it is rewritten: what the report covers now and what it covered before.
 * Everything else on the sheet belongs to the user.
 */
import type { Range } from '../../../core/intake/grid';
import type { Extent } from './layout';

export class Territory {
  constructor(
    readonly now: Extent,
    readonly before: Extent,
  ) {}

  has(row: number, column: number): boolean {
    return isInside(row, column, this.now) || isInside(row, column, this.before);
  }

  /** All of it; what the report covers now and what it covered before overlap. */
  ranges(): readonly Range[] {
    return [this.now, this.before].map(({ rows, columns }) => ({
      firstRow: 0,
      firstColumn: 0,
      lastRow: rows - 1,
      lastColumn: columns - 1,
    }));
  }

  /** Whether all of a range is ours. */
  holds(range: Range): boolean {
    return [this.now, this.before].some((extent) => isInside(range.lastRow, range.lastColumn, extent));
  }

  /** Whether any cell of a range is ours. Both extents start at A1, so the range's first cell decides. */
  touches(range: Range): boolean {
    return this.has(range.firstRow, range.firstColumn);
  }
}

function isInside(row: number, column: number, extent: Extent): boolean {
  return row < extent.rows && column < extent.columns;
}
