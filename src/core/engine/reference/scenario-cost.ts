import { isKnown, uncertain, type Amount } from '../../domain/amount';
import type { ScenarioAssessment } from '../../domain/assessment';
import type { Findings, Place } from '../../domain/finding';
import type { HelpLine } from '../../domain/line';
import type { ScenarioStory } from '../../domain/scenario';
import type { Rounding } from '../../domain/study';
import { helpOfLines, type HelpOfLines } from '../help/help-of-lines';
import type { MovingPart } from '../help/moving-together';
import { costAgrees } from '../lines/agrees';
import { holds, writtenAmount } from '../lines/written-or-lines';
import type { StudyLines } from '../study-lines';
import type { ReviewedScenario } from './reviewed-status';
import { statusesOf, type ScenarioLines } from './scenario-lines';

declare module '../../domain/finding' {
  interface FindingFacts {
    'scenario.empty': { readonly case: string; readonly scenario: string | null };
    'scenario.linesBeatNoCosts': { readonly case: string; readonly scenario: string | null };
    'scenario.differs': {
      readonly case: string;
      readonly scenario: string | null;
      readonly stated: HelpLine['amount'];
      readonly calculated: HelpLine['amount'];
      readonly rounding: Rounding;
    };
    'scenario.onlyOutside': {
      readonly case: string;
      readonly scenario: string | null;
      readonly perspective: string;
    };
  }
}

/** A scenario with the parts that its amount is the sum of. */
export interface ScenarioCost {
  readonly scenario: ScenarioAssessment;
  readonly parts: readonly MovingPart[];
}

/**
 * What the help of a scenario would have cost: the sum of its lines in perspective, or what is stated. Stated to be
 * uncertain beats lines; lines beat any other statement (method, section 7). Only a scenario that counts gives findings.
 */
export function scenarioCost(
  caseName: string,
  scenario: ScenarioLines,
  review: ReviewedScenario,
  counts: boolean,
  study: StudyLines,
  findings: Findings,
): ScenarioCost {
  const { name, stated, lines } = scenario;
  const { now, before } = inPhases(lines);
  // What cannot be read states nothing: then the lines tell.
  const isStatedUncertain = stated?.stated.kind === 'uncertain' && stated.stated.unreadable !== true;
  const ofLines = lines.length === 0 ? null : helpOfLines(now, study, counts && !isStatedUncertain, findings);
  const facts = { case: caseName, scenario: name };
  const place = stated?.place ?? lines[0]?.place ?? null;
  const amount = isStatedUncertain ? stated.stated : (ofLines?.amount ?? statedAmount(stated, study));
  if (counts) report(facts, place, stated, ofLines, study, findings);
  const source = ofLines !== null && !isStatedUncertain ? 'lines' : amount === null ? 'none' : 'stated';
  return {
    scenario: {
      name,
      kind: stated?.kind ?? null,
      told: stated?.told ?? NOTHING_TOLD,
      statuses: review.statuses,
      review: { statusesBefore: statusesOf(scenario), verdict: review.verdict, opinions: review.reviews },
      counts,
      amount: amount ?? uncertain(),
      source,
      payers: ofLines?.payers ?? [],
      afterPeildatum: ofLines?.afterPeildatum ?? null,
      knownPart: isStatedUncertain ? (ofLines?.amount ?? null) : null,
      beforeReview: before.length === 0 ? null : helpOfLines(before, study, false, findings).amount,
    },
    parts:
      source === 'lines' && ofLines !== null
        ? ofLines.parts
        : [{ amount: amount ?? uncertain(), movesWith: null }],
  };
}

const NOTHING_TOLD: ScenarioStory = { description: null, estimates: null, dissent: null };

/** Lines after the review replace those of the dialogue. */
export function inPhases(lines: readonly HelpLine[]): {
  readonly now: readonly HelpLine[];
  readonly before: readonly HelpLine[];
} {
  const after = lines.filter(({ phase }) => phase === 'afterReview');
  if (after.length === 0) return { now: lines, before: [] };
  return { now: after, before: lines.filter(({ phase }) => phase === 'dialogue') };
}

/** Null: nothing is stated. */
function statedAmount(stated: ScenarioLines['stated'], { settings }: StudyLines): Amount | null {
  if (stated === null || stated.stated.kind === 'missing') return null;
  return writtenAmount(stated.stated, settings);
}

function report(
  facts: { readonly case: string; readonly scenario: string | null },
  place: Place | null,
  scenario: ScenarioLines['stated'],
  ofLines: HelpOfLines | null,
  { settings }: StudyLines,
  findings: Findings,
): void {
  const stated = scenario?.stated ?? { kind: 'missing' };
  if (ofLines === null) {
    if (stated.kind === 'missing') findings.add('warning', 'scenario.empty', place, facts);
    return;
  }
  if (ofLines.onlyOutside) {
    const { text: perspective } = settings.perspective;
    findings.add('info', 'scenario.onlyOutside', place, { ...facts, perspective });
  }
  if (!isKnown(stated) || !holds(settings)) return;
  const { rounding } = settings;
  if (stated.kind === 'none') findings.add('warning', 'scenario.linesBeatNoCosts', place, facts);
  else if (!costAgrees(stated, ofLines.amount, rounding)) {
    const amounts = { stated, calculated: ofLines.amount, rounding };
    findings.add('warning', 'scenario.differs', place, { ...facts, ...amounts });
  }
}
