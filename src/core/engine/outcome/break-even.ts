import { isKnown, type Amount } from '../../domain/amount';
import type { ApproachCost, BreakEven } from '../../domain/assessment';
import { between, type Interval } from '../../domain/interval';
import type { CostBasis } from '../../domain/study';
import { totalCost } from './saving';

/**
 * Where the saving of a case turns (method, section 13): the reference that equals the cost, and the number of
 * children over whom the approach would have to be shared for the average to equal the reference.
 */
export function breakEvenOf(
  cost: Readonly<Record<CostBasis, Amount>>,
  otherHelp: Amount | null,
  reference: Amount,
  approach: ApproachCost,
): BreakEven {
  const { total, amount, children } = approach;
  return {
    reference: { average: totalCost(cost.average, otherHelp), direct: totalCost(cost.direct, otherHelp) },
    children:
      total !== null
        ? breakEvenChildren(total, 1, reference)
        : children === null
          ? null
          : breakEvenChildren(amount, children, reference),
  };
}

/**
 * The total cost divided by the reference; null for a reference of nothing or without a figure. A written average times
 * its number of children is the total.
 */
export function breakEvenChildren(
  cost: Amount,
  times: number,
  reference: Amount,
): Interval<'children'> | null {
  if (!isKnown(cost) || !isKnown(reference) || reference.cents.high === 0) return null;
  const { low, high, openLow, openHigh } = cost.cents;
  const per = reference.cents;
  const most = per.low === 0 ? Infinity : (high * times) / per.low;
  return between((low * times) / per.high, most, {
    low: openLow || per.openHigh,
    high: openHigh || per.openLow,
  });
}
