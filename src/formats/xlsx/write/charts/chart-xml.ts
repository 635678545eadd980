/** A chart as a chart part: bars, two axes, a title and a legend. Every look is written out; no theme decides. */
import type { ChartSeries } from '../../../../core/report/charts/chart';
import { CHART_COLORS, fillOf } from '../../../../core/report/charts/chart-fill';
import { styleOf } from '../../../../core/report/style';
import { DAYS_TO_1904 } from '../../date-system';
import { columnName, quoteSheet } from '../../references';
import { escapeAttribute, escapeText } from '../../xml/text';
import { cleanText } from '../clean-text';
import type { PlacedCell, PlacedChart } from '../layout';
import { outlineXml, seriesLook, solid, textLook } from './look';
import type { DrawingDialect } from './namespaces';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The ids by which the two axes know each other. */
const AXES = { categories: 1, figures: 2 } as const;
/** Rows of the room above the bars (the title) and below them (the axis with its name, the legend). */
const ROWS = { above: 2.5, below: 4.5 } as const;
/** Where the bars stand from left to right; what they are called stands left of them. */
const BARS = { left: 0.42, width: 0.54 } as const;

export interface ChartPlace {
  readonly sheetName: string;
  readonly is1904: boolean;
  readonly dialect: DrawingDialect;
  /** What stands at the end of the part: the user's own drawings in the chart. */
  readonly end: string;
}

export function chartXml(placed: PlacedChart, place: ChartPlace): string {
  const { chart } = placed;
  const { dialect } = place;
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.main}" xmlns:r="${dialect.relationships}">` +
    `<c:date1904 val="${place.is1904 ? 1 : 0}"/><c:lang val="nl-NL"/><c:roundedCorners val="0"/>` +
    `<c:chart>${titleXml(chart.title, 12)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea>${layoutXml(placed)}${barsXml(placed, place)}${categoryAxis()}${figuresAxis(placed, place)}` +
    `<c:spPr><a:noFill/></c:spPr></c:plotArea>${legendXml(chart.series)}` +
    // Also when somebody hides the rows with the figures.
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${solid(CHART_COLORS.paper)}${outlineXml(CHART_COLORS.grid, 0.75)}</c:spPr>` +
    `${textLook(9)}${place.end}</c:chartSpace>`
  );
}

function titleXml(text: string, size: number): string {
  const look = `lang="nl-NL" sz="${size * 100}" b="1"`;
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>' +
    `<a:r><a:rPr ${look}>${solid(CHART_COLORS.text)}</a:rPr><a:t>${escapeText(cleanText(text))}</a:t></a:r>` +
    '</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>'
  );
}

/** Fixed, so that long names of bars get their room and a bar is as high as the rows of the sheet have it. */
function layoutXml({ chart }: PlacedChart): string {
  const { above, below } = ROWS;
  const parts = {
    x: BARS.left,
    y: above / chart.rows,
    w: BARS.width,
    h: (chart.rows - above - below) / chart.rows,
  };
  const values = Object.entries(parts).map(([name, value]) => `<c:${name} val="${value.toFixed(4)}"/>`);
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `${values.join('')}</c:manualLayout></c:layout>`
  );
}

function barsXml(placed: PlacedChart, { sheetName, dialect }: ChartPlace): string {
  const series = placed.chart.series.map((each, index) => seriesXml(placed, each, index, sheetName));
  return (
    '<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>' +
    `${series.join('')}<c:gapWidth val="${dialect.percent(40)}"/><c:overlap val="${dialect.percent(100)}"/>` +
    `<c:axId val="${AXES.categories}"/><c:axId val="${AXES.figures}"/></c:barChart>`
  );
}

function seriesXml(
  { chart, figures, figuresRow }: PlacedChart,
  series: ChartSeries,
  index: number,
  sheetName: string,
): string {
  const [header = [], ...bars] = figures;
  const cellOf = (row: readonly PlacedCell[]): PlacedCell | undefined => row[index + 1];
  const rows = { first: figuresRow + 1, last: figuresRow + bars.length };
  const column = cellOf(header)?.column ?? 0;
  const name = cellsXml(sheetName, column, { first: figuresRow, last: figuresRow });
  const first = bars.map(cellOf).find((cell) => typeof cell?.value === 'number');
  const format = styleOf(first?.style ?? chart.axis.style).numberFormat;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:strRef>${name}${textCache([cellOf(header)])}</c:strRef></c:tx>` +
    `${seriesLook(series.fill)}<c:invertIfNegative val="0"/>${labelsXml(series)}` +
    `<c:cat><c:strRef>${cellsXml(sheetName, 0, rows)}${textCache(bars.map((row) => row[0]))}</c:strRef></c:cat>` +
    `<c:val><c:numRef>${cellsXml(sheetName, column, rows)}${numberCache(bars.map(cellOf), format)}</c:numRef></c:val></c:ser>`
  );
}

