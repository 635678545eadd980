import type { Findings } from '../../domain/finding';
import { cellOfLine, type HelpLine } from '../../domain/line';
import { nameKey } from '../../domain/name';
import type { ReferenceScenario, ScenarioStatus } from '../../domain/scenario';

declare module '../../domain/finding' {
  interface FindingFacts {
    'scenario.unknownName': { readonly case: string; readonly scenario: string; readonly stated: number };
  }
}

/** A scenario with its lines of help: stated in tblScenarios, named by its lines, or both. */
export interface ScenarioLines {
  readonly name: string | null;
  readonly stated: ReferenceScenario | null;
  readonly lines: readonly HelpLine[];
}

export interface LinesOfScenarios {
  /** In alphabetical order; the one without a name last. */
  readonly scenarios: readonly ScenarioLines[];
  /** Lines that name no scenario while there are more of them: each may belong to any. */
  readonly unplaced: readonly HelpLine[];
}

/**
 * Brings the reference lines of a case to their scenarios. An unknown name is a scenario of its own. Without a name a line
 * belongs to the only stated scenario; with none stated such lines are one scenario (method, sections 7 and 16).
 */
export function linesOfScenarios(
  caseName: string,
  stated: readonly ReferenceScenario[],
  lines: readonly HelpLine[],
  findings: Findings,
): LinesOfScenarios {
  const scenarios = new Map(
    stated.map((each) => [
      scenarioKey(each.name),
      { name: each.name, stated: each, lines: [] as HelpLine[] },
    ]),
  ) as Map<string, { name: string | null; stated: ReferenceScenario | null; lines: HelpLine[] }>;
  const unplaced: HelpLine[] = [];
  const [only] = stated;
  for (const line of lines) {
    if (line.scenario === null && stated.length > 1) {
      unplaced.push(line);
      continue;
    }
    const name = line.scenario ?? (only === undefined ? null : only.name);
    const known = scenarios.get(scenarioKey(name));
    if (known !== undefined) {
      known.lines.push(line);
      if (known.stated === null && name !== null && known.name !== null && name < known.name)
        known.name = name;
      continue;
    }
    scenarios.set(scenarioKey(name), { name, stated: null, lines: [line] });
    if (name !== null) {
      const facts = { case: caseName, scenario: name, stated: stated.length };
      findings.add(
        stated.length > 0 ? 'warning' : 'info',
        'scenario.unknownName',
        cellOfLine(line, 'scenario'),
        facts,
      );
    }
  }
  return {
    scenarios: [...scenarios.values()].sort((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1)),
    unplaced,
  };
}

/** A scenario that only lines name is a concept. */
export function statusesOf({ stated }: ScenarioLines): readonly ScenarioStatus[] {
  return stated?.statuses ?? ['draft'];
}

/** By what scenarios are told apart: the one without a name is one. */
export function scenarioKey(name: string | null): string {
  return name === null ? '' : nameKey(name);
}

function sortKey(name: string | null): string {
  return name === null ? '\uffff' : nameKey(name);
}
