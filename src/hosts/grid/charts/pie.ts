/** A pie or a ring: what each part is of the whole. Negative figures have no part. */
import type { Room } from './area';
import type { Fills } from './fills';
import type { Plotted, Shown } from './plotted';
import { tag, text } from './svg';

export function pie({ plot, series: [first] }: Plotted, room: Room, fills: Fills, shown: Shown): string {
  if (first === undefined) return '';
  const figures = first.figures.map((figure) => Math.max(0, figure ?? 0));
  const whole = figures.reduce((sum, each) => sum + each, 0);
  if (whole === 0) return '';
  const radius = Math.min(room.width, room.height) / 2;
  const centre = [room.left + room.width / 2, room.top + room.height / 2] as const;
  const at = (share: number, distance: number): string => {
    const angle = (share - 0.25) * 2 * Math.PI;
    const x = centre[0] + distance * Math.cos(angle);
    return `${x.toFixed(1)} ${(centre[1] + distance * Math.sin(angle)).toFixed(1)}`;
  };
  const inner = radius * plot.hole;
  let before = 0;
  const drawn = figures.map((figure, index) => {
    // A whole circle would start where it ends.
    const share = Math.min(figure / whole, 0.9999);
    const [from, to] = [before, before + share];
    before += figure / whole;
    if (share === 0) return '';
    const isLarge = share > 0.5 ? 1 : 0;
    const d =
      `M${at(from, radius)} A${radius} ${radius} 0 ${isLarge} 1 ${at(to, radius)} ` +
      `L${at(to, inner)} A${inner} ${inner} 0 ${isLarge} 0 ${at(from, inner)} Z`;
    const fill = fills.paint(first.look.parts.get(index) ?? first.look.fill);
    const part = tag('path', { d, fill, stroke: '#FFFFFF', 'stroke-width': 1 });
    if (first.look.labels === null) return part;
    const [x = 0, y = 0] = at((from + to) / 2, (radius + inner) / 2)
      .split(' ')
      .map(Number);
    return part + text(shown(figure, first.look.labels.numberFormat), x, y, { anchor: 'middle' });
  });
  return drawn.join('');
}
