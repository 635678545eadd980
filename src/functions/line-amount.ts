/** The amounts of lines that add up. */
import { sum, uncertain, type Amount } from '../core/domain/amount';
import { FUNCTION_ERRORS } from '../core/text/function-words';
import { amountIn, isEmptyOrZero, notAvailable, wrongValue } from './cell';
import { cellOf, whereIs, type Column } from './parallel-lines';

/** Only savings of cases have these signs, and those are never added. */
const SIGNED = /[⊕⊖]/;

/** The sum of these lines, with the rules of the report for what is uncertain or costs nothing. */
export function sumOfLines(column: Column, lines: readonly number[]): Amount {
  return total(
    lines.flatMap((line) => amountOfLine(column, line) ?? []),
    sum,
  );
}

/** What amounts come to. Where they are uncertain for different reasons none is named: order of lines must not matter. */
export function total(amounts: readonly Amount[], come: (amounts: readonly Amount[]) => Amount): Amount {
  const result = come(amounts);
  const reasons = new Set(amounts.flatMap((each) => (each.kind === 'uncertain' ? [each.reason] : [])));
  return result.kind === 'uncertain' && reasons.size > 1 ? uncertain() : result;
}

/** The amount on a line; null: nothing is filled in, or 0, which adds nothing. */
export function amountOfLine(column: Column, line: number): Amount | null {
  const value = cellOf(column, line);
  if (isEmptyOrZero(value)) return null;
  if (typeof value === 'string' && SIGNED.test(value))
    throw wrongValue(FUNCTION_ERRORS.savingInSum(whereIs(column, line)));
  const amount = amountIn(value, whereIs(column, line));
  if (amount.kind === 'missing') throw notAvailable(FUNCTION_ERRORS.noAmount(whereIs(column, line)));
  return amount;
}
