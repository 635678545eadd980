/** Independent experts look at the scenarios of a study (source A, 2.3). */
import type { Amount } from './amount';
import type { Place } from './finding';
import type { ScenarioStatus } from './scenario';

/** An expert who takes part in the review. */
export interface Expert {
  readonly name: string;
  readonly role: string | null;
  readonly employer: string | null;
  /** Involved in the cases or the approach; null: not filled in. */
  readonly involved: boolean | null;
  readonly note: string | null;
  /** Where it says whether this expert is involved. */
  readonly place: Place;
}

/** A row of tblToetsing: what the group, or one expert, thinks of a scenario. */
export interface Review {
  readonly caseKey: string;
  /** Null: the row names no scenario. */
  readonly scenario: string | null;
  /** Null: the group. What one expert thinks is an opinion and changes nothing. */
  readonly expert: string | null;
  /** The three questions, as answered: is it plausible, is it too gloomy, what else might have happened? */
  readonly plausible: string | null;
  readonly tooGloomy: string | null;
  readonly otherOptions: string | null;
  /** An opinion too: only lines or amounts after the review change a figure. */
  readonly proposal: Amount;
  /** unknown: in other words than we have; null: not filled in. */
  readonly verdict: ScenarioStatus | 'unknown' | null;
  readonly note: string | null;
  readonly place: Place;
  /** Where it says whose opinion this is. */
  readonly places: { readonly expert: Place };
}
