/** Bars, upright or lying: beside each other or end to end. */
import type { Area } from './area';
import type { Fills } from './fills';
import { spans, type Plotted, type Shown, type Span } from './plotted';
import { tag, text, TEXT_SIZE, widthOf } from './svg';

const FILLED = 0.7;

export function bars(of: Plotted, area: Area, fills: Fills, shown: Shown): string {
  const isBeside = of.plot.grouping === 'beside';
  const count = isBeside ? Math.max(1, of.series.length) : 1;
  const thickness = (area.band * FILLED) / count;
  return spans(of)
    .flatMap((row, index) =>
      row.map((span, category) => {
        const series = of.series[index];
        if (span === null || series === undefined) return '';
        const place = isBeside ? index - (count - 1) / 2 : 0;
        // Series follow each other as the categories do.
        const direction = area.isLying && !of.plot.across.isReversed ? -1 : 1;
        const middle = area.middle(category) + place * direction * thickness;
        const { look } = series;
        const box = boxOf(span, middle, thickness, area);
        const bar = tag('rect', { ...box, ...fills.attributes(look.fill, look.outline) });
        const figure = series.figures[category] ?? 0;
        const label = look.labels === null ? '' : shown(figure, look.labels.numberFormat);
        return label === '' ? bar : bar + labelOn(label, box);
      }),
    )
    .join('');
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxOf({ from, to }: Span, middle: number, thickness: number, area: Area): Box {
  const { room, figures, isLying } = area;
  const [start, end] = [from, to].map((value) => Math.min(1, Math.max(0, figures.at(value))));
  const [low, high] = [Math.min(start ?? 0, end ?? 0), Math.max(start ?? 0, end ?? 0)];
  const edge = middle - thickness / 2;
  return isLying
    ? { x: room.left + low * room.width, y: edge, width: (high - low) * room.width, height: thickness }
    : {
        x: edge,
        y: room.top + (1 - high) * room.height,
        width: thickness,
        height: (high - low) * room.height,
      };
}

/** On paper of its own, so that it can be read on every fill. */
function labelOn(label: string, { x, y, width, height }: Box): string {
  const wide = widthOf(label) + 4;
  const [middle, centre] = [x + width / 2, y + height / 2];
  const paper = {
    x: middle - wide / 2,
    y: centre - TEXT_SIZE / 2 - 2,
    width: wide,
    height: TEXT_SIZE + 4,
    fill: '#FFFFFF',
  };
  return tag('rect', paper) + text(label, middle, centre + 4, { anchor: 'middle' });
}
