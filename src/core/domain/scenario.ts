/** What would have been done without the approach, as the people around a child see it. */
import type { Amount } from './amount';
import type { Place } from './finding';

/** How far a scenario has come, in the order of the process; a rejected one does not count. */
export type ScenarioStatus = 'draft' | 'consensus' | 'supplemented' | 'validated' | 'rejected';

/** A scenario as tblScenarios states it. */
export interface ReferenceScenario {
  readonly caseKey: string;
  /** Null: its row does not name it. */
  readonly name: string | null;
  /** What it is a scenario of: no approach at all, a lighter one or an improved one. */
  readonly kind: 'without' | 'lighter' | 'improved' | null;
  readonly told: ScenarioStory;
  /** The amount as stated; missing when its lines must tell. Uncertain when its rows contradict each other. */
  readonly stated: Amount;
  /** At least one; more than one where its rows disagree. */
  readonly statuses: readonly ScenarioStatus[];
  readonly place: Place;
}

/** What tblScenarios tells of a scenario in words. */
export interface ScenarioStory {
  readonly description: string | null;
  /** The estimates of participants that it comes from: "D1, D3". */
  readonly estimates: { readonly text: string; readonly place: Place | null } | null;
  /** Who saw it otherwise. */
  readonly dissent: string | null;
}
