import { exactly, isKnown, type Amount } from '../domain/amount';
import type { Definition, DefinitionResult } from '../domain/assessment';
import { COST_BASES, type CostBasis } from '../domain/study';
import { savingOf } from './saving';

/** The definitions that are compared: each cost basis with the lowest and with the highest reference. */
export const DEFINITIONS: readonly Definition[] = COST_BASES.flatMap((basis) => [
  { basis, reference: 'low' as const },
  { basis, reference: 'high' as const },
]);

/** The saving of one case under every definition (source A, 3.2 and 4: the picture depends on the definition). */
export function savingsByDefinition(
  cost: Readonly<Record<CostBasis, Amount>>,
  otherHelp: Amount | null,
  reference: Amount,
): readonly DefinitionResult[] {
  return DEFINITIONS.map((definition) => {
    const end = endOf(reference, definition.reference);
    return {
      ...definition,
      saving: savingOf(end.amount, cost[definition.basis], otherHelp),
      atLimit: end.open,
    };
  });
}

/** One end of the reference. An open end is used as its limit, which the reference itself does not reach. */
function endOf(
  reference: Amount,
  end: Definition['reference'],
): { readonly amount: Amount; readonly open: boolean } {
  if (!isKnown(reference) || reference.kind === 'none') return { amount: reference, open: false };
  const { low, high, openLow, openHigh } = reference.cents;
  return end === 'low' ? { amount: exactly(low), open: openLow } : { amount: exactly(high), open: openHigh };
}
