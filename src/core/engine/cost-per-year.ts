import { MISSING, sum, uncertain, type Amount } from '../domain/amount';
import type { ChildCount, PeriodCosts, SchoolCosts } from '../domain/assessment';
import { dateOf, dayOf, type Day } from '../domain/calendar';
import { isCounted, type Perspective } from '../domain/payment';
import { daysIn, overlap, type Period } from '../domain/span';
import type { Settings } from '../domain/study';
import { childrenInPeriod } from './children-in-period';
import { divide } from './divide';
import { paidIn } from './paid-in';
import { payerShares, type PaidAmount } from './payer-shares';
import type { LinesBySchool, PlacedLine, SchoolLines } from './school-lines';
import { shareOfLine } from './share-of-line';

/** The day and month on which a year begins: a school year on 1 August, a budget year on 1 January. */
const FIRST_MONTH = { school: 8, budget: 1 } as const;

/**
 * What the approach cost per school and per school or budget year, up to the Peildatum. Children are counted anew in
 * every period: the numbers of years cannot be added (method, section 3).
 */
export function costPerYear(
  { schools, unplaced, peildatum }: LinesBySchool,
  { perspective, yearKind }: Pick<Settings, 'perspective' | 'yearKind'>,
): readonly SchoolCosts[] {
  if (peildatum === null) return [];
  const named = [...schools.values()].sort((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1));
  const each = [...named, unplaced].filter(({ lines }) => lines.length > 0);
  // A line or contact without school may belong to any of them.
  const doubt = {
    lines: unplaced.lines.some(({ counts }) => counts),
    contacts: unplaced.contacts.length > 0,
  };
  const costs = (of: SchoolCosts['of'], school: SchoolLines): SchoolCosts => {
    const years = yearsOf(school.lines, FIRST_MONTH[yearKind], peildatum);
    const within = (period: Period): PeriodCosts => costsIn(period, school, perspective, doubt);
    const first = years[0];
    const last = years.at(-1);
    const whole = first === undefined || last === undefined ? null : { first: first.first, last: last.last };
    return {
      of,
      school: school.name,
      years: years.map(within),
      whole: whole === null ? null : within(whole),
    };
  };
  const together = { name: null, lines: each.flatMap(({ lines }) => lines), contacts: [] };
  return [
    ...each.map((school) => costs('school', school)),
    ...(each.length > 1 ? [costs('all', together)] : []),
  ];
}

/** The years in which something ran, the last one up to the Peildatum. */
function yearsOf(lines: readonly PlacedLine[], firstMonth: number, peildatum: Day): readonly Period[] {
  const dated = lines.flatMap(({ days }) => (typeof days === 'object' ? [days] : []));
  const ran = dated.filter(({ first }) => first <= peildatum);
  if (ran.length === 0) return [];
  const start = ran.reduce((least, { first }) => Math.min(least, first), peildatum);
  const end = ran.reduce((most, { last }) => Math.max(most, Math.min(last, peildatum)), start);
  const years: Period[] = [];
  for (let year = dateOf(start).year - 1; year <= dateOf(end).year; year++) {
    const first = dayOf({ year, month: firstMonth, day: 1 });
    const next = dayOf({ year: year + 1, month: firstMonth, day: 1 });
    if (first === null || first > end) continue;
    const period = { first, last: Math.min((next ?? Infinity) - 1, peildatum) };
    if (ran.some((days) => overlap(days, period) !== null)) years.push(period);
  }
  return years;
}

interface Doubt {
  readonly lines: boolean;
  readonly contacts: boolean;
}

function costsIn(
  period: Period,
  { name, lines, contacts }: SchoolLines,
  perspective: Perspective,
  doubtful: Doubt,
): PeriodCosts {
  const actual = lines.filter(({ line }) => line.kind === 'actual');
  const payers = payerShares(
    [...paidIn(actual, period), ...actual.filter(isPaidSometime).map(unknownShare)],
    perspective,
  );
  const total = sum(payers.flatMap(({ counted, amount }) => (counted ? [amount] : [])));
  const children: ChildCount =
    doubtful.contacts && name !== null ? { kind: 'uncertain' } : childrenInPeriod(contacts, period);
  return {
    period,
    fte: fteIn(actual, period),
    total,
    payers,
    unpaid: shareOf(
      actual.filter(({ line }) => !line.paid),
      period,
    ),
    budgeted: shareOf(lines.filter(isOfKind('budgeted', perspective)), period),
    purchased: shareOf(lines.filter(isOfKind('purchased', perspective)), period),
    children,
    average: averageOf(total, children, doubtful.lines),
  };
}

function averageOf(total: Amount, children: ChildCount, doubtful: boolean): Amount | null {
  if (children.kind === 'noRegister') return null;
  if (children.kind === 'uncertain' || children.count === 0 || doubtful) return uncertain();
  return divide(total, children.count);
}

/** Paid, in days that nobody can tell: it may be in any year. */
function isPaidSometime({ line, days }: PlacedLine): boolean {
  return line.paid && days === 'unknown';
}

function unknownShare({ line: { payment } }: PlacedLine): PaidAmount {
  return { payment, amount: uncertain() };
}

function isOfKind(kind: 'budgeted' | 'purchased', perspective: Perspective): (placed: PlacedLine) => boolean {
  return ({ line }) => line.kind === kind && line.paid && isCounted(line.payment, perspective);
}

/** What these lines cost in the period; null: there are none. */
function shareOf(lines: readonly PlacedLine[], period: Period): Amount | null {
  if (lines.length === 0) return null;
  return sum(
    lines.flatMap(({ line, days }) => {
      if (days === 'unknown') return [uncertain()];
      if (days === 'none' || overlap(days, period) === null) return [];
      // What nobody pays needs no amount: without one it prints as not filled in.
      return line.cost.amount.kind === 'missing' ? [MISSING] : [shareOfLine(line.cost, days, period)];
    }),
  );
}

/** The fte of paid lines, averaged over the days of the period. */
function fteIn(actual: readonly PlacedLine[], period: Period): number | null {
  const days = actual.flatMap(({ line, days: ran }) => {
    const shared = line.paid && typeof ran === 'object' ? overlap(ran, period) : null;
    return line.fte === null || shared === null ? [] : [line.fte * daysIn(shared)];
  });
  return days.length === 0 ? null : days.reduce((total, part) => total + part, 0) / daysIn(period);
}
