/** What it cost, what it would have cost otherwise and the difference: the answer per case, where they fit on a page. */
import type { CaseAssessment } from '../../domain/assessment';
import type { Settings } from '../../domain/study';
import { formatCaseName } from '../../text/format';
import { RESULTAAT } from '../../text/reports/resultaat';
import { SAMENVATTING } from '../../text/reports/samenvatting';
import { cell, line, table, textBlock } from '../blocks';
import type { Block } from '../document';
import type { ReportInput } from '../report-input';
import { addsUp } from '../tables/adds-up';
import { caseCell, type CaseRow } from '../tables/case-columns';
import { costRow, otherHelpRows, perspectiveLine, referenceRow, savingRow } from '../tables/money-table';
import { referenceStatusRows } from '../tables/reference-status';

const TEXT = SAMENVATTING.answer;

/** More do not fit on the page of the summary. */
const CASES_ON_A_PAGE = 12;
const CASE_WIDTH = 12;
/** So wide at least that sentences fit on a line. */
const LEAST_WIDTH = 126;

/** A row of Resultaat as a column: here the cases stand below each other. */
interface Column {
  readonly header: string;
  /** Characters, so that what is usual stands on one line. */
  readonly width: number;
  readonly row: CaseRow;
}

export function isAnswered(cases: readonly CaseAssessment[]): boolean {
  return cases.length > 0 && cases.length <= CASES_ON_A_PAGE;
}

export function answerBlocks({ assessment: { cases, study } }: ReportInput): readonly Block[] {
  if (!isAnswered(cases)) return [];
  const { settings } = study;
  const columns = columnsOf(cases, settings);
  const header = [
    cell(TEXT.header.case, 'tableHeaderLeft'),
    ...columns.map(({ header: text }) => cell(text, 'tableHeader')),
  ];
  const rows = cases.map((assessed) => [
    cell(formatCaseName(assessed.case.name), 'rowLabel'),
    ...columns.map(({ row }) => caseCell(row, assessed)),
  ]);
  return [
    textBlock([
      line(TEXT.heading, 'heading'),
      `${TEXT.basis[settings.costBasis]} ${perspectiveLine(settings)}`,
    ]),
    table(header, rows),
    textBlock(notesOf(cases, settings).map((text) => line(text, 'note'))),
  ];
}

/** The widths of the sheet: its only table decides. */
export function answerWidths({ assessment: { cases, study } }: ReportInput): readonly number[] {
  const widths = [CASE_WIDTH, ...columnsOf(cases, study.settings).map(({ width }) => width)];
  const together = widths.reduce((sum, width) => sum + width, 0);
  const wider = Math.max(1, LEAST_WIDTH / together);
  return widths.map((width) => Math.round(width * wider));
}

function columnsOf(cases: readonly CaseAssessment[], settings: Settings): readonly Column[] {
  const { costBasis, rounding } = settings;
  const { header } = TEXT;
  return [
    { header: header.cost, width: 16, row: costRow(costBasis, rounding) },
    ...otherHelpRows(cases, rounding).map((row) => ({ header: header.otherHelp, width: 21, row })),
    { header: header.reference, width: 22, row: referenceRow(rounding) },
    ...referenceStatusRows(cases).map((row) => ({ header: row.label, width: 19, row })),
    { header: header.saving, width: 50, row: savingRow(costBasis, settings) },
  ];
}

function notesOf(cases: readonly CaseAssessment[], { rounding }: Settings): readonly string[] {
  const { money } = RESULTAAT;
  return [
    `${money.referenceExplained} ${money.signs}`,
    ...(cases.every((assessed) => addsUp(assessed, rounding)) ? [] : [money.rounded]),
  ];
}
