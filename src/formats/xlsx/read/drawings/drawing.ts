/** What is drawn over the cells of a sheet, as far as a program that has no drawings of its own needs it to make a picture. */

/** A place on a sheet: a cell, counted from 0, and points to the right of and below its corner. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly below: number;
}

/** Widths and heights in points. Up to another corner, or of a size of its own. */
export interface Spot {
  readonly from: Corner;
  readonly to: Corner | { readonly width: number; readonly height: number };
}

export interface Drawing {
  readonly spot: Spot;
  readonly name: string;
  /** What its maker says that it shows; empty when nothing is said. */
  readonly altText: string;
  readonly content: Picture | Chart;
}

/** An image of a kind that browsers show. */
export interface Picture {
  readonly kind: 'picture';
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface Chart {
  readonly kind: 'chart';
  readonly title: string;
  /** Null: a kind of chart that we do not draw. */
  readonly plot: Plot | null;
}

/** What is plotted. `lying`: bars from left to right, the categories below each other. */
export interface Plot {
  readonly kind: 'bars' | 'lyingBars' | 'lines' | 'areas' | 'points' | 'pie';
  /** Per category beside each other, end to end, or as shares of a whole. Pies and points have one way. */
  readonly grouping: 'beside' | 'stacked' | 'shares';
  readonly series: readonly Series[];
  /** The size of the hole of a ring, as a part of the whole; 0 for a pie. */
  readonly hole: number;
  /** The axis of the categories; of points: of what stands from left to right. */
  readonly across: Axis;
  /** The axis of the figures. */
  readonly figures: Axis;
  readonly hasLegend: boolean;
}

export interface Axis {
  readonly title: string;
  readonly isShown: boolean;
  /** The other way round: the first at the top, or the highest at the left. */
  readonly isReversed: boolean;
  readonly min: number | null;
  readonly max: number | null;
  readonly step: number | null;
  readonly numberFormat: string;
}

export interface Series {
  readonly name: Points;
  readonly across: Points;
  readonly figures: Points;
  readonly fill: Fill;
  readonly outline: Line;
  /** The figures stand in or beside what is drawn. */
  readonly labels: { readonly numberFormat: string } | null;
  /** Of a pie: the look of each part that has one of its own. */
  readonly parts: ReadonlyMap<number, Fill>;
  readonly hasMarkers: boolean;
}

/** Cells, and what they held when the file was written. */
export interface Points {
  /** As a formula refers to them; null: the chart holds them itself. */
  readonly reference: string | null;
  /** A gap is null. */
  readonly cached: readonly (string | number | null)[];
}

/** Colours are six hexadecimal digits. */
export type Fill =
  | { readonly kind: 'none' }
  | { readonly kind: 'solid'; readonly color: string }
  | {
      readonly kind: 'pattern';
      /** As Office calls it. */
      readonly name: string;
      readonly color: string;
      readonly background: string;
    };

/** Null: nothing is drawn. The width is in points. */
export type Line = { readonly color: string; readonly width: number } | null;
