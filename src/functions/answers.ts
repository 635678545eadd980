/** One result in the form that the user asked for. */
import { isKnown, LARGEST_CENTS, uncertain, type Amount } from '../core/domain/amount';
import { isPoint } from '../core/domain/interval';
import { outcomeOf } from '../core/domain/outcome';
import type { Rounding } from '../core/domain/study';
import { formatAmount, formatSaving, formatSigned } from '../core/text/format';
import { FUNCTION_ERRORS, OUTCOME_WORDS } from '../core/text/function-words';
import { isEmptyOrZero, single, wrongValue, type Answer } from './cell';

/** What an amount can be given as; the first is what a function gives when nobody chooses. */
export const AMOUNT_OUTPUTS = ['bedrag', 'laagst', 'hoogst', 'tekst'] as const;
/** A saving has an outcome besides; an amount by itself is no saving and no extra cost. */
export const SAVING_OUTPUTS = [...AMOUNT_OUTPUTS, 'uitkomst'] as const;
/** Scores have no lowest or highest amount: in words, or as the number of cases that improved. */
export const SCORE_OUTPUTS = ['tekst', 'uitkomst'] as const;

type AmountOutput = (typeof AMOUNT_OUTPUTS)[number];
type SavingOutput = (typeof SAVING_OUTPUTS)[number];

/** Functions answer to the cent: rounding is for reports. */
const TO_THE_CENT: Rounding = 0;

export function outputOf<Output extends string>(
  chosen: unknown,
  outputs: readonly [Output, ...Output[]],
): Output {
  const value = single(chosen, 'uitvoer');
  if (isEmptyOrZero(value)) return outputs[0];
  const word = (typeof value === 'string' ? value : JSON.stringify(value)).trim().toLowerCase();
  const found = outputs.find((output) => output === word);
  if (found === undefined) throw wrongValue(FUNCTION_ERRORS.unknownOutput(word, outputs));
  return found;
}

/** An amount of money: a number when it is exact, else a text that every function reads back. Empty stays empty. */
export function amountAnswer(amount: Amount, output: AmountOutput): Answer {
  if (amount.kind === 'missing') return '';
  if (output === 'tekst') return formatAmount(amount, TO_THE_CENT);
  return figureAnswer(amount, output, (plain) => formatAmount(plain, TO_THE_CENT));
}

/** An amount that is a saving or extra costs, read back. */
export function signedAnswer(amount: Amount, output: AmountOutput): Answer {
  return output === 'tekst' && isKnown(amount) && amount.written !== undefined
    ? amount.written
    : savingAnswer(amount, output);
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
  if (!isKnown(amount)) {
    const reason = amount.kind === 'uncertain' ? amount.reason : null;
    return text(withoutSpelling(amount)) + (reason === null ? '' : `: ${reason}`);
  }
  const { low, high } = amount.cents;
  // What no function could read back must not look like an answer.
  if (Math.max(-low, high) > LARGEST_CENTS) throw wrongValue(FUNCTION_ERRORS.tooLarge);
  if (output === 'laagst') return low / 100;
  if (output === 'hoogst') return high / 100;
  return isPoint(amount.cents) && amount.kind !== 'none' ? low / 100 : text(withoutSpelling(amount));
}

/** The canonical text, whatever was typed. */
function withoutSpelling(amount: Amount): Amount {
  if (amount.kind === 'missing') return amount;
  if (amount.kind === 'uncertain') return uncertain(amount.reason);
  const { kind, cents } = amount;
  return amount.approximate === true ? { kind, cents, approximate: true } : { kind, cents };
}
