/** What formulas come to: in the file, and in the grid now. */
import type { ICellData } from '@univerjs/core';
import { CellFlag, hasFlag, type CellValue, type Grid, type Range } from '../../../../core/intake/grid';
import type { Result } from '../../../../formats/xlsx/save/changes';
import { isErrorText, isSame, valueOf } from './cell-value';
import type { GridCells } from './grid-cells';

export function resultNow(cells: GridCells, row: number, column: number, cell: ICellData): Result {
  const spill = cells.spill(row, column);
  if (spill === null) {
    const value = valueOf(cell);
    return { kind: 'cell', value, isError: isErrorText(value) };
  }
  const valueAt = (r: number, c: number): CellValue =>
    valueOf(r === row && c === column ? cell : cells.spilled(r, c));
  return { kind: 'rows', rows: rowsOf(spill, valueAt) };
}

export function resultInFile(grid: Grid, row: number, column: number, spill: Range | null): Result {
  const valueAt = (r: number, c: number): CellValue => grid.rows[r]?.[c] ?? null;
  if (spill !== null) return { kind: 'rows', rows: rowsOf(spill, valueAt) };
  return { kind: 'cell', value: valueAt(row, column), isError: hasFlag(grid, row, column, CellFlag.error) };
}

function rowsOf(
  { firstRow, lastRow, firstColumn, lastColumn }: Range,
  valueAt: (row: number, column: number) => CellValue,
): readonly (readonly CellValue[])[] {
  return Array.from({ length: lastRow - firstRow + 1 }, (_row, r) =>
    Array.from({ length: lastColumn - firstColumn + 1 }, (_cell, c) =>
      valueAt(firstRow + r, firstColumn + c),
    ),
  );
}

export function isSameResult(a: Result, b: Result): boolean {
  if (a.kind === 'cell' && b.kind === 'cell') return isSame(a.value, b.value);
  if (a.kind === 'cell' || b.kind === 'cell') return false;
  return (
    a.rows.length === b.rows.length &&
    a.rows.every((row, r) => {
      const other = b.rows[r] ?? [];
      return row.length === other.length && row.every((value, c) => isSame(value, other[c] ?? null));
    })
  );
}

/** The grid does not know something in the formula, so it has no result at all. */
export function isUnknown(result: Result): boolean {
  return result.kind === 'cell' && (result.value === '#NAME?' || result.value === '#ERROR!');
}
