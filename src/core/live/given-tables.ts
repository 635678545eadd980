/**
 * Tables as a function gets them: bare values with their headers. Names of Excel tables, number formats and the cells
 * around them are not there, and an empty cell may have become a 0.
 */
import type { CellValue, Grid, Rows } from '../intake/grid';
import type { TableKind } from '../intake/labels';
import { findCaseLabel } from '../intake/tables/case-sheet';
import { findTables } from '../intake/tables/find-tables';
import type { FoundTable } from '../intake/tables/found-table';
import { makeView } from '../intake/tables/make-view';
import { isBlank } from '../intake/tables/table-view';
import { TABLE_ERRORS } from '../text/function-words';
import { sentenceOf } from '../text/sentence';

/** Why a call has no answer, as Excel shows it: #WAARDE! or #N/B with a sentence. */
export class Refusal {
  constructor(
    readonly code: 'wrongValue' | 'notAvailable',
    readonly sentence: string,
  ) {}
}

/** The tables as sheets that the intake reads, or why they cannot be read. */
export function gridsOf(tables: readonly Rows[]): readonly Grid[] | Refusal {
  if (tables.length === 0) return new Refusal('wrongValue', TABLE_ERRORS.noTables);
  const grids: Grid[] = [];
  for (const [index, table] of tables.entries()) {
    const rows = withoutZeros(table);
    const same = grids.findIndex((other) => isSameTable(other.rows, rows));
    if (same !== -1) return new Refusal('wrongValue', TABLE_ERRORS.twice(same + 1, index + 1));
    const grid = gridOf(rows, index + 1);
    if (grid instanceof Refusal) return grid;
    grids.push(grid);
  }
  return grids;
}

/** A name that no sheet can have, so that no setting of the study speaks of it by accident. */
function nameOfTable(number: number): string {
  return `tabel [${String(number)}]`;
}

/** Excel may hand over an empty cell as 0, so a 0 counts as not filled in. */
function withoutZeros(rows: Rows): Rows {
  return rows.map((cells) => cells.map((value) => (value === 0 ? null : value)));
}

function gridOf(rows: Rows, number: number): Grid | Refusal {
  const firstRow = rows.findIndex((cells) => !cells.every(isBlank));
  if (firstRow === -1) return new Refusal('wrongValue', TABLE_ERRORS.empty(number));
  const lastColumn = rows.reduce((most, cells) => Math.max(most, cells.length), 0) - 1;
  const range = { firstRow, firstColumn: 0, lastRow: rows.length - 1, lastColumn };
  const loose: Grid = { name: nameOfTable(number), rows, tables: [], visibility: 'visible' };
  // With its headers on top it is a table, whatever stands in its first cells; else they may stand further down.
  const whole: Grid = { ...loose, tables: [{ name: '', range, hasHeaderRow: true, hasTotalRow: false }] };
  let why: string = TABLE_ERRORS.noHeaders(number);
  for (const grid of [whole, loose]) {
    const recognised = findTables(grid, findCaseLabel(grid));
    const found = recognised.flatMap(({ table }) => (table === null ? [] : [table]));
    if (found.length > 0)
      return refusedKind([...found, ...tablesIn(loose)], number) ?? unseenFormat(grid, found, number) ?? grid;
    const problem = recognised.flatMap(({ problems }) => problems)[0]?.problem;
    if (problem !== undefined) {
      const { wrong, write } = sentenceOf({ ...problem, place: null });
      why = TABLE_ERRORS.problem(number, `${wrong} ${write}`);
    }
  }
  return new Refusal('wrongValue', why);
}

/** Also those further down in a range that holds more than one. */
function tablesIn(grid: Grid): readonly FoundTable[] {
  return findTables(grid, findCaseLabel(grid)).flatMap(({ table }) => (table === null ? [] : [table]));
}

/** What single people estimated is for the dialogue, not for a figure. */
function refusedKind(found: readonly FoundTable[], number: number): Refusal | null {
  return found.some(({ kind }) => kind === 'inschattingen')
    ? new Refusal('wrongValue', TABLE_ERRORS.estimates(number))
    : null;
}

type Doubt = (value: number) => boolean;

/** 2:30 is 0.104..., which nobody types as a number of hours: whole minutes that are no whole hundredths. */
const looksLikeTime: Doubt = (value) =>
  value > 0 && value < 1 && isWhole(value * 24 * 60) && !isWhole(value * 100);
/** 3,3% is 0.033, and 0.033 may also be a very small percentage. */
const looksLikePercentage: Doubt = (value) => Math.abs(value) < 1;

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}

/** The numbers of which only the number format says what they mean. */
const DOUBTS: Partial<
  Record<TableKind, readonly [column: string, doubt: Doubt, why: 'time' | 'percentage']>
> = {
  uren: ['uren', looksLikeTime, 'time'],
  inzet: ['uren', looksLikeTime, 'time'],
  index: ['mutatie', looksLikePercentage, 'percentage'],
};

function unseenFormat(grid: Grid, found: readonly FoundTable[], number: number): Refusal | null {
  for (const table of found) {
    const [column, doubt, why] = DOUBTS[table.kind] ?? [];
    if (column === undefined || doubt === undefined || why === undefined) continue;
    const view = makeView(grid, table, null);
    for (let record = 0; record < view.recordCount; record++) {
      const cell = view.cell(record, column);
      if (typeof cell?.value !== 'number' || !doubt(cell.value)) continue;
      const row = (cell.place.row ?? 0) + 1;
      return new Refusal('wrongValue', TABLE_ERRORS.unseenFormat[why](number, row, cell.column));
    }
  }
  return null;
}

/** The same cells, and more of them than headers: all of it would count twice. */
function isSameTable(a: Rows, b: Rows): boolean {
  if (a.length !== b.length || a.filter((cells) => !cells.every(isBlank)).length < 2) return false;
  return a.every((cells, row) => {
    const others: readonly CellValue[] = b[row] ?? [];
    return cells.length === others.length && cells.every((value, column) => value === others[column]);
  });
}
