/** Shows what formulas filled when the file was saved, until they calculate. */
import type { ICellData, IRange } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/preset-sheets-core';
import { flagsAt } from '../../../core/intake/grid';
import { content } from './read/sheet-data';
import type { ShownSheet } from './read/shown-sheet';

type Matrix<T> = Record<number, Record<number, T>>;

export function showSpills(model: FormulaDataModel, unitId: string, sheets: readonly ShownSheet[]): void {
  const ranges: Record<string, Matrix<IRange>> = {};
  const cells: Record<string, Matrix<ICellData>> = {};
  for (const sheet of sheets) {
    ranges[sheet.id] = rangesOf(sheet);
    cells[sheet.id] = cellsOf(sheet);
  }
  model.setArrayFormulaRange({ [unitId]: ranges });
  model.setArrayFormulaCellData({ [unitId]: cells });
}

function rangesOf({ formulas }: ShownSheet): Matrix<IRange> {
  const matrix: Matrix<IRange> = {};
  for (const { spill } of formulas.values()) {
    if (spill === null) continue;
    (matrix[spill.firstRow] ??= {})[spill.firstColumn] = {
      startRow: spill.firstRow,
      endRow: spill.lastRow,
      startColumn: spill.firstColumn,
      endColumn: spill.lastColumn,
    };
  }
  return matrix;
}

function cellsOf({ grid, formulas }: ShownSheet): Matrix<ICellData> {
  const matrix: Matrix<ICellData> = {};
  for (const { spill } of formulas.values()) {
    if (spill === null) continue;
    for (let row = spill.firstRow; row <= Math.min(spill.lastRow, grid.rows.length - 1); row++) {
      const values = grid.rows[row] ?? [];
      for (let column = spill.firstColumn; column <= Math.min(spill.lastColumn, values.length - 1); column++)
        (matrix[row] ??= {})[column] = content(values[column] ?? null, flagsAt(grid, row, column));
    }
  }
  return matrix;
}
