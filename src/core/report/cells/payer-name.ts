import type { PayerShare } from '../../domain/assessment';
import { PAYERS } from '../../text/reports/common';

/** "Gemeente (Jeugdwet)"; who is not named has a name as well. */
export function payerName({ payment: { payer, act } }: Pick<PayerShare, 'payment'>): string {
  return payer === null ? PAYERS.notStated : PAYERS.named(payer, act);
}
