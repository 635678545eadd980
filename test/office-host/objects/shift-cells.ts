/** Inserting cells moves what stands below them, and everything that points there. */
import { heightOf, overlap, ROWS, widthOf, type Area, type Cell } from '../cells/address';
import { ExcelError } from '../errors';
import type { Book, Place } from '../model/book';

export function insertDown(book: Book, place: Place): void {
  const { sheet, area } = place;
  sheet.guard();
  const band = { ...area, lastRow: ROWS - 1 };
  // A table is not cut in two: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-insert-member(1)
  const isCut = (other: Area): boolean => {
    const part = overlap(other, band);
    return part !== null && widthOf(part) < widthOf(other);
  };
  if (sheet.tables.some((table) => isCut(table.area)) || sheet.merges.some(isCut))
    throw new ExcelError('InsertDeleteConflict');
  const step = heightOf(area);
  const end = { ...band, firstRow: ROWS - step };
  if (!sheet.contents.inside(end).next().done) throw new ExcelError('NonBlankCellOffSheet');
  const moved = ({ row, column }: Cell): Cell => {
    const isBelow = column >= area.firstColumn && column <= area.lastColumn && row >= area.firstRow;
    return { row: isBelow ? row + step : row, column };
  };
  /** An area below the cells moves along; one around them grows. */
  const movedArea = (old: Area): Area => {
    const part = overlap(old, band);
    if (part === null || widthOf(part) < widthOf(old)) return old;
    const shift = (row: number): number => (row >= area.firstRow ? row + step : row);
    return { ...old, firstRow: shift(old.firstRow), lastRow: shift(old.lastRow) };
  };
  for (const cells of [sheet.contents, sheet.looks, sheet.lines]) cells.move(moved);
  sheet.merges = sheet.merges.map(movedArea);
  for (const table of sheet.tables) table.area = movedArea(table.area);
  const named = book.names.flatMap(({ refersTo }) => (typeof refersTo === 'string' ? [] : refersTo));
  for (const pointing of [...named, ...book.tracked])
    if (pointing !== place && pointing.sheet === sheet) pointing.area = movedArea(pointing.area);
  book.changed(sheet, area, 'RowInserted');
}
