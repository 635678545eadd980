/**
 * The sentences of the summary, each from a rule with a name. A rule looks at the same results as the tables, so that
 * no sentence can say something else than they do. Null: there is nothing to say.
 */
import { isKnown } from '../domain/amount';
import type { CaseAssessment, DomainCount, PeriodCosts, SchoolCosts } from '../domain/assessment';
import type { Case } from '../domain/case';
import { COST_BASES, type CostBasis, type Settings } from '../domain/study';
import { formatAmount, formatDayLong, rounded } from '../text/format';
import { KOSTEN_AANPAK, RESULTAAT } from '../text/labels';
import { SAMENVATTING as TEXT } from '../text/summary';
import { countsText } from './counts';
import { perspectiveLine } from './money-table';
import type { ReportInput } from './report-input';
import { yearName } from './year-name';

/** One sentence, several of one kind, or null. */
type Sentence = (input: ReportInput) => string | readonly string[] | null;

/** So many schools are named one by one. */
const SCHOOLS_NAMED = 5;

/** What the study asks, of whom, and about what. */
const question: Sentence = ({ assessment: { study } }) =>
  study.settings.question === null ? null : RESULTAAT.question(study.settings.question);

const commissioner: Sentence = ({ assessment: { study } }) =>
  study.settings.commissioner === null ? null : RESULTAAT.commissioner(study.settings.commissioner);

const approach: Sentence = ({ assessment: { study } }) =>
  study.settings.approach === null ? null : RESULTAAT.approach(study.settings.approach);

const studied: Sentence = ({ assessment: { cases }, peildatum }) => {
  const schools = new Set(cases.flatMap((each) => each.case.school?.toLowerCase() ?? []));
  return TEXT.studied(cases.length, schools.size, peildatum === null ? null : formatDayLong(peildatum.day));
};

const chosen: Sentence = ({ assessment: { study } }) => {
  const { length } = study.longlist;
  return length === 0 ? null : TEXT.chosen(study.longlist.filter(({ selected }) => selected).length, length);
};

const discussed: Sentence = ({ assessment: { study, cases } }) =>
  study.sessions.length === 0 ? null : countedIn(cases, isNamedBy(study.sessions), TEXT.discussed, 'always');

const reviewed: Sentence = ({ assessment: { study, cases } }) =>
  study.reviews.length === 0
    ? null
    : countedIn(
        cases,
        ({ referenceFigure: { scenarios } }) => scenarios.some(({ review }) => review.verdict !== null),
        TEXT.reviewed,
        'always',
      );

const errors: Sentence = ({ findings }) => {
  const count = findings.filter(({ severity }) => severity === 'error').length;
  return count === 0 ? null : RESULTAAT.errors(count);
};

/** In how many cases each domain improved; domains with the same count in one sentence, the highest count first. */
const improved: Sentence = ({ assessment: { cases, domainCounts } }) => {
  if (!isRated(cases)) return RESULTAAT.ratings.none;
  const byCount = new Map<number, DomainCount[]>();
  for (const each of domainCounts) byCount.set(each.improved, [...(byCount.get(each.improved) ?? []), each]);
  const counts = [...byCount].sort(([a], [b]) => b - a);
  const domain = ({ domain: name, notDiscussed }: DomainCount): string =>
    notDiscussed === 0 ? name : TEXT.notDiscussed(name, notDiscussed);
  return counts.map(([count, domains]) => TEXT.improved(count, cases.length, domains.map(domain).join('; ')));
};

const comparedWithBegin: Sentence = ({ assessment: { cases } }) =>
  isRated(cases) ? TEXT.comparedWithBegin : null;

const worse: Sentence = ({ assessment: { cases } }) =>
  countedIn(cases, ({ case: { ratings } }) => ratings.some(({ score }) => score === -1), TEXT.worse);

