/** A day as the school year or the calendar year that it lies in: the finest that a public version tells of time. */
import { dateOf, type Day } from '../../domain/calendar';
import type { Settings } from '../../domain/study';
import { KOSTEN_AANPAK } from '../../text/reports/kosten-aanpak';

/** A school year begins on the first of August. */
const FIRST_MONTH = { school: 8, budget: 1 } as const;

export function yearOf(day: Day, kind: Settings['yearKind']): string {
  const { year, month } = dateOf(day);
  return KOSTEN_AANPAK.year(kind, month >= FIRST_MONTH[kind] ? year : year - 1, null);
}
