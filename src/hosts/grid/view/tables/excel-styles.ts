/**
 * The sixty styles that Excel has for tables. They are in no file, only their names are: here is what they look like, as the
 * presets of ECMA-376 say it. They come in rows of seven, one without an accent and one for each accent of the theme.
 */
import type {
  Edge,
  EdgeLine,
  FileColour,
  PartLook,
  TablePartName,
  TableStyle,
} from '../../../../formats/xlsx';

const GROUND: FileColour = { theme: 0 };
const TEXT: FileColour = { theme: 1 };
const PALE_GREY: FileColour = { theme: 0, tint: -0.15 };
const GREY: FileColour = { theme: 0, tint: -0.35 };

type Parts = Readonly<Partial<Record<TablePartName, PartLook>>>;

/** The colours of one style in a row of seven. */
interface Inks {
  /** The text colour, or an accent. */
  readonly main: FileColour;
  readonly isAccent: boolean;
  /** Lighter (above 0) or darker, where it is an accent; else what is given. */
  readonly shade: (tint: number, without: FileColour) => FileColour;
}

/** The look of each row of seven, by the number of its first style. */
const ROWS: Readonly<Record<string, (inks: Inks) => Parts>> = {
  Light1: openRows,
  Light8: framed,
  Light15: gridded,
  Medium1: ruled,
  Medium8: blocks,
  Medium15: blackEdged,
  Medium22: tinted,
  Dark1: dark,
};

const ACCENTS = 6;
const IN_A_ROW = 7;

/** Null: no style of Excel has this name. */
export function excelStyle(name: string): TableStyle | null {
  const [, kind = '', digits = ''] = /^TableStyle(Light|Medium|Dark)([1-9]\d?)$/.exec(name) ?? [];
  const number = Number(digits);
  if (kind === 'Dark' && number > IN_A_ROW) return number > 11 ? null : styleOf(twoAccents(number - 8));
  const place = (number - 1) % IN_A_ROW;
  const look = ROWS[`${kind}${String(number - place)}`];
  return look === undefined ? null : styleOf(look(inksOf(place)));
}

function styleOf(parts: Parts): TableStyle {
  return {
    parts: new Map(Object.entries(parts) as [TablePartName, PartLook][]),
    stripes: new Map(),
  };
}

function inksOf(accent: number): Inks {
  const isAccent = accent > 0 && accent <= ACCENTS;
  const main: FileColour = isAccent ? { theme: 3 + accent } : TEXT;
  return { main, isAccent, shade: (tint, without) => (isAccent ? { ...main, tint } : without) };
}

function bold(color: FileColour): PartLook {
  return { font: { bold: true, color } };
}

function line(style: string, color: FileColour): EdgeLine {
  return { style, color };
}

function lines(style: string, color: FileColour, ...edges: readonly Edge[]): NonNullable<PartLook['lines']> {
  return Object.fromEntries(edges.map((edge) => [edge, line(style, color)]));
}

const AROUND = ['left', 'right', 'top', 'bottom'] as const;

function boldColumns(color: FileColour): Parts {
  return { firstColumn: bold(color), lastColumn: bold(color) };
}

function stripes(look: PartLook): Parts {
  return { firstRowStripe: look, firstColumnStripe: look };
}

/** Light 1 to 7: lines above and below, nothing at the sides. */
function openRows({ main, shade }: Inks): Parts {
  const text = shade(-0.25, TEXT);
  return {
    wholeTable: { font: { color: text }, lines: lines('thin', main, 'top', 'bottom') },
    headerRow: { ...bold(text), lines: lines('thin', main, 'bottom') },
    totalRow: { ...bold(text), lines: lines('thin', main, 'top') },
    ...boldColumns(text),
    ...stripes({ fill: shade(0.8, PALE_GREY) }),
  };
}

/** Light 8 to 14: a frame, a filled header, and lines where others have stripes. */
function framed({ main }: Inks): Parts {
  const above: PartLook = { lines: lines('thin', main, 'top') };
  const before: PartLook = { lines: lines('thin', main, 'left') };
  return {
    wholeTable: { font: { color: TEXT }, lines: lines('thin', main, ...AROUND) },
    headerRow: { ...bold(GROUND), fill: main },
    totalRow: { ...bold(TEXT), lines: lines('double', main, 'top') },
    ...boldColumns(TEXT),
    ...{ firstRowStripe: above, secondRowStripe: above },
    ...{ firstColumnStripe: before, secondColumnStripe: before },
  };
}

