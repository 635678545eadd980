import { isKnown, type Amount, type KnownAmount } from '../../domain/amount';
import type { CaseAssessment } from '../../domain/assessment';
import { COST_BASES, type CostBasis, type Rounding } from '../../domain/study';
import { rounded } from '../../text/format';

interface Ends {
  readonly low: number;
  readonly high: number;
}

/** The amounts of one calculation: saving = reference - cost - other help. */
interface Calculation {
  readonly reference: Ends;
  readonly cost: Ends;
  readonly other: Ends;
  readonly saving: Ends;
}

/** Whether the printed figures of a case add up. They may not when each of them is rounded by itself. */
export function addsUp(assessed: CaseAssessment, rounding: Rounding): boolean {
  return COST_BASES.every((basis) => {
    const exact = calculationOf(assessed, basis, (amount) => amount.cents);
    const printed = calculationOf(assessed, basis, (amount) => printedEnds(amount, rounding));
    // What prints in words always adds up; what did not add up before rounding has another cause.
    return exact === null || printed === null || holds(printed) || !holds(exact);
  });
}

/** Whether the printed parts of a total come to the total that is printed. */
export function partsAddUp(total: Amount, parts: readonly Amount[], rounding: Rounding): boolean {
  const known = parts.filter(isKnown);
  if (!isKnown(total) || known.length < parts.length) return true;
  const comesTo = (endsOf: (amount: KnownAmount) => Ends): boolean => {
    const ends = known.map(endsOf);
    const { low, high } = endsOf(total);
    const sumOf = (end: keyof Ends): number => ends.reduce((sum, each) => sum + each[end], 0);
    return sumOf('low') === low && sumOf('high') === high;
  };
  // What did not add up before rounding has another cause.
  return comesTo((amount) => printedEnds(amount, rounding)) || !comesTo((amount) => amount.cents);
}

/** A written amount prints as it was written, so without rounding. */
function printedEnds(amount: KnownAmount, rounding: Rounding): Ends {
  return amount.written === undefined ? rounded(amount.cents, rounding) : amount.cents;
}

function holds({ reference, cost, other, saving }: Calculation): boolean {
  return (
    saving.low === reference.low - cost.high - other.high &&
    saving.high === reference.high - cost.low - other.low
  );
}

function calculationOf(
  assessed: CaseAssessment,
  basis: CostBasis,
  endsOf: (amount: KnownAmount) => Ends,
): Calculation | null {
  const ends = (amount: Amount): Ends | null => (isKnown(amount) ? endsOf(amount) : null);
  const reference = ends(assessed.reference);
  const cost = ends(assessed.cost[basis]);
  const other = assessed.otherHelp === null ? { low: 0, high: 0 } : ends(assessed.otherHelp);
  const saving = ends(assessed.saving[basis].amount);
  if (reference === null || cost === null || other === null || saving === null) return null;
  return { reference, cost, other, saving };
}
