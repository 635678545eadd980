/** From a table on a sheet to records with named columns. */
import type { Grid, Range } from '../grid';
import { TABLES, type TableSpec } from '../labels';
import { bodyRows } from './body-rows';
import { findCasePairs, type CaseLabel } from './case-sheet';
import type { FoundTable } from './found-table';
import { amountRows, labelledRows } from './label-rows';
import { filledSettings } from './settings-table';
import { TableView } from './table-view';

/** The records of a table that was found. */
export function makeView(grid: Grid, table: FoundTable, caseLabel: CaseLabel | null): TableView {
  switch (table.form) {
    case 'rows':
      return rowsView(grid, table, caseLabel);
    case 'labels':
      return labelsView(grid, table);
    case 'cases':
      return casesView(grid, table);
    case 'scores':
      return scoresView(grid, table, caseLabel);
  }
}

/** One record per row. */
function rowsView(grid: Grid, table: FoundTable, caseLabel: CaseLabel | null): TableView {
  const rows = bodyRows(grid, table);
  const headers = new Map(table.headers.map(({ text, column }) => [column, text]));
  const locate = (record: number, key: string): { row: number; column: number } | null => {
    const column = table.columns.get(key);
    const row = rows[record];
    return column === undefined || row === undefined ? null : { row, column };
  };
  const headerOf = (key: string): string => headers.get(table.columns.get(key) ?? -1) ?? key;
  const spec: TableSpec = TABLES[table.kind];
  const sheetCase = spec.caseFromSheet === true ? (caseLabel?.cell ?? null) : null;
  const { kind, name } = table;
  return new TableView({ kind, name, grid, recordCount: rows.length, locate, headerOf, sheetCase });
}

/** One record per column: the case in the header row, its amounts below. */
function casesView(grid: Grid, table: FoundTable): TableView {
  const { rows } = amountRows(grid, table.range);
  const cases = table.headers.slice(1);
  const locate = (record: number, key: string): { row: number; column: number } | null => {
    const column = cases[record]?.column;
    const row = key === 'casus' ? table.range.firstRow : rows.get(key)?.row;
    return column === undefined || row === undefined ? null : { row, column };
  };
  const headerOf = (key: string): string => rows.get(key)?.text ?? key;
  const { kind, name } = table;
  return new TableView({ kind, name, grid, recordCount: cases.length, locate, headerOf });
}

/** One record per cell: the life domain in the first column, the case in the header row. */
function scoresView(grid: Grid, table: FoundTable, caseLabel: CaseLabel | null): TableView {
  const domains = labelledRows(grid, table.range);
  const cases = table.headers.slice(1);
  const locate = (record: number, key: string): { row: number; column: number } | null => {
    const domain = domains[Math.floor(record / cases.length)];
    const column = cases[record % cases.length]?.column;
    if (domain === undefined || column === undefined) return null;
    if (key === 'casus') return { row: table.range.firstRow, column };
    if (key === 'domein') return { row: domain.row, column: table.range.firstColumn };
    return key === 'score' ? { row: domain.row, column } : null;
  };
  const headerOf = (key: string): string =>
    key === 'score' ? 'Score' : key === 'domein' ? 'Domein' : 'Casus';
  const recordCount = domains.length * cases.length;
  const { kind, name } = table;
  const sheetCase = caseLabel?.cell ?? null;
  return new TableView({ kind, name, grid, recordCount, locate, headerOf, sheetCase });
}

/** One record per label with a value. Their cells are not asked for by column: see read-settings.ts. */
function labelsView(grid: Grid, table: FoundTable): TableView {
  const recordCount = filledSettings(grid, table.range).filter(({ key }) => key !== null).length;
  const { kind, name } = table;
  return new TableView({ kind, name, grid, recordCount, locate: () => null, headerOf: (key) => key });
}

/** The labels with values of a case sheet: one record per label, all of the case that the sheet names. */
export function casePairsView(grid: Grid, caseLabel: CaseLabel, taken: readonly Range[]): TableView {
  const pairs = findCasePairs(grid, taken);
  // The name alone already makes it a case.
  const locate = (record: number, key: string): { row: number; column: number } | null => {
    if (key === 'casus') return caseLabel;
    const pair = pairs[record];
    return pair?.key === key ? pair : null;
  };
  const labels = new Map(pairs.map(({ key, label }) => [key, label]));
  const headerOf = (key: string): string => labels.get(key) ?? key;
  const recordCount = Math.max(1, pairs.length);
  return new TableView({
    kind: 'casussen',
    name: 'tblCasussen',
    grid,
    recordCount,
    locate,
    headerOf,
    scattered: true,
  });
}
