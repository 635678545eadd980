/** What parts come to by the operation that an explanation states: written apart from the rules, to hold them to it. */
import {
  calculated,
  difference,
  envelopeOf,
  exactly,
  isKnown,
  sum,
  uncertain,
  type Amount,
} from '../../src/core/domain/amount';
import { OUTCOMES, type OutcomeCounts } from '../../src/core/domain/assessment';
import type { FigureValue, Part } from '../../src/core/domain/explanation';
import { between, multiply, rounded, subtract, type Interval } from '../../src/core/domain/interval';
import { daysIn, yearParts, PARTS_OF_YEAR } from '../../src/core/domain/span';

type Made = Pick<Part, 'value' | 'by' | 'parts'> & Partial<Pick<Part, 'label'>>;

/** Whether the parts give the value, at every depth. What does not is told. */
export function disagreements(made: Made, path = ''): readonly string[] {
  const own = agrees(made)
    ? []
    : [
        `${path}: ${made.by} ${show(made.value)} of ${made.parts.map((each) => show(each.value)).join(' | ')}`,
      ];
  return [...own, ...made.parts.flatMap((part) => disagreements(part, `${path}/${part.label.is}`))];
}

function show(value: FigureValue): string {
  return JSON.stringify(value);
}

function agrees(made: Made): boolean {
  const { by, parts, value } = made;
  switch (by) {
    case 'given':
    case 'figure':
      return parts.length === 0;
    case 'unknown':
      return isUnknown(value);
    case 'count':
      return countIn(value) === parts.length;
    case 'same':
      return parts.length > 0 && parts.every((part) => show(part.value) === show(value));
    case 'outcomes':
      return value.kind === 'outcomes' && sameCounts(value.counts, parts);
    case 'share':
      return isShare(made);
    case 'quotient':
    case 'largestRemainder':
      return isQuotient(value, parts, by === 'quotient' ? 0 : 1);
    case 'turningPoint':
      return isTurningPoint(value, parts);
    case 'product':
      return sameFigure(value, product(parts));
    case 'sum':
      return sameFigure(
        value,
        value.kind === 'number' ? numberSum(parts, value.of) : amountValue(sum(amounts(parts))),
      );
    case 'difference':
      return sameFigure(value, amountValue(amounts(parts).reduce(difference)));
    case 'envelope':
      return sameFigure(value, amountValue(envelopeOf(amounts(parts))));
    case 'lowEnd':
    case 'highEnd':
      return sameFigure(value, amountValue(endOf(amounts(parts)[0]!, by === 'lowEnd' ? 'low' : 'high')));
    case 'together':
    case 'atLow':
    case 'atHigh':
      return sameFigure(value, together(by, amounts(parts)));
    case 'lowest':
    case 'highest':
    case 'median':
      return isSpread(by, value, parts);
  }
}

function isUnknown(value: FigureValue): boolean {
  switch (value.kind) {
    case 'amount':
      return !isKnown(value.amount);
    case 'saving':
      return !isKnown(value.saving.amount);
    case 'future':
      return value.future.kind === 'missing';
    case 'score':
      return value.score === null || value.score === 'missing';
    case 'unknown':
      return true;
    case 'number':
    case 'outOf':
    case 'outcomes':
    case 'answer':
      return false;
  }
}

function amountValue(amount: Amount): FigureValue {
  return { kind: 'amount', amount };
}

function amounts(parts: readonly Part[]): Amount[] {
  return parts.map(({ value }) =>
    value.kind === 'amount' ? value.amount : value.kind === 'saving' ? value.saving.amount : uncertain(),
  );
}

function numbers(parts: readonly Part[]): Interval<'quantity'>[] {
  return parts.flatMap(({ value }) =>
    value.kind === 'number' ? [value.number as Interval<'quantity'>] : [],
  );
}

function sameFigure(a: FigureValue, b: FigureValue): boolean {
  if (a.kind === 'number' && b.kind === 'number')
    return JSON.stringify(a.number) === JSON.stringify(b.number);
  const [one, other] = [a, b].map((value) =>
    value.kind === 'amount' ? value.amount : value.kind === 'saving' ? value.saving.amount : null,
  );
  if (one === null || one === undefined || other === null || other === undefined) return false;
  return isKnown(one) && isKnown(other)
    ? JSON.stringify(one.cents) === JSON.stringify(other.cents)
    : one.kind === other.kind;
}

function numberSum(parts: readonly Part[], of: Extract<FigureValue, { kind: 'number' }>['of']): FigureValue {
  const total = numbers(parts).reduce((all, each) => all + each.low, 0);
  return { kind: 'number', of, number: between(total, total) };
}

/** Quantities and factors times at most one amount, in whole cents. */
function product(parts: readonly Part[]): FigureValue {
  const many = numbers(parts);
  const factors = parts.flatMap(({ value }) =>
    value.kind === 'number' && value.of === 'factor' ? [value.number.low] : [],
  );
  const units = many.filter((each) => !factors.includes(each.low));
  const factor = factors.reduce((a, b) => a * b, 1);
  const money = parts
    .filter(({ value }) => value.kind === 'amount')
    .map(({ value }) => (value as { amount: Amount }).amount);
  const all = units.reduce(multiply, between<'quantity'>(1, 1));
  const [price] = money;
  if (price === undefined) return { kind: 'number', of: 'fteDays', number: all };
  if (units.some((each) => each.high === 0)) return amountValue(exactly(0));
  if (parts.some(({ value }) => value.kind === 'unknown') || !isKnown(price)) return amountValue(uncertain());
  const { low, high, openLow, openHigh } = multiply(all, price.cents);
  const cents = rounded(between<'cents'>(low * factor, high * factor, { low: openLow, high: openHigh }));
  return amountValue(cents.high > 1e14 ? uncertain() : calculated(cents));
}

