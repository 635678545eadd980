/** A worksheet: https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
import { areaOf, COLUMNS, parseAddress, ROWS } from '../cells/address';
import { ExcelError } from '../errors';
import type { Sheet, Visibility } from '../model/sheet';
import { ApiObject, Collection, sameName } from './api-object';
import type { Faces } from './faces';
import { Range, rangeAt } from './range';
import { RangeAreas } from './range-areas';

export class Worksheet extends ApiObject {
  readonly className = 'Worksheet';

  constructor(
    private readonly faces: Faces,
    readonly sheet: Sheet,
  ) {
    super();
  }

  override get label(): string {
    return this.sheet.name;
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  set name(name: string) {
    this.faces.book.renameSheet(this.sheet, name);
  }

  get position(): number {
    return this.faces.book.sheets.indexOf(this.sheet);
  }

  set position(position: number) {
    const { book } = this.faces;
    book.guardStructure('Worksheet.position');
    if (position < 0 || position >= book.sheets.length)
      throw new ExcelError('InvalidArgument', 'Worksheet.position');
    book.sheets.splice(this.position, 1);
    book.sheets.splice(position, 0, this.sheet);
  }

  get visibility(): Visibility {
    return this.sheet.visibility;
  }

  /** The last sheet that can be seen stays so. */
  set visibility(visibility: Visibility) {
    const { book } = this.faces;
    const location = 'Worksheet.visibility';
    book.guardStructure(location);
    if (!['Visible', 'Hidden', 'VeryHidden'].includes(visibility))
      throw new ExcelError('InvalidArgument', location);
    const others = book.sheets.filter((sheet) => sheet !== this.sheet && sheet.visibility === 'Visible');
    if (visibility !== 'Visible' && others[0] === undefined)
      throw new ExcelError('InvalidOperation', location);
    if (visibility !== 'Visible' && book.active === this.sheet && others[0] !== undefined)
      book.activate(others[0]);
    this.sheet.visibility = visibility;
  }

  get tabColor(): string {
    return this.sheet.tabColor;
  }

  set tabColor(color: string) {
    this.faces.book.guardStructure('Worksheet.tabColor');
    if (!/^(#[0-9a-f]{6})?$/i.test(color)) throw new ExcelError('InvalidArgument', 'Worksheet.tabColor');
    this.sheet.tabColor = color.toUpperCase();
  }

  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }

  set showGridlines(shown: boolean) {
    this.sheet.showGridlines = shown;
  }

  get showHeadings(): boolean {
    return this.sheet.showHeadings;
  }

  set showHeadings(shown: boolean) {
    this.sheet.showHeadings = shown;
  }

  get charts(): ApiObject {
    return this.faces.charts(this.sheet);
  }

  get tables(): ApiObject {
    return this.faces.tables({ sheet: this.sheet });
  }

  get names(): ApiObject {
    return this.faces.names(this.sheet);
  }

  get protection(): ApiObject {
    return this.faces.protection(this.sheet);
  }

  get freezePanes(): ApiObject {
    return this.faces.freezePanes(this.sheet);
  }

  get pageLayout(): ApiObject {
    return this.faces.pageLayout(this.sheet);
  }

  get horizontalPageBreaks(): ApiObject {
    return this.faces.pageBreaks(this.sheet);
  }

  get customProperties(): ApiObject {
    return this.faces.customProperties(this.sheet);
  }

  /** Without an address: the whole sheet. */
  getRange(address?: string): Range {
    if (address === undefined || address === '') return this.getRangeByIndexes(0, 0, ROWS, COLUMNS);
    return rangeAt(this.faces, this.sheet, address, 'Worksheet.getRange');
  }

  getRanges(addresses: string): RangeAreas {
    const areas = addresses.split(',').map((text) => parseAddress(text.trim())?.area);
    if (!areas.every((area) => area !== undefined))
      throw new ExcelError('InvalidArgument', 'Worksheet.getRanges');
    return new RangeAreas(this.faces, this.sheet, areas);
  }

  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    const area = areaOf(row, column, row + rows - 1, column + columns - 1);
    if (area === undefined || rows < 1 || columns < 1)
      throw new ExcelError('InvalidArgument', 'Worksheet.getRangeByIndexes');
    return new Range(this.faces, this.sheet, area);
  }

  /** Of an empty sheet: its first cell. */
  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.sheet.used(valuesOnly);
    return used === null ? null : new Range(this.faces, this.sheet, used);
  }

  activate(): void {
    this.faces.book.activate(this.sheet);
  }

  calculate(): void {
    this.faces.book.recalculate();
  }

  delete(): void {
    this.faces.book.deleteSheet(this.sheet);
  }

  /** Values, formulas, looks, merged cells and widths come along; tables get names of their own, properties stay behind. */
  copy(positionType = 'None', relativeTo?: Worksheet): Worksheet {
    const { book } = this.faces;
    const from = this.sheet;
    const free = (number: number): string => {
      const tail = ` (${number})`;
      const name = `${from.name.slice(0, 31 - tail.length)}${tail}`;
      return book.sheet(name) === undefined ? name : free(number + 1);
    };
    const to = book.addSheet(free(2), 'Worksheet.copy');
    const all = from.contents.extent();
    if (all !== null)
      for (const { row, column, content } of from.contents.inside(all)) to.contents.put(row, column, content);
    for (const { row, column, look } of from.looks.own())
      for (const [name, value] of Object.entries(look)) {
        const area = areaOf(row, column, row, column);
        if (area !== undefined) to.looks.set(area, name, value);
      }
    to.merges = [...from.merges];
    to.tables = from.tables.map((table) => ({
      ...table,
      id: book.nextId(),
      name: freeTableName(this.faces, table.name),
    }));
    for (const [column, width] of from.columnWidths) to.columnWidths.set(column, width);
    const copy = new Worksheet(this.faces, to);
    const at = { Beginning: 0, None: undefined, End: undefined, Before: 0, After: 1 }[positionType];
    const place = relativeTo === undefined ? at : relativeTo.position + (at ?? 0);
    if (place !== undefined) copy.position = place;
    return copy;
  }
}

