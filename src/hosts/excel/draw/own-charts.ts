/** The charts on a sheet that are ours: known by their names. */
import { CHART_NAME_PREFIX } from '../../../core/report/chart';

/** A drawing of ours that is there already. */
export interface OwnChart {
  readonly name: string;
  readonly series: number;
}

export function ownCharts(charts: Excel.ChartCollection): readonly OwnChart[] {
  return charts.items
    .filter(({ name }) => name.startsWith(CHART_NAME_PREFIX))
    .map(({ name, series }) => ({ name, series: series.count }));
}
