/** Ranges in, ranges of the same shape out: a whole column works, and one cell gives one cell. */
import { FUNCTION_ERRORS } from '../core/text/function-words';
import { CellError, type Answer } from './cell';

export function eachCell(range: unknown[][], answer: (value: unknown) => Answer): Answer[][] {
  return range.map((row) => row.map(answer));
}

/** Both ranges cell by cell. One of them may be a single cell, which then goes with every cell of the other. */
export function eachPair(
  a: unknown[][],
  b: unknown[][],
  answer: (a: unknown, b: unknown) => Answer,
): Answer[][] {
  if (isSingle(b)) return eachCell(a, (value) => answer(value, b[0]?.[0]));
  if (isSingle(a)) return eachCell(b, (value) => answer(a[0]?.[0], value));
  const sameShape = a.length === b.length && a.every((row, r) => row.length === b[r]?.length);
  if (!sameShape) return [[new CellError('wrongValue', FUNCTION_ERRORS.otherShape)]];
  return a.map((row, r) => row.map((value, c) => answer(value, b[r]?.[c])));
}

function isSingle(range: unknown[][]): boolean {
  return range.length === 1 && range[0]?.length === 1;
}
