import type { Cell, Row } from '../document';

/** Excel's limit for the text of one cell. */
const MAX_TEXT_LENGTH = 32767;

/** Plain text with line breaks, accents and the signs that reports use. */
const COMMON = /^[\n -~\u00a0-\u024f\u2010-\u22ff]*$/;

/** Control characters but for line breaks, and halves of surrogate pairs: no worksheet can hold them. */
const UNWRITABLE = /(?!\n)\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** Rows whose text a worksheet can hold as it is, so that what is written equals what is read back. */
export function cleanRows(rows: readonly Row[]): readonly Row[] {
  return rows.map((row) => (row.cells.some(hasOddText) ? { cells: row.cells.map(cleanCell) } : row));
}

/** Text that may need cleaning: nearly none does, and then a large report is not copied. */
function hasOddText({ value }: Cell): boolean {
  return typeof value === 'string' && !(COMMON.test(value) && value.length <= MAX_TEXT_LENGTH);
}

function cleanCell(cell: Cell): Cell {
  return typeof cell.value === 'string' ? { ...cell, value: writableText(cell.value) } : cell;
}

function writableText(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(UNWRITABLE, ' ');
  if (clean.length <= MAX_TEXT_LENGTH) return clean;
  // The cut may fall inside a surrogate pair.
  return `${clean.slice(0, MAX_TEXT_LENGTH - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
