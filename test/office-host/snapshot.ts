/** From the product's own picture of a workbook to the in-memory Excel, and back, so that a host can be compared with a file. */
import {
  CellFlag,
  flagsAt,
  type CellValue,
  type ExcelTable,
  type Grid,
  type Workbook,
} from '../../src/core/intake/grid';
import { MARK_PROPERTY } from '../../src/core/report/own-sheet';
import { flagsOfFormat } from '../../src/formats/xlsx/read/number-format';
import type { Cell, CellContent } from './cells/content';
import type { Book } from './model/book';
import { cellArea } from './model/book';
import type { Sheet, Visibility } from './model/sheet';
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

/** What a host should hand in for the workbook as it stands. */
export function snapshotOf(book: Book): Workbook {
  book.settle();
  return {
    name: book.name,
    sheets: book.sheets.map(gridOf),
    calculation: book.calculationMode === 'Manual' ? 'manual' : 'automatic',
    hasMacros: false,
  };
}

function gridOf(sheet: Sheet): Grid {
  const extent = sheet.contents.extent();
  const [height, width] = extent === null ? [0, 0] : [extent.lastRow + 1, extent.lastColumn + 1];
  const rows: CellValue[][] = Array.from({ length: height }, () => Array.from({ length: width }, () => null));
  const bits = new Uint8Array(width * height);
  if (extent !== null)
    for (const { row, column, content } of sheet.contents.inside(extent)) {
      const cells = rows[row];
      if (cells !== undefined) cells[column] = content.value;
      bits[row * width + column] = flagsOf(content, String(sheet.looks.at(row, column)['numberFormat']));
    }
  const mark = sheet.properties.get(MARK_PROPERTY.toLowerCase())?.value;
  return {
    name: sheet.name,
    rows,
    ...(bits.some((flags) => flags !== 0) && { flags: { width, bits } }),
    tables: sheet.tables.map(({ name, area, showHeaders, showTotals }): ExcelTable => ({
      name,
      range: area,
      hasHeaderRow: showHeaders,
      hasTotalRow: showTotals,
    })),
    visibility: visibilityOf(sheet.visibility),
    ...(typeof mark === 'string' && { mark }),
  };
}

function flagsOf({ value, formula, spilledFrom, isError }: CellContent, numberFormat: string): number {
  const shown = typeof value === 'number' ? flagsOfFormat(numberFormat) : 0;
  const calculated = formula !== undefined || spilledFrom !== undefined ? CellFlag.formula : 0;
  const spilled = spilledFrom === undefined ? 0 : CellFlag.spilled;
  return shown | calculated | spilled | (isError === true ? CellFlag.error : 0);
}

function visibilityOf(visibility: Visibility): Grid['visibility'] {
  return visibility === 'VeryHidden' ? 'veryHidden' : visibility === 'Hidden' ? 'hidden' : 'visible';
}
