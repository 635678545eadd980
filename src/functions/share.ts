/** TIJDEVENREDIG: the part of an amount that falls in a period, by days. */
import { MISSING } from '../core/domain/amount';
import { shareOfLine } from '../core/engine/lines/share-of-line';
import { amountAnswer } from './answers';
import { amountIn, isBlank, isEmptyOrZero, type Answer } from './cell';
import { daysIn, periodIn } from './days';

export function shareInPeriod(
  bedrag: unknown,
  van: unknown,
  tot: unknown,
  begin: unknown,
  einde: unknown,
): Answer {
  // A row that nobody filled: Excel may hand over all of it as 0.
  if (isBlank(bedrag) || [bedrag, van, tot].every(isEmptyOrZero)) return '';
  const amount = amountIn(bedrag, 'bedrag');
  if (amount.kind === 'missing') return amountAnswer(MISSING, 'bedrag');
  const line = daysIn(van, tot, { first: 'van', last: 'tot' });
  return amountAnswer(shareOfLine({ kind: 'total', amount }, line, periodIn(begin, einde)), 'bedrag');
}
