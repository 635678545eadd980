/**
 * The sentences of the summary, each from a rule with a name. A rule looks at the same results as the tables, so that
 * no sentence can say something else than they do. Null: there is nothing to say.
 */
import { isKnown } from '../../domain/amount';
import type { CaseAssessment, DomainCount, PeriodCosts, SchoolCosts } from '../../domain/assessment';
import { markedCases, type CaseMark } from '../../domain/case-mark';
import type { FigureKey } from '../../domain/figure';
import { COST_BASES, type CostBasis, type Settings } from '../../domain/study';
import { formatAmount, formatDayLong, rounded } from '../../text/format';
import { KOSTEN_AANPAK } from '../../text/reports/kosten-aanpak';
import { RESULTAAT } from '../../text/reports/resultaat';
import { SAMENVATTING as TEXT } from '../../text/reports/samenvatting';
import { withoutScoreText } from '../../text/words';
import { figureLine } from '../blocks';
import { countsText } from '../cells/counts';
import { bareYearName } from '../cells/year-name';
import type { Row } from '../document';
import type { ReportInput } from '../report-input';
import { perspectiveLine } from '../tables/money-table';
import { isAnswered } from './answer-table';

/** One sentence, several of one kind, or null. A row says which figure it shows. */
type Said = string | Row;
type Sentence = (input: ReportInput) => Said | readonly Said[] | null;

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
  if (length === 0) return null;
  const selected = study.longlist.filter((each) => each.selected).length;
  return said(TEXT.chosen(selected, length), { of: 'selected' });
};

const discussed: Sentence = ({ assessment }) =>
  assessment.study.sessions.length === 0
    ? null
    : countedIn(assessment, 'discussed', TEXT.discussed, 'always');

const reviewed: Sentence = ({ assessment }) =>
  assessment.study.reviews.length === 0 ? null : countedIn(assessment, 'reviewed', TEXT.reviewed, 'always');

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
  const domain = (each: DomainCount): string => each.domain + withoutScoreText(each);
  return counts.map(([count, domains]) =>
    said(TEXT.improved(count, cases.length, domains.map(domain).join('; ')), improvedFigure(count, domains)),
  );
};

function improvedFigure(improvedIn: number, domains: readonly DomainCount[]): FigureKey {
  const [only, ...others] = domains;
  return only !== undefined && others.length === 0
    ? { of: 'improved', domain: only.domain }
    : { of: 'improvedAlike', improved: improvedIn };
}

const comparedWithBegin: Sentence = ({ assessment: { cases } }) =>
  isRated(cases) ? TEXT.comparedWithBegin : null;

const worse: Sentence = ({ assessment }) => countedIn(assessment, 'worse', TEXT.worse);

/** The outcomes counted, on the study's own cost basis first. */
const outcomes: Sentence = ({ assessment: { counts, study } }) => {
  const chosenBasis = study.settings.costBasis;
  const bases: readonly CostBasis[] = [chosenBasis, ...COST_BASES.filter((basis) => basis !== chosenBasis)];
  return bases.map((basis) =>
    said(RESULTAAT.counts.onBasis(basis, countsText(counts[basis])), { of: 'outcomes', basis }),
  );
};

/** Whether the cost basis makes a difference; nothing where no case has an outcome on both. */
const basisMatters: Sentence = ({ assessment }) => {
  const { of: settled } = markedCases(assessment, 'differs');
  if (settled === 0) return null;
  const differing = countedIn(assessment, 'differs', (count, of) =>
    TEXT.differs(count, of, assessment.cases.length),
  );
  if (differing !== null) return differing;
  return settled === assessment.cases.length ? TEXT.sameOnBoth : TEXT.sameWhereKnown;
};

/** The answer per case says it too. */
const perspective: Sentence = ({ assessment: { cases, study } }) =>
  isAnswered(cases) ? null : perspectiveLine(study.settings);

