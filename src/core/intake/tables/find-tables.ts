/**
 * Finds our input tables on a sheet: Excel tables by name or by headers, bare header rows, and the labels of
 * tblOnderzoek. It tells where each stands and in which form; make-view.ts makes records of it.
 */
import { columnLetters } from '../../domain/finding';
import { cleanText } from '../cells/clean-text';
import { problem } from '../cells/reading';
import type { ExcelTable, Grid, Range } from '../grid';
import { AMOUNT_COLUMNS, TABLES, TABLE_KINDS, type TableKind } from '../labels';
import { endAtNext, findBareTables } from './bare-tables';
import type { CaseSheet } from './case-sheet';
import { caseHeaders, crossForm, type CrossForm } from './cross-table';
import type { CutHeaders } from './cut-headers';
import type { FoundTable, PlacedProblem, Recognised } from './found-table';
import { headerTexts } from './header-texts';
import { amountRows } from './label-rows';
import { bestMatches, matchKind, type HeaderMatch, type HeaderText } from './match-header';
import { isTotalText } from './row-words';
import { findSettings, holdsSettings } from './settings-table';
import { isBlank, valueAt } from './table-view';
import { TakenCells } from './taken-cells';
import { thousandsOf } from './thousands';

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
    /** `column` means the same as `first`, which is the one that is read. */
    'table.repeatedColumn': { readonly table: string; readonly column: string; readonly first: string };
    /** An empty column stands between these headers and the others. */
    'table.cutHeaders': { readonly table: string; readonly columns: readonly string[] };
    'table.thousands': { readonly table: string; readonly written: string };
  }
}

/** All that was recognised on a sheet, from top to bottom. */
export function findTables(grid: Grid, { label, hasLabel }: CaseSheet): readonly Recognised[] {
  const onCaseSheet = label !== null;
  const excelRanges = grid.tables.map((table) => table.range);
  const taken = new TakenCells(excelRanges, grid.rows.length);
  const { tables: bare, cutHeaders } = findBareTables(grid, taken, label);
  const settings = hasLabel ? [] : findSettings(grid, taken, bare);
  const found = [
    ...grid.tables.map((table) => fromExcelTable(grid, table, onCaseSheet)),
    ...endAtNext(bare, [...excelRanges, ...settings]).map(({ range, headers, crossed }) =>
      crossed === null
        ? fromHeaders(grid, range, headers, onCaseSheet)
        : crossTable(grid, crossed, null, range, headers),
    ),
    ...settings.map((range) => settingsTable('headers', range)),
    ...cutHeaders.map((cut) => cutTable(grid, cut)),
  ];
  return found
    .map((each) => withThousands(grid, each))
    .filter(({ table, problems }) => table !== null || problems.length > 0)
    .sort((a, b) => a.range.firstRow - b.range.firstRow || a.range.firstColumn - b.range.firstColumn);
}

function withThousands(grid: Grid, found: Recognised): Recognised {
  const at = found.table === null ? null : thousandsOf(grid, found.table);
  if (found.table === null || at === null) return found;
  const { row, column, text } = at;
  const thousands = problem('error', 'table.thousands', { table: found.table.name, written: text });
  const placed = { problem: thousands, place: { sheet: grid.name, row, column } };
  return { ...found, problems: [...found.problems, placed] };
}

/** Our table name, or our name followed by digits or "_text": so Excel renames the tables of a copied sheet. */
function kindByName(tableName: string): { readonly kind: TableKind; readonly name: string } | null {
  for (const kind of TABLE_KINDS) {
    for (const name of TABLES[kind].names) {
      const same = tableName.slice(0, name.length).toLowerCase() === name.toLowerCase();
      if (same && /^(\d*|_.*)$/.test(tableName.slice(name.length))) return { kind, name };
    }
  }
  return null;
}

function fromExcelTable(grid: Grid, table: ExcelTable, onCaseSheet: boolean): Recognised {
  const known = kindByName(table.name);
  const { hasTotalRow, range: whole } = table;
  const range = withinCells(grid, hasTotalRow ? { ...whole, lastRow: whole.lastRow - 1 } : whole);
  const start = startOf(grid, range);
  if (known?.kind === 'onderzoek') return settingsTable('name', range);
  if (!table.hasHeaderRow) {
    const withoutHeaders = problem('error', 'table.withoutHeaders', { table: table.name });
    return notRead(range, known === null ? [] : [{ problem: withoutHeaders, place: start }]);
  }
  const headers = headerTexts(grid, range.firstRow, range.firstColumn, range.lastColumn + 1);
  const crossed = crossForm(headers, labelsOf(grid, range), known?.kind);
  if (crossed !== null) return crossTable(grid, crossed, known?.name ?? null, range, headers);
  if (known === null) {
    const found = fromHeaders(grid, range, headers, onCaseSheet);
    const unknown = found.table === null && found.problems.length === 0;
    return unknown && !onCaseSheet && holdsSettings(grid, range) ? settingsTable('headers', range) : found;
  }
  const match = matchKind(known.kind, headers, onCaseSheet);
  if (match.absent.length === 0) return rowsTable(grid, match, known.name, 'name', range, headers);
  const present = quotedHeaders(known.kind, range, headers);
  const facts = { table: known.name, absent: match.absent, present };
  return notRead(range, [{ problem: problem('error', 'table.columnsAbsent', facts), place: start }]);
}

