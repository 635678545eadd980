/** Reads how many from one cell: hours, sessions, weeks. */
import { point } from '../../domain/interval';
import type { Quantity } from '../../domain/line';
import { shared } from '../../domain/shared';
import { perHour } from '../../domain/unit';
import { CellFlag } from '../grid';
import { factsOf } from './cell-facts';
import { cleanText } from './clean-text';
import { isErrorCell } from './not-an-amount';
import { problem, reading, type CellFacts, type CellInput, type Problem, type Reading } from './reading';
import { saysMissing, uncertainReason } from './words';

declare module '../../domain/finding' {
  interface FindingFacts {
    'quantity.negative': CellFacts;
    'quantity.tooLarge': CellFacts & { readonly limit: number };
    'quantity.unreadable': CellFacts;
  }
}

/** More than this on one line is a typing error or an amount in the wrong column. */
const LARGEST_QUANTITY = 1_000_000;

/** "2,5", "1.234,5"; a comma with three digits may belong to thousands, unless a 0 stands before it. */
const FIGURE = /^(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d{1,2})?$|^0,\d+$/;
const CLOCK = /^(\d{1,4}):([0-5]\d)$/;
/** "2,5 uur", "90 min." */
const WITH_UNIT = /^([\d.,]+) ?(\p{L}+\.?)$/u;
const UNREADABLE: Quantity = { kind: 'unreadable' };

/** A number from 0, with decimals. */
export function parseQuantity(cell: CellInput): Reading<Quantity> {
  const { value, flags } = cell;
  const why = (code: 'quantity.negative' | 'quantity.unreadable'): Reading<Quantity> =>
    unreadable(problem('error', code, factsOf(cell)));
  if (value === null) return reading<Quantity>({ kind: 'missing' });
  if (typeof value === 'boolean' || isErrorCell(cell)) return why('quantity.unreadable');
  if (typeof value === 'number') {
    const formatted = (flags & (CellFlag.date | CellFlag.time | CellFlag.percentage)) !== 0;
    return formatted ? why('quantity.unreadable') : judge(value, cell);
  }
  const text = cleanText(value);
  if (text === '' || saysMissing(text)) return reading<Quantity>({ kind: 'missing' });
  // Said to be unknown: there is nothing to repair in the cell.
  if (uncertainReason(text) !== undefined) return reading(UNREADABLE);
  if (FIGURE.test(text)) return judge(figureOf(text), cell);
  return why(/^[-−–] ?\d/.test(text) ? 'quantity.negative' : 'quantity.unreadable');
}

/** Hours may also be typed as a time, 2:30 is 2,5 hours, or with their unit. */
export function parseHours(cell: CellInput): Reading<Quantity> {
  const { value, flags } = cell;
  if (typeof value === 'number' && (flags & CellFlag.time) !== 0 && (flags & CellFlag.date) === 0) {
    return judge(value * 24, cell);
  }
  const hours = typeof value === 'string' ? writtenHours(cleanText(value)) : null;
  return hours === null ? parseQuantity(cell) : judge(hours, cell);
}

function writtenHours(text: string): number | null {
  const [, hours, minutes] = CLOCK.exec(text) ?? [];
  if (hours !== undefined) return Number(hours) + Number(minutes) / 60;
  const [, figure = '', unit = ''] = WITH_UNIT.exec(text) ?? [];
  const inHour = perHour(unit);
  return inHour === null || !FIGURE.test(figure) ? null : figureOf(figure) / inHour;
}

function figureOf(text: string): number {
  return Number(text.replace(/\./g, '').replace(',', '.'));
}

function judge(amount: number, cell: CellInput): Reading<Quantity> {
  if (amount < 0) return unreadable(problem('error', 'quantity.negative', factsOf(cell)));
  // Also what is no number at all.
  if (!(amount <= LARGEST_QUANTITY)) {
    return unreadable(problem('error', 'quantity.tooLarge', { ...factsOf(cell), limit: LARGEST_QUANTITY }));
  }
  return known(amount);
}

const known = shared((amount) => reading<Quantity>({ kind: 'known', amount: point(amount) }));

function unreadable(why: Problem): Reading<Quantity> {
  return reading(UNREADABLE, why);
}
