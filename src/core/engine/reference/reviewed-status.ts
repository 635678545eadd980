import type { Findings } from '../../domain/finding';
import type { Review } from '../../domain/review';
import type { ScenarioStatus } from '../../domain/scenario';
import { scenarioKey, statusesOf, type ScenarioLines } from './scenario-lines';

declare module '../../domain/finding' {
  interface FindingFacts {
    'review.unknownScenario': { readonly case: string; readonly scenario: string | null };
    /** Experts gave their opinion, and the group has no verdict. */
    'review.noGroup': { readonly case: string; readonly scenario: string | null };
    'review.conflict': { readonly case: string; readonly scenario: string | null };
    /** The group supplemented a scenario, and its lines are those of the dialogue. */
    'review.nothingAdded': { readonly case: string; readonly scenario: string | null };
    'review.otherStatus': {
      readonly case: string;
      readonly scenario: string | null;
      readonly stated: readonly ScenarioStatus[];
      readonly verdict: ScenarioStatus;
    };
  }
}

/** What the review says of a scenario. */
export interface ReviewedScenario {
  readonly statuses: readonly ScenarioStatus[];
  /** The verdict of the group; null: there is none that can be used. */
  readonly verdict: ScenarioStatus | null;
  readonly reviews: readonly Review[];
}

/**
 * The status of each scenario after the review: the group's verdict wins over the stated status. What single experts say
 * is opinion; there is no voting (method, section 12).
 */
export function reviewedStatuses(
  caseName: string,
  scenarios: readonly ScenarioLines[],
  reviews: readonly Review[],
  findings: Findings,
): readonly ReviewedScenario[] {
  const known = new Set(scenarios.map(({ name }) => scenarioKey(name)));
  const scenarioOf = ({ scenario }: Review): string =>
    scenario === null && scenarios.length === 1
      ? scenarioKey(scenarios[0]?.name ?? null)
      : scenarioKey(scenario);
  const unknown = new Set<string>();
  for (const review of reviews) {
    const key = scenarioOf(review);
    if (known.has(key) || unknown.has(key)) continue;
    unknown.add(key);
    const facts = { case: caseName, scenario: review.scenario };
    findings.add('error', 'review.unknownScenario', review.place, facts);
  }
  return scenarios.map((scenario) => {
    const own = reviews.filter((review) => scenarioOf(review) === scenarioKey(scenario.name));
    return { ...reviewed(caseName, scenario, own, findings), reviews: own };
  });
}

function reviewed(
  caseName: string,
  scenario: ScenarioLines,
  reviews: readonly Review[],
  findings: Findings,
): Omit<ReviewedScenario, 'reviews'> {
  const statuses = statusesOf(scenario);
  const asStated = { statuses, verdict: null };
  const [first] = reviews;
  if (first === undefined) return asStated;
  const facts = { case: caseName, scenario: scenario.name };
  const ofGroup = reviews.filter(({ expert }) => expert === null);
  const [group] = ofGroup;
  if (group === undefined) {
    findings.add('warning', 'review.noGroup', first.place, facts);
    return asStated;
  }
  const verdicts = [...new Set(ofGroup.flatMap(({ verdict }) => (verdict === null ? [] : [verdict])))];
  const [verdict] = verdicts;
  if (verdict === undefined) findings.add('warning', 'review.noGroup', group.place, facts);
  // What is written in other words has a finding at its own cell.
  if (verdict === undefined || (verdict === 'unknown' && verdicts.length === 1)) return asStated;
  if (verdicts.length > 1 || verdict === 'unknown') {
    findings.add('error', 'review.conflict', ofGroup[1]?.place ?? group.place, facts);
    return asStated;
  }
  // Before the review a scenario is a concept or has consensus: that it changes is what a review is for.
  const differs = statuses.some((status) => status !== verdict && !BEFORE_REVIEW.includes(status));
  if (differs)
    findings.add('warning', 'review.otherStatus', group.place, { ...facts, stated: statuses, verdict });
  if (verdict === 'supplemented' && hasOnlyDialogue(scenario))
    findings.add('info', 'review.nothingAdded', group.place, facts);
  return { statuses: [verdict], verdict };
}

function hasOnlyDialogue({ lines }: ScenarioLines): boolean {
  return lines.length > 0 && lines.every(({ phase }) => phase === 'dialogue');
}

const BEFORE_REVIEW: readonly ScenarioStatus[] = ['draft', 'consensus'];
