/** What the product made of one cell of the input. */
import type { Amount } from './amount';
import type { Day } from './calendar';
import type { Interval } from './interval';

export type Understood =
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'day'; readonly day: Day }
  /** Hours, units, years: a number without a currency. */
  | { readonly kind: 'number'; readonly number: Interval<'quantity'> }
  /** Marks for benefits still to come. */
  | { readonly kind: 'marks'; readonly marks: 1 | 2 | 3 }
  /** A name, a word of a list, a score or a text: as it stands there. */
  | { readonly kind: 'asWritten' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable' };
