/** The saving of a case, its definitions, and where it turns. */
import {
  calculated,
  difference,
  envelopeOf,
  exactly,
  isKnown,
  sum,
  times,
  type Amount,
} from '../../domain/amount';
import type { CaseAssessment } from '../../domain/assessment';
import { cellsOf, type Making, type Part, type Remark } from '../../domain/explanation';
import type { FigureKey } from '../../domain/figure';
import { point, type Interval } from '../../domain/interval';
import { outcomeOf } from '../../domain/outcome';
import type { CostBasis } from '../../domain/study';
import { deploymentOfCase } from '../approach/average-cost';
import { atEnd, inGroups, movedTogether, type Group, type MovingPart } from '../help/moving-together';
import { otherHelpOf } from '../help/other-help';
import { reaches } from '../outcome/net-reference';
import { referenceOf } from '../reference/reference';
import { explainAverage, explainChildren } from './average';
import { deploymentPart } from './deployment';
import { explainDirect } from './direct';
import { explainOtherHelp } from './help';
import { amountValue, figurePart, intervalValue, making, part, UNKNOWN, type Context } from './making';
import { explainReference } from './reference';

function costPart(context: Context, assessed: CaseAssessment, basis: CostBasis): Part {
  const made = basis === 'average' ? explainAverage(context, assessed) : explainDirect(context, assessed);
  return figurePart({ of: 'cost', case: assessed.case.name, basis }, made);
}

/** Nothing when there is no other help. */
function otherHelpParts(context: Context, assessed: CaseAssessment): readonly Part[] {
  if (assessed.otherHelp === null) return [];
  return [figurePart({ of: 'otherHelp', case: assessed.case.name }, explainOtherHelp(context, assessed))];
}

function referencePart(context: Context, assessed: CaseAssessment): Part {
  return figurePart({ of: 'reference', case: assessed.case.name }, explainReference(context, assessed));
}

export function explainSaving(context: Context, assessed: CaseAssessment, basis: CostBasis): Making {
  const value = { kind: 'saving', saving: assessed.saving[basis] } as const;
  const cost = costPart(context, assessed, basis);
  if (assessed.movesTogether) {
    const net = remainderPart(context, assessed, 'all');
    return making(value, 'difference', { parts: [net, cost], remarks: [{ is: 'movesTogether' }] });
  }
  return making(value, 'difference', {
    parts: [referencePart(context, assessed), cost, ...otherHelpParts(context, assessed)],
    remarks: assessed.otherHelp === null ? [{ is: 'noOtherHelp' }] : [],
  });
}

/** The saving with the lowest or the highest reference. */
export function explainDefinition(
  context: Context,
  assessed: CaseAssessment,
  { basis, reference: end }: Extract<FigureKey, { of: 'definition' }>,
): Making | null {
  const result = assessed.definitions.find((each) => each.basis === basis && each.reference === end);
  if (result === undefined) return null;
  const value = { kind: 'saving', saving: result.saving } as const;
  const remarks: readonly Remark[] = result.atLimit ? [{ is: 'atLimit' }] : [];
  const cost = costPart(context, assessed, basis);
  if (assessed.movesTogether) {
    const parts = [remainderPart(context, assessed, end), cost];
    return making(value, 'difference', { parts, remarks: [...remarks, { is: 'movesTogether' }] });
  }
  const label = { is: 'referenceEnd', end } as const;
  const whole = referencePart(context, assessed);
  const reference = part(label, amountValue(endOf(assessed.reference, end)), END[end], { parts: [whole] });
  const parts = [reference, cost, ...otherHelpParts(context, assessed)];
  return making(value, 'difference', { parts, remarks });
}

const END = { low: 'lowEnd', high: 'highEnd' } as const;
const GROUP = { all: 'together', low: 'atLow', high: 'atHigh' } as const;

type End = 'all' | 'low' | 'high';

function endOf(amount: Amount, end: End): Amount {
  return end === 'all' || !isKnown(amount) ? amount : exactly(amount.cents[end]);
}

