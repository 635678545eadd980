/** Ordinal scores of experienced benefits, against the begin situation. They are never averaged. */

import type { Place } from './finding';

/** -1 worse (only where the study's scale has it), 0 no improvement reported, 1 to 3 improvement. */
export type Score = -1 | 0 | 1 | 2 | 3;

/** One score for one life domain of one case. Null: filled in but unreadable, or two rows that differ. */
export interface Rating {
  readonly domain: string;
  readonly score: Score | null;
  /** Who gave it: roles, never names. */
  readonly accordingTo: string | null;
  readonly explanation: string | null;
  /** The first cell with a score. */
  readonly place: Place | null;
}

/** Marks for benefits still to come: a judgement of those involved, never money. */
export type FutureBenefit =
  /** Without a reason: nobody said why. */
  | { readonly kind: 'marks'; readonly marks: 1 | 2 | 3; readonly reason?: string }
  | { readonly kind: 'uncertain'; readonly reason: string | null }
  | { readonly kind: 'missing' };
