/** One cell of a sheet part: its value and what is to be said about it. */
import { CellFlag, type CellValue } from '../../../core/intake/grid';
import { isOn } from '../xml/tree';
import { decodeOfficeEscapes } from '../xml/text';

/** Days between the starts of the two date systems, 1 January 1900 and 1 January 1904. */
const DAYS_TO_1904 = 1462;

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
  if (raw.content === undefined) return;
  switch (raw.type) {
    case 's':
      into.value = context.texts[Number(raw.content)] ?? null;
      return;
    case 'inlineStr':
      into.value = raw.content;
      return;
    case 'str':
      into.value = decodeOfficeEscapes(raw.content);
      return;
    case 'b':
      into.value = isOn(raw.content.trim());
      return;
    case 'e':
      into.value = raw.content;
      into.flags |= CellFlag.error;
      return;
    case 'd':
      readIsoDate(raw.content, into);
      return;
    default:
      readNumber(raw, context, into);
  }
}

function readNumber(raw: RawCell, context: CellContext, into: ReadCell): void {
  const content = (raw.content ?? '').trim();
  const value = Number(content);
  if (content === '') return;
  if (!Number.isFinite(value)) {
    into.value = content;
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
  const match = /^(\d{4}-\d{2}-\d{2})?T?(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?Z?$/.exec(content.trim());
  const moment = match && Date.parse(`${match[1] ?? '1899-12-30'}T${match[2] ?? '00:00'}Z`);
  if (!match || !Number.isFinite(moment)) {
    into.value = content;
    return;
  }
  into.value = (Number(moment) - START_OF_1900) / MILLISECONDS_PER_DAY;
  into.flags |= (match[1] === undefined ? 0 : CellFlag.date) | (match[2] === undefined ? 0 : CellFlag.time);
}