/** Light 15 to 21: lines around every cell. */
function gridded({ main, shade }: Inks): Parts {
  return {
    wholeTable: {
      font: { color: TEXT },
      lines: lines('thin', main, ...AROUND, 'vertical', 'horizontal'),
    },
    headerRow: { ...bold(TEXT), lines: lines('medium', main, 'bottom') },
    totalRow: { ...bold(TEXT), lines: lines('double', main, 'top') },
    ...boldColumns(TEXT),
    ...stripes({ fill: shade(0.8, PALE_GREY) }),
  };
}

/** Medium 1 to 7, of which the second is what Excel gives a new table. */
function ruled({ main, shade }: Inks): Parts {
  return {
    wholeTable: {
      font: { color: TEXT },
      lines: lines('thin', shade(0.4, TEXT), ...AROUND, 'horizontal'),
    },
    headerRow: { ...bold(GROUND), fill: main },
    totalRow: { ...bold(TEXT), lines: lines('double', main, 'top') },
    ...boldColumns(TEXT),
    ...stripes({ fill: shade(0.8, PALE_GREY) }),
  };
}

/** Medium 8 to 14: filled cells with lines of the ground between them. */
function blocks({ main, shade }: Inks): Parts {
  const heading: PartLook = { ...bold(GROUND), fill: main };
  return {
    wholeTable: {
      font: { color: TEXT },
      fill: shade(0.8, PALE_GREY),
      lines: lines('thin', GROUND, 'vertical', 'horizontal'),
    },
    headerRow: { ...heading, lines: lines('thick', GROUND, 'bottom') },
    totalRow: { ...heading, lines: lines('thick', GROUND, 'top') },
    ...{ firstColumn: heading, lastColumn: heading },
    ...stripes({ fill: shade(0.6, GREY) }),
  };
}

/** Medium 15 to 21: black lines above and below, whatever the accent. */
function blackEdged({ main, isAccent }: Inks): Parts {
  const heading: PartLook = { ...bold(GROUND), fill: main };
  const inside = isAccent ? {} : lines('thin', TEXT, 'left', 'right', 'vertical', 'horizontal');
  return {
    wholeTable: { font: { color: TEXT }, lines: { ...inside, ...lines('medium', TEXT, 'top', 'bottom') } },
    headerRow: { ...heading, lines: lines('medium', TEXT, 'bottom') },
    totalRow: { lines: lines('double', TEXT, 'top') },
    ...{ firstColumn: heading, lastColumn: heading },
    ...stripes({ fill: PALE_GREY }),
  };
}

/** Medium 22 to 28: filled cells with lines around each. */
function tinted({ main, shade }: Inks): Parts {
  return {
    wholeTable: {
      font: { color: TEXT },
      fill: shade(0.8, PALE_GREY),
      lines: lines('thin', shade(0.4, TEXT), ...AROUND, 'vertical', 'horizontal'),
    },
    headerRow: bold(TEXT),
    totalRow: { ...bold(TEXT), lines: lines('medium', main, 'top') },
    ...boldColumns(TEXT),
    ...stripes({ fill: shade(0.6, GREY) }),
  };
}

/** Dark 1 to 7. */
function dark({ main, isAccent, shade }: Inks): Parts {
  const deeper = shade(-0.25, { ...TEXT, tint: 0.25 });
  const column: PartLook = { ...bold(GROUND), fill: deeper };
  return {
    wholeTable: { font: { color: GROUND }, fill: isAccent ? main : { ...TEXT, tint: 0.45 } },
    headerRow: { ...bold(GROUND), fill: TEXT, lines: lines('medium', GROUND, 'bottom') },
    totalRow: {
      ...bold(GROUND),
      fill: shade(-0.5, { ...TEXT, tint: 0.15 }),
      lines: lines('medium', GROUND, 'top'),
    },
    firstColumn: { ...column, lines: lines('medium', GROUND, 'right') },
    lastColumn: { ...column, lines: lines('medium', GROUND, 'left') },
    ...stripes({ fill: deeper }),
  };
}

/** Dark 8 to 11: no accent, or one for the cells and the next one for the header. */
function twoAccents(pair: number): Parts {
  const { main, shade } = inksOf(pair === 0 ? 0 : 2 * pair - 1);
  return {
    wholeTable: { fill: shade(0.8, PALE_GREY) },
    headerRow: { font: { color: GROUND }, fill: pair === 0 ? main : inksOf(2 * pair).main },
    totalRow: { ...bold(TEXT), lines: lines('double', TEXT, 'top') },
    ...boldColumns(TEXT),
    ...stripes({ fill: shade(0.6, GREY) }),
  };
}
