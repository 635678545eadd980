/** Something for each cell of a sheet, row by row; most cells have nothing. */
import type { Area, Cell } from './address';

export class Cells<T extends object> {
  private readonly rows: ((T | undefined)[] | undefined)[] = [];

  at(row: number, column: number): T | undefined {
    return this.rows[row]?.[column];
  }

  put(row: number, column: number, content: T | undefined): void {
    if (content !== undefined) {
      (this.rows[row] ??= [])[column] = content;
      return;
    }
    const cells = this.rows[row] ?? [];
    if (column < cells.length) cells[column] = undefined;
    // A row ends with its last filled cell.
    while (cells.length > 0 && cells.at(-1) === undefined) cells.pop();
  }

  /** Every cell in the area that has something, row by row. */
  *inside({ firstRow, firstColumn, lastRow, lastColumn }: Area): Generator<Cell & { readonly content: T }> {
    for (let row = firstRow; row <= Math.min(lastRow, this.rows.length - 1); row++) {
      const cells = this.rows[row];
      if (cells === undefined) continue;
      for (let column = firstColumn; column <= Math.min(lastColumn, cells.length - 1); column++) {
        const content = cells[column];
        if (content !== undefined) yield { row, column, content };
      }
    }
  }

  all(): readonly (Cell & { readonly content: T })[] {
    const extent = this.extent();
    return extent === null ? [] : [...this.inside(extent)];
  }

  /** The smallest area that holds everything; null when there is nothing. */
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
    const old = this.all();
    for (const { row, column } of old) this.put(row, column, undefined);
    for (const { row, column, content } of old) {
      const target = to({ row, column });
      this.put(target.row, target.column, content);
    }
  }
}
