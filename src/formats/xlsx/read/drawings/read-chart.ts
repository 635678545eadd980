/** A chart part: what it plots and how it looks. */
import { CellFlag } from '../../../../core/intake/grid';
import { DAYS_TO_1904 } from '../../date-system';
import { attributeOf, childOf, childrenOf, isOn, type XmlElement } from '../../xml/tree';
import type { Axis, Chart, Fill, Plot, Points, Series } from './drawing';
import type { Theme } from './looks';
import { flagsOfFormat } from '../number-format';

/** The plots that we draw, flat and in depth alike. */
const PLOTS: Readonly<Record<string, Plot['kind']>> = {
  barChart: 'bars',
  bar3DChart: 'bars',
  lineChart: 'lines',
  line3DChart: 'lines',
  areaChart: 'areas',
  area3DChart: 'areas',
  scatterChart: 'points',
  pieChart: 'pie',
  pie3DChart: 'pie',
  doughnutChart: 'pie',
};
const GROUPINGS: Readonly<Record<string, Plot['grouping']>> = {
  stacked: 'stacked',
  percentStacked: 'shares',
};
/** More is no picture any more. */
const MAX_POINTS = 2_000;

/** What stands outside the chart that its look and its figures depend on. */
export interface ChartContext {
  readonly theme: Theme;
  readonly is1904: boolean;
}

export function readChart(root: XmlElement, context: ChartContext): Chart {
  const chart = childOf(root, 'chart');
  const area = chart && childOf(chart, 'plotArea');
  const plots = area?.children.filter(({ local }) => local.endsWith('Chart')) ?? [];
  const only = plots.length === 1 ? plots[0] : undefined;
  const plot =
    chart === undefined || area === undefined || only === undefined
      ? null
      : plotOf(only, area, childOf(chart, 'legend') !== undefined, context);
  const title = chart && childOf(chart, 'title');
  const [first] = plot?.series ?? [];
  // A chart of one series that has a title without words bears the name of the series.
  const isAutomatic = title !== undefined && childOf(title, 'tx') === undefined && plot?.series.length === 1;
  return {
    kind: 'chart',
    title: isAutomatic ? String(first?.name.cached[0] ?? '') : textIn(title),
    plot,
  };
}

function plotOf(
  element: XmlElement,
  area: XmlElement,
  hasLegend: boolean,
  context: ChartContext,
): Plot | null {
  const known = PLOTS[element.local];
  if (known === undefined) return null;
  const isLying = known === 'bars' && valueOf(element, 'barDir') === 'bar';
  const kind = isLying ? 'lyingBars' : known;
  const axes = area.children.filter(({ local }) => local.endsWith('Ax'));
  const figures = axes.filter(({ local }) => local === 'valAx').at(kind === 'points' ? 1 : 0);
  const across = axes.find((axis) => axis !== figures);
  const series = childrenOf(element, 'ser').map((each, index) => seriesOf(each, index, kind, context));
  if (series.length === 0 || series.some(({ figures: { cached } }) => cached.length > MAX_POINTS))
    return null;
  return {
    kind,
    grouping: GROUPINGS[valueOf(element, 'grouping') ?? ''] ?? 'beside',
    series,
    hole: element.local === 'doughnutChart' ? Number(valueOf(element, 'holeSize') ?? 50) / 100 : 0,
    across: axisOf(across, context),
    figures: axisOf(figures, context),
    hasLegend,
  };
}

function seriesOf(element: XmlElement, index: number, kind: Plot['kind'], context: ChartContext): Series {
  const { theme } = context;
  const look = childOf(element, 'spPr');
  const accent = theme.accent(index);
  const line = theme.lineIn(look);
  const isLine = kind === 'lines' || kind === 'points';
  const fill = theme.fillIn(look) ?? { kind: 'solid', color: accent };
  const outline = line ?? (isLine && line === undefined ? { color: accent, width: 2 } : null);
  const marker = childOf(element, 'marker');
  return {
    name: pointsOf(childOf(element, 'tx'), context),
    across: pointsOf(childOf(element, 'cat') ?? childOf(element, 'xVal'), context),
    figures: pointsOf(childOf(element, 'val') ?? childOf(element, 'yVal'), context),
    fill,
    outline,
    labels: labelsOf(childOf(element, 'dLbls')),
    parts: kind === 'pie' ? partsOf(element, context) : new Map(),
    hasMarkers: kind === 'points' || (marker !== undefined && valueOf(marker, 'symbol') !== 'none'),
  };
}

