/**
 * The look of every style token, as data that all hosts share.
 * Colours keep a contrast of at least 4.5:1 and stay apart in grey print; no meaning hangs on colour alone.
 */

/** The look of a cell. Sizes in points, colours as RRGGBB. */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'center';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly border?: 'all' | 'bottom';
  readonly underline?: boolean;
  /** An Excel number format; '@' keeps text text. */
  readonly numberFormat: string;
}

const INK = '1F2933';
const MUTED = '52606D';
const BRAND = '0B4F6C';
const PALE = 'E8F1F5';
/** The lines of borders. */
export const LINE_COLOR = 'B8C4CC';
const TEXT = '@';
/** Euros in the Dutch way (413 is Dutch): € 14.000. Excel itself takes the separators from the user's computer. */
const EUROS = '[$-413]"€" #,##0;[$-413]-"€" #,##0';
const EUROS_AND_CENTS = '[$-413]"€" #,##0.00;[$-413]-"€" #,##0.00';

const label = {
  color: INK,
  align: 'left',
  verticalAlign: 'center',
  indent: 1,
  wrap: true,
  border: 'all',
  numberFormat: TEXT,
} as const;
const figure = {
  color: INK,
  align: 'center',
  verticalAlign: 'center',
  wrap: true,
  border: 'all',
  numberFormat: TEXT,
} as const;
const prose = { color: INK, align: 'left', verticalAlign: 'top', wrap: true, numberFormat: TEXT } as const;

export const STYLES = {
  /** The fixed first line of every own sheet. */
  firstLine: { ...prose, italic: true, size: 9, color: MUTED },
  title: { ...prose, bold: true, size: 16, color: BRAND },
  subtitle: { ...prose, size: 11, color: MUTED },
  heading: { ...prose, bold: true, size: 12, color: BRAND },
  text: prose,
  strong: { ...prose, bold: true },
  note: { ...prose, size: 9, color: MUTED },
  /** A line to write on. */
  writingLine: { ...prose, size: 16, border: 'bottom' },

  tableHeader: { ...figure, bold: true, color: 'FFFFFF', fill: BRAND },
  tableHeaderLeft: { ...label, bold: true, color: 'FFFFFF', fill: BRAND },
  rowLabel: label,
  rowLabelIndented: { ...label, indent: 2, color: MUTED },
  rowLabelStrong: { ...label, bold: true, fill: PALE },

  /** A figure in words: a range, "Onzeker", a saving with its sign. */
  figure,
  figureMuted: { ...figure, color: MUTED },
  figureStrong: { ...figure, bold: true, fill: PALE },
  rating: { ...figure, bold: true },
  amount: { ...figure, numberFormat: EUROS },
  amountMuted: { ...figure, color: MUTED, numberFormat: EUROS },
  amountStrong: { ...figure, bold: true, fill: PALE, numberFormat: EUROS },
  amountCents: { ...figure, numberFormat: EUROS_AND_CENTS },
  amountCentsMuted: { ...figure, color: MUTED, numberFormat: EUROS_AND_CENTS },
  amountCentsStrong: { ...figure, bold: true, fill: PALE, numberFormat: EUROS_AND_CENTS },
  count: { ...figure, numberFormat: '0' },
  date: { ...figure, numberFormat: 'd-m-yyyy' },

  /** A number with two decimals, such as fte. */
  decimal: { ...figure, numberFormat: '[$-413]0.00' },

  /** Cells of an input sheet: typed by an analyst, read by the product. */
  input: { ...label, verticalAlign: 'top' },
  inputAmount: { ...label, align: 'right', verticalAlign: 'top', numberFormat: EUROS },
  inputDate: { ...label, align: 'right', verticalAlign: 'top', numberFormat: 'd-m-yyyy' },
  inputCount: { ...label, align: 'right', verticalAlign: 'top', numberFormat: '0' },
  /** A price per unit, to the cent. */
  inputTariff: { ...label, align: 'right', verticalAlign: 'top', numberFormat: EUROS_AND_CENTS },
  /** What a cell of an input sheet asks for. */
  inputHint: { ...label, size: 9, color: MUTED },
  /** What a formula of an input sheet says in words. */
  inputState: { ...figure, bold: true, verticalAlign: 'top', numberFormat: 'General' },
  /** Figures in a column of settings, which stand left like the texts among them. */
  settingDate: { ...label, numberFormat: 'd-m-yyyy' },
  settingCount: { ...label, numberFormat: '0' },
  /** How many, with decimals where there are: 2,5 hours. */
  inputNumber: { ...label, align: 'right', verticalAlign: 'top', numberFormat: 'General' },
  /** An empty cell beside a row: as high as it is, a row has room to write in by hand, and still grows with its text. */
  roomToWrite: { size: 22, numberFormat: TEXT },

  /** At the height of the figures in its row. */
  cellText: label,
  cellLink: { ...label, color: '0B4F8A', underline: true },
  severityError: { ...label, bold: true, color: '8A1C1C', fill: 'FBE9E7' },
  severityWarning: { ...label, bold: true, color: '6B4A00', fill: 'FFF6DD' },
  severityInfo: label,
} as const satisfies Record<string, Style>;

export type StyleToken = keyof typeof STYLES;

/** The look of a token with every optional field in view. */
export function styleOf(token: StyleToken): Style {
  return STYLES[token];
}
