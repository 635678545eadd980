/** What one payer pays of a cost, and what falls after the Peildatum. */
import { exactly } from '../../domain/amount';
import type { CaseAssessment } from '../../domain/assessment';
import type { Making } from '../../domain/explanation';
import type { FigureKey, SharedCost } from '../../domain/figure';
import type { HelpLine } from '../../domain/line';
import type { Payment } from '../../domain/payment';
import { undividedOf } from '../../domain/undivided';
import { inPhases } from '../reference/scenario-cost';
import { averageShare } from './average';
import { costParts, scenarioOf } from './cost';
import { directShare } from './direct';
import { explainAfter, helpShare, otherHelpLines, scenarioLines } from './help';
import { amountValue, making, type Context } from './making';

export function explainShare(
  context: Context,
  assessed: CaseAssessment,
  { cost, payment }: Extract<FigureKey, { of: 'share' }>,
): Making {
  if (payment === null) return undividedMaking(context, assessed, cost);
  // Who does not pay for this stands in the table because of another column.
  return shareOf(context, assessed, cost, payment) ?? making(amountValue(exactly(0)), 'sum');
}

function shareOf(
  context: Context,
  assessed: CaseAssessment,
  cost: SharedCost,
  payment: Payment,
): Making | null {
  switch (cost.of) {
    case 'cost':
      return cost.basis === 'average'
        ? averageShare(context, assessed, payment)
        : directShare(context, assessed, payment);
    case 'otherHelp':
      return helpShare(context, otherHelpLines(context, cost.case), assessed.otherHelpFigure, payment);
    case 'scenario': {
      const scenario = scenarioOf(assessed, cost.scenario);
      return scenario === null ? null : helpShare(context, linesNow(context, cost), scenario, payment);
    }
    case 'reference':
      return null;
  }
}

/** What nobody divided over payers is the figure itself. */
function undividedMaking(context: Context, assessed: CaseAssessment, cost: SharedCost): Making {
  const figure = figureOf(assessed, cost);
  const undivided = figure === null ? null : undividedOf(figure);
  if (undivided === null) return making(amountValue(exactly(0)), 'sum', { remarks: [{ is: 'allDivided' }] });
  const parts = costParts(context, assessed, cost);
  return making(amountValue(undivided), 'sum', { parts });
}

export function explainAfterPeildatum(
  context: Context,
  assessed: CaseAssessment,
  { cost }: Extract<FigureKey, { of: 'afterPeildatum' }>,
): Making | null {
  if (cost.of === 'otherHelp')
    return explainAfter(context, otherHelpLines(context, cost.case), assessed.otherHelpFigure);
  if (cost.of !== 'scenario') return null;
  const scenario = scenarioOf(assessed, cost.scenario);
  return scenario === null ? null : explainAfter(context, linesNow(context, cost), scenario);
}

function figureOf(assessed: CaseAssessment, cost: SharedCost): Parameters<typeof undividedOf>[0] | null {
  switch (cost.of) {
    case 'cost':
      return cost.basis === 'average' ? assessed.approach : assessed.direct;
    case 'otherHelp':
      return assessed.otherHelpFigure;
    case 'reference':
      return assessed.referenceFigure;
    case 'scenario':
      return scenarioOf(assessed, cost.scenario);
  }
}

function linesNow(
  context: Context,
  { case: caseName, scenario }: Extract<SharedCost, { of: 'scenario' }>,
): readonly HelpLine[] {
  return inPhases(scenarioLines(context, caseName, scenario)?.lines ?? []).now;
}
