/**
 * Draws tables in their styles: beneath what cells look like by themselves, while they are drawn. No cell of the workbook
 * gets such a look, so none can come into a file.
 */
import {
  InterceptorEffectEnum,
  type Injector,
  type IRange,
  type IStyleData,
  type Worksheet,
} from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { TableManager } from '@univerjs/preset-sheets-table';
import type { ExcelTable } from '../../../../core/intake/grid';
import type { TableLook, TableStyle } from '../../../../formats/xlsx';
import type { LookedAt } from '../read/file';
import type { ShownSheet } from '../read/shown-sheet';
import { excelStyle } from './excel-styles';
import { grownRows, roomBelow } from './grown-rows';
import { TableCells } from './table-cells';

type Table = ReturnType<TableManager['getTablesBySubunitId']>[number];

/** What the file says of a table. */
interface Dressed {
  readonly table: ExcelTable;
  readonly look: TableLook;
  readonly style: TableStyle;
  readonly room: number;
}

/** A table on the page, which is as large as the user made it. */
interface Drawn extends Dressed {
  readonly onPage: Table;
  /** How many rows were typed below it since; null: nobody counted. */
  grown: number | null;
  cells: { readonly rows: number; readonly columns: number; readonly of: TableCells } | null;
}

export interface Spot {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly col: number;
  readonly worksheet: Worksheet;
}

export class TableLooksLayer {
  private unitId = '';
  private theme: readonly string[] | undefined;
  private dressed: ReadonlyMap<string, Dressed> = new Map();
  private readonly bySheet = new Map<string, readonly Drawn[]>();

  constructor(private readonly injector: Injector) {
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'looks-of-tables',
      effect: InterceptorEffectEnum.Style,
      handler: (cell, context, next) => {
        const look = this.lookAt(context);
        if (look === undefined) return next(cell);
        const drawn = !cell || cell === context.rawData ? { ...context.rawData } : cell;
        drawn.themeStyle = look;
        return next(drawn);
      },
    });
    const manager = injector.get(TableManager);
    for (const changed of [manager.tableAdd$, manager.tableDelete$])
      changed.subscribe(() => {
        this.bySheet.clear();
      });
  }

  /** From now on the tables of this workbook. */
  show(unitId: string, sheets: readonly ShownSheet[], { tableLooks, themeColors }: LookedAt): void {
    this.unitId = unitId;
    this.theme = themeColors;
    this.bySheet.clear();
    this.dressed = new Map(
      sheets.flatMap(({ grid }) =>
        grid.tables.flatMap((table) => {
          const look = tableLooks?.tables.get(table.name);
          const style = look && (tableLooks?.styles.get(look.style) ?? excelStyle(look.style));
          return look && style
            ? [[table.name, { table, look, style, room: roomBelow(grid, table) }] as const]
            : [];
        }),
      ),
    );
  }

  /** Something was typed, perhaps below a table. */
  cellsChanged(): void {
    for (const drawn of this.bySheet.values()) for (const each of drawn) each.grown = null;
  }

  /** The last row of the table that ends above this cell, with the rows that were typed below it; null: none does. */
  lastRowAbove({ unitId, subUnitId, row, col, worksheet }: Spot): number | null {
    if (unitId !== this.unitId) return null;
    const ends = this.drawnOn(subUnitId).flatMap((drawn) => {
      const range = drawn.onPage.getRange();
      if (col < range.startColumn || col > range.endColumn) return [];
      const end = range.endRow + this.grownBy(drawn, range, worksheet);
      return end < row ? [end] : [];
    });
    return ends.length === 0 ? null : Math.max(...ends);
  }

  private lookAt({ unitId, subUnitId, row, col, worksheet }: Spot): IStyleData | undefined {
    if (unitId !== this.unitId || this.dressed.size === 0) return undefined;
    for (const drawn of this.drawnOn(subUnitId)) {
      const range = drawn.onPage.getRange();
      const { startRow, startColumn, endColumn } = range;
      if (row < startRow || col < startColumn || col > endColumn) continue;
      if (row > range.endRow + this.grownBy(drawn, range, worksheet)) continue;
      return this.cellsOf(drawn, range).lookAt(row - startRow, col - startColumn);
    }
    return undefined;
  }

  private drawnOn(sheetId: string): readonly Drawn[] {
    const known = this.bySheet.get(sheetId);
    if (known !== undefined) return known;
    const tables = this.injector.get(TableManager).getTablesBySubunitId(this.unitId, sheetId);
    const drawn = tables.flatMap((onPage): Drawn[] => {
      const dressed = this.dressed.get(onPage.getDisplayName());
      return dressed ? [{ ...dressed, onPage, grown: null, cells: null }] : [];
    });
    this.bySheet.set(sheetId, drawn);
    return drawn;
  }

  private grownBy(drawn: Drawn, range: IRange, worksheet: Worksheet): number {
    drawn.grown ??= grownRows(worksheet, range, drawn.room);
    return drawn.grown;
  }

  private cellsOf(drawn: Drawn, { startRow, endRow, startColumn, endColumn }: IRange): TableCells {
    const rows = endRow - startRow + 1 + (drawn.grown ?? 0);
    const columns = endColumn - startColumn + 1;
    if (drawn.cells?.rows === rows && drawn.cells.columns === columns) return drawn.cells.of;
    const { hasHeaderRow: hasHeader, hasTotalRow: hasTotal } = drawn.table;
    const shape = { rows, columns, hasHeader, hasTotal };
    const of = new TableCells(drawn.style, drawn.look, shape, this.theme);
    drawn.cells = { rows, columns, of };
    return of;
  }
}
