/** Cells in the notation of a sheet part. */
import type { CellValue } from '../../../core/intake/grid';
import { cellName } from '../references';
import { exactText } from './exact-text';

/** The start of a cell, up to what follows its style. */
export function cellTag(row: number, column: number, style: number): string {
  return `<c r="${cellName(row, column)}"${style === 0 ? '' : ` s="${style}"`}`;
}

/** A cell with a value that somebody gave it; a text is never a formula, for the cell says that it is a text. */
export function valueXml(row: number, column: number, style: number, value: CellValue): string {
  const start = cellTag(row, column, style);
  if (value === null || value === '') return `${start}/>`;
  if (typeof value === 'string') return `${start} t="inlineStr">${exactText(value)}</c>`;
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `${start}><v>${value}</v></c>`;
}
