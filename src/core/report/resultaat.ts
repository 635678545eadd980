/** The report that answers the question: what those involved saw change, what it cost and what it saved, per case. */
import type { Assessment } from '../domain/assessment';
import type { Paused } from '../domain/pauses';
import { COST_BASES, type CostBasis } from '../domain/study';
import { formatDayLong } from '../text/format';
import { CHARTS } from '../text/reports/charts';
import { COMMON } from '../text/reports/common';
import { RESULTAAT } from '../text/reports/resultaat';
import { figureLine, line, overFullWidth, printSetup, textBlock, titleBlock } from './blocks';
import { caveats } from './caveats';
import { countsText } from './cells/counts';
import { withRoomForFigures } from './charts/chart-blocks';
import { chartRoom, type ChartRoom } from './charts/chart-room';
import { costCharts } from './charts/cost-chart';
import { ratingsChart } from './charts/ratings-chart';
import type { Block, Row } from './document';
import type { ReportInput, SheetContent } from './report-input';
import { caseColumnWidths } from './tables/case-columns';
import { moneyBlocks } from './tables/money-table';
import { ratingsBlocks } from './tables/ratings-table';

/** Room for "in 3 van de 5 casussen verbeterd" on one line. */
const IMPROVED_WIDTH = 33;

export function* resultaat(input: ReportInput): Paused<SheetContent> {
  const { settings } = input.assessment.study;
  const widths = caseColumnWidths(input.assessment.cases, IMPROVED_WIDTH);
  const tables = yield* outcomes(input);
  yield;
  const blocks = [title(input), ...tables, ...charts(input.assessment, chartRoom(widths))];
  const columnWidths = withRoomForFigures(widths, blocks);
  return {
    kind: 'resultaat',
    name: 'Resultaat',
    columnWidths,
    blocks: overFullWidth(blocks, columnWidths.length),
    frozenRows: 0,
    print: printSetup(settings, 1),
  };
}

function title({ assessment, peildatum, findings }: ReportInput): Block {
  const { settings } = assessment.study;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return titleBlock(settings, [
    settings.question === null ? null : line(RESULTAAT.question(settings.question), 'subtitle'),
    settings.commissioner === null ? null : line(RESULTAAT.commissioner(settings.commissioner), 'subtitle'),
    settings.approach === null ? null : line(RESULTAAT.approach(settings.approach), 'subtitle'),
    peildatum === null ? null : line(RESULTAAT.peildatum(formatDayLong(peildatum.day)), 'subtitle'),
    errors === 0 ? null : line(RESULTAAT.errors(errors), 'strong'),
  ]);
}

function* outcomes(input: ReportInput): Paused<readonly Block[]> {
  const { assessment } = input;
  if (assessment.cases.length === 0) return [textBlock([COMMON.noCases]), caveats(input)];
  const ratings = yield* ratingsBlocks(assessment, input.live?.ratings);
  yield;
  const money = yield* moneyBlocks(input);
  yield;
  return [...ratings, ...money, counts(input), caveats(input)];
}

/** After all that a council member must read: the tables say the same. */
function charts(assessment: Assessment, room: ChartRoom): readonly Block[] {
  const ratings = ratingsChart(assessment, room, CHARTS.heading);
  return [...ratings, ...costCharts(assessment, room, ratings.length > 0 ? undefined : CHARTS.heading)];
}

/** The only figures over cases are counts; the study's own cost basis comes first. */
function counts({ assessment }: ReportInput): Block {
  const chosen = assessment.study.settings.costBasis;
  const bases: readonly CostBasis[] = [chosen, ...COST_BASES.filter((basis) => basis !== chosen)];
  return textBlock([
    line(RESULTAAT.counts.heading, 'heading'),
    ...bases.map((basis) =>
      figureLine(
        RESULTAAT.counts.onBasis(basis, countsText(assessment.counts[basis])),
        basis === chosen ? 'strong' : 'text',
        { of: 'outcomes', basis },
      ),
    ),
    ...reviewLines(assessment),
    line(RESULTAAT.counts.onlyCounts, 'note'),
  ]);
}

/** In how many cases the outcome rests on scenarios that are not settled. */
function reviewLines({ cases }: Assessment): readonly Row[] {
  const { provisional, unvalidated } = RESULTAAT.counts;
  const count = (mark: 'provisional' | 'unvalidated'): number =>
    cases.filter(({ referenceFigure }) => referenceFigure[mark]).length;
  const counted = (mark: 'provisional' | 'unvalidated', text: string, style: 'strong' | 'text'): Row[] =>
    count(mark) === 0 ? [] : [figureLine(text, style, { of: 'unsettled', mark })];
  return [
    ...counted('provisional', provisional(count('provisional'), cases.length), 'strong'),
    ...counted('unvalidated', unvalidated(count('unvalidated'), cases.length), 'text'),
  ];
}
