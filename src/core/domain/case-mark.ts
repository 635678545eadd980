/** What holds of some cases of a study and not of others, and is counted over them. */
import { isKnown } from './amount';
import type { Assessment, CaseAssessment } from './assessment';
import type { Case } from './case';
import { COST_BASES } from './study';

export type CaseMark =
  | 'discussed'
  | 'reviewed'
  | 'worse'
  | 'differs'
  | 'afterPeildatum'
  | 'future'
  | 'futureUncertain'
  | 'uncertainOutcome'
  | 'missingOutcome'
  | 'dissent';

type Known = Pick<Assessment, 'study' | 'cases'>;
type Holds = (assessed: CaseAssessment) => boolean;

/** The cases for which it holds, and how many were looked at. */
export interface MarkedCases {
  readonly cases: readonly CaseAssessment[];
  readonly of: number;
}

export function markedCases(known: Known, mark: CaseMark): MarkedCases {
  // Whether the cost basis makes a difference can only be said where both outcomes are known.
  const cases = mark === 'differs' ? known.cases.filter(isSettled) : known.cases;
  return { cases: cases.filter(HOLDS[mark](known)), of: cases.length };
}

const HOLDS: Readonly<Record<CaseMark, (known: Known) => Holds>> = {
  discussed: ({ study }) => isNamedBy(study.sessions),
  reviewed:
    () =>
    ({ referenceFigure: { scenarios } }) =>
      scenarios.some(({ review }) => review.verdict !== null),
  worse:
    () =>
    ({ case: { ratings } }) =>
      ratings.some(({ score }) => score === -1),
  differs:
    () =>
    ({ saving }) =>
      saving.average.outcome !== saving.direct.outcome,
  afterPeildatum:
    () =>
    ({ otherHelpFigure, referenceFigure: { scenarios } }) =>
      [otherHelpFigure, ...scenarios.filter(({ counts }) => counts)].some(
        (each) => each.afterPeildatum !== null,
      ),
  future: () => (assessed) => assessed.case.future.kind === 'marks',
  futureUncertain: () => (assessed) => assessed.case.future.kind === 'uncertain',
  uncertainOutcome: (known) => hasOutcome(known, 'uncertain'),
  missingOutcome: (known) => hasOutcome(known, 'missing'),
  dissent: ({ study }) =>
    isNamedBy([
      ...study.scenarios.filter(({ told }) => told.dissent !== null),
      ...study.sessions.filter(({ dissent }) => dissent !== null),
    ]),
};

function isSettled({ saving }: CaseAssessment): boolean {
  return COST_BASES.every((basis) => isKnown(saving[basis].amount));
}

/** On the cost basis of the study. */
function hasOutcome({ study }: Known, outcome: 'uncertain' | 'missing'): Holds {
  return ({ saving }) => saving[study.settings.costBasis].outcome === outcome;
}

/** Whether one of these rows is about a case. */
function isNamedBy(
  rows: readonly { readonly caseKey: string }[],
): (assessed: { readonly case: Case }) => boolean {
  const keys = new Set(rows.map(({ caseKey }) => caseKey));
  return (assessed) => keys.has(assessed.case.key);
}
