/** Tables: https://learn.microsoft.com/javascript/api/excel/excel.table */
import { heightOf, widthOf, type Area } from '../cells/address';
import { ExcelError, NotModelled } from '../errors';
import type { Book } from '../model/book';
import type { Sheet, TableState } from '../model/sheet';
import { ApiObject, Collection, sameName } from './api-object';
import type { Faces } from './faces';
import { Range, rangeAt } from './range';
import { insertDown } from './shift-cells';
import { checkName } from './check-name';

type Kept = Exclude<keyof TableState, 'id' | 'name' | 'area' | 'showHeaders' | 'showTotals'>;
const KEPT: readonly Kept[] = ['style', 'showBandedRows'];

export class Table extends ApiObject {
  readonly className = 'Table';

  constructor(
    private readonly faces: Faces,
    readonly sheet: Sheet,
    readonly table: TableState,
  ) {
    super();
  }

  override get label(): string {
    return this.table.name;
  }

  get id(): string {
    return this.table.id;
  }

  get name(): string {
    return this.table.name;
  }

  /** Unique in the workbook, also among names. */
  set name(name: string) {
    checkName(this.faces.book, name, 'Table.name', this.table);
    this.table.name = name;
  }

  get showHeaders(): boolean {
    return this.table.showHeaders;
  }

  get showTotals(): boolean {
    return this.table.showTotals;
  }

  get worksheet(): ApiObject {
    return this.faces.worksheet(this.sheet);
  }

  get rows(): TableRows {
    return new TableRows(this.faces, this);
  }

  getRange(): Range {
    return this.range(this.table.area);
  }

  get body(): Area {
    const { area, showTotals } = this.table;
    const lastRow = Math.max(area.firstRow + 1, area.lastRow - (showTotals ? 1 : 0));
    return { ...area, firstRow: area.firstRow + 1, lastRow };
  }

  private range(area: Area): Range {
    return new Range(this.faces, this.sheet, area);
  }
}
for (const name of KEPT)
  Object.defineProperty(Table.prototype, name, {
    get(this: Table) {
      return this.table[name];
    },
    set(this: Table, value: unknown) {
      if (typeof value !== typeof this.table[name]) throw new ExcelError('InvalidArgument', `Table.${name}`);
      Object.assign(this.table, { [name]: value });
    },
  });

export class TableCollection extends Collection<Table> {
  readonly className = 'TableCollection';

  /** Of a sheet, or of the workbook. */
  constructor(
    private readonly faces: Faces,
    private readonly own?: Sheet,
  ) {
    super();
  }

  all(): readonly Table[] {
    return this.faces.book.tables
      .filter(({ sheet }) => this.own === undefined || sheet === this.own)
      .map(({ sheet, table }) => new Table(this.faces, sheet, table));
  }

  protected answersTo({ table }: Table, key: string): boolean {
    return table.id === key || sameName(table.name, key);
  }

  /** A new table gets a name in the language of the user, and header cells that are texts and differ. */
  add(address: Range | string, hasHeaders: boolean): Table {
    const location = 'TableCollection.add';
    const { book } = this.faces;
    const range =
      address instanceof Range ? address : rangeAt(this.faces, this.own ?? book.active, address, location);
    const { sheet } = range;
    let { area } = range;
    if (this.own !== undefined && this.own !== sheet) throw new ExcelError('InvalidArgument', location);
    sheet.guard(location);
    if (sheet.isInTheWay(area)) throw new ExcelError('MergedRangeConflict', location);
    if (!hasHeaders) throw new NotModelled('TableCollection.add without headers');
    // A table has a row for data, filled or not.
    if (heightOf(area) === 1) area = { ...area, lastRow: area.lastRow + 1 };
    const table = newTable(book.nextId(), freeName(book), area);
    sheet.tables.push(table);
    nameColumns(book, sheet, table);
    book.happen('onAdded', undefined, 'TableCollection', { tableId: table.id, worksheetId: sheet.id });
    return new Table(this.faces, sheet, table);
  }
}

export function newTable(id: string, name: string, area: Area): TableState {
  return {
    id,
    name,
    area,
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
  };
}

function freeName(book: Book): string {
  for (let number = 1; ; number++)
    if (!book.tables.some(({ table }) => sameName(table.name, `Tabel${number}`))) return `Tabel${number}`;
}

function nameColumns(book: Book, sheet: Sheet, { area }: TableState): void {
  const taken = new Set<string>();
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const content = sheet.contents.at(area.firstRow, column);
    const wanted = content === undefined ? `Kolom${column - area.firstColumn + 1}` : String(content.value);
    const name = [
      wanted,
      ...Array.from({ length: taken.size + 1 }, (_, index) => `${wanted}${index + 2}`),
    ].find((each) => !taken.has(each.toLowerCase()));
    taken.add(String(name).toLowerCase());
    book.put(sheet, { row: area.firstRow, column }, { value: String(name) });
  }
}

class TableRows extends Collection<TableRow> {
  readonly className = 'TableRowCollection';

  constructor(
    private readonly faces: Faces,
    private readonly table: Table,
  ) {
    super();
  }

  all(): readonly TableRow[] {
    return Array.from({ length: heightOf(this.table.body) }, (_, index) => new TableRow(index));
  }

  protected answersTo(): boolean {
    return false;
  }

  /** Rows go under the table, or before `index`; what stands below moves down. */
  add(index?: number, values: unknown = [[]]): TableRow {
    const location = 'TableRowCollection.add';
    const { sheet, table, body } = this.table;
    const rows = (
      Array.isArray(values) && Array.isArray(values[0]) ? values : [values]
    ) as readonly unknown[][];
    if (rows.some((row) => row.length !== 0 && row.length !== widthOf(table.area)))
      throw new ExcelError('InvalidArgument', location);
    sheet.guard(location);
    const at = index === undefined || index < 0 ? body.lastRow + 1 : body.firstRow + index;
    if (at > body.lastRow + 1) throw new ExcelError('InvalidArgument', location);
    const place = { ...table.area, firstRow: at, lastRow: at + rows.length - 1 };
    const before = table.area;
    insertDown(this.faces.book, { sheet, area: place });
    table.area = { ...before, lastRow: before.lastRow + rows.length };
    const added = new Range(this.faces, sheet, place);
    if (rows.every((row) => row.length > 0)) added.values = rows;
    return new TableRow(at - body.firstRow);
  }
}

class TableRow extends ApiObject {
  readonly className = 'TableRow';

  constructor(readonly index: number) {
    super();
  }
}
