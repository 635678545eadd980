/** Reports as a host writes them into a workbook, to run the product on its own output. */
import {
  CellFlag,
  type CellFlags,
  type CellValue,
  type Grid,
  type Workbook,
} from '../../src/core/intake/grid';
import { rowsOf, type Document, type Sheet } from '../../src/core/report/document';
import { writeMark } from '../../src/core/report/own-sheets/own-sheet';

/** The workbook with the report sheets in it: rewritten in place, or new ones at the end. */
export function withReports(workbook: Workbook, document: Document): Workbook {
  const written = document.sheets.map((sheet) => ({ sheet, grid: gridFrom(sheet) }));
  const kept = workbook.sheets.map(
    (grid) => written.find(({ sheet }) => sheet.replaces === grid.name)?.grid ?? grid,
  );
  const added = written.filter(({ sheet }) => sheet.replaces === undefined).map(({ grid }) => grid);
  return { ...workbook, sheets: [...kept, ...added] };
}

function gridFrom(sheet: Sheet): Grid {
  const rows = rowsOf(sheet.blocks).map(({ cells }) =>
    cells.flatMap(({ value, span = 1 }): CellValue[] => [value, ...new Array<null>(span - 1).fill(null)]),
  );
  const mark = sheet.mark === undefined ? {} : { mark: writeMark(sheet.mark) };
  return { name: sheet.name, rows, flags: formulaFlags(sheet), tables: [], visibility: 'visible', ...mark };
}

/** What a host knows of the formulas that it wrote: which cells they stand in, and which they fill besides. */
function formulaFlags({ blocks, columnWidths }: Sheet): CellFlags {
  const width = columnWidths.length;
  const rows = blocks.flatMap(({ live, rows: own }, index) => {
    const flags = own.map((_, row) => {
      const spilled = CellFlag.formula | CellFlag.spilled;
      const cells = new Array<number>(width).fill(live === undefined ? 0 : spilled);
      if (live !== undefined && row === 0) cells[0] = CellFlag.formula;
      return cells;
    });
    return index === 0 ? flags : [new Array<number>(width).fill(0), ...flags];
  });
  return { width, bits: Uint8Array.from(rows.flat()) };
}

export function withoutMark({ mark, ...grid }: Grid): Grid {
  return mark === undefined ? { ...grid } : grid;
}

/** The sheet with rows inserted above and columns before it. */
export function moved(grid: Grid, down: number, right: number): Grid {
  const before = new Array<null>(right).fill(null);
  const above = Array.from({ length: down }, (): CellValue[] => []);
  return { ...grid, rows: [...above, ...grid.rows.map((row) => [...before, ...row])] };
}
