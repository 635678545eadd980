/** Header rows without an Excel table around them, anywhere on a sheet. */
import { cleanText } from '../cells/clean-text';
import type { Grid, Range } from '../grid';
import type { CaseLabel } from './case-sheet';
import { isAnyLabel } from './column-index';
import { crossForm, mayBeCorner } from './cross-table';
import { cutHeaders, type CutHeaders, type HeaderRun } from './cut-headers';
import type { BareTable } from './found-table';
import { headerTexts } from './header-texts';
import { bestMatches, type HeaderText } from './match-header';
import { isBlank, valueAt } from './table-view';
import type { TakenCells } from './taken-cells';

interface BareTables {
  /** From top to bottom, each as if no other followed: see `endAtNext`. */
  readonly tables: readonly BareTable[];
  readonly cutHeaders: readonly CutHeaders[];
}

/** The bare tables of a sheet, and the headers that an empty column cuts off from one. */
export function findBareTables(grid: Grid, taken: TakenCells, caseLabel: CaseLabel | null): BareTables {
  const found: BareTable[] = [];
  const cut: CutHeaders[] = [];
  // Rows of a table with cases in columns start with a label, so they can look like the header of another such table.
  let crossedHere: readonly Range[] = [];
  for (let row = 0; row < grid.rows.length; row++) {
    crossedHere = crossedHere.filter(({ lastRow }) => lastRow >= row);
    const cells = grid.rows[row] ?? [];
    let before: HeaderRun | null = null;
    for (
      let column = taken.freeFrom(row, 0);
      column < cells.length;
      column = taken.freeFrom(row, column + 1)
    ) {
      const end = endOfRun(grid, taken, row, column);
      if (end === column) continue;
      const run = { row, column, end };
      column = end;
      if (caseLabel?.row === row && caseLabel.column >= run.column && caseLabel.column < end) continue;
      const upright = uprightTable(grid, run, caseLabel !== null);
      const inside = crossedHere.some((range) => run.column <= range.lastColumn && range.firstColumn < end);
      const table = upright ?? (inside ? null : crossedTable(grid, taken, run));
      const here = { ...run, table };
      const cutHere = before === null ? null : cutHeaders(grid, before, here, caseLabel !== null);
      if (cutHere !== null) cut.push(cutHere);
      before = here;
      if (table === null) continue;
      found.push(table);
      if (table.crossed !== null) crossedHere = [...crossedHere, table.range];
    }
  }
  return { tables: found, cutHeaders: cut };
}

/** A bare table ends at the next header or table in its columns. */
export function endAtNext(tables: readonly BareTable[], starts: readonly Range[]): readonly BareTable[] {
  const nextStart: number[] = [];
  const ended: BareTable[] = [];
  const upwards = [...starts, ...tables.map(({ range }) => range)].sort((a, b) => b.firstRow - a.firstRow);
  const byRange = new Map(tables.map((table) => [table.range, table]));
  for (const range of upwards) {
    const table = byRange.get(range);
    let lastRow = range.lastRow;
    for (let column = range.firstColumn; column <= range.lastColumn; column++) {
      lastRow = Math.min(lastRow, (nextStart[column] ?? Infinity) - 1);
      nextStart[column] = range.firstRow;
    }
    if (table !== undefined) ended.push({ ...table, range: { ...range, lastRow } });
  }
  return ended.reverse();
}

/** Filled cells side by side, outside Excel tables; `end` is the column after the last one. */
interface Run {
  readonly row: number;
  readonly column: number;
  readonly end: number;
}

function endOfRun(grid: Grid, taken: TakenCells, row: number, from: number): number {
  let column = from;
  while (!isBlank(valueAt(grid, row, column)) && !taken.has(row, column)) column++;
  return column;
}

function uprightTable(grid: Grid, run: Run, onCaseSheet: boolean): BareTable | null {
  // Header cells are text, and two known labels are the least that a header row has: nearly no row of data does.
  let known = 0;
  for (let column = run.column; column < run.end; column++) {
    if (typeof valueAt(grid, run.row, column) !== 'string') return null;
  }
  for (let column = run.column; column < run.end; column++) {
    if (isAnyLabel(String(valueAt(grid, run.row, column)))) known++;
  }
  if (known < 2) return null;
  const headers = headerTexts(grid, run.row, run.column, run.end);
  if (bestMatches(headers, onCaseSheet).length === 0) return null;
  return { range: rangeFrom(headers, run.row, grid.rows.length - 1), headers, crossed: null };
}

function crossedTable(grid: Grid, taken: TakenCells, run: Run): BareTable | null {
  // The corner above the labels may be blank: then the run starts at its first case.
  return (
    crossedAt(grid, taken, run) ??
    (run.column > 0 ? crossedAt(grid, taken, { ...run, column: run.column - 1 }) : null)
  );
}

function crossedAt(grid: Grid, taken: TakenCells, run: Run): BareTable | null {
  const below = valueAt(grid, run.row + 1, run.column);
  if (typeof below !== 'string' || taken.has(run.row, run.column)) return null;
  if (!startsRun(grid, taken, run.row, run.column)) return null;
  const corner = cleanText(String(valueAt(grid, run.row, run.column) ?? ''));
  if (!mayBeCorner(corner, cleanText(below))) return null;
  const headers = headerTexts(grid, run.row, run.column, run.end);
  const crossed = crossForm(headers, [...labelsBelow(grid, taken, run, corner, ENOUGH_LABELS)]);
  if (crossed === null) return null;
  const height = [...labelsBelow(grid, taken, run, corner, Infinity)].length;
  return { range: rangeFrom(headers, run.row, run.row + height), headers, crossed };
}

/** Labels stand in the first column of their table: what has a cell to its left is part of another. */
function startsRun(grid: Grid, taken: TakenCells, row: number, column: number): boolean {
  return column === 0 || isBlank(valueAt(grid, row, column - 1)) || taken.has(row, column - 1);
}

/** So many labels tell what a table is; looking further in every row would take long on a large sheet. */
const ENOUGH_LABELS = 100;

/** The texts under the corner up to the first gap; the same corner again heads the next cases. */
function* labelsBelow(
  grid: Grid,
  taken: TakenCells,
  { row, column }: Run,
  corner: string,
  most: number,
): Generator<string> {
  for (let below = row + 1; below <= row + most; below++) {
    const value = valueAt(grid, below, column);
    if (isBlank(value) || taken.has(below, column) || !startsRun(grid, taken, below, column)) return;
    const label = cleanText(String(value));
    if (label === corner) return;
    yield label;
  }
}

function rangeFrom(headers: readonly HeaderText[], firstRow: number, lastRow: number): Range {
  const firstColumn = headers[0]?.column ?? 0;
  return { firstRow, lastRow, firstColumn, lastColumn: firstColumn + headers.length - 1 };
}
