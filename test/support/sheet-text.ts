import { rowsOf, type Cell } from '../../src/core/report/document';
import type { SheetContent } from '../../src/core/report/report-input';
import { styleOf } from '../../src/core/report/style';

/** A report sheet as text for reading and comparing: cells apart by tabs, numbers with their number format. */
export function sheetText(sheet: SheetContent): string {
  const { footer, repeatRows, orientation } = sheet.print;
  const rows = rowsOf(sheet.blocks).map(({ cells }) => cells.map(cellText).join('\t'));
  return [
    `blad: ${sheet.name} (${sheet.kind})`,
    `breedtes: ${sheet.columnWidths.join(' ')}; vaste rijen: ${sheet.frozenRows}`,
    `afdruk: ${orientation}, herhaalt rij ${repeatRows === undefined ? '-' : `${repeatRows.first} t/m ${repeatRows.last}`}`,
    `voettekst: ${footer.left} | ${footer.centre}`,
    '',
    ...rows,
    '',
  ].join('\n');
}

function cellText({ value, style, link }: Cell): string {
  const text = typeof value === 'number' ? `${value} [${styleOf(style).numberFormat}]` : String(value ?? '');
  return link === undefined ? text : `${text} {${[link.sheet, link.row, link.column].join(' ')}}`;
}

/** The values of the row whose first cell is the label, over all tables of the sheet. */
export function rowValues(sheet: SheetContent, label: string): readonly unknown[] {
  const rows = rowsOf(sheet.blocks).filter(({ cells }) => cells[0]?.value === label);
  return rows.flatMap(({ cells }) => cells.slice(1).map(({ value }) => value));
}

/** All texts of a sheet. */
export function texts(sheet: SheetContent): readonly string[] {
  return cellsOf(sheet).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}

export function cellsOf(sheet: SheetContent): readonly Cell[] {
  return rowsOf(sheet.blocks).flatMap(({ cells }) => cells);
}
