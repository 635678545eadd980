/**
 * How cells look. A whole column or row has a look of its own that its cells start from, so that a format for a column
 * costs one entry, and cells keep what was set for them.
 */
import { isWholeColumns, isWholeRows, ROWS, COLUMNS, type Area } from './address';
import type { Cell } from './content';

/** Properties of a format by the path in the interface: "fill.color", "font.bold", "numberFormat". */
export type Look = Readonly<Record<string, unknown>>;

/** Microsoft 365 in its standard theme. */
export const NORMAL: Look = {
  numberFormat: 'General',
  style: 'Normal',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  'fill.color': '#FFFFFF',
  'font.name': 'Aptos Narrow',
  'font.size': 11,
  'font.bold': false,
  'font.italic': false,
  'font.underline': 'None',
  'font.strikethrough': false,
  'font.color': '#000000',
  'protection.locked': true,
  'protection.formulaHidden': false,
};

/** More cells than this are only formatted as whole rows or columns. */
const MOST_CELLS = 5_000_000;

export class Looks {
  private readonly columns = new Map<number, Look>();
  private readonly rows = new Map<number, Look>();
  private cells = new Map<number, Look>();
  /** Looks that differ in one property from another are shared by all cells that have them. */
  private readonly shared = new Map<string, Look>();

  at(row: number, column: number): Look {
    return this.cells.get(row * COLUMNS + column) ?? this.rows.get(row) ?? this.columns.get(column) ?? NORMAL;
  }

  set(area: Area, name: string, value: unknown): void {
    this.change(area, (look) => ({ ...look, [name]: value }));
  }

  clear(area: Area): void {
    this.change(area, () => NORMAL);
  }

  /** The value that all cells have; null when they differ, as Excel answers. */
  common(area: Area, name: string): unknown {
    let first: unknown;
    let isFirst = true;
    for (const look of this.inside(area)) {
      if (!isFirst && look[name] !== first) return null;
      first = look[name];
      isFirst = false;
    }
    return first;
  }

  /** Every cell that was given a look of its own. */
  *own(): Generator<Cell & { look: Look }> {
    for (const [key, look] of this.cells)
      yield { row: Math.floor(key / COLUMNS), column: key % COLUMNS, look };
  }

  move(to: (cell: Cell) => Cell | null): void {
    const old = this.cells;
    this.cells = new Map();
    for (const [key, look] of old) {
      const target = to({ row: Math.floor(key / COLUMNS), column: key % COLUMNS });
      if (target !== null) this.cells.set(target.row * COLUMNS + target.column, look);
    }
  }

  private change(area: Area, changeOne: (look: Look) => Look): void {
    const done = new Map<Look, Look>();
    const change = (look: Look): Look => {
      const changed = done.get(look) ?? this.share(changeOne(look));
      done.set(look, changed);
      return changed;
    };
    const { firstRow, firstColumn, lastRow, lastColumn } = area;
    if (isWholeColumns(area))
      for (let column = firstColumn; column <= lastColumn; column++)
        this.columns.set(column, change(this.columns.get(column) ?? NORMAL));
    else if (isWholeRows(area))
      for (let row = firstRow; row <= lastRow; row++)
        this.rows.set(row, change(this.rows.get(row) ?? NORMAL));
    // Of the whole sheet, also the rows that have a look of their own.
    if (isWholeColumns(area) && isWholeRows(area))
      for (const [row, look] of this.rows) this.rows.set(row, change(look));
    if (isWholeColumns(area) || isWholeRows(area)) {
      for (const { row, column, look } of this.own())
        if (row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn)
          this.cells.set(row * COLUMNS + column, change(look));
      return;
    }
    if ((lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) > MOST_CELLS)
      throw new Error(`more cells than the in-memory Excel formats: ${JSON.stringify(area)}`);
    for (let row = firstRow; row <= lastRow; row++)
      for (let column = firstColumn; column <= lastColumn; column++)
        this.cells.set(row * COLUMNS + column, change(this.at(row, column)));
  }

  private share(look: Look): Look {
    const key = JSON.stringify(look);
    const known = this.shared.get(key) ?? look;
    this.shared.set(key, known);
    return known;
  }

  private *inside(area: Area): Generator<Look> {
    const { firstRow, firstColumn, lastRow, lastColumn } = area;
    // Of a whole row or column, what holds for all of it and the cells with a look of their own.
    if (isWholeColumns(area) || isWholeRows(area)) {
      const [rows, columns] = [
        isWholeRows(area) ? lastRow : firstRow,
        isWholeColumns(area) ? lastColumn : firstColumn,
      ];
      for (let row = firstRow; row <= rows; row++)
        for (let column = firstColumn; column <= columns; column++)
          yield this.rows.get(isWholeRows(area) ? row : ROWS) ?? this.columns.get(column) ?? NORMAL;
      for (const { row, column, look } of this.own())
        if (row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn) yield look;
      return;
    }
    for (let row = firstRow; row <= lastRow; row++)
      for (let column = firstColumn; column <= lastColumn; column++) yield this.at(row, column);
  }
}
