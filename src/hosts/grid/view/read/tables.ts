/** The tables of a sheet. The styles of the grid are not those of Excel: `tables/` draws these. */
import type { Sheet } from './file';
import type { ShownSheet } from './shown-sheet';

export function tablesOf({ id, grid }: ShownSheet, looked: Sheet | undefined): readonly unknown[] {
  return grid.tables.map(({ name, range, hasHeaderRow, hasTotalRow }, index) => {
    const known = looked?.tables?.find((table) => table.name === name);
    const width = range.lastColumn - range.firstColumn + 1;
    const titles = hasHeaderRow ? (grid.rows[range.firstRow] ?? []).slice(range.firstColumn) : [];
    return {
      id: `${id}-table${String(index)}`,
      name,
      range: {
        startRow: range.firstRow,
        endRow: range.lastRow,
        startColumn: range.firstColumn,
        endColumn: range.lastColumn,
      },
      options: { showHeader: hasHeaderRow, hasTotalRow, tableStyleId: PLAIN },
      filters: {},
      columns: Array.from({ length: width }, (_, column) => ({
        id: `${id}-table${String(index)}-${String(column)}`,
        displayName: known?.columns[column]?.name ?? String(titles[column] ?? `Kolom${String(column + 1)}`),
        dataType: 'string',
        formula: '',
        meta: {},
        style: {},
      })),
      meta: {},
    };
  });
}

/** A style of the grid that draws nothing. */
export const PLAIN = 'plain';