/** The outcomes counted, on the study's own cost basis first. */
const outcomes: Sentence = ({ assessment: { counts, study } }) => {
  const chosenBasis = study.settings.costBasis;
  const bases: readonly CostBasis[] = [chosenBasis, ...COST_BASES.filter((basis) => basis !== chosenBasis)];
  return bases.map((basis) => RESULTAAT.counts.onBasis(basis, countsText(counts[basis])));
};

/** Whether the cost basis makes a difference; nothing where no case has an outcome on both. */
const basisMatters: Sentence = ({ assessment: { cases } }) => {
  const settled = cases.filter(({ saving }) => COST_BASES.every((basis) => isKnown(saving[basis].amount)));
  if (settled.length === 0) return null;
  const differing = settled.filter(({ saving }) => saving.average.outcome !== saving.direct.outcome);
  if (differing.length > 0) return TEXT.differs(differing.length, settled.length);
  return settled.length === cases.length ? TEXT.sameOnBoth : TEXT.sameWhereKnown;
};

const perspective: Sentence = ({ assessment: { study } }) => perspectiveLine(study.settings);

/** What the approach cost, per school where they are few. These figures do not come from cases. */
const spent: Sentence = ({ assessment: { costs, study } }) => {
  const schools = costsOf(costs, 'school');
  if (schools.length === 0) return TEXT.spentNowhere;
  const named = schools.length > SCHOOLS_NAMED ? [] : schools;
  return [
    ...[...named, ...costsOf(costs, 'all')].map((each) => spentAt(each, study.settings)),
    ...(named.length === 0 ? [TEXT.manySchools] : []),
  ];
};

/** Only where the printed amounts of the schools do not add up to the one of all together. */
const roundedAmounts: Sentence = ({ assessment: { costs, study } }) => {
  const schools = costsOf(costs, 'school');
  if (schools.length > SCHOOLS_NAMED) return null;
  const low = ({ whole: { total } }: RanCosts): number =>
    isKnown(total) ? rounded(total.cents, study.settings.rounding).low : 0;
  const high = ({ whole: { total } }: RanCosts): number =>
    isKnown(total) ? rounded(total.cents, study.settings.rounding).high : 0;
  const addsUp = (end: (each: RanCosts) => number): boolean =>
    costsOf(costs, 'all').every((all) => end(all) === schools.reduce((sum, each) => sum + end(each), 0));
  return addsUp(low) && addsUp(high) ? null : KOSTEN_AANPAK.notes.rounded;
};

const unpaid: Sentence = ({ assessment: { costs } }) =>
  costs.some(({ whole }) => whole !== null && whole.unpaid !== null) ? TEXT.unpaid : null;

const otherPayers: Sentence = ({ assessment: { cases, costs } }) => {
  const ofCases = cases.flatMap(({ approach: cost, direct, otherHelpFigure, referenceFigure }) => [
    ...[cost, direct, otherHelpFigure].flatMap(({ payers }) => payers),
    ...referenceFigure.scenarios.flatMap(({ payers }) => payers),
  ]);
  const ofSchools = costs.flatMap(({ whole }) => whole?.payers ?? []);
  return [...ofCases, ...ofSchools].some(({ counted }) => !counted) ? TEXT.otherPayers : null;
};

const afterPeildatum: Sentence = ({ assessment: { cases } }) =>
  countedIn(
    cases,
    ({ otherHelpFigure, referenceFigure: { scenarios } }) =>
      [otherHelpFigure, ...scenarios.filter(({ counts }) => counts)].some(
        (each) => each.afterPeildatum !== null,
      ),
    TEXT.afterPeildatum,
  );

const future: Sentence = ({ assessment: { cases } }) =>
  countedIn(cases, (each) => each.case.future.kind === 'marks', TEXT.future);

const futureUncertain: Sentence = ({ assessment: { cases } }) =>
  countedIn(cases, (each) => each.case.future.kind === 'uncertain', TEXT.futureUncertain);

const uncertainOutcome: Sentence = ({ assessment: { cases, study } }) =>
  countedIn(cases, ({ saving }) => saving[study.settings.costBasis].outcome === 'uncertain', TEXT.uncertain);

