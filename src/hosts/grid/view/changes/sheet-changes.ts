/** How the cells of one sheet differ from what the grid was given. */
import type { ICellData } from '@univerjs/core';
import { flagsAt, type CellValue } from '../../../../core/intake/grid';
import type { CellChange, Shift } from '../../../../formats/xlsx/save/changes';
import { FORMAT_FLAGS } from '../read/number-formats';
import { cellKey, type ShownSheet } from '../read/shown-sheet';
import { isSame, valueOf } from './cell-value';
import type { GridCells } from './grid-cells';
import { columnOrigins, rowOrigins, type Origins } from './origins';
import { isSameResult, isUnknown, resultInFile, resultNow } from './results';

interface Comparison {
  /** Null: the sheet is new. */
  readonly shown: ShownSheet | null;
  readonly cells: GridCells;
  readonly rows: Origins;
  readonly columns: Origins;
}

export function cellChanges(
  shown: ShownSheet | null,
  cells: GridCells,
  shifts: readonly Shift[],
): readonly CellChange[] {
  const comparison = { shown, cells, rows: rowOrigins(shifts), columns: columnOrigins(shifts) };
  const changes: CellChange[] = [];
  for (const [row, line] of cells.rows()) {
    const fileRow = comparison.rows.origin(row);
    for (const key in line) {
      const cell = line[key];
      const change = cell && changeOf(comparison, row, Number(key), cell, fileRow);
      if (change) changes.push(change);
    }
  }
  if (shown !== null) addGone(comparison, shown, changes);
  return changes;
}

function changeOf(
  { shown, cells, columns }: Comparison,
  row: number,
  column: number,
  cell: ICellData,
  fileRow: number | null,
): CellChange | null {
  const fileColumn = columns.origin(column);
  const isInFile = shown !== null && fileRow !== null && fileColumn !== null;
  const formula = cells.formula(row, column, cell);
  const before = isInFile ? shown.formulas.get(cellKey(fileRow, fileColumn)) : undefined;
  if (formula !== null) {
    const result = resultNow(cells, row, column, cell);
    if (!isInFile || before?.text !== formula)
      return { kind: 'formula', row, column, formula: formula.slice(1), result, flags: cells.flags(cell) };
    const known = resultInFile(shown.grid, fileRow, fileColumn, before.spill);
    if (isUnknown(result) || isSameResult(known, result)) return null;
    return { kind: 'result', row, column, result };
  }
  const value = valueOf(cell);
  const typed: CellChange = { kind: 'value', row, column, value, flags: cells.flags(cell) };
  if (!isInFile) return value === null ? null : typed;
  if (before !== undefined) return typed;
  const known = fileValue(shown, fileRow, fileColumn);
  return isSame(known, value) && isShownTheSame(shown, fileRow, fileColumn, typed) ? null : typed;
}

function fileValue({ grid, spilled }: ShownSheet, row: number, column: number): CellValue {
  return spilled.has(cellKey(row, column)) ? null : (grid.rows[row]?.[column] ?? null);
}

/** A number that somebody typed again as a date or a percentage is another number to a reader. */
function isShownTheSame(
  { grid }: ShownSheet,
  row: number,
  column: number,
  { value, flags }: { readonly value: CellValue; readonly flags: number },
): boolean {
  return typeof value !== 'number' || (flagsAt(grid, row, column) & FORMAT_FLAGS) === flags;
}

/** Cells that the file has and the grid no longer knows of. */
function addGone({ cells, rows, columns }: Comparison, shown: ShownSheet, changes: CellChange[]): void {
  shown.grid.rows.forEach((values, fileRow) => {
    const row = rows.now(fileRow);
    if (row === null) return;
    values.forEach((_, fileColumn) => {
      if (isBlankInFile(shown, fileRow, fileColumn)) return;
      const column = columns.now(fileColumn);
      if (column === null || cells.cell(row, column) !== undefined) return;
      changes.push({ kind: 'value', row, column, value: null, flags: 0 });
    });
  });
}

function isBlankInFile(shown: ShownSheet, row: number, column: number): boolean {
  const value = fileValue(shown, row, column);
  return (value === null || value === '') && !shown.formulas.has(cellKey(row, column));
}
