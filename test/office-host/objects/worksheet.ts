/** A worksheet: https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
import { areaOf, COLUMNS, parseAddress, ROWS } from '../cells/address';
import { ExcelError, NotModelled } from '../errors';
import { cellArea } from '../model/book';
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

  get visibility(): Visibility {
    return this.sheet.visibility;
  }

  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }

  set showGridlines(shown: boolean) {
    this.sheet.showGridlines = shown;
  }

  get charts(): ApiObject {
    return this.faces.charts(this.sheet);
  }

  get pivotTables(): ApiObject {
    return this.faces.pivotTables(this.sheet);
  }

  get tables(): ApiObject {
    return this.faces.tables(this.sheet);
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

  delete(): void {
    this.faces.book.deleteSheet(this.sheet);
  }

  /** Values, formulas, looks, merged cells and widths come along; tables get names of their own, properties stay behind. */
  copy(positionType: string): Worksheet {
    if (positionType !== 'End') throw new NotModelled(`Worksheet.copy ${positionType}`);
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
      for (const [name, value] of Object.entries(look)) to.looks.set(cellArea({ row, column }), name, value);
    to.merges = [...from.merges];
    to.tables = from.tables.map((table) => ({
      ...table,
      id: book.nextId(),
      name: freeTableName(this.faces, table.name),
    }));
    for (const [column, width] of from.columnWidths) to.columnWidths.set(column, width);
    return new Worksheet(this.faces, to);
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

  add(name?: string): Worksheet {
    return this.face(this.faces.book.addSheet(name === '' ? undefined : name));
  }

  getActiveWorksheet(): Worksheet {
    return this.face(this.faces.book.active);
  }

  getFirst(): Worksheet {
    return this.getItemAt(0);
  }

  private face(sheet: Sheet): Worksheet {
    return new Worksheet(this.faces, sheet);
  }
}
