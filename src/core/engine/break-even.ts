import { isKnown, type Amount } from '../domain/amount';
import type { BreakEven } from '../domain/assessment';
import { between, type Interval } from '../domain/interval';
import type { CostBasis } from '../domain/study';
import { totalCost } from './saving';

/**
 * Where the saving of a case turns (method, section 10): the reference that equals the cost, and the number of
 * children over whom the approach would have to be shared for the average to equal the reference.
 */
export function breakEvenOf(
  cost: Readonly<Record<CostBasis, Amount>>,
  otherHelp: Amount | null,
  reference: Amount,
  children: number | null,
): BreakEven {
  return {
    reference: { average: totalCost(cost.average, otherHelp), direct: totalCost(cost.direct, otherHelp) },
    children: children === null ? null : breakEvenChildren(cost.average, children, reference),
  };
}

/** Total cost (average x children) divided by the reference; null for a reference of nothing or without a figure. */
function breakEvenChildren(
  average: Amount,
  children: number,
  reference: Amount,
): Interval<'children'> | null {
  if (!isKnown(average) || !isKnown(reference) || reference.cents.high === 0) return null;
  const { low, high, openLow, openHigh } = average.cents;
  const per = reference.cents;
  const most = per.low === 0 ? Infinity : (high * children) / per.low;
  return between((low * children) / per.high, most, {
    low: openLow || per.openHigh,
    high: openHigh || per.openLow,
  });
}
