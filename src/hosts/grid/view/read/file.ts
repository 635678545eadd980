/**
 * The types of the reader that tells how cells look, by one name each. Values never come from it: our own reader has
 * them, with what is a date and what is an error.
 */
import type { CellStyle, Workbook } from 'hucre/xlsx';
import type { BesideCells, TableLooks } from '../../../../formats/xlsx';

export type { Cell, CellStyle, ConditionalRule, DataValidation, Sheet } from 'hucre/xlsx';

/** A file as that reader sees it; `sheets` is empty when it could not read it. The rest is as our own reader sees it. */
export type LookedAt = Pick<Workbook, 'sheets' | 'namedRanges' | 'themeColors'> & {
  readonly tableLooks: TableLooks | null;
  /** By the name of the sheet. */
  readonly besideCells: ReadonlyMap<string, BesideCells>;
};

type Part<T, K extends keyof T> = NonNullable<T[K]>;

export type FontStyle = Part<CellStyle, 'font'>;
export type BorderStyle = Part<CellStyle, 'border'>;
export type AlignmentStyle = Part<CellStyle, 'alignment'>;
export type NamedRange = Part<Workbook, 'namedRanges'>[number];
export type Color = Part<FontStyle, 'color'>;
