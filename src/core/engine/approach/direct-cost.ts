import { isKnown, sum, times, uncertain, type Amount } from '../../domain/amount';
import type { PayerShare } from '../../domain/assessment';
import type { Case } from '../../domain/case';
import type { Findings } from '../../domain/finding';
import type { HourLine } from '../../domain/line';
import { isCounted, type Payment, type Perspective } from '../../domain/payment';
import { payerShares } from '../lines/payer-shares';
import { paymentOfLine } from '../prices/payment-of-line';
import type { PriceBook } from '../prices/price-book';
import { tariffOfHours, type TariffOfHours } from './tariff-of-hours';

declare module '../../domain/finding' {
  interface FindingFacts {
    'direct.onlyOutside': { readonly case: string; readonly perspective: string };
    'hours.missing': NoFacts;
    'hours.tooLarge': NoFacts;
  }
}

/** The direct cost from lines, and who pays it. */
export interface DirectCost {
  readonly amount: Amount;
  readonly payers: readonly PayerShare[];
}

/**
 * direct(case) = sum of hours x tariff over the direct, paid lines within the perspective, in cents (method, section 4).
 * Null: there are no lines. Indirect and unpaid hours are lines without cost.
 */
export function directCost(
  { name }: Case,
  lines: readonly HourLine[],
  prices: PriceBook,
  perspective: Perspective,
  findings: Findings,
): DirectCost | null {
  const [first] = lines;
  if (first === undefined) return null;
  const parts = paidHours(lines, prices, perspective, findings);
  const counting = parts.filter(({ counted }) => counted);
  if (parts.length > 0 && counting.length === 0) {
    findings.add('info', 'direct.onlyOutside', first.place, { case: name, perspective: perspective.text });
  }
  return { amount: sum(counting.map(({ amount }) => amount)), payers: payerShares(parts, perspective) };
}

/** What a line of direct, paid hours costs, and who pays it. */
export interface PaidHours {
  readonly line: HourLine;
  readonly payment: Payment;
  readonly counted: boolean;
  readonly tariff: TariffOfHours;
  readonly amount: Amount;
}

export function paidHours(
  lines: readonly HourLine[],
  prices: PriceBook,
  perspective: Perspective,
  findings: Findings,
): readonly PaidHours[] {
  return lines
    .filter(({ time, paid }) => time === 'direct' && paid)
    .map((line) => {
      const payment = paymentOfLine(line, prices);
      const counted = isCounted(payment, perspective);
      const tariff = tariffOfHours(line, prices, counted, findings);
      return { line, payment, counted, tariff, amount: costOfLine(line, tariff, counted, findings) };
    });
}

/** Hours x the price of an hour: the place where the cents of a line are made. */
function costOfLine(
  { hours, place }: HourLine,
  { tariff, factor }: TariffOfHours,
  counts: boolean,
  findings: Findings,
): Amount {
  if (hours.kind !== 'known') {
    if (hours.kind === 'missing' && counts) findings.add('error', 'hours.missing', place, {});
    return uncertain();
  }
  const cost = times(hours.amount, tariff, factor);
  if (counts && isKnown(tariff) && !isKnown(cost)) findings.add('error', 'hours.tooLarge', place, {});
  return cost;
}
