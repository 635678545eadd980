/** Fills of charts in a drawing. Patterns are drawn as lines, so that they stay apart without colours. */
import type { Fill, Line } from '../../../formats/xlsx/read/drawings/drawing';
import { tag, type Attributes } from './svg';

/** Gives out the fills of one drawing, and holds the patterns that they need. */
export class Fills {
  private readonly patterns = new Map<string, string>();

  attributes(fill: Fill, outline: Line): Attributes {
    return {
      fill: this.paint(fill),
      stroke: outline === null ? 'none' : `#${outline.color}`,
      'stroke-width': outline?.width,
    };
  }

  paint(fill: Fill): string {
    if (fill.kind === 'none') return 'none';
    if (fill.kind === 'solid') return `#${fill.color}`;
    const key = `${fill.name}-${fill.color}-${fill.background}`;
    const id = `patroon-${Array.from(key, (letter) => (/[\w-]/.test(letter) ? letter : '_')).join('')}`;
    this.patterns.set(id, patternOf(id, fill));
    return `url(#${id})`;
  }

  definitions(): string {
    return tag('defs', {}, [...this.patterns.values()]);
  }
}

const SIZE = 8;
const STROKES: readonly (readonly [RegExp, string])[] = [
  [/diamond|dmnd|diagcross/i, 'M0 4 L4 0 L8 4 L4 8 Z'],
  [/grid|cross|check/i, 'M0 0 H8 M0 0 V8'],
  [/updiag/i, 'M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6'],
  [/dndiag|downdiag/i, 'M-2 6 L2 10 M0 0 L8 8 M6 -2 L10 2'],
  [/horz/i, 'M0 4 H8'],
  [/vert/i, 'M4 0 V8'],
];

function patternOf(id: string, { name, color, background }: Extract<Fill, { kind: 'pattern' }>): string {
  const stroke = STROKES.find(([names]) => names.test(name))?.[1];
  const inside =
    stroke === undefined
      ? tag('circle', { cx: 4, cy: 4, r: 1.5, fill: `#${color}` })
      : tag('path', { d: stroke, fill: 'none', stroke: `#${color}`, 'stroke-width': 1.5 });
  const area = { id, width: SIZE, height: SIZE, patternUnits: 'userSpaceOnUse' };
  return tag('pattern', area, [tag('rect', { width: SIZE, height: SIZE, fill: `#${background}` }), inside]);
}
