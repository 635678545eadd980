/** What is told about a case around its sums, for the cases that get a casusbeeld. */
import type { CaseAssessment, ScenarioAssessment } from '../../domain/assessment';
import type { CasePicture, PricedHelp } from '../../domain/case-picture';
import { Findings } from '../../domain/finding';
import type { HelpLine } from '../../domain/line';
import { mapInSteps, type Paused } from '../../domain/pauses';
import type { Study } from '../../domain/study';
import { costedHelp } from '../help/help-of-lines';
import { grouped } from '../lines/grouped';
import { inPhases } from '../reference/scenario-cost';
import { linesOfScenarios } from '../reference/scenario-lines';
import type { StudyLines } from '../study-lines';
import { timelineOf } from './timeline';

declare module '../../domain/finding' {
  interface FindingFacts {
    'pictures.limited': { readonly cases: number; readonly pictured: number; readonly most: number };
  }
}

/** A workbook with more sheets than this is of no use to who reads it, and each is a page to print. */
const MOST_PICTURES = 100;

/**
 * Every case has a picture. Of more than MOST_PICTURES cases only those that somebody told about have one, and of these
 * the first so many. One step per picture: each walks along all lines of its school.
 */
export function* casePictures(
  study: Study,
  lines: StudyLines,
  cases: readonly CaseAssessment[],
  findings: Findings,
): Paused<readonly CasePicture[]> {
  const told = toldAbout(study);
  const wanted = cases.length <= MOST_PICTURES ? cases : cases.filter((each) => told.has(each.case.key));
  const pictured = wanted.slice(0, MOST_PICTURES);
  if (pictured.length < cases.length) {
    const facts = { cases: cases.length, pictured: pictured.length, most: MOST_PICTURES };
    findings.add('info', 'pictures.limited', null, facts);
  }
  const byCase = {
    sessions: grouped(study.sessions, ({ caseKey }) => caseKey),
    participants: grouped(study.participants, ({ caseKey }) => caseKey),
    events: grouped(study.events, ({ caseKey }) => caseKey),
    quotes: grouped(study.quotes, ({ caseKey }) => caseKey),
    elements: grouped(study.elements, ({ caseKey }) => caseKey),
  };
  const pictureOf = (assessed: CaseAssessment): CasePicture => {
    const { key } = assessed.case;
    const { scenarios, unplaced } = scenariosOf(assessed, lines);
    const otherHelp = (lines.help.get(key) ?? []).filter(({ track }) => track === 'actual');
    const timeline = timelineOf(
      {
        each: assessed.case,
        events: byCase.events.get(key) ?? [],
        otherHelp,
        scenarios: scenarios.map(({ assessed: { name, statuses, counts }, now }) => ({
          lane: { kind: 'scenario', name, statuses, counts },
          lines: now,
        })),
      },
      lines,
    );
    const priced = (help: readonly HelpLine[]): readonly PricedHelp[] =>
      help.map((line) => pricedHelp(line, lines));
    return {
      caseKey: key,
      sessions: byCase.sessions.get(key) ?? [],
      participants: byCase.participants.get(key) ?? [],
      timeline,
      otherHelp: priced(otherHelp),
      scenarios: scenarios.map(({ now, before }) => ({
        lines: priced(now),
        linesBefore: priced(before),
      })),
      unplaced: priced(unplaced),
      quotes: byCase.quotes.get(key) ?? [],
      elements: [...(byCase.elements.get(key) ?? []), ...(byCase.elements.get(null) ?? [])],
    };
  };
  return yield* mapInSteps(pictured, pictureOf, 1);
}

/** The cases about which something is written besides figures. */
function toldAbout({ sessions, participants, events, quotes, elements }: Study): ReadonlySet<string | null> {
  const rows: readonly { readonly caseKey: string | null }[] = [
    ...sessions,
    ...participants,
    ...events,
    ...quotes,
    ...elements,
  ];
  return new Set(rows.map(({ caseKey }) => caseKey));
}

interface ScenarioWithLines {
  readonly assessed: ScenarioAssessment;
  readonly now: readonly HelpLine[];
  readonly before: readonly HelpLine[];
}

/** The scenarios as they were assessed, with their lines again. What is odd about them has been said. */
function scenariosOf(
  { case: { key, name }, referenceFigure }: CaseAssessment,
  study: StudyLines,
): { readonly scenarios: readonly ScenarioWithLines[]; readonly unplaced: readonly HelpLine[] } {
  const stated = study.scenarios.get(key) ?? [];
  const lines = (study.help.get(key) ?? []).filter(({ track }) => track === 'reference');
  const found = linesOfScenarios(name, stated, lines, new Findings());
  return {
    // Both lists are made by the same rule, and so stand in the same order.
    scenarios: referenceFigure.scenarios.flatMap((assessed, index) => {
      const scenario = found.scenarios[index];
      return scenario === undefined ? [] : [{ assessed, ...inPhases(scenario.lines) }];
    }),
    unplaced: found.unplaced,
  };
}

function pricedHelp(line: HelpLine, study: StudyLines): PricedHelp {
  const { payment, counted, amount, after } = costedHelp(line, study, false, new Findings());
  return { line, payment, counted: line.paid && counted, amount, after };
}
