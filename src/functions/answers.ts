/** One result in the form that the user asked for. */
import { isKnown, type Amount } from '../core/domain/amount';
import { isPoint } from '../core/domain/interval';
import { outcomeOf } from '../core/domain/outcome';
import type { Rounding } from '../core/domain/study';
import { formatAmount, formatSaving, formatSigned } from '../core/text/format';
import { FUNCTION_ERRORS, OUTCOME_WORDS } from '../core/text/function-words';
import { CellError, isBlank, type Answer } from './cell';

/** What an amount can be given as. */
export const AMOUNT_OUTPUTS = ['bedrag', 'laagst', 'hoogst', 'tekst'] as const;
/** A saving has an outcome besides; an amount by itself is no saving and no extra cost. */
export const SAVING_OUTPUTS = [...AMOUNT_OUTPUTS, 'uitkomst'] as const;

type AmountOutput = (typeof AMOUNT_OUTPUTS)[number];
type SavingOutput = (typeof SAVING_OUTPUTS)[number];

/** Functions answer to the cent: rounding is for reports. */
const TO_THE_CENT: Rounding = 0;

export function outputOf<Output extends SavingOutput>(
  chosen: unknown,
  outputs: readonly Output[],
): Output | 'bedrag' | CellError {
  if (isBlank(chosen)) return 'bedrag';
  const word = String(chosen).trim().toLowerCase();
  const found = outputs.find((output) => output === word);
  return found ?? new CellError('wrongValue', FUNCTION_ERRORS.unknownOutput(word, outputs));
}

/** An amount of money: a number when it is exact, else a text that every function reads back. Empty stays empty. */
export function amountAnswer(amount: Amount, output: AmountOutput): Answer {
  if (amount.kind === 'missing') return '';
  if (output === 'tekst') return formatAmount(amount, TO_THE_CENT);
  return figureAnswer(amount, output, (plain) => formatAmount(plain, TO_THE_CENT));
}

/** The difference between reference and cost. */
export function savingAnswer(saving: Amount, output: SavingOutput): Answer {
  if (saving.kind === 'missing') return '';
  if (output === 'uitkomst') return OUTCOME_WORDS[outcomeOf(saving)];
  if (output === 'tekst') return formatSaving(saving, outcomeOf(saving), TO_THE_CENT);
  return figureAnswer(saving, output, (plain) => formatSigned(plain, TO_THE_CENT));
}

function figureAnswer(
  amount: Amount,
  output: Exclude<AmountOutput, 'tekst'>,
  text: (amount: Amount) => string,
): Answer {
  if (!isKnown(amount)) return text(amount);
  if (output === 'laagst') return amount.cents.low / 100;
  if (output === 'hoogst') return amount.cents.high / 100;
  return isPoint(amount.cents) && amount.kind !== 'none'
    ? amount.cents.low / 100
    : text(withoutSpelling(amount));
}

/** The canonical text, whatever was typed. */
function withoutSpelling(amount: Amount): Amount {
  if (!isKnown(amount)) return amount;
  const { kind, cents } = amount;
  return amount.approximate === true ? { kind, cents, approximate: true } : { kind, cents };
}
