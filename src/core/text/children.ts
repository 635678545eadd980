import type { Interval } from '../domain/interval';
import { formatDecimal } from './format';
import { GEVOELIGHEID } from './labels';

/** A number of children with one decimal; the less the reference, the more children it takes, without end. */
export function formatChildren({ low, high, openLow, openHigh }: Interval<'children'>): string {
  const TEXT = GEVOELIGHEID.breakEven;
  const from = formatDecimal(low);
  if (high === Infinity) return openLow ? TEXT.moreThan(from) : TEXT.orMore(from);
  const to = formatDecimal(high);
  if (from === to) return from;
  return TEXT.range(openLow ? TEXT.moreThan(from) : from, openHigh ? TEXT.lessThan(to) : to);
}
