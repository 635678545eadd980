/** What is written in a merged area but in its first cell is not to be seen, and Excel says nothing of it. */
import type { CellEdit, NewCell } from '../../../core/intake/edit';
import type { Range } from '../../../core/intake/grid';
import { HostError } from '../../host';
import { areaOf, PLACE, rangeAt } from '../place';

/** Asks which cells are merged, of an Excel that can say so; another one shows it afterwards, in `refuseUnseen`. */
export async function refuseCovered(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
): Promise<void> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return;
  const asked = edits.flatMap((edit) => {
    const area = standingCells(edit);
    if (area === null) return [];
    const sheet = context.workbook.worksheets.getItem(edit.sheet);
    const merged = rangeAt(sheet, area).getMergedAreasOrNullObject().load('address');
    const areas = merged.areas.load(PLACE.map((name) => `items/${name}`).join());
    return [{ sheet: edit.sheet, columns: columnsOf(edit), area, merged, areas }];
  });
  await context.sync();
  for (const { sheet, columns, area, merged, areas } of asked) {
    if (merged.isNullObject) continue;
    const isCovered = areas.items.map(areaOf).some((each) => covers(each, area, columns));
    if (isCovered) throw new HostError('mergedCells', { sheet });
  }
}

/** The cells that are there already; rows that a table gets are new, and not merged. Null: all are new. */
function standingCells(edit: CellEdit): Range | null {
  if (edit.kind === 'setCell')
    return { firstRow: edit.row, lastRow: edit.row, firstColumn: edit.column, lastColumn: edit.column };
  const { table, range, hasTotalRow, firstRow, rows } = edit;
  const last = firstRow + rows.length - 1;
  const isInserted = table !== null || hasTotalRow;
  const lastRow = isInserted ? Math.min(last, hasTotalRow ? range.lastRow - 1 : range.lastRow) : last;
  return lastRow < firstRow ? null : { ...range, firstRow, lastRow };
}

function columnsOf(edit: CellEdit): readonly number[] {
  return edit.kind === 'setCell' ? [edit.column] : edit.columns;
}

/** Whether one of the cells lies in the merged area and is not its first. */
function covers(merged: Range, area: Range, columns: readonly number[]): boolean {
  const inside = columns.filter((column) => column >= merged.firstColumn && column <= merged.lastColumn);
  const first = Math.max(merged.firstRow, area.firstRow);
  const last = Math.min(merged.lastRow, area.lastRow);
  if (first > last || inside.length === 0) return false;
  return last > merged.firstRow || inside.some((column) => column > merged.firstColumn);
}

/** Cells with what they got. */
export interface Written {
  readonly sheet: string;
  readonly range: Excel.Range;
  readonly cells: readonly NewCell[];
}

export function refuseUnseen(written: readonly Written[]): void {
  for (const { sheet, range, cells } of written) {
    const values = range.values as unknown[][];
    const isLost = cells.some(
      ({ value }, index) => value !== null && value !== '' && (values[index]?.[0] ?? '') === '',
    );
    if (isLost) throw new HostError('mergedCells', { sheet });
  }
}
