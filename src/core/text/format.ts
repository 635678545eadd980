/**
 * Figures as people read them. Numbers are written here digit by digit, never by the machine's own locale.
 * What this file prints, intake reads back without loss (a computed amount prints rounded when the study says so).
 */
import type { Amount, KnownAmount } from '../domain/amount';
import type { Outcome } from '../domain/assessment';
import { dateOf, type Day } from '../domain/calendar';
import { isPoint, negate, type Interval } from '../domain/interval';
import type { FutureBenefit, Score } from '../domain/rating';
import type { Rounding } from '../domain/study';

type Cents = Interval<'cents'>;

const UNCERTAIN = 'Onzeker';
const MISSING = 'Niet ingevuld';
const PLUS = '⊕';
const MINUS = '⊖';

/** Cents as euros: "€ 14.000", "€ 1.200,50", "⊖ € 500". Whole euros have no ",00". */
export function formatCents(cents: number): string {
  const size = Math.abs(cents);
  const part = size % 100;
  const figure = formatCount((size - part) / 100) + (part === 0 ? '' : `,${String(part).padStart(2, '0')}`);
  return `${cents < 0 ? `${MINUS} ` : ''}€ ${figure}`;
}

/** Cents rounded to a whole number of `rounding` euros (0: to the cent), half away from zero. */
export function roundCents(cents: number, rounding: Rounding): number {
  const step = rounding === 0 ? 1 : rounding * 100;
  const size = Math.abs(cents);
  const rest = size % step;
  const rounded = size - rest + (2 * rest >= step ? step : 0);
  return (cents < 0 ? -rounded : rounded) + 0;
}

/** An amount: as it was written, else in its canonical form. */
export function formatAmount(amount: Amount, rounding: Rounding): string {
  switch (amount.kind) {
    case 'missing':
      return MISSING;
    case 'uncertain':
      // What could not be read is not printed back: it would look like a figure that counts.
      return amount.unreadable === true ? UNCERTAIN : (amount.written ?? UNCERTAIN);
    case 'none':
      return 'Geen kosten';
    case 'exact':
    case 'range':
    case 'below':
    case 'atMost':
      return amount.written ?? circa(amount) + canonical(amount, rounding);
  }
}

/** A saving with its sign by symbol and by word: "⊖ € 4.000 tot € 10.000 (extra kosten)". */
export function formatSaving(amount: Amount, outcome: Outcome, rounding: Rounding): string {
  if (amount.kind === 'missing') return MISSING;
  if (amount.kind === 'uncertain') return UNCERTAIN;
  return circa(amount) + savingText(rounded(amount.cents, rounding), outcome);
}

/** An amount with a sign at each end that is not zero, lowest end first: "⊖ € 10.000 tot ⊖ € 4.000". */
export function formatSigned(amount: Amount, rounding: Rounding): string {
  if (amount.kind === 'missing') return MISSING;
  if (amount.kind === 'uncertain') return UNCERTAIN;
  return circa(amount) + signedText(rounded(amount.cents, rounding));
}

/** A day as "3-2-2024". */
export function formatDay(day: Day): string {
  const date = dateOf(day);
  return `${date.day}-${date.month}-${date.year}`;
}

/** A day as "3 februari 2024". */
export function formatDayLong(day: Day): string {
  const date = dateOf(day);
  return `${date.day} ${MONTHS[date.month - 1] ?? ''} ${date.year}`;
}

/** A score; no improvement prints as a dash, which the legend explains. */
export function formatScore(score: Score): string {
  if (score === -1) return 'slechter';
  return score === 0 ? '–' : '+'.repeat(score);
}

export function formatFuture(future: FutureBenefit): string {
  switch (future.kind) {
    case 'marks':
      return PLUS.repeat(future.marks);
    case 'uncertain':
      return UNCERTAIN;
    case 'missing':
      return MISSING;
  }
}

/** The name of a case as a heading: "Casus 1". */
export function formatCaseName(name: string): string {
  return `Casus ${name}`;
}

