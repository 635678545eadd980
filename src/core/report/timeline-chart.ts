/** What happened in a case on a line of time: periods as bars, events as strokes, in lanes under each other. */
import type { Day } from '../domain/calendar';
import { formatDay } from '../text/format';
import { CHARTS } from '../text/charts';
import { chartBlocks, type Bar } from './chart-blocks';
import { chartRoom, fitting } from './chart-room';
import type { Block, PrintSetup } from './document';

export interface Timeline {
  readonly lanes: readonly TimelineLane[];
  /** The days between which it is drawn, both included. */
  readonly from: Day;
  readonly until: Day;
}

/** What belongs together: what really happened, or what would have happened otherwise. */
export interface TimelineLane {
  readonly label: string;
  readonly bars: readonly TimelineBar[];
  readonly events: readonly TimelineEvent[];
}

/** A period; both days included. */
export interface TimelineBar {
  readonly from: Day;
  readonly until: Day;
  readonly label: string;
}

export interface TimelineEvent {
  readonly day: Day;
  readonly label: string;
}

export interface TimelineLook {
  /** Of the drawing; with the number of the part where there are more. */
  readonly title: string;
  /** Above it on the sheet. */
  readonly heading?: string;
  /** Those of its sheet, at least TIMELINE_COLUMNS, and how it is printed. */
  readonly columnWidths: readonly number[];
  readonly orientation: PrintSetup['orientation'];
}

const TEXT = CHARTS.timeline;

/** The columns that its figures take. */
export const TIMELINE_COLUMNS = 5;
/** Days between the dates on the axis: at most so many stretches. */
const STEPS = [1, 7, 14, 28, 91, 182, 365, 730, 1825, 3650];
const MOST_STRETCHES = 6;

/** Nothing when nothing has a date. What does not fit on a page goes on in a chart below. */
export function timelineCharts(
  { lanes, from, until }: Timeline,
  { title, heading, columnWidths, orientation }: TimelineLook,
): readonly Block[] {
  const room = chartRoom(columnWidths, orientation);
  // What happened is told in full elsewhere: here two lines at most.
  const named = lanes.map((lane) => ({ lane, bars: barsOf(lane, 2 * room.label) }));
  const labels = named.flatMap(({ bars }) => bars.map(({ label }) => label));
  const parts = inParts(named, fitting(labels, room));
  return parts.flatMap((bars, index) =>
    chartBlocks({
      key: `tijdlijn ${index + 1}`,
      ...(heading === undefined || index > 0 ? {} : { heading }),
      explained: [TEXT.explained],
      title: CHARTS.part(title, index + 1, parts.length),
      series: [
        { name: TEXT.series.start, fill: 'none', style: 'date' },
        { name: TEXT.series.days, fill: 'dark', style: 'count' },
        { name: TEXT.series.event, fill: 'stroke', style: 'count' },
      ],
      axis: { style: 'date', from, until: until + 1, step: stepOf(until + 1 - from) },
      room,
      bars,
    }),
  );
}

/** In the order in which they begin; a period before an event of the same day. */
function barsOf({ bars, events }: TimelineLane, longest: number): readonly Bar[] {
  const periods = bars.map(({ from, until, label }) => {
    const [first, last] = [formatDay(from), formatDay(until)];
    return {
      day: from,
      label: shorten(TEXT.bar(TEXT.period(first, last), label), longest),
      spoken: TEXT.bar(TEXT.periodSpoken(first, last), label),
      figures: [from, until - from + 1, null],
    };
  });
  const moments = events.map(({ day, label }) => {
    const text = TEXT.bar(formatDay(day), label);
    return { day, label: shorten(text, longest), spoken: text, figures: [day, null, 1] };
  });
  return [...periods, ...moments]
    .sort((a, b) => a.day - b.day)
    .map(({ label, spoken, figures }) => ({ label, spoken, figures }));
}

function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // The cut may fall inside a surrogate pair.
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Parts of so many bars at most; the name of a lane stands above what each part has of it. */
function inParts(
  lanes: readonly { readonly lane: TimelineLane; readonly bars: readonly Bar[] }[],
  most: number,
): readonly (readonly Bar[])[] {
  const parts: Bar[][] = [];
  let part: Bar[] = [];
  for (const { lane, bars } of lanes) {
    bars.forEach((bar, index) => {
      const needed = index === 0 ? 2 : 1;
      const isFull = part.length > 0 && part.length + needed > Math.max(2, most);
      if (parts.length === 0 || isFull) {
        part = [];
        parts.push(part);
      }
      if (index === 0 || part.length === 0) part.push(nameOf(lane));
      part.push(bar);
    });
  }
  return parts;
}

/** A bar without anything to draw: a line of its own above what is in the lane. */
function nameOf({ label }: TimelineLane): Bar {
  return { label: TEXT.lane(label), spoken: TEXT.laneSpoken(label), figures: [null, null, null] };
}

function stepOf(days: number): number {
  return STEPS.find((step) => days / step <= MOST_STRETCHES) ?? Math.ceil(days / MOST_STRETCHES);
}
