/** Reads a tariff from one cell: an amount of which the unit stands elsewhere. */
import type { Amount } from '../../domain/amount';
import { parseAmount } from './parse-amount';
import { problem, type CellFacts, type CellInput, type Problem, type Reading } from './reading';

declare module '../../domain/finding' {
  interface FindingFacts {
    'tariff.rate': CellFacts;
  }
}

/** "€ 64/uur" is no amount, but here it needs other advice than the cost of a case does. */
export function parseTariff(cell: CellInput): Reading<Amount> {
  const { value, problems } = parseAmount(cell);
  return { value, problems: problems.map(asTariff) };
}

function asTariff(found: Problem): Problem {
  return found.code === 'amount.rate' ? problem(found.severity, 'tariff.rate', found.facts) : found;
}
