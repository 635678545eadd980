/** What a user changed, written short. */
import type {
  CellChange,
  FormulaCell,
  RecalculatedCell,
  Result,
  SheetChanges,
  TypedCell,
  WorkbookChanges,
} from '../../../../src/formats/xlsx';
import type { CellValue } from '../../../../src/core/intake/grid';
import { parseRange } from '../../../../src/formats/xlsx/references';

function at(address: string): { row: number; column: number } {
  const range = parseRange(address);
  if (range === undefined) throw new Error(`No address: ${address}`);
  return { row: range.firstRow, column: range.firstColumn };
}

export function typed(address: string, value: CellValue, flags = 0): TypedCell {
  return { ...at(address), kind: 'value', value, flags };
}

export function formula(
  address: string,
  text: string,
  result: CellValue | CellValue[][],
  flags = 0,
): FormulaCell {
  return { ...at(address), kind: 'formula', formula: text, result: resultOf(result), flags };
}

export function result(address: string, value: CellValue | CellValue[][]): RecalculatedCell {
  return { ...at(address), kind: 'result', result: resultOf(value) };
}

export function failed(address: string, error: string): RecalculatedCell {
  return { ...at(address), kind: 'result', result: { kind: 'cell', value: error, isError: true } };
}

function resultOf(value: CellValue | CellValue[][]): Result {
  return Array.isArray(value) ? { kind: 'rows', rows: value } : { kind: 'cell', value, isError: false };
}

/** Cells that changed in a sheet that kept its name. */
export function sheet(name: string, ...cells: CellChange[]): SheetChanges {
  return { name, openedAs: name, shifts: [], cells };
}

export function changes(...sheets: SheetChanges[]): WorkbookChanges {
  return { sheets };
}
