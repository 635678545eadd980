/** Borders. A line between two cells belongs to both, so each is kept once: above or left of the cell behind it. */
import { COLUMNS, type Area } from './address';

export interface Line {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export const NO_LINE: Line = { style: 'None', color: '#000000', weight: 'Thin' };

export const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type Side = (typeof SIDES)[number];

export class Edges {
  private readonly lines = new Map<string, Line>();

  set(area: Area, side: Side, change: Partial<Line>): void {
    for (const place of placesOf(area, side)) this.lines.set(place, { ...this.at(place), ...change });
  }

  /** The line along a side of the area; a property is null when it differs along the way. */
  common(area: Area, side: Side): Readonly<Record<keyof Line, string | null>> {
    const lines = placesOf(area, side).map((place) => this.at(place));
    const property = (name: keyof Line): string | null => {
      const values = new Set(lines.map((line) => line[name]));
      return values.size > 1 ? null : ([...values][0] ?? NO_LINE[name]);
    };
    return { style: property('style'), color: property('color'), weight: property('weight') };
  }

  clear({ firstRow, firstColumn, lastRow, lastColumn }: Area): void {
    for (const place of [...this.lines.keys()]) {
      const cell = Number(place.slice(place.lastIndexOf(' ') + 1));
      const [row, column] = [Math.floor(cell / COLUMNS), cell % COLUMNS];
      // The line under the last row and the one right of the last column belong to the area as well.
      const [below, right] = [Number(place.startsWith('above')), Number(place.startsWith('left'))];
      const isInside =
        row >= firstRow && row <= lastRow + below && column >= firstColumn && column <= lastColumn + right;
      if (isInside) this.lines.delete(place);
    }
  }

  private at(place: string): Line {
    return this.lines.get(place) ?? NO_LINE;
  }
}

function placesOf({ firstRow, firstColumn, lastRow, lastColumn }: Area, side: Side): string[] {
  const across = (row: number): string[] =>
    count(firstColumn, lastColumn).map((column) => `above ${row * COLUMNS + column}`);
  const down = (column: number): string[] =>
    count(firstRow, lastRow).map((row) => `left of ${row * COLUMNS + column}`);
  switch (side) {
    case 'EdgeTop':
      return across(firstRow);
    case 'EdgeBottom':
      return across(lastRow + 1);
    case 'EdgeLeft':
      return down(firstColumn);
    case 'EdgeRight':
      return down(lastColumn + 1);
    case 'InsideHorizontal':
      return count(firstRow + 1, lastRow).flatMap(across);
    case 'InsideVertical':
      return count(firstColumn + 1, lastColumn).flatMap(down);
    case 'DiagonalDown':
    case 'DiagonalUp':
      return count(firstRow, lastRow).flatMap((row) =>
        count(firstColumn, lastColumn).map((column) => `${side} ${row * COLUMNS + column}`),
      );
  }
}

function count(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
