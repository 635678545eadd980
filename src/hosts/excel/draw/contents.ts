/**
 * What the cells of a sheet get, and the number formats with which they get it. Excel reads a text as if somebody typed
 * it: only in a cell with the format of text it stays one, and there a number would become a text.
 */
import type { CellValue, Range } from '../../../core/intake/grid';
import type { LiveCall } from '../../../core/report/document';
import { styleOf, type StyleToken } from '../../../core/report/style';
import type { Layout, PlacedCell } from '../../../formats/xlsx/write/layout';
import { argumentText, holds } from '../../../formats/xlsx/write/formula-cells';

const TEXT = '@';
export const GENERAL = 'General';

/** A cell with all that is written in it. */
export interface WrittenCell {
  readonly style: StyleToken;
  /** As it goes to Excel; null leaves the cell empty. */
  readonly value: CellValue;
  /** While the value is written. */
  readonly entryFormat: string;
  /** For good. */
  readonly format: string;
}

export interface WrittenFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface Contents {
  readonly rows: number;
  readonly columns: number;
  at(row: number, column: number): WrittenCell | undefined;
  readonly formulas: readonly WrittenFormula[];
}

/** `firstText`: what the first cell says while the sheet is not yet whole. */
export function contentsOf(layout: Layout, firstText: string | null): Contents {
  const rows = layout.rows.map((cells) => placedRow(cells));
  const spills = layout.formulas.map(({ range }) => range);
  spills.forEach((range) => {
    clearSpill(rows, range);
  });
  const first = rows[0]?.[0];
  const top = rows[0];
  if (firstText !== null && first !== undefined && top !== undefined)
    top[0] = { ...first, ...entryOf(firstText, first.style) };
  return {
    rows: rows.length,
    columns: rows.reduce((most, cells) => Math.max(most, cells.length), 0),
    at: (row, column) => rows[row]?.[column],
    formulas: [
      ...layout.formulas.map(({ range, call }) => ({
        row: range.firstRow,
        column: range.firstColumn,
        text: liveText(call),
      })),
      ...layout.rows.flatMap((cells, row) => cells.flatMap((cell) => builtIn(cell, row))),
    ],
  };
}

function builtIn({ formula, column }: PlacedCell, row: number): WrittenFormula[] {
  return formula === undefined ? [] : [{ row, column, text: `=${formula}` }];
}

/** A formula over our functions, in the notation that Excel's interface takes: English, with commas. */
function liveText({ fn, args }: LiveCall): string {
  return `=EFFECT.${fn}(${args.map(argumentText).join(',')})`;
}

/** The cells that a span covers have its look, or its border would stop halfway. */
function placedRow(cells: readonly PlacedCell[]): (WrittenCell | undefined)[] {
  const row: (WrittenCell | undefined)[] = [];
  for (const { column, span, style, value, formula } of cells) {
    row[column] =
      formula === undefined
        ? { style, ...entryOf(value, style) }
        : { style, ...entryOf(null, style), entryFormat: formulaFormat(style), format: formulaFormat(style) };
    const isText = typeof value === 'string' && formula === undefined;
    const covered = isText ? TEXT : styleOf(style).numberFormat;
    for (let at = column + 1; at < column + span; at++)
      row[at] = { style, value: null, entryFormat: covered, format: covered };
  }
  return row;
}

/** A formula in a cell with the format of text would be a text. */
function formulaFormat(style: StyleToken): string {
  const { numberFormat } = styleOf(style);
  return numberFormat === TEXT ? GENERAL : numberFormat;
}

/** The formula is in the first cell, and fills the others by itself. */
function clearSpill(rows: (WrittenCell | undefined)[][], range: Range): void {
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell === undefined || !holds(range, r, c)) return;
      const isFirst = r === range.firstRow && c === range.firstColumn;
      const format = isFirst ? GENERAL : cell.format;
      row[c] = { style: cell.style, value: null, entryFormat: format, format };
    });
  });
}

/** How a value is written. */
export function entryOf(value: CellValue, style: StyleToken): Omit<WrittenCell, 'style'> {
  return { ...entry(value, styleOf(style).numberFormat) };
}

function entry(value: CellValue, wanted: string): Omit<WrittenCell, 'style'> {
  if (typeof value === 'string' && value !== '') return { ...textEntry(value), format: TEXT };
  if (value === null || value === '') return { value: null, entryFormat: wanted, format: wanted };
  return { value, entryFormat: wanted === TEXT ? GENERAL : wanted, format: wanted };
}

/**
 * Whether Excel drops an apostrophe in front of a text in a cell with the format of text, nobody says. In any other cell
 * it drops one, which then says that the rest is text.
 */
export function textEntry(text: string): { value: string; entryFormat: string } {
  return text.startsWith("'")
    ? { value: `'${text}`, entryFormat: GENERAL }
    : { value: text, entryFormat: TEXT };
}
