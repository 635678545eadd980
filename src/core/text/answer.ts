/** What a participant expects of some help, in figures. */
import type { Estimate } from '../domain/session';
import { formatAmount, formatQuantity } from './format';
import { howLong } from './how-many';
import { INSCHATTINGEN as TEXT } from './reports/inschattingen';

const TO_THE_CENT = 0;

/** Of an answer "geen hulp" that stands first. */
export function answerText(estimates: readonly Estimate[], isNoHelp: boolean): string {
  const texts = estimates.map(figuresOf);
  if (isNoHelp) return said([TEXT.noHelp.toLowerCase(), ...texts.flat()]);
  const named = texts.filter((each) => each.length > 0).map(said);
  return named.length === 0 ? TEXT.named : named.join(TEXT.and);
}

/** The first thing that it says, and the rest between brackets. */
function said([first = '', ...rest]: readonly string[]): string {
  return rest.length === 0 ? first : `${first} (${rest.join('; ')})`;
}

function figuresOf({ amount, quantity, per, duration }: Estimate): readonly string[] {
  const many = quantity.kind === 'known' ? formatQuantity(quantity.amount.low) : null;
  const long = duration.kind === 'known' ? howLong(duration.amount, per) : null;
  return [
    amount.kind === 'missing' ? null : formatAmount(amount, TO_THE_CENT),
    many === null && quantity.kind === 'unreadable' ? TEXT.quantityUnclear : null,
    many === null ? null : TEXT.quantity(many, per, long),
  ].filter((part) => part !== null);
}
