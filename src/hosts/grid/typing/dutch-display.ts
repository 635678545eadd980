/** Shows values as a Dutch Excel does where no number format says how: decimal commas, WAAR, #N/B. */
import { CellValueType, InterceptorEffectEnum, type ICellData, type Injector } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { dutchError } from './formula-notation';

/** After number formats and all else that the grid does. */
const LAST = -0.5;

export function displayInDutch(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: LAST,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _location, next) => {
      const shown = cell ? shownValue(cell) : null;
      return next(shown === null ? cell : { ...cell, ...shown });
    },
  });
}

/** Null: shown as it is. */
function shownValue({ v, t }: ICellData): Pick<ICellData, 'v' | 't'> | null {
  if (typeof v === 'number' && t === CellValueType.NUMBER)
    return { v: dutchNumber(Number(v.toPrecision(10))) };
  if (t === CellValueType.BOOLEAN)
    return { v: v === 1 || v === true ? 'WAAR' : 'ONWAAR', t: CellValueType.STRING };
  if (typeof v !== 'string' || !v.startsWith('#')) return null;
  const error = dutchError(v);
  return error === v ? null : { v: error };
}

export function dutchNumber(value: number): string {
  return String(value).replace('.', ',').replace('e', 'E');
}
