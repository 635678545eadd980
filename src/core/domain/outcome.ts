import { isKnown, type Amount } from './amount';
import type { Outcome } from './assessment';

/** What a saving comes down to: the sign of its ends decides (method, section 8; source A, 3.2). */
export function outcomeOf(saving: Amount): Outcome {
  if (!isKnown(saving)) return saving.kind === 'missing' ? 'missing' : 'uncertain';
  const { low, high, openLow, openHigh } = saving.cents;
  if (low === 0 && high === 0) return 'neutral';
  if (low > 0 || (low === 0 && openLow)) return 'saving';
  if (high < 0 || (high === 0 && openHigh)) return 'extraCost';
  if (low === 0) return 'atMostSaving';
  return high === 0 ? 'atMostCost' : 'either';
}
