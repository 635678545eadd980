/**
 * Intervals hold all arithmetic of the method: every figure lies between two ends, and each end may be open.
 * They are typed by unit, so that euros and hours cannot be added by mistake.
 */

export type Unit = 'cents' | 'hours' | 'fte' | 'children' | 'quantity';

declare const unit: unique symbol;

/** The values from `low` to `high`. An open end is a limit that is not reached itself. Equal ends are closed. */
export interface Interval<U extends Unit> {
  readonly low: number;
  readonly high: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
  /** Exists for the type checker only. */
  readonly [unit]?: U;
}

/** The interval that holds one value. */
export function point<U extends Unit>(value: number): Interval<U> {
  return between(value, value);
}

/** The interval between two ends; the open ends are named. */
export function between<U extends Unit>(
  low: number,
  high: number,
  open: { readonly low?: boolean; readonly high?: boolean } = {},
): Interval<U> {
  if (!(low <= high))
    throw new RangeError(`an interval from ${String(low)} to ${String(high)} is turned around`);
  const single = low === high;
  // "+ 0" turns -0 into 0, which would otherwise print and compare in odd ways.
  return {
    low: low + 0,
    high: high + 0,
    openLow: !single && open.low === true,
    openHigh: !single && open.high === true,
  };
}

/** Any value of `a` plus any value of `b`. */
export function add<U extends Unit>(a: Interval<U>, b: Interval<U>): Interval<U> {
  return between(a.low + b.low, a.high + b.high, {
    low: a.openLow || b.openLow,
    high: a.openHigh || b.openHigh,
  });
}

/** The interval mirrored in zero. */
export function negate<U extends Unit>(a: Interval<U>): Interval<U> {
  return between(-a.high, -a.low, { low: a.openHigh, high: a.openLow });
}

/** Any value of `a` minus any value of `b`: 0 minus (0, 300) is (-300, 0). */
export function subtract<U extends Unit>(a: Interval<U>, b: Interval<U>): Interval<U> {
  return add(a, negate(b));
}

/**
 * Any value of `a` times any value of `b`; both without negative values. The unit is that of `b`. Zero times anything is
 * exactly zero.
 */
export function multiply<U extends Unit>(a: Interval<'quantity'>, b: Interval<U>): Interval<U> {
  const reachesZero = (a.low === 0 && !a.openLow) || (b.low === 0 && !b.openLow);
  return between(a.low * b.low, a.high * b.high, {
    low: (a.openLow || b.openLow) && !reachesZero,
    high: a.openHigh || b.openHigh,
  });
}

/** The smallest interval that holds them all: of equal ends the closed one wins. At least one. */
export function envelope<U extends Unit>(all: readonly [Interval<U>, ...Interval<U>[]]): Interval<U> {
  return all.reduce((a, b) => {
    const low = Math.min(a.low, b.low);
    const high = Math.max(a.high, b.high);
    const isOpen = (closed: (each: Interval<U>) => boolean): boolean => ![a, b].some(closed);
    return between(low, high, {
      low: isOpen((each) => each.low === low && !each.openLow),
      high: isOpen((each) => each.high === high && !each.openHigh),
    });
  });
}

/** Both ends in whole numbers, half away from zero. Ends that meet are closed. */
export function rounded<U extends Unit>({ low, high, openLow, openHigh }: Interval<U>): Interval<U> {
  return between(roundHalf(low), roundHalf(high), { low: openLow, high: openHigh });
}

/** Fourteen digits are what a product of typed figures is sure of: 1.005 x 100 is 100.5, not 100.49999999999999. */
function roundHalf(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 1e14) return value + 0;
  const size = Math.round(Number(Math.abs(value).toPrecision(14)));
  return (value < 0 ? -size : size) + 0;
}

/** Whether the interval holds one value only. */
export function isPoint<U extends Unit>(a: Interval<U>): boolean {
  return a.low === a.high;
}

/** Whether the value lies in the interval. */
export function contains<U extends Unit>(a: Interval<U>, value: number): boolean {
  const aboveLow = a.openLow ? value > a.low : value >= a.low;
  const belowHigh = a.openHigh ? value < a.high : value <= a.high;
  return aboveLow && belowHigh;
}
