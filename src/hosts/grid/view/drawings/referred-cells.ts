/** The cells that a chart refers to, as they are now. */
import { CellValueType, type ICellData, type Nullable, type Workbook } from '@univerjs/core';
import type { CellValue } from '../../../../core/intake/grid';
import { parseRange } from '../../../../formats/xlsx/references';

/** More is no picture any more. */
const MOST = 10_000;

/** Null: the reference is no range of cells, or its sheet is gone. */
export function referredCells(workbook: Workbook, reference: string): readonly CellValue[] | null {
  const [, quoted, plain, cells = ''] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const range = parseRange(cells);
  const sheet = name === undefined ? null : workbook.getSheetBySheetName(name);
  if (!sheet || range === undefined) return null;
  const { firstRow, lastRow, firstColumn, lastColumn } = range;
  if ((lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) > MOST) return null;
  const matrix = sheet.getCellMatrix();
  const values: CellValue[] = [];
  for (let row = firstRow; row <= lastRow; row++)
    for (let column = firstColumn; column <= lastColumn; column++)
      values.push(valueOf(matrix.getValue(row, column)));
  return values;
}

function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v ?? null;
  return cell?.t === CellValueType.NUMBER && typeof value === 'string' ? Number(value) : value;
}
