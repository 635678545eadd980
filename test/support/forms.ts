/** Filled forms for tests: as snapshots, and as files. */
import { estimateForm, QUESTIONS, type FormOf } from '../../src/core/form/estimate-form';
import type { CellValue, Grid, Workbook } from '../../src/core/intake/grid';
import type { CellEdit, NewCell } from '../../src/core/intake/edit';
import { rowsOf } from '../../src/core/report/document';
import { labelOf } from '../../src/core/template/input-sheets';
import { FORM } from '../../src/core/text/form';
import { editXlsx, writeXlsx } from '../../src/formats/xlsx';

/** The values of an empty form, row by row. */
export function formRows(whose: FormOf): CellValue[][] {
  const [sheet] = estimateForm(whose).sheets;
  return rowsOf(sheet?.blocks ?? []).map(({ cells }) => cells.map(({ value }) => value));
}

/** The row of the questions on a form. */
export const HEADER_ROW = formRows({ caseName: '1', participant: 'D1' }).findIndex(
  ([first]) => first === labelOf('inschattingen', 'gebeurtenis'),
);

export type FormRow = { readonly [Key in (typeof QUESTIONS)[number]]?: CellValue };

export function filledGrid(whose: FormOf, rows: readonly FormRow[]): Grid {
  const filled = formRows(whose);
  rows.forEach((row, index) => {
    filled[HEADER_ROW + 1 + index] = QUESTIONS.map((key) => row[key] ?? null);
  });
  return { name: FORM.sheet, rows: filled, tables: [], visibility: 'visible' };
}

export function workbookWith(name: string, ...sheets: readonly Grid[]): Workbook {
  return { name, sheets, calculation: 'automatic', hasMacros: false };
}

/** A form as a file, filled in; every row has a cell per question. */
export async function filledFile(whose: FormOf, rows: readonly (readonly NewCell[])[]): Promise<Uint8Array> {
  const edits = rows.flatMap((cells, index) =>
    cells.map((cell, column): CellEdit => ({
      kind: 'setCell',
      sheet: FORM.sheet,
      row: HEADER_ROW + 1 + index,
      column,
      cell,
    })),
  );
  return editXlsx(await writeXlsx(null, estimateForm(whose)), edits);
}

/** The cells of a row by question. */
export function answersOf(row: FormRow): readonly NewCell[] {
  return QUESTIONS.map((key) => ({ value: row[key] ?? null, flags: 0 }));
}
