import type { Day } from '../../domain/calendar';
import type { Period } from '../../domain/span';

/**
 * Things with a period, sorted by first day, so that a question about some days needs no walk along all of them: what
 * touches a period stands between the ones that were all over before it and the ones that had not begun.
 */
export class SortedPeriods<T extends { readonly days: Period }> {
  readonly items: readonly T[];
  private readonly firsts: Float64Array;
  /** The latest last day up to and including each item. */
  private readonly latestEnds: Float64Array;

  constructor(items: readonly T[]) {
    this.items = [...items].sort((a, b) => a.days.first - b.days.first);
    this.firsts = Float64Array.from(this.items, ({ days }) => days.first);
    this.latestEnds = Float64Array.from(this.items, ({ days }) => days.last);
    let latest = -Infinity;
    this.latestEnds.forEach((end, index, ends) => {
      latest = Math.max(latest, end);
      ends[index] = latest;
    });
  }

  /** How many items began on or before the day: exactly those in front. */
  begunBy(day: Day): number {
    return countUpTo(this.firsts, day);
  }

  /** So many items in front all ended on or before the day; others may have, too. */
  overBy(day: Day): number {
    return countUpTo(this.latestEnds, day);
  }

  /** Whether any item shares a day with the period. */
  touch(period: Period): boolean {
    return this.overBy(period.first - 1) < this.begunBy(period.last);
  }
}

/** How many of the rising days are not after `day`. */
function countUpTo(days: Float64Array, day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
