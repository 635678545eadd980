/**
 * The workbook as a host hands it in: plain cell values and nothing else.
 * Every host (Excel, the browser workbook, the .xlsx reader) makes this shape, and the core reads no other.
 */

/** A cell as the host has it. Dates and times are serial numbers of the 1900 date system; errors are their text ("#N/B"). */
export type CellValue = string | number | boolean | null;

/** A rectangle of cells that starts at A1, row by row. Rows may differ in length; what is absent is empty. */
export type Rows = readonly (readonly CellValue[])[];

/**
 * What a cell's number format or content says about it besides its value. Bits, so that one byte holds a cell.
 * formula: the value comes from a formula; spilled: and that formula stands in another cell.
 */
export const CellFlag = { date: 1, time: 2, percentage: 4, error: 8, formula: 16, spilled: 32 } as const;

/**
 * Stands for the value of a formula of which the host knows no outcome: the cell has the flag and no value. Programs that
 * write files without calculating leave such cells. A formula that came to an empty text has the value ''.
 */
export const NO_OUTCOME = '#GEEN_UITKOMST!';

/** The flags of a sheet's cells, row by row, `width` bytes per row. Cells outside it have no flags. */
export interface CellFlags {
  readonly width: number;
  readonly bits: Uint8Array;
}

/** A rectangle on a sheet; rows and columns count from 0, the ends are included. */
export interface Range {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** An Excel table (ListObject). Its range holds the header row, and the total row when there is one. */
export interface ExcelTable {
  readonly name: string;
  readonly range: Range;
  readonly hasHeaderRow: boolean;
  readonly hasTotalRow: boolean;
}

/** One worksheet. Hidden and filtered rows are in `rows` like all others. */
export interface Grid {
  readonly name: string;
  readonly rows: Rows;
  readonly flags?: CellFlags;
  readonly tables: readonly ExcelTable[];
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** The text of the mark that the product stores in its own sheets (see report/own-sheets/own-sheet.ts), if the sheet has one. */
  readonly mark?: string;
}

/** A snapshot of one workbook. */
export interface Workbook {
  /** File name or title, for messages only. */
  readonly name: string;
  readonly sheets: readonly Grid[];
  /** Manual: formula cells may show values that are out of date. onOpening: and the file says that nobody calculated them. */
  readonly calculation: 'automatic' | 'manual' | 'onOpening';
  /** True when the file carries macros (.xlsm); they are never run. */
  readonly hasMacros: boolean;
}

/** The flags of the cell at row, column (from 0), as bits of CellFlag. */
export function flagsAt(grid: Grid, row: number, column: number): number {
  const flags = grid.flags;
  if (flags === undefined || column >= flags.width) return 0;
  return flags.bits[row * flags.width + column] ?? 0;
}

/** Whether the cell at row, column (from 0) has the flag. */
export function hasFlag(grid: Grid, row: number, column: number, flag: number): boolean {
  return (flagsAt(grid, row, column) & flag) !== 0;
}
