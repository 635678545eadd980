/**
 * The columns that all tables of a casusbeeld share. Each of its tables lies over them in its own way, so that one page
 * holds tables of two and of five columns.
 */
import { cell, table } from '../blocks';
import type { Block, Cell, Row } from '../document';
import type { StyleToken } from '../style';

export const COLUMNS = 12;
const COLUMN_WIDTH = 9.5;
export const PAGE = {
  columnWidths: Array.from({ length: COLUMNS }, () => COLUMN_WIDTH),
  orientation: 'portrait',
} as const;

/**
 * So many lines stand in one row: as a paragraph on paper. A row cannot be higher than Excel allows, and never goes on at
 * the next page.
 */
const LINES_PER_ROW = 6;

/** A table over the columns: `spans` are how many each of its own columns takes. */
export function gridTable(
  spans: readonly number[],
  titles: readonly string[],
  rows: readonly (readonly Cell[])[],
): Block {
  const header = titles.map((title) => cell(title, 'tableHeaderLeft'));
  const all = table(
    header,
    rows.flatMap((cells) => inRows(cells, spans)),
  );
  return overGrid({ ...all, splits: true }, spans);
}

/** A table without a row that names its columns: labels and what they are. */
export function gridRows(spans: readonly number[], rows: readonly (readonly Cell[])[]): Block {
  const all = rows.flatMap((cells) => inRows(cells, spans)).map((cells) => ({ cells }));
  return overGrid({ kind: 'table', headerRows: 0, splits: true, rows: all }, spans);
}

/** A table of another report over these columns. Cells that have a span of their own keep it. */
export function overGrid(block: Block, spans: readonly number[]): Block {
  if (block.kind === 'text') return block;
  const spread = ({ cells }: Row): Row => ({
    cells: cells.map((each, index) =>
      each.span === undefined ? { ...each, span: spans[index] ?? 1 } : each,
    ),
  });
  return { ...block, rows: block.rows.map(spread) };
}

/** A row of one cell over the whole width. */
export function wideRow(text: string, style: StyleToken): readonly Cell[] {
  return [{ ...cell(text, style), span: COLUMNS }];
}

/** Text over the whole width, in as many rows as it needs. */
export function prose(text: string, style: StyleToken = 'text'): readonly Row[] {
  return pieces(text, COLUMNS * COLUMN_WIDTH * LINES_PER_ROW).map((piece) => ({
    cells: [cell(piece, style)],
  }));
}

/** A row whose texts are too long goes on in rows below it. */
function inRows(cells: readonly Cell[], spans: readonly number[]): readonly (readonly Cell[])[] {
  const columns = cells.map((each, index) => {
    const width = (each.span ?? spans[index] ?? 1) * COLUMN_WIDTH;
    return typeof each.value === 'string' ? pieces(each.value, width * LINES_PER_ROW) : [each.value];
  });
  const count = Math.max(1, ...columns.map(({ length }) => length));
  return Array.from({ length: count }, (_, row) =>
    cells.map((each, index) => {
      const value = columns[index]?.[row] ?? '';
      // A figure stands in the first of them.
      return row === 0 ? { ...each, value } : { value, style: each.style, ...spanOf(each) };
    }),
  );
}

function spanOf({ span }: Cell): Pick<Cell, 'span'> {
  return span === undefined ? {} : { span };
}

/** The text in parts of at most so many characters, cut after a sentence where that can be, else between words. */
export function pieces(text: string, room: number): readonly string[] {
  const most = Math.floor(room);
  const parts: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const start = rest.slice(0, most);
    const sentence = Math.max(start.lastIndexOf('. '), start.lastIndexOf('! '), start.lastIndexOf('? ')) + 1;
    const word = start.lastIndexOf(' ');
    const cut = sentence > most / 2 ? sentence : word > 0 ? word : wholeCharacters(start);
    parts.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return [...parts, rest];
}

/** The length without half a character at the end. */
function wholeCharacters(text: string): number {
  return text.replace(/[\ud800-\udbff]$/, '').length;
}
