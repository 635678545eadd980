/**
 * The look of the bars of charts, as data that all hosts share. Every fill has an outline of its own, and fills differ
 * in pattern as well as in lightness, so that they stay apart in grey print and for whoever sees no colours.
 */

/** The patterns, by the names that Office has for them; LibreOffice draws these three as lines as well. */
export type FillPattern = 'wdUpDiag' | 'openDmnd' | 'lgGrid';

export interface FillLook {
  /** Null: nothing is drawn, also no outline. */
  readonly color: string | null;
  /** Drawn in `color` on white. Absent: filled evenly. */
  readonly pattern?: FillPattern;
  /** For hosts without patterns: the even colour that comes nearest. */
  readonly plain?: string;
  /** The width of the outline in points. */
  readonly outline: number;
}

const BRAND = '0B4F6C';
const INK = '1F2933';

/** The texts, lines and outlines of a chart. */
export const CHART_COLORS = { text: INK, outline: INK, grid: 'C3CCD3', paper: 'FFFFFF' } as const;

export const CHART_FILLS = {
  /** Holds room: the bar seems to float. */
  none: { color: null, outline: 0 },
  dark: { color: BRAND, outline: 0.75 },
  middle: { color: '6F9BB0', outline: 0.75 },
  light: { color: 'DCE7EC', outline: 0.75 },
  white: { color: 'FFFFFF', outline: 0.75 },
  striped: { color: BRAND, pattern: 'wdUpDiag', plain: 'B0C7D2', outline: 0.75 },
  crossed: { color: BRAND, pattern: 'openDmnd', plain: '94A9B4', outline: 0.75 },
  gridded: { color: INK, pattern: 'lgGrid', plain: '46545F', outline: 0.75 },
  /** A moment: the outline makes a stroke of a bar that is next to nothing. */
  stroke: { color: INK, outline: 3 },
} as const satisfies Record<string, FillLook>;

export type ChartFill = keyof typeof CHART_FILLS;

/** The look of a fill with every optional field in view. */
export function fillOf(fill: ChartFill): FillLook {
  return CHART_FILLS[fill];
}
