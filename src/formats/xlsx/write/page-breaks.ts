/**
 * Where a new page starts in print: before a part of the report that would otherwise be spread over two pages, or inside it
 * where that part reads on by itself and would leave too much of a page empty.
 */
import type { PrintSetup } from '../../../core/report/document';
import type { Layout, PlacedBlock } from './layout';

/** The room on an A4 between the margins of page.ts, in points. */
const ROOM = {
  landscape: { width: 770, height: 516 },
  portrait: { width: 523, height: 763 },
} as const;
/** A character of the normal font in points; a column has some room at its edges. */
const CHARACTER = 5.25;
const EDGES = 3.75;

/** A part that would leave more than this of a page empty is split, where it may be. */
const MOST_LEFT_EMPTY = 1 / 5;
/** So many rows of a block stay together at the end of a page, and go together to the next. */
const TOGETHER = 2;
/** Excel knows no more of them on a sheet than 1,026; what comes after runs on by itself. */
const MOST_BREAKS = 1000;

/** What decides where pages end. */
export interface Pages {
  readonly layout: Layout;
  /** The height of each row in points. */
  readonly heights: readonly number[];
  readonly widths: readonly number[];
  readonly print: PrintSetup;
}

/**
 * The rows before which a page must end. All of them: where a program ends a page by itself it may do so after a heading,
 * and our estimate of what fits is rather too low than too high.
 */
export function pageBreaks({ layout, heights, widths, print }: Pages): readonly number[] {
  // What somebody types on below an input table moves what stands there.
  if (layout.tables.length > 0) return [];
  const room = ROOM[print.orientation];
  const width = widths.reduce((sum, characters) => sum + characters * CHARACTER + EDGES, 0);
  // A sheet that is too wide is shrunk to one page, and then more rows fit.
  const page = room.height * Math.max(1, width / room.width);
  const tops = topsOf(heights);
  const { repeatRows } = print;
  const repeated = repeatRows === undefined ? 0 : between(tops, repeatRows.first, repeatRows.last + 1);
  const parts = partsOf(layout.blocks);
  const breaks: number[] = [];
  let now: Page = { first: 0, height: page, next: page - repeated };
  let index = 0;
  for (let row = 0; row < heights.length && breaks.length < MOST_BREAKS; row++) {
    while (row > (parts[index]?.end ?? Infinity)) index++;
    const part = parts[index];
    const block = part?.blocks.find(({ first, end }) => row >= first && row < end);
    // A blank row between blocks may hang over the edge.
    if (part === undefined || block === undefined) continue;
    if (between(tops, now.first, row + 1) <= now.height) continue;
    const start = breakBefore(row, block, part, now, tops);
    if (start <= now.first) continue;
    breaks.push(start);
    now = { ...now, first: start, height: now.next };
    row = start - 1;
    while (start < (parts[index]?.first ?? 0)) index--;
  }
  return breaks;
}

/** A page with the row that it begins with, and the room on it and on those after it. */
interface Page {
  readonly first: number;
  readonly height: number;
  readonly next: number;
}

/** Blocks from the one that starts a part up to the next that does. */
interface Part {
  readonly blocks: readonly PlacedBlock[];
  readonly first: number;
  readonly end: number;
}

function partsOf(blocks: readonly PlacedBlock[]): readonly Part[] {
  const parts: PlacedBlock[][] = [];
  for (const block of blocks) {
    const part = block.startsPart ? undefined : parts.at(-1);
    if (part === undefined) parts.push([block]);
    else part.push(block);
  }
  return parts.map((own) => ({ blocks: own, first: own[0]?.first ?? 0, end: own.at(-1)?.end ?? 0 }));
}

/** Where the page ends when this row no longer fits on it. */
function breakBefore(
  row: number,
  block: PlacedBlock,
  part: Part,
  page: Page,
  tops: readonly number[],
): number {
  const left = page.height - between(tops, page.first, part.first);
  const maySplit =
    part.blocks.some(({ splits }) => splits) || between(tops, part.first, part.end) > page.next;
  if (part.first > page.first && (left <= page.height * MOST_LEFT_EMPTY || !maySplit)) return part.first;
  let inside = Math.min(row, block.end - TOGETHER);
  while (block.names.has(inside - 1)) inside--;
  const isLong = between(tops, block.first, block.end) > page.next;
  const hasEnough = inside >= Math.max(page.first, block.first + block.headerRows) + TOGETHER;
  if (hasEnough && (block.splits || isLong)) return inside;
  const [lead, second] = part.blocks;
  const before = block === second && lead?.kind === 'text' ? part.first : block.first;
  return before > page.first ? before : row;
}

/** The height above each row, and above the end. */
function topsOf(heights: readonly number[]): readonly number[] {
  const tops = [0];
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + height);
  return tops;
}

function between(tops: readonly number[], first: number, end: number): number {
  return (tops[end] ?? 0) - (tops[first] ?? 0);
}
