/** Cells that hold something else than an amount, whatever their number: errors, dates, percentages, yes and no. */
import { dateOf, FIRST_DAY, LAST_DAY } from '../../domain/calendar';
import type { Severity } from '../../domain/finding';
import { CellFlag } from '../grid';
import { problem, type CellFacts, type CellInput, type Problem } from './reading';

/** The text of an Excel error, in any language: "#DEEL/0!", "#N/B". */
const ERROR_TEXT = /^#[\p{Lu}\d/_.]+[!?]?$/u;

export function isErrorCell({ value, flags }: CellInput): boolean {
  return (flags & CellFlag.error) !== 0 || (typeof value === 'string' && ERROR_TEXT.test(value.trim()));
}

/** What the cell is instead of an amount, or null. */
export function notAnAmount(cell: CellInput, facts: CellFacts, severity: Severity): Problem | null {
  const { value, flags } = cell;
  if (isErrorCell(cell)) return problem(severity, 'amount.errorValue', facts);
  if (typeof value === 'boolean') return problem(severity, 'amount.boolean', facts);
  if (typeof value !== 'number') return null;
  if ((flags & CellFlag.date) !== 0) {
    return problem(severity, 'amount.date', { ...facts, dayAndMonth: dayAndMonth(value) });
  }
  if ((flags & CellFlag.time) !== 0) return problem(severity, 'amount.time', facts);
  if ((flags & CellFlag.percentage) !== 0) return problem(severity, 'amount.percentage', facts);
  return null;
}

function dayAndMonth(serial: number): readonly [number, number] | null {
  if (!(serial >= FIRST_DAY && serial < LAST_DAY + 1)) return null;
  const date = dateOf(Math.floor(serial));
  return [date.day, date.month];
}
