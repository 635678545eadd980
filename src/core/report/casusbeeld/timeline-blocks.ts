/** The timeline as a table, in words: it says the same without colour and without a chart. */
import type { CasePicture } from '../../domain/case-picture';
import type { TimelineItem, TimelineTrack } from '../../domain/timeline';
import { formatDay } from '../../text/format';
import { CASUSBEELD } from '../../text/casusbeeld';
import { cell, line, textBlock } from '../blocks';
import type { Block, Cell } from '../document';
import { gridTable } from './grid';
import { itemText, laneText } from './timeline-words';

const TEXT = CASUSBEELD.timeline;
const SPANS = [3, 3, 6];

export function timelineBlocks({ timeline }: CasePicture): readonly Block[] {
  const { tracks, deploymentWithoutPeriod } = timeline;
  if (tracks.length === 0) return [];
  const hasStretches = tracks.some(({ lane, items }) => lane.kind === 'approach' && items.some(hasDay));
  return [
    textBlock([line(CASUSBEELD.parts.timeline, 'heading')]),
    gridTable(SPANS, TEXT.header, tracks.flatMap(trackRows)),
    ...(deploymentWithoutPeriod ? [textBlock([line(TEXT.deploymentWithoutPeriod, 'note')])] : []),
    ...(hasStretches ? [textBlock([line(TEXT.explained, 'note')])] : []),
  ];
}

/** A row per item; those without a day stand together in one. */
function trackRows({ lane, items }: TimelineTrack): readonly (readonly Cell[])[] {
  const rows = new Map<string, { readonly when: string; readonly what: string[] }>();
  items.forEach((item, index) => {
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

function hasDay({ from, to }: TimelineItem): boolean {
  return from !== null || to !== null;
}

function whenText({ from, to, unreadable }: TimelineItem): string {
  if (unreadable) return TEXT.unreadable;
  if (from === null) return to === null ? TEXT.undated : TEXT.until(formatDay(to));
  if (to === null) return TEXT.from(formatDay(from));
  return from === to ? formatDay(from) : TEXT.days(formatDay(from), formatDay(to));
}
