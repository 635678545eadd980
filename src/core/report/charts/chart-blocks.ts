/** A chart with its figures as blocks of a report. What is drawn and what is written come from the same bars. */
import type { FigureKey } from '../../domain/figure';
import { CHARTS } from '../../text/reports/charts';
import { cell, figured, line, startingPart, table, textBlock, textHeader } from '../blocks';
import type { Block, Cell } from '../document';
import type { StyleToken } from '../style';
import { CHART_NAME_PREFIX, type Chart, type ChartAxis, type ChartSeries } from './chart';
import { rowsPerBar, type ChartRoom } from './chart-room';

/** A bar is called what it shows, figure and all: then no reader has to measure it. */
export interface Bar {
  readonly label: string;
  /** The same for whoever hears it, where the label is not enough. */
  readonly spoken?: string;
  /** One per series; null: nothing to draw. */
  readonly figures: readonly (number | null)[];
  /** One per series: what its figure is taken from. Absent: from days that somebody typed. */
  readonly keys?: readonly FigureKey[];
  /** Names the bars below it, and has none itself. */
  readonly isHeading?: true;
}

export interface BarChart {
  /** Tells the charts of a sheet apart: "kosten 1". */
  readonly key: string;
  readonly heading?: string;
  /** How to read it. */
  readonly explained: readonly string[];
  readonly title: string;
  readonly series: readonly (ChartSeries & { readonly name: string; readonly style: FigureStyle })[];
  readonly axis: ChartAxis;
  readonly room: ChartRoom;
  readonly bars: readonly Bar[];
  /** Absent: as many as their names need, and two where there are few. */
  readonly rowsPerBar?: number;
  /** Set where the table with the figures is the report's own table of what is drawn, which every host shows. */
  readonly figuresTable?: { readonly title: string; readonly spans: readonly number[] };
}

/** Euros with cents get two decimals by themselves. */
export type FigureStyle = 'amount' | 'count' | 'date';

/** Rows for the title, the axis with its name and the legend. */
const ROWS_AROUND = 7;
/** Few bars get two rows each. */
const FEW_BARS = 8;
const EXTRA_COLUMN_WIDTH = 16;
/** What a bar is called takes two columns: then it stands on one line. */
const LABEL_SPAN = 2;

export function chartBlocks({ heading, explained, room: chartRoom, ...chart }: BarChart): readonly Block[] {
  const labels = chart.bars.map(({ label }) => label);
  const perBar = chart.rowsPerBar ?? (labels.length <= FEW_BARS ? 2 : rowsPerBar(labels, chartRoom));
  const rows = Math.ceil(labels.length * perBar) + ROWS_AROUND;
  const above = textBlock([
    heading === undefined ? null : line(heading, 'heading'),
    ...explained.map((text) => line(text, 'note')),
  ]);
  const room = Array.from({ length: rows }, () => ({ cells: [] }));
  const drawing = {
    ...above,
    rows: [...above.rows, ...room],
    chart: drawn(chart, rows),
    forCharts: true,
  } as const;
  if (chart.figuresTable !== undefined) return [drawing, { ...figures(chart), splits: true }];
  return [startingPart(drawing), { ...startingPart(figures(chart)), forCharts: true }];
}

/** The widths of a sheet, with columns added where the figures of its charts need more than it has. */
export function withRoomForFigures(widths: readonly number[], blocks: readonly Block[]): readonly number[] {
  const needed = blocks.flatMap(({ forCharts, rows }) =>
    forCharts === true ? rows.map(({ cells }) => widthOf(cells)) : [],
  );
  const extra = Math.max(0, ...needed.map((count) => count - widths.length));
  return [...widths, ...Array.from({ length: extra }, () => EXTRA_COLUMN_WIDTH)];
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { span = 1 }) => sum + span, 0);
}

function drawn(
  { key, title, series, axis, bars }: Omit<BarChart, 'explained' | 'room'>,
  rows: number,
): Chart {
  return {
    kind: 'stackedBars',
    name: CHART_NAME_PREFIX + key,
    title,
    altText: CHARTS.altText(
      title,
      bars.map(({ label, spoken }) => spoken ?? label),
    ),
    rows,
    series: series.map(({ fill, isLabelled }) => (isLabelled === true ? { fill, isLabelled } : { fill })),
    axis,
  };
}

function figures({ series, bars, figuresTable }: Pick<BarChart, 'series' | 'bars' | 'figuresTable'>): Block {
  const { title, spans } = figuresTable ?? { title: CHARTS.figures, spans: [LABEL_SPAN] };
  const spread = (cells: readonly Cell[]): readonly Cell[] =>
    cells.map((each, index) => ({ ...each, span: spans[index] ?? 1 }));
  return table(
    spread([cell(title, 'tableHeaderLeft'), ...textHeader(series.map(({ name }) => name))]),
    bars.map((bar) =>
      spread([
        cell(bar.label, bar.isHeading === true ? 'rowLabelStrong' : 'rowLabel'),
        ...series.map(({ style }, index) => figureCell(bar.figures[index] ?? null, style, bar.keys?.[index])),
      ]),
    ),
  );
}

function figureCell(figure: number | null, style: FigureStyle, key?: FigureKey): Cell {
  if (figure === null) return cell('', 'figure');
  const shown = cell(figure, styleOf(figure, style));
  return key === undefined ? shown : figured(shown, key);
}

function styleOf(figure: number, style: FigureStyle): StyleToken {
  return style === 'amount' && !Number.isInteger(figure) ? 'amountCents' : style;
}
