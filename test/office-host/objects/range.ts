/** A rectangle of cells: https://learn.microsoft.com/javascript/api/excel/excel.range */
import {
  areaName,
  areaOf,
  around,
  cellArea,
  cellsIn,
  firstCell,
  heightOf,
  parseAddress,
  sheetPrefix,
  touches,
  widthOf,
  type Area,
  type Cell,
} from '../cells/address';
import type { CellContent } from '../cells/contents';
import { clearLines } from '../cells/lines';
import { ExcelError, NotModelled } from '../errors';
import { sameName, type Book, type Place } from '../model/book';
import type { Sheet } from '../model/sheet';
import { ApiObject } from './api-object';
import { insertDown } from './shift-cells';

/** Larger ranges are answered with null, and not written to; see the README. */
const MOST_CELLS = 5_000_000;

/** Where most objects are. */
export interface OnSheet {
  readonly book: Book;
  readonly sheet: Sheet;
}

export class Range extends ApiObject<OnSheet> implements Place {
  readonly className = 'Range';
  readonly sheet = this.at.sheet;
  private readonly book = this.at.book;

  constructor(
    at: OnSheet,
    public area: Area,
  ) {
    super(at);
  }

  override get label(): string {
    return this.address;
  }

  // Where it is

  get address(): string {
    return `${sheetPrefix(this.sheet.name)}${areaName(this.area)}`;
  }

  override get kept(): object {
    const { firstRow: rowIndex, firstColumn: columnIndex } = this.area;
    return { rowIndex, columnIndex, rowCount: this.rowCount, columnCount: this.columnCount };
  }

  private get rowCount(): number {
    return heightOf(this.area);
  }

  private get columnCount(): number {
    return widthOf(this.area);
  }

  // What stands in it

  get values(): unknown {
    this.book.settle();
    return this.grid((content) => content?.value ?? '');
  }

  set values(written: unknown) {
    this.sheet.guard();
    if (this.isTooLarge) throw new ExcelError('RangeExceedsLimit');
    for (const { cell, value } of this.matching(written)) {
      // null leaves a cell as it is: https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model
      if (value !== null) this.book.write(this.sheet, cell, value);
    }
    this.book.changed(this.sheet, this.area);
  }

  get formulas(): unknown {
    this.book.settle();
    return this.grid((content) => content?.formula ?? content?.value ?? '');
  }

  set formulas(written: unknown) {
    this.values = written;
  }

  get valueTypes(): unknown {
    this.book.settle();
    return this.grid((content) => {
      if (content === undefined) return 'Empty';
      if (content.isError === true) return 'Error';
      return { number: 'Double', boolean: 'Boolean', string: 'String' }[
        typeof content.value as 'number' | 'boolean' | 'string'
      ];
    });
  }

  get numberFormat(): unknown {
    return this.grid((_, { row, column }) => this.sheet.looks.at(row, column)['numberFormat']);
  }

  set numberFormat(written: unknown) {
    this.sheet.guard();
    if (typeof written === 'string') {
      this.sheet.looks.set(this.area, 'numberFormat', written);
      return;
    }
    for (const { cell, value } of this.matching(written)) {
      if (value === null) continue;
      if (typeof value !== 'string') throw new ExcelError('InvalidArgument');
      this.sheet.looks.set(cellArea(cell), 'numberFormat', value);
    }
  }

  /** Whether all of it, none of it (false) or a part (null) is filled by formulas of other cells, or fills them. */
  get hasSpill(): boolean | null {
    const { contents } = this.sheet;
    const spilled = [...contents.inside(this.area)].filter(
      ({ content, ...cell }) => content.spilledFrom !== undefined || contents.spilledFrom(cell).length > 0,
    );
    if (spilled.length === 0) return false;
    return spilled.length === this.rowCount * this.columnCount ? true : null;
  }

