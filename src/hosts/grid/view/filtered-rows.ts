/**
 * Rows that a filter of the file keeps out of sight. Here they stay there: nobody can set a filter, for which rows it would
 * hide is not in what a file gets. As in Excel, what somebody does with rows around them (wiping, filling, pasting) leaves
 * them alone, and SUBTOTAL leaves them out.
 */
import type { Injector } from '@univerjs/core';
import {
  INTERCEPTOR_POINT,
  ISheetRowFilteredService,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import type { FilePlaces } from './file-places';
import type { LookedAt, Sheet } from './read/file';
import { gridRanges } from './read/ranges';
import type { ShownSheet } from './read/shown-sheet';

export class FilteredRows {
  private unitId = '';
  private bySheet: ReadonlyMap<string, ReadonlySet<number>> = new Map();

  constructor(
    injector: Injector,
    private readonly places: FilePlaces,
  ) {
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.ROW_FILTERED, {
      handler: (filtered, { unitId, subUnitId, row }, next) =>
        this.isFiltered(unitId, subUnitId, row) || next(filtered),
    });
    injector
      .get(ISheetRowFilteredService)
      .register((unitId, sheetId, row) => this.isFiltered(unitId, sheetId, row));
  }

  show(unitId: string, shown: readonly ShownSheet[], { sheets }: LookedAt): void {
    this.unitId = unitId;
    this.bySheet = new Map(
      shown.flatMap(({ id, grid }) => {
        const sheet = sheets.find(({ name }) => name === grid.name);
        const rows = sheet ? filteredRows(sheet) : new Set<number>();
        return rows.size > 0 ? [[id, rows] as const] : [];
      }),
    );
  }

  private isFiltered(unitId: string, sheetId: string, row: number): boolean {
    const rows = unitId === this.unitId ? this.bySheet.get(sheetId) : undefined;
    const spot = rows && this.places.inFile(sheetId, { row, column: 0 });
    return spot ? rows.has(spot.row) : false;
  }
}

/** The hidden rows where a filter is: of the sheet, or of one of its tables. */
export function filteredRows({ autoFilter, tables = [], rowDefs }: Sheet): ReadonlySet<number> {
  const references = [
    autoFilter?.range,
    ...tables.map((table) => (table.showAutoFilter === true ? table.range : undefined)),
  ];
  const ranges = references.flatMap((reference) => (reference === undefined ? [] : gridRanges(reference)));
  const rows = new Set<number>();
  for (const [row, { hidden }] of rowDefs ?? []) {
    // The first one has the headers.
    if (hidden === true && ranges.some(({ startRow, endRow }) => row > startRow && row <= endRow))
      rows.add(row);
  }
  return rows;
}
