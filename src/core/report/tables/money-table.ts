/** What the approach cost per case, what help would have cost without it, and the difference. */
import { isKnown, type Amount } from '../../domain/amount';
import type { CaseAssessment, Saving } from '../../domain/assessment';
import type { Finding } from '../../domain/finding';
import type { Paused } from '../../domain/pauses';
import type { CostBasis, Rounding, Settings } from '../../domain/study';
import { formatAmount, formatCaseName, formatFuture, formatSaving } from '../../text/format';
import { COMMON } from '../../text/reports/common';
import { RESULTAAT } from '../../text/reports/resultaat';
import { SCENARIO } from '../../text/words';
import { cell, line, startingPart, textBlock } from '../blocks';
import { amountCell } from '../cells/amount-cell';
import type { Block, Cell } from '../document';
import type { ReportInput } from '../report-input';
import { addsUp } from './adds-up';
import { caseTables, type CaseRow } from './case-columns';
import { liveTable } from './live-table';
import { referenceStatusNotes, referenceStatusRows } from './reference-status';
import { isReported, reportedNotes, reportedText } from './reported-saving';

const TEXT = RESULTAAT.money;

export function* moneyBlocks({
  assessment,
  findings,
  live,
}: Pick<ReportInput, 'assessment' | 'findings' | 'live'>): Paused<readonly Block[]> {
  const { study, cases } = assessment;
  const tables = yield* moneyTables(assessment);
  yield;
  return [
    textBlock([line(TEXT.heading, 'heading'), line(perspectiveLine(study.settings), 'text')]),
    ...liveTable(tables, live?.money),
    startingPart(textBlock(notes(cases, study.settings, findings).map((text) => line(text, 'note')))),
  ];
}

/** The tables themselves, without the text around them. */
export function* moneyTables({
  study,
  cases,
}: Pick<ReportInput['assessment'], 'study' | 'cases'>): Paused<readonly Block[]> {
  return yield* caseTables(cases, COMMON.perCase, moneyRows(cases, study.settings));
}

/** Whose costs are counted. */
export function perspectiveLine({ perspective }: Settings): string {
  return perspective.payers === 'all' ? TEXT.allPayers : TEXT.perspective(perspective.text);
}

function moneyRows(cases: readonly CaseAssessment[], settings: Settings): readonly CaseRow[] {
  const { rounding } = settings;
  return [
    costRow('average', rounding),
    { ...costRow('direct', rounding, 'muted'), labelStyle: 'rowLabelIndented' },
    ...otherHelpRows(cases, rounding),
    referenceRow(rounding),
    ...referenceStatusRows(cases),
    savingRow('average', settings),
    savingRow('direct', settings),
    ...optional(cases.some(isReported), {
      label: TEXT.reported,
      labelStyle: 'rowLabelIndented',
      cellOf: (assessed) => reportedCell(assessed, rounding),
      figureOf: (of) => ({ of: 'reported', case: of }),
    }),
    {
      label: TEXT.future,
      labelStyle: 'rowLabel',
      cellOf: (assessed) => cell(formatFuture(assessed.case.future), 'figure'),
      figureOf: (of) => ({ of: 'future', case: of }),
    },
  ];
}

export function costRow(basis: CostBasis, rounding: Rounding, tone?: 'muted'): CaseRow {
  return {
    label: TEXT[basis],
    labelStyle: 'rowLabel',
    cellOf: ({ cost }) => amountCell(cost[basis], rounding, tone),
    figureOf: (of) => ({ of: 'cost', case: of, basis }),
  };
}

/** Nothing when no case had any. */
export function otherHelpRows(cases: readonly CaseAssessment[], rounding: Rounding): readonly CaseRow[] {
  return optional(cases.some(hasOtherHelp), {
    label: TEXT.otherHelp,
    labelStyle: 'rowLabel',
    cellOf: ({ otherHelp }) =>
      otherHelp === null ? cell(TEXT.noOtherHelp, 'figureMuted') : amountCell(otherHelp, rounding),
    figureOf: (of) => ({ of: 'otherHelp', case: of }),
  });
}

export function referenceRow(rounding: Rounding): CaseRow {
  return {
    label: TEXT.reference,
    labelStyle: 'rowLabel',
    cellOf: ({ reference }) => amountCell(reference, rounding),
    figureOf: (of) => ({ of: 'reference', case: of }),
  };
}

/** The row of the study's own cost basis is the headline; the other stands beside it. */
export function savingRow(basis: CostBasis, { costBasis, rounding }: Settings): CaseRow {
  const headline = basis === costBasis;
  return {
    label: TEXT.saving[basis],
    labelStyle: headline ? 'rowLabelStrong' : 'rowLabelIndented',
    cellOf: ({ saving }) => savingCell(saving[basis], rounding, headline),
    figureOf: (of) => ({ of: 'saving', case: of, basis }),
  };
}

