/** A workbook as the .xlsx reader gives it goes into the in-memory Excel. */
import { CellFlag, flagsAt, type Grid, type Workbook } from '../../src/core/intake/grid';
import { MARK_PROPERTY } from '../../src/core/report/own-sheets/own-sheet';
import { cellArea, type Cell } from './cells/address';
import type { Book } from './model/book';
import type { Sheet } from './model/sheet';
import { newTable } from './objects/tables';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** Fills a new workbook. The texts of formulas are not in a snapshot: each gets one that nothing calculates. */
export function fillBook(book: Book, workbook: Workbook): void {
  const first = book.active;
  for (const [index, grid] of workbook.sheets.entries()) {
    const sheet = index === 0 ? first : book.addSheet();
    sheet.name = grid.name;
    fillSheet(book, sheet, grid);
  }
  const shown = book.sheets.find(({ visibility }) => visibility === 'Visible');
  if (shown !== undefined) book.activate(shown);
  book.calculationMode = workbook.calculation === 'manual' ? 'Manual' : 'Automatic';
  book.happened = [];
}

function fillSheet(book: Book, sheet: Sheet, grid: Grid): void {
  let anchor: Cell = { row: 0, column: 0 };
  for (const [row, cells] of grid.rows.entries())
    for (const [column, value] of cells.entries()) {
      const flags = flagsAt(grid, row, column);
      if (value === null && flags === 0) continue;
      const format = formatOf(flags);
      if (format !== null) sheet.looks.set(cellArea({ row, column }), 'numberFormat', format);
      if (value === null && (flags & CellFlag.formula) === 0) continue;
      const isSpilled = (flags & CellFlag.spilled) !== 0;
      const isFormula = !isSpilled && (flags & CellFlag.formula) !== 0;
      if (isFormula) anchor = { row, column };
      sheet.contents.put(row, column, {
        value: value ?? '',
        ...(isFormula && { formula: '=FORMULA.OF.THE.FILE()' }),
        ...(isSpilled && { spilledFrom: anchor }),
        ...((flags & CellFlag.error) !== 0 && { isError: true }),
      });
    }
  sheet.visibility = VISIBILITY[grid.visibility];
  sheet.tables = grid.tables.map((table) => ({
    ...newTable(book.nextId(), table.name, table.range),
    showHeaders: table.hasHeaderRow,
    showTotals: table.hasTotalRow,
  }));
  if (grid.mark !== undefined)
    sheet.properties.set(MARK_PROPERTY.toLowerCase(), { key: MARK_PROPERTY, value: grid.mark });
}

function formatOf(flags: number): string | null {
  const [isDate, isTime] = [(flags & CellFlag.date) !== 0, (flags & CellFlag.time) !== 0];
  if (isDate) return isTime ? 'd-m-yyyy hh:mm' : 'd-m-yyyy';
  if (isTime) return 'hh:mm';
  return (flags & CellFlag.percentage) === 0 ? null : '0%';
}
