import type { Amount, KnownAmount } from '../../domain/amount';
import type { Rounding } from '../../domain/study';
import { formatAmount, rounded } from '../../text/format';
import { cell } from '../blocks';
import type { Cell } from '../document';

/** One figure in canonical form as somebody wrote it: euros with their thousands, cents where there are any. */
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
  const figure = amount.kind === 'exact' ? figureOf(amount, rounding) : null;
  if (figure === null) return cell(formatAmount(amount, rounding), styles.text);
  return cell(figure.euros, figure.withCents ? styles.cents : styles.euros);
}

interface Figure {
  readonly euros: number;
  readonly withCents: boolean;
}

/** The number is what is printed: rounded where the text is rounded. Null: the text is no such figure. */
function figureOf(amount: KnownAmount, rounding: Rounding): Figure | null {
  if (amount.written !== undefined) return writtenFigure(amount.written);
  if (amount.approximate === true) return null;
  const { low: cents } = rounded(amount.cents, rounding);
  return cents < 0 ? null : { euros: cents / 100, withCents: cents % 100 !== 0 };
}

function writtenFigure(text: string): Figure | null {
  const [, euros, cents] = CANONICAL.exec(text) ?? [];
  if (euros === undefined) return null;
  return { euros: Number(`${euros.replaceAll('.', '')}.${cents ?? '00'}`), withCents: cents !== undefined };
}
