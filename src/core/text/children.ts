import type { Interval } from '../domain/interval';
import { formatDecimal } from './format';
import { CHILDREN } from './words';

/** A number of children with one decimal; the less the reference, the more children it takes, without end. */
export function formatChildren({ low, high, openLow, openHigh }: Interval<'children'>): string {
  const from = formatDecimal(low);
  if (high === Infinity) return openLow ? CHILDREN.moreThan(from) : CHILDREN.orMore(from);
  const to = formatDecimal(high);
  if (from === to) return from;
  return CHILDREN.range(openLow ? CHILDREN.moreThan(from) : from, openHigh ? CHILDREN.lessThan(to) : to);
}
