import { cleanText } from '../cells/clean-text';
import type { Grid } from '../grid';
import type { HeaderText } from './match-header';
import { valueAt } from './table-view';

/** The texts of a row as headers, up to the column `end`. */
export function headerTexts(grid: Grid, row: number, first: number, end: number): readonly HeaderText[] {
  return Array.from({ length: end - first }, (_, index) => ({
    text: cleanText(String(valueAt(grid, row, first + index) ?? '')),
    column: first + index,
  }));
}
