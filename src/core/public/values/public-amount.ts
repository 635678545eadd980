/** Amounts as a public version shows them: figures only, and never finer than a hundred euros. */
import { isKnown, MISSING, uncertain, type Amount, type KnownAmount } from '../../domain/amount';
import type { Saving } from '../../domain/assessment';
import { between, isPoint, type Interval } from '../../domain/interval';
import type { Rounding } from '../../domain/study';
import { roundCents } from '../../text/format';
import type { PublicRounding } from '../public-study';

const FINEST: PublicRounding = 100;

/** The study's own rounding where that is coarser. */
export function publicRounding(rounding: Rounding): PublicRounding {
  return rounding === 500 || rounding === 1000 ? rounding : FINEST;
}

/** The amount without the words in which it was written or its reason, rounded. */
export function publicAmount(amount: Amount, rounding: PublicRounding): Amount {
  if (amount.kind === 'missing') return MISSING;
  if (!isKnown(amount)) return uncertain();
  const { kind, approximate } = amount;
  const cents = coarse(amount.cents, rounding);
  return { kind: kindOf(kind, cents), cents, ...(approximate === true && { approximate }) };
}

/** The outcome is that of the cents: rounding never turns it. */
export function publicSaving({ amount, outcome }: Saving, rounding: PublicRounding): Saving {
  return { amount: publicAmount(amount, rounding), outcome };
}

/**
 * Both ends rounded. What is not zero never becomes zero, and is never shown finer instead: 37 is "less than a hundred".
 * So an end that would vanish moves to zero where the amount lies beyond it, else to a step from it, and is open.
 */
function coarse(cents: Interval<'cents'>, rounding: PublicRounding): Interval<'cents'> {
  const step = rounding * 100;
  const nearest = { low: roundCents(cents.low, rounding), high: roundCents(cents.high, rounding) };
  const lowVanishes = cents.low !== 0 && nearest.low === 0;
  const highVanishes = cents.high !== 0 && nearest.high === 0;
  return between(
    lowVanishes && cents.low < 0 ? -step : nearest.low,
    highVanishes && cents.high > 0 ? step : nearest.high,
    { low: cents.openLow || lowVanishes, high: cents.openHigh || highVanishes },
  );
}

/** A point that became "less than a hundred" is no point any more, and a range of which the ends met is one. */
function kindOf(kind: KnownAmount['kind'], cents: Interval<'cents'>): KnownAmount['kind'] {
  if (kind === 'none' || kind === 'atMost') return kind;
  if (isPoint(cents)) return 'exact';
  return cents.low === 0 && cents.openLow && cents.openHigh ? 'below' : 'range';
}
