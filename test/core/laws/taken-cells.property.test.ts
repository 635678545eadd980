/** Stepping over tables finds the same free cells as asking cell by cell. */
import fc from 'fast-check';
import type { Range } from '../../../src/core/intake/grid';
import { TakenCells } from '../../../src/core/intake/tables/taken-cells';

const range = fc
  .tuple(fc.nat(8), fc.nat(8), fc.nat(3), fc.nat(3))
  .map(([firstRow, firstColumn, height, width]): Range => ({
    firstRow,
    firstColumn,
    lastRow: firstRow + height,
    lastColumn: firstColumn + width,
  }));

test('the next free column is the first one that no table holds, also where tables touch or overlap', () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 5 }), fc.nat(10), fc.nat(10), (ranges, row, column) => {
      const taken = new TakenCells(ranges, 8);
      const holds = (at: number): boolean =>
        row < 8 &&
        ranges.some(
          (each) =>
            row >= each.firstRow && row <= each.lastRow && at >= each.firstColumn && at <= each.lastColumn,
        );
      let free = column;
      while (holds(free)) free++;
      expect(taken.has(row, column)).toBe(holds(column));
      expect(taken.freeFrom(row, column)).toBe(free);
    }),
    { numRuns: 500 },
  );
});
