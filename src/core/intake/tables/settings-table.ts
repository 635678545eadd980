/**
 * tblOnderzoek without its name: two of its labels under each other in the first column, each with its value beside it.
 * The first column is that of the sheet, of an Excel table, or of a bare table that the labels stand under.
 */
import { cleanText } from '../cells/clean-text';
import type { Grid, Range } from '../grid';
import type { ColumnKey } from '../labels';
import { columnFor } from './column-index';
import type { BareTable } from './found-table';
import { isBlank, valueAt } from './table-view';
import type { TakenCells } from './taken-cells';

/** The settings outside Excel tables. */
export function findSettings(grid: Grid, taken: TakenCells, bare: readonly BareTable[]): readonly Range[] {
  const headRows = new Set(bare.map(({ range }) => range.firstRow));
  const crossed = bare.flatMap(({ range, crossed }) => (crossed === null ? [] : [range]));
  const isFree = (row: number, column: number): boolean =>
    !headRows.has(row) && !taken.has(row, column) && !crossed.some((range) => holds(range, row, column));
  const firstFree = firstFreeColumn(grid, bare, taken, isFree);
  const columns = new Set([
    ...(firstFree === null ? [] : [firstFree]),
    ...bare.map(({ range }) => range.firstColumn),
  ]);
  return [...columns].flatMap((column) => settingsIn(grid, column, headRows, isFree));
}

/** Whether the first column of an Excel table holds labels of tblOnderzoek. */
export function holdsSettings(grid: Grid, { firstRow, lastRow, firstColumn }: Range): boolean {
  const keys = new Set<string>();
  for (let row = firstRow; row <= lastRow; row++) {
    const key = settingAt(grid, row, firstColumn);
    if (key !== null) keys.add(key);
  }
  return keys.size >= 2;
}

/** A label of a settings table with a value beside it. */
export interface FilledSetting {
  /** The setting, or null when nobody knows the label. */
  readonly key: ColumnKey<'onderzoek'> | null;
  readonly label: string;
  /** Where its label stands; the value is in the next column. */
  readonly row: number;
  readonly column: number;
}

/** The labels with a value, from top to bottom; the first row may head the columns ("Onderdeel", "Waarde"). */
export function filledSettings(grid: Grid, range: Range): readonly FilledSetting[] {
  const found: FilledSetting[] = [];
  const column = range.firstColumn;
  for (let row = range.firstRow; row <= range.lastRow; row++) {
    const label = valueAt(grid, row, column);
    if (typeof label !== 'string' || isBlank(label) || isBlank(valueAt(grid, row, column + 1))) continue;
    const key = settingAt(grid, row, column);
    if (key !== null || row > range.firstRow) found.push({ key, label: cleanText(label), row, column });
  }
  return found;
}

type IsFree = (row: number, column: number) => boolean;

/** The labels in a column, in as many tables as other tables make of them. */
function settingsIn(
  grid: Grid,
  column: number,
  headRows: ReadonlySet<number>,
  isFree: IsFree,
): readonly Range[] {
  const found: Range[] = [];
  let keys = new Set<string>();
  let firstRow = -1;
  let lastRow = -1;
  const close = (): void => {
    if (keys.size >= 2) found.push({ firstRow, lastRow, firstColumn: column, lastColumn: column + 1 });
    keys = new Set();
  };
  for (let row = 0; row < grid.rows.length; row++) {
    if (headRows.has(row)) close();
    if (!isFree(row, column)) continue;
    const key = settingAt(grid, row, column);
    if (key === null) continue;
    if (keys.size === 0) firstRow = row;
    lastRow = row;
    keys.add(key);
  }
  close();
  return found;
}

function settingAt(grid: Grid, row: number, column: number): ColumnKey<'onderzoek'> | null {
  const value = valueAt(grid, row, column);
  return typeof value === 'string' ? (columnFor('onderzoek', value) as ColumnKey<'onderzoek'> | null) : null;
}

/** The first column that holds anything outside the tables of the sheet. */
function firstFreeColumn(
  grid: Grid,
  bare: readonly BareTable[],
  taken: TakenCells,
  isFree: IsFree,
): number | null {
  const tableFrom: number[] = [];
  for (const { range } of bare) {
    for (let column = range.firstColumn; column <= range.lastColumn; column++) {
      tableFrom[column] = Math.min(tableFrom[column] ?? Infinity, range.firstRow);
    }
  }
  let first: number | null = null;
  for (const [row, cells] of grid.rows.entries()) {
    let column = taken.freeFrom(row, 0);
    for (; column < Math.min(first ?? Infinity, cells.length); column = taken.freeFrom(row, column + 1)) {
      const inTable = row >= (tableFrom[column] ?? Infinity) || !isFree(row, column);
      if (!inTable && !isBlank(cells[column] ?? null)) first = column;
    }
  }
  return first;
}

function holds(range: Range, row: number, column: number): boolean {
  return (
    row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn
  );
}
