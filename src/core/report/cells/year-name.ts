import { dateOf } from '../../domain/calendar';
import type { Period } from '../../domain/span';
import type { Settings } from '../../domain/study';
import { formatDay } from '../../text/format';
import { KOSTEN_AANPAK } from '../../text/reports/kosten-aanpak';

/** "2023-2024"; a year that the Peildatum cuts off says until when. */
export function yearName(period: Period, { yearKind }: Pick<Settings, 'yearKind'>): string {
  const first = dateOf(period.first);
  const next = dateOf(period.last + 1);
  const ends = next.month === first.month && next.day === 1;
  return KOSTEN_AANPAK.year(yearKind, first.year, ends ? null : formatDay(period.last));
}

/** "2023-2024", also of a year that the Peildatum cuts off: for a sentence that says elsewhere until when it goes. */
export function bareYearName({ first }: Period, { yearKind }: Pick<Settings, 'yearKind'>): string {
  return KOSTEN_AANPAK.year(yearKind, dateOf(first).year, null);
}
