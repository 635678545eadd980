/** An amount as data, in euros. */
import { isKnown, type Amount } from '../../domain/amount';
import type { Rounding } from '../../domain/study';
import { formatAmount } from '../../text/format';

/** An amount in euros. */
export interface JsonAmount {
  readonly kind: Amount['kind'];
  readonly low: number | null;
  readonly high: number | null;
  readonly openLow: boolean;
  readonly openHigh: boolean;
  /** Only when its writer marked it "circa". */
  readonly approximate?: true;
  /** As the reports print it. */
  readonly text: string;
}

export function jsonAmount(amount: Amount, rounding: Rounding): JsonAmount {
  const known = isKnown(amount);
  return {
    kind: amount.kind,
    low: known ? amount.cents.low / 100 : null,
    high: known ? amount.cents.high / 100 : null,
    openLow: known && amount.cents.openLow,
    openHigh: known && amount.cents.openHigh,
    ...(amount.kind !== 'missing' && amount.approximate === true ? { approximate: true as const } : {}),
    text: formatAmount(amount, rounding),
  };
}
