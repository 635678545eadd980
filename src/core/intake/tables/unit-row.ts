/** A row right under the headers that says in what the columns are written: "(nr)", "(euro)", "uur". */
import { cleanText } from '../cells/clean-text';
import type { Grid } from '../grid';
import type { FoundTable } from './found-table';
import { isBlank, valueAt } from './table-view';

/**
 * Thousands are not among them: nobody can tell whether the figures still have to be multiplied. Neither is anything
 * that help is called by, such as "gesprek": a line of help without an amount is uncertain, and never passed over.
 */
const UNIT =
  "(?:(?:hele )?(?:€|euro?(?:'?s)?)|%|procent|nr|nummer|aantal|fte|naam|datum|dd-mm-jjjj|u(?:ur|ren)?|min(?:uten)?|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|ja(?:ar|ren|/nee))\\.?";
/** "uur", "(in euro)", "[€ per uur]". */
const UNITS = new RegExp(`^[([]?(?:in )?${UNIT}(?:(?: per | ?/ ?)${UNIT})?[)\\]]?$`, 'i');

/** The columns in which these words are answers. */
const ANSWERED_IN_UNITS = ['per', 'eenheid'];

/** Whether all that stands in a row under the headers is units. */
export function isUnitRow(grid: Grid, { range, columns }: FoundTable, row: number): boolean {
  if (row !== range.firstRow + 1) return false;
  const answers = ANSWERED_IN_UNITS.map((key) => columns.get(key));
  let saysUnit = false;
  for (let column = range.firstColumn; column <= range.lastColumn; column++) {
    const value = valueAt(grid, row, column);
    if (isBlank(value)) continue;
    if (typeof value !== 'string' || !UNITS.test(cleanText(value))) return false;
    saysUnit ||= !answers.includes(column);
  }
  return saysUnit;
}
