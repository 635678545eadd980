/** The average cost of the approach in a case, its children, and what one payer pays of it. */
import type { CaseAssessment } from '../../domain/assessment';
import type { Making, Part, Remark } from '../../domain/explanation';
import type { Payment } from '../../domain/payment';
import { paymentKey } from '../../domain/payment';
import { deploymentOfCase, type DeploymentOfCase } from '../approach/average-cost';
import type { PlacedLine } from '../approach/placed-line';
import { childParts, deploymentPart, leftOutLines, lineParts } from './deployment';
import { amountValue, making, numberValue, part, UNKNOWN, type Context } from './making';
import { besideLines, writtenMaking } from './written';

export function explainAverage(context: Context, assessed: CaseAssessment): Making {
  const { approach, case: each } = assessed;
  const found = deploymentOfCase(each, context.lines.approach);
  const value = amountValue(approach.amount);
  if (approach.source !== 'lines')
    return writtenMaking(approach.amount, each.written.average, [whyNot(found)]);
  const beside = besideLines(each.written.average);
  if (found.kind !== 'found') {
    const parts = lineParts(withoutSchool(context), WHOLE_CALENDAR);
    const cells = found.kind === 'noPeriod' ? [each.places.start, each.places.end, each.place] : [each.place];
    return making(value, 'unknown', {
      parts: found.kind === 'lineWithoutSchool' ? parts : [],
      cells,
      leftOut: beside,
      remarks: [whyNot(found)],
    });
  }
  const { school, period } = found;
  const children = childrenPart(context, assessed, found);
  const lines = school.actual.lines.filter(({ counts }) => counts);
  return making(value, 'quotient', {
    parts: [deploymentPart(lines, period, null), children.part],
    cells: [each.places.start, each.places.end],
    leftOut: [...leftOutLines(school, period, ({ counts }) => counts), ...beside],
    remarks: [...children.remarks, { is: 'centsPerLine' }, { is: 'centsOnce' }],
  });
}

/** Longer than any study: what has no days is shown as well. */
const WHOLE_CALENDAR = { first: 0, last: Number.MAX_SAFE_INTEGER };

function withoutSchool({ lines: { approach } }: Context): readonly PlacedLine[] {
  return approach.unplaced.actual.lines.filter(({ counts }) => counts);
}

function whyNot(found: DeploymentOfCase): Remark {
  switch (found.kind) {
    case 'noPeriod':
      return { is: found.why };
    case 'found':
      return { is: 'noFigure' };
    case 'noLines':
    case 'nothingRan':
    case 'lineWithoutSchool':
    case 'severalSchools':
    case 'noSchool':
      return { is: found.kind };
  }
}

/** The children over whom the average of a case is divided. */
export function explainChildren(context: Context, assessed: CaseAssessment): Making {
  const found = deploymentOfCase(assessed.case, context.lines.approach);
  const { part: own, remarks } =
    found.kind === 'found' && assessed.approach.source === 'lines'
      ? childrenPart(context, assessed, found)
      : { part: writtenChildren(assessed), remarks: [] };
  return { value: own.value, by: own.by, parts: own.parts, cells: own.cells, leftOut: [], remarks };
}

function writtenChildren({ approach: { children }, case: { places } }: CaseAssessment): Part {
  const value = children === null ? UNKNOWN : numberValue('children', children);
  const by = children === null ? 'unknown' : 'given';
  return part({ is: 'children', period: null }, value, by, { cells: [places.children] });
}

function childrenPart(
  { lines: { approach } }: Context,
  assessed: CaseAssessment,
  { school: { register }, period }: Extract<DeploymentOfCase, { kind: 'found' }>,
): { readonly part: Part; readonly remarks: readonly Remark[] } {
  const label = { is: 'children', period } as const;
  const { contacts } = approach.unplaced;
  const unknown = (
    is: 'contactWithoutSchool' | 'unreadableContact' | 'noChildren',
    cells: Part['cells'],
  ) => ({
    part: part(label, UNKNOWN, 'unknown', { cells }),
    remarks: [{ is }],
  });
  if (contacts.length > 0)
    return unknown(
      'contactWithoutSchool',
      contacts.map(({ place }) => place),
    );
  const counted = register.childrenIn(period);
  const rows = register.rowsIn(period);
  switch (counted.kind) {
    case 'noRegister':
      return { part: writtenChildren(assessed), remarks: [{ is: 'noRegister' }] };
    case 'uncertain':
      return unknown(
        'unreadableContact',
        rows.map(({ place }) => place),
      );
    case 'counted':
      if (counted.count === 0) return unknown('noChildren', []);
      return {
        part: part(label, numberValue('children', counted.count), 'count', { parts: childParts(rows) }),
        remarks: [],
      };
  }
}

/** What one payer pays of the average: null when there is nothing to divide. */
export function averageShare(context: Context, assessed: CaseAssessment, payment: Payment): Making | null {
  const found = deploymentOfCase(assessed.case, context.lines.approach);
  const payer = paymentKey(payment);
  const share = assessed.approach.payers.find((each) => paymentKey(each.payment) === payer);
  if (found.kind !== 'found' || share === undefined) return null;
  const { school, period } = found;
  const lines = school.actual.lines.filter(({ line }) => line.paid && paymentKey(line.payment) === payer);
  const children = childrenPart(context, assessed, found);
  return making(amountValue(share.amount), share.counted ? 'largestRemainder' : 'quotient', {
    parts: [deploymentPart(lines, period, payment), children.part],
    remarks: [...children.remarks, { is: share.counted ? 'largestRemainder' : 'centsOnce' }],
  });
}
