/** What a cell hands to a function, and what a function hands back. */
import type { Amount } from '../core/domain/amount';
import type { CellValue } from '../core/intake/grid';
import { parseAmount } from '../core/intake/cells/parse-amount';
import { sentenceOf } from '../core/text/sentence';

/** An answer that is no answer: Excel shows #WAARDE! or #N/B with the sentence. */
export class CellError {
  constructor(
    readonly code: 'wrongValue' | 'notAvailable',
    readonly sentence: string,
  ) {}
}

export type Answer = string | number | CellError;

/** The amount in a cell; what cannot be read is #WAARDE! with the same sentence as in the report. */
export function amountIn(value: unknown, argument: string): Amount | CellError {
  const { value: amount, problems } = parseAmount({ value: cellValue(value), flags: 0, column: argument });
  const error = problems.find(({ severity }) => severity === 'error');
  if (error === undefined) return amount;
  const { wrong, write } = sentenceOf({ ...error, place: null });
  return new CellError('wrongValue', `${wrong} ${write}`);
}

/** Excel hands over empty cells as null, "" or undefined; an object is no value that we know. */
function cellValue(value: unknown): CellValue {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return JSON.stringify(value);
}

export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