function isQuotient(value: FigureValue, parts: readonly Part[], tolerance: number): boolean {
  const [total, by] = parts.map((part) => part.value);
  if (total?.kind === 'number' && by?.kind === 'number' && value.kind === 'number')
    return value.number.low === total.number.low / by.number.low;
  if (value.kind !== 'amount' || total?.kind !== 'amount') return false;
  if (by?.kind !== 'number' || !isKnown(total.amount)) return !isKnown(value.amount);
  if (!isKnown(value.amount)) return false;
  const ends = [total.amount.cents.low, total.amount.cents.high].map((end) => end / by.number.low);
  const off = [value.amount.cents.low - ends[0]!, value.amount.cents.high - ends[1]!];
  return off.every((difference) => Math.abs(difference) <= 0.5 + tolerance);
}

function isTurningPoint(value: FigureValue, parts: readonly Part[]): boolean {
  const [cost, reference] = amounts(parts);
  if (value.kind !== 'number' || !isKnown(cost!) || !isKnown(reference!)) return false;
  const near = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= 1e-9 * Math.abs(b);
  const most = reference.cents.low === 0 ? Infinity : cost.cents.high / reference.cents.low;
  return near(value.number.low, cost.cents.low / reference.cents.high) && near(value.number.high, most);
}

/** The days of the share, of the days of the line: a cent for the rounding of each end. */
function isShare({ label, value, parts }: Made): boolean {
  const whole = parts[0]?.value;
  if (whole?.kind !== 'amount' || value.kind !== 'amount') return false;
  if (!isKnown(whole.amount) || !isKnown(value.amount)) return !isKnown(value.amount);
  if (label?.is !== 'deploymentLine' || label.days === null)
    return value.amount.cents.low <= whole.amount.cents.high && value.amount.cents.low >= 0;
  const { span, cost } = label.line;
  const fraction =
    cost.kind === 'yearly'
      ? yearParts(label.days) / PARTS_OF_YEAR
      : span.kind === 'days' && span.from !== null && span.to !== null
        ? daysIn(label.days) / daysIn({ first: span.from, last: span.to })
        : null;
  if (fraction === null) return value.amount.cents.high <= whole.amount.cents.high;
  const { low, high } = whole.amount.cents;
  const close = (a: number, b: number): boolean => Math.abs(a - b * fraction) <= 1.001;
  return close(value.amount.cents.low, low) && close(value.amount.cents.high, high);
}

function endOf(amount: Amount, end: 'low' | 'high'): Amount {
  return isKnown(amount) ? exactly(amount.cents[end]) : amount;
}

function together(by: 'together' | 'atLow' | 'atHigh', [reference, other]: readonly Amount[]): FigureValue {
  if (!isKnown(reference!) || !isKnown(other!)) return amountValue(uncertain());
  const [a, b] = [reference.cents, other.cents];
  if (by !== 'together' && a.low === a.high) return amountValue(calculated(subtract(a, b)));
  if (by === 'atLow') return amountValue(exactly(a.low - b.low));
  if (by === 'atHigh') return amountValue(exactly(a.high - b.high));
  const ends = [
    { at: a.low - b.low, open: a.openLow || b.openLow },
    { at: a.high - b.high, open: a.openHigh || b.openHigh },
  ].sort((x, y) => x.at - y.at);
  return amountValue(
    calculated(between(ends[0]!.at, ends[1]!.at, { low: ends[0]!.open, high: ends[1]!.open })),
  );
}

function countIn(value: FigureValue): number | null {
  if (value.kind === 'outOf') return value.count;
  return value.kind === 'number' ? value.number.low : null;
}

function sameCounts(counts: OutcomeCounts, parts: readonly Part[]): boolean {
  const outcomes = parts.map(({ value }) => (value.kind === 'saving' ? value.saving.outcome : null));
  return (
    counts.of === parts.length &&
    OUTCOMES.every((outcome) => counts[outcome] === outcomes.filter((each) => each === outcome).length)
  );
}

function isSpread(by: 'lowest' | 'median' | 'highest', value: FigureValue, parts: readonly Part[]): boolean {
  const ends = (each: FigureValue): { low: number; high: number } | null =>
    each.kind === 'number'
      ? each.number
      : each.kind === 'amount' && isKnown(each.amount)
        ? each.amount.cents
        : null;
  const own = ends(value);
  const all = parts.flatMap((part) => ends(part.value) ?? []);
  if (own === null || all.length !== parts.length) return false;
  if (by === 'lowest') return own.low === Math.min(...all.map(({ low }) => low));
  if (by === 'highest') return own.high === Math.max(...all.map(({ high }) => high));
  const middle = (values: number[]): number => {
    const sorted = [...values].sort((a, b) => a - b);
    const half = sorted.length / 2;
    return Number.isInteger(half) ? (sorted[half - 1]! + sorted[half]!) / 2 : sorted[Math.floor(half)]!;
  };
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.5;
  return (
    near(own.low, middle(all.map(({ low }) => low))) && near(own.high, middle(all.map(({ high }) => high)))
  );
}
