/** Tables: https://learn.microsoft.com/javascript/api/excel/excel.table */
import { cellsIn, heightOf, widthOf, type Area } from '../cells/address';
import { ExcelError, NotModelled } from '../errors';
import { firstFree, sameName, type Book } from '../model/book';
import type { Sheet, TableState } from '../model/sheet';
import { ApiObject, Collection, Plain } from './api-object';
import { checkName } from './names';
import { Range, rangeAt, type OnSheet } from './range';
import { insertDown } from './shift-cells';

interface OnTable extends OnSheet {
  readonly table: TableState;
}

export class Table extends ApiObject<OnTable> {
  readonly className = 'Table';
  override readonly writable = ['style', 'showBandedRows'];

  override get kept(): object {
    return this.at.table;
  }

  /** Unique in the workbook, also among names. */
  set name(name: string) {
    checkName(this.at.book, name, this.at.table);
    this.at.table.name = name;
  }

  getRange(): Range {
    return new Range(this.at, this.at.table.area);
  }
}

/** Of a sheet, or of the workbook. */
export class TableCollection extends Collection<Table, Omit<OnSheet, 'sheet'> & Partial<OnSheet>> {
  readonly className = 'TableCollection';

  all(): readonly Table[] {
    const { book, sheet: own } = this.at;
    return book.tables
      .filter(({ sheet }) => own === undefined || sheet === own)
      .map((each) => new Table({ book, ...each }));
  }

  /** A new table gets a name in the language of the user, and header cells that are texts and differ. */
  add(address: Range | string, hasHeaders: boolean): Table {
    const { book, sheet: own } = this.at;
    const from = { book, sheet: own ?? book.active };
    const { sheet, area } = address instanceof Range ? address : rangeAt(from, address);
    if (own !== undefined && own !== sheet) throw new ExcelError('InvalidArgument');
    sheet.guard();
    if (sheet.isInTheWay(area)) throw new ExcelError('MergedRangeConflict');
    if (!hasHeaders) throw new NotModelled('TableCollection.add without headers');
    // A table has a row for data, filled or not.
    const whole = { ...area, lastRow: Math.max(area.lastRow, area.firstRow + 1) };
    const table = newTable(book.nextId(), freeTableName(book, 'Tabel'), whole);
    sheet.tables.push(table);
    nameColumns(book, sheet, table);
    book.happen('onAdded', 'TableCollection', undefined, { tableId: table.id, worksheetId: sheet.id });
    return new Table({ book, sheet, table });
  }
}

export function newTable(id: string, name: string, area: Area): TableState {
  const look = { style: 'TableStyleMedium2', showHeaders: true, showTotals: false, showBandedRows: true };
  return { id, name, area, ...look };
}

export function freeTableName({ tables }: Book, name: string): string {
  const isTaken = (wanted: string): boolean => tables.some(({ table }) => sameName(table.name, wanted));
  return firstFree((number) => `${name}${number}`, isTaken);
}

function nameColumns(book: Book, sheet: Sheet, { area }: TableState): void {
  const taken = new Set<string>();
  for (const cell of cellsIn({ ...area, lastRow: area.firstRow })) {
    const content = sheet.contents.at(cell.row, cell.column);
    const wanted = String(content?.value ?? `Kolom${cell.column - area.firstColumn + 1}`);
    const isTaken = (name: string): boolean => taken.has(name.toLowerCase());
    const name = firstFree((number) => `${wanted}${number === 1 ? '' : number}`, isTaken);
    taken.add(name.toLowerCase());
    book.put(sheet, cell, { value: name });
  }
}

export class TableRows extends Collection<Plain, OnTable> {
  readonly className = 'TableRowCollection';

  all(): readonly Plain[] {
    return Array.from({ length: heightOf(this.body) }, (_, index) => new Plain('TableRow', { index }));
  }

  /** Rows go under the table, or before `index`; what stands below moves down. */
  add(index?: number, values: unknown = [[]]): Plain {
    const {
      at: { book, table },
      body,
    } = this;
    const isOfRows = Array.isArray(values) && Array.isArray(values[0]);
    const rows = (isOfRows ? values : [values]) as readonly unknown[][];
    if (rows.some((row) => row.length !== 0 && row.length !== widthOf(table.area)))
      throw new ExcelError('InvalidArgument');
    const first = index === undefined || index < 0 ? body.lastRow + 1 : body.firstRow + index;
    if (first > body.lastRow + 1) throw new ExcelError('InvalidArgument');
    const before = table.area;
    const added = new Range(this.at, { ...before, firstRow: first, lastRow: first + rows.length - 1 });
    insertDown(book, added);
    table.area = { ...before, lastRow: before.lastRow + rows.length };
    if (rows.every((row) => row.length > 0)) added.values = rows;
    return new Plain('TableRow', { index: first - body.firstRow });
  }

  private get body(): Area {
    const { area, showTotals } = this.at.table;
    const lastRow = Math.max(area.firstRow + 1, area.lastRow - (showTotals ? 1 : 0));
    return { ...area, firstRow: area.firstRow + 1, lastRow };
  }
}
