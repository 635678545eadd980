/** How a sheet is shown and printed: https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
import { areaName, COLUMNS, isWholeRows, ROWS, type Area } from '../cells/address';
import { ExcelError } from '../errors';
import type { Sheet } from '../model/sheet';
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
    this.sheet.frozen = { rows: count, columns: 0 };
  }

  freezeColumns(count = 1): void {
    this.sheet.frozen = { rows: 0, columns: count };
  }

  freezeAt(range: Range | string): void {
    const { area } =
      range instanceof Range ? range : rangeAt(this.faces, this.sheet, range, 'FreezePanes.freezeAt');
    this.sheet.frozen = { rows: area.lastRow + 1, columns: area.lastColumn + 1 };
  }

  unfreeze(): void {
    this.sheet.frozen = { rows: 0, columns: 0 };
  }

  getLocationOrNullObject(): Range | null {
    const { rows, columns } = this.sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    const area = {
      firstRow: 0,
      firstColumn: 0,
      lastRow: (rows === 0 ? ROWS : rows) - 1,
      lastColumn: (columns === 0 ? COLUMNS : columns) - 1,
    };
    return new Range(this.faces, this.sheet, area);
  }
}

export class PageLayout extends ApiObject {
  readonly className = 'PageLayout';
  paperSize = 'A4';
  blackAndWhite = false;
  centerHorizontally = false;
  centerVertically = false;
  printGridlines = false;
  printHeadings = false;
  /** In points. */
  leftMargin = 50.4;
  rightMargin = 50.4;
  topMargin = 54;
  bottomMargin = 54;
  headerMargin = 21.6;
  footerMargin = 21.6;
  zoom: unknown = { scale: 100 };
  readonly headersFooters = new HeaderFooterGroup();
  readonly pageBreaks: Area[] = [];
  private turned: 'Portrait' | 'Landscape' = 'Portrait';
  private readonly areas = new Map<string, readonly Area[]>();

  constructor(
    private readonly faces: Faces,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get orientation(): 'Portrait' | 'Landscape' {
    return this.turned;
  }

  set orientation(orientation: 'Portrait' | 'Landscape') {
    if (!['Portrait', 'Landscape'].includes(orientation))
      throw new ExcelError('InvalidArgument', 'PageLayout.orientation');
    this.turned = orientation;
  }

  setPrintArea(printed: Range | RangeAreas | string): void {
    this.areas.set('print', this.meant(printed, 'PageLayout.setPrintArea'));
  }

  getPrintAreaOrNullObject(): RangeAreas | null {
    const areas = this.areas.get('print');
    return areas === undefined ? null : new RangeAreas(this.faces, this.sheet, areas);
  }

  /** Whole rows, also when a few cells of them were given. */
  setPrintTitleRows(rows: Range | string): void {
    const [area] = this.meant(rows, 'PageLayout.setPrintTitleRows');
    if (area !== undefined) this.areas.set('rows', [{ ...area, firstColumn: 0, lastColumn: COLUMNS - 1 }]);
  }

  getPrintTitleRowsOrNullObject(): Range | null {
    const area = this.areas.get('rows')?.[0];
    return area === undefined ? null : new Range(this.faces, this.sheet, area);
  }

  setPrintMargins(unit: string, margins: Readonly<Record<string, number>>): void {
    const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[unit];
    if (points === undefined) throw new ExcelError('InvalidArgument', 'PageLayout.setPrintMargins');
    for (const [side, size] of Object.entries(margins))
      Object.assign(this, { [`${side}Margin`]: size * points });
  }

  private meant(printed: Range | RangeAreas | string, location: string): readonly Area[] {
    if (printed instanceof RangeAreas) return printed.parts;
    const range = printed instanceof Range ? printed : rangeAt(this.faces, this.sheet, printed, location);
    if (range.sheet !== this.sheet) throw new ExcelError('InvalidArgument', location);
    return [range.area];
  }

  /** The rows repeated on every page, as "1:7". */
  get titleRows(): string | null {
    const area = this.areas.get('rows')?.[0];
    return area !== undefined && isWholeRows(area) ? areaName(area) : null;
  }

  get printArea(): string | null {
    return (
      this.areas
        .get('print')
        ?.map((area) => areaName(area))
        .join(',') ?? null
    );
  }
}

/** A sheet has one, and keeps it. */
export function pageLayoutOf(faces: Faces, sheet: Sheet): PageLayout {
  return sheet.part('page', () => new PageLayout(faces, sheet));
}

class HeaderFooterGroup extends ApiObject {
  readonly className = 'HeaderFooterGroup';
  state = 'Default';
  useSheetMargins = true;
  useSheetScale = true;
  readonly defaultForAllPages = new HeaderFooter();
  readonly firstPage = new HeaderFooter();
  readonly evenPages = new HeaderFooter();
  readonly oddPages = new HeaderFooter();
}

class HeaderFooter extends ApiObject {
  readonly className = 'HeaderFooter';
  readonly texts: Record<string, string> = {};
}
const PARTS = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'];
for (const part of PARTS)
  Object.defineProperty(HeaderFooter.prototype, part, {
    get(this: HeaderFooter) {
      return this.texts[part] ?? '';
    },
    /** Left, centre and right together hold no more than 255 characters; an ampersand starts a code. */
    set(this: HeaderFooter, text: unknown) {
      const location = `HeaderFooter.${part}`;
      if (typeof text !== 'string') throw new ExcelError('InvalidArgument', location);
      const kind = part.endsWith('Header') ? 'Header' : 'Footer';
      const others = Object.entries(this.texts).filter(([name]) => name.endsWith(kind) && name !== part);
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
    private readonly areas: Area[],
  ) {
    super();
  }

  all(): readonly PageBreak[] {
    return this.areas.map((area, index) => new PageBreak(String(index), area));
  }

  protected answersTo(pageBreak: PageBreak, key: string): boolean {
    return pageBreak.id === key;
  }

  /** Before the first cell of the range. */
  add(range: Range | string): PageBreak {
    const { area } =
      range instanceof Range ? range : rangeAt(this.faces, this.sheet, range, 'PageBreakCollection.add');
    this.areas.push(area);
    return new PageBreak(String(this.areas.length - 1), area);
  }

  removePageBreaks(): void {
    this.areas.splice(0);
  }
}

class PageBreak extends ApiObject {
  readonly className = 'PageBreak';

  constructor(
    readonly id: string,
    private readonly area: Area,
  ) {
    super();
  }

  get rowIndex(): number {
    return this.area.firstRow;
  }

  get columnIndex(): number {
    return this.area.firstColumn;
  }
}
