/** The lines that controllers and analysts type: deployment, contacts, hours and help. */
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

/** The parts of a line that a finding may be about. */
export type LinePart =
  | 'amount'
  | 'code'
  | 'date'
  | 'duration'
  | 'from'
  | 'payer'
  | 'priceYear'
  | 'quantity'
  | 'scenario'
  | 'tariff'
  | 'to'
  | 'unit';

/** The columns in which they stand; the lines of a table share one object. */
export type LinePlaces = Readonly<Partial<Record<LinePart, number>>>;

/** Where a line stands, and its parts in its row. */
export interface LinePlace {
  readonly place: Place;
  readonly places: LinePlaces;
}

/** The cell that a finding is about; that of the line where its table has no such column. */
export function cellOfLine({ place, places }: LinePlace, part: LinePart): Place {
  const column = places[part];
  return column === undefined ? place : { ...place, column };
}

/** A line of which a code of the price list may tell the price, and with it who pays. */
interface PricedLine extends PaidLine, LinePlace {
  readonly code: string | null;
  /** The line's own price of a unit; missing: the price list is asked. */
  readonly tariff: Amount;
  /** True: no payer is named and the act tells who pays; the payer of the code goes before it. */
  readonly payerFromAct: boolean;
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
export interface HourLine extends PricedLine {
  readonly caseKey: string;
  readonly hours: Quantity;
  readonly date: Day | null;
  readonly role: string | null;
  /** indirect hours, and hours of a kind that nobody knows, are listed and not counted. */
  readonly time: 'direct' | 'indirect' | 'unknown';
}

/** A line of tblHulp: help that a scenario counts on, or other help that was really given. */
export interface HelpLine extends PricedLine {
  readonly caseKey: string;
  readonly provision: string | null;
  readonly track: 'reference' | 'actual';
  /** Null: the line names none. */
  readonly scenario: string | null;
  /** Lines after the review replace those of the dialogue in their scenario. */
  readonly phase: 'dialogue' | 'afterReview';
  /** Of the quantity: hours, sessions ... */
  readonly unit: string | null;
  /** How many units, in total or per week, month or year. */
  readonly quantity: Quantity;
  readonly per: 'total' | 'week' | 'month' | 'year' | 'missing' | 'unreadable';
  /** How many weeks, months or years. */
  readonly duration: Quantity;
  /** The column Bedrag, and the columns Bedrag min and Bedrag max as one; of the whole line, in cents. */
  readonly amount: Amount;
  readonly amountBetween: Amount;
  readonly span: Span;
  /** Lines with one name here hang on the same uncertain figure: they are all low or all high together. */
  readonly movesWith: string | null;
  /** The year of the line's own amounts. */
  readonly priceYear: PriceYear;
  readonly source: string | null;
  readonly note: string | null;
}

/** The year of a price. */
export type PriceYear =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' };
