/** From a table on a sheet to records with named columns. */
import { bodyRows } from './body-rows';
import { findCasePairs, type CaseLabel } from './case-sheet';
import { cleanText } from '../cells/clean-text';
import { columnFor } from './column-index';
import type { FoundTable } from './find-tables';
import type { Grid, Range } from '../grid';
import { TABLES, type TableSpec } from '../labels';
import { isBlank, TableView, valueAt } from './table-view';

/** The records of a table that was found. tblOnderzoek has no records: read-settings.ts reads its labels. */
export function makeView(grid: Grid, table: FoundTable, caseLabel: CaseLabel | null): TableView {
  switch (table.form) {
    case 'rows':
    case 'labels':
      return rowsView(grid, table, caseLabel);
    case 'cases':
      return casesView(grid, table);
    case 'scores':
      return scoresView(grid, table);
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
  const labels = labelRows(grid, table.range);
  const cases = table.headers.slice(1);
  const rows = new Map<string, number>();
  for (const { label, row } of labels) {
    const key = columnFor('casussen', label);
    if (key !== null && !rows.has(key)) rows.set(key, row);
  }
  const locate = (record: number, key: string): { row: number; column: number } | null => {
    const column = cases[record]?.column;
    const row = key === 'casus' ? table.range.firstRow : rows.get(key);
    return column === undefined || row === undefined ? null : { row, column };
  };
  const headerOf = (key: string): string => {
    const row = rows.get(key);
    return row === undefined ? key : String(valueAt(grid, row, table.range.firstColumn));
  };
  return new TableView({
    kind: 'casussen',
    name: table.name,
    grid,
    recordCount: cases.length,
    locate,
    headerOf,
  });
}

/** One record per cell: the life domain in the first column, the case in the header row. */
function scoresView(grid: Grid, table: FoundTable): TableView {
  const domains = labelRows(grid, table.range);
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
  return new TableView({ kind: 'ervarenBaten', name: table.name, grid, recordCount, locate, headerOf });
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
  const headerOf = (key: string): string => pairs.find((pair) => pair.key === key)?.label ?? key;
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

/** The rows with a label in the first column; a bare table ends at its first gap already. */
function labelRows(grid: Grid, range: Range): readonly { readonly label: string; readonly row: number }[] {
  const labels: { label: string; row: number }[] = [];
  for (let row = range.firstRow + 1; row <= range.lastRow; row++) {
    const value = valueAt(grid, row, range.firstColumn);
    if (!isBlank(value)) labels.push({ label: cleanText(String(value)), row });
  }
  return labels;
}
