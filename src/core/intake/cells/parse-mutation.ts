/** Reads the change of prices in one year from one cell, as a fraction: 0.033 is 3,3%. */
import { CellFlag } from '../grid';
import { factsOf } from './cell-facts';
import { cleanText } from './clean-text';
import { isErrorCell } from './not-an-amount';
import type { Content, Reading } from './reading';
import { content, empty, problem, unreadable, type CellFacts, type CellInput } from './reading';

declare module '../../domain/finding' {
  interface FindingFacts {
    'mutation.unreadable': CellFacts;
  }
}

const TEXT = /^([-+−–]?) ?(\d+(?:,\d+)?) ?%?$/;

/** In a cell with the format of a percentage 0.033 is 3,3%; any other number or text counts percentage points. */
export function parseMutation(cell: CellInput): Reading<Content<number>> {
  const { value, flags } = cell;
  const text = typeof value === 'string' ? cleanText(value) : value;
  if (text === null || text === '') return empty();
  const fraction =
    typeof text === 'string' ? fromText(text) : typeof text === 'number' ? fromNumber(text, flags) : null;
  // Prices that vanish or more than double in a year are typing errors.
  return fraction === null || isErrorCell(cell) || !(fraction > -1 && fraction <= 1)
    ? unreadable(problem('error', 'mutation.unreadable', factsOf(cell)))
    : content(fraction);
}

function fromNumber(value: number, flags: number): number | null {
  if ((flags & (CellFlag.date | CellFlag.time)) !== 0) return null;
  return ((flags & CellFlag.percentage) !== 0 ? value : value / 100) + 0;
}

function fromText(text: string): number | null {
  const [, sign, figure] = TEXT.exec(text) ?? [];
  if (figure === undefined) return null;
  const size = Number(figure.replace(',', '.')) / 100;
  return (sign === '' || sign === '+' ? size : -size) + 0;
}
