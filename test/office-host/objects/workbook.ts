/** The workbook and the application around it: https://learn.microsoft.com/javascript/api/excel/excel.workbook */
import { cellArea, type Book } from '../model/book';
import { ApiObject } from './api-object';
import type { Faces } from './faces';
import { Functions } from './functions';
import { Range } from './range';

export class Workbook extends ApiObject {
  readonly className = 'Workbook';

  constructor(private readonly faces: Faces) {
    super();
  }

  get name(): string {
    return this.faces.book.name;
  }

  get readOnly(): boolean {
    return this.faces.book.isReadOnly;
  }

  get application(): ApiObject {
    return this.faces.application();
  }

  get functions(): ApiObject {
    return new Functions(this.faces.book);
  }

  get worksheets(): ApiObject {
    return this.faces.worksheets();
  }

  get tables(): ApiObject {
    return this.faces.tables();
  }

  get names(): ApiObject {
    return this.faces.names();
  }

  get settings(): ApiObject {
    return this.faces.settings();
  }

  get protection(): ApiObject {
    return this.faces.protection();
  }

  getActiveCell(): Range {
    const { sheet, area } = this.faces.book.selection;
    return new Range(this.faces, sheet, cellArea({ row: area.firstRow, column: area.firstColumn }));
  }
}

export class Application extends ApiObject {
  readonly className = 'Application';
  readonly calculationState = 'Done';
  readonly decimalSeparator = ',';
  readonly thousandsSeparator = '.';

  constructor(private readonly book: Book) {
    super();
  }

  get calculationMode(): string {
    return this.book.calculationMode;
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
