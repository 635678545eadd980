/** A worksheet: https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
import { areaOf, COLUMNS, parseAddress, ROWS } from '../cells/address';
import { ExcelError, NotModelled } from '../errors';
import { firstFree, type Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import { Collection, Kept } from './api-object';
import { Range, RangeAreas, rangeAt } from './range';
import { freeTableName } from './tables';

export class Worksheet extends Kept {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
  ) {
    super('Worksheet', sheet, ['showGridlines']);
  }

  set name(name: string) {
    this.book.renameSheet(this.sheet, name);
  }

  get position(): number {
    return this.book.sheets.indexOf(this.sheet);
  }

  /** Without an address: the whole sheet. */
  getRange(address?: string): Range {
    if (address === undefined || address === '') return this.getRangeByIndexes(0, 0, ROWS, COLUMNS);
    return rangeAt(this.book, this.sheet, address);
  }

  getRanges(addresses: string): RangeAreas {
    const areas = addresses.split(',').map((text) => parseAddress(text.trim())?.area);
    if (!areas.every((area) => area !== undefined)) throw new ExcelError('InvalidArgument');
    return new RangeAreas(this.book, this.sheet, areas);
  }

  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    const area = areaOf(row, column, row + rows - 1, column + columns - 1);
    if (area === undefined || rows < 1 || columns < 1) throw new ExcelError('InvalidArgument');
    return new Range(this.book, this.sheet, area);
  }

  /** Of an empty sheet: its first cell. */
  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.sheet.used(valuesOnly);
    return used === null ? null : new Range(this.book, this.sheet, used);
  }

  activate(): void {
    this.book.activate(this.sheet);
  }

  delete(): void {
    this.book.deleteSheet(this.sheet);
  }

  /** Values, formulas, looks, merged cells and widths come along; tables get names of their own, properties stay behind. */
  copy(positionType: string): Worksheet {
    if (positionType !== 'End') throw new NotModelled(`Worksheet.copy ${positionType}`);
    const { book, sheet: from } = this;
    const nameOf = (number: number): string => {
      const tail = ` (${number})`;
      return `${from.name.slice(0, 31 - tail.length)}${tail}`;
    };
    const to = book.addSheet(firstFree(nameOf, (name) => book.sheet(name) !== undefined, 2));
    for (const { row, column, content } of from.contents.all()) to.contents.put(row, column, content);
    for (const part of ['looks', 'lines'] as const)
      for (const { row, column, content } of from[part].all()) to[part].put(row, column, content);
    to.merges = [...from.merges];
    for (const table of from.tables)
      to.tables.push({ ...table, id: book.nextId(), name: freeTableName(book, table.name) });
    for (const [column, width] of from.columnWidths) to.columnWidths.set(column, width);
    return new Worksheet(book, to);
  }
}

export class WorksheetCollection extends Collection<Worksheet> {
  readonly className = 'WorksheetCollection';

  constructor(private readonly book: Book) {
    super();
  }

  all(): readonly Worksheet[] {
    return this.book.sheets.map((sheet) => new Worksheet(this.book, sheet));
  }

  add(name = ''): Worksheet {
    return new Worksheet(this.book, this.book.addSheet(name === '' ? undefined : name));
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.book, this.book.active);
  }

  getFirst(): Worksheet {
    return this.getItemAt(0);
  }
}
