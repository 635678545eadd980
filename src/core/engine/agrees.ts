import { isKnown, type Amount } from '../domain/amount';
import { isPoint, type Interval } from '../domain/interval';
import type { Rounding } from '../domain/study';

/**
 * Whether a stated saving agrees with the calculated one. Both ends may differ by half the display rounding and at
 * least by half a euro; "less than" and "at most", of a saving or of extra cost, agree with anything inside them
 * (method, section 3).
 */
export function agrees(stated: Amount, calculated: Amount, rounding: Rounding): boolean {
  if (!isKnown(stated) || !isKnown(calculated)) return stated.kind === calculated.kind;
  const tolerance = Math.max(rounding * 50, 50);
  const a = stated.cents;
  const b = calculated.cents;
  if (isLimit(a)) return b.low >= a.low - tolerance && b.high <= a.high + tolerance;
  return Math.abs(a.low - b.low) <= tolerance && Math.abs(a.high - b.high) <= tolerance;
}

/** "Hooguit € 300 (besparing)", "⊖ minder dan € 300 (extra kosten)": it says no more than how far from zero. */
function isLimit(saving: Interval<'cents'>): boolean {
  return !isPoint(saving) && (saving.low === 0 || saving.high === 0);
}
