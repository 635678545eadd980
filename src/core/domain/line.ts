/** The lines that controllers and analysts type: deployment, contacts and hours. */
import type { Amount } from './amount';
import type { Day } from './calendar';
import type { Place } from './finding';
import type { Interval } from './interval';
import type { Payment } from './payment';
import type { Span } from './span';

/** What every line with money has. */
interface PaidLine {
  readonly payment: Payment;
  /** False: deployed but not paid for (Telt mee: nee). Recorded and shown, weight 0. */
  readonly paid: boolean;
  readonly place: Place;
}

/** A number in a cell: how many hours, sessions, weeks. Unreadable: nobody can say how many, so the line is uncertain. */
export type Quantity =
  | { readonly kind: 'known'; readonly amount: Interval<'quantity'> }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' };

/** A line of tblInzet: what the approach was deployed with at a school. */
export interface DeploymentLine extends PaidLine {
  /** Null: not filled in. */
  readonly school: string | null;
  readonly span: Span;
  readonly role: string | null;
  readonly kind: 'actual' | 'budgeted' | 'purchased';
  /** Only for the table of costs; null when not filled in or unreadable. */
  readonly fte: number | null;
  /** total: of the whole line. yearly: every day costs this divided by the days of its calendar year. In cents. */
  readonly cost: { readonly kind: 'total' | 'yearly'; readonly amount: Amount };
}

/** A line of tblContacten: a child that had contact at a school. */
export interface ContactLine {
  /** Null: not filled in. */
  readonly school: string | null;
  /** The pseudonym, compared without case; null: unreadable, so that nobody can count it. */
  readonly child: string | null;
  /** An empty end: still in contact. */
  readonly span: Span;
  readonly place: Place;
}

/** A line of tblUren: hours spent on a case. */
export interface HourLine extends PaidLine {
  readonly caseKey: string;
  readonly hours: Quantity;
  readonly date: Day | null;
  readonly role: string | null;
  /** indirect hours, and hours of a kind that nobody knows, are listed and not counted. */
  readonly time: 'direct' | 'indirect' | 'unknown';
  /** The line's own price of an hour; missing: the price list is asked. */
  readonly tariff: Amount;
  readonly code: string | null;
  /** True: no payer is named and the act tells who pays; the payer of the code goes before it. */
  readonly payerFromAct: boolean;
}

/** The year of a price. */
export type PriceYear =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' };
