/**
 * What is pasted, filled or dragged elsewhere brings its value and not its looks: a cell keeps those that it has, as it does
 * in the file. Only that a number is a date, a time or a percentage comes along.
 */
import type { ICellData, IStyleData, Nullable, Workbook, Worksheet } from '@univerjs/core';
import { flagsOfLook } from '../read/number-formats';

type Matrix = Record<number, Record<number, Nullable<ICellData>> | undefined>;

export interface SetValues {
  readonly subUnitId: string;
  readonly cellValue?: Matrix;
}

export interface MoveRange {
  readonly from: { readonly subUnitId: string; readonly value: Matrix };
  readonly to: { readonly subUnitId: string; readonly value: Matrix };
}

/** Takes the looks out of values that are about to be merged into cells. */
export function keepLooks(workbook: Workbook, { subUnitId, cellValue }: SetValues): void {
  const sheet = workbook.getSheetBySheetId(subUnitId);
  if (!sheet || !cellValue) return;
  forEach(cellValue, (row, column, cell, set) => {
    const look = lookAt(workbook, sheet, row, column);
    if (cell) mergeable(workbook, cell, look);
    // Without any value the cell would go as a whole.
    else if (look) set({ v: null, f: null, si: null, p: null });
  });
}

function mergeable(workbook: Workbook, cell: ICellData, look: Nullable<IStyleData>): void {
  if (cell.s === undefined) return;
  const given = styleOf(workbook, cell);
  const isOther = given && 'n' in given && flagsOfLook(given) !== flagsOfLook(look);
  if (isOther) cell.s = { n: given.n ?? null };
  else delete cell.s;
}

/** The same for cells that are about to take the place of others. */
export function keepLooksInMove(workbook: Workbook, { from, to }: MoveRange): void {
  for (const { subUnitId, value } of [from, to]) {
    const sheet = workbook.getSheetBySheetId(subUnitId);
    if (!sheet) continue;
    forEach(value, (row, column, cell, set) => {
      const look = lookAt(workbook, sheet, row, column);
      if (cell) set({ ...cell, s: moved(styleOf(workbook, cell), look) });
      else if (look) set({ s: look });
    });
  }
}

function moved(given: Nullable<IStyleData>, look: Nullable<IStyleData>): Nullable<IStyleData> {
  if (flagsOfLook(given) === flagsOfLook(look)) return look;
  return { ...look, n: given?.n ?? null };
}

function lookAt(workbook: Workbook, sheet: Worksheet, row: number, column: number): Nullable<IStyleData> {
  return styleOf(workbook, sheet.getCellRaw(row, column));
}

function styleOf(workbook: Workbook, cell: Nullable<ICellData>): Nullable<IStyleData> {
  return workbook.getStyles().getStyleByCell(cell);
}

function forEach(
  matrix: Matrix,
  take: (row: number, column: number, cell: Nullable<ICellData>, set: (cell: ICellData) => void) => void,
): void {
  for (const [row, line] of Object.entries(matrix)) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      take(Number(row), Number(column), cell, (other) => {
        if (line) line[Number(column)] = other;
      });
    }
  }
}
