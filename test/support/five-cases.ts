/**
 * The five published cases of source A ("Opgroeiondersteuning op school", 2025, chapter 3), assessed by hand:
 * what the engine should say about them, written out so that the reports can be tested without it.
 */
import {
  below,
  difference,
  exactly,
  MISSING,
  NO_COSTS,
  uncertain,
  type Amount,
} from '../../src/core/domain/amount';
import type {
  Assessment,
  CaseAssessment,
  CostFigure,
  DefinitionCounts,
  DomainCount,
  Outcome,
  OutcomeCounts,
  Saving,
} from '../../src/core/domain/assessment';
import type { Case } from '../../src/core/domain/case';
import { between } from '../../src/core/domain/interval';
// Each rule declares the codes of its own findings; this brings all of them in.
import type {} from '../../src/core/run';
import type { Finding } from '../../src/core/domain/finding';
import type { FutureBenefit, Rating, Score } from '../../src/core/domain/rating';
import type { Perspective } from '../../src/core/domain/payment';
import type { Settings } from '../../src/core/domain/study';

const euros = (amount: number): Amount => exactly(amount * 100);

export const DOMAINS = [
  'Mentaal welzijn ("lekker in je vel")',
  'Zelfverzekerdheid, weerbaarheid',
  'Schoolprestaties',
  'Sociale relaties',
  'Thuissituatie',
  'Ouder: inzicht in ouderrol/opvoeding',
] as const;

const PERSPECTIVE: Perspective = {
  text: 'gemeente (Jeugdwet)',
  payers: [{ payer: 'gemeente', act: 'Jeugdwet' }],
};

export const settings: Settings = {
  name: 'Opgroeiondersteuning op school',
  question: 'Wat kost de pilot per kind, en wat brengt zij?',
  commissioner: "Gemeente 's-Hertogenbosch",
  authors: null,
  version: '13 augustus 2025',
  status: 'definitief',
  date: null,
  approach: 'Opgroeiondersteuning op school',
  approachChanged: 'kinderen blijven korter per dag; op de tweede school is een huiskamer gekomen.',
  peildatum: 45870,
  perspective: PERSPECTIVE,
  ownPerspective: PERSPECTIVE,
  priceYear: { kind: 'missing' },
  indexSeries: 'CPI',
  yearKind: 'school',
  costBasis: 'average',
  rounding: 1,
  liveFormulas: false,
  scaleHasWorse: false,
  publication: { form: 'perCase', attributes: [], minimumGroup: 5 },
  keepUntil: 47483,
  dpiaReference: 'DPIA-2025-07',
  notRead: [],
  entries: [
    {
      label: 'Naam',
      value: 'Opgroeiondersteuning op school',
      place: { sheet: '1 Onderzoek', row: 3, column: 1 },
    },
    { label: 'Peildatum', value: '1-8-2025', place: { sheet: '1 Onderzoek', row: 4, column: 1 } },
  ],
};

/** The figures of one case as published, and what they come down to. */
interface Published {
  readonly name: string;
  readonly average: Amount;
  readonly direct: Amount;
  readonly reference: Amount;
  readonly referenceEnds: readonly [low: Amount, high: Amount];
  readonly outcomes: Readonly<Record<'average' | 'direct', Outcome>>;
  readonly future: FutureBenefit;
  readonly scores: readonly Score[];
}

const marks = (count: 1 | 2 | 3): FutureBenefit => ({ kind: 'marks', marks: count });
const same = (amount: Amount): readonly [Amount, Amount] => [amount, amount];

const published: readonly Published[] = [
  {
    name: '1',
    average: euros(14000),
    direct: euros(6000),
    reference: euros(19000),
    referenceEnds: same(euros(19000)),
    outcomes: { average: 'saving', direct: 'saving' },
    future: marks(2),
    scores: [3, 3, 3, 3, 3, 0],
  },
  {
    name: '2',
    average: euros(10000),
    direct: euros(1900),
    reference: euros(32000),
    referenceEnds: same(euros(32000)),
    outcomes: { average: 'saving', direct: 'saving' },
    future: marks(3),
    scores: [1, 3, 2, 1, 3, 1],
  },
  {
    name: '3',
    average: euros(7500),
    direct: euros(6000),
    reference: uncertain(),
    referenceEnds: same(uncertain()),
    outcomes: { average: 'uncertain', direct: 'uncertain' },
    future: { kind: 'uncertain', reason: null },
    scores: [2, 2, 1, 2, 1, 0],
  },
  {
    name: '4',
    average: euros(10000),
    direct: euros(1800),
    reference: { kind: 'range', cents: between(0, 600000), written: '€ 0 - € 6000' },
    referenceEnds: [euros(0), euros(6000)],
    outcomes: { average: 'extraCost', direct: 'either' },
    future: marks(2),
    scores: [2, 0, 2, 2, 2, 2],
  },
  {
    name: '5',
    average: euros(10000),
    direct: { ...below(30000), written: '< € 300' },
    reference: NO_COSTS,
    referenceEnds: same(NO_COSTS),
    outcomes: { average: 'extraCost', direct: 'extraCost' },
    future: marks(2),
    scores: [1, 0, 2, 0, 1, 1],
  },
];

const noPlace = (amount: Amount) => ({ amount, place: null });

