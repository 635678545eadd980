/**
 * Finds our input tables on a sheet: Excel tables by name or by headers, bare header rows, and the labels of
 * tblOnderzoek. It tells where each stands and in which form; make-view.ts makes records of it.
 */
import { cleanText } from '../cells/clean-text';
import type { Findings, Place } from '../../domain/finding';
import { findBareTables } from './bare-tables';
import type { CaseLabel } from './case-sheet';
import { columnFor } from './column-index';
import { crossForm, type CrossForm } from './cross-table';
import type { ExcelTable, Grid, Range } from '../grid';
import { AMOUNT_COLUMNS, TABLES, TABLE_KINDS, type TableKind } from '../labels';
import { bestMatches, matchKind, type HeaderMatch, type HeaderText } from './match-header';
import { isBlank, valueAt } from './table-view';

declare module '../../domain/finding' {
  interface FindingFacts {
    'table.withoutHeaders': { readonly table: string };
    'table.columnsAbsent': {
      readonly table: string;
      readonly absent: readonly string[];
      readonly present: readonly string[];
    };
    'table.tie': { readonly tables: readonly string[]; readonly headers: readonly string[] };
    'table.unknownColumns': { readonly table: string; readonly columns: readonly string[] };
    'table.repeatedColumn': { readonly table: string; readonly column: string };
  }
}

/** rows: one record per row. labels: label and value side by side (tblOnderzoek). The others: see CrossForm. */
export type TableForm = 'rows' | 'labels' | CrossForm['form'];

export interface FoundTable {
  readonly kind: TableKind;
  /** The name of the kind in messages: "tblBedragen". */
  readonly name: string;
  readonly form: TableForm;
  readonly recognisedBy: 'name' | 'headers';
  /** With its header row; of a bare table the last row is the last that may belong to it. */
  readonly range: Range;
  /** Column key to column on the sheet; empty unless the form is rows. */
  readonly columns: ReadonlyMap<string, number>;
  readonly headers: readonly HeaderText[];
}

/** All tables on a sheet, from top to bottom. */
export function findTables(
  grid: Grid,
  caseLabel: CaseLabel | null,
  findings: Findings,
): readonly FoundTable[] {
  const onCaseSheet = caseLabel !== null;
  const excel = grid.tables.map((table) => fromExcelTable(grid, table, onCaseSheet, findings));
  const bare = findBareTables(grid, caseLabel).map(({ range, headers, crossed }) =>
    crossed === null
      ? fromHeaders(grid, range, headers, onCaseSheet, findings)
      : crossTable(crossed, null, range, headers),
  );
  const found = [...excel, ...bare].filter((table) => table !== null);
  const settings = onCaseSheet ? null : findSettings(grid, found);
  return [...found, ...(settings === null ? [] : [settings])].sort(
    (a, b) => a.range.firstRow - b.range.firstRow || a.range.firstColumn - b.range.firstColumn,
  );
}

/** Our table name, or our name followed by digits or "_text": so Excel renames the tables of a copied sheet. */
export function kindByName(tableName: string): { readonly kind: TableKind; readonly name: string } | null {
  for (const kind of TABLE_KINDS) {
    for (const name of TABLES[kind].names) {
      const same = tableName.slice(0, name.length).toLowerCase() === name.toLowerCase();
      if (same && /^(\d*|_.*)$/.test(tableName.slice(name.length))) return { kind, name };
    }
  }
  return null;
}

function fromExcelTable(
  grid: Grid,
  table: ExcelTable,
  onCaseSheet: boolean,
  findings: Findings,
): FoundTable | null {
  const known = kindByName(table.name);
  const range = table.hasTotalRow ? { ...table.range, lastRow: table.range.lastRow - 1 } : table.range;
  if (known?.kind === 'onderzoek') return settingsTable('name', range);
  if (!table.hasHeaderRow) {
    if (known !== null)
      findings.add('error', 'table.withoutHeaders', startOf(grid, range), { table: table.name });
    return null;
  }
  const headers = headerTexts(grid, range);
  const crossed = crossForm(grid, range, headers, known?.kind);
  if (crossed !== null) return crossTable(crossed, known?.name ?? null, range, headers);
  if (known === null) return fromHeaders(grid, range, headers, onCaseSheet, findings);
  const match = matchKind(known.kind, headers, onCaseSheet);
  if (match.absent.length === 0) return rowsTable(grid, match, known.name, 'name', range, headers, findings);
  const present = headers.map((header) => header.text);
  findings.add('error', 'table.columnsAbsent', startOf(grid, range), {
    table: known.name,
    absent: match.absent,
    present,
  });
  return null;
}

