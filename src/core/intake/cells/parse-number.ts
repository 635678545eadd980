/** Reads a whole number from one cell, such as a number of children. */
import { CellFlag } from '../grid';
import { factsOf } from './cell-facts';
import { cleanText } from './clean-text';
import {
  content,
  empty,
  problem,
  unreadable,
  type CellFacts,
  type CellInput,
  type Content,
  type Reading,
} from './reading';
import { saysMissing } from './words';

declare module '../../domain/finding' {
  interface FindingFacts {
    'number.notWhole': CellFacts;
    'number.negative': CellFacts;
    'number.tooLarge': CellFacts & { readonly limit: number };
    'number.unreadable': CellFacts;
  }
}

/** More than anybody counts here; it catches an amount or a date in the wrong column. */
const LARGEST_COUNT = 1_000_000;

/** Digits, with or without points between thousands. */
const WHOLE = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)$/;

/** A whole number from 0. */
export function parseWholeNumber(cell: CellInput): Reading<Content<number>> {
  const { value, flags } = cell;
  const facts = factsOf(cell);
  const formatted = (flags & (CellFlag.date | CellFlag.time | CellFlag.percentage)) !== 0;
  if (value === null) return empty();
  if (typeof value === 'number' && !formatted) return judge(value + 0, facts);
  if (typeof value !== 'string') return unreadable(problem('error', 'number.unreadable', facts));
  const text = cleanText(value);
  if (text === '' || saysMissing(text)) return empty();
  if (WHOLE.test(text)) return judge(Number(text.replace(/\./g, '')), facts);
  if (/^\d+[,.]\d{1,2}$/.test(text)) return unreadable(problem('error', 'number.notWhole', facts));
  if (/^[-−–] ?\d/.test(text)) return unreadable(problem('error', 'number.negative', facts));
  return unreadable(problem('error', 'number.unreadable', facts));
}

function judge(count: number, facts: CellFacts): Reading<Content<number>> {
  if (count < 0) return unreadable(problem('error', 'number.negative', facts));
  if (!Number.isInteger(count)) return unreadable(problem('error', 'number.notWhole', facts));
  return count <= LARGEST_COUNT
    ? content(count)
    : unreadable(problem('error', 'number.tooLarge', { ...facts, limit: LARGEST_COUNT }));
}