function caseOf(figures: Published): Case {
  const ratings: readonly Rating[] = figures.scores.map((score, index) => ({
    domain: DOMAINS[index]!,
    score,
    accordingTo: null,
    explanation: null,
    place: null,
  }));
  return {
    name: figures.name,
    key: figures.name,
    place: null,
    places: { start: null, end: null, children: null, future: null },
    school: null,
    conflictingSchools: [],
    ageGroup: null,
    nature: null,
    severity: null,
    support: null,
    start: null,
    end: null,
    endUnclear: false,
    written: {
      average: noPlace(figures.average),
      direct: noPlace(figures.direct),
      reference: noPlace(figures.reference),
      otherHelp: noPlace(MISSING),
      children: null,
    },
    reported: figures.name === '5' ? { amount: euros(-9500), reason: null, place: null } : null,
    future: figures.future,
    ratings,
  };
}

function written(amount: Amount): CostFigure {
  return { amount, source: 'written', payers: [] };
}

function assess(figures: Published): CaseAssessment {
  const own = caseOf(figures);
  const [low, high] = figures.referenceEnds;
  const definition = (basis: 'average' | 'direct', reference: 'low' | 'high') => {
    const amount = difference(reference === 'low' ? low : high, figures[basis]);
    return { basis, reference, saving: { amount, outcome: outcomeOf(amount) }, atLimit: false };
  };
  const saving = (basis: 'average' | 'direct'): Saving => ({
    amount: difference(figures.reference, figures[basis]),
    outcome: figures.outcomes[basis],
  });
  return {
    case: own,
    cost: { average: figures.average, direct: figures.direct },
    approach: { ...written(figures.average), total: null, children: null, period: null },
    direct: written(figures.direct),
    otherHelp: null,
    otherHelpFigure: { amount: MISSING, source: 'none', payers: [], afterPeildatum: null },
    reference: figures.reference,
    referenceFigure: {
      amount: figures.reference,
      source: 'written',
      scenarios: [],
      provisional: false,
      unvalidated: false,
    },
    movesTogether: false,
    saving: { average: saving('average'), direct: saving('direct') },
    reported: own.reported,
    definitions: [
      definition('average', 'low'),
      definition('average', 'high'),
      definition('direct', 'low'),
      definition('direct', 'high'),
    ],
    breakEven: { reference: { average: figures.average, direct: figures.direct }, children: null },
  };
}

/** Enough for the definitions of these cases: none of them has both signs. */
function outcomeOf(amount: Amount): Outcome {
  if (amount.kind === 'uncertain' || amount.kind === 'missing') return amount.kind;
  return amount.cents.low >= 0 ? 'saving' : 'extraCost';
}

export function countsOf(outcomes: readonly Outcome[]): OutcomeCounts {
  const count = (outcome: Outcome): number => outcomes.filter((entry) => entry === outcome).length;
  return {
    saving: count('saving'),
    atMostSaving: count('atMostSaving'),
    either: count('either'),
    neutral: count('neutral'),
    atMostCost: count('atMostCost'),
    extraCost: count('extraCost'),
    uncertain: count('uncertain'),
    missing: count('missing'),
    of: outcomes.length,
  };
}

/** An assessment of any cases, with its counts made up from them. */
export function assessmentOf(cases: readonly CaseAssessment[], own: Partial<Settings> = {}): Assessment {
  const definitionCounts: readonly DefinitionCounts[] = (['average', 'direct'] as const).flatMap((basis) =>
    (['low', 'high'] as const).map((reference) => ({
      basis,
      reference,
      counts: countsOf(
        cases.flatMap((assessed) =>
          assessed.definitions
            .filter((entry) => entry.basis === basis && entry.reference === reference)
            .map(({ saving }) => saving.outcome),
        ),
      ),
    })),
  );
  const domainCounts: readonly DomainCount[] = DOMAINS.map((domain) => {
    const ratings = cases.map((assessed) => assessed.case.ratings.find((rating) => rating.domain === domain));
    return {
      domain,
      improved: ratings.filter((rating) => (rating?.score ?? 0) > 0).length,
      notDiscussed: ratings.filter((rating) => rating === undefined).length,
      unclear: 0,
      of: cases.length,
    };
  });
  return {
    study: {
      settings: { ...settings, ...own },
      schools: [],
      cases: cases.map((assessed) => assessed.case),
      longlist: [],
      domains: DOMAINS,
      deployment: [],
      contacts: [],
      hours: [],
      scenarios: [],
      help: [],
      reviews: [],
      experts: [],
      sessions: [],
      participants: [],
      estimates: [],
      closedEstimates: [],
      events: [],
      quotes: [],
      elements: [],
      prices: [],
      index: [],
    },
    cases,
    counts: {
      average: countsOf(cases.map(({ saving }) => saving.average.outcome)),
      direct: countsOf(cases.map(({ saving }) => saving.direct.outcome)),
    },
    definitionCounts,
    domainCounts,
    coverage: [],
    costs: [],
    usedPrices: [],
    usedChanges: [],
    estimates: [],
    pictures: [],
  };
}

export const fiveCases: readonly CaseAssessment[] = published.map(assess);

const fifth = fiveCases[4]!;

/** What the engine finds in them: case 5 was published with another saving than its figures give. */
export const fiveCaseFindings: readonly Finding[] = [
  {
    code: 'reported.differs',
    severity: 'warning',
    place: { sheet: '2 Bedragen', row: 7, column: 5 },
    facts: { case: '5', reported: fifth.reported!, calculated: fifth.saving.average, rounding: 1 },
  },
  {
    code: 'reported.withoutReason',
    severity: 'warning',
    place: { sheet: '2 Bedragen', row: 7, column: 5 },
    facts: { case: '5' },
  },
];
