/** Lines, areas and points. */
import type { Area } from './area';
import type { Fills } from './fills';
import { spans, type Plotted, type PlottedSeries } from './plotted';
import type { Scale } from './scale';
import { tag } from './svg';

type Place = readonly [number, number];

export function lines(of: Plotted, area: Area, fills: Fills): string {
  const y = heightOf(area);
  return spans(of)
    .map((row, index) => {
      const series = of.series[index];
      if (series === undefined) return '';
      const places = row.map((span, category): Place | null =>
        span === null ? null : [area.middle(category), y(span.to)],
      );
      return path(series, places) + markers(series, places, fills);
    })
    .join('');
}

export function areas(of: Plotted, area: Area, fills: Fills): string {
  const y = heightOf(area);
  return spans(of)
    .map((row, index) => {
      const series = of.series[index];
      if (series === undefined) return '';
      const top = row.map((span, at) => [area.middle(at), y(span?.to ?? 0)] as const);
      const bottom = row.map((span, at) => [area.middle(at), y(span?.from ?? 0)] as const).reverse();
      const points = [...top, ...bottom]
        .map(([left, down]) => `${left.toFixed(1)},${down.toFixed(1)}`)
        .join(' ');
      return tag('polygon', { points, ...fills.attributes(series.look.fill, series.look.outline) });
    })
    .join('');
}

/** Points by both of their figures. */
export function points(of: Plotted, area: Area, across: Scale, fills: Fills): string {
  const y = heightOf(area);
  return of.series
    .map((series) => {
      const places = series.figures.map((figure, at): Place | null =>
        figure === null
          ? null
          : [area.room.left + across.at(series.across[at] ?? 0) * area.room.width, y(figure)],
      );
      return path(series, places) + markers(series, places, fills);
    })
    .join('');
}

function heightOf({ room, figures }: Area): (value: number) => number {
  return (value) => room.top + (1 - figures.at(value)) * room.height;
}

/** A gap interrupts the line. */
function path({ look: { outline } }: PlottedSeries, places: readonly (Place | null)[]): string {
  if (outline === null) return '';
  let isDown = false;
  const d = places
    .map((place) => {
      if (place === null) {
        isDown = false;
        return '';
      }
      const step = `${isDown ? 'L' : 'M'}${place[0].toFixed(1)} ${place[1].toFixed(1)}`;
      isDown = true;
      return step;
    })
    .join('');
  return tag('path', { d, fill: 'none', stroke: `#${outline.color}`, 'stroke-width': outline.width });
}

function markers({ look }: PlottedSeries, places: readonly (Place | null)[], fills: Fills): string {
  if (!look.hasMarkers) return '';
  const fill = look.outline === null ? fills.paint(look.fill) : `#${look.outline.color}`;
  return places
    .map((place) => (place === null ? '' : tag('circle', { cx: place[0], cy: place[1], r: 3.5, fill })))
    .join('');
}