  /** A link brings its own look, and its text when it has one. */
  set hyperlink(link: unknown) {
    this.sheet.guard();
    if (typeof link !== 'object' || link === null) throw new ExcelError('InvalidArgument');
    const { textToDisplay } = link as { readonly textToDisplay?: unknown };
    for (const { cell, value } of this.matching(textToDisplay ?? '')) {
      if (textToDisplay !== undefined) this.book.write(this.sheet, cell, value);
      this.sheet.links.set(areaName(cellArea(cell)), link as Readonly<Record<string, unknown>>);
    }
    this.sheet.looks.set(this.area, 'font.color', '#0563C1');
    this.sheet.looks.set(this.area, 'font.underline', 'Single');
  }

  // Other ranges

  getRow(row: number): Range {
    return this.from(row, 0, row, this.columnCount - 1);
  }

  getAbsoluteResizedRange(rows: number, columns: number): Range {
    if (rows < 1 || columns < 1) throw new ExcelError('InvalidArgument');
    return this.from(0, 0, rows - 1, columns - 1);
  }

  getBoundingRect(other: Range | string): Range {
    const { sheet, area } = this.other(other);
    if (sheet !== this.sheet) throw new ExcelError('InvalidArgument');
    return new Range(this.at, around(area, this.area));
  }

  /** Merged areas that these cells lie in, whole. */
  getMergedAreasOrNullObject(): RangeAreas | null {
    const merged = this.sheet.merges.filter((merge) => touches(merge, this.area));
    return merged.length === 0 ? null : new RangeAreas(this.at, merged);
  }

  getSpillingToRangeOrNullObject(): Range | null {
    const from = firstCell(this.area);
    const last = this.sheet.contents.spilledFrom(from).at(-1);
    return last === undefined ? null : new Range(this.at, around(cellArea(from), cellArea(last)));
  }

  // What is done to it

  select(): void {
    this.book.select(this.sheet, this.area);
  }

  clear(applyTo = 'All'): void {
    const { sheet, area } = this;
    const isIn = (other: Area): boolean => touches(other, area);
    const all = applyTo === 'All';
    sheet.guard();
    if (all || applyTo === 'Contents') this.empty();
    if (all || applyTo === 'Formats') {
      sheet.looks.clear(area);
      clearLines(sheet.lines, area);
    }
    if (all || applyTo.endsWith('Hyperlinks'))
      for (const name of [...sheet.links.keys()])
        if (isIn(parseAddress(name)!.area)) sheet.links.delete(name);
    if (all) {
      sheet.merges = sheet.merges.filter((merge) => !isIn(merge));
      sheet.validations = sheet.validations.filter((validation) => !isIn(validation.area));
    }
    this.book.changed(sheet, area);
  }

  /** Values or looks of other cells, again and again when there are more cells here than there. */
  copyFrom(source: Range | string, copyType = 'All'): void {
    const from = this.other(source);
    if (copyType !== 'Values' && copyType !== 'Formats') throw new NotModelled(`Range.copyFrom ${copyType}`);
    this.sheet.guard();
    const [height, width] = [heightOf(from.area), widthOf(from.area)];
    for (const here of cellsIn(this.area)) {
      const row = from.area.firstRow + ((here.row - this.area.firstRow) % height);
      const column = from.area.firstColumn + ((here.column - this.area.firstColumn) % width);
      if (copyType === 'Formats') {
        this.sheet.looks.put(here.row, here.column, from.sheet.looks.at(row, column));
        continue;
      }
      const { value, isError } = from.sheet.contents.at(row, column) ?? {};
      const content = value === undefined ? undefined : { value, ...(isError && { isError }) };
      this.book.put(this.sheet, here, content);
    }
    this.book.changed(this.sheet, this.area);
  }

  insert(shift: string): Range {
    if (shift !== 'Down') throw new NotModelled(`Range.insert ${shift}`);
    insertDown(this.book, this);
    return new Range(this.at, this.area);
  }

