import type { Interval } from '../../domain/interval';

/** An interval as a bar from zero: how far it is sure, and what it may be more, on either side. In euros. */
export interface RangeParts {
  /** The end nearest zero; null when zero lies inside. */
  readonly sure: number | null;
  readonly below: number | null;
  readonly above: number | null;
}

/** Set end to end from zero, the parts reach from the lowest to the highest. */
export function rangeParts({ low, high }: Interval<'cents'>): RangeParts {
  const sure = low > 0 ? low : Math.min(high, 0);
  const below = Math.min(low - Math.min(sure, 0), 0);
  const above = Math.max(high - Math.max(sure, 0), 0);
  const isAround = low < 0 && high > 0;
  return {
    sure: isAround ? null : sure / 100 + 0,
    below: below === 0 ? null : below / 100,
    above: above === 0 ? null : above / 100,
  };
}
