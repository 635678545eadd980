/** Where the figures of a case come from, as data: lines or a written amount, who pays, and the scenarios. */
import type { Amount } from '../../domain/amount';
import type { CaseAssessment, CostFigure, PayerShare, ScenarioAssessment } from '../../domain/assessment';
import type { ReferenceScenario, ScenarioStatus } from '../../domain/scenario';
import type { Rounding } from '../../domain/study';
import { formatDay } from '../../text/format';
import { jsonAmount, type JsonAmount } from './json-amount';
import { jsonReview, type JsonReview } from './json-dialogue';

/** What one payer pays; `counted` is false outside the perspective. Both names are null when nobody is named. */
export interface JsonPayer {
  readonly payer: string | null;
  readonly act: string | null;
  readonly counted: boolean;
  readonly amount: JsonAmount;
}

interface JsonCost {
  readonly source: CostFigure['source'];
  /** Of lines: those that count add up to the amount. */
  readonly payers: readonly JsonPayer[];
}

export interface JsonScenario {
  readonly name: string | null;
  readonly kind: ReferenceScenario['kind'];
  readonly statuses: readonly ScenarioStatus[];
  /** False: shown and not used. */
  readonly counts: boolean;
  readonly source: ScenarioAssessment['source'];
  readonly amount: JsonAmount;
  /** Of a scenario that is stated to be uncertain: what its lines come to. */
  readonly knownPart: JsonAmount | null;
  /** What the lines of the dialogue came to, where lines after the review replaced them. */
  readonly beforeReview: JsonAmount | null;
  readonly afterPeildatum: JsonAmount | null;
  readonly payers: readonly JsonPayer[];
  /** What tblScenarios tells in words: of which estimates it comes, and who saw it otherwise. */
  readonly description: string | null;
  readonly estimates: string | null;
  readonly dissent: string | null;
  readonly review: {
    readonly statusesBefore: readonly ScenarioStatus[];
    /** Of the group; null: there is none that can be used. */
    readonly verdict: ScenarioStatus | null;
    readonly opinions: readonly JsonReview[];
  };
}

/** The figures of a case, each with what it is made of. */
export interface JsonSources {
  readonly averageCostFrom: JsonCost & {
    readonly total: JsonAmount | null;
    readonly children: number | null;
    /** Days as d-m-jjjj. */
    readonly period: { readonly first: string; readonly last: string } | null;
  };
  readonly directCostFrom: JsonCost;
  readonly otherHelpFrom: JsonCost & { readonly afterPeildatum: JsonAmount | null };
  readonly referenceFrom: {
    readonly source: CostFigure['source'];
    /** Nobody agreed on a scenario yet. */
    readonly provisional: boolean;
    /** A scenario that counts was not reviewed. */
    readonly unvalidated: boolean;
    readonly scenarios: readonly JsonScenario[];
  };
}

export function jsonSources(assessed: CaseAssessment, rounding: Rounding): JsonSources {
  const { approach, direct, otherHelpFigure, referenceFigure } = assessed;
  const amount = (value: Amount | null): JsonAmount | null =>
    value === null ? null : jsonAmount(value, rounding);
  const payersOf = (shares: readonly PayerShare[]): readonly JsonPayer[] =>
    shares.map((share) => ({
      payer: share.payment.payer,
      act: share.payment.act,
      counted: share.counted,
      amount: jsonAmount(share.amount, rounding),
    }));
  const cost = ({ source, payers }: CostFigure): JsonCost => ({ source, payers: payersOf(payers) });
  const { period } = approach;
  return {
    averageCostFrom: {
      ...cost(approach),
      total: amount(approach.total),
      children: approach.children,
      period: period === null ? null : { first: formatDay(period.first), last: formatDay(period.last) },
    },
    directCostFrom: cost(direct),
    otherHelpFrom: { ...cost(otherHelpFigure), afterPeildatum: amount(otherHelpFigure.afterPeildatum) },
    referenceFrom: {
      source: referenceFigure.source,
      provisional: referenceFigure.provisional,
      unvalidated: referenceFigure.unvalidated,
      scenarios: referenceFigure.scenarios.map((scenario) => ({
        name: scenario.name,
        kind: scenario.kind,
        statuses: scenario.statuses,
        counts: scenario.counts,
        source: scenario.source,
        amount: jsonAmount(scenario.amount, rounding),
        knownPart: amount(scenario.knownPart),
        beforeReview: amount(scenario.beforeReview),
        afterPeildatum: amount(scenario.afterPeildatum),
        payers: payersOf(scenario.payers),
        description: scenario.told.description,
        estimates: scenario.told.estimates?.text ?? null,
        dissent: scenario.told.dissent,
        review: {
          statusesBefore: scenario.review.statusesBefore,
          verdict: scenario.review.verdict,
          opinions: scenario.review.opinions.map((each) => jsonReview(each, rounding)),
        },
      })),
    },
  };
}
