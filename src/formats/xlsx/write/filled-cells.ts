/** The filled cells of a column, however many there are, as a formula that a name can stand for. */
import type { NamedList } from '../../../core/report/document';
import { columnName, quoteSheet } from '../references';

/** The rows that a list looks at. */
const LIST_ROWS = 1000;

/** From the first cell to as many cells down as are filled. */
export function filledCells({ sheet, row, column }: NamedList): string {
  const at = (index: number): string => `$${columnName(column)}$${index + 1}`;
  const first = `${quoteSheet(sheet)}!${at(row)}`;
  const all = `${first}:${at(row + LIST_ROWS - 1)}`;
  return `${first}:INDEX(${all},MAX(1,COUNTA(${all})))`;
}
