/** Which rows of a table hold data. */
import { cleanText } from '../cells/clean-text';
import type { Grid } from '../grid';
import { TABLES, type TableSpec } from '../labels';
import type { FoundTable } from './found-table';
import { isExampleText, isTotalText } from './row-words';
import { isBlank, valueAt } from './table-view';
import { isUnitRow } from './unit-row';

/** The rows of data from top to bottom: without blank, total, note, example and unit rows. */
export function bodyRows(grid: Grid, table: FoundTable): readonly number[] {
  const rows: number[] = [];
  for (let row = table.range.firstRow + 1; row <= table.range.lastRow; row++) {
    if (holdsData(grid, table, row)) rows.push(row);
  }
  return rows;
}

function holdsData(grid: Grid, table: FoundTable, row: number): boolean {
  const { firstColumn, lastColumn } = table.range;
  let firstFilled = -1;
  let filled = 0;
  for (let column = firstColumn; column <= lastColumn; column++) {
    if (isBlank(valueAt(grid, row, column))) continue;
    if (filled === 0) firstFilled = column;
    filled++;
  }
  if (filled === 0) return false;
  const value = valueAt(grid, row, firstFilled);
  if (typeof value !== 'string') return true;
  if (isUnitRow(grid, table, row)) return false;
  const text = cleanText(value);
  // "totaal" is a word of the column Per, where it says nothing about the row.
  if (isTotalText(text) && firstFilled !== table.columns.get('per')) return false;
  if (firstFilled !== firstColumn) return true;
  if (isExampleText(text)) return false;
  const note = filled === 1 && table.form === 'rows' && !requiredColumns(table).has(firstColumn);
  return !note;
}

function requiredColumns(table: FoundTable): ReadonlySet<number> {
  const spec: TableSpec = TABLES[table.kind];
  return new Set(
    [...table.columns].filter(([key]) => spec.columns[key]?.required === true).map(([, column]) => column),
  );
}
