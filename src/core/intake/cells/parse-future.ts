/** Reads the marks for future benefits from a cell: ⊕ to ⊕⊕⊕, + to +++, 1 to 3, or Onzeker with a reason. */
import type { FutureBenefit } from '../../domain/rating';
import { CellFlag } from '../grid';
import { factsOf } from './cell-facts';
import { cleanText } from './clean-text';
import { problem, reading, type CellFacts, type CellInput, type Reading } from './reading';
import { saysMissing, uncertainReason } from './words';

declare module '../../domain/finding' {
  interface FindingFacts {
    /** `marks` is the number that may have been meant; null when there is no safe one. */
    'future.unreadable': CellFacts & { readonly marks: 1 | 2 | 3 | null };
  }
}

const MARKS: ReadonlyMap<string, 1 | 2 | 3> = new Map([
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['+', 1],
  ['++', 2],
  ['+++', 3],
  ['⊕', 1],
  ['⊕⊕', 2],
  ['⊕⊕⊕', 3],
]);

/** What cannot be read is uncertain, like an amount. */
export function parseFuture(cell: CellInput): Reading<FutureBenefit> {
  const { value, flags } = cell;
  const formatted = (flags & (CellFlag.date | CellFlag.time | CellFlag.percentage)) !== 0;
  if (value === null) return reading<FutureBenefit>({ kind: 'missing' });
  if (typeof value === 'boolean' || (typeof value === 'number' && formatted)) return unclear(cell, null);
  const text = cleanText(String(value));
  if (text === '' || saysMissing(text)) return reading<FutureBenefit>({ kind: 'missing' });
  const marks = MARKS.get(text);
  if (marks !== undefined) return reading<FutureBenefit>({ kind: 'marks', marks });
  const reason = uncertainReason(text);
  if (reason !== undefined) return reading<FutureBenefit>({ kind: 'uncertain', reason });
  return unclear(cell, MARKS.get(text.replace(/ /g, '').replace(/＋/g, '+')) ?? null);
}

function unclear(cell: CellInput, marks: 1 | 2 | 3 | null): Reading<FutureBenefit> {
  const why = problem('warning', 'future.unreadable', { ...factsOf(cell), marks });
  return reading<FutureBenefit>({ kind: 'uncertain', reason: null }, why);
}
