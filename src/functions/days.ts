/** Stretches of days in cells. */
import type { Day } from '../core/domain/calendar';
import type { Period } from '../core/domain/span';
import { FUNCTION_ERRORS } from '../core/text/function-words';
import { dayIn, notAvailable, wrongValue } from './cell';

/** Names of the two ends, as sentences call them. */
interface Ends {
  readonly first: string;
  readonly last: string;
}

/** The period that the user asks about. Functions have no clock, so both days are needed. */
export function periodIn(begin: unknown, end: unknown): Period {
  return daysIn(begin, end, { first: 'begin', last: 'einde' });
}

/** A stretch of which both days are needed. */
export function daysIn(from: unknown, to: unknown, ends: Ends): Period {
  const { first, last } = spanIn(from, to, ends);
  if (last === null) throw notAvailable(FUNCTION_ERRORS.noLastDay(ends.last));
  return { first, last };
}

/** A stretch that may still go on: its last day is null then. */
export function spanIn(
  from: unknown,
  to: unknown,
  ends: Ends,
): { readonly first: Day; readonly last: Day | null } {
  const first = dayIn(from, ends.first);
  const last = dayIn(to, ends.last);
  if (first === null) throw notAvailable(FUNCTION_ERRORS.noFirstDay(ends.first));
  if (last !== null && last < first) throw wrongValue(FUNCTION_ERRORS.turnedDays(ends.first, ends.last));
  return { first, last };
}