/** What the scenarios leave after other help, where part of both moves together. */
function remainderPart(context: Context, assessed: CaseAssessment, end: End): Part {
  const { alternatives } = referenceOf(assessed.case, context.lines, context.findings);
  const { parts: other } = otherHelpOf(assessed.case, context.lines, context.findings);
  const counting = assessed.referenceFigure.scenarios.filter(({ counts }) => counts);
  const parts = alternatives.flatMap((own, index): readonly Part[] => {
    const total = sum(own.map(({ amount }) => amount));
    if (end !== 'all' && !reaches(total, assessed.reference, end)) return [];
    return [remainderOfScenario(counting[index]?.name ?? null, own, other, end)];
  });
  const cells = [referencePart(context, assessed), ...otherHelpParts(context, assessed)].flatMap(cellsOf);
  const value = amountValue(envelopeOf(parts.flatMap(amountsOf)));
  return part({ is: 'afterOtherHelp' }, value, 'envelope', { parts, cells });
}

function amountsOf({ value }: Part): readonly Amount[] {
  return value.kind === 'amount' ? [value.amount] : [];
}

function remainderOfScenario(
  scenario: string | null,
  own: readonly MovingPart[],
  other: readonly MovingPart[],
  end: End,
): Part {
  const { groups, free, freeOther } = inGroups(own, other);
  const reference = calculated(end === 'all' ? free : point(free[end]));
  const apart = difference(reference, calculated(freeOther));
  const parts = [
    part({ is: 'apart' }, amountValue(apart), 'difference', {
      parts: twoSides(reference, calculated(freeOther)),
    }),
    ...groups.map((group) => groupPart(group, end)),
  ];
  return part({ is: 'remainder', scenario }, amountValue(sum(parts.flatMap(amountsOf))), 'sum', { parts });
}

function groupPart(group: Group, end: End): Part {
  const cents = end === 'all' ? movedTogether(group) : atEnd(end)(group);
  return part({ is: 'group', name: group.name }, amountValue(calculated(cents)), GROUP[end], {
    parts: twoSides(calculated(group.reference), calculated(group.other)),
  });
}

function twoSides(reference: Amount, other: Amount): readonly Part[] {
  return [
    part({ is: 'ofReference' }, amountValue(reference), 'given'),
    part({ is: 'ofOtherHelp' }, amountValue(other), 'given'),
  ];
}

export function explainReported(assessed: CaseAssessment): Making {
  const { reported, saving } = assessed;
  if (reported === null) return making(UNKNOWN, 'unknown', { remarks: [{ is: 'notFilled' }] });
  const { amount, place, reason } = reported;
  return making({ kind: 'saving', saving: { amount, outcome: outcomeOf(amount) } }, 'given', {
    cells: [place],
    remarks: [
      { is: 'calculated', saving: saving.average },
      ...(reason === null ? [] : [{ is: 'reason', reason } as const]),
    ],
  });
}

export function explainBreakEvenReference(
  context: Context,
  assessed: CaseAssessment,
  basis: CostBasis,
): Making {
  return making(amountValue(assessed.breakEven.reference[basis]), 'sum', {
    parts: [costPart(context, assessed, basis), ...otherHelpParts(context, assessed)],
  });
}

export function explainBreakEvenChildren(context: Context, assessed: CaseAssessment): Making {
  const { breakEven, approach } = assessed;
  const reference = referencePart(context, assessed);
  const parts = [totalPart(context, assessed), reference];
  if (breakEven.children === null)
    return making(UNKNOWN, 'unknown', { parts, remarks: [{ is: 'noFigure' }] });
  const value = intervalValue('children', breakEven.children);
  const remarks: readonly Remark[] = approach.total === null ? [] : [{ is: 'centsPerLine' }];
  return making(value, 'turningPoint', { parts, remarks });
}

/** All that the approach cost in the period; a written average times its children. */
function totalPart(context: Context, assessed: CaseAssessment): Part {
  const { approach, case: each } = assessed;
  const found = deploymentOfCase(each, context.lines.approach);
  if (approach.total !== null && found.kind === 'found') {
    const lines = found.school.actual.lines.filter(({ counts }) => counts);
    return deploymentPart(lines, found.period, null);
  }
  const cost = costPart(context, assessed, 'average');
  const children = explainChildren(context, assessed);
  const count = part({ is: 'children', period: approach.period }, children.value, children.by, children);
  const value = timesChildren(approach.amount, children.value);
  return part({ is: 'costOfAll' }, value, value.kind === 'unknown' ? 'unknown' : 'product', {
    parts: [cost, count],
  });
}

function timesChildren(amount: Amount, children: Part['value']): Part['value'] {
  if (children.kind !== 'number' || !isKnown(amount)) return UNKNOWN;
  return amountValue(times(children.number as Interval<'quantity'>, amount));
}
