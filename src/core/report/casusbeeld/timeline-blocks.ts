/** The timeline as a chart, with a table of what is drawn and one of the rest: in words it says the same without a chart. */
import type { CasePicture } from '../../domain/case-picture';
import type { Timeline, TimelineItem, TimelineTrack } from '../../domain/timeline';
import { formatDay } from '../../text/format';
import { CASUSBEELD } from '../../text/reports/casusbeeld';
import { cell, line, textBlock } from '../blocks';
import { timelineChart, type TimelineChart } from '../charts/timeline-chart';
import type { Block, Cell } from '../document';
import { gridTable, PAGE } from './grid';
import { hasDatedItems, timelineBars } from './timeline-bars';
import { itemText, laneText } from './timeline-words';

const TEXT = CASUSBEELD.timeline;
const SPANS = [3, 3, 6];

export function timelineBlocks({ timeline }: CasePicture, caseName: string): readonly Block[] {
  const { tracks, deploymentWithoutPeriod } = timeline;
  const { blocks, told, left } = drawnOf(timeline, caseName);
  const inChart = new Set([...told].map(({ item }) => item));
  const isElsewhere = (item: TimelineItem): boolean => item.content.kind === 'help' && isUndated(item);
  const rows = tracks.flatMap((track) =>
    trackRows(track, (item) => !inChart.has(item) && !isElsewhere(item)),
  );
  if (blocks.length + rows.length === 0) return [];
  const hasStretches = tracks.some(({ lane, items }) => lane.kind === 'approach' && items.some(hasDay));
  const notes = [
    left === 'nothing' ? null : TEXT.notDrawn[left],
    deploymentWithoutPeriod ? TEXT.deploymentWithoutPeriod : null,
    hasStretches ? TEXT.explained : null,
    tracks.some(({ items }) => items.some(isElsewhere)) ? TEXT.undatedHelp : null,
  ].filter((text) => text !== null);
  return [
    textBlock([line(CASUSBEELD.parts.timeline, 'heading'), ...notes.map((text) => line(text, 'note'))]),
    ...blocks,
    ...(rows.length === 0 ? [] : [gridTable(SPANS, TEXT.header, rows)]),
  ];
}

/** Nothing is drawn of a case that has no more than days of its own. */
function drawnOf(timeline: Timeline, caseName: string): Drawn {
  if (!hasDatedItems(timeline)) return { blocks: [], told: new Set(), left: 'withoutDates' };
  return timelineChart(timelineBars(timeline), { ...PAGE, title: TEXT.chart(caseName) });
}

type Drawn = Omit<TimelineChart, 'left'> & { readonly left: TimelineChart['left'] | 'withoutDates' };

/** A row per item that is told here; those without a day stand together in one. */
function trackRows(
  { lane, items }: TimelineTrack,
  isTold: (item: TimelineItem) => boolean,
): readonly (readonly Cell[])[] {
  const rows = new Map<string, { readonly when: string; readonly what: string[] }>();
  items.forEach((item, index) => {
    if (!isTold(item)) return;
    const when = whenText(item);
    const key = hasDay(item) ? String(index) : when;
    const row = rows.get(key) ?? { when, what: [] };
    rows.set(key, row);
    row.what.push(itemText(item));
  });
  return [...rows.values()].map(({ when, what }) =>
    [laneText(lane), when, what.join('; ')].map((text) => cell(text, 'cellText')),
  );
}

function isUndated(item: TimelineItem): boolean {
  return !hasDay(item) && !item.unreadable;
}

function hasDay({ from, to }: TimelineItem): boolean {
  return from !== null || to !== null;
}

function whenText({ from, to, unreadable }: TimelineItem): string {
  if (unreadable) return TEXT.unreadable;
  if (from === null) return to === null ? TEXT.undated : TEXT.until(formatDay(to));
  if (to === null) return TEXT.from(formatDay(from));
  return from === to ? formatDay(from) : TEXT.days(formatDay(from), formatDay(to));
}
