/** What the method says about a study: per case, and counts over cases. No other figure spans cases. */
import type { Amount } from './amount';
import type { Case, ReportedSaving } from './case';
import type { CasePicture } from './case-picture';
import type { ComparedEstimates } from './compared-estimates';
import type { Interval } from './interval';
import type { Payment } from './payment';
import type { Price, UsableChange } from './price';
import type { Review } from './review';
import type { ReferenceScenario, ScenarioStatus, ScenarioStory } from './scenario';
import type { AttributeCoverage } from './selection';
import type { Period } from './span';
import type { CostBasis, Study } from './study';

/** What a saving comes down to. The order is the order of the counts. */
export const OUTCOMES = [
  'saving',
  'atMostSaving',
  'either',
  'neutral',
  'atMostCost',
  'extraCost',
  'uncertain',
  'missing',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Reference minus the cost of the approach and other help. Positive is a saving. */
export interface Saving {
  readonly amount: Amount;
  readonly outcome: Outcome;
}

/** A saving under one definition of cost and reference. */
export interface Definition {
  readonly basis: CostBasis;
  readonly reference: 'low' | 'high';
}

export interface DefinitionResult extends Definition {
  readonly saving: Saving;
  /** True when the end of the reference is open: the limit was used, which itself is not reached. */
  readonly atLimit: boolean;
}

/** Where the saving of a case turns. */
export interface BreakEven {
  /** The reference at which the saving is zero, per cost basis. */
  readonly reference: Readonly<Record<CostBasis, Amount>>;
  /** The number of children at which the average equals the reference; null: cannot be calculated. */
  readonly children: Interval<'children'> | null;
}

/** What one payer pays under one act, or what nobody is named for. */
export interface PayerShare {
  readonly payment: Payment;
  /** False: outside the perspective, and so not in the total. */
  readonly counted: boolean;
  readonly amount: Amount;
}

/** A cost, where it comes from, and who pays it. */
export interface CostFigure {
  readonly amount: Amount;
  /** none: there are no lines and nothing was written. */
  readonly source: 'lines' | 'written' | 'none';
  /** Of lines: those that count add up to the amount. In alphabetical order. */
  readonly payers: readonly PayerShare[];
}

/** What help lines come to, up to and including the Peildatum. */
export interface HelpFigure extends CostFigure {
  /** What would have come, or came, after the Peildatum and so does not count; null: nothing did. */
  readonly afterPeildatum: Amount | null;
}

/** What independent experts make of a scenario. */
export interface ScenarioReview {
  /** As stated, before the review. */
  readonly statusesBefore: readonly ScenarioStatus[];
  /** Of the group; null: there is none that can be used. */
  readonly verdict: ScenarioStatus | null;
  /** The rows about it, of the group and of single experts. */
  readonly opinions: readonly Review[];
}

/** A reference scenario of a case: what its help would have cost. */
export interface ScenarioAssessment extends Omit<HelpFigure, 'source'> {
  /** Null: lines that name no scenario. */
  readonly name: string | null;
  readonly kind: ReferenceScenario['kind'];
  readonly told: ScenarioStory;
  /** More than one where its rows disagree. */
  readonly statuses: readonly ScenarioStatus[];
  /** What the review says of it; the group's verdict is the status. */
  readonly review: ScenarioReview;
  /** False: rejected, or a concept beside scenarios that people agreed on. It is shown and not used. */
  readonly counts: boolean;
  readonly source: 'lines' | 'stated' | 'none';
  /** Of a scenario that is stated to be uncertain: what its lines come to; null: it has none, or they are the amount. */
  readonly knownPart: Amount | null;
  /** What the lines of the dialogue came to, where lines after the review replaced them. */
  readonly beforeReview: Amount | null;
}

/** What help would have cost without the approach: the envelope of the scenarios that count. */
export interface ReferenceFigure {
  readonly amount: Amount;
  readonly source: CostFigure['source'];
  /** In alphabetical order; empty for a written amount. */
  readonly scenarios: readonly ScenarioAssessment[];
  /** Nobody agreed on any scenario yet: concepts count for now. */
  readonly provisional: boolean;
  /** A scenario that counts was not reviewed. */
  readonly unvalidated: boolean;
}

/** The average cost of the approach per child in the period of a case, and what it is made of. */
export interface ApproachCost extends CostFigure {
  /** Deployment in perspective at the school in the period; null: not calculated from lines. */
  readonly total: Amount | null;
  /** Children over whom the total is divided; null: nobody knows. */
  readonly children: number | null;
  /** Null: the case has no period that can be calculated with. */
  readonly period: Period | null;
}

/** How many children had contact: a number, uncertain, or unknown because no register speaks of the school. */
export type ChildCount =
  | { readonly kind: 'counted'; readonly count: number }
  | { readonly kind: 'uncertain' }
  | { readonly kind: 'noRegister' };

/** What the approach cost at a school in a stretch of days. */
export interface PeriodCosts {
  readonly period: Period;
  /** Paid deployment of all payers, averaged over the days of the period; null: no line says. */
  readonly fte: number | null;
  /** Real paid deployment in perspective. */
  readonly total: Amount;
  /** Those that count add up to the total. In alphabetical order. */
  readonly payers: readonly PayerShare[];
  /** Real deployment that nobody pays for, planned and purchased deployment; null: no line of that kind. */
  readonly unpaid: Amount | null;
  readonly budgeted: Amount | null;
  readonly purchased: Amount | null;
  readonly children: ChildCount;
  /** Total divided by children; null: no register. */
  readonly average: Amount | null;
}

/** What the approach cost at a school, per year and over all years. Years in which nothing ran are left out. */
export interface SchoolCosts {
  /** all: every school together, where there is more than one. */
  readonly of: 'school' | 'all';
  /** Null: the lines that name no school, or all of them. */
  readonly school: string | null;
  readonly years: readonly PeriodCosts[];
  /** From the first year to the last; null: no line ran before the Peildatum. */
  readonly whole: PeriodCosts | null;
}

/** A price that the lines of this study were calculated with. */
export interface UsedPrice {
  readonly price: Price;
  /** The tariff carried to the price level of the study; the tariff itself when nothing had to be done. */
  readonly indexed: Amount;
  /** What the tariff was multiplied by for that; 1: nothing had to be done. */
  readonly indexFactor: number;
  /** The year that it was carried to; null: not indexed. */
  readonly toYear: number | null;
}

export interface CaseAssessment {
  readonly case: Case;
  readonly cost: Readonly<Record<CostBasis, Amount>>;
  /** The average cost with what it is made of. */
  readonly approach: ApproachCost;
  /** The direct cost with what it is made of. */
  readonly direct: CostFigure;
  /** Help really given besides the approach; null when there is none. */
  readonly otherHelp: Amount | null;
  readonly otherHelpFigure: HelpFigure;
  readonly reference: Amount;
  readonly referenceFigure: ReferenceFigure;
  /** Part of the reference and of other help hang on one uncertain figure, so that the saving is less uncertain. */
  readonly movesTogether: boolean;
  readonly saving: Readonly<Record<CostBasis, Saving>>;
  readonly reported: ReportedSaving | null;
  readonly definitions: readonly DefinitionResult[];
  readonly breakEven: BreakEven;
}

/** How many cases have each outcome; `of` is the number of cases. */
export type OutcomeCounts = Readonly<Record<Outcome, number>> & { readonly of: number };

export interface DefinitionCounts extends Definition {
  readonly counts: OutcomeCounts;
}

/** How many cases improved on a life domain. */
export interface DomainCount {
  readonly domain: string;
  readonly improved: number;
  readonly notDiscussed: number;
  /** Its score cannot be read, or there are two. */
  readonly unclear: number;
  readonly of: number;
}

/** What the method says of a study: all that functions and the pane need. */
export interface AssessedStudy {
  readonly study: Study;
  readonly cases: readonly CaseAssessment[];
  readonly counts: Readonly<Record<CostBasis, OutcomeCounts>>;
  readonly definitionCounts: readonly DefinitionCounts[];
  readonly domainCounts: readonly DomainCount[];
  /** In the order of the attributes; empty when the study did not choose from its cases. */
  readonly coverage: readonly AttributeCoverage[];
  /** Per school in alphabetical order, then together; empty without lines of deployment or without Peildatum. */
  readonly costs: readonly SchoolCosts[];
  /** In the order of their codes. */
  readonly usedPrices: readonly UsedPrice[];
  /** The changes by which prices and amounts were carried to the price level of the study, by year. */
  readonly usedChanges: readonly UsableChange[];
}

/** With what only the reports tell of single cases. */
export interface Assessment extends AssessedStudy {
  /** In the order of the cases, of those with open estimates. */
  readonly estimates: readonly ComparedEstimates[];
  /** In the order of the cases, of those that get a casusbeeld. */
  readonly pictures: readonly CasePicture[];
}
