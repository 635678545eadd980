/** The workbook and the application around it: https://learn.microsoft.com/javascript/api/excel/excel.workbook */
import { cellArea, firstCell } from '../cells/address';
import type { Book } from '../model/book';
import { ApiObject, Plain } from './api-object';
import { Range } from './range';

const MILLISECONDS_PER_DAY = 86_400_000;

export class Workbook extends ApiObject<Book> {
  readonly className = 'Workbook';

  override get kept(): object {
    return { name: this.at.name, readOnly: this.at.isReadOnly };
  }

  getActiveCell(): Range {
    const { sheet, area } = this.at.selection;
    return new Range({ book: this.at, sheet }, cellArea(firstCell(area)));
  }
}

export class Application extends ApiObject<Book> {
  readonly className = 'Application';

  override get kept(): object {
    return { calculationMode: this.at.calculationMode };
  }

  suspendApiCalculationUntilNextSync(): void {
    return undefined;
  }
}

/** Functions of the worksheet that add-ins may call: https://learn.microsoft.com/javascript/api/excel/excel.functions */
export class Functions extends ApiObject<Book> {
  readonly className = 'Functions';

  /**
   * The number of a day, in the date system of the workbook:
   * https://support.microsoft.com/office/date-systems-in-excel-e7fe7167-48a9-4b96-bb53-5612a800b487
   */
  date(year: number, month: number, day: number): Plain {
    const start = this.at.is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    const value = (Date.UTC(year, month - 1, day) - start) / MILLISECONDS_PER_DAY;
    return new Plain('FunctionResult', { value, error: '' });
  }
}
