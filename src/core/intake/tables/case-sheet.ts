/**
 * A case sheet: a cell "Casus" outside any table with a value beside it and nothing after that. It names the case of
 * the line tables on the sheet, and labels with values of that case may stand around it.
 */
import type { Findings } from '../../domain/finding';
import { columnFor } from './column-index';
import type { Grid, Range } from '../grid';
import { cellAt, isBlank, valueAt, type Cell } from './table-view';

declare module '../../domain/finding' {
  interface FindingFacts {
    'caseSheet.twoCases': { readonly names: readonly string[] };
  }
}

/** The cell with the name of the case; its label stands one column to the left. */
export interface CaseLabel {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The case that this sheet is about, or null. Two different names give a finding and no case. */
export function findCaseLabel(grid: Grid, findings: Findings): CaseLabel | null {
  const labels: CaseLabel[] = [];
  grid.rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (typeof value === 'string' && isCaseLabel(grid, row, column, value)) {
        labels.push({ row, column: column + 1, cell: cellAt(grid, row, column + 1, 'Casus') });
      }
    });
  });
  const [first, ...others] = labels;
  if (first === undefined) return null;
  const names = [first, ...others].map((label) => String(label.cell.value));
  if (new Set(names.map((name) => name.trim().toLowerCase())).size > 1) {
    findings.add('error', 'caseSheet.twoCases', others[0]?.cell.place ?? null, { names });
    return null;
  }
  return first;
}

function isCaseLabel(grid: Grid, row: number, column: number, text: string): boolean {
  // The pattern first: most cells are data, and looking up a label costs more.
  if (!/^\s*casus/i.test(text) || columnFor('casussen', text) !== 'casus') return false;
  if (inAnyTable(grid, row, column) || (column > 0 && !isBlank(valueAt(grid, row, column - 1)))) return false;
  const name = valueAt(grid, row, column + 1);
  if (isBlank(name) || !isBlank(valueAt(grid, row, column + 2))) return false;
  return typeof name !== 'string' || !isColumnName(name);
}

/** "Casus" beside a name of a column is a header row of two columns. */
function isColumnName(text: string): boolean {
  return (
    columnFor('casussen', text) !== null ||
    columnFor('ervarenBaten', text) !== null ||
    columnFor('hulp', text) !== null
  );
}

function inAnyTable(grid: Grid, row: number, column: number): boolean {
  return grid.tables.some(({ range }) => inRange(range, row, column));
}

export function inRange(range: Range, row: number, column: number): boolean {
  return (
    row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn
  );
}

/** A label of tblCasussen with a value beside it. */
export interface CasePair {
  readonly key: string;
  readonly label: string;
  readonly row: number;
  readonly column: number;
}

/** The labels with values of the case, outside the tables of the sheet. */
export function findCasePairs(grid: Grid, taken: readonly Range[]): readonly CasePair[] {
  const pairs: CasePair[] = [];
  grid.rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (typeof value !== 'string' || taken.some((range) => inRange(range, row, column))) return;
      const key = columnFor('casussen', value);
      if (key === null || key === 'casus' || isBlank(valueAt(grid, row, column + 1))) return;
      pairs.push({ key, label: value, row, column: column + 1 });
    });
  });
  return pairs;
}
