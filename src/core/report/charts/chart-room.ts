/** How much of a chart fits on a page, and on a line beside its bars. */
import type { PrintSetup } from '../document';

export interface ChartRoom {
  /** So many rows of the sheet may hold bars: then a chart with what is said of it stands on one A4. */
  readonly rows: number;
  /** So many characters stand on one line beside a bar. */
  readonly label: number;
}

/** The rows of an A4, and the characters across it; a sheet that is wider is shrunk, and more rows fit. */
const PAGE = { landscape: { rows: 34, width: 146 }, portrait: { rows: 50, width: 99 } } as const;
/** The title of the page, a heading, what is said of the chart, its title, its axis and its legend. */
const ROWS_WITHOUT_BARS = 13;
/** Characters beside a bar per character of the sheet's width: less than half of it, in a smaller font. */
const LABEL_SHARE = 0.55;

export function chartRoom(
  columnWidths: readonly number[],
  orientation: PrintSetup['orientation'] = 'landscape',
): ChartRoom {
  const page = PAGE[orientation];
  const width = columnWidths.reduce((sum, each) => sum + each, 0);
  return {
    rows: Math.floor(page.rows * Math.max(1, width / page.width)) - ROWS_WITHOUT_BARS,
    label: Math.floor(LABEL_SHARE * width),
  };
}

/** The rows that each bar needs: programs leave out every other name when two lines do not fit. */
export function rowsPerBar(labels: readonly string[], { label }: ChartRoom): 1 | 2 {
  return labels.some((text) => text.length > label) ? 2 : 1;
}

/** How many times so many bars fit in one chart. */
export function fitting(labels: readonly string[], room: ChartRoom, each = 1): number {
  return Math.max(1, Math.floor(room.rows / (rowsPerBar(labels, room) * each)));
}
