/** How wide the columns of a table become on a terminal, and which of them stand side by side. */
import { displayWidth, longestWord, wrap } from './display-text';

/** A column without borders: how narrow it can be, how wide it would like to be, and its longest texts. */
interface Column {
  readonly least: number;
  readonly most: number;
  readonly longest: readonly string[];
}

/** Columns that are drawn side by side, with their widths. */
export interface ColumnGroup {
  readonly columns: readonly number[];
  readonly widths: readonly number[];
}

/** A longer word is broken. */
const LONGEST_WORD = 24;
/** The first column names the rows and gets room to do so. */
const LABEL = 20;
/** Wider columns are hard to read. */
const WIDEST = 70;
/** So many texts of a column decide how wide it gets: weighing all of a long list would take seconds. */
const WEIGHED = 40;
/** Rows higher than this are not worth the search for another division. */
const MOST_LINES = 40;

/**
 * Divides the width over the columns. What does not fit side by side comes in a next table under it,
 * in which the first column is repeated.
 */
export function layOut(cells: readonly (readonly string[])[], width: number): readonly ColumnGroup[] {
  const count = Math.max(...cells.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, index) =>
    columnOf(
      cells.map((row) => row[index] ?? ''),
      index === 0 ? LABEL : 1,
    ),
  );
  return inGroups(columns, width).map((group) => ({
    columns: group,
    widths: divide(pick(columns, group), width),
  }));
}

function columnOf(texts: readonly string[], minimum: number): Column {
  const longest = [...texts].sort((a, b) => b.length - a.length).slice(0, WEIGHED);
  const most = Math.min(
    WIDEST,
    Math.max(1, ...longest.flatMap((text) => text.split('\n').map(displayWidth))),
  );
  const word = Math.min(LONGEST_WORD, Math.max(...texts.map(longestWord)));
  return { least: Math.min(most, Math.max(minimum, word)), most, longest };
}

function pick(columns: readonly Column[], group: readonly number[]): readonly Column[] {
  return group.flatMap((index) => columns[index] ?? []);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** What the columns may take together: borders are "│ " before each, " " after it, and "│" at the end. */
function roomFor(columns: number, width: number): number {
  return width - 3 * columns - 1;
}

/** The fewest tables that fit, with the columns spread evenly over them where that fits too. */
function inGroups(columns: readonly Column[], width: number): readonly (readonly number[])[] {
  const fits = (group: readonly number[]): boolean =>
    sum(pick(columns, group).map(({ least }) => least)) <= roomFor(group.length, width);
  const fewest = filled(columns.length, (group) => fits(group));
  const perGroup = Math.ceil((columns.length - 1) / fewest.length);
  const even = filled(columns.length, (group) => group.length <= perGroup + 1);
  return even.every(fits) ? even : fewest;
}

/** Fills one group after another for as long as one may grow; each has the first column, and one more at least. */
function filled(count: number, mayBe: (group: readonly number[]) => boolean): readonly (readonly number[])[] {
  const groups: (readonly number[])[] = [];
  let group: readonly number[] = [0];
  for (let column = 1; column < count; column++) {
    if (group.length > 1 && !mayBe([...group, column])) {
      groups.push(group);
      group = [0];
    }
    group = [...group, column];
  }
  return [...groups, group];
}

/** The widths with which rows stay lowest; what is left then goes to all columns alike. */
function divide(columns: readonly Column[], width: number): readonly number[] {
  const available = roomFor(columns.length, width);
  return widened(columns, lowest(columns, available), available);
}

function lowest(columns: readonly Column[], available: number): readonly number[] {
  for (let lines = 1; lines <= MOST_LINES; lines++) {
    const widths = columns.map((column) => widthFor(column, lines));
    if (sum(widths) <= available) return widths;
  }
  return columns.map(({ least }) => least);
}

/** One more for every column that can use it, for as long as there is enough for all of them: like looks alike. */
function widened(
  columns: readonly Column[],
  widths: readonly number[],
  available: number,
): readonly number[] {
  const asks = widths.map((own, index) => own < (columns[index]?.most ?? 0));
  const asking = asks.filter(Boolean).length;
  if (asking === 0 || sum(widths) + asking > available) return widths;
  return widened(
    columns,
    widths.map((own, index) => (asks[index] === true ? own + 1 : own)),
    available,
  );
}

/** The narrowest width at which the texts of a column take no more than so many lines, or its most. */
function widthFor({ least, most, longest }: Column, lines: number): number {
  let tooNarrow = least - 1;
  let enough = most;
  while (enough - tooNarrow > 1) {
    const middle = Math.floor((tooNarrow + enough) / 2);
    if (longest.every((text) => wrap(text, middle).length <= lines)) enough = middle;
    else tooNarrow = middle;
  }
  return enough;
}
