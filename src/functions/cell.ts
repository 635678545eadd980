/** What a cell hands to a function, and what a function hands back. */
import type { Amount } from '../core/domain/amount';
import type { Day } from '../core/domain/calendar';
import { CellFlag, type CellValue } from '../core/intake/grid';
import { isErrorCell } from '../core/intake/cells/not-an-amount';
import { parseAmount } from '../core/intake/cells/parse-amount';
import { parseDay } from '../core/intake/cells/parse-day';
import { parseWholeNumber } from '../core/intake/cells/parse-number';
import { parseText } from '../core/intake/cells/parse-text';
import { parseYear } from '../core/intake/cells/parse-year';
import type { CellInput, Content, Reading } from '../core/intake/cells/reading';
import { cellSentence, FUNCTION_ERRORS } from '../core/text/function-words';
import { sentenceOf } from '../core/text/sentence';

/**
 * An answer that is no answer: Excel shows #WAARDE! or #N/B with the sentence. Rules throw it, and excel.ts catches it:
 * nothing else ever leaves a function.
 */
export class CellError extends Error {
  constructor(
    readonly code: 'wrongValue' | 'notAvailable',
    readonly sentence: string,
  ) {
    super(sentence);
  }
}

export type Answer = string | number;

/** What cannot be read or used. */
export function wrongValue(sentence: string): CellError {
  return new CellError('wrongValue', sentence);
}

/** What is not filled in, or not known. */
export function notAvailable(sentence: string): CellError {
  return new CellError('notAvailable', sentence);
}

/** The amount in a cell; what cannot be read is #WAARDE! with the sentence of the report. */
export function amountIn(value: unknown, argument: string): Amount {
  return read(value, argument, parseAmount);
}

/** The day in a cell. Excel hands over an empty cell as 0 too, and day 0 does not exist. */
export function dayIn(value: unknown, argument: string): Day | null {
  return contentOf(emptyAsNull(value), argument, parseDay);
}

export function textIn(value: unknown, argument: string): string | null {
  return contentOf(emptyAsNull(value), argument, parseText);
}

export function yearIn(value: unknown, argument: string): number | null {
  return contentOf(emptyAsNull(value), argument, parseYear);
}

export function countIn(value: unknown, argument: string): number | null {
  return contentOf(emptyAsNull(value), argument, parseWholeNumber);
}

/** What a reader of the intake makes of a cell; null when it is empty. */
export function contentOf<T>(
  value: unknown,
  argument: string,
  parse: (cell: CellInput) => Reading<Content<T>>,
  flags = 0,
): T | null {
  const content = read(value, argument, parse, flags);
  if (content.kind === 'unreadable') throw wrongValue(FUNCTION_ERRORS.unreadable(argument));
  return content.kind === 'value' ? content.value : null;
}

/** What a reader of the intake makes of a cell, whatever the form of its answer. */
export function read<T>(
  value: unknown,
  argument: string,
  parse: (cell: CellInput) => Reading<T>,
  flags = 0,
): T {
  const cell = { value: cellValue(value), flags, column: argument };
  const marked = isErrorCell(cell) ? { ...cell, flags: flags | CellFlag.error } : cell;
  const reading = parse(marked);
  const unreadable = reading.problems.find(({ severity }) => severity !== 'info');
  if (unreadable !== undefined) throw wrongValue(cellSentence(sentenceOf({ ...unreadable, place: null })));
  return reading.value;
}

/** Excel hands over empty cells as null, "" or undefined; an object is no value that we know. */
export function cellValue(value: unknown): CellValue {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  return typeof value;
}

export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** On some computers Excel hands over an empty cell as 0: it cannot be told from a 0 that somebody typed. */
export function isEmptyOrZero(value: unknown): boolean {
  return value === 0 || isBlank(value);
}

export function emptyAsNull(value: unknown): unknown {
  return isEmptyOrZero(value) ? null : value;
}

/** The one value of an argument that may be pointed at as a cell. */
export function single(value: unknown, argument: string): unknown {
  if (!Array.isArray(value)) return value;
  const cells: readonly unknown[] = value.flat(2);
  if (cells.length > 1) throw wrongValue(FUNCTION_ERRORS.oneCell(argument));
  return cells[0];
}
