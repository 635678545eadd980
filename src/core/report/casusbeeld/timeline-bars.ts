/** The timeline as bars with their words, for a chart. What has no days is in the table only. */
import type { Day } from '../../domain/calendar';
import type { Timeline, TimelineItem } from '../../domain/timeline';
import { itemText, laneText } from './timeline-words';

/** From one day to another, both included; an event of one day begins and ends on it. */
export interface TimelineBar {
  readonly item: TimelineItem;
  readonly lane: string;
  readonly label: string;
  readonly first: Day;
  readonly last: Day;
  /** So many of its days, the last ones, lie after the Peildatum, and may not be shown as happened. */
  readonly daysAfter: number;
}

/** In lanes: what belongs together stands together. */
export function timelineBars({ tracks, peildatum }: Timeline): readonly TimelineBar[] {
  return tracks.flatMap(({ lane, items }) =>
    items.flatMap((item) => {
      const { from: first, to: last } = item;
      if (first === null || last === null) return [];
      const daysAfter = peildatum === null ? 0 : Math.max(0, last - Math.max(first - 1, peildatum));
      return [{ item, lane: laneText(lane), label: itemText(item), first, last, daysAfter }];
    }),
  );
}

/** Apart from the period of the case itself. */
export function hasDatedItems({ tracks }: Timeline): boolean {
  return tracks.some(
    ({ lane, items }) => lane.kind !== 'case' && items.some(({ from, to }) => from !== null && to !== null),
  );
}
