/** A worksheet: https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
import { areaOf, COLUMNS, parseAddress, ROWS } from '../cells/address';
import { ExcelError, NotModelled } from '../errors';
import { firstFree, type Book } from '../model/book';
import { ApiObject, Collection } from './api-object';
import { Range, RangeAreas, rangeAt, type OnSheet } from './range';
import { freeTableName } from './tables';

export class Worksheet extends ApiObject<OnSheet> {
  readonly className = 'Worksheet';
  override readonly writable = ['showGridlines'];

  override get kept(): object {
    return this.at.sheet;
  }

  set name(name: string) {
    this.at.book.renameSheet(this.at.sheet, name);
  }

  get position(): number {
    return this.at.book.sheets.indexOf(this.at.sheet);
  }

  /** Without an address: the whole sheet. */
  getRange(address?: string): Range {
    if (address === undefined || address === '') return this.getRangeByIndexes(0, 0, ROWS, COLUMNS);
    return rangeAt(this.at, address);
  }

  getRanges(addresses: string): RangeAreas {
    const areas = addresses.split(',').map((text) => parseAddress(text.trim())?.area);
    if (!areas.every((area) => area !== undefined)) throw new ExcelError('InvalidArgument');
    return new RangeAreas(this.at, areas);
  }

  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    const area = areaOf(row, column, row + rows - 1, column + columns - 1);
    if (area === undefined || rows < 1 || columns < 1) throw new ExcelError('InvalidArgument');
    return new Range(this.at, area);
  }

  /** Of an empty sheet: its first cell. */
  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.at.sheet.used(valuesOnly);
    return used === null ? null : new Range(this.at, used);
  }

  activate(): void {
    this.at.book.activate(this.at.sheet);
  }

  delete(): void {
    this.at.book.deleteSheet(this.at.sheet);
  }

  /** Values, formulas, looks, merged cells and widths come along; tables get names of their own, properties stay behind. */
  copy(positionType: string): Worksheet {
    if (positionType !== 'End') throw new NotModelled(`Worksheet.copy ${positionType}`);
    const { book, sheet: from } = this.at;
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
    return new Worksheet({ book, sheet: to });
  }
}

export class WorksheetCollection extends Collection<Worksheet, Book> {
  readonly className = 'WorksheetCollection';

  all(): readonly Worksheet[] {
    return this.at.sheets.map((sheet) => new Worksheet({ book: this.at, sheet }));
  }

  add(name = ''): Worksheet {
    return new Worksheet({ book: this.at, sheet: this.at.addSheet(name === '' ? undefined : name) });
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet({ book: this.at, sheet: this.at.active });
  }

  getFirst(): Worksheet {
    return this.getItemAt(0);
  }
}
