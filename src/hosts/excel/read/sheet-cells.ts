/** The cells of one sheet while they come in, piece by piece: values from A1 on, and what is to be said about them. */
import { CellFlag, type CellFlags, type CellValue, type Range } from '../../../core/intake/grid';
import { flagsOfFormat } from '../../../formats/xlsx/read/number-format';

/** What Excel gives of a piece. */
export interface Piece {
  readonly values: unknown[][];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** What an error looks like; a text may look like it as well. */
const ERROR = /^#[A-Z_]+(?:\/[A0]!?|[!?])?$/;

export class SheetCells {
  readonly rows: CellValue[][] = [];
  private bits: Uint8Array | undefined;
  /** The flags of a number format, worked out once for each. */
  private readonly known = new Map<unknown, number>();
  private readonly width: number;

  constructor(
    readonly sheetId: string,
    /** The filled part; null: nothing is filled. */
    readonly used: Range | null,
  ) {
    this.width = used === null ? 0 : used.lastColumn + 1;
    for (let row = 0; row < (used?.firstRow ?? 0); row++) this.rows.push([]);
  }

  get flags(): CellFlags | undefined {
    return this.bits === undefined ? undefined : { width: this.width, bits: this.bits };
  }

  get hasFormulas(): boolean {
    return this.bits?.some((flags) => (flags & CellFlag.formula) !== 0) === true;
  }

  /** Takes in a piece; pieces of a row come from left to right. Answers where texts stand that may be errors. */
  add(area: Range, { values, formulas, numberFormat }: Piece): Range | null {
    let suspects: Range | null = null;
    values.forEach((given, r) => {
      const row = area.firstRow + r;
      // The array is Excel's own: cells are changed in it rather than copied.
      const cells = given as CellValue[];
      for (let c = 0; c < cells.length; c++) {
        const value = cells[c] ?? '';
        const formula = formulas[r]?.[c];
        const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
        // An empty text is what a formula came to; elsewhere nothing stands there.
        if (value === '') cells[c] = isFormula ? '' : null;
        let flags = isFormula ? CellFlag.formula : 0;
        if (typeof value === 'number') flags |= this.flagsOf(numberFormat[r]?.[c]);
        else if (typeof value === 'string' && ERROR.test(value)) {
          if (isFormula) flags |= CellFlag.error;
          else suspects = extended(suspects, row, area.firstColumn + c);
        }
        if (flags !== 0) this.flag(row, area.firstColumn + c, flags);
      }
      this.put(row, area.firstColumn, cells);
    });
    return suspects;
  }

  /** What kinds of values the cells hold, of which some looked like errors. */
  addTypes(area: Range, types: readonly (readonly unknown[])[]): void {
    types.forEach((cells, r) => {
      cells.forEach((type, c) => {
        if (type === 'Error') this.flag(area.firstRow + r, area.firstColumn + c, CellFlag.error);
      });
    });
  }

  /** A formula in the first cell of an area fills all of it. */
  addSpill(area: Range): void {
    for (let row = area.firstRow; row <= area.lastRow; row++)
      for (let column = area.firstColumn; column <= area.lastColumn; column++)
        if ((row !== area.firstRow || column !== area.firstColumn) && column < this.width)
          this.flag(row, column, CellFlag.formula | CellFlag.spilled);
  }

  flagsAt(row: number, column: number): number {
    return this.bits?.[row * this.width + column] ?? 0;
  }

  private put(row: number, column: number, cells: CellValue[]): void {
    const before = this.rows[row];
    if (column === 0) this.rows[row] = cells;
    else if (before === undefined) this.rows[row] = [...new Array<null>(column).fill(null), ...cells];
    else before.push(...cells);
  }

  private flag(row: number, column: number, flags: number): void {
    if (this.used === null || row > this.used.lastRow) return;
    this.bits ??= new Uint8Array(this.width * (this.used.lastRow + 1));
    const at = row * this.width + column;
    this.bits[at] = (this.bits[at] ?? 0) | flags;
  }

  private flagsOf(format: unknown): number {
    const known = this.known.get(format);
    if (known !== undefined) return known;
    const flags = typeof format === 'string' ? flagsOfFormat(format) : 0;
    this.known.set(format, flags);
    return flags;
  }
}

function extended(area: Range | null, row: number, column: number): Range {
  if (area === null) return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  return {
    firstRow: area.firstRow,
    lastRow: row,
    firstColumn: Math.min(area.firstColumn, column),
    lastColumn: Math.max(area.lastColumn, column),
  };
}
