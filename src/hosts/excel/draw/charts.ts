/**
 * The charts of a report. Each has a name, by which it is found again and gets its new figures: it is the same drawing
 * for whoever refers to it. Excel's interface has no patterns for bars and no alternative text; the figures stand below.
 */
import type { ChartSeries } from '../../../core/report/charts/chart';
import { CHART_COLORS, fillOf } from '../../../core/report/charts/chart-fill';
import { CellFlag } from '../../../core/intake/grid';
import { styleOf } from '../../../core/report/style';
import { flagsOfFormat } from '../../../formats/xlsx/read/number-format';
import { cellName } from '../../../formats/xlsx/references';
import type { PlacedChart } from '../../../formats/xlsx/write/layout';
import { lineHeight } from '../../../formats/xlsx/write/row-height';
import { cellsAt } from '../place';
import { ACTION_BYTES, type Batch } from './batch';
import type { Drawing } from './drawing';
import { CHART_TYPE } from './own-charts';
import { columnPoints } from './sizes';

const ACTIONS_PER_SERIES = 16;
const ACTIONS_AROUND = 40;

export async function drawCharts(batch: Batch, drawing: Drawing): Promise<void> {
  const { standing, worksheet, layout } = drawing;
  const old = standing.place?.charts ?? [];
  const kept = new Set(layout.charts.map(({ chart }) => chart.name));
  for (const { name } of old) {
    if (kept.has(name)) continue;
    await batch.room(ACTION_BYTES);
    worksheet.charts.getItem(name).delete();
  }
  for (const placed of layout.charts) {
    const { name, series } = placed.chart;
    await batch.room((ACTIONS_AROUND + ACTIONS_PER_SERIES * series.length) * ACTION_BYTES);
    const known = old.find((each) => each.name === name);
    const chart = known === undefined ? addChart(worksheet, placed) : worksheet.charts.getItem(name);
    drawSeries(worksheet, chart, placed, known?.series ?? 1);
    drawAround(chart, placed);
    drawAxes(chart, placed, drawing);
    place(chart, placed, drawing);
  }
}

/** Of the figures of one series Excel makes one series, and no guesses about the others. */
function addChart(
  worksheet: Excel.Worksheet,
  { chart: { name }, figures, figuresRow }: PlacedChart,
): Excel.Chart {
  const column = columnOf(figures, 0);
  const source = cellsAt(worksheet, figuresRow, column, figures.length);
  const chart = worksheet.charts.add(CHART_TYPE, source, 'Columns');
  chart.name = name;
  return chart;
}

/** The figures of a series; what the bars are called stands in the first column. */
function columnOf(figures: PlacedChart['figures'], series: number): number {
  return figures[0]?.[series + 1]?.column ?? 0;
}

function drawSeries(
  worksheet: Excel.Worksheet,
  chart: Excel.Chart,
  { chart: { series: wanted }, figures, figuresRow }: PlacedChart,
  count: number,
): void {
  const bars = figures.length - 1;
  for (let index = count - 1; index >= wanted.length; index--) chart.series.getItemAt(index).delete();
  wanted.forEach((look, index) => {
    const name = String(figures[0]?.[index + 1]?.value ?? '');
    const series = index < count ? chart.series.getItemAt(index) : chart.series.add(name);
    series.name = name;
    series.setValues(cellsAt(worksheet, figuresRow + 1, columnOf(figures, index), bars));
    series.setXAxisValues(cellsAt(worksheet, figuresRow + 1, 0, bars));
    series.gapWidth = 40;
    series.overlap = 100;
    drawBars(series, look);
  });
}

/** Bars keep an outline of their own, so that neighbours stay apart in grey print. */
function drawBars(series: Excel.ChartSeries, { fill: token, isLabelled }: ChartSeries): void {
  const { color, plain, outline } = fillOf(token);
  const { fill, line } = series.format;
  if (color === null) {
    fill.clear();
    line.clear();
  } else {
    fill.setSolidColor(`#${plain ?? color}`);
    line.color = `#${CHART_COLORS.outline}`;
    line.weight = outline;
  }
  series.hasDataLabels = isLabelled === true;
  if (isLabelled !== true) return;
  // A zero says nothing.
  series.dataLabels.numberFormat = '0;;';
  series.dataLabels.position = 'Center';
  series.dataLabels.format.fill.setSolidColor(`#${CHART_COLORS.paper}`);
}

function drawAround(chart: Excel.Chart, { chart: { title, series } }: PlacedChart): void {
  chart.title.text = title;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = `#${CHART_COLORS.text}`;
  chart.format.fill.setSolidColor(`#${CHART_COLORS.paper}`);
  // What is not drawn would stand in the legend.
  chart.legend.visible = series.every(({ fill }) => fillOf(fill).color !== null);
  chart.legend.position = 'Bottom';
}

/** The first bar at the top, the axis of the figures below the last. */
function drawAxes(chart: Excel.Chart, { chart: { axis } }: PlacedChart, { dates }: Drawing): void {
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = 'Maximum';
  categoryAxis.tickLabelPosition = 'Low';
  const format = styleOf(axis.style).numberFormat;
  const flags = flagsOfFormat(format) & CellFlag.date;
  const end = (value: number): number => Number(dates.serial(value, flags));
  valueAxis.numberFormat = format;
  if (axis.from !== undefined) valueAxis.minimum = end(axis.from);
  if (axis.until !== undefined) valueAxis.maximum = end(axis.until);
  if (axis.step !== undefined) valueAxis.majorUnit = axis.step;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = `#${CHART_COLORS.grid}`;
  valueAxis.title.visible = axis.title !== undefined;
  if (axis.title !== undefined) valueAxis.title.text = axis.title;
}

/** Rows of the room above the bars (the title) and below them (the axis with its name, the legend). */
const ROWS = { above: 2.5, below: 4.5 } as const;
/** Where the bars stand from left to right; what they are called stands left of them. */
const BARS = { left: 0.42, width: 0.54 } as const;

function place(
  chart: Excel.Chart,
  { chart: { rows }, room }: PlacedChart,
  { standing, fontSize }: Drawing,
): void {
  chart.setPosition(cellName(room.firstRow, room.firstColumn), cellName(room.lastRow, room.lastColumn));
  const width = standing.sheet.columnWidths.reduce((sum, characters) => sum + columnPoints(characters), 0);
  const row = lineHeight(fontSize);
  const { plotArea } = chart;
  plotArea.insideLeft = BARS.left * width;
  plotArea.insideWidth = BARS.width * width;
  plotArea.insideTop = ROWS.above * row;
  plotArea.insideHeight = Math.max(row, (rows - ROWS.above - ROWS.below) * row);
}
