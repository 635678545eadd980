/** The in-memory Excel as the .xlsx reader would give it: what a host should hand in for the workbook as it stands. */
import {
  CellFlag,
  type CellValue,
  type ExcelTable,
  type Grid,
  type Workbook,
} from '../../../src/core/intake/grid';
import { MARK_PROPERTY } from '../../../src/core/report/own-sheets/own-sheet';
import { flagsOfFormat } from '../../../src/formats/xlsx/read/number-format';
import type { CellContent } from '../../office-host/cells/contents';
import type { Book } from '../../office-host/model/book';
import type { Sheet, Visibility } from '../../office-host/model/sheet';

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
