/** What somebody types in a cell, as a Dutch Excel understands it: numbers, dates, times, percentages, amounts, text. */

export interface TypedValue {
  readonly value: string | number | boolean;
  /** The number format that goes with it; null: the cell keeps its own. */
  readonly format: string | null;
}

/** What is no number, date or boolean is text. `year` goes with a date that names none. */
export function typedValue(typed: string, year: number): TypedValue {
  const text = typed.trim();
  return (
    booleanIn(text) ?? amountIn(text) ?? dateIn(text, year) ?? timeIn(text) ?? { value: typed, format: null }
  );
}

function booleanIn(text: string): TypedValue | null {
  const upper = text.toUpperCase();
  if (upper !== 'WAAR' && upper !== 'ONWAAR') return null;
  return { value: upper === 'WAAR', format: null };
}

const NUMBER = String.raw`(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d*)?|,\d+`;
const AMOUNT = new RegExp(String.raw`^([-+])?(€)?\s*([-+])?\s*(${NUMBER})(e[-+]?\d+)?\s*(%)?$`, 'i');
const IN_BRACKETS = /^\((.*)\)$/;

function amountIn(text: string): TypedValue | null {
  const bracketed = IN_BRACKETS.exec(text)?.[1];
  const found = AMOUNT.exec((bracketed ?? text).trim());
  if (found === null) return null;
  const [, sign, euro, inner, digits = '', exponent = '', percent] = found;
  if (
    (sign !== undefined && inner !== undefined) ||
    (bracketed !== undefined && (sign ?? inner) !== undefined)
  )
    return null;
  if (percent !== undefined && euro !== undefined) return null;
  const size = Number(`${digits.replaceAll('.', '').replace(',', '.')}${exponent}`);
  if (!Number.isFinite(size)) return null;
  const isMinus = sign === '-' || inner === '-' || bracketed !== undefined;
  const decimals = digits.includes(',');
  // 7% is 0.07, and not the sum that a computer makes of 7 / 100.
  const value = percent === undefined ? size : Number((size / 100).toPrecision(15));
  return { value: isMinus && value !== 0 ? -value : value, format: formatOf(percent, euro, decimals) };
}

function formatOf(percent: string | undefined, euro: string | undefined, decimals: boolean): string | null {
  if (percent !== undefined) return decimals ? '0.00%' : '0%';
  if (euro !== undefined) return decimals ? '"€" #,##0.00' : '"€" #,##0';
  return null;
}

const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const FULL_MONTHS = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
];

const NUMERIC_DATE = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?:\s+(\d.*))?$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:\s+(\d.*))?$/;
const WORDED_DATE = /^(\d{1,2})[\s-]+(\p{L}{3,9})\.?(?:[\s-]+(\d{4}|\d{2}))?$/u;

function dateIn(text: string, year: number): TypedValue | null {
  const [, day, , month, ofYear, time] = NUMERIC_DATE.exec(text) ?? [];
  if (day !== undefined) return dated(Number(day), Number(month), fullYear(ofYear, year), 'd-m-yyyy', time);
  const [, isoYear, isoMonth, isoDay, isoTime] = ISO_DATE.exec(text) ?? [];
  if (isoYear !== undefined)
    return dated(Number(isoDay), Number(isoMonth), Number(isoYear), 'd-m-yyyy', isoTime);
  const [, wordedDay, word = '', wordedYear] = WORDED_DATE.exec(text) ?? [];
  const name = word.toLowerCase();
  const index = Math.max(MONTHS.indexOf(name), FULL_MONTHS.indexOf(name));
  if (wordedDay === undefined || index < 0) return null;
  return dated(Number(wordedDay), index + 1, fullYear(wordedYear, year), 'd mmm yyyy', undefined);
}

/** Two digits are this century up to 29, as in Excel. */
function fullYear(text: string | undefined, year: number): number {
  if (text === undefined) return year;
  const number = Number(text);
  if (text.length > 2) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** 1 March 1900: before it, Excel counts a day that never was. */
const FIRST_SAFE_SERIAL = 61;

function dated(
  day: number,
  month: number,
  year: number,
  format: string,
  time: string | undefined,
): TypedValue | null {
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return null;
  const serial = Math.round((moment.getTime() - EPOCH) / DAY);
  if (serial < FIRST_SAFE_SERIAL) return null;
  if (time === undefined) return { value: serial, format };
  const clock = timeIn(time);
  return clock === null ? null : { value: serial + Number(clock.value), format: `${format} h:mm` };
}

const TIME = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/;

function timeIn(text: string): TypedValue | null {
  const [, hours, minutes, seconds] = TIME.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 23) return null;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { value, format: seconds === undefined ? 'h:mm' : 'h:mm:ss' };
}
