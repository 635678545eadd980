/** A sheet of the file as the grid holds it: our values, the looks and sizes of the file. */
import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IWorksheetData,
} from '@univerjs/core';
import { CellFlag, flagsAt, type CellValue, type Grid } from '../../../../core/intake/grid';
import type { RowHeights } from '../../../../formats/xlsx';
import type { Sheet } from './file';
import { colourOf } from './colour';
import type { Looks } from './looks';
import { cellAt, cellKey, type ShownSheet } from './shown-sheet';

/** Room to type below and beside what stands there. */
const SPARE_ROWS = 200;
const LEAST_ROWS = 1_000;
const SPARE_COLUMNS = 10;
const LEAST_COLUMNS = 26;

/** What Excel gives a column or a row that a file says nothing about. */
const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;
const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 4 / 3;

const { TRUE: YES, FALSE: NO } = BooleanNumber;

export function sheetData(
  shown: ShownSheet,
  sheet: Sheet | undefined,
  looks: Looks,
  heights: RowHeights = new Map(),
): Partial<IWorksheetData> {
  const { id, grid } = shown;
  const cellData = cells(shown);
  const width = addLooks(cellData, sheet, looks);
  fitNumbers(cellData, grid, looks);
  return {
    id,
    name: grid.name,
    tabColor: colourOf(sheet?.view?.tabColor, looks.theme) ?? '',
    hidden: grid.visibility === 'visible' ? NO : YES,
    freeze: freezeOf(sheet),
    rowCount: Math.max(grid.rows.length + SPARE_ROWS, LEAST_ROWS),
    columnCount:
      Math.max(width, columnsOf(grid), sheet?.columns?.length ?? 0) + SPARE_COLUMNS + LEAST_COLUMNS,
    defaultColumnWidth: DEFAULT_WIDTH,
    defaultRowHeight: DEFAULT_HEIGHT,
    mergeData: (sheet?.merges ?? []).map(({ startRow, endRow, startCol, endCol }) => ({
      startRow,
      endRow,
      startColumn: startCol,
      endColumn: endCol,
    })),
    cellData,
    ...(looks.plain && { defaultStyle: looks.plain }),
    rowData: rowsOf(sheet, heights),
    columnData: columnSizes(sheet),
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: sheet?.view?.showGridLines === false ? NO : YES,
    rightToLeft: sheet?.view?.rightToLeft === true ? YES : NO,
  };
}

type CellMatrix = Record<number, Record<number, ICellData>>;

/** What a formula fills comes from the formula, and is no content of the cells that it fills. */
function cells({ grid, formulas, spilled }: ShownSheet): CellMatrix {
  const matrix: CellMatrix = {};
  grid.rows.forEach((values, row) => {
    values.forEach((value, column) => {
      const formula = formulas.get(cellKey(row, column));
      if (formula === undefined && (value === null || spilled.has(cellKey(row, column)))) return;
      (matrix[row] ??= {})[column] = {
        ...content(value, flagsAt(grid, row, column)),
        ...(formula !== undefined && { f: formula.text }),
      };
    });
  });
  addUncalculated(matrix, formulas);
  return matrix;
}

/** Formulas to which some programs give no value: they get one at the first edit that they depend on. */
function addUncalculated(matrix: CellMatrix, formulas: ShownSheet['formulas']): void {
  for (const [key, { text }] of formulas) {
    const { row, column } = cellAt(key);
    (matrix[row] ??= {})[column] ??= { f: text };
  }
}

export function content(value: CellValue, flags: number): ICellData {
  if (value === null) return {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return (flags & CellFlag.error) !== 0 ? { v: value } : { v: value, t: CellValueType.STRING };
}

/** Gives cells their looks; the number of columns that have any. */
function addLooks(matrix: CellMatrix, sheet: Sheet | undefined, looks: Looks): number {
  let width = 0;
  for (const [at, { style }] of sheet?.cells ?? []) {
    if (style === undefined) continue;
    const comma = at.indexOf(',');
    const row = Number(at.slice(0, comma));
    const column = Number(at.slice(comma + 1));
    const cell = ((matrix[row] ??= {})[column] ??= {});
    cell.s = looks.keyOf(style);
    width = Math.max(width, column + 1);
  }
  return width;
}

/** What our reader calls a date is shown as one, whatever became of its look. */
function fitNumbers(matrix: CellMatrix, grid: Grid, looks: Looks): void {
  grid.rows.forEach((values, row) => {
    values.forEach((value, column) => {
      const cell = typeof value === 'number' ? matrix[row]?.[column] : undefined;
      if (cell === undefined) return;
      const key = looks.forNumber(cell.s as string | undefined, flagsAt(grid, row, column));
      if (key !== undefined) cell.s = key;
    });
  });
}

function columnsOf({ rows }: Grid): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

function freezeOf(sheet: Sheet | undefined): IWorksheetData['freeze'] {
  const { rows = 0, columns = 0 } = sheet?.freezePane ?? {};
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

/** The reader of looks knows only heights that a user chose: those stay whatever is typed. */
function rowsOf(sheet: Sheet | undefined, heights: RowHeights): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, height] of heights) rows[row] = { h: Math.round(height * PIXELS_PER_POINT) };
  for (const [row, { height, hidden }] of sheet?.rowDefs ?? []) {
    rows[row] = {
      ...rows[row],
      ...(height !== undefined && { ia: NO }),
      ...(hidden === true && { hd: YES }),
    };
  }
  return rows;
}

function columnSizes(sheet: Sheet | undefined): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  sheet?.columns?.forEach((column, index) => {
    const { width, hidden } = column;
    if (width === undefined && hidden !== true) return;
    columns[index] = {
      ...(width !== undefined && { w: Math.round(width * PIXELS_PER_CHARACTER) }),
      ...(hidden === true && { hd: YES }),
    };
  });
  return columns;
}
