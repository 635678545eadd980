/** Tables: https://learn.microsoft.com/javascript/api/excel/excel.table */
import { cellsIn, heightOf, widthOf, type Area } from '../cells/address';
import { ExcelError, NotModelled } from '../errors';
import { firstFree, sameName, type Book } from '../model/book';
import type { Sheet, TableState } from '../model/sheet';
import { Collection, Kept } from './api-object';
import { checkName } from './names';
import { Range, rangeAt } from './range';
import { insertDown } from './shift-cells';

export class Table extends Kept {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    private readonly table: TableState,
  ) {
    super('Table', table, ['style', 'showBandedRows']);
  }

  /** Unique in the workbook, also among names. */
  set name(name: string) {
    checkName(this.book, name, this.table);
    this.table.name = name;
  }

  get rows(): TableRows {
    return new TableRows(this.book, this.sheet, this.table);
  }

  getRange(): Range {
    return new Range(this.book, this.sheet, this.table.area);
  }
}

export class TableCollection extends Collection<Table> {
  readonly className = 'TableCollection';

  /** Of a sheet, or of the workbook. */
  constructor(
    private readonly book: Book,
    private readonly own?: Sheet,
  ) {
    super();
  }

  all(): readonly Table[] {
    return this.book.tables
      .filter(({ sheet }) => this.own === undefined || sheet === this.own)
      .map(({ sheet, table }) => new Table(this.book, sheet, table));
  }

  /** A new table gets a name in the language of the user, and header cells that are texts and differ. */
  add(address: Range | string, hasHeaders: boolean): Table {
    const { book, own } = this;
    const range = address instanceof Range ? address : rangeAt(book, own ?? book.active, address);
    const { sheet, area } = range;
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
    return new Table(book, sheet, table);
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

class TableRows extends Collection<Kept> {
  readonly className = 'TableRowCollection';

  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
    private readonly table: TableState,
  ) {
    super();
  }

  all(): readonly Kept[] {
    return Array.from({ length: heightOf(this.body) }, (_, index) => new Kept('TableRow', { index }));
  }

  /** Rows go under the table, or before `index`; what stands below moves down. */
  add(index?: number, values: unknown = [[]]): Kept {
    const { sheet, table, body } = this;
    const isOfRows = Array.isArray(values) && Array.isArray(values[0]);
    const rows = (isOfRows ? values : [values]) as readonly unknown[][];
    if (rows.some((row) => row.length !== 0 && row.length !== widthOf(table.area)))
      throw new ExcelError('InvalidArgument');
    const at = index === undefined || index < 0 ? body.lastRow + 1 : body.firstRow + index;
    if (at > body.lastRow + 1) throw new ExcelError('InvalidArgument');
    const before = table.area;
    const added = new Range(this.book, sheet, { ...before, firstRow: at, lastRow: at + rows.length - 1 });
    insertDown(this.book, added);
    table.area = { ...before, lastRow: before.lastRow + rows.length };
    if (rows.every((row) => row.length > 0)) added.values = rows;
    return new Kept('TableRow', { index: at - body.firstRow });
  }

  private get body(): Area {
    const { area, showTotals } = this.table;
    const lastRow = Math.max(area.firstRow + 1, area.lastRow - (showTotals ? 1 : 0));
    return { ...area, firstRow: area.firstRow + 1, lastRow };
  }
}