/** A table whose kind only its headers tell. */
function fromHeaders(
  grid: Grid,
  range: Range,
  headers: readonly HeaderText[],
  onCaseSheet: boolean,
  findings: Findings,
): FoundTable | null {
  const [match, ...others] = bestMatches(headers, onCaseSheet);
  if (match === undefined) return null;
  if (others.length === 0)
    return rowsTable(grid, match, nameByColumns(match), 'headers', range, headers, findings);
  findings.add('error', 'table.tie', startOf(grid, range), {
    tables: [match, ...others].map((each) => TABLES[each.kind].names[0]),
    headers: headers.map((header) => header.text),
  });
  return null;
}

/** tblCasussen and tblBedragen are one kind; the columns tell which name an analyst would expect. */
function nameByColumns(match: HeaderMatch): string {
  if (match.kind !== 'casussen') return TABLES[match.kind].names[0];
  return TABLES.casussen.names[AMOUNT_COLUMNS.some((column) => match.columns.has(column)) ? 1 : 0];
}

function rowsTable(
  grid: Grid,
  match: HeaderMatch,
  table: string,
  recognisedBy: FoundTable['recognisedBy'],
  range: Range,
  headers: readonly HeaderText[],
  findings: Findings,
): FoundTable {
  const start = startOf(grid, range);
  for (const { text, column } of match.repeated) {
    findings.add('error', 'table.repeatedColumn', { ...start, column }, { table, column: text });
  }
  const columns = match.unknown.map((header) => header.text).filter((text) => text !== '');
  if (columns.length > 0) findings.add('info', 'table.unknownColumns', start, { table, columns });
  return {
    kind: match.kind,
    name: table,
    form: 'rows',
    recognisedBy,
    range,
    columns: match.columns,
    headers,
  };
}

function crossTable(
  crossed: CrossForm,
  name: string | null,
  range: Range,
  headers: readonly HeaderText[],
): FoundTable {
  const usual = crossed.form === 'cases' ? 'tblBedragen' : 'tblErvarenBaten';
  const recognisedBy = name === null ? 'headers' : 'name';
  return { ...crossed, name: name ?? usual, recognisedBy, range, columns: new Map(), headers };
}

/** tblOnderzoek without its name: two of its labels in the first column of a sheet, each with a value beside it. */
function findSettings(grid: Grid, others: readonly FoundTable[]): FoundTable | null {
  const taken = [...others.map((table) => table.range), ...grid.tables.map((table) => table.range)];
  const free = (row: number, column: number): boolean =>
    !taken.some(
      (range) =>
        row >= range.firstRow &&
        row <= range.lastRow &&
        column >= range.firstColumn &&
        column <= range.lastColumn,
    );
  const firstColumn = grid.rows.reduce((least, cells, row) => {
    const filled = cells.findIndex((value, column) => column < least && !isBlank(value) && free(row, column));
    return filled === -1 ? least : Math.min(least, filled);
  }, Number.MAX_SAFE_INTEGER);
  const labelled: { row: number; key: string }[] = [];
  grid.rows.forEach((cells, row) => {
    const value = cells[firstColumn];
    if (typeof value !== 'string' || !free(row, firstColumn)) return;
    const key = columnFor('onderzoek', value);
    if (key !== null) labelled.push({ row, key });
  });
  const first = labelled[0];
  const last = labelled.at(-1);
  if (first === undefined || last === undefined || new Set(labelled.map(({ key }) => key)).size < 2)
    return null;
  const range = { firstRow: first.row, lastRow: last.row, firstColumn, lastColumn: firstColumn + 1 };
  return settingsTable('headers', range);
}

function settingsTable(recognisedBy: FoundTable['recognisedBy'], range: Range): FoundTable {
  return {
    kind: 'onderzoek',
    name: 'tblOnderzoek',
    form: 'labels',
    recognisedBy,
    range,
    columns: new Map(),
    headers: [],
  };
}

function headerTexts(grid: Grid, range: Range): readonly HeaderText[] {
  return Array.from({ length: range.lastColumn - range.firstColumn + 1 }, (_, index) => {
    const column = range.firstColumn + index;
    return { text: cleanText(String(valueAt(grid, range.firstRow, column) ?? '')), column };
  });
}

function startOf(grid: Grid, range: Range): Place {
  return { sheet: grid.name, row: range.firstRow, column: range.firstColumn };
}
