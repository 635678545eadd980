import { nameKey } from '../../domain/name';
import type { CellInput, Content, Reading } from '../cells/reading';
import type { ColumnKey, TableKind } from '../labels';
import { agree, type Agreement } from './agree';
import type { TableRow } from './table-row';

/** What several rows about one person say in a column; where they differ nothing is known. */
export function agreedOn<Kind extends TableKind, T>(
  rows: readonly TableRow<Kind>[],
  column: ColumnKey<Kind>,
  reader: (cell: CellInput) => Reading<Content<T>>,
): Agreement<T> {
  const candidates = rows.flatMap((row) => {
    const content = row.read(column, reader);
    return content === null ? [] : [{ content, place: row.place(column) }];
  });
  return agree(candidates, (each) => nameKey(String(each)));
}
