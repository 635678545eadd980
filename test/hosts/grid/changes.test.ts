/** How a sheet in the grid differs from the file, with rows and columns that came and went. */
import { CellValueType, type ICellData } from '@univerjs/core';
import type { Grid } from '../../../src/core/intake/grid';
import { cellChanges } from '../../../src/hosts/grid/view/changes/sheet-changes';
import type { GridCells } from '../../../src/hosts/grid/view/changes/grid-cells';
import { ShiftLog } from '../../../src/hosts/grid/view/changes/shift-log';
import { cellKey, type ShownSheet } from '../../../src/hosts/grid/view/read/shown-sheet';

const grid: Grid = {
  name: 'Blad',
  rows: [
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ],
  tables: [],
  visibility: 'visible',
};
const formulas = new Map([[cellKey(2, 1), { text: '=B1+B2', spill: null }]]);
const shown: ShownSheet = { id: 'blad', grid, formulas, spilled: new Set() };

const { NUMBER, STRING: TEXT } = CellValueType;

function contentOf(value: string | number): ICellData {
  return { v: value, t: typeof value === 'number' ? NUMBER : TEXT };
}

/** Cells as the grid holds them: numbers and texts, or a cell as it is. */
function cellsOf(rows: readonly (readonly (string | number | ICellData | null)[])[]): GridCells {
  const lines = rows.map((row) =>
    Object.fromEntries(
      row.flatMap((cell, column) => {
        if (cell === null) return [];
        return [[column, typeof cell === 'object' ? cell : contentOf(cell)]];
      }),
    ),
  );
  return {
    rows: () => lines.map((line, row) => [row, line] as const),
    cell: (row, column) => lines[row]?.[column],
    formula: (_row, _column, { f }) => (typeof f === 'string' ? f : null),
    spill: () => null,
    spilled: () => undefined,
    flags: () => 0,
  };
}

const formula: ICellData = { f: '=B1+B2', v: 3, t: NUMBER };
const insert = {
  id: 'sheet.mutation.insert-row',
  params: { subUnitId: 'blad', range: { startRow: 1, endRow: 2 } },
};
const remove = {
  id: 'sheet.mutation.remove-rows',
  params: { subUnitId: 'blad', range: { startRow: 1, endRow: 2 } },
};

describe('what changed in a sheet', () => {
  test('is nothing when it is as it was', () => {
    expect(
      cellChanges(
        shown,
        cellsOf([
          ['a', 1],
          ['b', 2],
          ['c', formula],
        ]),
        [],
      ),
    ).toEqual([]);
  });

  test('is what was typed, emptied and recalculated', () => {
    const cells = cellsOf([
      ['A', 5],
      [null, 2],
      ['c', { ...formula, v: 7 }],
    ]);
    expect(cellChanges(shown, cells, [])).toEqual([
      { kind: 'value', row: 0, column: 0, value: 'A', flags: 0 },
      { kind: 'value', row: 0, column: 1, value: 5, flags: 0 },
      { kind: 'result', row: 2, column: 1, result: { kind: 'cell', value: 7, isError: false } },
      { kind: 'value', row: 1, column: 0, value: null, flags: 0 },
    ]);
  });

  test('is no result that the grid could not find', () => {
    expect(
      cellChanges(
        shown,
        cellsOf([
          ['a', 1],
          ['b', 2],
          ['c', { ...formula, v: '#NAME?' }],
        ]),
        [],
      ),
    ).toEqual([]);
  });

  test('is a value in the place of a formula, and a formula in the place of a value', () => {
    const cells = cellsOf([
      ['a', 1],
      ['b', { f: '=SUM(B1)', v: 1, t: NUMBER }],
      ['c', 3],
    ]);
    expect(cellChanges(shown, cells, [])).toEqual([
      {
        kind: 'formula',
        row: 1,
        column: 1,
        formula: 'SUM(B1)',
        result: { kind: 'cell', value: 1, isError: false },
        flags: 0,
      },
      { kind: 'value', row: 2, column: 1, value: 3, flags: 0 },
    ]);
  });

  test('leaves out cells that only moved along with inserted rows', () => {
    const log = new ShiftLog();
    expect(log.record(insert)).toBe(true);
    const cells = cellsOf([['a', 1], [], ['nieuw'], ['b', 2], ['c', formula]]);
    expect(cellChanges(shown, cells, log.of('blad'))).toEqual([
      { kind: 'value', row: 2, column: 0, value: 'nieuw', flags: 0 },
    ]);
  });

  test('is nothing after undo', () => {
    const log = new ShiftLog();
    log.record(remove);
    expect(log.of('blad')).toHaveLength(1);
    log.record(insert);
    expect(log.of('blad')).toEqual([]);
  });

  test('of a new sheet is everything on it', () => {
    expect(cellChanges(null, cellsOf([['x']]), [])).toEqual([
      { kind: 'value', row: 0, column: 0, value: 'x', flags: 0 },
    ]);
  });
});
