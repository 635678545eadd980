/** What the method says about a study: per case, and counts over cases. No other figure spans cases. */
import type { Amount } from './amount';
import type { Case, ReportedSaving } from './case';
import type { Interval } from './interval';
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

export interface CaseAssessment {
  readonly case: Case;
  readonly cost: Readonly<Record<CostBasis, Amount>>;
  /** Help really given besides the approach; null when there is none. */
  readonly otherHelp: Amount | null;
  readonly reference: Amount;
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
  readonly of: number;
}

export interface Assessment {
  readonly study: Study;
  readonly cases: readonly CaseAssessment[];
  readonly counts: Readonly<Record<CostBasis, OutcomeCounts>>;
  readonly definitionCounts: readonly DefinitionCounts[];
  readonly domainCounts: readonly DomainCount[];
}
