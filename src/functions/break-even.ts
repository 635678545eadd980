/** KANTELPUNT: at how many children the cost of an approach equals what it replaces. */
import { isPoint } from '../core/domain/interval';
import { breakEvenChildren } from '../core/engine/outcome/break-even';
import { formatChildren } from '../core/text/children';
import { FUNCTION_ERRORS } from '../core/text/function-words';
import { amountAnswer } from './answers';
import { amountIn, isEmptyOrZero, notAvailable, type Answer } from './cell';

/** A number when both amounts are exact, else the two ends in words. */
export function breakEvenOfCosts(totale_kosten: unknown, bedrag_per_kind: unknown): Answer {
  if ([totale_kosten, bedrag_per_kind].every(isEmptyOrZero)) return '';
  if (isEmptyOrZero(totale_kosten)) throw notAvailable(FUNCTION_ERRORS.noTotal);
  if (isEmptyOrZero(bedrag_per_kind)) throw notAvailable(FUNCTION_ERRORS.noAmountPerChild);
  const total = amountIn(totale_kosten, 'totale_kosten');
  const perChild = amountIn(bedrag_per_kind, 'bedrag_per_kind');
  const unknown = [total, perChild].find(({ kind }) => kind === 'uncertain');
  if (unknown !== undefined) return amountAnswer(unknown, 'bedrag');
  const children = breakEvenChildren(total, 1, perChild);
  if (children === null) throw notAvailable(FUNCTION_ERRORS.noBreakEven);
  return isPoint(children) ? children.low : formatChildren(children);
}
