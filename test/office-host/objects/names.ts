/** Names of cells and formulas: https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
import { areaName, parseAddress, sheetPrefix } from '../cells/address';
import { ExcelError } from '../errors';
import type { NamedThing } from '../model/book';
import type { Sheet } from '../model/sheet';
import { ApiObject, Collection, sameName } from './api-object';
import { checkName } from './check-name';
import type { Faces } from './faces';
import { Range } from './range';

export class NamedItemCollection extends Collection<NamedItem> {
  readonly className = 'NamedItemCollection';

  /** Of the workbook when no sheet is given. */
  constructor(
    private readonly faces: Faces,
    private readonly sheet: Sheet | undefined,
  ) {
    super();
  }

  all(): readonly NamedItem[] {
    return this.faces.book.names
      .filter((name) => name.sheet === this.sheet)
      .map((name) => new NamedItem(this.faces, name));
  }

  protected answersTo(item: NamedItem, key: string): boolean {
    return sameName(item.name, key);
  }

  add(name: string, reference: Range | string, comment = ''): NamedItem {
    const location = 'NamedItemCollection.add';
    const { book } = this.faces;
    checkName(book, name, location);
    if (this.getItemOrNullObject(name) !== null) throw new ExcelError('InvalidArgument', location);
    const refersTo =
      reference instanceof Range
        ? { sheet: reference.sheet, area: reference.area }
        : meant(this.faces, this.sheet, reference);
    const item: NamedThing = { name, refersTo, comment, visible: true, sheet: this.sheet };
    book.names.push(item);
    return new NamedItem(this.faces, item);
  }
}

export class NamedItem extends ApiObject {
  readonly className = 'NamedItem';

  constructor(
    private readonly faces: Faces,
    private readonly item: NamedThing,
  ) {
    super();
  }

  override get label(): string {
    return this.item.name;
  }

  get id(): string {
    return this.item.name;
  }

  get name(): string {
    return this.item.name;
  }

  get type(): string {
    if (typeof this.item.refersTo !== 'string') return 'Range';
    return this.item.refersTo === '=#REF!' ? 'Error' : 'String';
  }

  get value(): string {
    return this.formula.slice(1);
  }

  get formula(): string {
    const { refersTo } = this.item;
    if (typeof refersTo === 'string') return refersTo;
    return `=${sheetPrefix(refersTo.sheet.name)}${areaName(refersTo.area, '$')}`;
  }

  set formula(formula: string) {
    this.item.refersTo = meant(this.faces, this.item.sheet, formula);
  }

  get comment(): string {
    return this.item.comment;
  }

  set comment(comment: string) {
    this.item.comment = comment;
  }

  get visible(): boolean {
    return this.item.visible;
  }

  set visible(visible: boolean) {
    this.item.visible = visible;
  }

  get scope(): string {
    return this.item.sheet === undefined ? 'Workbook' : 'Worksheet';
  }

  getRangeOrNullObject(): Range | null {
    const { refersTo } = this.item;
    return typeof refersTo === 'string' ? null : new Range(this.faces, refersTo.sheet, refersTo.area);
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (range === null) throw new ExcelError('ItemNotFound', 'NamedItem.getRange');
    return range;
  }

  delete(): void {
    this.faces.book.names = this.faces.book.names.filter((each) => each !== this.item);
  }
}

/** "=Blad1!$A$1" is a place; any other formula is kept as it is. */
function meant({ book }: Faces, own: Sheet | undefined, formula: string): NamedThing['refersTo'] {
  const place = parseAddress(formula.replace(/^=/, ''));
  const sheet = place?.sheet === undefined ? own : book.sheet(place.sheet);
  return place === undefined || sheet === undefined ? formula : { sheet, area: place.area };
}
