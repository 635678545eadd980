/** Charts that show cases: as many as stand side by side in a table, or as fit on a page; none when there are too many. */
import type { CaseAssessment } from '../../domain/assessment';
import { formatCaseName } from '../../text/format';
import { CHARTS } from '../../text/reports/charts';
import { line, textBlock } from '../blocks';
import type { Block } from '../document';
import { CASES_SIDE_BY_SIDE, inGroups } from '../tables/case-columns';
import { chartBlocks, type Bar, type BarChart } from './chart-blocks';
import { fitting } from './chart-room';

/** Five charts of eight cases: nobody reads more, and the tables show every case. */
export const MOST_CASES_IN_CHARTS = 40;

/** What the charts of all groups of cases share. */
export interface CaseChart extends Omit<BarChart, 'bars'> {
  readonly barsOf: (assessed: CaseAssessment) => readonly Bar[];
}

/** Nothing when no case has a figure to draw. */
export function caseCharts(cases: readonly CaseAssessment[], chart: CaseChart): readonly Block[] {
  const { key, title, heading, barsOf, ...shared } = chart;
  const headingLine = heading === undefined ? null : line(heading, 'heading');
  if (cases.length > MOST_CASES_IN_CHARTS) {
    const none = [headingLine, CHARTS.tooMany(MOST_CASES_IN_CHARTS, title)];
    return [{ ...textBlock(none), forCharts: true }];
  }
  const barsByCase = cases.map(barsOf);
  const most = fitting(barsByCase.flatMap(labelsOf), chart.room, barsByCase[0]?.length);
  const groups = inGroups(cases, Math.min(CASES_SIDE_BY_SIDE, most)).map((group) => ({
    group,
    bars: group.flatMap(barsOf),
  }));
  if (!groups.some(({ bars }) => bars.some(hasFigure))) return [];
  return groups.flatMap(({ group, bars }, index) =>
    chartBlocks({
      ...shared,
      ...(heading === undefined || index > 0 ? {} : { heading }),
      key: `${key} ${index + 1}`,
      title: groups.length === 1 ? title : title + rangeOf(group),
      bars,
    }),
  );
}

function labelsOf(bars: readonly Bar[]): readonly string[] {
  return bars.map(({ label }) => label);
}

function hasFigure({ figures }: Bar): boolean {
  return figures.some((figure) => figure !== null);
}

function rangeOf(group: readonly CaseAssessment[]): string {
  const [first, last] = [group[0], group.at(-1)].map((each) => formatCaseName(each?.case.name ?? ''));
  return first === last ? CHARTS.oneCase(first ?? '') : CHARTS.fromTo(first ?? '', last ?? '');
}
