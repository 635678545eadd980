import type { Amount } from '../domain/amount';
import type { Rounding } from '../domain/study';
import { formatAmount } from '../text/format';
import { cell } from './blocks';
import type { Cell } from './document';

/** One figure in canonical form: euros with their thousands, cents where there are any. */
const CANONICAL = /^€ (\d{1,3}(?:\.\d{3})*)(?:,(\d\d))?$/;

/**
 * An amount in a report. One exact figure in canonical form is a number, so that a controller can calculate with it;
 * what says more than that (a range, "ca.", "Geen kosten", a form of its writer's own) is text.
 */
export function amountCell(amount: Amount, rounding: Rounding, tone: 'normal' | 'muted' = 'normal'): Cell {
  const text = formatAmount(amount, rounding);
  const figure = amount.kind === 'exact' ? CANONICAL.exec(text) : null;
  if (figure === null) return cell(text, tone === 'muted' ? 'figureMuted' : 'figure');
  const [, euros = '', cents] = figure;
  // The number is what is printed: rounded where the text is rounded.
  const value = Number(`${euros.replaceAll('.', '')}.${cents ?? '00'}`);
  if (cents === undefined) return cell(value, tone === 'muted' ? 'amountMuted' : 'amount');
  return cell(value, tone === 'muted' ? 'amountCentsMuted' : 'amountCents');
}
