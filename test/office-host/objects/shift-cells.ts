/** Inserting and deleting cells moves what stands behind them, and everything that points there. */
import { areaName, COLUMNS, heightOf, overlap, ROWS, widthOf, type Area } from '../cells/address';
import type { Cell } from '../cells/content';
import { ExcelError } from '../errors';
import type { Book, Place } from '../model/book';

export function shiftCells(book: Book, place: Place, shift: string, what: 'insert' | 'delete'): void {
  const { sheet, area } = place;
  const location = `Range.${what}`;
  const vertical = what === 'insert' ? shift === 'Down' : shift === 'Up';
  if (!vertical && shift !== (what === 'insert' ? 'Right' : 'Left'))
    throw new ExcelError('InvalidArgument', location);
  sheet.guard(location);
  const band = vertical ? { ...area, lastRow: ROWS - 1 } : { ...area, lastColumn: COLUMNS - 1 };
  // A table is not cut in two: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-insert-member(1)
  const isCut = (other: Area): boolean => {
    const part = overlap(other, band);
    return part !== null && (vertical ? widthOf(part) < widthOf(other) : heightOf(part) < heightOf(other));
  };
  if (sheet.tables.some((table) => isCut(table.area)) || sheet.merges.some(isCut))
    throw new ExcelError('InsertDeleteConflict', location);
  const step = vertical ? heightOf(area) : widthOf(area);
  const target = moveBy(area, vertical, what === 'insert' ? step : -step);
  const pushedOff = what === 'insert' && [...sheet.contents.inside(endOf(band, vertical, step))].length > 0;
  if (pushedOff) throw new ExcelError('NonBlankCellOffSheet', location);
  const moved = (old: Area): Area => movedArea(old, area, vertical, what === 'insert' ? step : -step);
  sheet.contents.move(target);
  sheet.looks.move(target);
  sheet.merges = sheet.merges.map(moved);
  for (const table of sheet.tables) table.area = moved(table.area);
  for (const { refersTo } of book.names)
    if (typeof refersTo !== 'string' && refersTo.sheet === sheet) refersTo.area = moved(refersTo.area);
  for (const tracked of book.tracked)
    if (tracked !== place && tracked.sheet === sheet) tracked.area = moved(tracked.area);
  const kind = vertical ? 'Row' : 'Column';
  book.changed(sheet, area, `${kind}${what === 'insert' ? 'Inserted' : 'Deleted'}`);
}

function moveBy(area: Area, vertical: boolean, step: number): (cell: Cell) => Cell | null {
  return (cell) => {
    const { row, column } = cell;
    const inBand = vertical
      ? column >= area.firstColumn && column <= area.lastColumn && row >= area.firstRow
      : row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn;
    if (!inBand) return cell;
    const isGone = step < 0 && (vertical ? row <= area.lastRow : column <= area.lastColumn);
    if (isGone) return null;
    return vertical ? { row: row + step, column } : { row, column: column + step };
  };
}

function endOf(band: Area, vertical: boolean, step: number): Area {
  return vertical
    ? { ...band, firstRow: ROWS - step, lastRow: ROWS - 1 }
    : { ...band, firstColumn: COLUMNS - step, lastColumn: COLUMNS - 1 };
}

/** An area behind the cells moves along; one around them grows or shrinks. */
function movedArea(old: Area, area: Area, vertical: boolean, step: number): Area {
  const [first, last] = vertical
    ? (['firstRow', 'lastRow'] as const)
    : (['firstColumn', 'lastColumn'] as const);
  const across = vertical
    ? { ...old, firstRow: area.firstRow, lastRow: area.lastRow }
    : { ...old, firstColumn: area.firstColumn, lastColumn: area.lastColumn };
  const other = overlap(across, area);
  if (other === null || areaName(other) !== areaName(across)) return old;
  const behind = step > 0 ? area[first] : area[last] + 1;
  const moved = (index: number, ifDeleted: number): number =>
    index >= behind ? index + step : step < 0 && index >= area[first] ? ifDeleted : index;
  return { ...old, [first]: moved(old[first], area[first]), [last]: moved(old[last], area[first] - 1) };
}
