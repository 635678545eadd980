/** Number formats: cell by cell in one request, where that is shorter than a request for each rectangle. */
import { cellsAt } from '../place';
import { areasOf, piecesOf } from './areas';
import { ACTION_BYTES, bytesOf, type Batch } from './batch';
import type { WrittenCell } from './contents';
import type { Drawing } from './drawing';

/** Undefined: the format of the cell stays as it is. */
export async function setFormats(
  batch: Batch,
  { worksheet, contents }: Pick<Drawing, 'worksheet' | 'contents'>,
  of: (cell: WrittenCell) => string | undefined,
): Promise<void> {
  const { columns } = contents;
  for (const { start, height } of piecesOf(contents)) {
    const formats = Array.from({ length: height }, (_row, r) =>
      Array.from({ length: columns }, (_column, c) => {
        const cell = contents.at(start + r, c);
        return cell === undefined ? null : (of(cell) ?? null);
      }),
    );
    const areas = areasOf({ rows: height, columns }, (row, column) => formats[row]?.[column] ?? undefined);
    const requests = [...areas.values()].reduce((sum, ranges) => sum + ranges.length, 0);
    const bytes = bytesOf(formats);
    if (requests > 0 && bytes < (requests - 1) * ACTION_BYTES) {
      await batch.room(bytes + ACTION_BYTES);
      // Null leaves a cell as it is.
      cellsAt(worksheet, start, 0, height, columns).numberFormat = formats as string[][];
      continue;
    }
    for (const [format, ranges] of areas)
      for (const { firstRow, firstColumn, lastRow, lastColumn } of ranges) {
        await batch.room(ACTION_BYTES);
        const [rows, width] = [lastRow - firstRow + 1, lastColumn - firstColumn + 1];
        setFormat(cellsAt(worksheet, start + firstRow, firstColumn, rows, width), format);
      }
  }
}

/** One format for all cells of a range, which Excel takes and its types do not know. */
function setFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}
