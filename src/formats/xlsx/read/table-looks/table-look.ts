/** How tables look in a file: which style each wears, and the styles that somebody made in that file. */

/** A colour as a file names it: written out, by number, or of the theme, made lighter (tint above 0) or darker. */
export interface FileColour {
  readonly rgb?: string;
  readonly theme?: number;
  readonly indexed?: number;
  readonly tint?: number;
}

/** What a style says of the cells in a part of a table; of what is left out it says nothing. */
export interface PartLook {
  readonly font?: {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly strikethrough?: boolean;
    readonly color?: FileColour;
  };
  readonly fill?: FileColour;
  readonly lines?: Readonly<Partial<Record<Edge, EdgeLine>>>;
}

/** The four around a part, and those between its cells: upright and lying. */
export type Edge = 'top' | 'bottom' | 'left' | 'right' | 'vertical' | 'horizontal';

export interface EdgeLine {
  /** By its name in a file: "thin", "double". */
  readonly style: string;
  readonly color?: FileColour;
}

/** The parts of a table that a style can tell apart; a later one wins over an earlier one. */
export const TABLE_PARTS = [
  'wholeTable',
  'firstColumnStripe',
  'secondColumnStripe',
  'firstRowStripe',
  'secondRowStripe',
  'lastColumn',
  'firstColumn',
  'headerRow',
  'totalRow',
  'firstHeaderCell',
  'lastHeaderCell',
  'firstTotalCell',
  'lastTotalCell',
] as const;

export type TablePartName = (typeof TABLE_PARTS)[number];

export interface TableStyle {
  readonly parts: ReadonlyMap<TablePartName, PartLook>;
  /** How many rows or columns one stripe has; what is not here has one. */
  readonly stripes: ReadonlyMap<TablePartName, number>;
}

/** What a table shows of its style. */
export interface TableLook {
  readonly style: string;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly rowStripes: boolean;
  readonly columnStripes: boolean;
}

export interface TableLooks {
  /** By the name of the table. Tables without a style are not in it. */
  readonly tables: ReadonlyMap<string, TableLook>;
  /** The styles that are in the file, by name. Those that Excel brings are not in any file. */
  readonly styles: ReadonlyMap<string, TableStyle>;
  /** The colour of text in a cell to which nobody gave one. */
  readonly textColour: FileColour | null;
}
