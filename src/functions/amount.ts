/** BEDRAG, BANDBREEDTE and BATEN: amounts as people write them, of two cells one, and their difference. */
import { difference, fromTo, isKnown, type Amount } from '../core/domain/amount';
import { parseSaving } from '../core/intake/cells/parse-saving';
import { FUNCTION_ERRORS } from '../core/text/function-words';
import {
  AMOUNT_OUTPUTS,
  amountAnswer,
  outputOf,
  SAVING_OUTPUTS,
  savingAnswer,
  signedAnswer,
} from './answers';
import { amountIn, isBlank, notAvailable, read, wrongValue, type Answer } from './cell';

/** What BATEN gives for a saving or extra costs: a number below 0, or a text with a sign. */
const SIGNED = /[⊕⊖]|kostenneutraal/;

/** Reads one amount. What BATEN gave is read back too, with its sign. */
export function readAmount(uitvoer: unknown): (value: unknown) => Answer {
  const output = outputOf(uitvoer, AMOUNT_OUTPUTS);
  return (value) => {
    const signed = typeof value === 'number' ? value < 0 : typeof value === 'string' && SIGNED.test(value);
    return signed
      ? signedAnswer(read(value, 'waarde', parseSaving), output)
      : amountAnswer(amountIn(value, 'waarde'), output);
  };
}

/** Two cells as one amount. */
export function band(lowest: unknown, highest: unknown): Answer {
  if (isBlank(lowest) && isBlank(highest)) return '';
  const low = endIn(lowest, 'laagst', 'hoogst');
  const high = endIn(highest, 'hoogst', 'laagst');
  if (!isKnown(low)) return amountAnswer(low, 'bedrag');
  if (!isKnown(high)) return amountAnswer(high, 'bedrag');
  const amount = low.kind === 'none' && high.kind === 'none' ? low : fromTo(low, high);
  if (amount === null) throw wrongValue(FUNCTION_ERRORS.turnedBand);
  return amountAnswer(amount, 'bedrag');
}

function endIn(value: unknown, argument: string, other: string): Amount {
  const amount = amountIn(value, argument);
  if (amount.kind === 'missing') throw notAvailable(FUNCTION_ERRORS.noEnd(argument, other));
  return amount;
}

/** The difference between the reference and the cost of one case. */
export function savingOf(uitvoer: unknown): (cost: unknown, reference: unknown) => Answer {
  const output = outputOf(uitvoer, SAVING_OUTPUTS);
  return (costCell, referenceCell) => {
    if (isBlank(costCell) && isBlank(referenceCell)) return '';
    // Excel may hand over an empty cell as 0, so a 0 cannot be told from a cell that nobody filled.
    if (isBlank(referenceCell) || referenceCell === 0) throw notAvailable(FUNCTION_ERRORS.noReference);
    if (isBlank(costCell)) throw notAvailable(FUNCTION_ERRORS.noCost);
    const cost = amountIn(costCell, 'kosten');
    const reference = amountIn(referenceCell, 'referentie');
    return savingAnswer(difference(reference, cost), output);
  };
}
