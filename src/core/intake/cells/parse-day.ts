/** Reads a date from one cell. Real dates are best; dates as text are read when they can mean one day only. */
import { dayOf, FIRST_DAY, LAST_DAY, type Day } from '../../domain/calendar';
import { CellFlag } from '../grid';
import { factsOf } from './cell-facts';
import { cleanText } from './clean-text';
import { isErrorCell } from './not-an-amount';
import { isNothing, plainDate } from './plain';
import {
  content,
  empty,
  problem,
  unreadable,
  type CellFacts,
  type CellInput,
  type Content,
  type Problem,
  type Reading,
} from './reading';
import { monthNamed } from './words';

declare module '../../domain/finding' {
  interface FindingFacts {
    'day.text': CellFacts & { readonly day: number };
    'day.number': CellFacts & { readonly day: number };
    'day.errorValue': CellFacts;
    'day.yearOnly': CellFacts;
    'day.monthOnly': CellFacts;
    'day.noYear': CellFacts;
    /** The year in four digits, when the rest is a date. */
    'day.shortYear': CellFacts & { readonly day: number | null };
    'day.impossible': CellFacts;
    'day.outside': CellFacts;
    'day.unreadable': CellFacts;
  }
}

/** A number without date format counts as a date from 1-1-2000 up to and including 31-12-2099. */
const PLAUSIBLE = { first: 36526, last: 73050 };

const TIME = /(?:t| )\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?$/;
const DAY_FIRST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const IN_WORDS = /^(\d{1,2})(?: |-)([a-z]+)\.?(?: |-)(\d{4}|\d{2}|'\d{2})$/;
const MONTH_AND_YEAR = /^([a-z]+)\.?[ -]'?(?:\d{4}|\d{2})$/;
const WITHOUT_YEAR = /^\d{1,2}[- ]([a-z]+)\.?$/;

export function parseDay(cell: CellInput): Reading<Content<Day>> {
  const { value, flags } = cell;
  if (isNothing(cell)) return empty();
  const day = Math.floor(plainDate(cell) ?? NaN);
  if (isDay(day)) return content(day);
  const facts = factsOf(cell);
  if (isErrorCell(cell)) return unreadable(problem('error', 'day.errorValue', facts));
  if (typeof value === 'boolean') return unreadable(problem('error', 'day.unreadable', facts));
  if (typeof value === 'number')
    return (flags & CellFlag.date) !== 0 ? readDate(value, facts) : readNumber(cell, facts);
  const text = value === null ? '' : cleanText(value);
  return text === '' ? empty() : readText(text.toLowerCase(), facts);
}

/** A time of day is dropped. */
function readDate(serial: number, facts: CellFacts): Reading<Content<Day>> {
  const day = Math.floor(serial);
  return isDay(day) ? content(day) : unreadable(problem('error', 'day.outside', facts));
}

function isDay(day: number): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY;
}

function readNumber({ value, flags }: CellInput, facts: CellFacts): Reading<Content<Day>> {
  const day = Math.floor(Number(value));
  if ((flags & (CellFlag.time | CellFlag.percentage)) !== 0) {
    return unreadable(problem('error', 'day.unreadable', facts));
  }
  if (day >= PLAUSIBLE.first && day <= PLAUSIBLE.last) {
    return content(day, problem('info', 'day.number', { ...facts, day }));
  }
  const year = day === value && day >= 1900 && day <= 2100;
  return unreadable(problem('error', year ? 'day.yearOnly' : 'day.unreadable', facts));
}

function readText(text: string, facts: CellFacts): Reading<Content<Day>> {
  const parts = partsOf(text.replace(TIME, ''));
  if (parts === null) return unreadable(whyNoDay(text, facts));
  if (parts.year < 100) {
    // Shown as an example only; which century is meant is for the writer to say.
    const day = dayOf({ ...parts, year: parts.year + 2000 });
    return unreadable(problem('error', 'day.shortYear', { ...facts, day }));
  }
  const day = dayOf(parts);
  if (day !== null) return content(day, problem('info', 'day.text', { ...facts, day }));
  return unreadable(problem('error', parts.year < 1901 ? 'day.outside' : 'day.impossible', facts));
}

/** Day, month and year of a text in one of the known forms; the calendar has not judged them yet. */
function partsOf(
  text: string,
): { readonly year: number; readonly month: number; readonly day: number } | null {
  const numbers = DAY_FIRST.exec(text);
  if (numbers !== null)
    return { day: Number(numbers[1]), month: Number(numbers[3]), year: yearOf(numbers[4]) };
  const iso = YEAR_FIRST.exec(text);
  if (iso !== null) return { day: Number(iso[3]), month: Number(iso[2]), year: yearOf(iso[1]) };
  const words = IN_WORDS.exec(text);
  const month = monthNamed(words?.[2] ?? '');
  return words === null || month === null ? null : { day: Number(words[1]), month, year: yearOf(words[3]) };
}

function yearOf(digits = ''): number {
  // "0024" has four digits and is no short year; the calendar refuses it.
  return digits.length === 4 ? Math.max(Number(digits), 100) : Number(digits.replace("'", ''));
}

function whyNoDay(text: string, facts: CellFacts): Problem {
  if (/^(?:19|20)\d{2}$/.test(text)) return problem('error', 'day.yearOnly', facts);
  const month = MONTH_AND_YEAR.exec(text)?.[1] ?? text;
  const monthOnly = monthNamed(month) !== null || /^\d{1,2}[-/.]\d{4}$|^\d{4}-\d{1,2}$/.test(text);
  if (monthOnly) return problem('error', 'day.monthOnly', facts);
  const noYear =
    monthNamed(WITHOUT_YEAR.exec(text)?.[1] ?? '') !== null || /^\d{1,2}[-/.]\d{1,2}$/.test(text);
  return problem('error', noYear ? 'day.noYear' : 'day.unreadable', facts);
}
