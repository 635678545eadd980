/** CONTROLE: what is odd in the tables that it is given, worst first, by table, row and column. */
import type { Finding, Place } from '../domain/finding';
import { finished } from '../domain/pauses';
import { cleanText } from '../intake/cells/clean-text';
import type { CellValue, Grid, Rows } from '../intake/grid';
import { isBlank, valueAt } from '../intake/tables/table-view';
import { inReadingOrder } from '../report/reading-order';
import { CHECK } from '../text/function-words';
import { CONTROLE } from '../text/reports/controle';
import { sentenceOf } from '../text/sentence';
import { gridsOf, Refusal } from './given-tables';
import { assessTables } from './table-call';

/** Said of what a function cannot see: every date is a number to it, and sheets have no names. */
const NOT_FOR_FUNCTIONS: ReadonlySet<Finding['code']> = new Set(['day.number', 'settings.notReadUnknown']);

export function checkTables(tables: readonly Rows[]): CellValue[][] | Refusal {
  const grids = gridsOf(tables);
  if (grids instanceof Refusal) return grids;
  const found = finished(assessTables(grids)).findings.filter(({ code }) => !NOT_FOR_FUNCTIONS.has(code));
  const order = grids.map(({ name }) => name);
  const rows = inReadingOrder(found, order).map((finding) => {
    const { wrong, write } = sentenceOf(finding);
    return [CONTROLE.severity[finding.severity], placeText(finding.place, grids), wrong, write];
  });
  return [[...CHECK.header], ...(rows.length === 0 ? [['', '', CONTROLE.nothing, '']] : rows)];
}

/** "tabel 2, rij 14, kolom Bedrag": rows count from the first row of the range. */
function placeText(place: Place | null, grids: readonly Grid[]): string {
  const index = place === null ? -1 : grids.findIndex(({ name }) => name === place.sheet);
  const grid = grids[index];
  if (place === null || grid === undefined) return CHECK.wholeStudy;
  if (place.row === undefined) return CHECK.table(index + 1);
  if (place.column === undefined) return CHECK.row(index + 1, place.row + 1);
  return CHECK.cell(index + 1, place.row + 1, headerAbove(grid, place.column));
}

/** The name of a column, else its number. */
function headerAbove(grid: Grid, column: number): string {
  const first = grid.rows.findIndex((cells) => !cells.every(isBlank));
  const header = valueAt(grid, first, column);
  return isBlank(header) ? String(column + 1) : cleanText(String(header));
}
