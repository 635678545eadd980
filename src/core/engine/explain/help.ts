/** Help: other help really given, and the help of a reference scenario. */
import { sum } from '../../domain/amount';
import type { CaseAssessment, HelpFigure, ScenarioAssessment } from '../../domain/assessment';
import type { LeftOut, Making, Part, Remark } from '../../domain/explanation';
import type { FigureKey } from '../../domain/figure';
import type { HelpLine } from '../../domain/line';
import { paymentKey, type Payment } from '../../domain/payment';
import { unitsPerUnit } from '../../domain/unit';
import type { StatedCost } from '../help/help-cost';
import { costedHelp, paidHelp, type CostedHelp } from '../help/help-of-lines';
import { inPhases } from '../reference/scenario-cost';
import { linesOfScenarios, type ScenarioLines } from '../reference/scenario-lines';
import { amountValue, intervalValue, making, part, samePlace, UNKNOWN, type Context } from './making';
import { indexParts, tariffParts, type UsedTariff } from './price';
import { besideLines, uncertainRemarks, writtenMaking } from './written';

/** The lines of help of a figure, paid or not. */
type Lines = readonly HelpLine[];

export function otherHelpLines(context: Context, caseName: string): Lines {
  return (context.lines.help.get(context.keyOf(caseName)) ?? []).filter(({ track }) => track === 'actual');
}

export function explainOtherHelp(context: Context, { case: each, otherHelpFigure }: CaseAssessment): Making {
  const { written } = each;
  const { amount, source } = otherHelpFigure;
  if (source !== 'lines') return writtenMaking(amount, written.otherHelp, [{ is: 'noOtherHelp' }]);
  const made = sumOfHelp(context, otherHelpLines(context, each.name));
  const leftOut = [...made.leftOut, ...besideLines(written.otherHelp)];
  return { ...made, value: amountValue(amount), leftOut };
}

/** The scenario as the study states it, with its lines. */
export function scenarioLines(context: Context, caseName: string, name: string | null): ScenarioLines | null {
  const stated = context.lines.scenarios.get(context.keyOf(caseName)) ?? [];
  const found = linesOfScenarios(caseName, stated, referenceLines(context, caseName), context.findings);
  return found.scenarios.find((each) => each.name === name) ?? null;
}

/** Lines that may belong to any of the scenarios of a case. */
export function unplacedLines(context: Context, caseName: string): Lines {
  const stated = context.lines.scenarios.get(context.keyOf(caseName)) ?? [];
  return linesOfScenarios(caseName, stated, referenceLines(context, caseName), context.findings).unplaced;
}

function referenceLines(context: Context, caseName: string): Lines {
  return (context.lines.help.get(context.keyOf(caseName)) ?? []).filter(({ track }) => track === 'reference');
}

export function explainScenario(context: Context, caseName: string, scenario: ScenarioAssessment): Making {
  const found = scenarioLines(context, caseName, scenario.name);
  const { now, before } = inPhases(found?.lines ?? []);
  const place = found?.stated?.place ?? null;
  const value = amountValue(scenario.amount);
  const replaced = before.map((line) => leftOutLine(line, 'beforeReview'));
  if (scenario.source === 'lines') {
    const made = sumOfHelp(context, now);
    const beside = besideLines({ amount: found?.stated?.stated ?? { kind: 'missing' }, place });
    return { ...made, value, leftOut: [...made.leftOut, ...replaced, ...beside] };
  }
  const by = scenario.source === 'stated' ? 'given' : 'unknown';
  const beaten = now.map((line) => leftOutLine(line, 'uncertainBeatsLines'));
  const remarks: readonly Remark[] = [
    ...(by === 'unknown' ? [{ is: 'notFilled' } as const] : uncertainRemarks(scenario.amount)),
    ...(scenario.knownPart === null ? [] : [{ is: 'knownPart', amount: scenario.knownPart } as const]),
  ];
  return making(value, by, { cells: [place], leftOut: [...beaten, ...replaced], remarks });
}

/** What the dialogue came to, where lines after the review replaced it. */
export function explainBefore(
  context: Context,
  caseName: string,
  scenario: ScenarioAssessment,
): Making | null {
  if (scenario.beforeReview === null) return explainScenario(context, caseName, scenario);
  const lines = scenarioLines(context, caseName, scenario.name)?.lines ?? [];
  const made = sumOfHelp(context, inPhases(lines).before);
  return { ...made, value: amountValue(scenario.beforeReview) };
}

/** The sum of paid lines in perspective, with what does not count of them. */
function sumOfHelp(context: Context, lines: Lines): Making {
  const paid = paidHelp(lines, context.lines, false, context.findings);
  const counting = paid.filter(({ counted, runs }) => counted && runs);
  const parts = counting.map((help) => helpPart(context, help));
  const amount = sum(counting.map((help) => help.amount));
  const leftOut = [
    ...lines.filter((line) => !line.paid).map((line) => leftOutLine(line, 'unpaid')),
    ...paid.flatMap((help): readonly LeftOut[] => {
      if (!help.counted)
        return [{ ...leftOutLine(help.line, 'outsidePerspective'), value: amountValue(help.amount) }];
      if (help.after === null) return [];
      return [{ ...leftOutLine(help.line, 'afterPeildatum'), value: amountValue(help.after) }];
    }),
  ];
  return making(amountValue(amount), 'sum', { parts, leftOut, remarks: [{ is: 'centsPerLine' }] });
}

