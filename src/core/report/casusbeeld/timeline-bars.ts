/** The timeline as bars with their words, for a chart. What has no days is in the table only. */
import type { Day } from '../../domain/calendar';
import type { Timeline, TimelineItem, TimelineLane } from '../../domain/timeline';
import { contentText, laneText } from './timeline-words';

/** From one day to another, both included; an event of one day begins and ends on it. */
export interface TimelineBar {
  readonly lane: string;
  readonly label: string;
  readonly first: Day;
  readonly last: Day;
  /** It lies after the Peildatum, and so may not be shown as happened. What runs on past that day comes as two bars. */
  readonly afterPeildatum: boolean;
}

export function timelineBars({ tracks, peildatum }: Timeline): readonly TimelineBar[] {
  return tracks.flatMap(({ lane, items }) => items.flatMap((item) => barsOf(item, lane, peildatum)));
}

function barsOf(item: TimelineItem, lane: TimelineLane, peildatum: Day | null): readonly TimelineBar[] {
  const first = item.from;
  const last = item.to;
  if (first === null || last === null) return [];
  const words = { lane: laneText(lane), label: contentText(item.content) };
  if (item.after !== 'part' || peildatum === null)
    return [{ ...words, first, last, afterPeildatum: item.after === 'whole' }];
  return [
    { ...words, first, last: peildatum, afterPeildatum: false },
    { ...words, first: peildatum + 1, last, afterPeildatum: true },
  ];
}
