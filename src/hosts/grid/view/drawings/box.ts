/** Where a drawing stands on its sheet, in pixels from the corner of cell A1. */
import type { Corner, Spot } from '../../../../formats/xlsx';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where columns and rows start, counted from 0. */
export interface Lines {
  readonly left: (column: number) => number;
  readonly top: (row: number) => number;
}

const PIXELS_PER_POINT = 96 / 72;

export function boxOf({ from, to }: Spot, lines: Lines): Box {
  const start = placeOf(from, lines);
  if ('width' in to) {
    return { ...start, width: to.width * PIXELS_PER_POINT, height: to.height * PIXELS_PER_POINT };
  }
  const end = placeOf(to, lines);
  return { ...start, width: Math.max(0, end.left - start.left), height: Math.max(0, end.top - start.top) };
}

/** What a drawing keeps from the corner of a cell ends where the cell ends. */
function placeOf({ row, column, right, below }: Corner, lines: Lines): Pick<Box, 'left' | 'top'> {
  const [left, top] = [lines.left(column), lines.top(row)];
  return {
    left: Math.min(left + right * PIXELS_PER_POINT, lines.left(column + 1)),
    top: Math.min(top + below * PIXELS_PER_POINT, lines.top(row + 1)),
  };
}