/** What one payer pays of help. */
export function helpShare(
  context: Context,
  lines: Lines,
  { payers }: Pick<HelpFigure, 'payers'>,
  payment: Payment,
): Making | null {
  const payer = paymentKey(payment);
  const share = payers.find((each) => paymentKey(each.payment) === payer);
  if (share === undefined) return null;
  const own = paidHelp(lines, context.lines, false, context.findings).filter(
    (help) => paymentKey(help.payment) === payer,
  );
  return making(amountValue(share.amount), 'sum', { parts: own.map((help) => helpPart(context, help)) });
}

/** What falls after the Peildatum. */
export function explainAfter(
  context: Context,
  lines: Lines,
  { afterPeildatum }: Pick<HelpFigure, 'afterPeildatum'>,
): Making | null {
  if (afterPeildatum === null) return null;
  const parts = paidHelp(lines, context.lines, false, context.findings).flatMap((help): readonly Part[] => {
    if (!help.counted || help.after === null) return [];
    const whole = wholeLine(context, help);
    const label = { is: 'helpLine', line: help.line } as const;
    return [part(label, amountValue(help.after), 'share', { parts: [whole], cells: [help.line.place] })];
  });
  return making(amountValue(afterPeildatum), 'sum', { parts });
}

/** One line, whether it counts or not. */
export function explainHelpLine(
  context: Context,
  { case: caseName, place }: Extract<FigureKey, { of: 'helpLine' }>,
): Making | null {
  const lines = context.lines.help.get(context.keyOf(caseName)) ?? [];
  const line = lines.find((each) => samePlace(each.place, place));
  if (line === undefined) return null;
  const made = helpPart(context, costedHelp(line, context.lines, false, context.findings));
  return making(made.value, made.by, made);
}

/** A line up to and including the Peildatum. */
function helpPart(context: Context, help: CostedHelp): Part {
  const label = { is: 'helpLine', line: help.line } as const;
  const cells = [help.line.place];
  const whole = wholeLine(context, help);
  if (help.amount === help.whole?.amount) {
    const { value, by, parts } = whole;
    return part(label, value, by, { parts, cells });
  }
  const by = help.whole === null || help.after === null ? 'unknown' : 'share';
  return part(label, amountValue(help.amount), by, { parts: [whole], cells });
}

/** The line as a whole: its own amount, or quantity x duration x tariff. */
function wholeLine(context: Context, { line, whole }: CostedHelp): Part {
  const label = { is: 'wholeLine' } as const;
  if (whole === null) return part(label, UNKNOWN, 'unknown');
  const value = amountValue(whole.amount);
  if (whole.from === 'product') {
    const parts = [...quantityParts(line, whole), ...tariffParts(context, tariffOf(context, line, whole))];
    return part(label, value, 'product', { parts });
  }
  const { tariff, factor } = whole.price;
  if (factor === 1) return part(label, value, 'given');
  const parts = [
    part({ is: 'written' }, amountValue(tariff), 'given'),
    ...indexParts(context, factor, line.priceYear),
  ];
  return part(label, value, 'product', { parts });
}

function quantityParts({ quantity, unit, duration, per }: HelpLine, { units }: StatedCost): readonly Part[] {
  const label = { is: 'quantity', unit } as const;
  if (units === null || quantity.kind !== 'known') return [part(label, UNKNOWN, 'unknown')];
  const many = part(label, intervalValue('units', quantity.amount), 'given');
  if (units === quantity.amount || duration.kind !== 'known') return [many];
  return [many, part({ is: 'duration', per }, intervalValue('durations', duration.amount), 'given')];
}

/** The line's own tariff, else that of its code; hours and minutes convert. */
function tariffOf({ lines: { prices } }: Context, line: HelpLine, { price }: StatedCost): UsedTariff {
  const listed = line.tariff.kind === 'missing' && line.code !== null;
  const found = listed ? prices.find('code', line.code, line, false) : null;
  if (found === null)
    return {
      tariff: price.tariff,
      indexFactor: price.factor,
      unitFactor: 1,
      year: line.priceYear,
      price: null,
    };
  const { unit } = found.price;
  const unitFactor = line.unit === null || unit === null ? 1 : (unitsPerUnit(line.unit, unit) ?? 1);
  return {
    tariff: price.tariff,
    indexFactor: found.factor,
    unitFactor,
    year: found.price.priceYear,
    price: found.price,
  };
}

function leftOutLine(line: HelpLine, why: LeftOut['why']): LeftOut {
  return { why, label: { is: 'helpLine', line }, value: null, cells: [line.place] };
}
