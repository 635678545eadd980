/** Cells of a sheet as numbers, to look up what happens to them. */
import type { Range } from '../../../core/intake/grid';
import { MAX_COLUMNS } from '../limits';

export function placeOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

export function* placesIn({ firstRow, lastRow, firstColumn, lastColumn }: Range): Iterable<[number, number]> {
  for (let row = firstRow; row <= lastRow; row++)
    for (let column = firstColumn; column <= lastColumn; column++) yield [row, column];
}

export function sizeOf({ firstRow, lastRow, firstColumn, lastColumn }: Range): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
}

export function cellAt(place: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(place / MAX_COLUMNS), column: place % MAX_COLUMNS };
}
