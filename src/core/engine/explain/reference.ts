/** The reference of a case: the envelope of the scenarios that count. */
import type { CaseAssessment, ScenarioAssessment } from '../../domain/assessment';
import type { LeftOut, Making, Remark } from '../../domain/explanation';
import { paidHelp } from '../help/help-of-lines';
import { explainScenario, unplacedLines } from './help';
import { amountValue, figurePart, making, part, UNKNOWN, type Context } from './making';
import { besideLines, writtenMaking } from './written';

export function explainReference(context: Context, assessed: CaseAssessment): Making {
  const { case: each, referenceFigure } = assessed;
  const { amount, source, scenarios } = referenceFigure;
  const { written } = each;
  if (source !== 'lines') return writtenMaking(amount, written.reference, [{ is: 'noLines' }]);
  const value = amountValue(amount);
  const leftOut = [
    ...scenarios.filter(({ counts }) => !counts).map((scenario) => leftOutScenario(each.name, scenario)),
    ...besideLines(written.reference),
  ];
  const doubtful = paidHelp(unplacedLines(context, each.name), context.lines, false, context.findings).filter(
    ({ counted, runs }) => counted && runs,
  );
  if (doubtful.length > 0) {
    const parts = doubtful.map(({ line }) =>
      part({ is: 'helpLine', line }, UNKNOWN, 'unknown', { cells: [line.place] }),
    );
    return making(value, 'unknown', { parts, leftOut, remarks: [{ is: 'linesWithoutScenario' }] });
  }
  const counting = scenarios.filter(({ counts }) => counts);
  if (counting.length === 0) return making(value, 'unknown', { leftOut, remarks: [{ is: 'allRejected' }] });
  const parts = counting.map((scenario) =>
    figurePart(
      { of: 'scenario', case: each.name, scenario: scenario.name },
      explainScenario(context, each.name, scenario),
    ),
  );
  return making(value, 'envelope', { parts, leftOut, remarks: remarksOn(assessed) });
}

function leftOutScenario(caseName: string, scenario: ScenarioAssessment): LeftOut {
  const key = { of: 'scenario', case: caseName, scenario: scenario.name } as const;
  const isRejected = scenario.statuses.every((status) => status === 'rejected');
  const value = amountValue(scenario.amount);
  return { why: isRejected ? 'rejected' : 'draft', label: { is: 'figure', key }, value, cells: [] };
}

function remarksOn({
  referenceFigure: { amount, scenarios, provisional, unvalidated },
}: CaseAssessment): readonly Remark[] {
  const uncertain = amount.kind === 'uncertain' && scenarios.filter(({ counts }) => counts).length > 1;
  return [
    ...(uncertain ? [{ is: 'oneUncertain' } as const] : []),
    ...(provisional ? [{ is: 'provisional' } as const] : []),
    ...(unvalidated && !provisional ? [{ is: 'unvalidated' } as const] : []),
  ];
}
