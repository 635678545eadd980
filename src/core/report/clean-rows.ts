import type { Row } from './document';

/** Excel's limit for the text of one cell. */
const MAX_TEXT_LENGTH = 32767;

/** Control characters but for line breaks, and halves of surrogate pairs: no worksheet can hold them. */
const UNWRITABLE = /(?!\n)\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** Rows whose text a worksheet can hold as it is, so that what is written equals what is read back. */
export function cleanRows(rows: readonly Row[]): readonly Row[] {
  return rows.map((row) => ({
    cells: row.cells.map((cell) =>
      typeof cell.value === 'string' ? { ...cell, value: writableText(cell.value) } : cell,
    ),
  }));
}

function writableText(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(UNWRITABLE, ' ');
  if (clean.length <= MAX_TEXT_LENGTH) return clean;
  // The cut may fall inside a surrogate pair.
  return `${clean.slice(0, MAX_TEXT_LENGTH - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
