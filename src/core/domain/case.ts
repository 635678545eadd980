/** One child or family; always a pseudonym or a number. */
import type { Amount } from './amount';
import type { Day } from './calendar';
import type { Place } from './finding';
import type { FutureBenefit, Rating } from './rating';

/** The amounts that a published report or an analyst states for a case (tblBedragen). */
export interface WrittenAmounts {
  readonly average: WrittenAmount;
  readonly direct: WrittenAmount;
  readonly reference: WrittenAmount;
  readonly otherHelp: WrittenAmount;
  /** Children with contact in the period of this case, this child included. */
  readonly children: number | null;
}

/** An amount and the cell that it came from; null when no cell names it. */
export interface WrittenAmount {
  readonly amount: Amount;
  readonly place: Place | null;
}

/** A saving as another report printed it: kept beside the computed one, never used. */
export interface ReportedSaving {
  /** Positive is a saving. */
  readonly amount: Amount;
  /** Why it differs from what the figures give. */
  readonly reason: string | null;
  readonly place: Place | null;
}

/** The first cell that says it; null: none does. */
export interface CasePlaces {
  readonly start: Place | null;
  readonly end: Place | null;
  readonly children: Place | null;
  readonly future: Place | null;
}

export interface Case {
  /** Without a leading "casus": "1". Text prints "Casus 1". */
  readonly name: string;
  /** The name for comparing: lower case, without spaces around it. */
  readonly key: string;
  /** The first cell that names the case. */
  readonly place: Place | null;
  readonly places: CasePlaces;
  readonly school: string | null;
  /** The schools that its rows name where they disagree; `school` is null then. */
  readonly conflictingSchools: readonly string[];
  readonly ageGroup: string | null;
  readonly nature: string | null;
  readonly severity: string | null;
  readonly support: string | null;
  readonly start: Day | null;
  readonly end: Day | null;
  /** Something stands at Einde that cannot be used, which is not the same as a case that has not ended. */
  readonly endUnclear: boolean;
  readonly written: WrittenAmounts;
  readonly reported: ReportedSaving | null;
  readonly future: FutureBenefit;
  /** At most one per life domain; a domain that is absent was not discussed. */
  readonly ratings: readonly Rating[];
}
