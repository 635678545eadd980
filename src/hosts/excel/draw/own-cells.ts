/** What stands on a sheet of ours before it is written anew. */
import type { Grid } from '../../../core/intake/grid';
import type { Sheet } from '../../../core/report/document';
import {
  FIRST_LINE,
  hashedRows,
  holdsWorkOfUser,
  INCOMPLETE_SUFFIX,
  type OwnSheetMark,
} from '../../../core/report/own-sheets/own-sheet';
import { areaOf } from '../place';
import type { DateSystem } from '../read/date-system';
import { SheetCells } from '../read/sheet-cells';
import { readSpills } from '../read/spills';

export async function cellsOf(
  context: Excel.RequestContext,
  sheetId: string,
  used: Excel.Range,
  dates: DateSystem,
): Promise<SheetCells> {
  if (used.isNullObject) return new SheetCells(sheetId, null);
  const area = areaOf(used);
  const cells = new SheetCells(sheetId, area);
  cells.add(area, {
    values: used.values as unknown[][],
    formulas: used.formulas as unknown[][],
    numberFormat: dates.is1904 ? (used.numberFormat as unknown[][]) : [],
  });
  dates.convert(cells);
  if (cells.hasFormulas) await readSpills(context, [cells]);
  return cells;
}

/** The rows in which something stands beside our columns. */
export function rowsBeside({ rows }: SheetCells, columns: number): ReadonlySet<number> {
  return new Set(
    rows.flatMap((row, index) =>
      row.slice(columns).some((value) => value !== null && value !== '') ? [index] : [],
    ),
  );
}

/** Whether somebody worked in it since the report was made: that was then no reason to keep a copy. */
export function isEdited(cells: SheetCells, mark: OwnSheetMark, { mark: next }: Sheet): boolean {
  const rows = cells.rows.map((row) => [...row]);
  const first = rows[0];
  // An attempt that failed at once left the first line, and nothing else.
  if (first?.[0] === FIRST_LINE + INCOMPLETE_SUFFIX) first[0] = FIRST_LINE;
  const grid: Pick<Grid, 'rows' | 'flags'> = {
    rows,
    ...(cells.flags !== undefined && { flags: cells.flags }),
  };
  return holdsWorkOfUser(hashedRows(grid as Grid), mark, (next ?? mark).extent);
}
