/** How a cell looks in the file, as the grid says it. */
import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
} from '@univerjs/core';
import type { AlignmentStyle, BorderStyle, CellStyle, Color, FontStyle } from './file';
import { colourOf } from './colour';

type Theme = readonly string[] | undefined;

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const SIDES = [
  ['top', 't'],
  ['bottom', 'b'],
  ['left', 'l'],
  ['right', 'r'],
] as const;

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const YES = BooleanNumber.TRUE;

/** What a browser draws instead where a font of Excel is not on the computer: of the same width. */
const LIKE: Readonly<Record<string, string>> = {
  Calibri: 'Calibri, Carlito, Arial, sans-serif',
  Cambria: 'Cambria, Caladea, serif',
  Aptos: 'Aptos, Carlito, Arial, sans-serif',
  'Aptos Narrow': 'Aptos Narrow, Arial Narrow, Carlito, sans-serif',
};

/** Excel's indent is three spaces of the standard font. */
const INDENT_PIXELS = 9;

export function lookOf(style: CellStyle, theme: Theme): IStyleData {
  return {
    ...(style.font && fontLook(style.font, theme)),
    ...fillLook(style, theme),
    ...(style.border && borderLook(style.border, theme)),
    ...alignmentLook(style.alignment),
    ...(style.numFmt !== undefined && style.numFmt !== 'General' && { n: { pattern: style.numFmt } }),
  };
}

export function fontLook(font: FontStyle, theme: Theme): IStyleData {
  const colour = colourOf(font.color, theme);
  const underlined = font.underline !== undefined && font.underline !== false;
  return {
    ...(font.name !== undefined && { ff: LIKE[font.name] ?? font.name }),
    ...(font.size !== undefined && { fs: font.size }),
    ...(font.bold === true && { bl: YES }),
    ...(font.italic === true && { it: YES }),
    ...(underlined && { ul: { s: YES } }),
    ...(font.strikethrough === true && { st: { s: YES } }),
    ...(colour !== null && { cl: { rgb: colour } }),
    ...(font.vertAlign && {
      va: font.vertAlign === 'superscript' ? BaselineOffset.SUPERSCRIPT : BaselineOffset.SUBSCRIPT,
    }),
  };
}

/** A pattern or gradient becomes its main colour: the grid knows no other fill. */
export function fillLook({ fill }: CellStyle, theme: Theme): IStyleData {
  if (fill === undefined || (fill.type === 'pattern' && fill.pattern === 'none')) return {};
  const colour =
    fill.type === 'gradient'
      ? colourOf(fill.stops[0]?.color, theme)
      : (colourOf(fill.pattern === 'solid' ? fill.fgColor : fill.bgColor, theme) ??
        colourOf(fill.fgColor, theme));
  return colour === null ? {} : { bg: { rgb: colour } };
}

function borderLook(border: BorderStyle, theme: Theme): IStyleData {
  const sides = SIDES.flatMap(([side, key]) => {
    const line = border[side];
    const look = line && lineLook(line, theme);
    return look === undefined ? [] : [[key, look] as const];
  });
  return sides.length === 0 ? {} : { bd: Object.fromEntries(sides) };
}

/** Undefined: a line that nobody knows. */
export function lineLook(
  { style, color }: { readonly style: string; readonly color?: Color },
  theme: Theme,
): IBorderStyleData | undefined {
  const line = LINES[style];
  return line === undefined ? undefined : { s: line, cl: { rgb: colourOf(color, theme) ?? '#000000' } };
}

/** Excel puts what a file says nothing about at the bottom of its cell. */
function alignmentLook(alignment: AlignmentStyle = {}): IStyleData {
  const horizontal = HORIZONTAL[alignment.horizontal ?? ''];
  const indent = (alignment.indent ?? 0) * INDENT_PIXELS;
  return {
    vt: VERTICAL[alignment.vertical ?? ''] ?? VerticalAlign.BOTTOM,
    ...(horizontal !== undefined && { ht: horizontal }),
    ...(alignment.wrapText === true && { tb: WrapStrategy.WRAP }),
    ...(indent > 0 && { pd: alignment.horizontal === 'right' ? { r: indent } : { l: indent } }),
    ...(alignment.textRotation !== undefined && rotation(alignment.textRotation)),
  };
}

/** A file counts 0-90 up, 91-180 for 1-90 down, and 255 for letters below each other. */
function rotation(degrees: number): IStyleData {
  if (degrees === 0) return {};
  if (degrees === 255) return { tr: { a: 0, v: YES } };
  return { tr: { a: degrees <= 90 ? -degrees : degrees - 90 } };
}
