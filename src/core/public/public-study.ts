/**
 * All that a public version may be made of: the allow list as a type. The document is built from this and from nothing
 * else, so that what has no field here cannot get out. A new field of text is seen as a leak by the check on fragments
 * until without-texts.ts or words-of-ours.ts says otherwise.
 */
import type { Amount } from '../domain/amount';
import type { OutcomeCounts, Saving } from '../domain/assessment';
import type { Day } from '../domain/calendar';
import type { PublicAttribute, PublicForm } from '../domain/publication';
import type { FutureBenefit, Score } from '../domain/rating';
import type { Period } from '../domain/span';
import type { CostBasis, Rounding, Settings } from '../domain/study';

/** Amounts are never finer than this. */
export type PublicRounding = Extract<Rounding, 100 | 500 | 1000>;

/** What the tables say of the scenarios behind a reference. */
export type PublicReferenceStatus = 'written' | 'rejected' | 'provisional' | 'unvalidated' | 'validated';

export interface PublicCase {
  /** Its number in the public version. */
  readonly number: number;
  /** Of the attributes that are published, in their order; null: not filled in. */
  readonly attributes: readonly (string | null)[];
  readonly cost: Readonly<Record<CostBasis, Amount>>;
  readonly otherHelp: Amount | null;
  readonly reference: Amount;
  /** Null: the study knows no scenarios. */
  readonly referenceStatus: PublicReferenceStatus | null;
  readonly movesTogether: boolean;
  readonly saving: Readonly<Record<CostBasis, Saving>>;
  readonly future: FutureBenefit;
  /** In the order of the domains. */
  readonly scores: readonly (Score | 'unclear' | 'notDiscussed')[];
}

export interface PublicDomain {
  /** A usual life domain in our own words; null: in words of the study, which are free text. */
  readonly label: string | null;
  readonly improved: number;
  readonly notDiscussed: number;
  readonly unclear: number;
  readonly of: number;
}

/** What the approach cost at a school, or at all of them. */
export interface PublicCosts {
  /** Null: all schools together. */
  readonly school: string | null;
  /** The years, and then all of them together. */
  readonly periods: readonly PublicPeriod[];
}

export interface PublicPeriod {
  /** Null: all years together. */
  readonly period: Period | null;
  readonly total: Amount;
  /** few: so few that the number itself would point at them. */
  readonly children: number | 'few' | 'notPublished';
  readonly average: Amount | 'notPublished';
}

/** A price that everybody can look up. */
export interface PublicPrice {
  readonly code: string;
  readonly provision: string;
  readonly unit: string;
  readonly tariff: Amount;
  readonly year: number;
  readonly source: string;
}

export interface PublicQuote {
  readonly text: string;
  /** A usual role; null: another, which is free text. */
  readonly role: string | null;
}

export interface PublicStudy {
  readonly form: PublicForm;
  /** Texts that are written for readers of the report. */
  readonly name: string | null;
  readonly question: string | null;
  readonly commissioner: string | null;
  readonly approach: string | null;
  readonly status: Settings['status'];
  readonly date: Day | null;
  readonly peildatum: Day | null;
  /** Whose costs count, in our own words; null: others than the usual ones. */
  readonly payers: readonly string[] | 'all' | null;
  readonly costBasis: CostBasis;
  readonly yearKind: Settings['yearKind'];
  readonly rounding: PublicRounding;
  readonly priceYear: number | null;
  /** Cases that were handed in; null: the study did not choose. */
  readonly delivered: number | null;
  readonly schools: number;
  readonly attributes: readonly PublicAttribute[];
  readonly caseCount: number;
  /** Empty where only counts are published. */
  readonly cases: readonly PublicCase[];
  readonly domains: readonly PublicDomain[];
  readonly counts: Readonly<Record<CostBasis, OutcomeCounts>>;
  readonly provisional: number;
  readonly unvalidated: number;
  readonly minimumGroup: number;
  readonly costs: readonly PublicCosts[];
  readonly prices: readonly PublicPrice[];
  /** How many other prices were used. */
  readonly hiddenPrices: number;
  readonly quotes: readonly PublicQuote[];
}
