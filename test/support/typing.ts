/** Typing in a workbook file as somebody would: rows below those of a table, and a value in one of its cells. */
import type { CellEdit, NewCell } from '../../src/core/intake/edit';
import { CellFlag, type ExcelTable, type Grid, type Workbook } from '../../src/core/intake/grid';
import { editXlsx, readXlsx } from '../../src/formats/xlsx';
import { workbookOf } from './workbook';

const SHOWN_AS = CellFlag.date | CellFlag.time | CellFlag.percentage;

/** Rows of text under their headers, as in support/workbook.ts, below what is filled in of the table. */
export async function typeRows(file: Uint8Array, table: string, text: string): Promise<Uint8Array> {
  const { grid, range, hasTotalRow } = find(await readXlsx(file, 'studie.xlsx'), table);
  const typed = cellsOf(text);
  const [headers = [], ...rows] = typed;
  const columns = headers.map(({ value }) => columnNamed(grid, range, String(value)));
  const isEmpty = (row: number): boolean =>
    columns.every((column) => (grid.rows[row]?.[column] ?? null) === null);
  let firstRow = range.firstRow + 1;
  while (firstRow <= range.lastRow && !isEmpty(firstRow)) firstRow++;
  const edit: CellEdit = {
    kind: 'appendRows',
    sheet: grid.name,
    table,
    range,
    hasTotalRow,
    firstRow,
    columns,
    rows,
  };
  return editXlsx(file, [edit]);
}

/** A value in the cell of a column, in the row that starts with these values. */
export async function typeCell(
  file: Uint8Array,
  table: string,
  rowStart: readonly string[],
  header: string,
  text: string,
): Promise<Uint8Array> {
  const { grid, range } = find(await readXlsx(file, 'studie.xlsx'), table);
  const starts = (row: number): boolean =>
    rowStart.every((value, index) => String(grid.rows[row]?.[range.firstColumn + index] ?? '') === value);
  let row = range.firstRow;
  while (row <= range.lastRow && !starts(row)) row++;
  if (row > range.lastRow) throw new Error(`no row ${rowStart.join(', ')} in ${table}`);
  const [[cell] = []] = cellsOf(text);
  if (cell === undefined) throw new Error('nothing to type');
  const column = columnNamed(grid, range, header);
  return editXlsx(file, [{ kind: 'setCell', sheet: grid.name, row, column, cell }]);
}

/** The cells of a report, row by row, without what is empty. */
export function reportRows(workbook: Workbook, sheet: string): readonly (readonly string[])[] {
  const grid = workbook.sheets.find(({ name }) => name === sheet);
  if (grid === undefined) throw new Error(`no sheet ${sheet}`);
  return grid.rows.map((row) => row.flatMap((value) => (value === null ? [] : [String(value)])));
}

function find(workbook: Workbook, table: string): ExcelTable & { readonly grid: Grid } {
  for (const grid of workbook.sheets)
    for (const each of grid.tables) if (each.name === table) return { ...each, grid };
  throw new Error(`no table ${table}`);
}

function columnNamed(
  grid: Grid,
  { firstRow, firstColumn, lastColumn }: ExcelTable['range'],
  header: string,
): number {
  for (let column = firstColumn; column <= lastColumn; column++)
    if (grid.rows[firstRow]?.[column] === header) return column;
  throw new Error(`no column ${header} on ${grid.name}`);
}

function cellsOf(text: string): readonly (readonly NewCell[])[] {
  const [grid] = workbookOf([{ sheet: 'getypt', cells: text.trim() }]).sheets;
  const { rows = [], flags } = grid ?? {};
  return rows.map((row, index) =>
    row.map((value, column) => ({
      value,
      flags: flags === undefined ? 0 : (flags.bits[index * flags.width + column] ?? 0) & SHOWN_AS,
    })),
  );
}
