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
import { readCells } from '../read/read-cells';
import { SheetCells } from '../read/sheet-cells';
import { readSpills } from '../read/spills';

/** A sheet of ours as it stands there. */
export interface OwnSheetFound {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** Its cells, when they came in pieces; null: they came with the range. */
  pieces: SheetCells | null;
}

/** For sheets that are more together than Excel gives at once: of them only the places of their cells are known. */
export async function readPieces(
  context: Excel.RequestContext,
  found: readonly OwnSheetFound[],
  signal: AbortSignal | undefined,
): Promise<void> {
  for (const own of found)
    own.pieces = new SheetCells(own.worksheet.id, own.used.isNullObject ? null : areaOf(own.used));
  const pieces = found.flatMap((own) => own.pieces ?? []);
  await readCells(context, pieces, signal === undefined ? {} : { signal });
}

export async function cellsOf(
  context: Excel.RequestContext,
  { worksheet, used, pieces }: OwnSheetFound,
  dates: DateSystem,
): Promise<SheetCells> {
  const cells = pieces ?? cellsWith(worksheet, used, dates);
  dates.convert(cells);
  if (cells.hasFormulas) await readSpills(context, [cells]);
  return cells;
}

function cellsWith({ id }: Excel.Worksheet, used: Excel.Range, { is1904 }: DateSystem): SheetCells {
  if (used.isNullObject) return new SheetCells(id, null);
  const area = areaOf(used);
  const cells = new SheetCells(id, area);
  cells.add(area, {
    values: used.values as unknown[][],
    formulas: used.formulas as unknown[][],
    numberFormat: is1904 ? (used.numberFormat as unknown[][]) : [],
  });
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
