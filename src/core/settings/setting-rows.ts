/** Where the settings of a study stand in its workbook, filled in or not. */
import type { Paused } from '../domain/pauses';
import type { Grid, Workbook } from '../intake/grid';
import type { ColumnKey } from '../intake/labels';
import { findCaseLabel } from '../intake/tables/case-sheet';
import { columnFor } from '../intake/tables/column-index';
import { findTables } from '../intake/tables/find-tables';
import type { FoundTable } from '../intake/tables/found-table';
import { valueAt } from '../intake/tables/table-view';
import { isOwnSheet } from '../report/own-sheets/own-sheet';

export type SettingKey = ColumnKey<'onderzoek'>;

/** A table of settings. */
export interface SettingsPlace {
  readonly grid: Grid;
  readonly table: FoundTable;
  readonly rows: readonly SettingRow[];
}

/** A label of a setting; its value stands in the next column. */
export interface SettingRow {
  readonly grid: Grid;
  readonly key: SettingKey;
  readonly row: number;
  readonly column: number;
}

/** All tables of settings in the workbook; one step per sheet. */
export function* settingsIn({ sheets }: Workbook): Paused<readonly SettingsPlace[]> {
  const found: SettingsPlace[] = [];
  for (const grid of sheets) {
    yield;
    if (isOwnSheet(grid)) continue;
    for (const { table } of findTables(grid, findCaseLabel(grid))) {
      if (table?.kind === 'onderzoek') found.push({ grid, table, rows: rowsOf(grid, table) });
    }
  }
  return found;
}

function rowsOf(grid: Grid, { range }: FoundTable): readonly SettingRow[] {
  const rows: SettingRow[] = [];
  for (let row = range.firstRow; row <= range.lastRow; row++) {
    const label = valueAt(grid, row, range.firstColumn);
    const key = typeof label === 'string' ? columnFor('onderzoek', label) : null;
    if (key !== null) rows.push({ grid, key: key as SettingKey, row, column: range.firstColumn });
  }
  return rows;
}
