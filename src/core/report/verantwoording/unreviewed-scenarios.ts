/** The scenarios that independent experts have not looked at, so that a reader knows what rests on them. */
import type { CaseAssessment, ScenarioAssessment } from '../../domain/assessment';
import { formatCaseName } from '../../text/format';
import { VERANTWOORDING } from '../../text/reports/verantwoording';
import { SCENARIO } from '../../text/words';
import { cell, line, table, textBlock, textHeader } from '../blocks';
import type { Block, Cell } from '../document';

const TEXT = VERANTWOORDING.scenarios;

/** Nothing when the study has no scenarios. */
export function unreviewedBlocks(cases: readonly CaseAssessment[]): readonly Block[] {
  const all = cases.flatMap(({ case: { name }, referenceFigure: { scenarios } }) =>
    scenarios.map((scenario) => ({ name, scenario })),
  );
  if (all.length === 0) return [];
  const heading = line(TEXT.heading, 'heading');
  const unreviewed = all.filter(({ scenario }) => isUnreviewed(scenario));
  if (unreviewed.length === 0) return [textBlock([heading, TEXT.allReviewed])];
  const { case: caseName, scenario, kind, status, counts } = TEXT.header;
  return [
    textBlock([heading]),
    table(
      textHeader([caseName, scenario, kind, status, counts]),
      unreviewed.map((each) => scenarioCells(each.name, each.scenario)),
    ),
  ];
}

function isUnreviewed({ statuses }: ScenarioAssessment): boolean {
  return statuses.some((status) => status === 'draft' || status === 'consensus');
}

function scenarioCells(
  caseName: string,
  { name, kind, statuses, counts }: ScenarioAssessment,
): readonly Cell[] {
  return [
    cell(formatCaseName(caseName), 'cellText'),
    cell(name ?? SCENARIO.nameless, 'cellText'),
    cell(kind === null ? TEXT.unknown : SCENARIO.kind[kind], 'cellText'),
    cell(statuses.map((status) => SCENARIO.status[status]).join(', '), 'cellText'),
    cell(counts ? TEXT.yes : TEXT.no, 'cellText'),
  ];
}
