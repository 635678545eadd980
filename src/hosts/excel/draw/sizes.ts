/** Widths of columns and heights of rows, those that are equal in one request. */
import { columnName } from '../../../formats/xlsx/references';
import type { Layout } from '../../../formats/xlsx/write/layout';
import { rowHeights } from '../../../formats/xlsx/write/row-heights';
import { addressesOf, areasOf } from './areas';
import { ACTION_BYTES, PART_BYTES, type Batch } from './batch';
import type { Drawing } from './drawing';
import { formatAt } from './looks';

/** A character of the normal font is 7 pixels wide, the edges of a column 5, and a pixel is three quarters of a point. */
export function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Excel's interface takes no more. */
const HIGHEST = 409;

export async function drawSizes(batch: Batch, drawing: Drawing): Promise<void> {
  const { worksheet } = drawing;
  const set = async (address: string, apply: (format: Excel.RangeFormat) => void): Promise<void> => {
    await batch.room(ACTION_BYTES + PART_BYTES + address.length);
    apply(formatAt(worksheet, address));
  };
  const { columnWidths } = drawing.standing.sheet;
  const columns = areasOf({ rows: 1, columns: columnWidths.length }, (_, column) => columnWidths[column]);
  for (const [width, areas] of columns) {
    const name = ({ firstColumn, lastColumn }: { firstColumn: number; lastColumn: number }): string =>
      `${columnName(firstColumn)}:${columnName(lastColumn)}`;
    for (const address of addressesOf(areas, name))
      await set(address, (format) => {
        format.columnWidth = columnPoints(width);
      });
  }
  const heights = rowHeights(drawing.standing.sheet, drawing.layout, drawing.fontSize);
  const rows = areasOf({ rows: heightOfAll(drawing), columns: 1 }, (row) =>
    heightAt(drawing, row, heights[row]),
  );
  for (const [height, areas] of rows)
    for (const address of addressesOf(areas, ({ firstRow, lastRow }) => `${firstRow + 1}:${lastRow + 1}`))
      await set(address, (format) => {
        if (height === 'standard') format.useStandardHeight = true;
        else format.rowHeight = height;
      });
}

function heightOfAll({ standing: { place }, layout }: Drawing): number {
  return Math.max(layout.rows.length, place?.before.rows ?? 0);
}

/** Undefined: Excel sees to it. A row that was high before and is no longer becomes a usual one. */
function heightAt(
  { standing: { place }, layout }: Drawing,
  row: number,
  height: number | undefined,
): number | 'standard' | undefined {
  if (grows(row, layout)) return undefined;
  // A low row between our blocks would cut off what the user wrote beside it.
  const isTheirs = layout.rows[row]?.length === 0 && place?.writtenBeside.has(row) === true;
  if (height !== undefined && !isTheirs) return Math.min(HIGHEST, height);
  return place === null ? undefined : 'standard';
}

/** Rows of input tables grow with what is typed in them. */
function grows(row: number, { tables }: Layout): boolean {
  return tables.some(({ range }) => row > range.firstRow && row <= range.lastRow);
}
