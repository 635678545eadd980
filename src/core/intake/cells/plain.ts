/** What nearly all cells are. Whoever reads a cell asks this first: facts for findings take longer than the reading. */
import { CellFlag } from '../grid';
import type { CellInput } from './reading';

/** Whether nothing stands in the cell. */
export function isNothing({ value, flags }: CellInput): boolean {
  return value === null && (flags & CellFlag.error) === 0;
}

/** The number in a cell with no other format than that of a number; null: something else. */
export function plainNumber({ value, flags }: CellInput): number | null {
  return typeof value === 'number' && (flags & ~CellFlag.formula) === 0 ? value : null;
}

/** The number in a cell with the format of a date, a time of day included; null: something else. */
export function plainDate({ value, flags }: CellInput): number | null {
  return typeof value === 'number' && (flags & ~CellFlag.formula) === CellFlag.date ? value : null;
}
