/**
 * What changes in a workbook of the user, cell by cell: the only way in which the product writes in what is not its own.
 * The core makes these, and every host writes them in its own way. All else in the workbook stays as it is.
 */
import type { CellValue, Range } from './grid';

/** What a cell gets. A text stays a text, whatever it looks like: it never becomes a formula. */
export interface NewCell {
  readonly value: CellValue;
  /** Bits of CellFlag: whether a number is shown as a date, a time or a percentage. The look is otherwise as it was. */
  readonly flags: number;
}

/** One cell gets a value. */
export interface SetCell {
  readonly kind: 'setCell';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: NewCell;
}

/** Rows below those of a table, which grows as far as is needed. Cells of other columns get no value. */
export interface AppendRows {
  readonly kind: 'appendRows';
  readonly sheet: string;
  /** The Excel table; null: loose cells under a header row. */
  readonly table: string | null;
  /** What the table takes now, with its header row and its total row. Of loose cells: up to their last row. */
  readonly range: Range;
  /** A total row moves down. */
  readonly hasTotalRow: boolean;
  /** Where the first row comes. What is still empty of the table is filled before it grows. */
  readonly firstRow: number;
  /** In which column of the sheet each cell of a row comes. */
  readonly columns: readonly number[];
  /** At least one, and each as long as `columns`. */
  readonly rows: readonly (readonly NewCell[])[];
}

export type CellEdit = SetCell | AppendRows;