const missingOutcome: Sentence = ({ assessment: { cases, study } }) =>
  countedIn(cases, ({ saving }) => saving[study.settings.costBasis].outcome === 'missing', TEXT.missing);

const provisional: Sentence = ({ assessment: { cases } }) =>
  countedIn(cases, ({ referenceFigure }) => referenceFigure.provisional, RESULTAAT.counts.provisional);

const unvalidated: Sentence = ({ assessment: { cases } }) =>
  countedIn(cases, ({ referenceFigure }) => referenceFigure.unvalidated, RESULTAAT.counts.unvalidated);

/** Only where scenarios are used and every one of them was reviewed. */
const validated: Sentence = ({ assessment: { cases } }) => {
  const used = cases.filter(({ referenceFigure: { scenarios } }) => scenarios.some(({ counts }) => counts));
  if (used.length === 0 || used.some(({ referenceFigure }) => referenceFigure.unvalidated)) return null;
  return TEXT.validated;
};

const dissent: Sentence = ({ assessment: { cases, study } }) => {
  const dissenting = [
    ...study.scenarios.filter(({ told }) => told.dissent !== null),
    ...study.sessions.filter((each) => each.dissent !== null),
  ];
  return countedIn(cases, isNamedBy(dissenting), TEXT.dissent);
};

/** The rules by the part of the summary that they stand in, in its order. */
export const SUMMARY_PARTS = {
  question: { question, commissioner, approach },
  studied: { studied, chosen, discussed, reviewed, errors },
  benefits: { comparedWithBegin, improved, worse },
  money: { outcomes, basisMatters },
  approach: { perspective, spent, roundedAmounts },
  notCounted: { unpaid, otherPayers, afterPeildatum, future, futureUncertain },
  certainty: { uncertainOutcome, missingOutcome, provisional, unvalidated, validated, dissent },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Sentence>>>>;

/** The sentence with the number of cases for which it holds; null when there are none, unless it is always said. */
function countedIn(
  cases: readonly CaseAssessment[],
  holds: (assessed: CaseAssessment) => boolean,
  sentence: (count: number, of: number) => string,
  said?: 'always',
): string | null {
  const count = cases.filter(holds).length;
  return count === 0 && said === undefined ? null : sentence(count, cases.length);
}

/** Whether one of these rows is about a case. */
function isNamedBy(
  rows: readonly { readonly caseKey: string }[],
): (assessed: { readonly case: Case }) => boolean {
  const keys = new Set(rows.map(({ caseKey }) => caseKey));
  return (assessed) => keys.has(assessed.case.key);
}

function isRated(cases: readonly CaseAssessment[]): boolean {
  return cases.some((each) => each.case.ratings.length > 0);
}

/** Costs of a school, or of all, where something ran. */
interface RanCosts extends SchoolCosts {
  readonly whole: PeriodCosts;
}

function costsOf(costs: readonly SchoolCosts[], kind: SchoolCosts['of']): readonly RanCosts[] {
  return costs.flatMap((each) =>
    each.of !== kind || each.whole === null ? [] : [{ ...each, whole: each.whole }],
  );
}

function spentAt({ of, school, years, whole }: RanCosts, settings: Settings): string {
  const { total, children, average } = whole;
  const name = of === 'all' ? KOSTEN_AANPAK.allHeading : KOSTEN_AANPAK.schoolHeading(school);
  const amount = formatAmount(total, settings.rounding);
  const names = years.map(({ period }) => yearName(period, settings));
  const span = TEXT.years(names[0] ?? '', names.at(-1) ?? '');
  const perChild = of === 'all' || children.kind !== 'counted' ? null : average;
  if (children.kind !== 'counted' || perChild === null || !isKnown(perChild))
    return TEXT.spent(name, amount, span);
  return TEXT.spentAtSchool(name, amount, span, children.count, formatAmount(perChild, settings.rounding));
}
