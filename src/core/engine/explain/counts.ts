/** Counts over cases, and the ratings and marks that people gave. */
import type { Assessment, CaseAssessment, OutcomeCounts, Saving } from '../../domain/assessment';
import { markedCases, type CaseMark } from '../../domain/case-mark';
import type { FigureValue, LeftOut, Making, Part } from '../../domain/explanation';
import type { FigureKey } from '../../domain/figure';
import type { Place } from '../../domain/finding';
import type { ListedCase } from '../../domain/selection';
import { casesWithValue } from '../study/coverage';
import { amountValue, making, namedFigure, numberValue, part, type Context } from './making';

export function explainRating({ case: each }: CaseAssessment, domain: string): Making {
  const rating = each.ratings.find((known) => known.domain === domain);
  if (rating === undefined)
    return making({ kind: 'score', score: 'missing' }, 'unknown', { remarks: [{ is: 'notFilled' }] });
  const value = { kind: 'score', score: rating.score } as const;
  return rating.score === null
    ? making(value, 'unknown', { cells: [rating.place], remarks: [{ is: 'unreadable' }] })
    : making(value, 'given', { cells: [rating.place] });
}

export function explainFuture({ case: { future, places } }: CaseAssessment): Making {
  const value = { kind: 'future', future } as const;
  if (future.kind === 'missing') return making(value, 'unknown', { remarks: [{ is: 'notFilled' }] });
  const reason = future.kind === 'uncertain' ? future.reason : null;
  const remarks = reason === null ? [] : [{ is: 'reason', reason } as const];
  return making(value, 'given', { cells: [places.future], remarks });
}

/** In how many cases a life domain improved. */
export function explainImproved({ cases, domainCounts }: Assessment, domain: string): Making | null {
  const count = domainCounts.find((each) => each.domain === domain);
  if (count === undefined) return null;
  const rated = cases.map((assessed) => {
    const key = { of: 'rating', case: assessed.case.name, domain } as const;
    const { value } = explainRating(assessed, domain);
    return { key, value, score: value.kind === 'score' ? value.score : null };
  });
  const improved = rated.filter(({ score }) => typeof score === 'number' && score > 0);
  const leftOut = rated.flatMap(({ key, value, score }): readonly LeftOut[] => {
    if (typeof score === 'number' && score > 0) return [];
    const why = score === 'missing' ? 'notDiscussed' : score === null ? 'unclear' : 'noImprovement';
    return [{ why, label: { is: 'figure', key }, value, cells: [] }];
  });
  return making(casesOf(count.improved, count.of), 'count', {
    parts: improved.map(({ key, value }) => namedFigure(key, value)),
    leftOut,
  });
}

/** The life domains that improved in equally many cases. */
export function explainImprovedAlike({ cases, domainCounts }: Assessment, improved: number): Making {
  const alike = domainCounts.filter((each) => each.improved === improved);
  return making(casesOf(improved, cases.length), 'same', {
    parts: alike.map(({ domain, of }) => namedFigure({ of: 'improved', domain }, casesOf(improved, of))),
  });
}

/** In how many cases a life domain got this score. */
export function explainScored(
  { cases }: Assessment,
  { domain, score }: Extract<FigureKey, { of: 'scored' }>,
): Making {
  const parts = cases.flatMap((assessed): readonly Part[] => {
    const { value } = explainRating(assessed, domain);
    if (value.kind !== 'score' || value.score !== score) return [];
    return [namedFigure({ of: 'rating', case: assessed.case.name, domain }, value)];
  });
  return making(numberValue('cases', parts.length), 'count', { parts });
}

/** How often each outcome occurs. */
export function explainOutcomes(
  { cases }: Assessment,
  counts: OutcomeCounts,
  keyOf: (caseName: string) => FigureKey,
  savingOf: (assessed: CaseAssessment) => Saving | undefined,
): Making {
  const parts = cases.flatMap((assessed) => {
    const saving = savingOf(assessed);
    return saving === undefined ? [] : [namedFigure(keyOf(assessed.case.name), { kind: 'saving', saving })];
  });
  return making({ kind: 'outcomes', counts }, 'outcomes', { parts });
}

/** In how many cases the scenarios are not settled. */
export function explainUnsettled(
  { cases }: Assessment,
  mark: Extract<FigureKey, { of: 'unsettled' }>['mark'],
): Making {
  const marked = cases.filter(({ referenceFigure }) => referenceFigure[mark]);
  return making(casesOf(marked.length, cases.length), 'count', {
    parts: marked.map(({ case: { name }, reference }) =>
      namedFigure({ of: 'reference', case: name }, amountValue(reference)),
    ),
  });
}

/** In how many cases something holds. */
export function explainMarked(assessment: Assessment, mark: CaseMark): Making {
  const { cases, of } = markedCases(assessment, mark);
  return making(casesOf(cases.length, of), 'count', {
    parts: cases.map(({ case: { name } }) => part({ is: 'case', name }, numberValue('cases', 1), 'given')),
  });
}

/** How many of the cases that were handed in the study looks at. */
export function explainSelected({ study: { longlist } }: Assessment): Making {
  return countedOf(
    longlist,
    ({ selected }) => selected,
    () => [],
  );
}

/** How many cases with a value were handed in, or selected. */
export function explainCoverage(
  { known: { assessment } }: Context,
  { attribute, value, counted }: Extract<FigureKey, { of: 'coverage' }>,
): Making {
  const cases = casesWithValue(assessment.study.longlist, attribute, value);
  return countedOf(
    cases,
    ({ selected }) => counted === 'delivered' || selected,
    (each) => [each.attributes[attribute].place],
  );
}

/** The cases that count, one by one; the others were not selected. */
function countedOf(
  cases: readonly ListedCase[],
  isCounted: (each: ListedCase) => boolean,
  cellsOf: (each: ListedCase) => readonly (Place | null)[],
): Making {
  const caseOf = ({ name }: ListedCase) => ({ is: 'case', name }) as const;
  const parts = cases
    .filter(isCounted)
    .map((each) => part(caseOf(each), numberValue('cases', 1), 'given', { cells: cellsOf(each) }));
  const leftOut = cases
    .filter((each) => !isCounted(each))
    .map((each) => ({ why: 'notSelected', label: caseOf(each), value: null, cells: [] }) as const);
  return making(numberValue('cases', parts.length), 'count', { parts, leftOut });
}

function casesOf(count: number, of: number): FigureValue {
  return { kind: 'outOf', counted: 'cases', count, of };
}