/** Each part of a pie has a colour of its own. */
function partsOf(element: XmlElement, context: ChartContext): ReadonlyMap<number, Fill> {
  const count = pointsOf(childOf(element, 'val'), context).cached.length;
  const parts = new Map<number, Fill>();
  for (let index = 0; index < count; index++)
    parts.set(index, { kind: 'solid', color: context.theme.accent(index) });
  for (const point of childrenOf(element, 'dPt')) {
    const fill = context.theme.fillIn(childOf(point, 'spPr'));
    if (fill) parts.set(Number(valueOf(point, 'idx') ?? 0), fill);
  }
  return parts;
}

function labelsOf(element: XmlElement | undefined): Series['labels'] {
  if (element === undefined || !isOn(valueOf(element, 'showVal'))) return null;
  const format = childOf(element, 'numFmt');
  return { numberFormat: (format && attributeOf(format, 'formatCode')) ?? 'General' };
}

/** A reference with what it held, or what the chart holds itself. */
function pointsOf(element: XmlElement | undefined, context: ChartContext): Points {
  const [source] = element?.children ?? [];
  if (source === undefined) return { reference: null, cached: [] };
  if (source.local === 'v') return { reference: null, cached: [source.text] };
  const formula = childOf(source, 'f');
  const cache = source.children.find(({ local }) => local.endsWith('Cache')) ?? source;
  const count = Number(valueOf(cache, 'ptCount') ?? 0);
  const isNumber = cache.local.startsWith('num');
  const later = laterBy(childOf(cache, 'formatCode')?.text ?? '', context);
  const cached: (string | number | null)[] = Array.from(
    { length: Math.min(count, MAX_POINTS + 1) },
    () => null,
  );
  for (const point of childrenOf(cache, 'pt')) {
    const index = Number(attributeOf(point, 'idx'));
    const text = childOf(point, 'v')?.text ?? '';
    if (index >= 0 && index < cached.length) cached[index] = isNumber ? numberOf(text, later) : text;
  }
  return { reference: formula?.text ?? null, cached };
}

function numberOf(text: string, later = 0): number | null {
  return text.trim() === '' || !Number.isFinite(Number(text)) ? null : Number(text) + later;
}

/** Dates are serial numbers of the 1900 date system everywhere outside the file. */
function laterBy(numberFormat: string, { is1904 }: ChartContext): number {
  return is1904 && (flagsOfFormat(numberFormat) & CellFlag.date) !== 0 ? DAYS_TO_1904 : 0;
}

function axisOf(element: XmlElement | undefined, context: ChartContext): Axis {
  const scaling = element && childOf(element, 'scaling');
  const format = element && childOf(element, 'numFmt');
  const numberFormat = (format && attributeOf(format, 'formatCode')) ?? 'General';
  const later = laterBy(numberFormat, context);
  const end = (name: string): number | null =>
    scaling === undefined ? null : numberOf(valueOf(scaling, name) ?? '', later);
  return {
    title: textIn(element && childOf(element, 'title')),
    isShown: element !== undefined && !isOn(valueOf(element, 'delete')),
    isReversed: scaling !== undefined && valueOf(scaling, 'orientation') === 'maxMin',
    min: end('min'),
    max: end('max'),
    step: element === undefined ? null : numberOf(valueOf(element, 'majorUnit') ?? ''),
    numberFormat,
  };
}

function valueOf(element: XmlElement, child: string): string | undefined {
  const found = childOf(element, child);
  return found && attributeOf(found, 'val');
}

/** All texts in a title, one after the other; of a title in a cell: what the cell held. */
function textIn(element: XmlElement | undefined): string {
  if (element === undefined) return '';
  const own = element.local === 't' || element.local === 'v' ? element.text : '';
  return own + element.children.map(textIn).join('');
}
