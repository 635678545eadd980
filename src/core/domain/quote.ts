/** What somebody said, in their own words. */
import type { Day } from './calendar';
import type { Place } from './finding';

/** A row of tblCitaten. */
export interface Quote {
  readonly caseKey: string;
  readonly text: string;
  /** Of who said it: a role, never a name. */
  readonly role: string | null;
  readonly domain: string | null;
  /** Whether it may leave this study. Only a clear yes is a yes. */
  readonly released: boolean;
  /** Who agreed to that: a role. Null: nobody did. */
  readonly consentOf: string | null;
  /** The day of the consent. */
  readonly date: Day | null;
  readonly place: Place;
}