/** A number with one decimal: "1.234,5". Half away from zero, by its shortest decimal form. */
export function formatDecimal(value: number): string {
  // Shifting the exponent in the text keeps 2.45 (2.4500000000000001776...) the half that it was typed as.
  const text = String(Math.abs(value));
  const tenths = Math.round(text.includes('e') ? Math.abs(value) * 10 : Number(`${text}e1`));
  const sign = value < 0 && tenths > 0 ? '-' : '';
  return `${sign}${formatCount(Math.floor(tenths / 10))},${tenths % 10}`;
}

/** A quantity with the decimals that it has: "2,5", "1.200". */
export function formatQuantity(value: number): string {
  const [whole = '', decimals = ''] = Number(value.toPrecision(12)).toFixed(10).split('.');
  const shown = decimals.replace(/0+$/, '');
  return formatCount(Number(whole)) + (shown === '' ? '' : `,${shown}`);
}

/** A whole number with thousands apart: "12.500". */
export function formatCount(count: number): string {
  const digits = String(count);
  return digits.length <= 3 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, '.');
}

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

function circa(amount: KnownAmount): string {
  return amount.approximate === true && amount.kind !== 'none' ? 'ca. ' : '';
}

function canonical(amount: KnownAmount, rounding: Rounding): string {
  const cents = rounded(amount.cents, rounding);
  if (cents.low < 0) return signedText(cents);
  return amount.kind === 'atMost' ? `hooguit ${formatCents(cents.high)}` : plainText(cents);
}

/** The ends as they are shown. Rounding never turns an end that is not zero into € 0; then it is finer. */
export function rounded(cents: Cents, rounding: Rounding): Cents {
  const to = !vanishes(cents, rounding) ? rounding : !vanishes(cents, 1) ? 1 : 0;
  return { ...cents, low: roundCents(cents.low, to), high: roundCents(cents.high, to) };
}

/** Whether an end that is not zero would be. */
function vanishes({ low, high }: Cents, to: Rounding): boolean {
  return (low !== 0 && roundCents(low, to) === 0) || (high !== 0 && roundCents(high, to) === 0);
}

/** An interval without negative values. Ends that coincide print once. */
function plainText(cents: Cents): string {
  const low = formatCents(cents.low);
  const high = formatCents(cents.high);
  if (isPoint(cents)) return low;
  if (cents.low === 0 && cents.openLow && cents.openHigh) return `minder dan ${high}`;
  return `${cents.openLow ? 'meer dan ' : ''}${low} tot ${cents.openHigh ? 'minder dan ' : ''}${high}`;
}

function savingText(cents: Cents, outcome: Outcome): string {
  switch (outcome) {
    case 'saving':
    case 'atMostSaving':
      return `${PLUS} ${magnitude(cents)} (besparing)`;
    case 'atMostCost':
    case 'extraCost':
      return `${MINUS} ${magnitude(negate(cents))} (extra kosten)`;
    case 'either':
      return `${signedText(cents)} (extra kosten of besparing)`;
    case 'neutral':
      return '€ 0 (kostenneutraal)';
    case 'uncertain':
      return UNCERTAIN;
    case 'missing':
      return MISSING;
  }
}

/** The size of a saving or of extra costs: 0 up to and including € 500 is "hooguit € 500". */
function magnitude(cents: Cents): string {
  const atMost = cents.low === 0 && cents.high > 0 && !cents.openLow && !cents.openHigh;
  return atMost ? `hooguit ${formatCents(cents.high)}` : plainText(cents);
}

function signedText(cents: Cents): string {
  if (isPoint(cents)) return signedEnd(cents.low, '');
  if (cents.openLow && cents.openHigh) {
    if (cents.low === 0) return signedEnd(cents.high, 'minder dan ');
    if (cents.high === 0) return signedEnd(cents.low, 'minder dan ');
  }
  const low = signedEnd(cents.low, cents.openLow ? (cents.low < 0 ? 'minder dan ' : 'meer dan ') : '');
  const high = signedEnd(cents.high, cents.openHigh ? (cents.high < 0 ? 'meer dan ' : 'minder dan ') : '');
  return `${low} tot ${high}`;
}

/** One end: its sign, then how far it goes ("minder dan" counts from zero), then its size. */
function signedEnd(cents: number, reach: string): string {
  const sign = cents === 0 ? '' : `${cents < 0 ? MINUS : PLUS} `;
  return sign + reach + formatCents(Math.abs(cents));
}
