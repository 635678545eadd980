/**
 * How one object of the interface gets at another without knowing it: a range at its worksheet, a worksheet at its
 * tables. `all-faces.ts` makes them.
 */
import type { Area } from '../cells/address';
import type { ClassSchema } from '../client/schema';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import type { ApiObject } from './api-object';

export interface Faces {
  readonly book: Book;
  readonly schema: (className: string) => ClassSchema;
  /** Every kind of chart that Microsoft's library names. */
  readonly chartTypes: readonly string[];
  workbook(): ApiObject;
  worksheet(sheet: Sheet): ApiObject;
  worksheets(): ApiObject;
  /** The tables of a sheet, or of the workbook. */
  tables(sheet?: Sheet): ApiObject;
  names(): ApiObject;
  settings(): ApiObject;
  application(): ApiObject;
  charts(sheet: Sheet): ApiObject;
  pivotTables(sheet: Sheet): ApiObject;
  freezePanes(sheet: Sheet): ApiObject;
  pageLayout(sheet: Sheet): ApiObject;
  pageBreaks(sheet: Sheet): ApiObject;
  protection(sheet?: Sheet): ApiObject;
  customProperties(sheet: Sheet): ApiObject;
  dataValidation(sheet: Sheet, area: Area): ApiObject;
  rangeAreas(sheet: Sheet, areas: readonly Area[]): ApiObject;
  format(sheet: Sheet, areas: readonly Area[]): ApiObject;
}
