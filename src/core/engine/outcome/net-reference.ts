import { envelopeOf, isKnown, sum, type Amount } from '../../domain/amount';
import { remainderOf, type MovingPart, type Remainder } from '../help/moving-together';

/** What the reference leaves after other help: the saving is this minus the cost of the approach. */
export interface NetReference extends Remainder {
  /** An end of the reference is open: it was used as its limit. */
  readonly openLowest: boolean;
  readonly openHighest: boolean;
}

/**
 * The remainder of every scenario that counts, and the envelope of those (method, section 7). The reference at its lowest
 * is that of the scenarios that reach it.
 */
export function netReferenceOf(
  reference: Amount,
  alternatives: readonly (readonly MovingPart[])[],
  otherHelp: readonly MovingPart[],
): NetReference {
  const each = alternatives.map((parts) => ({
    total: sum(parts.map(({ amount }) => amount)),
    remainder: remainderOf(parts, otherHelp),
  }));
  const reaching = (end: 'low' | 'high'): readonly Remainder[] => {
    return each.flatMap(({ total, remainder }) => (reaches(total, reference, end) ? [remainder] : []));
  };
  return {
    amount: envelopeOf(each.map(({ remainder }) => remainder.amount)),
    atLowest: envelopeOf(reaching('low').map(({ atLowest }) => atLowest)),
    atHighest: envelopeOf(reaching('high').map(({ atHighest }) => atHighest)),
    movesTogether: each.some(({ remainder }) => remainder.movesTogether),
    openLowest: isKnown(reference) && reference.cents.openLow,
    openHighest: isKnown(reference) && reference.cents.openHigh,
  };
}

/** Whether a scenario reaches an end of the reference; of a reference without figure nobody can tell. */
export function reaches(scenario: Amount, reference: Amount, end: 'low' | 'high'): boolean {
  if (!isKnown(reference)) return true;
  return isKnown(scenario) && scenario.cents[end] === reference.cents[end];
}
