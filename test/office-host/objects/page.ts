/** How a sheet is shown and printed: https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
import { COLUMNS, type Area } from '../cells/address';
import { ExcelError } from '../errors';
import type { Kept } from '../model/sheet';
import { ApiObject, Collection, Plain } from './api-object';
import { Range, RangeAreas, rangeAt, type OnSheet } from './range';

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST_FOOTER = 255;

export class FreezePanes extends ApiObject<OnSheet> {
  readonly className = 'WorksheetFreezePanes';

  freezeRows(count = 1): void {
    this.at.sheet.frozenRows = count;
  }

  unfreeze(): void {
    this.at.sheet.frozenRows = 0;
  }

  getLocationOrNullObject(): Range | null {
    const { frozenRows } = this.at.sheet;
    return frozenRows === 0 ? null : new Range(this.at, wholeRows(0, frozenRows - 1));
  }
}

export class PageLayout extends ApiObject<OnSheet> {
  readonly className = 'PageLayout';
  override readonly writable = ['orientation', 'paperSize', 'zoom'];

  override get kept(): object {
    return this.at.sheet.page;
  }

  get headersFooters(): Plain {
    return new Plain('HeaderFooterGroup', { defaultForAllPages: new Footer(this.at.sheet.footer) });
  }

  setPrintArea(address: string): void {
    this.at.sheet.printArea = this.area(address);
  }

  getPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea } = this.at.sheet;
    return printArea === null ? null : new RangeAreas(this.at, [printArea]);
  }

  /** Whole rows, also when a few cells of them were given. */
  setPrintTitleRows(address: string): void {
    const { firstRow, lastRow } = this.area(address);
    this.at.sheet.titleRows = wholeRows(firstRow, lastRow);
  }

  setPrintMargins(unit: string, margins: object): void {
    if (unit !== 'Inches') throw new ExcelError('InvalidArgument');
    this.at.sheet.page['margins'] = margins;
  }

  private area(address: string): Area {
    const { sheet, area } = rangeAt(this.at, address);
    if (sheet !== this.at.sheet) throw new ExcelError('InvalidArgument');
    return area;
  }
}

class Footer extends ApiObject<Kept> {
  readonly className = 'HeaderFooter';
  override readonly writable = Object.keys(this.at);

  override get kept(): object {
    return this.at;
  }

  /** Left, centre and right together hold no more than 255 characters; an ampersand starts a code. */
  override write(name: string, text: unknown): void {
    const texts = Object.values({ ...this.at, [name]: text });
    if (texts.join('').length > LONGEST_FOOTER) throw new ExcelError('InvalidArgument');
    super.write(name, text);
  }
}

export class PageBreaks extends Collection<Plain, OnSheet> {
  readonly className = 'PageBreakCollection';

  all(): readonly Plain[] {
    const { breaks } = this.at.sheet;
    return breaks.map((rowIndex, index) => new Plain('PageBreak', { id: String(index), rowIndex }));
  }

  /** Before the first cell of the range. */
  add(address: string): Plain {
    const { firstRow } = rangeAt(this.at, address).area;
    if (firstRow < 1) throw new ExcelError('InvalidArgument');
    this.at.sheet.breaks.push(firstRow);
    return this.getItemAt(this.count - 1);
  }

  removePageBreaks(): void {
    this.at.sheet.breaks = [];
  }
}

function wholeRows(firstRow: number, lastRow: number): Area {
  return { firstRow, firstColumn: 0, lastRow, lastColumn: COLUMNS - 1 };
}
