import { OUTCOMES, type Outcome, type OutcomeCounts, type Saving } from '../../domain/assessment';

/** In how many cases each outcome occurs: the only figure that may span cases (method, section 8). */
export function countOutcomes(savings: readonly Saving[]): OutcomeCounts {
  const count = (outcome: Outcome): number => savings.filter((saving) => saving.outcome === outcome).length;
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, count(outcome)])) as Record<
    Outcome,
    number
  >;
  return { ...counts, of: savings.length };
}
