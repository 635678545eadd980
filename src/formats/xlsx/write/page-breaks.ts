/** Where a new page starts in print: before a part of the report that would otherwise be spread over two pages. */
import type { PrintSetup } from '../../../core/report/document';
import { attributeOf, childrenOf, sourceOf, type XmlElement } from '../xml/tree';
import type { Layout } from './layout';
import type { Ground } from './over-cells';

/** The room on an A4 between the margins of page.ts, in points. */
const ROOM = {
  landscape: { width: 770, height: 516 },
  portrait: { width: 523, height: 763 },
} as const;
/** A character of the normal font in points; a column has some room at its edges. */
const CHARACTER = 5.25;
const EDGES = 3.75;

/** What decides where pages end. */
export interface Pages {
  readonly layout: Layout;
  /** The height of each row in points. */
  readonly heights: readonly number[];
  readonly widths: readonly number[];
  readonly print: PrintSetup;
}

/** The rows before which a page must end. */
export function pageBreaks({ layout, heights, widths, print }: Pages): readonly number[] {
  const room = ROOM[print.orientation];
  const width = widths.reduce((sum, characters) => sum + characters * CHARACTER + EDGES, 0);
  // A sheet that is too wide is shrunk to one page, and then more rows fit.
  const page = room.height * Math.max(1, width / room.width);
  const sum = (first: number, end: number): number => heights.slice(first, end).reduce((a, b) => a + b, 0);
  const { repeatRows } = print;
  const repeated = repeatRows === undefined ? 0 : sum(repeatRows.first, repeatRows.last + 1);
  const breaks: number[] = [];
  let used = sum(0, layout.partStarts[0] ?? heights.length);
  layout.partStarts.forEach((start, index) => {
    const part = sum(start, layout.partStarts[index + 1] ?? heights.length);
    used %= page;
    if (used + part <= page || repeated + part > page) {
      used += part;
      return;
    }
    breaks.push(start);
    used = repeated + part;
  });
  return breaks;
}

/** Breaks of the user below the report stay. */
export function rowBreaksXml(
  old: XmlElement | undefined,
  breaks: readonly number[],
  { source, territory }: Ground,
): string {
  const ours = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  const rows = Math.max(territory.now.rows, territory.before.rows);
  const theirs = (old ? childrenOf(old, 'brk') : [])
    .filter((item) => Number(attributeOf(item, 'id')) > rows)
    .map((item) => sourceOf(source, item));
  const all = [...ours, ...theirs];
  return all.length === 0
    ? ''
    : `<rowBreaks count="${all.length}" manualBreakCount="${all.length}">${all.join('')}</rowBreaks>`;
}
