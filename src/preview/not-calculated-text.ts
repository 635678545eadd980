/** Which formulas have no outcome, in words. */
import { cellName } from '../core/domain/finding';
import { PREVIEW } from '../core/text/preview';
import type { NotCalculated } from '../hosts/grid/not-calculated';

/** So many are named; of more it is said how many. */
const NAMED = 5;

export function notCalculatedText(cells: readonly NotCalculated[]): readonly string[] {
  if (cells.length === 0) return [];
  const named = cells.slice(0, NAMED).map((place) => `${place.sheet}!${cellName(place) ?? ''}`);
  return [PREVIEW.notCalculated(named, cells.length - named.length)];
}