/** The cells of a column, as a chart refers to them. */
function cellsXml(
  sheetName: string,
  column: number,
  { first, last }: { readonly first: number; readonly last: number },
): string {
  const [from, to] = [first, last].map((row) => `$${columnName(column)}$${row + 1}`);
  return `<c:f>${escapeText(`${quoteSheet(sheetName)}!${first === last ? from : `${from}:${to}`}`)}</c:f>`;
}

/** What cells show, for programs that have not read them yet. */
function textCache(cells: readonly (PlacedCell | undefined)[]): string {
  const points = cells.map(
    (cell, index) => `<c:pt idx="${index}"><c:v>${escapeText(String(cell?.value ?? ''))}</c:v></c:pt>`,
  );
  return `<c:strCache><c:ptCount val="${cells.length}"/>${points.join('')}</c:strCache>`;
}

/** Cells without a number are no points: the bar has a gap there. */
function numberCache(cells: readonly (PlacedCell | undefined)[], format: string): string {
  const points = cells.map((cell, index) =>
    typeof cell?.value === 'number' ? `<c:pt idx="${index}"><c:v>${cell.value}</c:v></c:pt>` : '',
  );
  return (
    `<c:numCache><c:formatCode>${escapeText(format)}</c:formatCode>` +
    `<c:ptCount val="${cells.length}"/>${points.join('')}</c:numCache>`
  );
}

/** On paper of their own, so that they can be read on every pattern; a zero says nothing. */
function labelsXml({ isLabelled }: ChartSeries): string {
  if (isLabelled !== true) return '';
  return (
    `<c:dLbls><c:numFmt formatCode="0;;" sourceLinked="0"/><c:spPr>${solid(CHART_COLORS.paper)}</c:spPr>` +
    `${textLook(9)}<c:dLblPos val="ctr"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>` +
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

/** The first bar at the top; their names at the edge, also where bars go left of zero. */
function categoryAxis(): string {
  return (
    `<c:catAx><c:axId val="${AXES.categories}"/><c:scaling><c:orientation val="maxMin"/></c:scaling>` +
    '<c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>' +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr>${outlineXml(CHART_COLORS.outline, 0.75)}</c:spPr>${textLook(9)}` +
    `<c:crossAx val="${AXES.figures}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
    '<c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

/** At the bottom, which is where the last bar is. */
function figuresAxis({ chart: { axis } }: PlacedChart, { is1904 }: ChartPlace): string {
  const format = styleOf(axis.style).numberFormat;
  const shift = is1904 && format.includes('yyyy') ? DAYS_TO_1904 : 0;
  const end = (name: string, value: number | undefined): string =>
    value === undefined ? '' : `<c:${name} val="${value - shift}"/>`;
  return (
    `<c:valAx><c:axId val="${AXES.figures}"/><c:scaling><c:orientation val="minMax"/>` +
    `${end('max', axis.until)}${end('min', axis.from)}</c:scaling><c:delete val="0"/><c:axPos val="b"/>` +
    `<c:majorGridlines><c:spPr>${outlineXml(CHART_COLORS.grid, 0.5)}</c:spPr></c:majorGridlines>` +
    `${axis.title === undefined ? '' : titleXml(axis.title, 9)}<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/>` +
    `<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:spPr>${outlineXml(CHART_COLORS.outline, 0.75)}</c:spPr>${textLook(9)}` +
    `<c:crossAx val="${AXES.categories}"/><c:crosses val="max"/><c:crossBetween val="between"/>` +
    `${axis.step === undefined ? '' : `<c:majorUnit val="${axis.step}"/>`}</c:valAx>`
  );
}

/** None beside series that are not drawn: programs do not agree on which of its entries to leave out. */
function legendXml(series: readonly ChartSeries[]): string {
  if (series.some(({ fill }) => fillOf(fill).color === null)) return '';
  return `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textLook(9)}</c:legend>`;
}