/** What the approach cost, per school where they are few. These figures do not come from cases. */
const spent: Sentence = ({ assessment: { cases, costs, study } }) => {
  const schools = costsOf(costs, 'school');
  if (schools.length === 0) return isAnswered(cases) ? null : TEXT.spentNowhere;
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
  // What is uncertain prints in words, and words always add up.
  if (!costs.every(({ whole }) => whole === null || isKnown(whole.total))) return null;
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
  const others = (shares: typeof ofSchools): boolean => shares.some(({ counted }) => !counted);
  // What ran at a school outside the period of every case stands with no case.
  if (others(ofCases)) return TEXT.otherPayers;
  return others(ofSchools) ? TEXT.otherPayersOfSchools : null;
};

const afterPeildatum: Sentence = ({ assessment }) =>
  countedIn(assessment, 'afterPeildatum', TEXT.afterPeildatum);

const future: Sentence = ({ assessment }) => countedIn(assessment, 'future', TEXT.future);

const futureUncertain: Sentence = ({ assessment }) =>
  countedIn(assessment, 'futureUncertain', TEXT.futureUncertain);

const uncertainOutcome: Sentence = ({ assessment }) =>
  countedIn(assessment, 'uncertainOutcome', TEXT.uncertain);

const missingOutcome: Sentence = ({ assessment }) => countedIn(assessment, 'missingOutcome', TEXT.missing);

const provisional: Sentence = ({ assessment: { cases } }) =>
  unsettledIn(cases, 'provisional', RESULTAAT.counts.provisional);

const unvalidated: Sentence = ({ assessment: { cases } }) =>
  unsettledIn(cases, 'unvalidated', RESULTAAT.counts.unvalidated);

/** Only where scenarios are used and every one of them was reviewed. */
const validated: Sentence = ({ assessment: { cases } }) => {
  const used = cases.filter(({ referenceFigure: { scenarios } }) => scenarios.some(({ counts }) => counts));
  if (used.length === 0 || used.some(({ referenceFigure }) => referenceFigure.unvalidated)) return null;
  return TEXT.validated;
};

const dissent: Sentence = ({ assessment }) => countedIn(assessment, 'dissent', TEXT.dissent);

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
  assessment: ReportInput['assessment'],
  mark: CaseMark,
  sentence: (count: number, of: number) => string,
  when?: 'always',
): Row | null {
  const { cases, of } = markedCases(assessment, mark);
  return cases.length === 0 && when === undefined
    ? null
    : said(sentence(cases.length, of), { of: 'marked', mark });
}

/** The same for cases of which the scenarios are not settled. */
function unsettledIn(
  cases: readonly CaseAssessment[],
  mark: 'provisional' | 'unvalidated',
  sentence: (count: number, of: number) => string,
): Row | null {
  const count = cases.filter(({ referenceFigure }) => referenceFigure[mark]).length;
  return count === 0 ? null : said(sentence(count, cases.length), { of: 'unsettled', mark });
}

function said(sentence: string, figure: FigureKey): Row {
  return figureLine(sentence, 'text', figure);
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

function spentAt({ of, school, years, whole }: RanCosts, settings: Settings): Row {
  const { total, children, average, period } = whole;
  const figure = { of: 'period', school: { of, name: school }, period, figure: 'total' } as const;
  const name = of === 'all' ? KOSTEN_AANPAK.allHeading : KOSTEN_AANPAK.schoolHeading(school);
  const amount = formatAmount(total, settings.rounding);
  const names = years.map(({ period }) => bareYearName(period, settings));
  const span = TEXT.years(names[0] ?? '', names.at(-1) ?? '');
  const perChild = of === 'all' || children.kind !== 'counted' ? null : average;
  if (children.kind !== 'counted' || perChild === null || !isKnown(perChild))
    return said(TEXT.spent(name, amount, span), figure);
  const each = formatAmount(perChild, settings.rounding);
  return said(TEXT.spentAtSchool(name, amount, span, children.count, each), figure);
}