  /** Merging keeps the value of the first cell. */
  merge(across = false): void {
    const { sheet, area } = this;
    sheet.guard();
    if (sheet.tables.some((table) => touches(table.area, area))) throw new ExcelError('InvalidOperation');
    if (across) {
      for (let row = 0; row < this.rowCount; row++) this.getRow(row).merge();
      return;
    }
    this.unmerge();
    if (this.rowCount * this.columnCount > 1) sheet.merges.push(area);
    for (const { row, column } of [...sheet.contents.inside(area)])
      if (sheet.coveredBy({ row, column }) !== undefined) this.book.put(sheet, { row, column }, undefined);
  }

  unmerge(): void {
    this.sheet.guard();
    this.sheet.merges = this.sheet.merges.filter((merge) => !touches(merge, this.area));
  }

  /** The client asks this before it cuts a large array into pieces, so that a wrong size fails as a whole. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw new ExcelError('InvalidArgument');
  }

  private empty(): void {
    for (const cell of [...this.sheet.contents.inside(this.area)]) this.book.put(this.sheet, cell, undefined);
  }

  private get isTooLarge(): boolean {
    return this.rowCount * this.columnCount > MOST_CELLS;
  }

  /** Each cell with its value: one value for all of them, or an array of exactly their shape. */
  private *matching(written: unknown): Generator<{ readonly cell: Cell; readonly value: unknown }> {
    if (written === null || written === undefined) throw new ExcelError('InvalidArgument');
    const rows = Array.isArray(written) ? (written as unknown[]) : null;
    const isOfShape = (row: unknown): boolean => Array.isArray(row) && row.length === this.columnCount;
    if (rows !== null && !(rows.length === this.rowCount && rows.every(isOfShape)))
      throw new ExcelError('InvalidArgument');
    const { firstRow, firstColumn } = this.area;
    for (const cell of cellsIn(this.area)) {
      const row = rows?.[cell.row - firstRow] as unknown[] | undefined;
      yield { cell, value: row === undefined ? written : row[cell.column - firstColumn] };
    }
  }

  private grid<T>(of: (content: CellContent | undefined, cell: Cell) => T): T[][] | null {
    if (this.isTooLarge) return null;
    const rows: T[][] = [];
    for (let row = this.area.firstRow; row <= this.area.lastRow; row++) {
      const values: T[] = [];
      for (let column = this.area.firstColumn; column <= this.area.lastColumn; column++)
        values.push(of(this.sheet.contents.at(row, column), { row, column }));
      rows.push(values);
    }
    return rows;
  }

  /** A range by rows and columns from its first cell. */
  private from(row: number, column: number, lastRow: number, lastColumn: number): Range {
    const { firstRow, firstColumn } = this.area;
    const area = areaOf(firstRow + row, firstColumn + column, firstRow + lastRow, firstColumn + lastColumn);
    if (area === undefined) throw new ExcelError('InvalidArgument');
    return new Range(this.at, area);
  }

  private other(other: Range | string): Place {
    return other instanceof Range ? other : rangeAt(this.at, other);
  }
}

/** The range that an address or a name means, seen from a sheet. */
export function rangeAt({ book, sheet }: OnSheet, text: unknown): Range {
  if (typeof text !== 'string') throw new NotModelled(`a range by ${typeof text}`);
  const found = parseAddress(text);
  const target = found?.sheet === undefined ? sheet : book.sheet(found.sheet);
  if (found !== undefined && target !== undefined) return new Range({ book, sheet: target }, found.area);
  const { refersTo } = book.names.find(({ name }) => sameName(name, text)) ?? {};
  if (typeof refersTo !== 'object') throw new ExcelError('InvalidArgument');
  return new Range({ book, sheet: refersTo.sheet }, refersTo.area);
}

/** Several ranges of one sheet: https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
export class RangeAreas extends ApiObject<OnSheet> {
  readonly className = 'RangeAreas';

  constructor(
    at: OnSheet,
    readonly parts: readonly Area[],
  ) {
    super(at);
  }

  override get label(): string {
    return this.address;
  }

  get ranges(): readonly Range[] {
    return this.parts.map((area) => new Range(this.at, area));
  }

  get address(): string {
    return this.ranges.map(({ address }) => address).join(',');
  }
}