function savingCell(saving: Saving, rounding: Rounding, headline: boolean): Cell {
  return cell(
    formatSaving(saving.amount, saving.outcome, rounding),
    headline ? 'figureStrong' : 'figureMuted',
  );
}

function reportedCell(assessed: CaseAssessment, rounding: Rounding): Cell {
  const reported = isReported(assessed) ? assessed.reported : null;
  return cell(reported === null ? TEXT.notReported : reportedText(reported.amount, rounding), 'figureMuted');
}

function hasOtherHelp({ otherHelp }: CaseAssessment): boolean {
  return otherHelp !== null;
}

function optional(present: boolean, row: CaseRow): readonly CaseRow[] {
  return present ? [row] : [];
}

function notes(
  cases: readonly CaseAssessment[],
  { rounding }: Settings,
  findings: readonly Finding[],
): readonly string[] {
  const withOtherHelp = cases.some(hasOtherHelp);
  return [
    TEXT.footnote(withOtherHelp),
    TEXT.signs,
    TEXT.referenceExplained,
    TEXT.basesExplained,
    TEXT.futureExplained,
    ...(cases.every((assessed) => addsUp(assessed, rounding)) ? [] : [TEXT.rounded]),
    ...caseNotes(cases, rounding, findings),
  ];
}

/** What these cases ask for, besides what holds for every table of this kind. */
export function caseNotes(
  cases: readonly CaseAssessment[],
  rounding: Rounding,
  findings: readonly Finding[],
): readonly string[] {
  return [
    ...referenceStatusNotes(cases),
    ...movingNotes(cases),
    ...cases.flatMap((assessed) => uncertainNotes(assessed, rounding)),
    ...cases.flatMap((assessed) => scenarioNotes(assessed, rounding)),
    ...cases.flatMap((assessed) => afterNotes(assessed, rounding)),
    ...reportedNotes(findings, rounding),
  ];
}

/** Why something is uncertain, where somebody said so. */
function uncertainNotes(assessed: CaseAssessment, rounding: Rounding): readonly string[] {
  const name = formatCaseName(assessed.case.name);
  const { future } = assessed.case;
  const note = (amount: Amount | null, row: string): readonly string[] => {
    if (amount?.kind !== 'uncertain') return [];
    if (amount.knownFor !== undefined) return [TEXT.reason(name, row, TEXT.knownFor(amount.knownFor))];
    // "Onzeker: nog in gesprek" stands in its cell as it was written, reason and all.
    return amount.reason === null || formatAmount(amount, rounding).includes(amount.reason)
      ? []
      : [TEXT.reason(name, row, amount.reason)];
  };
  return [
    ...note(assessed.cost.average, TEXT.reasonRows.average),
    ...note(assessed.cost.direct, TEXT.reasonRows.direct),
    ...note(assessed.otherHelp, TEXT.reasonRows.otherHelp),
    ...note(assessed.reference, TEXT.reasonRows.reference),
    ...(future.kind === 'uncertain' && future.reason !== null
      ? [TEXT.futureReason(name, future.reason)]
      : []),
  ];
}

/** Where the saving is less uncertain than the amounts above it say. */
function movingNotes(cases: readonly CaseAssessment[]): readonly string[] {
  const names = cases
    .filter(({ movesTogether }) => movesTogether)
    .map((each) => formatCaseName(each.case.name));
  return names.length === 0 ? [] : [TEXT.movesTogether(names.join(', '))];
}

/** What is known of a scenario that counts and is uncertain. */
function scenarioNotes(
  { case: { name }, referenceFigure }: CaseAssessment,
  rounding: Rounding,
): readonly string[] {
  return referenceFigure.scenarios.flatMap(({ counts, name: scenario, knownPart }) =>
    counts && knownPart !== null && isKnown(knownPart)
      ? [
          TEXT.knownPart(
            formatCaseName(name),
            scenario ?? SCENARIO.nameless,
            formatAmount(knownPart, rounding),
          ),
        ]
      : [],
  );
}

/** What was planned for after the Peildatum. */
function afterNotes(
  { case: { name }, otherHelpFigure, referenceFigure }: CaseAssessment,
  rounding: Rounding,
): readonly string[] {
  const note = (row: string, amount: Amount | null): readonly string[] =>
    amount === null ? [] : [TEXT.afterPeildatum(formatCaseName(name), row, formatAmount(amount, rounding))];
  return [
    ...note(TEXT.reasonRows.otherHelp, otherHelpFigure.afterPeildatum),
    ...referenceFigure.scenarios.flatMap(({ counts, name: scenario, afterPeildatum }) =>
      counts ? note(TEXT.scenarioRow(scenario ?? SCENARIO.nameless), afterPeildatum) : [],
    ),
  ];
}
