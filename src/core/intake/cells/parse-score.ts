/** Reads one score of experienced benefits from a cell. An empty cell means: not discussed. */
import type { Score } from '../../domain/rating';
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

declare module '../../domain/finding' {
  interface FindingFacts {
    'score.asNoImprovement': CellFacts;
    'score.worseNotInScale': CellFacts;
    /** `suggestion` is the score that may have been meant; null when there is no safe one. */
    'score.unreadable': CellFacts & { readonly suggestion: string | null; readonly hasWorse: boolean };
  }
}

const SCORES: ReadonlyMap<string, Score> = new Map([
  ['-', 0],
  ['+', 1],
  ['++', 2],
  ['+++', 3],
]);
/** Other ways to write "-". */
const OTHER_DASHES = new Set(['−', '–', '—', '0']);
const WORSE = 'slechter';

export function parseScore(cell: CellInput, scaleHasWorse: boolean): Reading<Content<Score>> {
  const facts = factsOf(cell);
  const text = textOf(cell);
  if (text === '') return empty();
  const score = SCORES.get(text);
  if (score !== undefined) return content(score);
  if (OTHER_DASHES.has(text)) return content<Score>(0, problem('info', 'score.asNoImprovement', facts));
  if (text.toLowerCase() === WORSE) {
    return scaleHasWorse ? content<Score>(-1) : unreadable(problem('error', 'score.worseNotInScale', facts));
  }
  const suggestion = suggestionFor(text);
  return unreadable(problem('error', 'score.unreadable', { ...facts, suggestion, hasWorse: scaleHasWorse }));
}

/** A number counts as its digits, unless its format makes something else of it. */
function textOf({ value, flags }: CellInput): string {
  if (value === null) return '';
  if (typeof value === 'string') return cleanText(value);
  const formatted = (flags & (CellFlag.date | CellFlag.time | CellFlag.percentage)) !== 0;
  return typeof value === 'number' && !formatted ? String(value + 0) : '?';
}

/** "+ +", "2", "⊕⊕" and full-width marks may all mean "++". */
function suggestionFor(text: string): string | null {
  if (/^[123]$/.test(text)) return '+'.repeat(Number(text));
  const marks = text.replace(/ /g, '').replace(/[＋⊕]/g, '+');
  return /^\+{1,3}$/.test(marks) ? marks : null;
}
