/**
 * Personal data where it should not be: every cell of the tables that are read and of case sheets is searched, columns
 * that nothing else looks at too. What is found is named by its kind and its place and never quoted.
 */
import type { Findings } from '../../domain/finding';
import { LINES_PER_STEP, type Paused } from '../../domain/pauses';
import type { PersonalKind } from '../../domain/personal-data';
import { cleanText } from '../cells/clean-text';
import type { CellValue, Grid } from '../grid';
import type { ViewedTable } from '../read-tables';
import { columnFor, isAnyLabel } from '../tables/column-index';
import type { FoundTable } from '../tables/found-table';
import { isBlank, valueAt } from '../tables/table-view';
import { TakenCells } from '../tables/taken-cells';
import { personalHeader } from './read-header';
import { SearchedColumn } from './searched-column';

declare module '../../domain/finding' {
  interface FindingFacts {
    'privacy.personalData': {
      readonly kind: PersonalKind;
      /** Told by the header of the column alone. */
      readonly byHeader: boolean;
      /** Null: loose cells of a case sheet. */
      readonly table: string | null;
      /** Null: no header that can be shown. */
      readonly column: string | null;
      readonly cells: number;
    };
  }
}

/** Searches the tables that are read, and the loose cells of these case sheets. */
export function* findPersonalData(
  tables: readonly ViewedTable[],
  caseSheets: readonly Grid[],
  findings: Findings,
): Paused<void> {
  for (const { table, grid, read } of tables) {
    if (!read) continue;
    const columns = yield* table.form === 'rows' ? inColumns(grid, table) : inRows(grid, table);
    for (const column of columns) report(grid, table.name, shown(column, table), column, findings);
  }
  for (const grid of caseSheets) {
    const taken = tables.filter((each) => each.grid === grid).map(({ table }) => table.range);
    for (const pair of yield* besideLabels(grid, [...taken, ...grid.tables.map(({ range }) => range)]))
      report(grid, null, shown(pair, null), pair, findings);
  }
}

function report(
  grid: Grid,
  table: string | null,
  header: string | null,
  column: SearchedColumn,
  findings: Findings,
): void {
  for (const { kind, byHeader, cells, first } of column.found()) {
    const place = { sheet: grid.name, ...first };
    findings.add('error', 'privacy.personalData', place, { kind, byHeader, table, column: header, cells });
  }
}

const LONGEST_SHOWN = 60;

/** A header over a column; of labels beside cells only those that we know, for another one may be somebody's name. */
function shown({ header, named }: SearchedColumn, table: FoundTable | null): string | null {
  const isHeader = table?.form === 'rows' && header !== '' && header.length <= LONGEST_SHOWN;
  const known = named !== null || columnFor(table?.kind ?? 'casussen', header) !== null;
  return isHeader || known ? header : null;
}

/** The usual form: headers on top. */
function* inColumns(grid: Grid, { kind, range }: FoundTable): Paused<readonly SearchedColumn[]> {
  const { firstRow, firstColumn } = range;
  const columns: SearchedColumn[] = [];
  for (let column = firstColumn; column <= range.lastColumn; column++) {
    const searched = new SearchedColumn(grid, kind, textAt(valueAt(grid, firstRow, column)));
    searched.lookAtHeader(valueAt(grid, firstRow, column), firstRow, column);
    columns.push(searched);
  }
  const lastRow = Math.min(range.lastRow, grid.rows.length - 1);
  for (let row = firstRow + 1; row <= lastRow; row++) {
    if (row % LINES_PER_STEP === 0) yield;
    const cells = grid.rows[row] ?? [];
    columns.forEach((column, index) => {
      const at = firstColumn + index;
      column.look(cells[at] ?? null, row, at);
    });
  }
  return columns;
}

/** The other forms: every row has its label in front. */
function* inRows(grid: Grid, { kind, range }: FoundTable): Paused<readonly SearchedColumn[]> {
  const found: SearchedColumn[] = [];
  const lastRow = Math.min(range.lastRow, grid.rows.length - 1);
  for (let row = range.firstRow; row <= lastRow; row++) {
    if (row % LINES_PER_STEP === 0) yield;
    const label = valueAt(grid, row, range.firstColumn);
    const searched = new SearchedColumn(grid, kind, textAt(label));
    searched.lookAtHeader(label, row, range.firstColumn);
    for (let column = range.firstColumn + 1; column <= range.lastColumn; column++)
      searched.look(valueAt(grid, row, column), row, column);
    if (searched.found().length > 0) found.push(searched);
  }
  return found;
}

/** The cells of a case sheet outside its tables, each with the cell before it as its label. */
function* besideLabels(
  grid: Grid,
  ranges: readonly FoundTable['range'][],
): Paused<readonly SearchedColumn[]> {
  const taken = new TakenCells(ranges, grid.rows.length);
  const found: SearchedColumn[] = [];
  for (const [row, cells] of grid.rows.entries()) {
    if (row > 0 && row % LINES_PER_STEP === 0) yield;
    for (let at = taken.freeFrom(row, 0); at < cells.length; at = taken.freeFrom(row, at + 1)) {
      const value = cells[at] ?? null;
      if (isBlank(value)) continue;
      const label = at === 0 || taken.has(row, at - 1) ? null : (cells[at - 1] ?? null);
      const searched = new SearchedColumn(grid, 'casussen', textAt(label));
      const text = textAt(value);
      // Beside each other, two labels are a header row.
      const isLabel = isAnyLabel(text) || personalHeader('casussen', text) !== null;
      if (isLabel) searched.lookAtHeader(value, row, at);
      else searched.look(value, row, at);
      if (searched.found().length > 0) found.push(searched);
    }
  }
  return found;
}

function textAt(value: CellValue): string {
  return typeof value === 'string' ? cleanText(value) : '';
}
