/**
 * A chart of a workbook as a picture, for a grid that draws no charts: the figures are those of the cells as they are
 * now. It comes near to what Excel draws; the file keeps the chart itself.
 */
import type { Chart, Plot, Series } from '../../../formats/xlsx/read/drawings/drawing';
import { lying, standing, type Area, type Room } from './area';
import { bars } from './bars';
import { Fills } from './fills';
import { areas, lines, points } from './lines';
import { pie } from './pie';
import { plotted, spans, type CellsOf, type Plotted, type Shown } from './plotted';
import { scaleFor } from './scale';
import { tag, text, TEXT_SIZE, widthOf, wrapped } from './svg';

export interface ChartSurroundings {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly cellsOf: CellsOf;
  readonly shown: Shown;
  readonly words: {
    /** What is said in place of a chart that we do not draw. */
    readonly notDrawn: string;
    readonly series: (number: number) => string;
  };
}

const MARGIN = 12;
const TITLE = 15;
const LEGEND_ROW = 20;
const SWATCH = 12;

export function chartSvg(chart: Chart, around: ChartSurroundings): string {
  const { width, height } = around;
  const fills = new Fills();
  const title = wrapped(chart.title, width - 2 * MARGIN, 2).filter((words) => words !== '');
  const top = MARGIN + title.length * TITLE * 1.3;
  const room = { left: MARGIN, top, width: width - 2 * MARGIN, height: Math.max(20, height - top - MARGIN) };
  const inside =
    chart.plot === null ? sayNotDrawn(around.words.notDrawn, room) : drawn(chart.plot, room, fills, around);
  return tag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height },
    [
      fills.definitions(),
      tag('rect', { width, height, fill: '#FFFFFF', stroke: '#C3CCD3' }),
      tag('g', { 'font-family': 'Calibri, Carlito, Arial, sans-serif' }, [
        ...title.map((words, row) =>
          text(words, width / 2, MARGIN + TITLE * (row * 1.3 + 0.8), {
            anchor: 'middle',
            size: TITLE,
            weight: 'bold',
          }),
        ),
        inside,
      ]),
    ],
  );
}

function sayNotDrawn(words: string, room: Room): string {
  return wrapped(words, room.width, 4)
    .map((row, index) =>
      text(row, room.left + room.width / 2, room.top + room.height / 2 + index * TEXT_SIZE * 1.3, {
        anchor: 'middle',
      }),
    )
    .join('');
}

function drawn(plot: Plot, room: Room, fills: Fills, { cellsOf, shown, words }: ChartSurroundings): string {
  const of = plotted(plot, cellsOf, shown, words.series);
  const legend = plot.hasLegend ? legendOf(of, room, fills) : { height: 0, drawn: '' };
  const inner = { ...room, height: Math.max(20, room.height - legend.height) };
  return inside(of, inner, fills, shown) + legend.drawn;
}

function inside(of: Plotted, room: Room, fills: Fills, shown: Shown): string {
  const { plot, categories } = of;
  const figures = plot.grouping === 'shares' ? { ...plot.figures, numberFormat: '0%' } : plot.figures;
  if (plot.kind === 'pie') return pie(of, room, fills, shown);
  const hasZero = plot.kind === 'bars' || plot.kind === 'lyingBars' || plot.kind === 'areas';
  const ends = spans(of).flatMap((row) => row.flatMap((span) => (span === null ? [] : [span.from, span.to])));
  const seen = hasZero ? ends : of.series.flatMap((each) => each.figures.filter((figure) => figure !== null));
  const stacked = plot.grouping === 'beside' ? seen : ends;
  const scale = scaleFor(
    stacked,
    plot.grouping === 'shares' ? { ...figures, max: figures.max ?? 1 } : figures,
    hasZero,
  );
  const around = { room, categories, scale, across: plot.across, figures, shown };
  if (plot.kind === 'points') {
    const across = scaleFor(
      of.series.flatMap((each) => each.across),
      plot.across,
      false,
    );
    const names = across.steps.map((step) => shown(step, plot.across.numberFormat));
    const area = standing({ ...around, categories: names });
    // The steps stand under their own places, not in the middle of bands.
    const spread = { ...area.room, left: area.middle(0), width: area.band * Math.max(1, names.length - 1) };
    return area.axes + points(of, { ...area, room: spread }, across, fills);
  }
  const area: Area = plot.kind === 'lyingBars' ? lying(around) : standing(around);
  const content =
    plot.kind === 'lines'
      ? lines(of, area, fills)
      : plot.kind === 'areas'
        ? areas(of, area, fills)
        : bars(of, area, fills, shown);
  return area.axes + content;
}

/** Rows of names with their fills, in the middle below the figures. */
function legendOf(
  of: Plotted,
  room: Room,
  fills: Fills,
): { readonly height: number; readonly drawn: string } {
  const [first] = of.series;
  const entries =
    of.plot.kind === 'pie' && first !== undefined
      ? of.categories.map((name, index) => ({
          name,
          fill: first.look.parts.get(index) ?? first.look.fill,
          outline: null,
        }))
      : of.series.map(({ name, look }) => ({ name, ...swatchOf(of.plot.kind, look) }));
  const shown = entries.filter(({ fill }) => fill.kind !== 'none');
  const rows: (typeof shown)[] = [];
  let used = Infinity;
  for (const entry of shown) {
    const wide = SWATCH + 6 + widthOf(entry.name) + 14;
    if (used + wide > room.width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(entry);
    used += wide;
  }
  const height = rows.length * LEGEND_ROW;
  const top = room.top + room.height - height;
  const drawnRows = rows.flatMap((row, index) => {
    const wide = row.reduce((sum, { name }) => sum + SWATCH + 6 + widthOf(name) + 14, 0);
    let left = room.left + Math.max(0, (room.width - wide) / 2);
    return row.map(({ name, fill, outline }) => {
      const y = top + index * LEGEND_ROW + (LEGEND_ROW - SWATCH) / 2;
      const swatch = tag('rect', {
        x: left,
        y,
        width: SWATCH,
        height: SWATCH,
        ...fills.attributes(fill, outline),
      });
      const words = text(name, left + SWATCH + 6, y + SWATCH - 2);
      left += SWATCH + 6 + widthOf(name) + 14;
      return swatch + words;
    });
  });
  return { height: rows.length === 0 ? 0 : height + 4, drawn: drawnRows.join('') };
}

/** Of a line the colour of the line. */
function swatchOf(kind: Plot['kind'], { fill, outline }: Series): Pick<Series, 'fill' | 'outline'> {
  const isLine = kind === 'lines' || kind === 'points';
  return isLine && outline !== null
    ? { fill: { kind: 'solid', color: outline.color }, outline: null }
    : { fill, outline };
}
