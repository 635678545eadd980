/** How cells look: what was set for each. */
import { COLUMNS, type Area } from './address';
import type { Cell } from './content';
import { NotModelled } from '../errors';

/** Properties of a format by the path in the interface: "fill.color", "font.bold", "numberFormat". */
export type Look = Readonly<Record<string, unknown>>;

/** Microsoft 365 in its standard theme. */
export const NORMAL: Look = {
  numberFormat: 'General',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  'fill.color': '#FFFFFF',
  'font.size': 11,
  'font.bold': false,
  'font.italic': false,
  'font.underline': 'None',
  'font.color': '#000000',
};

/** A format for whole columns or the whole sheet is not modelled. */
const MOST_CELLS = 5_000_000;

export class Looks {
  private cells = new Map<number, Look>();
  /** Looks that differ in one property from another are shared by all cells that have them. */
  private readonly shared = new Map<string, Look>();

  at(row: number, column: number): Look {
    return this.cells.get(row * COLUMNS + column) ?? NORMAL;
  }

  set(area: Area, name: string, value: unknown): void {
    this.change(area, (look) => (look[name] === value ? look : { ...look, [name]: value }));
  }

  clear(area: Area): void {
    this.change(area, () => NORMAL);
  }

  /** The value that all cells have; null when they differ, as Excel answers. */
  common({ firstRow, firstColumn, lastRow, lastColumn }: Area, name: string): unknown {
    const first = this.at(firstRow, firstColumn)[name];
    for (let row = firstRow; row <= lastRow; row++)
      for (let column = firstColumn; column <= lastColumn; column++)
        if (this.at(row, column)[name] !== first) return null;
    return first;
  }

  /** Every cell that was given a look of its own. */
  *own(): Generator<Cell & { look: Look }> {
    for (const [key, look] of this.cells)
      yield { row: Math.floor(key / COLUMNS), column: key % COLUMNS, look };
  }

  move(to: (cell: Cell) => Cell): void {
    const old = [...this.own()];
    this.cells = new Map();
    for (const { row, column, look } of old) {
      const target = to({ row, column });
      this.cells.set(target.row * COLUMNS + target.column, look);
    }
  }

  private change(area: Area, changeOne: (look: Look) => Look): void {
    const { firstRow, firstColumn, lastRow, lastColumn } = area;
    if ((lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) > MOST_CELLS)
      throw new NotModelled(`a format for so many cells: ${JSON.stringify(area)}`);
    const done = new Map<Look, Look>();
    for (let row = firstRow; row <= lastRow; row++)
      for (let column = firstColumn; column <= lastColumn; column++) {
        const look = this.at(row, column);
        const changed = done.get(look) ?? this.share(changeOne(look));
        done.set(look, changed);
        this.cells.set(row * COLUMNS + column, changed);
      }
  }

  private share(look: Look): Look {
    const key = JSON.stringify(look);
    const known = this.shared.get(key) ?? look;
    this.shared.set(key, known);
    return known;
  }
}
