/** The cells that hold something else than they did, for the formulas that depend on them. */
import type { IRange } from '@univerjs/core';
import type { CellValue } from '../../../../core/intake/grid';
import { cellKey, type ShownSheet } from '../read/shown-sheet';

export interface ChangedRange {
  readonly sheetId: string;
  readonly range: IRange;
}

/** From the first to the last such cell of every row. What formulas came to is left out. */
export function changedRanges(
  before: readonly ShownSheet[],
  after: readonly ShownSheet[],
): readonly ChangedRange[] {
  return after.flatMap((sheet) => {
    const old = before.find(({ grid }) => grid.name === sheet.grid.name);
    return old === undefined ? [] : rangesOf(old, sheet);
  });
}

function rangesOf(old: ShownSheet, sheet: ShownSheet): readonly ChangedRange[] {
  const ranges: ChangedRange[] = [];
  const count = Math.max(old.grid.rows.length, sheet.grid.rows.length);
  for (let row = 0; row < count; row++) {
    const columns = changedColumns(old.grid.rows[row] ?? [], sheet.grid.rows[row] ?? []).filter(
      (column) => !isCalculated(sheet, row, column),
    );
    const [startColumn] = columns;
    const endColumn = columns.at(-1);
    if (startColumn === undefined || endColumn === undefined) continue;
    ranges.push({ sheetId: sheet.id, range: { startRow: row, endRow: row, startColumn, endColumn } });
  }
  return ranges;
}

function changedColumns(old: readonly CellValue[], values: readonly CellValue[]): readonly number[] {
  const columns: number[] = [];
  const count = Math.max(old.length, values.length);
  for (let column = 0; column < count; column++)
    if ((old[column] ?? null) !== (values[column] ?? null)) columns.push(column);
  return columns;
}

function isCalculated({ formulas, spilled }: ShownSheet, row: number, column: number): boolean {
  const key = cellKey(row, column);
  return formulas.has(key) || spilled.has(key);
}
