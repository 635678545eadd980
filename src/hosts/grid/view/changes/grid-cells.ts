/** What the changes need to know of the grid: nothing here knows how it holds its cells. */
import type { ICellData, Nullable } from '@univerjs/core';
import type { Range } from '../../../../core/intake/grid';

export interface GridCells {
  /** The cells that have anything, row by row. */
  rows(): Iterable<readonly [row: number, cells: Readonly<Record<number, Nullable<ICellData>>>]>;
  cell(row: number, column: number): ICellData | undefined;
  /** The formula of a cell with its equals sign; null: it has none. */
  formula(row: number, column: number, cell: ICellData): string | null;
  /** The cells that a formula fills now; null: its own only. */
  spill(row: number, column: number): Range | null;
  /** A cell that a formula fills. */
  spilled(row: number, column: number): ICellData | undefined;
  /** Bits of CellFlag that the number format of the cell says. */
  flags(cell: ICellData): number;
}
