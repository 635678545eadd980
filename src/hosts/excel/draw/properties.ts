/** The looks of style tokens as properties of Excel's formats: what is the same for many cells is set once for all of them. */
import type { Range } from '../../../core/intake/grid';
import { LINE_COLOR, styleOf, type Style, type StyleToken } from '../../../core/report/style';

/** One property with its value. */
export interface Property {
  /** Two properties with the same key are the same. */
  readonly key: string;
  readonly apply: (format: Excel.RangeFormat) => void;
}

type Aspect = (style: Style) => Property | undefined;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** An aspect of a look that few cells have; `apply` sets it to the value that the style gives. */
function aspect<Name extends keyof Style>(
  name: Name,
  apply: (format: Excel.RangeFormat, value: NonNullable<Style[Name]>) => void,
): Aspect {
  return (style) => {
    const value = style[name];
    if (value === undefined || value === false) return undefined;
    return {
      key: `${name} ${String(value)}`,
      apply: (format) => {
        apply(format, value);
      },
    };
  };
}

/** Each aspect of a look; all that a cell without a look has is left out. A link brings a line and a colour of its own. */
export const ASPECTS: readonly Aspect[] = [
  aspect('bold', ({ font }, bold) => {
    font.bold = bold;
  }),
  aspect('italic', ({ font }, italic) => {
    font.italic = italic;
  }),
  aspect('size', ({ font }, points) => {
    font.size = points;
  }),
  aspect('underline', ({ font }) => {
    font.underline = 'Single';
  }),
  aspect('color', ({ font }, color) => {
    font.color = `#${color}`;
  }),
  aspect('fill', ({ fill }, color) => {
    fill.color = `#${color}`;
  }),
  aspect('align', (format, align) => {
    format.horizontalAlignment = capital(align) as 'Left' | 'Center' | 'Right';
  }),
  aspect('verticalAlign', (format, align) => {
    format.verticalAlignment = capital(align) as 'Top' | 'Center';
  }),
  aspect('wrap', (format, wrap) => {
    format.wrapText = wrap;
  }),
  aspect('indent', (format, levels) => {
    format.indentLevel = levels;
  }),
];

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideVertical' | 'InsideHorizontal';

/** The lines of a rectangle of which every cell has the border; only of more than one row or column there are lines inside. */
export function sidesOf(border: NonNullable<Style['border']>, area: Range): readonly Side[] {
  const rows = area.lastRow > area.firstRow;
  if (border === 'bottom') return rows ? ['EdgeBottom', 'InsideHorizontal'] : ['EdgeBottom'];
  const inside: Side[] = area.lastColumn > area.firstColumn ? ['InsideVertical'] : [];
  if (rows) inside.push('InsideHorizontal');
  return ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', ...inside];
}

export function drawLines(format: Excel.RangeFormat, sides: readonly Side[]): void {
  for (const side of sides) {
    const line = format.borders.getItem(side);
    line.style = 'Continuous';
    line.color = `#${LINE_COLOR}`;
  }
}

/** A property of the look of a token, the same object for the same property. */
export function propertyFinder(aspect: Aspect): (token: StyleToken) => Property | undefined {
  const byToken = new Map<StyleToken, Property | undefined>();
  const byKey = new Map<string, Property>();
  return (token) => {
    if (byToken.has(token)) return byToken.get(token);
    const made = aspect(styleOf(token));
    const found = made === undefined ? undefined : (byKey.get(made.key) ?? made);
    if (found !== undefined) byKey.set(found.key, found);
    byToken.set(token, found);
    return found;
  };
}
