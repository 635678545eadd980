import { sum, type Amount } from '../../domain/amount';
import type { PayerShare } from '../../domain/assessment';
import { byPayer, isCounted, paymentKey, type Payment, type Perspective } from '../../domain/payment';

/** An amount that somebody pays. */
export interface PaidAmount {
  readonly payment: Payment;
  readonly amount: Amount;
}

/** What each payer pays under each act, in alphabetical order; who is not stated comes last. */
export function payerShares(parts: readonly PaidAmount[], perspective: Perspective): readonly PayerShare[] {
  const groups = new Map<string, { payment: Payment; amounts: Amount[] }>();
  for (const { payment, amount } of parts) {
    const key = paymentKey(payment);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { payment, amounts: [amount] });
    else group.amounts.push(amount);
  }
  return [...groups.values()]
    .map(({ payment, amounts }) => ({
      payment,
      counted: isCounted(payment, perspective),
      amount: sum(amounts),
    }))
    .sort((a, b) => byPayer(a.payment, b.payment));
}
