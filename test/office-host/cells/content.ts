/** What stands in a cell, and the cells of a sheet. */
import { COLUMNS, type Area } from './address';

export type Value = string | number | boolean;

/** An empty cell has no content; its value is read as "". */
export interface CellContent {
  readonly value: Value;
  readonly formula?: string;
  readonly isError?: true;
  /** The value comes from the formula in this cell, which fills more than one. */
  readonly spilledFrom?: Cell;
}

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** What a formula gives when it gives no answer: "#N/A", "#VALUE!". */
export function isErrorText(value: unknown): boolean {
  return typeof value === 'string' && /^#[A-Z/0]+[!?A]?$/.test(value);
}

/** The filled cells of a sheet, row by row. */
export class Contents {
  private rows: ((CellContent | undefined)[] | undefined)[] = [];
  /** The cells with a formula or filled by one: few among many. */
  private readonly calculated = new Map<number, Cell>();

  at(row: number, column: number): CellContent | undefined {
    return this.rows[row]?.[column];
  }

  get calculatedCells(): readonly Cell[] {
    return [...this.calculated.values()];
  }

  put(row: number, column: number, content: CellContent | undefined): void {
    if (content?.formula !== undefined || content?.spilledFrom !== undefined)
      this.calculated.set(row * COLUMNS + column, { row, column });
    else this.calculated.delete(row * COLUMNS + column);
    if (content === undefined) {
      const cells = this.rows[row] ?? [];
      if (column < cells.length) cells[column] = undefined;
      // A row ends with its last filled cell.
      while (cells.length > 0 && cells.at(-1) === undefined) cells.pop();
    } else (this.rows[row] ??= [])[column] = content;
  }

  /** Every filled cell in the area, row by row. */
  *inside({ firstRow, firstColumn, lastRow, lastColumn }: Area): Generator<Cell & { content: CellContent }> {
    for (let row = firstRow; row <= Math.min(lastRow, this.rows.length - 1); row++) {
      const cells = this.rows[row];
      if (cells === undefined) continue;
      for (let column = firstColumn; column <= Math.min(lastColumn, cells.length - 1); column++) {
        const content = cells[column];
        if (content !== undefined) yield { row, column, content };
      }
    }
  }

  /** The smallest area that holds everything; null when the sheet is empty. */
  extent(): Area | null {
    const extent = { firstRow: -1, firstColumn: Infinity, lastRow: -1, lastColumn: -1 };
    for (let row = 0; row < this.rows.length; row++) {
      const cells = this.rows[row] ?? [];
      if (cells.length === 0) continue;
      if (extent.firstRow < 0) extent.firstRow = row;
      extent.lastRow = row;
      extent.lastColumn = Math.max(extent.lastColumn, cells.length - 1);
      const first = cells.findIndex((content) => content !== undefined);
      extent.firstColumn = Math.min(extent.firstColumn, first);
    }
    return extent.lastRow < 0 ? null : extent;
  }

  /** Moves cells when others are inserted; `to` says where each goes. */
  move(to: (cell: Cell) => Cell): void {
    const all = this.extent();
    const old = all === null ? [] : [...this.inside(all)];
    this.rows = [];
    this.calculated.clear();
    for (const { row, column, content } of old) {
      const target = to({ row, column });
      this.put(target.row, target.column, content);
    }
  }
}
