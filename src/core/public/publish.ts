/** The allow list at work: from everything that is known of a study to the little that everybody may see. */
import { KOSTENHANDLEIDING_PRICES } from '../data/prices-kostenhandleiding';
import type { Assessment, CaseAssessment } from '../domain/assessment';
import type { Day } from '../domain/calendar';
import { nameKey } from '../domain/name';
import type { PublicAttribute, PublicForm } from '../domain/publication';
import type { Quote } from '../domain/quote';
import type { FutureBenefit } from '../domain/rating';
import type { Settings } from '../domain/study';
import { caseNumbers } from './values/case-numbers';
import { publicAmount, publicRounding, publicSaving } from './values/public-amount';
import { attributeValues } from './values/public-attributes';
import { publicCosts } from './values/public-costs';
import { publicDomains } from './values/public-domains';
import { publicPayers } from './values/public-payers';
import { schoolNames } from './values/public-schools';
import type {
  PublicCase,
  PublicPrice,
  PublicQuote,
  PublicReferenceStatus,
  PublicRounding,
  PublicStudy,
} from './public-study';
import { publicRole } from './values/roles';

/** What the study chose, every choice readable. */
export interface Choice {
  readonly form: PublicForm;
  readonly attributes: readonly PublicAttribute[];
  readonly minimumGroup: number;
}

export function publish(assessment: Assessment, choice: Choice, peildatum: Day | null): PublicStudy {
  const { study, cases, counts, domainCounts, costs } = assessment;
  const { settings } = study;
  const rounding = publicRounding(settings.rounding);
  const schools = schoolNames(study);
  const perCase = choice.form === 'perCase';
  const attributes = perCase ? choice.attributes : [];
  const { numbers } = caseNumbers(cases.map((each) => each.case.name));
  const labels = publicDomains(study.domains);
  const shown = (assessed: CaseAssessment, index: number): PublicCase =>
    publicCase(
      assessed,
      numbers[index] ?? index + 1,
      attributeValues(assessed.case, attributes, study, schools, peildatum),
      study.domains,
      rounding,
    );
  const { prices, hiddenPrices } = publicPrices(assessment, choice);
  return {
    form: choice.form,
    name: settings.name,
    question: settings.question,
    commissioner: settings.commissioner,
    approach: settings.approach,
    status: settings.status,
    date: settings.date,
    peildatum,
    payers: publicPayers(settings.perspective),
    costBasis: settings.costBasis,
    yearKind: settings.yearKind,
    rounding,
    priceYear: priceYearOf(settings),
    delivered: study.longlist.length === 0 ? null : study.longlist.length,
    schools: new Set(cases.flatMap((each) => (each.case.school === null ? [] : nameKey(each.case.school))))
      .size,
    attributes,
    caseCount: cases.length,
    cases: perCase ? cases.map(shown) : [],
    domains: study.domains.map((domain, index) => {
      const count = domainCounts.find((each) => each.domain === domain);
      return {
        label: labels[index] ?? null,
        improved: count?.improved ?? 0,
        notDiscussed: count?.notDiscussed ?? 0,
        unclear: count?.unclear ?? 0,
        of: cases.length,
      };
    }),
    counts,
    provisional: cases.filter(({ referenceFigure }) => referenceFigure.provisional).length,
    unvalidated: cases.filter(({ referenceFigure }) => referenceFigure.unvalidated).length,
    minimumGroup: choice.minimumGroup,
    costs: publicCosts(costs, {
      rounding,
      perChild: !perCase || attributes.includes('school'),
      minimumGroup: choice.minimumGroup,
      schools,
    }),
    prices,
    hiddenPrices,
    quotes: publicQuotes(study.quotes),
  };
}

function publicCase(
  assessed: CaseAssessment,
  number: number,
  attributes: readonly (string | null)[],
  domains: readonly string[],
  rounding: PublicRounding,
): PublicCase {
  const { cost, otherHelp, reference, saving, movesTogether } = assessed;
  const { ratings, future } = assessed.case;
  return {
    number,
    attributes,
    cost: { average: publicAmount(cost.average, rounding), direct: publicAmount(cost.direct, rounding) },
    otherHelp: otherHelp === null ? null : publicAmount(otherHelp, rounding),
    reference: publicAmount(reference, rounding),
    referenceStatus: referenceStatus(assessed),
    movesTogether,
    saving: {
      average: publicSaving(saving.average, rounding),
      direct: publicSaving(saving.direct, rounding),
    },
    future: withoutReason(future),
    scores: domains.map((domain) => {
      const rating = ratings.find((each) => each.domain === domain);
      return rating === undefined ? 'notDiscussed' : (rating.score ?? 'unclear');
    }),
  };
}

function withoutReason(future: FutureBenefit): FutureBenefit {
  switch (future.kind) {
    case 'marks':
      return { kind: 'marks', marks: future.marks };
    case 'uncertain':
      return { kind: 'uncertain', reason: null };
    case 'missing':
      return future;
  }
}

function referenceStatus({ referenceFigure }: CaseAssessment): PublicReferenceStatus | null {
  const { scenarios, provisional, unvalidated } = referenceFigure;
  if (scenarios.length === 0) return null;
  if (!scenarios.some(({ counts }) => counts)) return 'rejected';
  if (provisional) return 'provisional';
  return unvalidated ? 'unvalidated' : 'validated';
}

/** Released, and somebody agreed. In the order of their texts: the order of the rows would tell which case they are of. */
export function mayBePublished({ released, consentOf }: Quote): boolean {
  return released && consentOf !== null;
}

function publicQuotes(quotes: readonly Quote[]): readonly PublicQuote[] {
  return quotes
    .filter(mayBePublished)
    .map(({ text, role }) => ({ text, role: publicRole(role) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1));
}

/**
 * Shipped prices stand in a public source; what a municipality itself pays does not. Of few cases the prices would tell
 * which help they were about.
 */
function publicPrices(
  { usedPrices, cases }: Assessment,
  { minimumGroup }: Choice,
): { readonly prices: readonly PublicPrice[]; readonly hiddenPrices: number } {
  const shipped = new Map(KOSTENHANDLEIDING_PRICES.map((price) => [price.code, price]));
  const known = usedPrices.flatMap(({ price }): readonly PublicPrice[] => {
    const own = price.place === null ? shipped.get(price.code) : undefined;
    if (own === undefined || price.source === null || price.priceYear.kind !== 'year') return [];
    const { code, provision, unit } = own;
    const { tariff, priceYear, source } = price;
    return [{ code, provision, unit, tariff, year: priceYear.year, source }];
  });
  const prices = cases.length < minimumGroup ? [] : known;
  return { prices, hiddenPrices: usedPrices.length - prices.length };
}

function priceYearOf({ priceYear }: Settings): number | null {
  return priceYear.kind === 'year' ? priceYear.year : null;
}
