/** Reads a year from one cell, such as the year of a price. */
import { CellFlag } from '../grid';
import { factsOf } from './cell-facts';
import { cleanText } from './clean-text';
import type { Content, Reading } from './reading';
import { content, empty, problem, unreadable, type CellFacts, type CellInput } from './reading';
import { saysMissing } from './words';

declare module '../../domain/finding' {
  interface FindingFacts {
    'year.unreadable': CellFacts;
  }
}

/** Years outside these are typing errors here. */
const FIRST_YEAR = 1950;
const LAST_YEAR = 2100;

/** A year in four digits, as a number or as text. */
export function parseYear(cell: CellInput): Reading<Content<number>> {
  const { value, flags } = cell;
  const text = typeof value === 'string' ? cleanText(value) : value;
  if (text === null || text === '' || (typeof text === 'string' && saysMissing(text))) return empty();
  const formatted = (flags & (CellFlag.date | CellFlag.time | CellFlag.percentage)) !== 0;
  const year = typeof text === 'string' && !/^\d{4}$/.test(text) ? NaN : Number(text);
  const fits = Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
  return fits && !formatted && typeof text !== 'boolean'
    ? content(year)
    : unreadable(problem('error', 'year.unreadable', factsOf(cell)));
}
