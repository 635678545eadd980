import { isKnown, type Amount } from '../domain/amount';
import type { Rounding } from '../domain/study';

/**
 * Whether a stated amount agrees with a calculated one. Both ends may differ by half the display rounding and at
 * least by half a euro; "less than" and "at most" agree with anything inside them (method, section 3).
 */
export function agrees(stated: Amount, calculated: Amount, rounding: Rounding): boolean {
  if (!isKnown(stated) || !isKnown(calculated)) return stated.kind === calculated.kind;
  const tolerance = Math.max(rounding * 50, 50);
  const a = stated.cents;
  const b = calculated.cents;
  if (stated.kind === 'below' || stated.kind === 'atMost') return b.low >= a.low && b.high <= a.high;
  return Math.abs(a.low - b.low) <= tolerance && Math.abs(a.high - b.high) <= tolerance;
}
