/** Ranges in, ranges of the same shape out: a whole column works, and one cell gives one cell. */
import { FUNCTION_ERRORS } from '../core/text/function-words';
import { CellError, wrongValue, type Answer } from './cell';

/** Arguments by the names that users see. */
export type Arguments = Readonly<Record<string, unknown>>;

type Range = readonly (readonly unknown[])[];

/**
 * The answer for every cell of these ranges, cell by cell. One of them may be a single cell, which then goes with every
 * cell of the others. What is wrong with one cell is told in that cell.
 */
export function eachCell(
  ranges: Arguments,
  answer: (...cells: readonly unknown[]) => Answer,
): (Answer | CellError)[][] {
  const named = Object.entries(ranges).map(([name, value]) => ({ name, range: rangeOf(value) }));
  const [first] = named;
  const shape = named.find(({ range }) => !isSingle(range)) ?? first;
  if (shape === undefined) return [];
  for (const { name, range } of named) {
    if (isSingle(range) || isSameShape(range, shape.range)) continue;
    throw wrongValue(FUNCTION_ERRORS.otherShape(shape.name, name));
  }
  return shape.range.map((row, r) =>
    row.map((_, c) =>
      orError(() => answer(...named.map(({ range }) => (isSingle(range) ? range[0]?.[0] : range[r]?.[c])))),
    ),
  );
}

/** The cells of a range row by row; a value without a range is one cell, and nothing at all is an empty one. */
export function cellsOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) return [value];
  const cells: unknown[] = [];
  for (const row of value as unknown[]) {
    if (Array.isArray(row)) for (const cell of row as unknown[]) cells.push(cell);
    else cells.push(row);
  }
  return cells.length > 0 ? cells : [null];
}

/** The rows of a range, read the same way. */
export function rangeOf(value: unknown): Range {
  if (!Array.isArray(value)) return [[value]];
  const rows = (value as unknown[]).map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  return rows.some((row) => row.length > 0) ? rows : [[null]];
}

function isSingle(range: Range): boolean {
  return range.length === 1 && range[0]?.length === 1;
}

function isSameShape(a: Range, b: Range): boolean {
  return a.length === b.length && a.every((row, r) => row.length === b[r]?.length);
}

function orError(answer: () => Answer): Answer | CellError {
  try {
    return answer();
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
}
