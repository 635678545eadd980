/** One cell of a sheet part: its value and what is to be said about it. */
import { CellFlag, type CellValue } from '../../../core/intake/grid';
import { isOn } from '../xml/tree';
import { decodeOfficeEscapes } from '../xml/text';
import { XlsxError } from '../xlsx-error';
import { detached } from './detached';
import { DAYS_TO_1904 } from '../date-system';

/** What the cells of one workbook have in common. */
export interface CellContext {
  readonly texts: readonly string[];
  /** Flags per cell style. */
  readonly styleFlags: Uint8Array;
  readonly is1904: boolean;
}

/** A cell as written; `content` is the text of <v>, or of the string inside the cell. */
export interface RawCell {
  readonly type: string;
  readonly style: number;
  readonly hasFormula: boolean;
  readonly content: string | undefined;
}

/** The value of a cell, with its flags in `lastFlags`. */
export interface ReadCell {
  value: CellValue;
  flags: number;
}

export function readCell(raw: RawCell, context: CellContext, into: ReadCell): void {
  into.value = null;
  into.flags = raw.hasFormula ? CellFlag.formula : 0;
  if (raw.type === 'e') {
    into.value = errorText(raw.content);
    into.flags |= CellFlag.error;
    return;
  }
  if (raw.content === undefined) {
    // The outcome of a formula can be an empty text; without a type the file holds no outcome.
    if (raw.hasFormula && raw.type === 'str') into.value = '';
    return;
  }
  switch (raw.type) {
    case 's':
      into.value = sharedText(raw.content, context.texts);
      return;
    case 'inlineStr':
      into.value = raw.content;
      return;
    case 'str':
      into.value = detached(decodeOfficeEscapes(raw.content));
      return;
    case 'b':
      into.value = isOn(raw.content.trim());
      return;
    case 'd':
      readIsoDate(raw.content, into);
      return;
    default:
      readNumber(raw, context, into);
  }
}

/** An error stays one, also when the file says 5 or nothing where its name should be. */
function errorText(content = ''): string {
  return content.startsWith('#') ? detached(content) : '#VALUE!';
}

/** A text that is not in the table is lost: better no workbook than one with a hole in it. */
function sharedText(content: string, texts: readonly string[]): string {
  const text = /^\s*\d+\s*$/.test(content) ? texts[Number(content)] : undefined;
  if (text === undefined) throw new XlsxError('damaged');
  return text;
}

/** Number() also takes other notations than a worksheet has, such as 0x10. */
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

function readNumber(raw: RawCell, context: CellContext, into: ReadCell): void {
  const content = (raw.content ?? '').trim();
  if (content === '') return;
  const value = Number(content);
  if (!Number.isFinite(value) || !NUMBER.test(content)) {
    into.value = detached(content);
    return;
  }
  const flags = context.styleFlags[raw.style] ?? 0;
  into.flags |= flags;
  into.value = context.is1904 && (flags & CellFlag.date) !== 0 ? value + DAYS_TO_1904 : value;
}

const MILLISECONDS_PER_DAY = 86_400_000;
const START_OF_1900 = Date.UTC(1899, 11, 30);

/** Some programs write a date as text: 2026-03-01, or with a time, or a time alone. */
function readIsoDate(content: string, into: ReadCell): void {
  const written = content.trim();
  if (written === '') return;
  const match = /^(\d{4}-\d{2}-\d{2})?T?(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?Z?$/.exec(written);
  const moment = match && momentOf(match[1], match[2]);
  if (match === null || moment === null) {
    into.value = detached(content);
    return;
  }
  into.value = (moment - START_OF_1900) / MILLISECONDS_PER_DAY;
  into.flags |= (match[1] === undefined ? 0 : CellFlag.date) | (match[2] === undefined ? 0 : CellFlag.time);
}

/** Null when there is no day and no time, or when the calendar has no such day. */
function momentOf(day: string | undefined, time: string | undefined): number | null {
  if (day === undefined && time === undefined) return null;
  const moment = Date.parse(`${day ?? '1899-12-30'}T${time ?? '00:00'}Z`);
  if (!Number.isFinite(moment)) return null;
  // 31 February becomes 2 March without a word.
  return day === undefined || new Date(moment).toISOString().startsWith(day) ? moment : null;
}
