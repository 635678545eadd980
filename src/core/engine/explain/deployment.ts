/** The deployment of the approach: what its lines cost in a period, and over how many children that is divided. */
import { sum, type Amount } from '../../domain/amount';
import type { PeriodCosts } from '../../domain/assessment';
import type { LeftOut, LeftOutReason, Making, Part, Remark } from '../../domain/explanation';
import type { FigureKey, PeriodFigure, SchoolInPeriod } from '../../domain/figure';
import type { ContactLine } from '../../domain/line';
import { isCounted, paymentKey, type Payment } from '../../domain/payment';
import { daysIn, overlap, type Period } from '../../domain/span';
import { costInPeriod, listedInPeriod, schoolsWithLines } from '../approach/cost-per-year';
import type { PlacedLine } from '../approach/placed-line';
import type { SchoolLines } from '../approach/school-lines';
import { amountValue, making, numberValue, part, UNKNOWN, type Context } from './making';

/** A line in a period: its share of the days, or the whole line. */
function linePart({ line, days }: PlacedLine, period: Period, amount: Amount): Part {
  const within = typeof days === 'object' ? overlap(days, period) : null;
  const label = { is: 'deploymentLine', line, days: within } as const;
  const cells = [line.place];
  if (within === null) return part(label, amountValue(amount), 'unknown', { cells });
  const isWhole = line.cost.kind === 'total' && typeof days === 'object' && daysIn(days) === daysIn(within);
  if (isWhole) return part(label, amountValue(amount), 'given', { cells });
  const is = line.cost.kind === 'yearly' ? 'yearly' : 'wholeLine';
  const whole = part({ is }, amountValue(line.cost.amount), 'given');
  return part(label, amountValue(amount), 'share', { parts: [whole], cells });
}

/** The lines that cost something in the period. */
export function lineParts(
  lines: readonly PlacedLine[],
  period: Period,
  costOf: typeof costInPeriod = costInPeriod,
): readonly Part[] {
  return lines.flatMap((line) => {
    const amount = costOf(line, period);
    return amount === null ? [] : [linePart(line, period, amount)];
  });
}

/** The sum of lines, as one part of a quotient. */
export function deploymentPart(lines: readonly PlacedLine[], period: Period, payment: Payment | null): Part {
  const parts = lineParts(lines, period);
  return part({ is: 'deployment', period, payment }, amountValue(sumOf(parts)), 'sum', { parts });
}

function sumOf(parts: readonly Part[]): Amount {
  return sum(parts.flatMap(({ value }) => (value.kind === 'amount' ? [value.amount] : [])));
}

/** The children that are counted, each with its rows. */
export function childParts(rows: readonly ContactLine[]): readonly Part[] {
  const children = new Map<string, ContactLine[]>();
  for (const row of rows) {
    if (row.child === null) continue;
    const known = children.get(row.child);
    if (known === undefined) children.set(row.child, [row]);
    else known.push(row);
  }
  return [...children].map(([child, own]) =>
    part({ is: 'child', child }, numberValue('children', 1), 'given', {
      cells: own.map(({ place }) => place),
    }),
  );
}

/** Lines at the school that the cost of the approach does not hold, and why. */
export function leftOutLines(
  { lines }: SchoolLines,
  period: Period,
  wanted: (placed: PlacedLine) => boolean,
): readonly LeftOut[] {
  return lines.flatMap((placed): readonly LeftOut[] => {
    const amount = listedInPeriod(placed, period);
    if (wanted(placed) && amount !== null) return [];
    const { line } = placed;
    const why = whyLeftOut(placed, amount);
    const label = { is: 'deploymentLine', line, days: null } as const;
    const value = amount === null || amount.kind === 'missing' ? null : amountValue(amount);
    return [{ why, label, value, cells: [line.place] }];
  });
}

function whyLeftOut({ line }: PlacedLine, amount: Amount | null): LeftOutReason {
  if (line.kind !== 'actual') return line.kind;
  if (!line.paid) return 'unpaid';
  return amount === null ? 'outsidePeriod' : 'outsidePerspective';
}

const REMARK: Readonly<Partial<Record<PeriodFigure, readonly Remark[]>>> = {
  total: [{ is: 'centsPerLine' }],
  average: [{ is: 'centsOnce' }],
};

/** A figure of the table of costs. */
export function explainPeriod(
  context: Context,
  key: Extract<FigureKey, { of: 'period' | 'periodShare' }>,
): Making | null {
  const found = inTable(context, key);
  if (found === null) return null;
  const { school, costs } = found;
  if (key.of === 'period') return ofFigure(context, school, costs, key.figure);
  const payer = paymentKey(key.payment);
  const share = costs.payers.find(({ payment }) => paymentKey(payment) === payer);
  const lines = paidLines(school).filter(({ line }) => paymentKey(line.payment) === payer);
  const parts = lineParts(lines, costs.period);
  return making(amountValue(share?.amount ?? sumOf(parts)), 'sum', {
    parts,
    remarks: [{ is: 'centsPerLine' }],
  });
}