function freeTableName({ book }: Faces, name: string): string {
  for (let number = 1; ; number++)
    if (!book.tables.some(({ table }) => sameName(table.name, `${name}${number}`))) return `${name}${number}`;
}

export class WorksheetCollection extends Collection<Worksheet> {
  readonly className = 'WorksheetCollection';

  constructor(private readonly faces: Faces) {
    super();
  }

  all(): readonly Worksheet[] {
    return this.faces.book.sheets.map((sheet) => this.face(sheet));
  }

  protected answersTo({ sheet }: Worksheet, key: string): boolean {
    return sheet.id === key || sameName(sheet.name, key);
  }

  override getCount(visibleOnly = false): number {
    return this.shown(visibleOnly).length;
  }

  add(name?: string): Worksheet {
    return this.face(this.faces.book.addSheet(name === '' ? undefined : name));
  }

  getActiveWorksheet(): Worksheet {
    return this.face(this.faces.book.active);
  }

  getFirst(visibleOnly = false): Worksheet {
    return this.getShown(visibleOnly, 0);
  }

  getLast(visibleOnly = false): Worksheet {
    return this.getShown(visibleOnly, -1);
  }

  private getShown(visibleOnly: boolean, at: number): Worksheet {
    const found = this.shown(visibleOnly).at(at);
    if (found === undefined) throw new ExcelError('ItemNotFound', 'WorksheetCollection');
    return found;
  }

  private shown(visibleOnly: boolean): readonly Worksheet[] {
    return this.all().filter(({ sheet }) => !visibleOnly || sheet.visibility === 'Visible');
  }

  private face(sheet: Sheet): Worksheet {
    return new Worksheet(this.faces, sheet);
  }
}
