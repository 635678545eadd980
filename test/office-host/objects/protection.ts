/**
 * Protection of a sheet, and of the workbook's structure.
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection
 * https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection
 */
import { ExcelError } from '../errors';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import { ApiObject } from './api-object';

export class WorksheetProtection extends ApiObject {
  readonly className = 'WorksheetProtection';

  constructor(private readonly sheet: Sheet) {
    super();
  }

  get protected(): boolean {
    return this.sheet.protection !== null;
  }

  get options(): unknown {
    return this.sheet.protection?.options ?? null;
  }

  /** A protected sheet is not protected again. */
  protect(options: Readonly<Record<string, unknown>> = {}, password?: string): void {
    if (this.protected) throw new ExcelError('AccessDenied', 'WorksheetProtection.protect');
    this.sheet.protection = { options, password };
  }

  unprotect(password?: string): void {
    const wanted = this.sheet.protection?.password;
    if (wanted !== undefined && wanted !== password)
      throw new ExcelError('InvalidArgument', 'WorksheetProtection.unprotect');
    this.sheet.protection = null;
  }
}

export class WorkbookProtection extends ApiObject {
  readonly className = 'WorkbookProtection';

  constructor(private readonly book: Book) {
    super();
  }

  get protected(): boolean {
    return this.book.structurePassword !== undefined;
  }

  protect(password?: string): void {
    if (this.protected) throw new ExcelError('AccessDenied', 'WorkbookProtection.protect');
    this.book.structurePassword = password ?? null;
  }

  unprotect(password?: string): void {
    const wanted = this.book.structurePassword ?? undefined;
    if (wanted !== undefined && wanted !== password)
      throw new ExcelError('InvalidArgument', 'WorkbookProtection.unprotect');
    this.book.structurePassword = undefined;
  }
}
