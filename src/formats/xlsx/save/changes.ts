/**
 * What a user changed in a workbook since its bytes were read: all that a save has to put in the file. Rows and columns
 * count from 0. Looks are not in it: a cell keeps the one it has, but for a number that is now shown as a date or percentage.
 */
import type { CellValue } from '../../../core/intake/grid';

export interface WorkbookChanges {
  /** All sheets as they stand now, in their order. A sheet of the file that no entry names was removed. */
  readonly sheets: readonly SheetChanges[];
}

export interface SheetChanges {
  /** The name that it has now. */
  readonly name: string;
  /** The name that it has in the file; null: the sheet is new. */
  readonly openedAs: string | null;
  /** Rows and columns that came or went since, in the order in which that happened. */
  readonly shifts: readonly Shift[];
  /** The cells that differ from the file, at the addresses that they have now. */
  readonly cells: readonly CellChange[];
}

export interface Shift {
  readonly kind: 'insertRows' | 'removeRows' | 'insertColumns' | 'removeColumns';
  readonly at: number;
  readonly count: number;
}

export type CellChange = TypedCell | FormulaCell | RecalculatedCell;

interface At {
  readonly row: number;
  readonly column: number;
}

/** Somebody typed a value, or emptied the cell (null). A text stays a text, whatever it looks like. */
export interface TypedCell extends At {
  readonly kind: 'value';
  readonly value: CellValue;
  /** Bits of CellFlag: whether the number is shown as a date, a time or a percentage. */
  readonly flags: number;
}

/** Somebody typed a formula. */
export interface FormulaCell extends At {
  readonly kind: 'formula';
  /** As en-US Excel shows it, without the equals sign: SUM(A1,B1)*1.5, EFFECT.BATEN(B4,C4). */
  readonly formula: string;
  readonly result: Result;
  readonly flags: number;
}

/** A formula that is in the file came to something else. */
export interface RecalculatedCell extends At {
  readonly kind: 'result';
  readonly result: Result;
}

/** What a formula came to: one value, or rows of values that spill from its cell. An error is its text in en-US ("#N/A"). */
export type Result =
  | { readonly kind: 'cell'; readonly value: CellValue; readonly isError: boolean }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly CellValue[])[] };
