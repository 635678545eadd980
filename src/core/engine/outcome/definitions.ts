import type { Amount } from '../../domain/amount';
import type { Definition, DefinitionResult } from '../../domain/assessment';
import { COST_BASES, type CostBasis } from '../../domain/study';
import type { NetReference } from './net-reference';
import { savingOf } from './saving';

/** The definitions that are compared: each cost basis with the lowest and with the highest reference. */
export const DEFINITIONS: readonly Definition[] = COST_BASES.flatMap((basis) => [
  { basis, reference: 'low' as const },
  { basis, reference: 'high' as const },
]);

/** The saving of one case under every definition (source A, 3.2 and 4: the picture depends on the definition). */
export function savingsByDefinition(
  cost: Readonly<Record<CostBasis, Amount>>,
  net: NetReference,
): readonly DefinitionResult[] {
  return DEFINITIONS.map((definition) => {
    const lowest = definition.reference === 'low';
    return {
      ...definition,
      saving: savingOf(lowest ? net.atLowest : net.atHighest, cost[definition.basis]),
      atLimit: lowest ? net.openLowest : net.openHighest,
    };
  });
}
