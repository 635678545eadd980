/** REFERENTIE: what help would have cost without the approach, out of lines of one or more scenarios. */
import { envelopeOf, type Amount } from '../core/domain/amount';
import { nameKey } from '../core/domain/name';
import type { ScenarioStatus } from '../core/domain/scenario';
import { countingScenarios } from '../core/engine/reference/counting-scenarios';
import { parseChoice } from '../core/intake/cells/parse-text';
import { CHOICES } from '../core/intake/labels';
import { FUNCTION_ERRORS } from '../core/text/function-words';
import { amountAnswer } from './answers';
import { contentOf, emptyAsNull, isEmptyOrZero, notAvailable, textIn, type Answer } from './cell';
import { sumOfLines, total } from './line-amount';
import {
  cellOf,
  inPerspective,
  linesThat,
  ofCase,
  parallelColumns,
  reader,
  type Column,
  type Filter,
} from './parallel-lines';

interface Scenario {
  readonly name: string | null;
  readonly lines: number[];
  /** What its lines say; a scenario of which none says anything is a concept. */
  readonly statuses: ScenarioStatus[];
}

export function referenceOfLines(
  bedragen: unknown,
  scenarios: unknown,
  statussen: unknown,
  casussen: unknown,
  casus: unknown,
  financiers: unknown,
  perspectief: unknown,
): Answer {
  const columns = parallelColumns({ bedragen, scenarios, statussen, casussen, financiers });
  const isFilled: Filter = (line) =>
    [columns.bedragen, columns.scenarios].some((column) => !isEmptyOrZero(cellOf(column, line)));
  const ofThisCase = linesThat(columns.bedragen, ofCase(columns.casussen, casus));
  if (ofThisCase.length === 0) throw notAvailable(FUNCTION_ERRORS.noScenarios);
  const lines = ofThisCase.filter(isFilled);
  if (lines.length === 0) throw notAvailable(FUNCTION_ERRORS.noReference);
  const found = scenariosOf(lines, columns.scenarios, columns.statussen);
  const { counts } = countingScenarios(
    found.map(({ statuses }) => (statuses.length === 0 ? ['draft'] : statuses)),
  );
  const counting = found.filter((_, index) => counts[index] === true);
  if (counting.length === 0) throw notAvailable(FUNCTION_ERRORS.allRejected);
  const isPaid = inPerspective(columns.financiers, perspectief);
  const amounts = counting.map((scenario) => amountOf(scenario, columns.bedragen, isPaid));
  return amountAnswer(total(amounts, envelopeOf), 'bedrag');
}

/** Lines with one name are one scenario; so are all lines without a name. */
function scenariosOf(lines: readonly number[], names: Column, statuses: Column): readonly Scenario[] {
  const scenarios = new Map<string, Scenario>();
  const nameOf = reader(names, textIn);
  const statusOf = reader(statuses, statusIn);
  for (const line of lines) {
    const name = nameOf(line);
    const key = name === null ? '' : nameKey(name);
    const scenario = scenarios.get(key) ?? { name, lines: [], statuses: [] };
    scenarios.set(key, scenario);
    scenario.lines.push(line);
    const status = statusOf(line);
    if (status !== null) scenario.statuses.push(status);
  }
  return [...scenarios.values()];
}

function statusIn(value: unknown, argument: string): ScenarioStatus | null {
  return contentOf(emptyAsNull(value), argument, (cell) =>
    parseChoice<ScenarioStatus>(cell, CHOICES.statusScenario),
  );
}

/** The sum of its lines in perspective. Nothing at all is not the same as "Geen kosten". */
function amountOf({ name, lines }: Scenario, amounts: Column, isPaid: Filter): Amount {
  const filled = lines.filter((line) => !isEmptyOrZero(cellOf(amounts, line)));
  if (filled.length === 0)
    throw notAvailable(name === null ? FUNCTION_ERRORS.noReference : FUNCTION_ERRORS.emptyScenario(name));
  return sumOfLines(amounts, filled.filter(isPaid));
}
