/**
 * Text with line breaks while somebody edits it. The grid takes them out of a plain text as soon as it is edited, and keeps a
 * text with new ones as a document. Here every cell holds a plain text again when it is done, with the breaks that it had.
 */
import {
  CellValueType,
  type ICellData,
  type IDocumentData,
  type IStyleData,
  type Injector,
  type Nullable,
} from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { valueOf } from '../changes/cell-value';
import { documentOf, textStyleOf } from './document';

/** Before anything else looks at what was typed. */
const FIRST = 2_000;

export function editTextAsLines(injector: Injector): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler: (cell, { worksheet, row, col }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      const text = raw && !isFormula(raw) ? valueOf(raw) : null;
      if (typeof text !== 'string') return next(cell);
      // How parts of it look is only drawn: who edits the cell edits its text.
      const lines = text.includes('\n') ? linesOf(text, worksheet.getComposedCellStyle(row, col)) : null;
      return next({ ...cell, p: lines });
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, _context, next) => {
      if (!cell?.p?.body) return next(cell);
      const text = valueOf({ p: cell.p });
      return next({ ...cell, p: null, v: text === null ? '' : String(text), t: CellValueType.STRING });
    },
  });
}

function isFormula({ f, si }: ICellData): boolean {
  return (f ?? '') !== '' || (si ?? '') !== '';
}

function linesOf(text: string, look: Nullable<IStyleData>): IDocumentData {
  return documentOf([{ text: text.replaceAll('\n', '\r'), style: textStyleOf(look ?? {}) }]);
}
