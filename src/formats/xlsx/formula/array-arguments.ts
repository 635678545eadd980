/**
 * Whether a formula may calculate with more cells at a time. Excel reads a formula without the mark of a dynamic array as
 * one that takes one cell of every range, unless the range is an argument for which a function wants all of it.
 */
import type { Token } from './tokens';

/** Whether an argument, counted from 0, takes a range as a whole. */
type Takes = (argument: number) => boolean;

const all: Takes = () => true;
const only =
  (...places: readonly number[]): Takes =>
  (argument) =>
    places.includes(argument);
const from =
  (first: number): Takes =>
  (argument) =>
    argument >= first;
/** A range to add up, and then ranges with a condition for each. */
const afterFirst: Takes = (argument) => argument === 0 || argument % 2 === 1;

const TAKES = new Map<string, Takes>([
  ...named(
    'SUM COUNT COUNTA COUNTBLANK AVERAGE AVERAGEA MIN MAX MINA MAXA PRODUCT MEDIAN MODE SUMSQ STDEV STDEVP STDEV.S STDEV.P',
    all,
  ),
  ...named('VAR VARP VAR.S VAR.P AND OR XOR SUMPRODUCT ROWS COLUMNS CONCAT CORREL SLOPE INTERCEPT', all),
  ...named(
    'INDEX COUNTIF LARGE SMALL QUARTILE PERCENTILE QUARTILE.INC PERCENTILE.INC IRR ROW COLUMN',
    only(0),
  ),
  ...named('SUMIF AVERAGEIF', only(0, 2)),
  ...named('SUMIFS AVERAGEIFS MAXIFS MINIFS', afterFirst),
  ...named('COUNTIFS', (argument) => argument % 2 === 0),
  ...named('VLOOKUP HLOOKUP MATCH XMATCH RANK RANK.EQ RANK.AVG', only(1)),
  ...named('LOOKUP XLOOKUP FORECAST FORECAST.LINEAR', only(1, 2)),
  ...named('SUBTOTAL NPV', from(1)),
  ...named('AGGREGATE TEXTJOIN', from(2)),
]);

/** Functions that answer with more than one cell, or calculate with more at a time. */
const ANSWERS_ROWS = new Set(
  words(
    'FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY TRANSPOSE MMULT MINVERSE MUNIT FREQUENCY LINEST LOGEST TREND GROWTH ' +
      'MODE.MULT LET LAMBDA MAP REDUCE SCAN BYROW BYCOL MAKEARRAY TEXTSPLIT TAKE DROP EXPAND VSTACK HSTACK TOROW TOCOL ' +
      'WRAPROWS WRAPCOLS CHOOSEROWS CHOOSECOLS GROUPBY PIVOTBY OFFSET INDIRECT',
  ),
);

function named(names: string, takes: Takes): readonly (readonly [string, Takes])[] {
  return words(names).map((name) => [name, takes] as const);
}

function words(text: string): readonly string[] {
  return text.split(' ');
}

interface Open {
  /** The function whose arguments these are; empty for other parentheses. */
  readonly name: string;
  argument: number;
}

/** The tokens are those of the formula as it is shown. */
export function mayCalculateWithRows(tokens: readonly Token[]): boolean {
  const written = tokens.filter(({ kind }) => kind !== 'space');
  const open: Open[] = [];
  return written.some((token, index) => {
    const before = written[index - 1];
    if (token.kind === 'call') return ANSWERS_ROWS.has(token.text.toUpperCase());
    if (token.kind === 'sign') return follow(token.text, before, open);
    if (!isOfMoreCells(written, index)) return false;
    const [first, last] = operand(written, index);
    const isWhole = isEdge(written[first - 1], '(') && isEdge(written[last + 1], ')');
    const frame = open.at(-1);
    return !isWhole || frame === undefined || TAKES.get(frame.name)?.(frame.argument) !== true;
  });
}

/** Keeps count of the arguments; true for signs that stand for more cells themselves. */
function follow(sign: string, before: Token | undefined, open: Open[]): boolean {
  const frame = open.at(-1);
  if (sign === '(')
    open.push({ name: before?.kind === 'call' ? before.text.toUpperCase() : '', argument: 0 });
  else if (sign === ')') open.pop();
  else if (sign === ',' && frame !== undefined) frame.argument++;
  return sign === '{' || sign === '#' || sign === '@' || sign === ':';
}

function isOfMoreCells(tokens: readonly Token[], index: number): boolean {
  const { kind, text } = tokens[index] ?? { kind: 'space', text: '' };
  if (kind === 'area') return text.includes(':') || tokens[index - 1]?.text.includes(':') === true;
  if (kind === 'columns') return !/^\[(?:@|\[?#This Row\])/i.test(text);
  return kind === 'name' && !/^(?:TRUE|FALSE)$/i.test(text) && tokens[index + 1]?.kind !== 'columns';
}

/** The place of a range with its sheet or table before it. */
function operand(tokens: readonly Token[], index: number): readonly [number, number] {
  const kind = tokens[index - 1]?.kind;
  const hasOwner = kind === 'sheet' || (kind === 'name' && tokens[index]?.kind === 'columns');
  return [hasOwner ? index - 1 : index, index];
}

function isEdge(token: Token | undefined, parenthesis: string): boolean {
  return token?.kind === 'sign' && (token.text === parenthesis || token.text === ',');
}
