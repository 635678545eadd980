/** Collects the cells of one sheet: rows that hold no more than what is filled, and a byte of flags per cell. */
import { CellFlag, type CellFlags, type CellValue, type Range, type Rows } from '../../../core/intake/grid';
import {
  MAX_CELL_TEXT,
  MAX_CELLS,
  MAX_COLUMNS,
  MAX_FLAGGED,
  MAX_ROWS,
  MAX_SHEETS,
  MAX_TABLES,
  MAX_TOTAL_ROWS,
} from '../limits';
import { XlsxError } from '../xlsx-error';

const NO_CELLS: CellValue[] = [];
/** Row, column and flags of a cell in one number: 21, 14 and 6 bits. */
const FLAG_BITS = 64;
const CELL_BITS = MAX_COLUMNS * FLAG_BITS;

const MOST = {
  sheets: MAX_SHEETS,
  tables: MAX_TABLES,
  rows: MAX_TOTAL_ROWS,
  cells: MAX_CELLS,
  flagged: MAX_FLAGGED,
  text: MAX_CELL_TEXT,
};

/** How much the sheets of one workbook take together. */
export class Room {
  private readonly taken = { sheets: 0, tables: 0, rows: 0, cells: 0, flagged: 0, text: 0 };

  take(what: keyof typeof MOST, amount: number): void {
    this.taken[what] += amount;
    if (this.taken[what] > MOST[what]) throw new XlsxError('tooLarge');
  }
}

export class CellGrid {
  private readonly filled: CellValue[][] = [];
  private readonly flagged: number[] = [];
  private readonly spills: Range[] = [];
  private places = 0;
  private widest = 0;

  constructor(private readonly room: Room) {}

  add(row: number, column: number, value: CellValue, flags: number): void {
    const cells = this.row(row);
    if (column < 0 || column >= MAX_COLUMNS) throw new XlsxError('damaged');
    if (value !== null) {
      if (column >= cells.length) this.grow(column + 1 - cells.length);
      while (cells.length < column) cells.push(null);
      cells[column] = value;
    }
    if (flags === 0) return;
    this.flagged.push(row * CELL_BITS + column * FLAG_BITS + flags);
    if (column >= this.widest) this.widest = column + 1;
  }

  /** A formula in the first cell of a range gives all of it its values. */
  addSpill(range: Range): void {
    this.spills.push(range);
  }

  private grow(places: number): void {
    this.places += places;
    this.room.take('cells', places);
  }

  private row(row: number): CellValue[] {
    if (row < 0 || row >= MAX_ROWS) throw new XlsxError('damaged');
    if (row >= this.filled.length) this.room.take('rows', row + 1 - this.filled.length);
    while (this.filled.length <= row) this.filled.push(NO_CELLS);
    const cells = this.filled[row];
    if (cells !== undefined && cells !== NO_CELLS) return cells;
    return (this.filled[row] = []);
  }

  get rows(): Rows {
    return this.filled;
  }

  flags(): CellFlags | undefined {
    this.flagSpills();
    if (this.flagged.length === 0) return undefined;
    const size = this.widest * this.filled.length;
    this.room.take('flagged', size);
    const bits = new Uint8Array(size);
    for (const cell of this.flagged) {
      const row = Math.floor(cell / CELL_BITS);
      const rest = cell % CELL_BITS;
      const at = row * this.widest + Math.floor(rest / FLAG_BITS);
      bits[at] = (bits[at] ?? 0) | (rest % FLAG_BITS);
    }
    return { width: this.widest, bits };
  }

  /** Ranges do not overlap in what Excel writes; in a file where they do, no more is flagged than there are cells. */
  private flagSpills(): void {
    let flagged = 0;
    for (const { firstRow, firstColumn, lastRow, lastColumn } of this.spills) {
      for (let row = firstRow; row <= Math.min(lastRow, this.filled.length - 1); row++) {
        const width = this.filled[row]?.length ?? 0;
        for (let column = firstColumn; column <= Math.min(lastColumn, width - 1); column++) {
          if (row === firstRow && column === firstColumn) continue;
          if (++flagged > this.places) return;
          this.flagged.push(row * CELL_BITS + column * FLAG_BITS + (CellFlag.formula | CellFlag.spilled));
          if (column >= this.widest) this.widest = column + 1;
        }
      }
    }
  }
}
