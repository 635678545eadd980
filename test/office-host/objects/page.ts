/** How a sheet is shown and printed: https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
import { COLUMNS, type Area } from '../cells/address';
import { ExcelError } from '../errors';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import { ApiObject, Collection, Kept } from './api-object';
import { Range, RangeAreas, rangeAt } from './range';

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST_FOOTER = 255;

export class FreezePanes extends ApiObject {
  readonly className = 'WorksheetFreezePanes';

  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  freezeRows(count = 1): void {
    this.sheet.frozenRows = count;
  }

  unfreeze(): void {
    this.sheet.frozenRows = 0;
  }

  getLocationOrNullObject(): Range | null {
    const { frozenRows } = this.sheet;
    return frozenRows === 0 ? null : new Range(this.book, this.sheet, wholeRows(0, frozenRows - 1));
  }
}

export class PageLayout extends Kept {
  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {
    super('PageLayout', sheet.page, ['orientation', 'paperSize', 'zoom']);
  }

  get headersFooters(): Kept {
    return new Kept('HeaderFooterGroup', { defaultForAllPages: new Footer(this.sheet) });
  }

  setPrintArea(address: string): void {
    this.sheet.printArea = this.area(address);
  }

  getPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea } = this.sheet;
    return printArea === null ? null : new RangeAreas(this.book, this.sheet, [printArea]);
  }

  /** Whole rows, also when a few cells of them were given. */
  setPrintTitleRows(address: string): void {
    const { firstRow, lastRow } = this.area(address);
    this.sheet.titleRows = wholeRows(firstRow, lastRow);
  }

  setPrintMargins(unit: string, margins: object): void {
    if (unit !== 'Inches') throw new ExcelError('InvalidArgument');
    this.sheet.page['margins'] = margins;
  }

  private area(address: string): Area {
    const { sheet, area } = rangeAt(this.book, this.sheet, address);
    if (sheet !== this.sheet) throw new ExcelError('InvalidArgument');
    return area;
  }
}

class Footer extends Kept {
  constructor(private readonly sheet: Sheet) {
    super('HeaderFooter', sheet.footer, Object.keys(sheet.footer));
  }

  /** Left, centre and right together hold no more than 255 characters; an ampersand starts a code. */
  override write(name: string, text: unknown): void {
    const texts = Object.values({ ...this.sheet.footer, [name]: text });
    if (texts.join('').length > LONGEST_FOOTER) throw new ExcelError('InvalidArgument');
    super.write(name, text);
  }
}

export class PageBreaks extends Collection<Kept> {
  readonly className = 'PageBreakCollection';

  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  all(): readonly Kept[] {
    return this.sheet.breaks.map((rowIndex, index) => new Kept('PageBreak', { id: String(index), rowIndex }));
  }

  /** Before the first cell of the range. */
  add(address: string): Kept {
    const { firstRow } = rangeAt(this.book, this.sheet, address).area;
    if (firstRow < 1) throw new ExcelError('InvalidArgument');
    this.sheet.breaks.push(firstRow);
    return this.getItemAt(this.count - 1);
  }

  removePageBreaks(): void {
    this.sheet.breaks = [];
  }
}

function wholeRows(firstRow: number, lastRow: number): Area {
  return { firstRow, firstColumn: 0, lastRow, lastColumn: COLUMNS - 1 };
}
