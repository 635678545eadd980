import type { Amount } from '../domain/amount';
import type { Rounding } from '../domain/study';
import { formatAmount } from '../text/format';
import { cell } from './blocks';
import type { Cell } from './document';

/** One figure in canonical form: euros with their thousands, cents where there are any. */
const CANONICAL = /^€ (\d{1,3}(?:\.\d{3})*)(?:,(\d\d))?$/;

const TONES = {
  normal: { text: 'figure', euros: 'amount', cents: 'amountCents' },
  muted: { text: 'figureMuted', euros: 'amountMuted', cents: 'amountCentsMuted' },
  strong: { text: 'figureStrong', euros: 'amountStrong', cents: 'amountCentsStrong' },
} as const;

/**
 * An amount in a report. One exact figure in canonical form is a number, so that a controller can calculate with it;
 * what says more than that (a range, "ca.", "Geen kosten", a form of its writer's own) is text.
 */
export function amountCell(amount: Amount, rounding: Rounding, tone: keyof typeof TONES = 'normal'): Cell {
  const styles = TONES[tone];
  const text = formatAmount(amount, rounding);
  const figure = amount.kind === 'exact' ? CANONICAL.exec(text) : null;
  if (figure === null) return cell(text, styles.text);
  const [, euros = '', cents] = figure;
  // The number is what is printed: rounded where the text is rounded.
  const value = Number(`${euros.replaceAll('.', '')}.${cents ?? '00'}`);
  return cell(value, cents === undefined ? styles.euros : styles.cents);
}