/** A table may be drawn around the whole sheet: what lies beyond the filled cells is not looked at. */
function withinCells(grid: Grid, range: Range): Range {
  const lastRow = Math.max(range.firstRow, Math.min(range.lastRow, grid.rows.length - 1));
  let widest = 0;
  for (let row = range.firstRow; row <= lastRow; row++)
    widest = Math.max(widest, grid.rows[row]?.length ?? 0);
  return {
    ...range,
    lastRow,
    lastColumn: Math.max(range.firstColumn, Math.min(range.lastColumn, widest - 1)),
  };
}

/** A table whose kind only its headers tell. */
function fromHeaders(
  grid: Grid,
  range: Range,
  headers: readonly HeaderText[],
  onCaseSheet: boolean,
): Recognised {
  const [match, ...others] = bestMatches(headers, onCaseSheet);
  if (match === undefined) return notRead(range, []);
  if (others.length === 0) return rowsTable(grid, match, nameByColumns(match), 'headers', range, headers);
  const tie = problem('error', 'table.tie', {
    tables: [match, ...others].map((each) => TABLES[each.kind].names[0]),
    headers: headers.map((header) => header.text),
  });
  return notRead(range, [{ problem: tie, place: startOf(grid, range) }]);
}

/** tblCasussen and tblBedragen are one kind; the columns tell which name an analyst would expect. */
function nameByColumns(match: HeaderMatch): string {
  if (match.kind !== 'casussen') return TABLES[match.kind].names[0];
  return TABLES.casussen.names[AMOUNT_COLUMNS.some((column) => match.columns.has(column)) ? 1 : 0];
}

function rowsTable(
  grid: Grid,
  match: HeaderMatch,
  name: string,
  recognisedBy: FoundTable['recognisedBy'],
  range: Range,
  headers: readonly HeaderText[],
): Recognised {
  const { kind, columns } = match;
  const repeated = match.repeated.map(({ header, first }) =>
    repeatedColumn(grid, name, header.text, first.text, { row: range.firstRow, column: header.column }),
  );
  const unknown = unknownColumns(grid, name, range, quotedHeaders(kind, range, match.unknown));
  return {
    range,
    table: { kind, name, form: 'rows', recognisedBy, range, columns, headers },
    problems: [...repeated, ...unknown],
  };
}

function crossTable(
  grid: Grid,
  crossed: CrossForm,
  ownName: string | null,
  range: Range,
  headers: readonly HeaderText[],
): Recognised {
  const name = ownName ?? (crossed.form === 'cases' ? 'tblBedragen' : 'tblErvarenBaten');
  const cases = caseHeaders(headers);
  const others = headers.slice(1).filter((header) => !cases.includes(header) && !isTotalText(header.text));
  const table: FoundTable = {
    ...crossed,
    name,
    recognisedBy: ownName === null ? 'headers' : 'name',
    range,
    columns: new Map(),
    headers: [...headers.slice(0, 1), ...cases],
  };
  const labels = crossed.form === 'cases' ? amountRows(grid, range) : null;
  const unused = [...(labels?.unknown ?? []), ...others].map(({ text }) => text);
  const repeated = (labels?.repeated ?? []).map(({ text, row, first }) =>
    repeatedColumn(grid, name, text, first, { row, column: range.firstColumn }),
  );
  return { range, table, problems: [...repeated, ...unknownColumns(grid, name, range, unused)] };
}

/** The headers as a finding quotes them. Estimates may stand in their place: then only the cell is named. */
function quotedHeaders(
  kind: TableKind,
  { firstRow }: Range,
  headers: readonly HeaderText[],
): readonly string[] {
  return kind === 'inschattingen'
    ? headers.map(({ column }) => `${columnLetters(column)}${String(firstRow + 1)}`)
    : headers.map(({ text }) => text);
}

function cutTable(grid: Grid, { range, match, headers }: CutHeaders): Recognised {
  const facts = { table: nameByColumns(match), columns: quotedHeaders(match.kind, range, headers) };
  const place = { sheet: grid.name, row: range.firstRow, column: headers[0]?.column ?? range.firstColumn };
  return notRead(range, [{ problem: problem('warning', 'table.cutHeaders', facts), place }]);
}

function repeatedColumn(
  grid: Grid,
  table: string,
  column: string,
  first: string,
  at: { readonly row: number; readonly column: number },
): PlacedProblem {
  return {
    problem: problem('error', 'table.repeatedColumn', { table, column, first }),
    place: { sheet: grid.name, ...at },
  };
}

function unknownColumns(
  grid: Grid,
  table: string,
  range: Range,
  texts: readonly string[],
): readonly PlacedProblem[] {
  const columns = texts.filter((text) => text !== '');
  if (columns.length === 0) return [];
  return [
    { problem: problem('info', 'table.unknownColumns', { table, columns }), place: startOf(grid, range) },
  ];
}

function settingsTable(recognisedBy: FoundTable['recognisedBy'], range: Range): Recognised {
  const table: FoundTable = {
    kind: 'onderzoek',
    name: 'tblOnderzoek',
    form: 'labels',
    recognisedBy,
    range,
    columns: new Map(),
    headers: [],
  };
  return { range, table, problems: [] };
}

function notRead(range: Range, problems: readonly PlacedProblem[]): Recognised {
  return { range, table: null, problems };
}

/** The texts under the first header up to the first gap. */
function labelsOf(grid: Grid, range: Range): readonly string[] {
  const labels: string[] = [];
  for (let row = range.firstRow + 1; row <= range.lastRow; row++) {
    const value = valueAt(grid, row, range.firstColumn);
    if (isBlank(value)) break;
    labels.push(cleanText(String(value)));
  }
  return labels;
}

function startOf(grid: Grid, range: Range): PlacedProblem['place'] {
  return { sheet: grid.name, row: range.firstRow, column: range.firstColumn };
}
