/** Cells as the grid names them, of references as a file does: "A1:B2 D4". */
import { parseRange } from '../../../../formats/xlsx/references';

export interface GridRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export function gridRanges(references: string): readonly GridRange[] {
  return references.split(/\s+/).flatMap((reference) => gridRange(reference) ?? []);
}

function gridRange(reference: string): GridRange | undefined {
  const range = parseRange(wholeLines(reference));
  return (
    range && {
      startRow: range.firstRow,
      endRow: range.lastRow,
      startColumn: range.firstColumn,
      endColumn: range.lastColumn,
    }
  );
}

/** B:D and 2:9 as cells. */
function wholeLines(reference: string): string {
  const [, left, right] = /^\$?([A-Z]+):\$?([A-Z]+)$/i.exec(reference) ?? [];
  if (left !== undefined && right !== undefined) return `${left}1:${right}${String(LAST_ROW + 1)}`;
  const [, top, bottom] = /^\$?(\d+):\$?(\d+)$/.exec(reference) ?? [];
  if (top !== undefined && bottom !== undefined) return `A${top}:XFD${bottom}`;
  return reference;
}
