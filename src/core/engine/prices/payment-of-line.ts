import type { HelpLine, HourLine } from '../../domain/line';
import type { Payment } from '../../domain/payment';
import type { PriceBook } from './price-book';

/**
 * Who pays a line: the payer and act of the line itself, else of its code, else the payer that its act implies. The act
 * of the price list is used only where its payer is used or the same (method, section 5).
 */
export function paymentOfLine(line: HourLine | HelpLine, prices: PriceBook): Payment {
  const { payment, payerFromAct, code } = line;
  const found = code === null ? null : prices.find('code', code, line, false);
  const ofCode = found?.chosen === true ? found.price.payment : null;
  const named = payerFromAct ? null : payment.payer;
  const payer = named ?? ofCode?.payer ?? payment.payer;
  const act = payment.act ?? (ofCode !== null && ofCode.payer === payer ? ofCode.act : null);
  return { payer, act };
}
