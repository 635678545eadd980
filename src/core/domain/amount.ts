/**
 * Amounts of money as a study knows them: exact, as a range, uncertain, none or not filled in.
 * Money is whole cents everywhere in the core.
 */
import { between, envelope, isPoint, multiply, point, rounded, subtract, type Interval } from './interval';

/** What all amounts may carry besides their value. */
interface Written {
  /** Marked "circa" by its writer. */
  readonly approximate?: true;
  /** The text as typed, when the amount was read from text; a written amount prints back as it was written. */
  readonly written?: string;
}

/** An amount with a figure. `none` is "Geen kosten", which is not the same as a typed 0. */
export interface KnownAmount extends Written {
  readonly kind: 'exact' | 'range' | 'below' | 'atMost' | 'none';
  readonly cents: Interval<'cents'>;
}

/** Nobody can say how much; uncertain in every sum that contains it. */
export interface UncertainAmount extends Written {
  readonly kind: 'uncertain';
  readonly reason: string | null;
  /** Something was typed that could not be read as an amount. It prints as "Onzeker", not as written. */
  readonly unreadable?: true;
  /** The amount was stated under this perspective, and another one is asked for. */
  readonly knownFor?: string;
}

/** Nothing was filled in. */
export interface MissingAmount {
  readonly kind: 'missing';
}

export type Amount = KnownAmount | UncertainAmount | MissingAmount;

/** No amount is larger than this: sums of ten thousand such amounts are still exact in cents. */
export const LARGEST_CENTS = 1_000_000_000_00;

export const MISSING: MissingAmount = { kind: 'missing' };
export const NO_COSTS: KnownAmount = { kind: 'none', cents: point(0) };

export function isKnown(amount: Amount): amount is KnownAmount {
  return amount.kind !== 'uncertain' && amount.kind !== 'missing';
}

export function exactly(cents: number): KnownAmount {
  return { kind: 'exact', cents: point(cents) };
}

export function uncertain(reason: string | null = null): UncertainAmount {
  return { kind: 'uncertain', reason };
}

/** An amount that was calculated: its kind follows from its interval. */
export function calculated(cents: Interval<'cents'>): KnownAmount {
  if (isPoint(cents)) return { kind: 'exact', cents };
  const below = cents.low === 0 && cents.openLow && cents.openHigh;
  return { kind: below ? 'below' : 'range', cents };
}

/** "Less than": something, but less than this many cents. */
export function below(cents: number): KnownAmount {
  return { kind: 'below', cents: between(0, cents, { low: true, high: true }) };
}

/**
 * The sum of amounts. One missing part makes the sum missing, else one uncertain part makes it uncertain;
 * the sum is "Geen kosten" only when every part says so.
 */
export function sum(amounts: readonly Amount[]): Amount {
  let unknown: UncertainAmount | null = null;
  let low = 0;
  let high = 0;
  const open = { low: false, high: false };
  let onlyNone = amounts.length > 0;
  // One walk without anything in between: a study adds up every line it has.
  for (const amount of amounts) {
    if (amount.kind === 'missing') return MISSING;
    if (amount.kind === 'uncertain') {
      unknown ??= amount;
      continue;
    }
    onlyNone &&= amount.kind === 'none';
    low += amount.cents.low;
    high += amount.cents.high;
    open.low ||= amount.cents.openLow;
    open.high ||= amount.cents.openHigh;
  }
  if (unknown !== null) return uncertain(unknown.reason);
  return onlyNone ? NO_COSTS : calculated(between<'cents'>(low, high, open));
}

/** The first amount minus the second, with the rules of `sum` for what is missing or uncertain. */
export function difference(from: Amount, minus: Amount): Amount {
  if (!isKnown(from) || !isKnown(minus)) return sum([from, minus]);
  return calculated(subtract(from.cents, minus.cents));
}

/**
 * All that the amounts may be together: from the lowest to the highest. One amount stays as it was written; for the rest
 * the rules of `sum` hold for what is missing, uncertain or none.
 */
export function envelopeOf(amounts: readonly Amount[]): Amount {
  const [only, ...others] = amounts;
  if (only === undefined || others.length === 0) return only ?? MISSING;
  const [first, ...rest] = amounts.filter(isKnown);
  const isPlain = rest.length === others.length && amounts.some(({ kind }) => kind !== 'none');
  if (first === undefined || !isPlain) return sum(amounts);
  return calculated(envelope([first.cents, ...rest.map(({ cents }) => cents)]));
}

/** One amount from the lowest to the highest of two, each of which may be a range itself; null: they are turned around. */
export function fromTo(low: KnownAmount, high: KnownAmount): KnownAmount | null {
  if (low.cents.low > high.cents.high) return null;
  const open = { low: low.cents.openLow, high: high.cents.openHigh };
  return calculated(between(low.cents.low, high.cents.high, open));
}

/**
 * A quantity times the price of one, in cents: the one place where a line's cents are made. `factor` carries the price
 * to another year, unrounded. Too much to be an amount is uncertain.
 */
export function times(quantity: Interval<'quantity'>, price: Amount, factor = 1): Amount {
  if (quantity.high === 0) return exactly(0);
  if (!isKnown(price)) return price.kind === 'missing' ? uncertain() : uncertain(price.reason);
  if (price.kind === 'none') return NO_COSTS;
  const { low, high, openLow, openHigh } = multiply(quantity, price.cents);
  const cents = rounded(between<'cents'>(low * factor, high * factor, { low: openLow, high: openHigh }));
  return cents.high <= LARGEST_CENTS ? calculated(cents) : uncertain();
}
