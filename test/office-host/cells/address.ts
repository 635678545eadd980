/** Addresses as Excel writes them: A1, B2:C3, A:C, 4:4, 'Blad 1'!A1. Rows and columns count from 0 in the code. */
import type { Range as Area } from '../../../src/core/intake/grid';
import { columnName } from '../../../src/formats/xlsx/references';

export type { Area };

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

export interface Address {
  /** Absent: on the sheet where it was asked. */
  readonly sheet?: string;
  readonly area: Area;
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
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
  const cells = CELLS.exec(text);
  if (cells !== null) {
    const [, column = '', row = '', lastColumn = column, lastRow = row] = cells;
    return areaOf(Number(row) - 1, columnOf(column), Number(lastRow) - 1, columnOf(lastColumn));
  }
  const columns = WHOLE_COLUMNS.exec(text);
  if (columns !== null) return areaOf(0, columnOf(columns[1] ?? ''), ROWS - 1, columnOf(columns[2] ?? ''));
  const rows = WHOLE_ROWS.exec(text);
  if (rows !== null) return areaOf(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, COLUMNS - 1);
  return undefined;
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

function columnOf(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

export function isWholeColumns({ firstRow, lastRow }: Area): boolean {
  return firstRow === 0 && lastRow === ROWS - 1;
}

export function isWholeRows({ firstColumn, lastColumn }: Area): boolean {
  return firstColumn === 0 && lastColumn === COLUMNS - 1;
}

/** "B2:C3", "A:C", "4:4"; `fix` puts a dollar sign before every part. */
export function areaName(area: Area, fix: '' | '$' = ''): string {
  const [left, right] = [area.firstColumn, area.lastColumn].map((column) => `${fix}${columnName(column)}`);
  const [top, bottom] = [area.firstRow, area.lastRow].map((row) => `${fix}${row + 1}`);
  if (isWholeRows(area)) return `${top}:${bottom}`;
  if (isWholeColumns(area)) return `${left}:${right}`;
  const [first, last] = [`${left}${top}`, `${right}${bottom}`];
  return first === last ? first : `${first}:${last}`;
}

/** A name of a sheet before "!": in apostrophes unless it is a plain word that is no cell. */
export function sheetPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\d_.]*$/u.test(name) && parseArea(name) === undefined;
  return `${plain ? name : `'${name.replaceAll("'", "''")}'`}!`;
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
    inner.firstRow >= outer.firstRow &&
    inner.lastRow <= outer.lastRow &&
    inner.firstColumn >= outer.firstColumn &&
    inner.lastColumn <= outer.lastColumn
  );
}
