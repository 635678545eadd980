/** Header rows without an Excel table around them, anywhere on a sheet. */
import { cleanText } from '../cells/clean-text';
import type { CaseLabel } from './case-sheet';
import { LabelScreen } from './column-index';
import { crossForm, labelsBelow, mayBeCorner, type CrossForm } from './cross-table';
import type { Grid, Range } from '../grid';
import { bestMatches, type HeaderText } from './match-header';
import { isBlank, valueAt } from './table-view';

export interface BareTable {
  /** From the header row to the last row that may belong to the table. */
  readonly range: Range;
  readonly headers: readonly HeaderText[];
  /** Set when cases stand in columns. */
  readonly crossed: CrossForm | null;
}

/** The bare tables of a sheet, from top to bottom. */
export function findBareTables(grid: Grid, caseLabel: CaseLabel | null): readonly BareTable[] {
  const tops = findTops(grid, caseLabel);
  const starts = [...tops.map((top) => top.range), ...grid.tables.map((table) => table.range)];
  return tops.map((top) => ({ ...top, range: { ...top.range, lastRow: lastRowOf(grid, top, starts) } }));
}

/** A bare table ends at the next header or table in its columns or at the end; one with cases in columns at a gap. */
function lastRowOf(grid: Grid, top: BareTable, starts: readonly Range[]): number {
  const { firstRow } = top.range;
  const next = starts
    .filter((other) => other.firstRow > firstRow && overlap(other, top.range))
    .reduce((row, other) => Math.min(row, other.firstRow), grid.rows.length);
  if (top.crossed === null) return next - 1;
  return firstRow + labelsBelow(grid, { ...top.range, lastRow: next - 1 }).length;
}

/** All header rows, each with a range that still runs to the end of the sheet. */
function findTops(grid: Grid, caseLabel: CaseLabel | null): readonly BareTable[] {
  const screen = new LabelScreen();
  const tops: BareTable[] = [];
  grid.rows.forEach((cells, row) => {
    let column = 0;
    while (column < cells.length) {
      const run = headerRun(grid, row, column);
      column += run.length + 1;
      if (run.length === 0 || caseLabel?.row === row) continue;
      const top = topAt(grid, row, run, caseLabel !== null, screen);
      if (top !== null && !tops.some((earlier) => holdsAsLabel(grid, earlier, top))) tops.push(top);
    }
  });
  return tops;
}

/** The filled cells from here to the next gap, outside Excel tables. */
function headerRun(grid: Grid, row: number, from: number): readonly HeaderText[] {
  const run: HeaderText[] = [];
  for (let column = from; ; column++) {
    const value = valueAt(grid, row, column);
    if (isBlank(value) || insideTable(grid, row, column)) return run;
    run.push({ text: typeof value === 'string' ? value : String(value), column });
  }
}

function topAt(
  grid: Grid,
  row: number,
  run: readonly HeaderText[],
  onCaseSheet: boolean,
  screen: LabelScreen,
): BareTable | null {
  const rowsRange = rangeFrom(grid, row, run);
  const texts = run.filter(({ column }) => typeof valueAt(grid, row, column) === 'string');
  // Header cells are text; two known labels are the least a header row has, and nearly no row of data has them.
  const upright = texts.length === run.length && texts.filter(({ text }) => screen.isLabel(text)).length >= 2;
  if (upright && bestMatches(run, onCaseSheet).length > 0)
    return { range: rowsRange, headers: run, crossed: null };
  for (const headers of [run, withBlankCorner(run)]) {
    const corner = headers[0];
    if (corner === undefined || corner.column < 0) continue;
    const below = valueAt(grid, row + 1, corner.column);
    if (typeof below !== 'string' || !mayBeCorner(corner.text, cleanText(below))) continue;
    const range = rangeFrom(grid, row, headers);
    const crossed = crossForm(grid, range, headers);
    if (crossed !== null) return { range, headers, crossed };
  }
  return null;
}

/** The corner above the labels may be blank: then the row starts at its first case. */
function withBlankCorner(run: readonly HeaderText[]): readonly HeaderText[] {
  return [{ text: '', column: (run[0]?.column ?? 0) - 1 }, ...run];
}

function rangeFrom(grid: Grid, row: number, headers: readonly HeaderText[]): Range {
  const firstColumn = headers[0]?.column ?? 0;
  return {
    firstRow: row,
    lastRow: grid.rows.length - 1,
    firstColumn,
    lastColumn: firstColumn + headers.length - 1,
  };
}

/** Rows of a table with cases in columns start with a label, so they can look like a header of another. */
function holdsAsLabel(grid: Grid, earlier: BareTable, later: BareTable): boolean {
  if (earlier.crossed === null || !overlap(earlier.range, later.range)) return false;
  return later.range.firstRow <= earlier.range.firstRow + labelsBelow(grid, earlier.range).length;
}

function overlap(a: Range, b: Range): boolean {
  return a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn;
}

function insideTable(grid: Grid, row: number, column: number): boolean {
  return grid.tables.some(
    ({ range }) =>
      row >= range.firstRow &&
      row <= range.lastRow &&
      column >= range.firstColumn &&
      column <= range.lastColumn,
  );
}
