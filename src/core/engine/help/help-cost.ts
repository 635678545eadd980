import { isKnown, times, uncertain, type Amount } from '../../domain/amount';
import type { Findings } from '../../domain/finding';
import { point, type Interval } from '../../domain/interval';
import { cellOfLine, type HelpLine } from '../../domain/line';
import { unitsInAll } from '../lines/units-in-all';
import type { IndexedTariff } from '../prices/index-price';
import type { FoundPrice, PriceBook } from '../prices/price-book';
import { tariffOfHelp } from './help-tariff';

declare module '../../domain/finding' {
  interface FindingFacts {
    /** One of quantity and tariff may be there, or neither. */
    'help.noAmount': { readonly half: 'quantity' | 'tariff' | null };
    'help.noDuration': { readonly per: 'week' | 'month' | 'year' };
    'help.durationUnused': NoFacts;
    'help.tooLarge': NoFacts;
    'help.twoAmounts': {
      readonly used: HelpLine['amount'];
      readonly usedAs: HelpAmountSource;
      readonly other: HelpLine['amount'];
      readonly otherAs: HelpAmountSource;
    };
  }
}

/** The ways in which a line says what it costs; the first goes before the others (method, section 7). */
export type HelpAmountSource = 'amount' | 'amountBetween' | 'product';

/** What a line costs, and what that is the product of; an amount that the line states is a single one. */
export interface StatedCost {
  readonly from: HelpAmountSource;
  readonly amount: Amount;
  /** Null: nobody can say how many. */
  readonly units: Interval<'quantity'> | null;
  readonly price: IndexedTariff;
}

/** Amounts of one line may differ by rounding: half a euro, in cents. */
const TOLERANCE = 50;

/**
 * What a line of help costs as a whole, in cents, whatever its dates: its own amount, else quantity x duration x tariff.
 * What cannot be calculated is uncertain; null: the line does not say. Only lines that count give findings.
 */
export function costOfHelp(
  line: HelpLine,
  prices: PriceBook,
  counts: boolean,
  findings: Findings,
): StatedCost | null {
  const written: readonly StatedCost[] = (['amount', 'amountBetween'] as const).flatMap((from) => {
    const amount = line[from];
    if (amount.kind === 'missing') return [];
    return [{ from, units: point(1), ...atPriceLevel(line, amount, prices, counts, findings) }];
  });
  const calculates = counts && written.length === 0;
  const usesList = calculates && line.tariff.kind === 'missing';
  const ofCode = line.code === null ? null : prices.find('code', line.code, line, usesList);
  reportUnknownCode(line, ofCode, written.length > 0, counts, findings);
  const product = productOf(line, ofCode, prices, calculates, findings);
  const stated = product === null ? written : [...written, product];
  const [first, ...others] = stated;
  if (first === undefined) {
    const half = halfOf(line, ofCode);
    if (counts)
      findings.add('error', 'help.noAmount', cellOfLine(line, MISSING_HALF[half ?? 'none']), { half });
    return null;
  }
  for (const other of counts ? others : []) reportDifference(line, first, other, findings);
  return first;
}

/** An amount of its own keeps its written form when it stays at its price level. */
function atPriceLevel(
  line: HelpLine,
  amount: Amount,
  prices: PriceBook,
  counts: boolean,
  findings: Findings,
): Pick<StatedCost, 'amount' | 'price'> {
  const price = prices.ownAmount(amount, line, counts, findings);
  const { tariff, factor } = price;
  return { amount: factor === 1 ? tariff : times(point(1), tariff, factor), price };
}

/** Null: the line has no quantity, or no price. */
function productOf(
  line: HelpLine,
  ofCode: FoundPrice | null,
  prices: PriceBook,
  uses: boolean,
  findings: Findings,
): StatedCost | null {
  const price = tariffOfHelp(line, ofCode, prices, uses, findings);
  if (price === null || line.quantity.kind === 'missing') return null;
  if (uses) reportDuration(line, findings);
  const units = unitsInAll(line);
  if (units === null) return { from: 'product', amount: uncertain(), units, price };
  const cost = times(units, price.tariff, price.factor);
  if (uses && isKnown(price.tariff) && !isKnown(cost))
    findings.add('error', 'help.tooLarge', cellOfLine(line, 'quantity'), {});
  return { from: 'product', amount: cost, units, price };
}

/** A duration that is not used, or is missing. */
function reportDuration(line: HelpLine, findings: Findings): void {
  const { quantity, per, duration } = line;
  if (quantity.kind !== 'known' || per === 'unreadable' || per === 'missing') return;
  const place = cellOfLine(line, 'duration');
  if (per === 'total') {
    if (duration.kind !== 'missing') findings.add('info', 'help.durationUnused', place, {});
  } else if (duration.kind === 'missing') findings.add('error', 'help.noDuration', place, { per });
}

function reportUnknownCode(
  line: HelpLine,
  ofCode: FoundPrice | null,
  hasAmount: boolean,
  counts: boolean,
  findings: Findings,
): void {
  const { code, tariff } = line;
  if (!counts || code === null || ofCode !== null) return;
  const otherwise = hasAmount ? 'ownAmount' : tariff.kind === 'missing' ? 'uncertain' : 'ownTariff';
  const severity = otherwise === 'uncertain' ? 'error' : 'warning';
  findings.add(severity, 'help.unknownCode', cellOfLine(line, 'code'), { code, otherwise });
}

/** What is to be filled in. */
const MISSING_HALF = { quantity: 'tariff', tariff: 'quantity', none: 'amount' } as const;

function halfOf({ quantity, tariff }: HelpLine, ofCode: FoundPrice | null): 'quantity' | 'tariff' | null {
  if (quantity.kind !== 'missing') return 'quantity';
  return tariff.kind !== 'missing' || ofCode !== null ? 'tariff' : null;
}

function reportDifference(line: HelpLine, used: StatedCost, other: StatedCost, findings: Findings): void {
  if (!isKnown(used.amount) || !isKnown(other.amount)) return;
  const [a, b] = [used.amount.cents, other.amount.cents];
  if (Math.abs(a.low - b.low) <= TOLERANCE && Math.abs(a.high - b.high) <= TOLERANCE) return;
  const facts = { used: used.amount, usedAs: used.from, other: other.amount, otherAs: other.from };
  findings.add('warning', 'help.twoAmounts', cellOfLine(line, 'amount'), facts);
}
