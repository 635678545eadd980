/** Cell references as files write them: A1, $A$1:$B$2, 'Blad 1'!B4. Rows and columns count from 0 in the code. */
import type { Range } from '../../core/intake/grid';

export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function rangeName(range: Range): string {
  const first = cellName(range.firstRow, range.firstColumn);
  const last = cellName(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** A1 or A1:B2, with or without dollar signs. */
export function parseRange(text: string): Range | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text);
  if (!match) return undefined;
  const [, firstColumn = '', firstRow = '', lastColumn = firstColumn, lastRow = firstRow] = match;
  return {
    firstRow: Number(firstRow) - 1,
    firstColumn: columnNumber(firstColumn),
    lastRow: Number(lastRow) - 1,
    lastColumn: columnNumber(lastColumn),
  };
}

export function columnNumber(name: string): number {
  return Array.from(name.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A sheet name as a formula or link writes it: in apostrophes, and those in it doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Whether they have a cell in common. */
export function overlap(one: Range, other: Range): boolean {
  return (
    one.firstRow <= other.lastRow &&
    other.firstRow <= one.lastRow &&
    one.firstColumn <= other.lastColumn &&
    other.firstColumn <= one.lastColumn
  );
}
