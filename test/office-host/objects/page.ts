/** How a sheet is shown and printed: https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
import { COLUMNS, ROWS, type Area } from '../cells/address';
import { ExcelError } from '../errors';
import type { PageState, Sheet } from '../model/sheet';
import { ApiObject, Collection } from './api-object';
import type { Faces } from './faces';
import { Range, rangeAt } from './range';
import { RangeAreas } from './range-areas';

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST_HEADER = 255;

export class FreezePanes extends ApiObject {
  readonly className = 'WorksheetFreezePanes';

  constructor(
    private readonly faces: Faces,
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
    if (frozenRows === 0) return null;
    const area = { firstRow: 0, firstColumn: 0, lastRow: frozenRows - 1, lastColumn: COLUMNS - 1 };
    return new Range(this.faces, this.sheet, area);
  }
}

export class PageLayout extends ApiObject {
  readonly className = 'PageLayout';
  private readonly page: PageState;

  constructor(
    private readonly faces: Faces,
    private readonly sheet: Sheet,
  ) {
    super();
    this.page = sheet.page;
  }

  get headersFooters(): ApiObject {
    return new HeaderFooterGroup(this.page);
  }

  get orientation(): string {
    return this.page.orientation;
  }

  set orientation(orientation: string) {
    if (!['Portrait', 'Landscape'].includes(orientation))
      throw new ExcelError('InvalidArgument', 'PageLayout.orientation');
    this.page.orientation = orientation;
  }

  get paperSize(): string {
    return this.page.paperSize;
  }

  set paperSize(size: string) {
    this.page.paperSize = size;
  }

  get zoom(): unknown {
    return this.page.zoom;
  }

  set zoom(zoom: unknown) {
    this.page.zoom = zoom;
  }

  setPrintArea(address: string): void {
    this.page.printArea = this.area(address, 'PageLayout.setPrintArea');
  }

  getPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea } = this.page;
    return printArea === null ? null : new RangeAreas(this.faces, this.sheet, [printArea]);
  }

  /** Whole rows, also when a few cells of them were given. */
  setPrintTitleRows(address: string): void {
    const { firstRow, lastRow } = this.area(address, 'PageLayout.setPrintTitleRows');
    this.page.titleRows = { firstRow, firstColumn: 0, lastRow, lastColumn: COLUMNS - 1 };
  }

  setPrintMargins(unit: string, margins: Readonly<Record<string, number>>): void {
    if (unit !== 'Inches') throw new ExcelError('InvalidArgument', 'PageLayout.setPrintMargins');
    this.page.margins = { ...this.page.margins, ...margins };
  }

  private area(address: string, location: string): Area {
    const range = rangeAt(this.faces, this.sheet, address, location);
    if (range.sheet !== this.sheet) throw new ExcelError('InvalidArgument', location);
    return range.area;
  }
}

class HeaderFooterGroup extends ApiObject {
  readonly className = 'HeaderFooterGroup';
  readonly defaultForAllPages: HeaderFooter;

  constructor({ texts }: PageState) {
    super();
    this.defaultForAllPages = new HeaderFooter(texts);
  }
}

class HeaderFooter extends ApiObject {
  readonly className = 'HeaderFooter';

  constructor(readonly texts: Record<string, string>) {
    super();
  }
}
for (const part of ['leftFooter', 'centerFooter', 'rightFooter'])
  Object.defineProperty(HeaderFooter.prototype, part, {
    get(this: HeaderFooter) {
      return this.texts[part] ?? '';
    },
    /** Left, centre and right together hold no more than 255 characters; an ampersand starts a code. */
    set(this: HeaderFooter, text: unknown) {
      const location = `HeaderFooter.${part}`;
      if (typeof text !== 'string') throw new ExcelError('InvalidArgument', location);
      const others = Object.entries(this.texts).filter(([name]) => name !== part);
      const length = others.reduce((sum, [, other]) => sum + other.length, text.length);
      if (length > LONGEST_HEADER) throw new ExcelError('InvalidArgument', location);
      this.texts[part] = text;
    },
  });

export class PageBreaks extends Collection<PageBreak> {
  readonly className = 'PageBreakCollection';

  constructor(
    private readonly faces: Faces,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  all(): readonly PageBreak[] {
    return this.sheet.page.breaks.map((row, index) => new PageBreak(String(index), row));
  }

  protected answersTo(pageBreak: PageBreak, key: string): boolean {
    return pageBreak.id === key;
  }

  /** Before the first cell of the range. */
  add(address: string): PageBreak {
    const { firstRow } = rangeAt(this.faces, this.sheet, address, 'PageBreakCollection.add').area;
    if (firstRow < 1 || firstRow >= ROWS) throw new ExcelError('InvalidArgument', 'PageBreakCollection.add');
    this.sheet.page.breaks.push(firstRow);
    return new PageBreak(String(this.sheet.page.breaks.length - 1), firstRow);
  }

  removePageBreaks(): void {
    this.sheet.page.breaks = [];
  }
}

class PageBreak extends ApiObject {
  readonly className = 'PageBreak';

  constructor(
    readonly id: string,
    readonly rowIndex: number,
  ) {
    super();
  }
}
