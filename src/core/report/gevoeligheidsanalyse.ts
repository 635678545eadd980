/** What changes when one calculates otherwise, and where the outcome of each case turns. */
import type { Assessment, CaseAssessment, Definition } from '../domain/assessment';
import type { Interval } from '../domain/interval';
import type { Paused } from '../domain/pauses';
import { COST_BASES, type Rounding } from '../domain/study';
import { formatChildren } from '../text/children';
import { formatCount, formatSaving } from '../text/format';
import { COMMON } from '../text/reports/common';
import { GEVOELIGHEID } from '../text/reports/gevoeligheidsanalyse';
import { cell, figureLine, line, overFullWidth, printSetup, textBlock, titleBlock } from './blocks';
import { amountCell } from './cells/amount-cell';
import { countsText } from './cells/counts';
import { withRoomForFigures } from './charts/chart-blocks';
import { chartRoom, type ChartRoom } from './charts/chart-room';
import { definitionCharts } from './charts/definition-chart';
import type { Block, Cell } from './document';
import type { ReportInput, SheetContent } from './report-input';
import { caseColumnWidths, caseTables, type CaseRow } from './tables/case-columns';
import { referenceStatusNotes, referenceStatusRows } from './tables/reference-status';

export function* gevoeligheidsanalyse({ assessment }: ReportInput): Paused<SheetContent> {
  const { settings } = assessment.study;
  const widths = caseColumnWidths(assessment.cases);
  const title = titleBlock(settings, [line(GEVOELIGHEID.subtitle, 'subtitle')]);
  const analysis =
    assessment.cases.length === 0
      ? [textBlock([COMMON.noCases])]
      : yield* analysisBlocks(assessment, chartRoom(widths));
  const columnWidths = withRoomForFigures(widths, analysis);
  return {
    kind: 'gevoeligheidsanalyse',
    name: 'Gevoeligheidsanalyse',
    columnWidths,
    blocks: overFullWidth([title, ...analysis], columnWidths.length),
    frozenRows: 0,
    print: printSetup(settings, 1),
  };
}

function* analysisBlocks(assessment: Assessment, room: ChartRoom): Paused<readonly Block[]> {
  const definitions = yield* definitionBlocks(assessment);
  yield;
  const breakEven = yield* breakEvenBlocks(assessment);
  yield;
  return [...definitions, ...breakEven, ...definitionCharts(assessment, room)];
}

function* definitionBlocks({ study, cases, definitionCounts }: Assessment): Paused<readonly Block[]> {
  const TEXT = GEVOELIGHEID.definitions;
  const { rounding } = study.settings;
  const rows = definitions().map((definition) => ({
    label: TEXT.row[definition.basis][definition.reference],
    labelStyle: 'rowLabel' as const,
    cellOf: (assessed: CaseAssessment) => definitionCell(assessed, definition, rounding),
    figureOf: (of: string) => ({
      of: 'definition' as const,
      case: of,
      basis: definition.basis,
      reference: definition.reference,
    }),
  }));
  const atLimit = cases.some((assessed) => assessed.definitions.some((result) => result.atLimit));
  return [
    textBlock([line(TEXT.heading, 'heading'), TEXT.explained]),
    ...(yield* caseTables(cases, TEXT.header, [...rows, ...referenceStatusRows(cases)])),
    textBlock([
      atLimit ? line(TEXT.limit, 'note') : null,
      ...referenceStatusNotes(cases).map((text) => line(text, 'note')),
      ...definitionCounts.map(({ basis, reference, counts }) =>
        figureLine(TEXT.counts(TEXT.row[basis][reference], countsText(counts)), 'text', {
          of: 'definitionOutcomes',
          basis,
          reference,
        }),
      ),
    ]),
  ];
}

function definitions(): readonly Definition[] {
  return COST_BASES.flatMap((basis) => (['low', 'high'] as const).map((reference) => ({ basis, reference })));
}

function definitionCell(
  assessed: CaseAssessment,
  { basis, reference }: Definition,
  rounding: Rounding,
): Cell {
  const result = assessed.definitions.find((entry) => entry.basis === basis && entry.reference === reference);
  if (result === undefined) return cell('', 'figure');
  const text = formatSaving(result.saving.amount, result.saving.outcome, rounding);
  return cell(result.atLimit ? text + GEVOELIGHEID.definitions.limitMark : text, 'figure');
}

function* breakEvenBlocks({ study, cases }: Assessment): Paused<readonly Block[]> {
  const TEXT = GEVOELIGHEID.breakEven;
  const { rounding } = study.settings;
  const references = COST_BASES.map((basis) => ({
    label: TEXT.reference[basis],
    labelStyle: 'rowLabel' as const,
    cellOf: ({ breakEven }: CaseAssessment) => amountCell(breakEven.reference[basis], rounding),
    figureOf: (of: string) => ({ of: 'breakEvenReference' as const, case: of, basis }),
  }));
  const children: CaseRow = {
    label: TEXT.children,
    labelStyle: 'rowLabel',
    cellOf: ({ breakEven }) => childrenCell(breakEven.children),
    figureOf: (of) => ({ of: 'breakEvenChildren', case: of }),
  };
  const childrenNow: CaseRow = {
    label: TEXT.childrenNow,
    labelStyle: 'rowLabelIndented',
    cellOf: ({ approach: { children: now, source } }) =>
      // Beside lines a number may be filled in that they cannot use: without a period, say.
      cell(
        now !== null ? formatCount(now) : source === 'lines' ? TEXT.unknown : TEXT.notFilled,
        'figureMuted',
      ),
    figureOf: (of) => ({ of: 'children', case: of }),
  };
  const counted = cases.some(({ approach }) => approach.children !== null);
  return [
    textBlock([line(TEXT.heading, 'heading'), TEXT.explained]),
    ...(yield* caseTables(cases, TEXT.header, [
      ...references,
      children,
      ...(counted ? [childrenNow] : []),
      ...referenceStatusRows(cases),
    ])),
    textBlock([
      cases.some(({ breakEven }) => breakEven.children === null)
        ? line(TEXT.impossibleExplained, 'note')
        : null,
      cases.some(({ otherHelp }) => otherHelp !== null) ? line(TEXT.explainedOtherHelp, 'note') : null,
    ]),
  ];
}

function childrenCell(children: Interval<'children'> | null): Cell {
  return children === null
    ? cell(GEVOELIGHEID.breakEven.impossible, 'figureMuted')
    : cell(formatChildren(children), 'figure');
}
