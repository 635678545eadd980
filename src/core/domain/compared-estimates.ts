/** The estimates of the participants about one case side by side. Only of cases of which they are open. */
import type { Interval } from './interval';
import type { Estimate } from './session';

export interface ComparedEstimates {
  readonly caseKey: string;
  /** Those who filled something in, by their keys: D2 before D10. */
  readonly participants: readonly EstimatingParticipant[];
  /** The names of participants of whom there is no estimate. */
  readonly silent: readonly string[];
  /** What they differ about most comes first. */
  readonly provisions: readonly ComparedProvision[];
}

export interface EstimatingParticipant {
  readonly key: string;
  readonly name: string;
  readonly role: string | null;
}

/** A provision, with what each participant who names it expects of it. */
export interface ComparedProvision {
  /** Null: not filled in. */
  readonly name: string | null;
  /** "Geen hulp": an answer, not a provision. */
  readonly isNoHelp: boolean;
  /** By the key of the participant; who does not name it is absent. */
  readonly answers: ReadonlyMap<string, readonly Estimate[]>;
  /** Null: nobody named a figure. */
  readonly spread: Spread | null;
}

/** How far figures lie apart. Amounts in cents, or, where nobody names an amount, how many in total. */
export type Spread = SpreadOf<'cents'> | SpreadOf<'quantity'>;

export interface SpreadOf<Unit extends 'cents' | 'quantity'> {
  readonly unit: Unit;
  readonly lowest: number;
  readonly highest: number;
  /** From the median of the low ends to that of the high ends. */
  readonly median: Interval<Unit>;
}
