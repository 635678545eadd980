/** INDEXEER: an amount of one year at the prices of another. */
import { isKnown, times } from '../core/domain/amount';
import { point } from '../core/domain/interval';
import { FUNCTION_ERRORS } from '../core/text/function-words';
import { amountAnswer } from './answers';
import { amountIn, isBlank, notAvailable, wrongValue, yearIn, type Answer } from './cell';
import { factorBetween } from './index-changes';

/** Reads amounts and years; the series is the same for all of them. */
export function atPricesOf(index: unknown): (bedrag: unknown, from: unknown, to: unknown) => Answer {
  const factors = new Map<string, number>();
  const factorOf = (from: number, to: number): number => {
    const key = `${from} ${to}`;
    const factor = factors.get(key) ?? factorBetween(index, from, to);
    factors.set(key, factor);
    return factor;
  };
  return (bedrag, van_jaar, naar_jaar) => {
    if (isBlank(bedrag)) return '';
    const amount = amountIn(bedrag, 'bedrag');
    const from = yearIn(van_jaar, 'van_jaar');
    const to = yearIn(naar_jaar, 'naar_jaar');
    if (from === null) throw notAvailable(FUNCTION_ERRORS.noYear('van_jaar'));
    if (to === null) throw notAvailable(FUNCTION_ERRORS.noYear('naar_jaar'));
    if (!isKnown(amount) || from === to) return amountAnswer(amount, 'bedrag');
    const indexed = times(point(1), amount, factorOf(from, to));
    if (!isKnown(indexed)) throw wrongValue(FUNCTION_ERRORS.tooLarge);
    return amountAnswer(indexed, 'bedrag');
  };
}
