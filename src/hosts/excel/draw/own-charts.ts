/** The charts on a sheet that are ours: known by their names, but for one that an attempt that failed did not get to name. */
import { CHART_NAME_PREFIX } from '../../../core/report/charts/chart';
import type { OwnSheetMark } from '../../../core/report/own-sheets/own-sheet';
import { chartsBeside } from './unfinished';

/** A drawing of ours that is there already. */
export interface OwnChart {
  readonly name: string;
  readonly series: number;
}

/** What a chart of ours is when it is added. */
export const CHART_TYPE = 'BarStacked';

export function judgeCharts(
  { items }: Excel.ChartCollection,
  mark: OwnSheetMark,
): { readonly ours: readonly OwnChart[]; readonly theirs: readonly string[] } {
  const beside = chartsBeside(mark);
  const isOurs = ({ name, chartType, series }: Excel.Chart): boolean => {
    if (name.startsWith(CHART_NAME_PREFIX)) return true;
    return !mark.complete && !beside.has(name) && chartType === CHART_TYPE && series.count === 1;
  };
  return {
    ours: items.filter(isOurs).map(({ name, series }) => ({ name, series: series.count })),
    theirs: items.filter((chart) => !isOurs(chart)).map(({ name }) => name),
  };
}
