import { difference, sum, type Amount } from '../../domain/amount';
import type { Saving } from '../../domain/assessment';
import { outcomeOf } from '../../domain/outcome';

/**
 * What the help would have cost otherwise, minus what it cost: reference - (approach + other help), in cents. `reference`
 * is what it leaves after other help (net-reference.ts). Positive is a saving. Source A, 3.2; it is never a saving in a
 * budget.
 */
export function savingOf(reference: Amount, approach: Amount): Saving {
  const amount = difference(reference, approach);
  return { amount, outcome: outcomeOf(amount) };
}

/** The cost of the approach and of other help really given. */
export function totalCost(approach: Amount, otherHelp: Amount | null): Amount {
  return otherHelp === null ? approach : sum([approach, otherHelp]);
}
