/** Stretches of days; first and last day are included. */
import { dateOf, dayOf, FIRST_DAY, LAST_DAY, type Day } from './calendar';

/** When a line ran. An end that is null is not filled in; unreadable: one of its dates cannot be trusted. */
export type Span =
  | { readonly kind: 'days'; readonly from: Day | null; readonly to: Day | null }
  | { readonly kind: 'unreadable' };

/** A stretch with both ends known. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}

/** The days that two periods share, or null. */
export function overlap(a: Period, b: Period): Period | null {
  const first = Math.max(a.first, b.first);
  const last = Math.min(a.last, b.last);
  return first <= last ? { first, last } : null;
}

/** The number of days. */
export function daysIn({ first, last }: Period): number {
  return last - first + 1;
}

/** A year in parts of which every day of 365 or 366 takes a whole number. */
export const PARTS_OF_YEAR = 365 * 366;

/** The length in calendar years, in PARTS_OF_YEAR: each day is one divided by the days of its own calendar year. */
export function yearParts(period: Period): number {
  const first = dateOf(period.first).year;
  const last = dateOf(period.last).year;
  if (first === last) return daysIn(period) * partsOfDay(first);
  const between = Math.max(0, last - first - 1) * PARTS_OF_YEAR;
  const atStart = daysIn({ first: period.first, last: lastDayOf(first) }) * partsOfDay(first);
  const atEnd = daysIn({ first: firstDayOf(last), last: period.last }) * partsOfDay(last);
  return atStart + between + atEnd;
}

function partsOfDay(year: number): number {
  const leap = dayOf({ year, month: 2, day: 29 }) !== null;
  return PARTS_OF_YEAR / (leap ? 366 : 365);
}

function firstDayOf(year: number): Day {
  return dayOf({ year, month: 1, day: 1 }) ?? FIRST_DAY;
}

function lastDayOf(year: number): Day {
  return dayOf({ year, month: 12, day: 31 }) ?? LAST_DAY;
}
