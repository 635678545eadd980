/** Which of the rows about one thing says again what another row said. */
import type { TableView } from '../tables/table-view';

interface Row {
  readonly view: TableView;
  readonly record: number;
}

/**
 * The first row with the same columns as a row before it, or null. Rows of tables with other columns complete each other;
 * the labels of a case sheet do so too.
 */
export function repeatedRow<T extends Row>(rows: readonly T[], columns: readonly string[]): T | null {
  const seen = new Set<string>();
  for (const row of rows) {
    if (row.view.scattered) continue;
    const shape = columns.filter((column) => row.view.cell(row.record, column) !== null).join();
    if (seen.has(shape)) return row;
    seen.add(shape);
  }
  return null;
}
