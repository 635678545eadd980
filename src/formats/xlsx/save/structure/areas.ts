/** The cells that a formula names by their addresses. */
import type { Range } from '../../../../core/intake/grid';
import type { Token } from '../../formula/tokens';
import { MAX_COLUMNS, MAX_ROWS } from '../../limits';
import { columnNumber } from '../../references';
import type { Axis } from './axis';

/** From first to last, of rows or of columns; undefined: all of them, wherever they are. */
type Span = { readonly first: number; readonly last: number } | undefined;

export interface Area {
  readonly rows: Span;
  readonly columns: Span;
}

const PARTS = /^(\$?)([A-Z]+)?(\$?)(\d+)?(?::(\$?)([A-Z]+)?(\$?)(\d+)?)?$/i;

/** `spread`: a relative address in a formula that is applied further on as well, goes as far. */
export function areaOf(address: string, spread: { readonly rows: number; readonly columns: number }): Area {
  // In 4:9 the first dollar sign is that of a row.
  const [, fixedColumn, column, fixedRow, row, fixedToColumn, toColumn = column, fixedToRow, toRow = row] =
    PARTS.exec(address.replace(/(^|:)\$(?=\d)/g, '$1$$')) ?? [];
  const isFixed = (own: string | undefined, to: string | undefined): boolean =>
    own === '$' && (to === undefined || to === '$');
  return {
    rows: spanOf(
      Number(row) - 1,
      Number(toRow) - 1,
      isFixed(fixedRow === '' && column === undefined ? fixedColumn : fixedRow, fixedToRow) ? 0 : spread.rows,
      MAX_ROWS,
    ),
    columns: spanOf(
      column === undefined ? NaN : columnNumber(column),
      toColumn === undefined ? NaN : columnNumber(toColumn),
      isFixed(fixedColumn, fixedToColumn) ? 0 : spread.columns,
      MAX_COLUMNS,
    ),
  };
}

/** Rows or columns below 0 are not named. */
export function spansOf({ firstRow, lastRow, firstColumn, lastColumn }: Range): Area {
  return {
    rows: firstRow < 0 ? undefined : spanOf(firstRow, lastRow, 0, MAX_ROWS),
    columns: firstColumn < 0 ? undefined : spanOf(firstColumn, lastColumn, 0, MAX_COLUMNS),
  };
}

function spanOf(a: number, b: number, spread: number, size: number): Span {
  if (Number.isNaN(a) || Number.isNaN(b)) return undefined;
  const [first, last] = [Math.min(a, b), Math.max(a, b)];
  return first === 0 && last === size - 1 ? undefined : { first, last: last + spread };
}

/** Whether any of it moves. What names whole columns stays as it is when rows come or go. */
export function isMoved({ rows, columns }: Area, rowAxis: Axis, columnAxis: Axis): boolean {
  return (
    (rows !== undefined && rows.last >= rowAxis.first) ||
    (columns !== undefined && columns.last >= columnAxis.first)
  );
}

/** An address that an operator makes longer (A1:INDEX(...)) may go on to anywhere. */
export function goesOn(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.text === ':' || tokens[index + 1]?.text === ':';
}
