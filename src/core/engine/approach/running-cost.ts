import type { Day } from '../../domain/calendar';
import type { DeploymentLine } from '../../domain/line';
import type { Period } from '../../domain/span';
import { costUpTo } from '../lines/share-of-line';
import { SortedPeriods } from './sorted-periods';

/** A line whose cost is one figure, in cents. */
export interface ExactLine {
  readonly days: Period;
  readonly cents: number;
}

type Kind = DeploymentLine['cost']['kind'];

/**
 * What lines cost together from their first day up to any day. Every line is rounded by itself, as `shareOfLine` does:
 * only lines that are over are added beforehand.
 */
export class RunningCost {
  private readonly lines: SortedPeriods<ExactLine>;
  // The lines again as bare numbers, side by side in memory: a day of a large school has hundreds of them.
  private readonly firsts: Float64Array;
  private readonly lasts: Float64Array;
  private readonly cents: Float64Array;
  /** What each line costs in all its days. */
  private readonly wholes: Float64Array;
  /** The whole cost of the lines in front, by their number. */
  private readonly sums: Float64Array;
  /** Cases often start and end on the same days. */
  private readonly known = new Map<Day, number>();

  constructor(
    private readonly kind: Kind,
    lines: readonly ExactLine[],
  ) {
    this.lines = new SortedPeriods(lines);
    const { items } = this.lines;
    this.firsts = Float64Array.from(items, ({ days }) => days.first);
    this.lasts = Float64Array.from(items, ({ days }) => days.last);
    this.cents = Float64Array.from(items, ({ cents }) => cents);
    this.wholes = Float64Array.from(items, ({ days, cents }) => costUpTo(kind, cents, days, days.last));
    this.sums = new Float64Array(items.length + 1);
    this.wholes.forEach((whole, index) => {
      this.sums[index + 1] = (this.sums[index] ?? 0) + whole;
    });
  }

  touches(period: Period): boolean {
    return this.lines.touch(period);
  }

  /** The cents of these days. */
  in({ first, last }: Period): number {
    return this.upTo(last) - this.upTo(first - 1);
  }

  private upTo(day: Day): number {
    const known = this.known.get(day);
    if (known !== undefined) return known;
    const cents = this.calculate(day);
    this.known.set(day, cents);
    return cents;
  }

  private calculate(day: Day): number {
    const { kind, firsts, lasts, cents, wholes } = this;
    const over = this.lines.overBy(day);
    const begun = this.lines.begunBy(day);
    let total = this.sums[over] ?? 0;
    for (let index = over; index < begun; index++) {
      const last = lasts[index] ?? 0;
      if (last <= day) total += wholes[index] ?? 0;
      else total += costUpTo(kind, cents[index] ?? 0, { first: firsts[index] ?? 0, last }, day);
    }
    return total;
  }
}
