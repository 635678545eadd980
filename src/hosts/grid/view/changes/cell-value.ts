/** What stands in a cell of the grid, as a value of ours. */
import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { CellValue } from '../../../../core/intake/grid';

const ERRORS: ReadonlySet<unknown> = new Set([
  ...['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!', '#SPILL!', '#CALC!', '#ERROR!'],
  ...['#CYCLE!', '#CONNECT!', '#GETTING_DATA'],
]);

export function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = (cell ? cell.v : null) ?? richText(cell);
  if (value === null || value === '') return null;
  return cell && cell.t === CellValueType.BOOLEAN
    ? value === true || value === 1 || value === 'TRUE' || value === '1'
    : value;
}

/** A cell with text of several looks has its text apart. */
function richText(cell: Nullable<ICellData>): string | null {
  const text = cell ? cell.p?.body?.dataStream : undefined;
  return text?.replace(/\r\n$/, '').replaceAll('\r', '\n') ?? null;
}

export function isErrorText(value: CellValue): boolean {
  return ERRORS.has(value);
}

/** Numbers are the same when Excel shows no difference: a sum in another order is not another sum. */
export function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return a === b || a.toPrecision(15) === b.toPrecision(15);
  return a === b || (isBlank(a) && isBlank(b));
}

function isBlank(value: CellValue): boolean {
  return value === null || value === '';
}
