/** Borders. A line between two cells belongs to both, so each is kept once: above or left of the cell behind it. */
import { COLUMNS, type Area } from './address';
import type { Cell } from './content';

export interface Line {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

const NO_LINE: Line = { style: 'None', color: '#000000', weight: 'Thin' };

export const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;
export type Side = (typeof SIDES)[number];

/** Above or left of a cell. */
interface Place extends Cell {
  readonly isAbove: boolean;
}

export class Edges {
  private readonly above = new Map<number, Line>();
  private readonly left = new Map<number, Line>();

  set(area: Area, side: Side, change: Partial<Line>): void {
    for (const place of placesOf(area, side))
      this.linesAt(place).set(keyOf(place), { ...this.at(place), ...change });
  }

  /** The line along a side of the area; a property is null when it differs along the way. */
  common(area: Area, side: Side): Readonly<Record<keyof Line, string | null>> {
    let common: Readonly<Record<keyof Line, string | null>> | undefined;
    for (const place of placesOf(area, side)) {
      const line = this.at(place);
      if (common === undefined || common === line) common = line;
      else {
        const { style, color, weight } = common;
        common = {
          style: style === line.style ? style : null,
          color: color === line.color ? color : null,
          weight: weight === line.weight ? weight : null,
        };
      }
    }
    return common ?? NO_LINE;
  }

  /** The line under the last row and the one right of the last column belong to the area as well. */
  clear({ firstRow, firstColumn, lastRow, lastColumn }: Area): void {
    for (const [lines, below, right] of [
      [this.above, 1, 0],
      [this.left, 0, 1],
    ] as const)
      for (const key of [...lines.keys()]) {
        const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
        const isInside =
          row >= firstRow && row <= lastRow + below && column >= firstColumn && column <= lastColumn + right;
        if (isInside) lines.delete(key);
      }
  }

  private at(place: Place): Line {
    return this.linesAt(place).get(keyOf(place)) ?? NO_LINE;
  }

  private linesAt({ isAbove }: Place): Map<number, Line> {
    return isAbove ? this.above : this.left;
  }
}

function keyOf({ row, column }: Place): number {
  return row * COLUMNS + column;
}

function* placesOf({ firstRow, firstColumn, lastRow, lastColumn }: Area, side: Side): Generator<Place> {
  const isAbove = side === 'EdgeTop' || side === 'EdgeBottom' || side === 'InsideHorizontal';
  const first = { row: firstRow, column: firstColumn };
  const last = { row: lastRow, column: lastColumn };
  if (side === 'EdgeTop') last.row = firstRow;
  if (side === 'EdgeBottom') first.row = last.row = lastRow + 1;
  if (side === 'InsideHorizontal') first.row++;
  if (side === 'EdgeLeft') last.column = firstColumn;
  if (side === 'EdgeRight') first.column = last.column = lastColumn + 1;
  if (side === 'InsideVertical') first.column++;
  for (let { row } = first; row <= last.row; row++)
    for (let { column } = first; column <= last.column; column++) yield { row, column, isAbove };
}
