/** Calls of the functions that take whole tables, as Excel makes them. */
import type { CellValue, Grid, Range, Workbook } from '../../src/core/intake/grid';
import { readXlsx, writeXlsx } from '../../src/formats/xlsx';
import type { Document } from '../../src/core/report/document';
import { textRows } from '../support/text-table';

/** The values of a table written as text; digits are numbers. */
export function tableOf(text: string): CellValue[][] {
  return textRows(text.trim()).map((row) =>
    row.map((cell) => (cell === '' ? null : /^-?\d+$/.test(cell) ? Number(cell) : cell)),
  );
}

/** The answer, or the error as Excel shows it. */
export function answerOf(call: () => unknown[][]): unknown {
  try {
    return call();
  } catch (error) {
    const { code, message } = error as { code: string; message?: string };
    return `${code}: ${message ?? ''}`;
  }
}

/** The cells of a range as a function gets them. */
export function valuesIn(
  { rows }: Grid,
  { firstRow, lastRow, firstColumn, lastColumn }: Range,
): CellValue[][] {
  return Array.from({ length: lastRow - firstRow + 1 }, (_, row) =>
    Array.from(
      { length: lastColumn - firstColumn + 1 },
      (_cell, column) => rows[firstRow + row]?.[firstColumn + column] ?? null,
    ),
  );
}

/** The Excel tables of a workbook, as [#Alles] gives them; not those of estimates, which no function takes. */
export function allTables({ sheets }: Workbook): CellValue[][][] {
  return sheets.flatMap((grid) =>
    grid.tables.filter(({ name }) => name !== 'tblInschattingen').map(({ range }) => valuesIn(grid, range)),
  );
}

/** A document as a workbook that was read from its file. */
export async function readBack(document: Document): Promise<Workbook> {
  return readXlsx(await writeXlsx(null, document), 'proef.xlsx');
}
