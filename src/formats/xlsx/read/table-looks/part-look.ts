/** The look of a part of a table, out of the <dxf> that says how its cells differ from others. */
import { attributeOf, childOf, isOn, type XmlElement } from '../../xml/tree';
import type { Edge, EdgeLine, FileColour, PartLook } from './table-look';

const EDGES: readonly Edge[] = ['top', 'bottom', 'left', 'right', 'vertical', 'horizontal'];

export function partLookOf(dxf: XmlElement): PartLook {
  const font = childOf(dxf, 'font');
  const fill = fillOf(dxf);
  const border = childOf(dxf, 'border');
  return {
    ...(font && { font: fontOf(font) }),
    ...(fill && { fill }),
    ...(border && { lines: linesOf(border) }),
  };
}

function fontOf(font: XmlElement): NonNullable<PartLook['font']> {
  const color = colourOf(childOf(font, 'color'));
  const [bold, italic, strikethrough] = ['b', 'i', 'strike'].map((name) => switched(childOf(font, name)));
  const underline = childOf(font, 'u');
  return {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(strikethrough !== undefined && { strikethrough }),
    ...(underline && { underline: attributeOf(underline, 'val') !== 'none' }),
    ...(color && { color }),
  };
}

/** <b/> is bold, <b val="0"/> takes it away. */
function switched(element: XmlElement | undefined): boolean | undefined {
  return element && isOn(attributeOf(element, 'val') ?? '1');
}

/** A filled cell has its colour in the background of the pattern here, unlike in the style of a cell. */
function fillOf(dxf: XmlElement): FileColour | undefined {
  const fill = childOf(dxf, 'fill');
  const pattern = fill && childOf(fill, 'patternFill');
  if (pattern) {
    if (attributeOf(pattern, 'patternType') === 'none') return undefined;
    return colourOf(childOf(pattern, 'bgColor')) ?? colourOf(childOf(pattern, 'fgColor'));
  }
  const gradient = fill && childOf(fill, 'gradientFill');
  const stop = gradient && childOf(gradient, 'stop');
  return stop && colourOf(childOf(stop, 'color'));
}

function linesOf(border: XmlElement): NonNullable<PartLook['lines']> {
  const lines: Partial<Record<Edge, EdgeLine>> = {};
  for (const edge of EDGES) {
    const element = childOf(border, edge);
    const style = element && attributeOf(element, 'style');
    if (style === undefined || style === 'none') continue;
    const color = colourOf(element && childOf(element, 'color'));
    lines[edge] = { style, ...(color && { color }) };
  }
  return lines;
}

/** Undefined: none, or the one that is chosen by whoever draws ("auto"). */
export function colourOf(element: XmlElement | undefined): FileColour | undefined {
  if (element === undefined) return undefined;
  const number = (name: string): number | undefined => {
    const text = attributeOf(element, name);
    return text === undefined || !Number.isFinite(Number(text)) ? undefined : Number(text);
  };
  const [rgb, theme, indexed, tint] = [
    attributeOf(element, 'rgb'),
    number('theme'),
    number('indexed'),
    number('tint'),
  ];
  if (rgb === undefined && theme === undefined && indexed === undefined) return undefined;
  return {
    ...(rgb !== undefined && { rgb }),
    ...(theme !== undefined && { theme }),
    ...(indexed !== undefined && { indexed }),
    ...(tint !== undefined && { tint }),
  };
}
