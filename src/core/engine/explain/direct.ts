/** The direct cost of a case: hours x the price of an hour. */
import type { CaseAssessment } from '../../domain/assessment';
import type { LeftOut, LeftOutReason, Making, Part } from '../../domain/explanation';
import type { HourLine } from '../../domain/line';
import { paymentKey, type Payment } from '../../domain/payment';
import { paidHours, type PaidHours } from '../approach/direct-cost';
import { amountValue, intervalValue, making, part, UNKNOWN, type Context } from './making';
import { tariffParts } from './price';
import { besideLines, writtenMaking } from './written';

export function explainDirect(context: Context, { case: each, direct }: CaseAssessment): Making {
  const { written } = each;
  if (direct.source !== 'lines') return writtenMaking(direct.amount, written.direct, [{ is: 'noLines' }]);
  const paid = hoursOf(context, each.name);
  const counting = paid.filter(({ counted }) => counted);
  return making(amountValue(direct.amount), 'sum', {
    parts: counting.map((hours) => hourPart(context, hours)),
    leftOut: [...leftOutHours(context, each.name, paid), ...besideLines(written.direct)],
    remarks: [{ is: 'centsPerLine' }],
  });
}

/** What one payer pays of it. */
export function directShare(
  context: Context,
  { case: each, direct }: CaseAssessment,
  payment: Payment,
): Making | null {
  const payer = paymentKey(payment);
  const share = direct.payers.find((known) => paymentKey(known.payment) === payer);
  if (share === undefined) return null;
  const own = hoursOf(context, each.name).filter((hours) => paymentKey(hours.payment) === payer);
  return making(amountValue(share.amount), 'sum', { parts: own.map((hours) => hourPart(context, hours)) });
}

function hoursOf(context: Context, caseName: string): readonly PaidHours[] {
  const { hours, prices } = context.lines;
  const { perspective } = context.known.assessment.study.settings;
  return paidHours(hours.get(context.keyOf(caseName)) ?? [], prices, perspective, context.findings);
}

function hourPart(context: Context, { line, tariff, amount }: PaidHours): Part {
  const { hours } = line;
  const indexFactor = tariff.from?.factor ?? 1;
  const used = {
    tariff: tariff.tariff,
    indexFactor,
    unitFactor: tariff.factor / indexFactor,
    year: tariff.from?.price.priceYear ?? ({ kind: 'missing' } as const),
    price: tariff.from?.price ?? null,
  };
  const quantity = part(
    { is: 'quantity', unit: 'uur' },
    hours.kind === 'known' ? intervalValue('hours', hours.amount) : UNKNOWN,
    hours.kind === 'known' ? 'given' : 'unknown',
  );
  return part({ is: 'hourLine', line }, amountValue(amount), 'product', {
    parts: [quantity, ...tariffParts(context, used)],
    cells: [line.place],
  });
}

function leftOutHours(context: Context, caseName: string, paid: readonly PaidHours[]): readonly LeftOut[] {
  const outside = new Map(paid.flatMap((each) => (each.counted ? [] : [[each.line, each] as const])));
  return (context.lines.hours.get(context.keyOf(caseName)) ?? []).flatMap((line): readonly LeftOut[] => {
    const other = outside.get(line);
    const why = whyLeftOut(line) ?? (other === undefined ? null : 'outsidePerspective');
    if (why === null) return [];
    const value = other === undefined ? null : amountValue(other.amount);
    return [{ why, label: { is: 'hourLine', line }, value, cells: [line.place] }];
  });
}

function whyLeftOut({ time, paid }: HourLine): LeftOutReason | null {
  if (time !== 'direct') return time === 'indirect' ? 'indirect' : 'unknownTime';
  return paid ? null : 'unpaid';
}
