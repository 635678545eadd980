/** Makes of what is typed in a cell what a Dutch Excel makes of it, and shows formulas the same way while they are edited. */
import { CellValueType, type ICellData, type Injector, type Nullable } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  FormulaDataModel,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { CellFlag } from '../../../core/intake/grid';
import { flagsOfFormat } from '../../../formats/xlsx/read/number-format';
import { dutchNumber } from './dutch-display';
import { toDutch, toEnglish } from './formula-notation';
import { typedValue } from './typed-value';

/** Before all that the grid itself does with what is typed. */
const FIRST = 1_000;
const TEXT_FORMAT = '@';

export function typeInDutch(injector: Injector): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { worksheet, workbook, row, col }, next) => {
      const before = worksheet.getCellRaw(row, col);
      const style = workbook.getStyles().getStyleByCell(before);
      const pattern = style?.n?.pattern ?? '';
      const written = cell && writtenCell(cell, before, pattern);
      // What is not for us goes on to the grid itself.
      return written ?? next(cell);
    },
  });
  const formulas = injector.get(FormulaDataModel);
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { worksheet, workbook, row, col, unitId, subUnitId }, next) => {
      const formula = formulas.getFormulaStringByCell(row, col, subUnitId, unitId);
      if (typeof formula === 'string' && formula !== '') return { ...cell, f: toDutch(formula) };
      const raw = worksheet.getCellRaw(row, col);
      const pattern = workbook.getStyles().getStyleByCell(raw)?.n?.pattern ?? '';
      const text = typeof raw?.v === 'number' ? editedNumber(raw, raw.v, pattern) : null;
      return text === null ? next(cell) : { ...cell, v: text, t: CellValueType.STRING };
    },
  });
}

/** A number as the editor shows it; null: no plain number, so as the cell shows it. */
function editedNumber({ t }: ICellData, value: number, pattern: string): string | null {
  if (t !== CellValueType.NUMBER) return null;
  const flags = flagsOfFormat(pattern);
  if ((flags & (CellFlag.date | CellFlag.time)) !== 0) return null;
  if ((flags & CellFlag.percentage) !== 0) return `${dutchNumber(Number((value * 100).toPrecision(15)))}%`;
  return dutchNumber(value);
}

/** Null: neither a formula nor a plain text was typed. */
function writtenCell(cell: ICellData, before: Nullable<ICellData>, pattern: string): ICellData | null {
  if (typeof cell.f === 'string' && cell.f !== '') {
    const formula = toEnglish(cell.f);
    return before && before.f === formula ? { ...cell, ...before } : { ...cell, f: formula };
  }
  if (cell.p || typeof cell.v !== 'string' || cell.v === '') return null;
  if (pattern === TEXT_FORMAT || cell.t === CellValueType.FORCE_STRING) return null;
  const { value, format } = typedValue(cell.v, new Date().getFullYear());
  if (typeof value === 'string') return { ...cell, v: value, t: CellValueType.STRING };
  const content =
    typeof value === 'boolean'
      ? { v: value ? 1 : 0, t: CellValueType.BOOLEAN }
      : { v: value, t: CellValueType.NUMBER };
  const isOwn = format === null || (flagsOfFormat(format) === flagsOfFormat(pattern) && pattern !== '');
  if (isOwn) return { ...cell, ...content };
  const style = typeof cell.s === 'string' ? {} : cell.s;
  return { ...cell, ...content, s: { ...style, n: { pattern: format } } };
}
