/** Which cells are filled by a formula that stands in another one: of ours those are the live formulas of a report. */
import { CellFlag } from '../../../core/intake/grid';
import { areaOf, PLACE } from '../place';
import type { SheetCells } from './sheet-cells';

/** So many formulas of a sheet are all asked; of more, only those that have a value beside them that is none. */
const FEW = 500;
const PER_STEP = 1_000;

/** Of sheets on which some formula fills other cells. */
export async function readSpills(
  context: Excel.RequestContext,
  sheets: readonly SheetCells[],
): Promise<void> {
  const asked = sheets.flatMap((of) => candidates(of).map((cell) => ({ of, ...cell })));
  for (let start = 0; start < asked.length; start += PER_STEP) {
    const part = asked.slice(start, start + PER_STEP).map(({ of, row, column }) => {
      const cell = context.workbook.worksheets.getItem(of.sheetId).getCell(row, column);
      return { of, range: cell.getSpillingToRangeOrNullObject().load(PLACE) };
    });
    await context.sync();
    for (const { of, range } of part) if (!range.isNullObject) of.addSpill(areaOf(range));
  }
}

function candidates(cells: SheetCells): { row: number; column: number }[] {
  const all = cells.rows.flatMap((row, r) =>
    row.flatMap((_, c) => ((cells.flagsAt(r, c) & CellFlag.formula) === 0 ? [] : [{ row: r, column: c }])),
  );
  if (all.length <= FEW) return all;
  const isFilled = (row: number, column: number): boolean =>
    (cells.rows[row]?.[column] ?? null) !== null && (cells.flagsAt(row, column) & CellFlag.formula) === 0;
  return all.filter(({ row, column }) => isFilled(row, column + 1) || isFilled(row + 1, column));
}
