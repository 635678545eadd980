/** A plot with the figures that it has now. */
import type { CellValue } from '../../../core/intake/grid';
import type { Plot, Points, Series } from '../../../formats/xlsx/read/drawings/drawing';

/** What the cells of a reference hold now, row by row; null where the reference cannot be followed. */
export type CellsOf = (reference: string) => readonly CellValue[] | null;

/** A figure as a format of Excel shows it. */
export type Shown = (value: number, numberFormat: string) => string;

export interface PlottedSeries {
  readonly look: Series;
  readonly name: string;
  /** Per category; null is a gap. */
  readonly figures: readonly (number | null)[];
  /** Of points: what stands from left to right. */
  readonly across: readonly number[];
}

export interface Plotted {
  readonly plot: Plot;
  readonly series: readonly PlottedSeries[];
  readonly categories: readonly string[];
}

/** A series without a name gets the one that `unnamed` has for its number, from 1. */
export function plotted(
  plot: Plot,
  cellsOf: CellsOf,
  shown: Shown,
  unnamed: (series: number) => string,
): Plotted {
  const now = ({ reference, cached }: Points): readonly CellValue[] =>
    (reference === null ? null : cellsOf(reference)) ?? cached;
  const named = (value: CellValue | undefined): string =>
    typeof value === 'number' ? shown(value, plot.across.numberFormat) : String(value ?? '');
  const series = plot.series.map((look, index) => ({
    look,
    name: String(now(look.name)[0] ?? '') || unnamed(index + 1),
    figures: now(look.figures).map((value) => (isFigure(value) ? value : null)),
    across: now(look.across).map((value, at) => (isFigure(value) ? value : at + 1)),
  }));
  const length = Math.max(0, ...series.map(({ figures }) => figures.length));
  const first = plot.series[0];
  const names = first === undefined ? [] : now(first.across);
  const categories = Array.from({ length }, (_, index) =>
    names.length === 0 ? String(index + 1) : named(names[index]),
  );
  return { plot, series, categories };
}

/** Larger numbers are exact no more, and nothing would be seen of the others beside them. */
const MOST = 1e15;

function isFigure(value: CellValue): value is number {
  return typeof value === 'number' && Math.abs(value) <= MOST;
}

/** From where to where each figure of a series is drawn: from zero, or from where the series before it ends. */
export function spans({ plot, series, categories }: Plotted): readonly (readonly (Span | null)[])[] {
  const isBeside = plot.grouping === 'beside';
  const totals = categories.map((_, at) =>
    series.reduce((sum, { figures }) => sum + Math.abs(figures[at] ?? 0), 0),
  );
  const above = categories.map(() => 0);
  const below = categories.map(() => 0);
  return series.map(({ figures }) =>
    categories.map((_, at) => {
      const figure = figures[at] ?? null;
      if (figure === null) return null;
      if (isBeside) return { from: 0, to: figure };
      const total = totals[at] ?? 0;
      const size = plot.grouping === 'shares' ? (total === 0 ? 0 : figure / total) : figure;
      const side = size < 0 ? below : above;
      const from = side[at] ?? 0;
      side[at] = from + size;
      return { from, to: from + size };
    }),
  );
}

export interface Span {
  readonly from: number;
  readonly to: number;
}
