/** A cost of a case by its key. */
import type { CaseAssessment, ScenarioAssessment } from '../../domain/assessment';
import type { Making, Part } from '../../domain/explanation';
import type { SharedCost } from '../../domain/figure';
import { explainAverage } from './average';
import { explainDirect } from './direct';
import { explainOtherHelp, explainScenario } from './help';
import { figurePart, type Context } from './making';
import { explainReference } from './reference';

export function explainCost(context: Context, assessed: CaseAssessment, cost: SharedCost): Making | null {
  switch (cost.of) {
    case 'cost':
      return cost.basis === 'average' ? explainAverage(context, assessed) : explainDirect(context, assessed);
    case 'otherHelp':
      return explainOtherHelp(context, assessed);
    case 'reference':
      return explainReference(context, assessed);
    case 'scenario': {
      const scenario = scenarioOf(assessed, cost.scenario);
      return scenario === null ? null : explainScenario(context, cost.case, scenario);
    }
  }
}

/** The cost as the only part of something. */
export function costParts(context: Context, assessed: CaseAssessment, cost: SharedCost): readonly Part[] {
  const made = explainCost(context, assessed, cost);
  return made === null ? [] : [figurePart(cost, made)];
}

export function scenarioOf(
  { referenceFigure: { scenarios } }: CaseAssessment,
  name: string | null,
): ScenarioAssessment | null {
  return scenarios.find((scenario) => scenario.name === name) ?? null;
}
