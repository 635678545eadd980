/** What happened in a case on a line of time: periods as bars, events as strokes, in lanes under each other. */
import { formatDay } from '../../text/format';
import { CHARTS } from '../../text/reports/charts';
import type { TimelineBar } from '../casusbeeld/timeline-bars';
import type { Block, PrintSetup } from '../document';
import { chartBlocks, type Bar, type BarChart } from './chart-blocks';
import { chartRoom, rowsPerBar, type ChartRoom } from './chart-room';

export interface TimelineLook {
  /** Of the drawing. */
  readonly title: string;
  /** Those of its sheet, and how it is printed. */
  readonly columnWidths: readonly number[];
  readonly orientation: PrintSetup['orientation'];
}

export interface TimelineChart {
  /** The chart and the table with its figures, which tells what is drawn in words too. */
  readonly blocks: readonly Block[];
  /** What stands in that table in full. */
  readonly told: ReadonlySet<TimelineBar>;
  /** Why not everything with a date is drawn. */
  readonly left: 'nothing' | 'events' | 'everything';
}

const TEXT = CHARTS.timeline;

/** The columns that its figures take: what it is, its first day, its days, those after the Peildatum, an event. */
const SPANS = { withAfter: [5, 2, 1, 2, 2], without: [7, 2, 1, 2] } as const;
/** Days between the dates on the axis: at most so many stretches. */
const STEPS = [1, 7, 14, 28, 91, 182, 365, 730, 1825, 3650];
const MOST_STRETCHES = 6;

/** One chart that fits on a page. Where everything is too much for it the periods are drawn, and else nothing. */
export function timelineChart(
  bars: readonly TimelineBar[],
  { title, columnWidths, orientation }: TimelineLook,
): TimelineChart {
  const room = chartRoom(columnWidths, orientation);
  // A longer text would push the others out of the chart; it is told in full elsewhere.
  const longest = 2 * room.label;
  const [drawn, left] = choose(bars, longest, room);
  if (drawn.length === 0) return { blocks: [], told: new Set(), left };
  const hasAfter = drawn.some(({ daysAfter }) => daysAfter > 0);
  const from = drawn.reduce((day, { first }) => Math.min(day, first), Infinity);
  const until = drawn.reduce((day, { last }) => Math.max(day, last), -Infinity) + 1;
  const lanes = inLanes(drawn, longest, hasAfter);
  const blocks = chartBlocks({
    key: 'tijdlijn',
    rowsPerBar: rowsEach(lanes, room),
    explained: [hasAfter ? `${TEXT.explained} ${TEXT.explainedAfter}` : TEXT.explained],
    title,
    series: seriesOf(hasAfter),
    axis: { style: 'date', from, until, step: stepOf(until - from) },
    room,
    bars: lanes,
    figuresTable: { title: TEXT.table, spans: hasAfter ? SPANS.withAfter : SPANS.without },
  });
  return { blocks, told: new Set(drawn.filter((bar) => textOf(bar).length <= longest)), left };
}

function choose(
  bars: readonly TimelineBar[],
  longest: number,
  room: ChartRoom,
): readonly [readonly TimelineBar[], TimelineChart['left']] {
  const fits = (some: readonly TimelineBar[]): boolean => {
    const lanes = inLanes(some, longest, false);
    return lanes.length * rowsEach(lanes, room) <= room.rows;
  };
  if (fits(bars)) return [bars, 'nothing'];
  const periods = bars.filter(({ first, last }) => first < last);
  return fits(periods) && periods.length > 0 ? [periods, 'events'] : [[], 'everything'];
}

/** A name of two lines just fits beside a row and a half. */
function rowsEach(bars: readonly Bar[], room: ChartRoom): number {
  const labels = bars.map(({ label }) => label);
  return rowsPerBar(labels, room) === 1 ? 1 : 1.5;
}

function seriesOf(hasAfter: boolean): BarChart['series'] {
  return [
    { name: TEXT.series.start, fill: 'none', style: 'date' },
    { name: TEXT.series.days, fill: 'dark', style: 'count' },
    ...(hasAfter ? [{ name: TEXT.series.after, fill: 'white', style: 'count' } as const] : []),
    { name: TEXT.series.event, fill: 'stroke', style: 'count' },
  ];
}

/** The bars of a lane below a line with its name. */
function inLanes(bars: readonly TimelineBar[], longest: number, hasAfter: boolean): readonly Bar[] {
  return bars.flatMap((bar, index) => [
    ...(bar.lane === bars[index - 1]?.lane ? [] : [nameOf(bar.lane, hasAfter)]),
    { label: shorten(textOf(bar), longest), spoken: spokenOf(bar), figures: figuresOf(bar, hasAfter) },
  ]);
}

function nameOf(lane: string, hasAfter: boolean): Bar {
  return {
    label: TEXT.lane(lane),
    spoken: TEXT.laneSpoken(lane),
    figures: hasAfter ? [null, null, null, null] : [null, null, null],
    isHeading: true,
  };
}

/** What lasts one day is a stroke, but not when it still has to come. */
function figuresOf({ first, last, daysAfter }: TimelineBar, hasAfter: boolean): readonly (number | null)[] {
  if (first === last && daysAfter === 0) return hasAfter ? [first, null, null, 1] : [first, null, 1];
  const happened = last - first + 1 - daysAfter;
  const drawn = (days: number): number | null => (days === 0 ? null : days);
  return hasAfter ? [first, drawn(happened), drawn(daysAfter), null] : [first, drawn(happened), null];
}

function textOf({ first, last, label }: TimelineBar): string {
  return TEXT.bar(first === last ? formatDay(first) : TEXT.period(formatDay(first), formatDay(last)), label);
}

function spokenOf({ first, last, label }: TimelineBar): string {
  const days = first === last ? formatDay(first) : TEXT.periodSpoken(formatDay(first), formatDay(last));
  return TEXT.bar(days, label);
}

function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // The cut may fall inside a surrogate pair.
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function stepOf(days: number): number {
  return STEPS.find((step) => days / step <= MOST_STRETCHES) ?? Math.ceil(days / MOST_STRETCHES);
}
