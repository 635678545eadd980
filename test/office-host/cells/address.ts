/** Addresses as Excel writes them: A1, B2:C3, A:C, 4:4, 'Blad 1'!A1. Rows and columns count from 0 in the code. */
import type { Range as Area } from '../../../src/core/intake/grid';
import { columnName, columnNumber, parseRange, quoteSheet } from '../../../src/formats/xlsx/references';

export type { Area };
/** Whether two areas have a cell in common. */
export { overlap as touches } from '../../../src/formats/xlsx/references';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

export interface Address {
  /** Absent: on the sheet where it was asked. */
  readonly sheet?: string;
  readonly area: Area;
}

const WHOLE_COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const WHOLE_ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

export function parseAddress(text: string): Address | undefined {
  const at = text.lastIndexOf('!');
  const area = parseArea(text.slice(at + 1));
  if (area === undefined) return undefined;
  if (at < 0) return { area };
  return { sheet: text.slice(0, at).replace(/^'|'$/g, '').replaceAll("''", "'"), area };
}

function parseArea(text: string): Area | undefined {
  const cells = parseRange(text);
  if (cells !== undefined) return areaOf(cells.firstRow, cells.firstColumn, cells.lastRow, cells.lastColumn);
  const [, left, right = ''] = WHOLE_COLUMNS.exec(text) ?? [];
  if (left !== undefined) return areaOf(0, columnNumber(left), ROWS - 1, columnNumber(right));
  const [, top, bottom] = WHOLE_ROWS.exec(text) ?? [];
  return top === undefined ? undefined : areaOf(Number(top) - 1, 0, Number(bottom) - 1, COLUMNS - 1);
}

/** The area between two corners; undefined when it leaves the sheet. */
export function areaOf(row: number, column: number, otherRow: number, otherColumn: number): Area | undefined {
  const area = {
    firstRow: Math.min(row, otherRow),
    firstColumn: Math.min(column, otherColumn),
    lastRow: Math.max(row, otherRow),
    lastColumn: Math.max(column, otherColumn),
  };
  const inside =
    area.firstRow >= 0 && area.firstColumn >= 0 && area.lastRow < ROWS && area.lastColumn < COLUMNS;
  return inside ? area : undefined;
}

export function cellArea({ row, column }: Cell): Area {
  return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
}

export function firstCell({ firstRow, firstColumn }: Area): Cell {
  return { row: firstRow, column: firstColumn };
}

/** "B2:C3", "A:C", "4:4". */
export function areaName({ firstRow, firstColumn, lastRow, lastColumn }: Area): string {
  const [left, right] = [columnName(firstColumn), columnName(lastColumn)];
  if (firstColumn === 0 && lastColumn === COLUMNS - 1) return `${firstRow + 1}:${lastRow + 1}`;
  if (firstRow === 0 && lastRow === ROWS - 1) return `${left}:${right}`;
  const [first, last] = [`${left}${firstRow + 1}`, `${right}${lastRow + 1}`];
  return first === last ? first : `${first}:${last}`;
}

/** A name of a sheet before "!": in apostrophes unless it is a plain word that is no cell. */
export function sheetPrefix(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\d_.]*$/u.test(name) && parseArea(name) === undefined;
  return `${isPlain ? name : quoteSheet(name)}!`;
}

export function heightOf({ firstRow, lastRow }: Area): number {
  return lastRow - firstRow + 1;
}

export function widthOf({ firstColumn, lastColumn }: Area): number {
  return lastColumn - firstColumn + 1;
}

export function overlap(one: Area, other: Area): Area | null {
  const area = {
    firstRow: Math.max(one.firstRow, other.firstRow),
    firstColumn: Math.max(one.firstColumn, other.firstColumn),
    lastRow: Math.min(one.lastRow, other.lastRow),
    lastColumn: Math.min(one.lastColumn, other.lastColumn),
  };
  return area.firstRow <= area.lastRow && area.firstColumn <= area.lastColumn ? area : null;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.firstRow <= inner.firstRow &&
    outer.firstColumn <= inner.firstColumn &&
    outer.lastRow >= inner.lastRow &&
    outer.lastColumn >= inner.lastColumn
  );
}

/** The smallest area around both. */
export function around(one: Area, other: Area): Area {
  return {
    firstRow: Math.min(one.firstRow, other.firstRow),
    firstColumn: Math.min(one.firstColumn, other.firstColumn),
    lastRow: Math.max(one.lastRow, other.lastRow),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  };
}

export function* cellsIn({ firstRow, firstColumn, lastRow, lastColumn }: Area): Generator<Cell> {
  for (let row = firstRow; row <= lastRow; row++)
    for (let column = firstColumn; column <= lastColumn; column++) yield { row, column };
}
