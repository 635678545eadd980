/** Colours as a file names them: written out, by number, or as a colour of its theme made lighter or darker. */
import type { Color } from './file';

/** The theme of a file that brings none: text and background twice, six accents, two links. */
const OFFICE_THEME: readonly string[] = [
  ...['000000', 'FFFFFF', '44546A', 'E7E6E6'],
  ...['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'],
];

/** Cells count the first four colours of a theme in another order than the theme does: light before dark. */
const IN_THEME_ORDER: readonly number[] = [1, 0, 3, 2];

/** The 56 colours of Excel 97; the first eight come twice. */
const BASIC = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF'.split(' ');
const INDEXED: readonly string[] = [
  ...BASIC,
  ...BASIC,
  ...'800000 008000 000080 808000 800080 008080 C0C0C0 808080'.split(' '),
  ...'9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF'.split(' '),
  ...'000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF'.split(' '),
  ...'00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99'.split(' '),
  ...'3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696'.split(' '),
  ...'003366 339966 003300 333300 993300 993366 333399 333333'.split(' '),
  // What the system uses for text and background.
  ...['000000', 'FFFFFF'],
];

/** "#RRGGBB"; null: the file names no colour, or one that nobody knows. */
export function colourOf(colour: Color | undefined, theme: readonly string[] | undefined): string | null {
  if (colour === undefined) return null;
  const base = baseOf(colour, theme);
  if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return null;
  return `#${tinted(base, colour.tint ?? 0)}`;
}

function baseOf(
  { rgb, theme: number, indexed }: Color,
  theme: readonly string[] | undefined,
): string | undefined {
  if (rgb !== undefined) return rgb.replace('#', '').slice(-6);
  if (indexed !== undefined) return INDEXED[indexed];
  if (number === undefined) return undefined;
  const place = IN_THEME_ORDER[number] ?? number;
  return (theme?.[place] ?? OFFICE_THEME[place])?.replace('#', '').slice(-6);
}

/** Lighter (above 0) or darker (below 0), as Excel does it: the lightness moves, hue and saturation stay. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb.toUpperCase();
  const channels = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [high, low] = [Math.max(...channels), Math.min(...channels)];
  const lightness = (high + low) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  // A colour of the same hue and saturation lies as far from grey as its lightness leaves room for.
  const room = (at: number): number => 1 - Math.abs(2 * at - 1);
  const scale = room(lightness) === 0 ? 0 : room(wanted) / room(lightness);
  return channels
    .map((channel) => wanted + (channel - lightness) * scale)
    .map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255))
    .map((channel) => channel.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}
