/** Fills and lines of drawings, with the colours of the theme worked out. */
import type { Package } from '../../package/package';
import { attributeOf, childOf, type XmlElement } from '../../xml/tree';
import { orElse } from '../../xlsx-error';
import type { Fill, Line } from './drawing';

const POINT = 12_700;
/** The names that charts use for the first colours of a theme. */
const ALIASES: Readonly<Record<string, string>> = { tx1: 'dk1', tx2: 'dk2', bg1: 'lt1', bg2: 'lt2' };
/** Of the theme that Excel starts with, for a file that has none. */
const OFFICE: Readonly<Record<string, string>> = {
  dk1: '000000',
  lt1: 'FFFFFF',
  dk2: '44546A',
  lt2: 'E7E6E6',
  accent1: '4472C4',
  accent2: 'ED7D31',
  accent3: 'A5A5A5',
  accent4: 'FFC000',
  accent5: '5B9BD5',
  accent6: '70AD47',
};

export class Theme {
  private constructor(private readonly colors: ReadonlyMap<string, string>) {}

  static of(pkg: Package, workbookPath: string): Theme {
    const part = pkg.relationshipsOf(workbookPath).find(({ kind }) => kind === 'theme');
    const colors = new Map(Object.entries(OFFICE));
    const root = part && pkg.has(part.target) ? orElse(undefined, () => pkg.root(part.target)) : undefined;
    const elements = root && childOf(root, 'themeElements');
    const scheme = elements && childOf(elements, 'clrScheme');
    for (const { local, children } of scheme?.children ?? []) {
      const [color] = children;
      const value = color && (attributeOf(color, 'lastClr') ?? attributeOf(color, 'val'));
      if (value !== undefined && isColor(value)) colors.set(local, value.toUpperCase());
    }
    return new Theme(colors);
  }

  /** The colour that a series gets that has none of its own. */
  accent(index: number): string {
    return this.colors.get(`accent${(index % 6) + 1}`) ?? '4472C4';
  }

  /** The first colour in a fill or a line; undefined where it has none that we know. */
  colorIn(element: XmlElement): string | undefined {
    const [color] = element.children;
    const value = color && attributeOf(color, 'val');
    if (color === undefined || value === undefined) return undefined;
    const base = color.local === 'schemeClr' ? this.colors.get(ALIASES[value] ?? value) : value;
    if (base === undefined || !isColor(base)) return undefined;
    return color.children.reduce(changed, base.toUpperCase());
  }

  /** Undefined: the element says nothing of it. */
  fillIn(look: XmlElement | undefined): Fill | undefined {
    for (const element of look?.children ?? []) {
      if (element.local === 'noFill') return { kind: 'none' };
      if (element.local === 'solidFill') return solid(this.colorIn(element));
      if (element.local === 'gradFill') {
        const stops = childOf(element, 'gsLst')?.children ?? [];
        return solid(stops[0] && this.colorIn(stops[0]));
      }
      if (element.local === 'pattFill') return this.patternOf(element);
    }
    return undefined;
  }

  lineIn(look: XmlElement | undefined): Line | undefined {
    const line = look && childOf(look, 'ln');
    const fill = this.fillIn(line);
    if (line === undefined || fill === undefined) return undefined;
    if (fill.kind === 'none') return null;
    return { color: fill.color, width: Number(attributeOf(line, 'w') ?? 0.75 * POINT) / POINT };
  }

  private patternOf(element: XmlElement): Fill | undefined {
    const [front, back] = ['fgClr', 'bgClr'].map((name) => {
      const side = childOf(element, name);
      return side && this.colorIn(side);
    });
    if (front === undefined) return undefined;
    return {
      kind: 'pattern',
      name: attributeOf(element, 'prst') ?? '',
      color: front,
      background: back ?? 'FFFFFF',
    };
  }
}

function solid(color: string | undefined): Fill | undefined {
  return color === undefined ? undefined : { kind: 'solid', color };
}

function isColor(text: string): boolean {
  return /^[0-9A-F]{6}$/i.test(text);
}

/** Lighter or darker, in thousandths of a percent: of each part of the colour, which comes near enough for a picture. */
function changed(color: string, change: XmlElement): string {
  const part = Number((attributeOf(change, 'val') ?? '').replace('%', '000')) / 100_000;
  if (!Number.isFinite(part)) return color;
  switch (change.local) {
    case 'lumMod':
    case 'shade':
      return eachPart(color, (value) => value * part);
    case 'lumOff':
      return eachPart(color, (value) => value + 255 * part);
    case 'tint':
      return eachPart(color, (value) => value * part + 255 * (1 - part));
    default:
      return color;
  }
}

function eachPart(color: string, change: (value: number) => number): string {
  return [0, 2, 4]
    .map((at) => Math.round(change(parseInt(color.slice(at, at + 2), 16))))
    .map((value) => Math.min(255, Math.max(0, value)).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
