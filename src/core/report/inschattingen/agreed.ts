/** What came of the dialogue about a case: its scenarios, who saw it otherwise, and what was learned. */
import type { Assessment, ScenarioAssessment } from '../../domain/assessment';
import type { FigureKey } from '../../domain/figure';
import type { Session } from '../../domain/session';
import type { Rounding } from '../../domain/study';
import { formatDay } from '../../text/format';
import { INSCHATTINGEN } from '../../text/reports/inschattingen';
import { SCENARIO } from '../../text/words';
import { cell, figured, line, startingPart, table, textBlock } from '../blocks';
import { amountCell } from '../cells/amount-cell';
import { statusText } from '../cells/scenario-text';
import type { Block, Cell } from '../document';
import { perspectiveLine } from '../tables/money-table';

const TEXT = INSCHATTINGEN.agreed;

/** With as many scenarios side by side as the sheet has columns for them. */
export function agreedBlocks(
  of: { readonly key: string; readonly name: string },
  { cases, study }: Assessment,
  columns: number,
): readonly Block[] {
  const { settings, sessions } = study;
  const scenarios = cases.find((each) => each.case.key === of.key)?.referenceFigure.scenarios ?? [];
  const meetings = sessions.filter((each) => each.caseKey === of.key);
  return [
    textBlock([
      line(TEXT.heading, 'heading'),
      ...(scenarios.length === 0 ? [TEXT.noScenarios] : [TEXT.explained, perspectiveLine(settings)]),
    ]),
    ...scenarioTables(of.name, scenarios, columns, settings.rounding),
    ...remarkBlocks(TEXT.dissent, meetings, ({ dissent }) => dissent),
    ...remarkBlocks(TEXT.lessons, meetings, ({ lessons }) => lessons),
  ];
}

/** A row of the table: what it tells of a scenario. */
type ScenarioRow = readonly [label: string, cellOf: (scenario: ScenarioAssessment) => Cell];

function scenarioTables(
  caseName: string,
  scenarios: readonly ScenarioAssessment[],
  columns: number,
  rounding: Rounding,
): readonly Block[] {
  const { row, none } = TEXT;
  const text = (value: string | null): Cell =>
    cell(value ?? none, value === null ? 'figureMuted' : 'cellText');
  const figureOf = (kind: 'scenario' | 'scenarioBefore', { name }: ScenarioAssessment): FigureKey => ({
    of: kind,
    case: caseName,
    scenario: name,
  });
  const rows: readonly ScenarioRow[] = [
    [row.kind, ({ kind }) => text(kind === null ? null : SCENARIO.kind[kind])],
    [row.description, ({ told }) => text(told.description)],
    [row.estimates, ({ told }) => text(told.estimates?.text ?? null)],
    [row.status, ({ statuses }) => text(statusText(statuses))],
    ...(scenarios.some(({ beforeReview }) => beforeReview !== null)
      ? [
          [
            row.before,
            (each: ScenarioAssessment) =>
              figured(
                amountCell(each.beforeReview ?? each.amount, rounding),
                figureOf('scenarioBefore', each),
              ),
          ] as const,
        ]
      : []),
    [row.amount, (each) => figured(amountCell(each.amount, rounding), figureOf('scenario', each))],
    [row.counts, ({ counts }) => text(counts ? TEXT.yes : TEXT.no)],
    [row.dissent, ({ told }) => text(told.dissent)],
  ];
  const tables: Block[] = [];
  for (let first = 0; first < scenarios.length; first += columns) {
    const group = scenarios.slice(first, first + columns);
    const header = group.map(({ name }) => cell(name ?? SCENARIO.nameless, 'tableHeaderLeft'));
    const block = table(
      [cell(TEXT.scenario, 'tableHeaderLeft'), ...header],
      rows.map(([label, cellOf]) => [cell(label, 'cellText'), ...group.map(cellOf)]),
    );
    tables.push(first === 0 ? block : startingPart(block));
  }
  return tables;
}

/** What was written about each meeting under one heading; with its day where there is more than one. */
function remarkBlocks(
  heading: string,
  meetings: readonly Session[],
  remarkOf: (session: Session) => string | null,
): readonly Block[] {
  const remarks = meetings.flatMap((meeting) => {
    const remark = remarkOf(meeting);
    if (remark === null) return [];
    const { date } = meeting;
    return [date === null || meetings.length === 1 ? remark : TEXT.onDay(formatDay(date), remark)];
  });
  return remarks.length === 0 ? [] : [textBlock([line(heading, 'heading'), ...remarks])];
}
