/**
 * Protection of a sheet, and of the workbook's structure.
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection
 * https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection
 */
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import { ApiObject } from './api-object';

export class WorksheetProtection extends ApiObject {
  readonly className = 'WorksheetProtection';

  constructor(private readonly sheet: Sheet) {
    super();
  }

  get protected(): boolean {
    return this.sheet.isProtected;
  }
}

export class WorkbookProtection extends ApiObject {
  readonly className = 'WorkbookProtection';

  constructor(private readonly book: Book) {
    super();
  }

  get protected(): boolean {
    return this.book.isStructureProtected;
  }
}
