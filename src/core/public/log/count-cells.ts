/** How many cells are filled in each column of the tables that are read, and outside them. */
import type { Findings } from '../../domain/finding';
import type { Grid, Range } from '../../intake/grid';
import type { TableKind } from '../../intake/labels';
import { readTables } from '../../intake/read-tables';
import { columnFor } from '../../intake/tables/column-index';
import type { FoundTable } from '../../intake/tables/found-table';
import { filledSettings } from '../../intake/tables/settings-table';
import { isBlank } from '../../intake/tables/table-view';
import type { Fate } from '../../text/public-version';
import { COLUMN_FATES } from './column-fates';

export interface ColumnCount {
  /** The name of the kind of table: "tblBedragen". */
  readonly table: string;
  readonly sheet: string;
  /** Null: a column per case. */
  readonly column: string | null;
  readonly filled: number;
  readonly fate: Fate;
}

export interface CellCounts {
  readonly columns: readonly ColumnCount[];
  /** Filled cells that stand in no table that is read. */
  readonly otherCells: number;
}

export function* countCells(sheets: readonly Grid[], findings: Findings): Generator<unknown, CellCounts> {
  const { tables } = yield* readTables(sheets, findings);
  const read = tables.filter((each) => each.read);
  const inTables = read.reduce((sum, { grid, table }) => sum + filledIn(grid, table.range), 0);
  const all = sheets.reduce((sum, grid) => sum + filledIn(grid, WHOLE), 0);
  return {
    columns: read.flatMap(({ grid, table }) => columnsOf(grid, table)),
    otherCells: Math.max(0, all - inTables),
  };
}

const WHOLE: Range = { firstRow: 0, firstColumn: 0, lastRow: Infinity, lastColumn: Infinity };

function columnsOf(grid: Grid, { kind, name, form, range, headers }: FoundTable): readonly ColumnCount[] {
  const count = (column: string | null, filled: number, fate: Fate): ColumnCount => ({
    table: name,
    sheet: grid.name,
    column,
    filled,
    fate,
  });
  switch (form) {
    case 'labels':
      return filledSettings(grid, range).map(({ key, label }) =>
        count(label, 1, key === null ? 'unknown' : COLUMN_FATES.onderzoek[key]),
      );
    case 'rows':
      return headers.map(({ text, column }) => {
        const body = { ...range, firstRow: range.firstRow + 1, firstColumn: column, lastColumn: column };
        return count(text, filledIn(grid, body), fateOf(kind, text));
      });
    case 'cases':
    case 'scores': {
      const body = { ...range, firstRow: range.firstRow + 1, firstColumn: range.firstColumn + 1 };
      return [count(null, filledIn(grid, body), kind === 'ervarenBaten' ? 'score' : 'figure')];
    }
  }
}

function fateOf(kind: TableKind, header: string): Fate {
  const fates: Readonly<Record<string, Fate>> = COLUMN_FATES[kind];
  const key = columnFor(kind, header);
  return (key === null ? undefined : fates[key]) ?? 'unknown';
}

function filledIn({ rows }: Grid, { firstRow, lastRow, firstColumn, lastColumn }: Range): number {
  let filled = 0;
  for (const cells of rows.slice(firstRow, lastRow + 1))
    for (const value of cells.slice(firstColumn, lastColumn + 1)) if (!isBlank(value)) filled++;
  return filled;
}
