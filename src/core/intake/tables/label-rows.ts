/** The rows of a table with cases in columns: a label in the first column says what a row holds. */
import { cleanText } from '../cells/clean-text';
import type { Grid, Range } from '../grid';
import { columnFor } from './column-index';
import { isExampleText, isTotalText } from './row-words';
import { isBlank, valueAt } from './table-view';

export interface LabelRow {
  readonly text: string;
  readonly row: number;
}

/** The labelled rows of a table, without totals and examples. */
export function labelledRows(grid: Grid, range: Range): readonly LabelRow[] {
  const rows: LabelRow[] = [];
  for (let row = range.firstRow + 1; row <= range.lastRow; row++) {
    const value = valueAt(grid, row, range.firstColumn);
    if (isBlank(value)) continue;
    const text = cleanText(String(value));
    if (!isTotalText(text) && !isExampleText(text)) rows.push({ text, row });
  }
  return rows;
}

interface AmountRows {
  /** The row of each column of tblBedragen. */
  readonly rows: ReadonlyMap<string, LabelRow>;
  readonly unknown: readonly LabelRow[];
  /** Labels that mean the same as one above them, which is the one that is read. */
  readonly repeated: readonly (LabelRow & { readonly first: string })[];
}

/** Which row of a table of amounts holds which column of tblBedragen. */
export function amountRows(grid: Grid, range: Range): AmountRows {
  const rows = new Map<string, LabelRow>();
  const unknown: LabelRow[] = [];
  const repeated: (LabelRow & { first: string })[] = [];
  for (const labelled of labelledRows(grid, range)) {
    const key = columnFor('casussen', labelled.text);
    const known = key === null ? undefined : rows.get(key);
    if (key === null) unknown.push(labelled);
    else if (known !== undefined) repeated.push({ ...labelled, first: known.text });
    else rows.set(key, labelled);
  }
  return { rows, unknown, repeated };
}
