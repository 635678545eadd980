/**
 * A case sheet: a cell "Casus" outside any table with a value beside it and nothing after that. It names the case of
 * the line tables on the sheet, and labels with values of that case may stand around it.
 */
import { parseCaseName, writtenText, type CaseName } from '../cells/parse-text';
import { problem } from '../cells/reading';
import type { Grid, Range } from '../grid';
import { columnFor, isAnyLabel } from './column-index';
import type { PlacedProblem } from './found-table';
import { cellAt, isBlank, valueAt, type Cell } from './table-view';
import { TakenCells } from './taken-cells';

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

export interface CaseSheet {
  /** The case that the sheet is about; null when it names none, two different ones or something that is no name. */
  readonly label: CaseLabel | null;
  /** Whether there is a label "Casus" at all: then labels on the sheet are about a case and not about the study. */
  readonly hasLabel: boolean;
  readonly problems: readonly PlacedProblem[];
}

/** The case that this sheet is about. */
export function findCaseLabel(grid: Grid): CaseSheet {
  const labels = caseLabels(grid);
  const [first, ...others] = labels;
  if (first === undefined) return { label: null, hasLabel: false, problems: [] };
  const { value, problems } = parseCaseName(first.cell);
  if (value.kind !== 'value') {
    const place = first.cell.place;
    return { label: null, hasLabel: true, problems: problems.map((why) => ({ problem: why, place })) };
  }
  const other = others.find(({ cell }) => !namesCase(cell, value.value));
  if (other === undefined) return { label: first, hasLabel: true, problems: [] };
  const names = [first, other].map(({ cell }) => writtenText(cell.value));
  const twoCases = problem('error', 'caseSheet.twoCases', { names });
  return { label: null, hasLabel: true, problems: [{ problem: twoCases, place: other.cell.place }] };
}

function namesCase(cell: Cell, { key }: CaseName): boolean {
  const { value } = parseCaseName(cell);
  return value.kind === 'value' && value.value.key === key;
}

function caseLabels(grid: Grid): readonly CaseLabel[] {
  const taken = new TakenCells(
    grid.tables.map((table) => table.range),
    grid.rows.length,
  );
  const labels: CaseLabel[] = [];
  for (const [row, cells] of grid.rows.entries()) {
    for (
      let column = taken.freeFrom(row, 0);
      column < cells.length;
      column = taken.freeFrom(row, column + 1)
    ) {
      const value = cells[column];
      if (typeof value !== 'string' || !isCaseLabel(grid, row, column, value)) continue;
      labels.push({ row, column: column + 1, cell: cellAt(grid, row, column + 1, 'Casus') });
    }
  }
  return labels;
}

function isCaseLabel(grid: Grid, row: number, column: number, text: string): boolean {
  // The pattern first: most cells are data, and looking up a label costs more.
  if (!CASE_LABEL.test(text) || columnFor('casussen', text) !== 'casus') return false;
  if (column > 0 && !isBlank(valueAt(grid, row, column - 1))) return false;
  return isBlank(valueAt(grid, row, column + 2)) && standsBeside(grid, row, column);
}

const CASE_LABEL = /^[^a-z]*casus\D*$/i;

/** Whether a label has a value beside it; the name of a column there makes it a header row. */
function standsBeside(grid: Grid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column + 1);
  return !isBlank(value) && !(typeof value === 'string' && isAnyLabel(value));
}

/** A label of tblCasussen with a value beside it. */
export interface CasePair {
  readonly key: string;
  readonly label: string;
  readonly row: number;
  readonly column: number;
}

/** The labels with values of the case, outside the tables of the sheet. */
export function findCasePairs(grid: Grid, tables: readonly Range[]): readonly CasePair[] {
  const taken = new TakenCells(tables, grid.rows.length);
  const pairs: CasePair[] = [];
  for (const [row, cells] of grid.rows.entries()) {
    for (
      let column = taken.freeFrom(row, 0);
      column < cells.length;
      column = taken.freeFrom(row, column + 1)
    ) {
      const value = cells[column];
      if (typeof value !== 'string') continue;
      const key = columnFor('casussen', value);
      if (key === null || key === 'casus' || !standsBeside(grid, row, column)) continue;
      pairs.push({ key, label: value, row, column: column + 1 });
    }
  }
  return pairs;
}
