/** The workbook and the application around it: https://learn.microsoft.com/javascript/api/excel/excel.workbook */
import { cellArea, firstCell } from '../cells/address';
import type { Book } from '../model/book';
import { ApiObject, Kept } from './api-object';
import { Range } from './range';

const MILLISECONDS_PER_DAY = 86_400_000;

export class Workbook extends Kept {
  constructor(readonly book: Book) {
    super('Workbook', { name: book.name, readOnly: book.isReadOnly });
  }

  getActiveCell(): Range {
    const { sheet, area } = this.book.selection;
    return new Range(this.book, sheet, cellArea(firstCell(area)));
  }
}

export class Application extends Kept {
  constructor(private readonly book: Book) {
    const { calculationMode } = book;
    super('Application', { calculationMode, decimalSeparator: ',', thousandsSeparator: '.' });
  }

  suspendApiCalculationUntilNextSync(): void {
    return undefined;
  }

  /** A workbook beside this one, out of the bytes of a file. */
  createWorkbook(base64 = ''): WorkbookCreated {
    return new WorkbookCreated(this.book, base64);
  }
}

class WorkbookCreated extends ApiObject {
  readonly className = 'WorkbookCreated';
  readonly id = '1';

  constructor(
    private readonly book: Book,
    private readonly base64: string,
  ) {
    super();
  }

  open(): void {
    this.book.created.push(this.base64);
  }
}

/** Functions of the worksheet that add-ins may call: https://learn.microsoft.com/javascript/api/excel/excel.functions */
export class Functions extends ApiObject {
  readonly className = 'Functions';

  constructor(private readonly book: Book) {
    super();
  }

  /**
   * The number of a day, in the date system of the workbook:
   * https://support.microsoft.com/office/date-systems-in-excel-e7fe7167-48a9-4b96-bb53-5612a800b487
   */
  date(year: number, month: number, day: number): Kept {
    const start = this.book.is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    const value = (Date.UTC(year, month - 1, day) - start) / MILLISECONDS_PER_DAY;
    return new Kept('FunctionResult', { value, error: '' });
  }
}
