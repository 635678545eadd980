/**
 * A value in a cell of the user: the look stays as it was, but for the number format where the value would otherwise
 * become something else. A number in a cell of dates would be a day, and a text that starts with = a formula.
 */
import type { NewCell } from '../../../core/intake/edit';
import { CellFlag, type CellValue } from '../../../core/intake/grid';
import { flagsOfFormat } from '../../../formats/xlsx/read/number-format';
import type { DateSystem } from '../read/date-system';
import { textEntry } from '../draw/contents';

const GENERAL = 'General';
const TEXT = '@';
const SHOWN_AS = CellFlag.date | CellFlag.time | CellFlag.percentage;
/** What Excel takes for something else than a text, once somebody edits the cell. */
const NO_PLAIN_TEXT = /^\s*[=+\-@\d€(.,]/;

export interface Fitted {
  readonly value: CellValue;
  readonly entryFormat: string;
  readonly format: string;
}

export function fitted({ value, flags }: NewCell, format: string, dates: DateSystem): Fitted {
  if (value === null) return { value, entryFormat: format, format };
  if (typeof value === 'string') return fittedText(value, format);
  const wanted = typeof value === 'number' ? flags & SHOWN_AS : 0;
  const isFine = wanted === (flagsOfFormat(format) & SHOWN_AS) && format !== TEXT;
  const own = isFine ? format : formatOf(wanted);
  return { value: dates.serial(value, flags), entryFormat: own, format: own };
}

/** In a cell without the format of text an apostrophe in front says that it is one; Excel does not show it. */
function fittedText(text: string, format: string): Fitted {
  if (text === '') return { value: text, entryFormat: format, format };
  const wanted = NO_PLAIN_TEXT.test(text) ? TEXT : format;
  if (wanted === TEXT) return { ...textEntry(text), format: TEXT };
  return { value: `'${text}`, entryFormat: format, format };
}

/** Excel shows these as the computer of the user does. */
function formatOf(flags: number): string {
  if ((flags & CellFlag.percentage) !== 0) return '0.00%';
  const isTime = (flags & CellFlag.time) !== 0;
  if ((flags & CellFlag.date) !== 0) return isTime ? 'm/d/yyyy h:mm' : 'm/d/yyyy';
  return isTime ? 'h:mm:ss' : GENERAL;
}
