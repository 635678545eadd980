import { envelopeOf, isKnown, uncertain, type Amount } from '../../domain/amount';
import type { ReferenceFigure } from '../../domain/assessment';
import type { Case } from '../../domain/case';
import type { Findings } from '../../domain/finding';
import { cellOfLine } from '../../domain/line';
import { helpOfLines } from '../help/help-of-lines';
import type { MovingPart } from '../help/moving-together';
import { writtenOrLines } from '../lines/written-or-lines';
import type { StudyLines } from '../study-lines';
import { countingScenarios } from './counting-scenarios';
import { reviewedStatuses } from './reviewed-status';
import { scenarioCost } from './scenario-cost';
import { linesOfScenarios, type LinesOfScenarios } from './scenario-lines';

declare module '../../domain/finding' {
  interface FindingFacts {
    'help.withoutScenario': {
      readonly case: string;
      readonly lines: number;
      readonly stated: number;
      /** One of them counts. */
      readonly counts: boolean;
    };
    'reference.allRejected': { readonly case: string };
  }
}

/** The reference of a case with each of the things that might have happened: at least one. */
export interface Reference {
  readonly figure: ReferenceFigure;
  /** Per scenario that counts the parts of its sum; together they are the reference. */
  readonly alternatives: readonly (readonly MovingPart[])[];
}

/**
 * What help would have cost without the approach: the envelope of the scenarios that count, else the written amount
 * (method, section 7). Stated scenarios count as lines for the written amount, and lines win.
 */
export function referenceOf(each: Case, study: StudyLines, findings: Findings): Reference {
  const stated = study.scenarios.get(each.key) ?? [];
  const lines = (study.help.get(each.key) ?? []).filter(({ track }) => track === 'reference');
  const found = linesOfScenarios(each.name, stated, lines, findings);
  const reviews = study.reviews.get(each.key) ?? [];
  const reviewed = reviewedStatuses(each.name, found.scenarios, reviews, findings);
  const { counts, provisional, unvalidated } = countingScenarios(reviewed.map(({ statuses }) => statuses));
  const costs = found.scenarios.flatMap((scenario, index) => {
    const review = reviewed[index];
    return review === undefined
      ? []
      : [scenarioCost(each.name, scenario, review, counts[index] === true, study, findings)];
  });
  const counting = costs.filter(({ scenario }) => scenario.counts);
  const ofScenarios = envelopeOf(counting.map(({ scenario }) => scenario.amount));
  const fromLines = stated.length > 0 || lines.length > 0;
  const amount = unplacedCount(each.name, found, stated.length, study, findings) ? uncertain() : ofScenarios;
  if (fromLines && amount.kind === 'missing')
    findings.add('warning', 'reference.allRejected', each.place, { case: each.name });
  const figure = writtenOrLines(
    'reference',
    each.name,
    each.written.reference,
    fromLines ? { amount, payers: [] } : null,
    study.settings,
    findings,
  );
  const scenarios = costs.map(({ scenario }) => scenario);
  return {
    figure: { amount: figure.amount, source: figure.source, scenarios, provisional, unvalidated },
    alternatives: isMadeOf(figure.amount, counting.length)
      ? counting.map(({ parts }) => parts)
      : [[{ amount: figure.amount, movesWith: null }]],
  };
}

/** Whether the amount is the envelope of scenarios, of which the parts may move together with other help. */
function isMadeOf(amount: Amount, scenarios: number): boolean {
  return scenarios > 0 && isKnown(amount);
}

/** Whether a line that counts may belong to any scenario. */
function unplacedCount(
  caseName: string,
  { unplaced }: LinesOfScenarios,
  stated: number,
  study: StudyLines,
  findings: Findings,
): boolean {
  const [first] = unplaced;
  if (first === undefined) return false;
  const { parts } = helpOfLines(unplaced, study, false, findings);
  const counts = parts.length > 0;
  const facts = { case: caseName, lines: unplaced.length, stated, counts };
  findings.add(counts ? 'error' : 'warning', 'help.withoutScenario', cellOfLine(first, 'scenario'), facts);
  return counts;
}
