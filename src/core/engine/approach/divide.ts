import { calculated, isKnown, NO_COSTS, uncertain, type Amount } from '../../domain/amount';
import type { PayerShare } from '../../domain/assessment';
import { between } from '../../domain/interval';
import { ratioOf } from '../../domain/ratio';

/** An amount divided over a number of children, in whole cents at both ends. */
export function divide(amount: Amount, children: number): Amount {
  if (!isKnown(amount)) return uncertain(amount.kind === 'uncertain' ? amount.reason : null);
  if (amount.kind === 'none') return NO_COSTS;
  const { low, high, openLow, openHigh } = amount.cents;
  return ends(ratioOf(low, 1, children), ratioOf(high, 1, children), openLow, openHigh);
}

/**
 * The shares of those who pay a total, divided over children so that they add up to the divided total: cents that
 * rounding leaves go to the largest remainders, and of equal ones to the first (method, sections 3 and 4).
 */
export function divideShares(shares: readonly PayerShare[], children: number): readonly PayerShare[] {
  const known = shares.flatMap(({ amount }) => (isKnown(amount) ? [amount.cents] : []));
  // Without a total there is nothing to add up to.
  if (known.length < shares.length) return dividedApart(shares, children);
  const lows = largestRemainder(
    known.map(({ low }) => low),
    children,
  );
  const highs = largestRemainder(
    known.map(({ high }) => high),
    children,
  );
  return shares.map((share, index) => {
    const cents = known[index];
    if (cents === undefined || share.amount.kind === 'none') return share;
    return { ...share, amount: ends(lows[index] ?? 0, highs[index] ?? 0, cents.openLow, cents.openHigh) };
  });
}

/** Every share divided by itself, for those outside the total. */
export function dividedApart(shares: readonly PayerShare[], children: number): readonly PayerShare[] {
  return shares.map((share) => ({ ...share, amount: divide(share.amount, children) }));
}

function largestRemainder(parts: readonly number[], by: number): readonly number[] {
  const whole = ratioOf(
    parts.reduce((total, part) => total + part, 0),
    1,
    by,
  );
  const floors = parts.map((part) => (part - (part % by)) / by);
  const left = whole - floors.reduce((total, part) => total + part, 0);
  const byRemainder = parts
    .map((part, index) => ({ index, rest: part % by }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  const favoured = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return floors.map((part, index) => part + (favoured.has(index) ? 1 : 0));
}

/** Rounding may turn ends that lie close together around. */
function ends(low: number, high: number, openLow: boolean, openHigh: boolean): Amount {
  return calculated(
    low <= high
      ? between<'cents'>(low, high, { low: openLow, high: openHigh })
      : between<'cents'>(high, low, { low: openHigh, high: openLow }),
  );
}
