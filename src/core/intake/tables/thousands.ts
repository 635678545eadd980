/** Amounts in thousands: nobody can tell which figures were meant so, and a figure of 14 would be read as € 14. */
import { cleanText } from '../cells/clean-text';
import type { Grid } from '../grid';
import type { TableKind } from '../labels';
import type { FoundTable } from './found-table';
import { valueAt } from './table-view';

const WITH_AMOUNTS: readonly TableKind[] = ['casussen', 'inzet', 'uren', 'scenarios', 'hulp', 'prijslijst'];
/** "x € 1.000" with no figure before it, "in duizenden euro's", "k€". */
const THOUSANDS =
  /(?:^|\(|[\p{L}€:,–-] )[x×*] ?(?:€ ?)?1[. ]?000\b|\b(?:in|x) (?:€ ?)?(?:duizend|mln|miljoen)|k€/iu;
/** A title stands so close above the headers. */
const ROWS_ABOVE = 3;

/** The first text in or around the headers of a table that says so, or null. */
export function thousandsOf(
  grid: Grid,
  { kind, form, range }: FoundTable,
): { readonly row: number; readonly column: number; readonly text: string } | null {
  if (!WITH_AMOUNTS.includes(kind)) return null;
  const last = form === 'rows' ? range.firstRow : range.lastRow;
  for (let row = Math.max(0, range.firstRow - ROWS_ABOVE); row <= last; row++) {
    for (let column = range.firstColumn; column <= range.lastColumn; column++) {
      const text = cleanText(String(valueAt(grid, row, column) ?? ''));
      if (THOUSANDS.test(text)) return { row, column, text };
    }
  }
  return null;
}
