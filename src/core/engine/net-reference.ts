import { envelopeOf, isKnown, sum, type Amount } from '../domain/amount';
import { remainderOf, type MovingPart, type Remainder } from './moving-together';

/** What the reference leaves after other help: the saving is this minus the cost of the approach. */
export interface NetReference extends Remainder {
  /** An end of the reference is open: it was used as its limit. */
  readonly openLowest: boolean;
  readonly openHighest: boolean;
}

/**
 * The remainder of every scenario that counts, and the envelope of those (method, section 4). The reference at its lowest
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
    if (!isKnown(reference)) return each.map(({ remainder }) => remainder);
    const wanted = reference.cents[end];
    return each.flatMap(({ total, remainder }) =>
      isKnown(total) && total.cents[end] === wanted ? [remainder] : [],
    );
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
