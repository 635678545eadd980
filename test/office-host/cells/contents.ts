/** What stands in a cell, and the cells of a sheet. */
import { COLUMNS, type Cell } from './address';
import { Cells } from './cells';

export type Value = string | number | boolean;

/** An empty cell has no content; its value is read as "". */
export interface CellContent {
  readonly value: Value;
  readonly formula?: string;
  readonly isError?: true;
  /** The value comes from the formula in this cell, which fills more than one. */
  readonly spilledFrom?: Cell;
}

/** What a formula gives when it gives no answer: "#N/A", "#VALUE!". */
export function isErrorText(value: unknown): boolean {
  return typeof value === 'string' && /^#[A-Z/0]+[!?A]?$/.test(value);
}

export class Contents extends Cells<CellContent> {
  /** The cells with a formula or filled by one: few among many. */
  private readonly calculated = new Map<number, Cell>();

  get calculatedCells(): readonly Cell[] {
    return [...this.calculated.values()];
  }

  override put(row: number, column: number, content: CellContent | undefined): void {
    const key = row * COLUMNS + column;
    if (content?.formula !== undefined || content?.spilledFrom !== undefined)
      this.calculated.set(key, { row, column });
    else this.calculated.delete(key);
    super.put(row, column, content);
  }

  /** The cells that the formula in this one fills besides its own. */
  spilledFrom({ row, column }: Cell): readonly Cell[] {
    return this.calculatedCells.filter((cell) => {
      const from = this.at(cell.row, cell.column)?.spilledFrom;
      return from?.row === row && from.column === column;
    });
  }
}
