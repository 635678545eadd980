/** Prices of provisions, and the series that carry them from one year to another. */
import type { Amount } from './amount';
import type { Place } from './finding';
import type { PriceYear } from './line';
import type { Payment } from './payment';

/** A row of the price list: the user's own, or one that the product ships (place null). */
export interface Price {
  readonly code: string;
  readonly provision: string | null;
  readonly unit: string | null;
  /** Of one unit, in cents. */
  readonly tariff: Amount;
  readonly priceYear: PriceYear;
  readonly payment: Payment;
  readonly source: string | null;
  readonly place: Place | null;
}

/** The change of prices in one year of a series. */
export interface IndexChange {
  /** "CPI", "OVA" ... compared without case. */
  readonly series: string;
  readonly year: number;
  /** A fraction: 0.033 is 3,3%; null: unreadable. */
  readonly mutation: number | null;
  readonly source: string | null;
  readonly place: Place | null;
}

/** A change that was read. */
export interface UsableChange extends IndexChange {
  readonly mutation: number;
}
