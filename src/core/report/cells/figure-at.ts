/** The address of a figure: what stands in a cell of a report as a host writes it. */
import { rowsOf, type Cell, type Sheet } from '../document';

/** A cell of a report; rows and columns count from 0. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** Every cell with the row and the column that it begins in: blocks stand under each other, and a span takes columns. */
export function* cellsAt({ blocks }: Pick<Sheet, 'blocks'>): Generator<CellAt> {
  for (const [row, { cells }] of rowsOf(blocks).entries()) {
    let column = 0;
    for (const cell of cells) {
      yield { row, column, cell };
      column += cell.span ?? 1;
    }
  }
}

/** The cell that stands at this place, also under its span; null: the report writes nothing there. */
export function cellAt(sheet: Pick<Sheet, 'blocks'>, row: number, column: number): CellAt | null {
  for (const at of cellsAt(sheet)) {
    if (at.row > row) return null;
    const last = at.column + (at.cell.span ?? 1) - 1;
    if (at.row === row && at.column <= column && column <= last) return at;
  }
  return null;
}
