/** What helped, according to those involved. */
import type { Place } from './finding';

/** A row of tblWerkzameElementen. */
export interface ActiveElement {
  readonly name: string;
  /** Null: it holds for the study as a whole. */
  readonly caseKey: string | null;
  readonly note: string | null;
  readonly place: Place;
}
