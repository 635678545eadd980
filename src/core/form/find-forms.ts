/**
 * Forms in a workbook that came back. They are known by what stands on them, because programs lose tables and marks: the
 * labels Casus and Deelnemer with a cell beside each, and below those the header of the questions.
 */
import type { Place } from '../domain/finding';
import { cleanText } from '../intake/cells/clean-text';
import type { Grid, Workbook } from '../intake/grid';
import type { ColumnKey } from '../intake/labels';
import { columnFor } from '../intake/tables/column-index';
import { cellAt, isBlank, valueAt, type Cell } from '../intake/tables/table-view';
import { isOwnSheet } from '../report/own-sheets/own-sheet';
import { FORM } from '../text/form';

/** What is asked on a form. */
export type Question = Exclude<ColumnKey<'inschattingen'>, 'casus' | 'deelnemer'>;

export interface FoundForm {
  readonly grid: Grid;
  readonly caseCell: Cell;
  readonly participantCell: Cell;
  /** The title, as it stands there; null: somebody took it away. */
  readonly title: string | null;
  readonly headerRow: number;
  /** In which column each question stands. */
  readonly columns: ReadonlyMap<Question, number>;
  /** The rows with an answer, from top to bottom. */
  readonly rows: readonly number[];
}

export function findForms({ sheets }: Workbook): readonly FoundForm[] {
  return sheets.filter((grid) => !isOwnSheet(grid)).flatMap(formOn);
}

/** So many questions make a header row: fewer may be any table. */
const ENOUGH_QUESTIONS = 4;
/** A form starts near the top of its sheet; further down it costs time to look. */
const REACH = 200;

function formOn(grid: Grid): readonly FoundForm[] {
  const headerRow = grid.rows
    .slice(0, REACH)
    .findIndex((_, row) => questionsIn(grid, row).size >= ENOUGH_QUESTIONS);
  if (headerRow < 0) return [];
  const caseCell = besideLabel(grid, headerRow, 'casus', 'Casus');
  const participantCell = besideLabel(grid, headerRow, 'deelnemer', 'Deelnemer');
  if (caseCell === null || participantCell === null) return [];
  const columns = questionsIn(grid, headerRow);
  const title = titleAbove(grid, headerRow);
  return [
    { grid, caseCell, participantCell, title, headerRow, columns, rows: answered(grid, headerRow, columns) },
  ];
}

function questionsIn(grid: Grid, row: number): ReadonlyMap<Question, number> {
  const columns = new Map<Question, number>();
  for (const [column, value] of (grid.rows[row] ?? []).entries()) {
    const key = typeof value === 'string' ? columnFor('inschattingen', cleanText(value)) : null;
    if (key === null || key === 'casus' || key === 'deelnemer' || columns.has(key as Question)) continue;
    columns.set(key as Question, column);
  }
  return columns;
}

/** The cell beside a label above the questions; empty too. */
function besideLabel(grid: Grid, headerRow: number, key: string, header: string): Cell | null {
  for (let row = 0; row < headerRow; row++) {
    for (const [column, value] of (grid.rows[row] ?? []).entries()) {
      if (typeof value === 'string' && columnFor('inschattingen', cleanText(value)) === key)
        return cellAt(grid, row, column + 1, header);
    }
  }
  return null;
}

function titleAbove(grid: Grid, headerRow: number): string | null {
  const texts = grid.rows
    .slice(0, headerRow)
    .flat()
    .filter((value) => typeof value === 'string');
  return texts.map(cleanText).find((text) => text.startsWith(FORM.titleStart)) ?? null;
}

function answered(grid: Grid, headerRow: number, columns: ReadonlyMap<Question, number>): readonly number[] {
  const rows: number[] = [];
  for (let row = headerRow + 1; row < grid.rows.length; row++)
    if ([...columns.values()].some((column) => !isBlank(valueAt(grid, row, column)))) rows.push(row);
  return rows;
}

/** What stands beside or under the questions and is no answer to any of them: the first cell, and how many. */
export function besideQuestions({
  grid,
  headerRow,
  columns,
}: FoundForm): { place: Place; cells: number } | null {
  const ours = new Set(columns.values());
  let place: Place | null = null;
  let cells = 0;
  for (let row = headerRow; row < grid.rows.length; row++) {
    for (const [column, value] of (grid.rows[row] ?? []).entries()) {
      if (ours.has(column) || isBlank(value)) continue;
      place ??= { sheet: grid.name, row, column };
      cells++;
    }
  }
  return place === null ? null : { place, cells };
}
