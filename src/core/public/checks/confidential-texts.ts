/** Every text of a workbook that a snapshot offers, with its place. None of it may come back in a public version. */
import type { Place } from '../../domain/finding';
import { LINES_PER_STEP } from '../../domain/pauses';
import type { CellValue, Grid, Workbook } from '../../intake/grid';
import { rowsOf, type Document } from '../../report/document';
import { isAsWritten, isOwnSheet, markOf } from '../../report/own-sheets/own-sheet';

export interface ConfidentialText {
  readonly text: string;
  readonly place: Place;
}

/** Each different text once; null where the work may pause. `reports` are those of this run. */
export function* confidentialTexts(workbook: Workbook, reports: Document): Iterable<ConfidentialText | null> {
  const seen = new Set<string>();
  const fresh = (text: string): boolean => !seen.has(text) && seen.add(text).size > 0;
  /** What the reports say; asked only where somebody else wrote in one. */
  let ours: ReadonlySet<CellValue> | null = null;
  for (const grid of workbook.sheets) {
    const sheet = grid.name;
    for (const text of [sheet, ...grid.tables.map(({ name }) => name)])
      if (fresh(text)) yield { text, place: { sheet } };
    // A report repeats our own sentences around what stands in the input. What somebody else wrote in it counts.
    const isOurs = isOwnSheet(grid);
    if (isOurs && isOnlyOurs(grid)) continue;
    for (const [row, cells] of grid.rows.entries()) {
      if (row % LINES_PER_STEP === 0) yield null;
      for (const [column, value] of cells.entries()) {
        if (typeof value !== 'string') continue;
        if (isOurs && (ours ??= valuesIn(reports)).has(value)) continue;
        if (!fresh(value)) continue;
        yield { text: value, place: { sheet, row, column } };
      }
    }
  }
}

function valuesIn({ sheets }: Document): ReadonlySet<CellValue> {
  const cells = sheets.flatMap(({ blocks }) => rowsOf(blocks)).flatMap((row) => row.cells);
  return new Set(cells.map(({ value }) => value));
}

function isOnlyOurs(grid: Grid): boolean {
  const mark = markOf(grid);
  return mark !== null && mark.complete && isAsWritten(grid, mark) && isAlone(grid, mark.extent);
}

/** Nobody wrote beside or below the report. */
function isAlone({ rows }: Grid, extent: { readonly rows: number; readonly columns: number }): boolean {
  return rows.every((cells, row) =>
    cells.every(
      (value, column) => (row < extent.rows && column < extent.columns) || value === null || value === '',
    ),
  );
}
