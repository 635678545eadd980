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
  let height = 0;
  for (const cell of cells) height = Math.max(height, heightOf(cell, widths, normalSize));
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
  let columns = -EDGES;
  for (const width of widths.slice(column, column + span)) columns += width + EDGES;
  const room =
    ((columns - PADDING - INDENT * indent) * normalSize) / (size ?? normalSize) / (bold === true ? 1.08 : 1);
  // Most texts are a name or a figure.
  if (value.length * WIDEST <= room && !value.includes('\n')) return 1;
  let lines = 0;
  for (const line of value.split('\n')) lines += linesOf(line, room);
  return lines;
}

/** The number of lines of a text without line ends, broken at spaces, and inside words that are too long for a line. */
export function linesOf(text: string, room: number): number {
  const width = Math.max(1, room);
  let lines = 1;
  let used = 0;
  let word = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && text.charCodeAt(at) !== SPACE) {
      word += widthAt(text, at);
      continue;
    }
    const space = used === 0 ? 0 : SPACE_WIDTH;
    if (used + space + word <= width) used += space + word;
    else {
      if (used > 0) lines++;
      lines += Math.floor(word / width);
      used = word % width;
    }
    word = 0;
  }
  return lines;
}

const SPACE = 0x20;
const SPACE_WIDTH = 0.5;
const WIDEST = 2;

/** The width of the character at a place beside a digit. One of two halves counts with its first. */
function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const ascii = ASCII_WIDTHS[code];
  if (ascii !== undefined) return ascii;
  const isSecondHalf = code >= 0xdc00 && code < 0xe000;
  return isSecondHalf ? 0 : widthOf(text.charAt(at));
}

/** Width of a character beside a digit, rounded up, for the fonts of offices. */
function widthOf(character: string): number {
  if (/[ijl.,:;'|!()[\]ftrI·]/.test(character)) return 0.65;
  if (/[mwMW@%€–—…⊕⊖]/.test(character)) return 1.7;
  if (/[A-Z]/.test(character)) return 1.25;
  return character.charCodeAt(0) > 0x2e80 ? WIDEST : 1.03;
}

/** Looked up: a large report has millions of characters. */
const ASCII_WIDTHS = Array.from({ length: 0x80 }, (_, code) => widthOf(String.fromCharCode(code)));
