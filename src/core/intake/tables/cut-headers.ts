/** Headers that an empty column cuts off from a bare table: without a word about them a figure would be another. */
import type { Grid, Range } from '../grid';
import { isAnyLabel } from './column-index';
import type { BareTable } from './found-table';
import { headerTexts } from './header-texts';
import { bestMatches, type HeaderMatch, type HeaderText } from './match-header';
import { valueAt } from './table-view';

/** Filled cells side by side in a row, and the table that they head. */
export interface HeaderRun {
  readonly row: number;
  readonly column: number;
  /** The column after the last one. */
  readonly end: number;
  readonly table: BareTable | null;
}

export interface CutHeaders {
  /** Of the table that lacks them, or from the first header to the last when neither side is a table by itself. */
  readonly range: Range;
  /** What the headers of both sides would be together. */
  readonly match: HeaderMatch;
  readonly headers: readonly HeaderText[];
}

/** An empty column or two; what is further away is something else. */
const WIDEST_GAP = 2;
/** So many columns of one kind tell that two halves are a table; "School" and "Gemeente" may be a form. */
const ENOUGH_COLUMNS = 3;

/** What the gap between two runs in a row cuts off, or null. */
export function cutHeaders(
  grid: Grid,
  left: HeaderRun,
  right: HeaderRun,
  onCaseSheet: boolean,
): CutHeaders | null {
  const { row } = left;
  const sides = [left, right];
  const of = left.table ?? right.table;
  if ((left.table !== null && right.table !== null) || of?.crossed) return null;
  // Nearly all rows are data: the first cell of each side tells so at once.
  if (right.column - left.end > WIDEST_GAP || !sides.every(({ column }) => isLabel(grid, row, column)))
    return null;
  const all = sides.flatMap(({ column, end }) => headerTexts(grid, row, column, end));
  const [own] = bestMatches(of?.headers ?? [], onCaseSheet);
  const match = bestMatches(all, onCaseSheet).find(({ kind, columns }) =>
    own === undefined ? columns.size >= ENOUGH_COLUMNS : kind === own.kind,
  );
  if (match === undefined) return null;
  const added = [...match.columns].flatMap(([key, column]) => (own?.columns.has(key) ? [] : [column]));
  const headers = all.filter(({ column }) => added.includes(column));
  const range = { firstRow: row, lastRow: row, firstColumn: left.column, lastColumn: right.end - 1 };
  return headers.length === 0 ? null : { range: of?.range ?? range, match, headers };
}

function isLabel(grid: Grid, row: number, column: number): boolean {
  return isAnyLabel(String(valueAt(grid, row, column)));
}
