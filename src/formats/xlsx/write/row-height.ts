/**
 * How high a row must be. No program fits rows to text in merged cells, and LibreOffice not always to other wrapped
 * text: the height of rows that need more than one line is estimated, rather too high than too low.
 */
import { styleOf, type Style } from '../../../core/report/style';
import type { PlacedCell } from './layout';

/** Points per line, per point of font size: 15 for the usual 11. */
const LINE = 15 / 11;
/** The highest row that Excel knows. */
const MAX_HEIGHT = 409.5;
/** Columns lose this many characters to the space at both edges. */
const PADDING = 0.7;
/** Every column is so much wider than its characters; a cell over several columns has that room for text as well. */
const EDGES = 5 / 7;
const INDENT = 1.3;
/** Points between the text of a bordered cell and its borders. */
const BORDER_ROOM = 4;

/** The height in points, or undefined when one line of the normal font is enough. */
export function rowHeight(
  cells: readonly PlacedCell[],
  widths: readonly number[],
  normalSize: number,
): number | undefined {
  const height = Math.max(0, ...cells.map((cell) => heightOf(cell, widths, normalSize)));
  return height <= LINE * normalSize ? undefined : Math.min(MAX_HEIGHT, inQuarters(height));
}

/** The height of a row with one line of a font of this size. */
export function lineHeight(size: number): number {
  return inQuarters(LINE * size);
}

/** The height of a blank row between the parts of a report: enough to keep them apart. */
export function gapHeight(normalSize: number): number {
  return inQuarters((LINE * normalSize) / 2);
}

function inQuarters(points: number): number {
  return Math.ceil(points * 4) / 4;
}

function heightOf(cell: PlacedCell, widths: readonly number[], normalSize: number): number {
  const style = styleOf(cell.style);
  const size = style.size ?? normalSize;
  const lines = style.wrap === true ? wrappedLines(cell, style, widths, normalSize) : 1;
  return lines * LINE * size + (style.border === undefined ? 0 : BORDER_ROOM);
}

/** The number of lines that the text of a cell takes in the width of the columns that it covers. */
function wrappedLines(
  { value, column, span }: PlacedCell,
  { indent = 0, bold, size }: Style,
  widths: readonly number[],
  normalSize: number,
): number {
  if (typeof value !== 'string') return 1;
  const covered = widths.slice(column, column + span);
  const columns = covered.reduce((sum, width) => sum + width + EDGES, -EDGES);
  const room =
    ((columns - PADDING - INDENT * indent) * normalSize) / (size ?? normalSize) / (bold === true ? 1.08 : 1);
  return value.split('\n').reduce((sum, line) => sum + linesOf(line, room), 0);
}

/** The number of lines of a text without line ends, broken at spaces, and inside words that are too long for a line. */
export function linesOf(text: string, room: number): number {
  const width = Math.max(1, room);
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    let length = 0;
    for (const character of word) length += ASCII_WIDTHS[character.charCodeAt(0)] ?? widthOf(character);
    const space = used === 0 ? 0 : SPACE;
    if (used + space + length <= width) {
      used += space + length;
      continue;
    }
    if (used > 0) lines++;
    lines += Math.floor(length / width);
    used = length % width;
  }
  return lines;
}

const SPACE = 0.5;

/** Width of a character beside a digit, rounded up, for the fonts of offices. */
function widthOf(character: string): number {
  if (/[ijl.,:;'|!()[\]ftrI·]/.test(character)) return 0.65;
  if (/[mwMW@%€–—…⊕⊖]/.test(character)) return 1.7;
  if (/[A-Z]/.test(character)) return 1.25;
  return (character.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1.03;
}

/** Looked up: a large report has millions of characters. */
const ASCII_WIDTHS = Array.from({ length: 0x80 }, (_, code) => widthOf(String.fromCharCode(code)));
