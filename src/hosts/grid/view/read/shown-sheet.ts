/** What the grid was given of a sheet: what changed is found by comparing with this. */
import type { Grid, Range } from '../../../../core/intake/grid';
import type { Sheet } from './file';

export interface ShownSheet {
  /** By which the grid knows the sheet, whatever its name becomes. */
  readonly id: string;
  readonly grid: Grid;
  /** The formulas that the grid calculates with, by cell. */
  readonly formulas: ReadonlyMap<number, ShownFormula>;
  /** The cells that those formulas fill besides their own: they have no content of themselves. */
  readonly spilled: ReadonlySet<number>;
}

/** A sheet with its looks; undefined: nobody could read them. */
export interface ShownPair {
  readonly shown: ShownSheet;
  readonly looked: Sheet | undefined;
}

export interface ShownFormula {
  /** With its equals sign. */
  readonly text: string;
  /** The cells that it fills; null: its own only. */
  readonly spill: Range | null;
}

const MOST_COLUMNS = 16_384;

/** One number for a cell, for maps. */
export function cellKey(row: number, column: number): number {
  return row * MOST_COLUMNS + column;
}

export function cellAt(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / MOST_COLUMNS), column: key % MOST_COLUMNS };
}

/** The cells that formulas fill, as far as the file has anything there. */
export function spilledCells(grid: Grid, formulas: ShownSheet['formulas']): ReadonlySet<number> {
  const cells = new Set<number>();
  for (const [anchor, { spill }] of formulas) {
    if (spill === null) continue;
    for (let row = spill.firstRow; row <= Math.min(spill.lastRow, grid.rows.length - 1); row++) {
      const last = Math.min(spill.lastColumn, (grid.rows[row]?.length ?? 0) - 1);
      for (let column = spill.firstColumn; column <= last; column++) {
        if (cellKey(row, column) !== anchor) cells.add(cellKey(row, column));
      }
    }
  }
  return cells;
}
