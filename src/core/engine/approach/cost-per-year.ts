import { MISSING, sum, uncertain, type Amount } from '../../domain/amount';
import type { ChildCount, PeriodCosts, SchoolCosts } from '../../domain/assessment';
import { dateOf, dayOf, type Day } from '../../domain/calendar';
import { mapInSteps, type Paused } from '../../domain/pauses';
import { isCounted, type Perspective } from '../../domain/payment';
import { daysIn, overlap, type Period } from '../../domain/span';
import type { Settings } from '../../domain/study';
import { payerShares, type PaidAmount } from '../lines/payer-shares';
import { shareOfLine } from '../lines/share-of-line';
import { datedLines } from './actual-lines';
import { divide } from './divide';
import type { PlacedLine } from './placed-line';
import { schoolLines, type LinesBySchool, type SchoolLines } from './school-lines';
import { SortedPeriods } from './sorted-periods';

/** The day and month on which a year begins: a school year on 1 August, a budget year on 1 January. */
const FIRST_MONTH = { school: 8, budget: 1 } as const;

/**
 * What the approach cost per school and per school or budget year, one step per school, up to the Peildatum. Children are counted anew in
 * every period: the numbers of years cannot be added (method, section 4).
 */
export function* costPerYear(
  lines: LinesBySchool,
  { perspective, yearKind }: Pick<Settings, 'perspective' | 'yearKind'>,
): Paused<readonly SchoolCosts[]> {
  const { unplaced, peildatum } = lines;
  if (peildatum === null) return [];
  // A line or contact without school may belong to any of them.
  const doubt = {
    lines: unplaced.actual.anyCounts,
    contacts: unplaced.contacts.length > 0,
  };
  const costsOf = ({ of, school }: SchoolWithLines): SchoolCosts => {
    const years = yearsOf(school.lines, FIRST_MONTH[yearKind], peildatum);
    const sorted = sortedOut(school, perspective);
    const within = (period: Period): PeriodCosts => costsIn(period, sorted, perspective, doubt);
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
  return yield* mapInSteps(schoolsWithLines(lines), costsOf, 1);
}

interface SchoolWithLines {
  readonly of: SchoolCosts['of'];
  readonly school: SchoolLines;
}

/** The schools that the table speaks of: those with lines, then all together where there is more than one. */
export function schoolsWithLines({ schools, unplaced }: LinesBySchool): readonly SchoolWithLines[] {
  const named = [...schools.values()].sort((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1));
  const each = [...named, unplaced].filter(({ lines }) => lines.length > 0);
  const ofSchools = each.map((school) => ({ of: 'school' as const, school }));
  if (each.length <= 1) return ofSchools;
  const all = schoolLines(
    null,
    each.flatMap(({ lines }) => lines),
    [],
  );
  return [...ofSchools, { of: 'all', school: all }];
}

/** The years in which something ran, the last one up to the Peildatum. */
function yearsOf(lines: readonly PlacedLine[], firstMonth: number, peildatum: Day): readonly Period[] {
  const ran = new SortedPeriods(datedLines(lines).filter(({ days }) => days.first <= peildatum));
  const start = ran.items[0]?.days.first;
  if (start === undefined) return [];
  const end = ran.items.reduce((most, { days }) => Math.max(most, Math.min(days.last, peildatum)), start);
  const years: Period[] = [];
  for (let year = dateOf(start).year - 1; year <= dateOf(end).year; year++) {
    const first = dayOf({ year, month: firstMonth, day: 1 });
    const next = dayOf({ year: year + 1, month: firstMonth, day: 1 });
    if (first === null || first > end) continue;
    const period = { first, last: Math.min((next ?? Infinity) - 1, peildatum) };
    if (ran.touch(period)) years.push(period);
  }
  return years;
}

interface Doubt {
  readonly lines: boolean;
  readonly contacts: boolean;
}

/** The lines of a school by what they say about a year; the same for every year. */
interface SortedOut {
  readonly school: SchoolLines;
  /** Paid, in days that nobody can tell: it may be in any year. */
  readonly paidSometime: readonly PaidAmount[];
  readonly unpaid: readonly PlacedLine[];
  readonly budgeted: readonly PlacedLine[];
  readonly purchased: readonly PlacedLine[];
}

function sortedOut(school: SchoolLines, perspective: Perspective): SortedOut {
  const { lines, actual } = school;
  return {
    school,
    paidSometime: actual.lines.filter(isPaidSometime).map(unknownShare),
    unpaid: actual.lines.filter(({ line }) => !line.paid),
    budgeted: lines.filter(isOfKind('budgeted', perspective)),
    purchased: lines.filter(isOfKind('purchased', perspective)),
  };
}

function costsIn(
  period: Period,
  { school, paidSometime, unpaid, budgeted, purchased }: SortedOut,
  perspective: Perspective,
  doubtful: Doubt,
): PeriodCosts {
  const { name, actual, register } = school;
  const payers = payerShares([...actual.paid.in(period), ...paidSometime], perspective);
  const total = sum(payers.flatMap(({ counted, amount }) => (counted ? [amount] : [])));
  const children: ChildCount =
    doubtful.contacts && name !== null ? { kind: 'uncertain' } : register.childrenIn(period);
  return {
    period,
    fte: fteIn(actual.lines, period),
    total,
    payers,
    unpaid: shareOf(unpaid, period),
    budgeted: shareOf(budgeted, period),
    purchased: shareOf(purchased, period),
    children,
    average: averageOf(total, children, doubtful.lines),
  };
}

function averageOf(total: Amount, children: ChildCount, doubtful: boolean): Amount | null {
  if (children.kind === 'noRegister') return null;
  if (children.kind === 'uncertain' || children.count === 0 || doubtful) return uncertain();
  return divide(total, children.count);
}

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
  return sum(lines.flatMap((line) => listedInPeriod(line, period) ?? []));
}

/** What a line cost in the period; null: it did not run then. */
export function costInPeriod({ line, days }: PlacedLine, period: Period): Amount | null {
  if (days === 'unknown') return uncertain();
  return days === 'none' || overlap(days, period) === null ? null : shareOfLine(line.cost, days, period);
}

/** The same of a line that is only listed: it needs no amount, and without one it prints as not filled in. */
export function listedInPeriod(placed: PlacedLine, period: Period): Amount | null {
  const amount = costInPeriod(placed, period);
  const isEmpty = placed.days !== 'unknown' && placed.line.cost.amount.kind === 'missing';
  return amount !== null && isEmpty ? MISSING : amount;
}

/** The fte of paid lines, averaged over the days of the period. */
function fteIn(actual: readonly PlacedLine[], period: Period): number | null {
  const days = actual.flatMap(({ line, days: ran }) => {
    const shared = line.paid && typeof ran === 'object' ? overlap(ran, period) : null;
    return line.fte === null || shared === null ? [] : [line.fte * daysIn(shared)];
  });
  return days.length === 0 ? null : days.reduce((total, part) => total + part, 0) / daysIn(period);
}
