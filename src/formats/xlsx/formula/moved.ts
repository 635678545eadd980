/** The same formula in another cell: what it says relative to its own place moves along. */
import { MAX_COLUMNS, MAX_ROWS } from '../limits';
import { columnName, columnNumber } from '../references';
import { textOf, tokensOf } from './tokens';

export function movedFormula(formula: string, rows: number, columns: number): string {
  return textOf(
    tokensOf(formula).map((token) =>
      token.kind === 'area' ? { ...token, text: movedArea(token.text, rows, columns) } : token,
    ),
  );
}

/** Over the edge of the sheet Excel goes on at the other side. */
function movedArea(area: string, rows: number, columns: number): string {
  return area.replace(
    /(\$?)([A-Z]{1,3})(?![A-Z])|(\$?)(\d+)/gi,
    (
      written,
      fixedColumn: string | undefined,
      column: string | undefined,
      fixedRow?: string,
      row?: string,
    ) => {
      if (column !== undefined) {
        if (fixedColumn === '$') return written;
        return columnName(wrapped(columnNumber(column) + columns, MAX_COLUMNS));
      }
      return fixedRow === '$' ? written : String(wrapped(Number(row) - 1 + rows, MAX_ROWS) + 1);
    },
  );
}

function wrapped(index: number, size: number): number {
  return ((index % size) + size) % size;
}
