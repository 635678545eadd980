import { isKnown, type Amount, type KnownAmount } from '../../domain/amount';
import { isPoint } from '../../domain/interval';
import type { Rounding } from '../../domain/study';

/**
 * Whether a stated cost agrees with the calculated one. Both ends may differ by half the display rounding and at least
 * by half a euro; "less than" and "at most" agree with anything inside them (method, section 3). A range from zero is
 * no "at most": it states both of its ends.
 */
export function costAgrees(stated: Amount, calculated: Amount, rounding: Rounding): boolean {
  return agrees(stated, calculated, rounding, ({ kind }) => kind === 'below' || kind === 'atMost');
}

/** The same for a saving or extra costs: there "at most" is how a range from zero prints (method, section 8). */
export function savingAgrees(stated: Amount, calculated: Amount, rounding: Rounding): boolean {
  return agrees(
    stated,
    calculated,
    rounding,
    ({ cents }) => !isPoint(cents) && (cents.low === 0 || cents.high === 0),
  );
}

function agrees(
  stated: Amount,
  calculated: Amount,
  rounding: Rounding,
  isLimit: (stated: KnownAmount) => boolean,
): boolean {
  if (!isKnown(stated) || !isKnown(calculated)) return stated.kind === calculated.kind;
  const tolerance = Math.max(rounding * 50, 50);
  const a = stated.cents;
  const b = calculated.cents;
  if (isLimit(stated)) return b.low >= a.low - tolerance && b.high <= a.high + tolerance;
  return Math.abs(a.low - b.low) <= tolerance && Math.abs(a.high - b.high) <= tolerance;
}
