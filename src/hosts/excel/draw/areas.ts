/** Equal neighbours as rectangles: Excel formats a rectangle as fast as a cell, and a hundred rectangles as fast as one. */
import type { Range } from '../../../core/intake/grid';
import { rangeName } from '../../../formats/xlsx/references';

/** What each cell of a rectangle from A1 gets; undefined: nothing. */
export type Plan<T> = (row: number, column: number) => T | undefined;

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** For each value the rectangles of cells that get it, in the order in which the values come first. */
export function areasOf<T>({ rows, columns }: Size, plan: Plan<T>): Map<T, Range[]> {
  const areas = new Map<T, Range[]>();
  /** The rectangles that reach the row above, by their first column. */
  let open = new Map<number, { value: T; area: Range & { lastRow: number } }>();
  for (let row = 0; row < rows; row++) {
    const next: typeof open = new Map();
    for (let column = 0; column < columns;) {
      const value = plan(row, column);
      const firstColumn = column;
      do column++;
      while (column < columns && plan(row, column) === value);
      if (value === undefined) continue;
      const above = open.get(firstColumn);
      if (above?.value === value && above.area.lastColumn === column - 1) {
        above.area.lastRow = row;
        next.set(firstColumn, above);
        continue;
      }
      const area = { firstRow: row, firstColumn, lastRow: row, lastColumn: column - 1 };
      next.set(firstColumn, { value, area });
      const known = areas.get(value);
      if (known === undefined) areas.set(value, [area]);
      else known.push(area);
    }
    open = next;
  }
  return areas;
}

/** Excel takes addresses of several rectangles in one text, if it is not too long. */
const LONGEST_ADDRESS = 2_000;

/** The rectangles as addresses, each of as many as fit. */
export function addressesOf(areas: readonly Range[], name: (area: Range) => string = rangeName): string[] {
  const addresses: string[] = [];
  for (const area of areas) {
    const last = addresses.at(-1);
    const own = name(area);
    if (last === undefined || last.length + own.length >= LONGEST_ADDRESS) addresses.push(own);
    else addresses[addresses.length - 1] = `${last},${own}`;
  }
  return addresses;
}

/** So many cells at a time are weighed and sent. */
const CELLS_PER_PIECE = 5_000;

/** Rows that go together in one request. */
export function* piecesOf({
  rows,
  columns,
}: Size): Generator<{ readonly start: number; readonly height: number }> {
  const step = Math.max(1, Math.floor(CELLS_PER_PIECE / Math.max(1, columns)));
  for (let start = 0; start < rows; start += step) yield { start, height: Math.min(step, rows - start) };
}
