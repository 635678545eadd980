import type { Day } from '../../domain/calendar';
import type { Case } from '../../domain/case';
import type { Period } from '../../domain/span';

/** Why a case has no period to calculate with. */
export type NoPeriod = 'noStart' | 'noEnd' | 'endUnclear' | 'afterPeildatum';

/**
 * The days over which a case is calculated: Start to the earlier of Einde and Peildatum, both included. A case that has
 * not ended runs to the Peildatum (method, section 4).
 */
export function casePeriod(
  { start, end, endUnclear }: Pick<Case, 'start' | 'end' | 'endUnclear'>,
  peildatum: Day | null,
): Period | NoPeriod {
  if (start === null) return 'noStart';
  if (endUnclear) return 'endUnclear';
  if (end === null && peildatum === null) return 'noEnd';
  const last = Math.min(end ?? Infinity, peildatum ?? Infinity);
  return start <= last ? { first: start, last } : 'afterPeildatum';
}
