/** Functions of the worksheet that add-ins may call: https://learn.microsoft.com/javascript/api/excel/excel.functions */
import type { Book } from '../model/book';
import { ApiObject } from './api-object';

const MILLISECONDS_PER_DAY = 86_400_000;

export class Functions extends ApiObject {
  readonly className = 'Functions';

  constructor(private readonly book: Book) {
    super();
  }

  /**
   * The number of a day, in the date system of the workbook:
   * https://support.microsoft.com/office/date-systems-in-excel-e7fe7167-48a9-4b96-bb53-5612a800b487
   */
  date(year: number, month: number, day: number): FunctionResult {
    const start = this.book.is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    return new FunctionResult((Date.UTC(year, month - 1, day) - start) / MILLISECONDS_PER_DAY);
  }
}

class FunctionResult extends ApiObject {
  readonly className = 'FunctionResult';
  readonly error = '';

  constructor(readonly value: unknown) {
    super();
  }
}
