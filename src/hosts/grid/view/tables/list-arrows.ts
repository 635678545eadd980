/**
 * Excel shows the arrow of a list only in the cell that is selected, the grid in every cell that has one. A list of a table goes
 * on far below it, for rows that are still to come: there only the next row shows its arrow.
 */
import { InterceptorEffectEnum, type Injector } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { SheetDataValidationModel } from '@univerjs/preset-sheets-data-validation';
import type { Spot } from './table-looks-layer';

/** The last row of the table that ends above a cell; null: none does. */
export type LastRowAbove = (spot: Spot) => number | null;

export function noArrowsBelowTables(injector: Injector, lastRowAbove: LastRowAbove): void {
  const rules = injector.get(SheetDataValidationModel);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'arrows-below-tables',
    effect: InterceptorEffectEnum.Style,
    handler: (cell, context, next) => {
      const { unitId, subUnitId, row, col, rawData } = context;
      if (!cell?.customRender || (rawData?.v ?? '') !== '') return next(cell);
      const last = lastRowAbove(context);
      if (last === null || row === last + 1) return next(cell);
      const ruleAt = (at: number): string | undefined =>
        rules.getRuleIdByLocation(unitId, subUnitId, at, col);
      return next(ruleAt(row) === ruleAt(last) ? { ...cell, customRender: null } : cell);
    },
  });
}
