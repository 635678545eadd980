/** Where in the workbook the rows of a form go, and whether there is room for them. */
import type { Place } from '../domain/finding';
import { parseCaseName } from '../intake/cells/parse-text';
import type { AppendRows, NewCell } from '../intake/edit';
import { CellFlag, hasFlag, type ExcelTable, type Grid, type Range } from '../intake/grid';
import type { ViewedTable } from '../intake/read-tables';
import { bodyRows } from '../intake/tables/body-rows';
import { isBlank, valueAt } from '../intake/tables/table-view';

/** The table on the sheet of this case, else the first one of which each row names its own case. */
export function targetFor(caseKey: string, tables: readonly ViewedTable[]): ViewedTable | null {
  const usable = tables.filter(
    ({ table, read }) => read && table.kind === 'inschattingen' && table.form === 'rows',
  );
  const onSheet = usable.find(({ view }) => sheetCaseOf(view) === caseKey);
  const general = usable.find(({ table, view }) => table.columns.has('casus') && view.sheetCase === null);
  return onSheet ?? general ?? null;
}

function sheetCaseOf({ sheetCase }: ViewedTable['view']): string | null {
  const name = sheetCase === null ? null : parseCaseName(sheetCase).value;
  return name?.kind === 'value' ? name.value.key : null;
}

/** The rows as a change of the workbook, or the cell that stands in their way. */
export function placeRows(
  { grid, table: { range: found }, table }: Pick<ViewedTable, 'grid' | 'table'>,
  columns: readonly number[],
  rows: readonly (readonly NewCell[])[],
): AppendRows | { readonly blocked: Place } {
  const excel = excelTableAt(grid, found);
  const place = excel === null ? loosePlace(grid, table) : tablePlace(grid, excel, columns);
  const { range, hasTotalRow, firstRow } = place;
  const lastInTable = hasTotalRow ? range.lastRow - 1 : range.lastRow;
  const lastNew = firstRow + rows.length - 1;
  const growth = Math.max(0, lastNew - lastInTable);
  const below = { ...range, firstRow: range.lastRow + 1, lastRow: range.lastRow + growth };
  const blocked = firstTaken(grid, below, excel);
  if (blocked !== null) return { blocked };
  return { kind: 'appendRows', sheet: grid.name, table: excel?.name ?? null, ...place, columns, rows };
}

type RowsPlace = Pick<AppendRows, 'range' | 'hasTotalRow' | 'firstRow'>;

function excelTableAt(grid: Grid, { firstRow, firstColumn }: Range): ExcelTable | null {
  const starts = ({ range }: ExcelTable): boolean =>
    range.firstRow === firstRow && range.firstColumn === firstColumn;
  return grid.tables.find(starts) ?? null;
}

/** After the last row with anything in it; what is left of the table is filled first. */
function tablePlace(grid: Grid, { range, hasTotalRow }: ExcelTable, columns: readonly number[]): RowsPlace {
  const lastInTable = hasTotalRow ? range.lastRow - 1 : range.lastRow;
  let row = Math.min(lastInTable, grid.rows.length - 1);
  while (row > range.firstRow && isFree(grid, row, range, columns)) row--;
  return { range, hasTotalRow, firstRow: row + 1 };
}

/** A formula in a column of the user's own waits there for a row; one in a column that is written stays what it is. */
function isFree(grid: Grid, row: number, range: Range, columns: readonly number[]): boolean {
  for (let column = range.firstColumn; column <= range.lastColumn; column++) {
    const isFormula = hasFlag(grid, row, column, CellFlag.formula);
    if (isFormula ? columns.includes(column) : !isBlank(valueAt(grid, row, column))) return false;
  }
  return true;
}

/** Loose cells end at their last row of data: a total or a note below it stands in the way. */
function loosePlace(grid: Grid, table: ViewedTable['table']): RowsPlace {
  const lastRow = bodyRows(grid, table).at(-1) ?? table.range.firstRow;
  return { range: { ...table.range, lastRow }, hasTotalRow: false, firstRow: lastRow + 1 };
}

/** The size of a worksheet in Excel. */
const MOST_ROWS = 1_048_576;

/** The first cell with something in it, or of another table, from top to bottom. */
function firstTaken(grid: Grid, range: Range, own: ExcelTable | null): Place | null {
  const others = grid.tables.filter((each) => each !== own).map((each) => each.range);
  for (let row = range.firstRow; row <= range.lastRow; row++) {
    for (let column = range.firstColumn; column <= range.lastColumn; column++) {
      const inOther = others.some((other) => holds(other, row, column));
      const isFormula = hasFlag(grid, row, column, CellFlag.formula);
      if (row >= MOST_ROWS || inOther || isFormula || !isBlank(valueAt(grid, row, column)))
        return { sheet: grid.name, row, column };
    }
  }
  return null;
}

function holds(range: Range, row: number, column: number): boolean {
  const inRows = row >= range.firstRow && row <= range.lastRow;
  return inRows && column >= range.firstColumn && column <= range.lastColumn;
}
