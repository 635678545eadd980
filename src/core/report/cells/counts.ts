import { OUTCOMES, type OutcomeCounts } from '../../domain/assessment';
import { countsPhrase } from '../../text/outcomes';

/** The outcomes that occur, each counted apart: "in 2 van de 5 casussen een besparing, in 2 extra kosten ...". */
export function countsText(counts: OutcomeCounts): string {
  const occurring = OUTCOMES.filter((outcome) => counts[outcome] > 0);
  return countsPhrase(
    occurring.map((outcome) => ({ outcome, count: counts[outcome] })),
    counts.of,
  );
}
