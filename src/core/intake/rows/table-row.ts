/** One row of a table, for readers that go along its columns: what stands in them, with its problems handed in. */
import type { Findings, Place } from '../../domain/finding';
import { parseChoice, parseText } from '../cells/parse-text';
import type { CellInput, Content, Reading } from '../cells/reading';
import type { ColumnKey, TableKind } from '../labels';
import type { TableView } from '../tables/table-view';

export class TableRow<Kind extends TableKind> {
  constructor(
    readonly view: TableView,
    readonly record: number,
    readonly findings: Findings,
  ) {}

  /** Null: the table has no such column. */
  read<T>(column: ColumnKey<Kind>, reader: (cell: CellInput) => Reading<T>): T | null {
    return this.view.read(this.record, column, reader, this.findings);
  }

  /** Null: empty, absent or unreadable. */
  value<T>(column: ColumnKey<Kind>, reader: (cell: CellInput) => Reading<Content<T>>): T | null {
    const content = this.read(column, reader);
    return content?.kind === 'value' ? content.value : null;
  }

  text(column: ColumnKey<Kind>): string | null {
    return this.value(column, parseText);
  }

  /** Null also: not one of the words. */
  choice<T>(column: ColumnKey<Kind>, choices: Readonly<Record<string, T>>): T | null {
    return this.value(column, (cell) => parseChoice<T>(cell, choices));
  }

  /** The first of these columns that the table has. */
  place(...columns: readonly ColumnKey<Kind>[]): Place {
    return this.view.place(this.record, ...columns);
  }
}