function inTable(
  context: Context,
  { school, period }: SchoolInPeriod,
): { readonly school: SchoolLines; readonly costs: PeriodCosts } | null {
  const isWanted = (of: string, name: string | null): boolean => of === school.of && name === school.name;
  const table = context.known.assessment.costs.find((each) => isWanted(each.of, each.school));
  const all = table === undefined ? [] : [...table.years, ...(table.whole === null ? [] : [table.whole])];
  const costs = all.find((each) => each.period.first === period.first && each.period.last === period.last);
  const lines = schoolsWithLines(context.lines.approach).find((each) => isWanted(each.of, each.school.name));
  return costs === undefined || lines === undefined ? null : { school: lines.school, costs };
}

function paidLines({ actual }: SchoolLines): readonly PlacedLine[] {
  return actual.lines.filter(({ line }) => line.paid);
}

function ofFigure(context: Context, school: SchoolLines, costs: PeriodCosts, figure: PeriodFigure): Making {
  const { period } = costs;
  const remarks = REMARK[figure] ?? [];
  const summed = (amount: Amount | null, lines: readonly PlacedLine[]): Making =>
    making(amount === null ? UNKNOWN : amountValue(amount), amount === null ? 'unknown' : 'sum', {
      parts: lineParts(lines, period, figure === 'total' ? costInPeriod : listedInPeriod),
      remarks,
    });
  const { perspective } = context.known.assessment.study.settings;
  const ofKind = (kind: 'budgeted' | 'purchased'): readonly PlacedLine[] =>
    school.lines.filter(
      ({ line }) => line.kind === kind && line.paid && isCounted(line.payment, perspective),
    );
  switch (figure) {
    case 'total': {
      const made = summed(
        costs.total,
        school.actual.lines.filter(({ counts }) => counts),
      );
      return { ...made, leftOut: leftOutLines(school, period, ({ counts }) => counts) };
    }
    case 'unpaid':
      return summed(
        costs.unpaid,
        school.actual.lines.filter(({ line }) => !line.paid),
      );
    case 'budgeted':
      return summed(costs.budgeted, ofKind('budgeted'));
    case 'purchased':
      return summed(costs.purchased, ofKind('purchased'));
    case 'fte':
      return fteMaking(costs, paidLines(school));
    case 'children':
      return childrenInPeriod(context, school, costs);
    case 'average':
      return averageInPeriod(context, school, costs);
  }
}

/** Fte x days of every line, divided by the days of the period. */
function fteMaking({ fte, period }: PeriodCosts, lines: readonly PlacedLine[]): Making {
  const parts = lines.flatMap(({ line, days }): readonly Part[] => {
    const within = typeof days === 'object' ? overlap(days, period) : null;
    if (line.fte === null || within === null) return [];
    const label = { is: 'deploymentLine', line, days: within } as const;
    const factors = [
      part({ is: 'wholeLine' }, numberValue('fte', line.fte), 'given'),
      part({ is: 'periodDays' }, numberValue('days', daysIn(within)), 'given'),
    ];
    const product = numberValue('fteDays', line.fte * daysIn(within));
    return [part(label, product, 'product', { parts: factors, cells: [line.place] })];
  });
  if (fte === null) return making(UNKNOWN, 'unknown', { remarks: [{ is: 'notFilled' }] });
  const total = parts.reduce((all, { value }) => all + (value.kind === 'number' ? value.number.low : 0), 0);
  return making(numberValue('fte', fte), 'quotient', {
    parts: [
      part({ is: 'deployment', period, payment: null }, numberValue('fteDays', total), 'sum', { parts }),
      part({ is: 'periodDays' }, numberValue('days', daysIn(period)), 'given'),
    ],
  });
}

function childrenInPeriod(
  { lines: { approach } }: Context,
  { register, name }: SchoolLines,
  { children, period }: PeriodCosts,
): Making {
  switch (children.kind) {
    case 'counted':
      return making(numberValue('children', children.count), 'count', {
        parts: childParts(register.rowsIn(period)),
      });
    case 'noRegister':
      return making(UNKNOWN, 'unknown', { remarks: [{ is: 'noRegister' }] });
    case 'uncertain': {
      const unplaced = name === null ? [] : approach.unplaced.contacts;
      const rows = unplaced.length > 0 ? unplaced : register.rowsIn(period);
      return making(UNKNOWN, 'unknown', {
        cells: rows.map(({ place }) => place),
        remarks: [{ is: unplaced.length > 0 ? 'contactWithoutSchool' : 'unreadableContact' }],
      });
    }
  }
}

function averageInPeriod(context: Context, school: SchoolLines, costs: PeriodCosts): Making {
  const { average, period } = costs;
  const children = childrenInPeriod(context, school, costs);
  if (average === null) return making(UNKNOWN, 'unknown', { remarks: children.remarks });
  const counting = school.actual.lines.filter(({ counts }) => counts);
  const doubtful = context.lines.approach.unplaced.actual.anyCounts;
  const divisor = part({ is: 'children', period }, children.value, children.by, children);
  const parts = [deploymentPart(counting, period, null), divisor];
  if (doubtful) {
    const remarks = [{ is: 'lineWithoutSchool' } as const];
    return making(amountValue(average), 'unknown', { parts, remarks });
  }
  const none = children.value.kind === 'number' && children.value.number.high === 0;
  return making(amountValue(average), none ? 'unknown' : 'quotient', {
    parts,
    leftOut: leftOutLines(school, period, ({ counts }) => counts),
    remarks: none ? [{ is: 'noChildren' }] : [...(REMARK.average ?? []), ...children.remarks],
  });
}
