/**
 * A chart as data: what is drawn, not how. Its figures are cells that a reader sees as well: the block below the chart
 * is a table with one header row and a row per bar, first what the bar is called and then a
 * cell per series, under the name of the series. An empty cell is a gap.
 */
import type { StyleToken } from '../style';
import type { ChartFill } from './chart-fill';

/** Our drawings on a sheet are known by this, as our sheets are by their mark. */
export const CHART_NAME_PREFIX = 'Effectencalculator ';

export interface Chart {
  /** Lying bars, the first at the top, each with its series end to end. Every host can draw these. */
  readonly kind: 'stackedBars';
  /** The name of the drawing: starts with the prefix, and no other chart of the sheet has it. */
  readonly name: string;
  readonly title: string;
  /** What the chart shows, figures and all, for whoever cannot see it. */
  readonly altText: string;
  /** How many rows it stands over: those at the end of its block, which have no cells. */
  readonly rows: number;
  /** In the order of the columns of the figures. */
  readonly series: readonly ChartSeries[];
  readonly axis: ChartAxis;
}

export interface ChartSeries {
  readonly fill: ChartFill;
  /** Its figures stand in its bars, but for those that are 0. */
  readonly isLabelled?: true;
}

/** The axis of the figures. */
export interface ChartAxis {
  readonly title?: string;
  /** The token whose number format its figures have. */
  readonly style: StyleToken;
  /** Absent: as far as the figures go. */
  readonly from?: number;
  readonly until?: number;
  readonly step?: number;
}
