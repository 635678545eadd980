/** What several cells say about one thing. No cell wins by standing first: order of rows must not matter. */
import type { Place } from '../../domain/finding';
import type { Content } from '../cells/reading';

/** What one cell says, and where it stands. */
export interface Candidate<T> {
  readonly content: Content<T>;
  readonly place: Place;
}

export interface Agreement<T> {
  /** The value on which all filled cells agree; null when none is filled, one is unreadable or two differ. */
  readonly value: T | null;
  /** The cell that it came from, or the first one that is filled. */
  readonly place: Place | null;
  /** The cells that say different things; empty when they agree. */
  readonly conflict: readonly Place[];
  /** Everything that the cells say, readable ones only. */
  readonly values: readonly T[];
}

/**
 * The value that the filled cells agree on. An empty cell conflicts with nothing; two cells conflict when they mean
 * something else. Of values with one meaning the first in the order of `spelling` is taken.
 */
export function agree<T>(
  candidates: readonly Candidate<T>[],
  meaning: (value: T) => string,
  spelling: (value: T) => string = (value) => JSON.stringify(value),
): Agreement<T> {
  const filled = candidates.filter(({ content }) => content.kind !== 'empty');
  const place = filled[0]?.place ?? null;
  const values = filled.flatMap(({ content }) => (content.kind === 'value' ? [content.value] : []));
  // One cell agrees with itself, and nearly always there is one.
  if (filled.length > 1 && meaningsOf(filled, meaning).size > 1) {
    return { value: null, place, conflict: filled.map((candidate) => candidate.place), values };
  }
  const [first, ...others] = values;
  if (first === undefined) return { value: null, place, conflict: [], values };
  const value = others.reduce((a, b) => (spelling(b) < spelling(a) ? b : a), first);
  return { value, place, conflict: [], values };
}

function meaningsOf<T>(filled: readonly Candidate<T>[], meaning: (value: T) => string): ReadonlySet<string> {
  return new Set(
    filled.map(({ content }) => (content.kind === 'value' ? `=${meaning(content.value)}` : '?')),
  );
}

/** Of several spellings of one name the first by text, so that the order of rows does not matter. */
export function oneSpelling<T extends { readonly name: string }>(first: T, other: T): T {
  return other.name < first.name ? other : first;
}
