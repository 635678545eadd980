/** A rectangle of cells: https://learn.microsoft.com/javascript/api/excel/excel.range */
import {
  areaName,
  areaOf,
  heightOf,
  overlap,
  parseAddress,
  sheetPrefix,
  widthOf,
  type Area,
} from '../cells/address';
import type { Cell, CellContent } from '../cells/content';
import { ExcelError, NotModelled } from '../errors';
import { cellArea, type Place } from '../model/book';
import type { Sheet } from '../model/sheet';
import { ApiObject } from './api-object';
import type { Faces } from './faces';
import { insertDown } from './shift-cells';

/** Larger ranges are answered with null, and not written to; see the README. */
const MOST_CELLS = 5_000_000;

export class Range extends ApiObject implements Place {
  readonly className = 'Range';

  constructor(
    private readonly faces: Faces,
    readonly sheet: Sheet,
    public area: Area,
  ) {
    super();
  }

  override get label(): string {
    return this.address;
  }

  // Where it is

  get address(): string {
    return `${sheetPrefix(this.sheet.name)}${areaName(this.area)}`;
  }

  get rowIndex(): number {
    return this.area.firstRow;
  }

  get columnIndex(): number {
    return this.area.firstColumn;
  }

  get rowCount(): number {
    return heightOf(this.area);
  }

  get columnCount(): number {
    return widthOf(this.area);
  }

  get worksheet(): ApiObject {
    return this.faces.worksheet(this.sheet);
  }

  // What stands in it

  get values(): unknown {
    this.faces.book.settle();
    return this.grid((content) => content?.value ?? '');
  }

  set values(written: unknown) {
    this.write(written, 'Range.values');
  }

  get formulas(): unknown {
    this.faces.book.settle();
    return this.grid((content) => content?.formula ?? content?.value ?? '');
  }

  set formulas(written: unknown) {
    this.write(written, 'Range.formulas');
  }

  get valueTypes(): unknown {
    this.faces.book.settle();
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
    const location = 'Range.numberFormat';
    this.sheet.guard(location);
    if (typeof written === 'string') {
      this.sheet.looks.set(this.area, 'numberFormat', written);
      return;
    }
    for (const { cell, value } of this.matching(written, location)) {
      if (value === null) continue;
      if (typeof value !== 'string') throw new ExcelError('InvalidArgument', location);
      this.sheet.looks.set(cellArea(cell), 'numberFormat', value);
    }
  }

  /** Whether all of it, none of it (false) or a part (null) is filled by formulas of other cells, or fills them. */
  get hasSpill(): boolean | null {
    const spilled = [...this.sheet.contents.inside(this.area)].filter(
      ({ row, column, content }) =>
        content.spilledFrom !== undefined || this.spillOf({ row, column }) !== null,
    );
    if (spilled.length === 0) return false;
    return spilled.length === this.rowCount * this.columnCount ? true : null;
  }

  /** A link brings its own look, and its text when it has one. */
  set hyperlink(link: unknown) {
    this.sheet.guard('Range.hyperlink');
    if (typeof link !== 'object' || link === null) throw new ExcelError('InvalidArgument', 'Range.hyperlink');
    const { textToDisplay } = link as { readonly textToDisplay?: unknown };
    for (const { cell, value } of this.matching(textToDisplay ?? '', 'Range.hyperlink')) {
      if (textToDisplay !== undefined)
        this.faces.book.write(this.sheet, cell.row, cell.column, value, 'Range.hyperlink');
      this.sheet.links.set(areaName(cellArea(cell)), link as Readonly<Record<string, unknown>>);
    }
    this.sheet.looks.set(this.area, 'font.color', '#0563C1');
    this.sheet.looks.set(this.area, 'font.underline', 'Single');
  }

  get format(): ApiObject {
    return this.faces.format(this.sheet, [this.area]);
  }

  get dataValidation(): ApiObject {
    return this.faces.dataValidation(this.sheet, this.area);
  }

  // Other ranges

  getRow(row: number): Range {
    return this.at(row, 0, row, this.columnCount - 1, 'Range.getRow');
  }

  getAbsoluteResizedRange(rows: number, columns: number): Range {
    if (rows < 1 || columns < 1) throw new ExcelError('InvalidArgument', 'Range.getAbsoluteResizedRange');
    return this.at(0, 0, rows - 1, columns - 1, 'Range.getAbsoluteResizedRange');
  }

  getBoundingRect(other: Range | string): Range {
    const { sheet, area } = this.other(other);
    if (sheet !== this.sheet) throw new ExcelError('InvalidArgument', 'Range.getBoundingRect');
    return new Range(this.faces, sheet, {
      firstRow: Math.min(area.firstRow, this.area.firstRow),
      firstColumn: Math.min(area.firstColumn, this.area.firstColumn),
      lastRow: Math.max(area.lastRow, this.area.lastRow),
      lastColumn: Math.max(area.lastColumn, this.area.lastColumn),
    });
  }

  /** Merged areas that these cells lie in, whole. */
  getMergedAreasOrNullObject(): ApiObject | null {
    const merged = this.sheet.merges.filter((merge) => overlap(merge, this.area) !== null);
    return merged.length === 0 ? null : this.faces.rangeAreas(this.sheet, merged);
  }

  getSpillingToRangeOrNullObject(): Range | null {
    const spill = this.spillOf({ row: this.area.firstRow, column: this.area.firstColumn });
    return spill === null ? null : new Range(this.faces, this.sheet, spill);
  }

  // What is done to it

  select(): void {
    this.faces.book.select(this.sheet, this.area);
  }

  clear(applyTo = 'All'): void {
    const location = 'Range.clear';
    const all = applyTo === 'All';
    const parts = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'];
    if (!parts.includes(applyTo)) throw new ExcelError('InvalidArgument', location);
    this.sheet.guard(location);
    if (all || applyTo === 'Contents')
      for (const { row, column } of [...this.sheet.contents.inside(this.area)])
        this.faces.book.put(this.sheet, { row, column }, undefined);
    if (all || applyTo === 'Formats') {
      this.sheet.looks.clear(this.area);
      this.sheet.edges.clear(this.area);
    }
    if (all || applyTo.endsWith('Hyperlinks'))
      for (const name of [...this.sheet.links.keys()]) {
        const link = parseAddress(name)?.area;
        if (link !== undefined && overlap(link, this.area) !== null) this.sheet.links.delete(name);
      }
    if (all) {
      this.sheet.merges = this.sheet.merges.filter((merge) => overlap(merge, this.area) === null);
      this.sheet.validations = this.sheet.validations.filter(({ area }) => overlap(area, this.area) === null);
    }
    this.faces.book.changed(this.sheet, this.area);
  }

  /** Values or looks of other cells, again and again when there are more cells here than there. */
  copyFrom(source: Range | string, copyType = 'All'): void {
    const from = this.other(source);
    if (copyType !== 'Values' && copyType !== 'Formats') throw new NotModelled(`Range.copyFrom ${copyType}`);
    this.sheet.guard('Range.copyFrom');
    const [height, width] = [heightOf(from.area), widthOf(from.area)];
    for (let r = 0; r < this.rowCount; r++)
      for (let c = 0; c < this.columnCount; c++) {
        const there = { row: from.area.firstRow + (r % height), column: from.area.firstColumn + (c % width) };
        const here = { row: this.area.firstRow + r, column: this.area.firstColumn + c };
        if (copyType === 'Formats') {
          for (const [name, value] of Object.entries(from.sheet.looks.at(there.row, there.column)))
            this.sheet.looks.set(cellArea(here), name, value);
          continue;
        }
        const content = from.sheet.contents.at(there.row, there.column);
        this.faces.book.put(
          this.sheet,
          here,
          content === undefined
            ? undefined
            : { value: content.value, ...(content.isError === true && { isError: true }) },
        );
      }
    this.faces.book.changed(this.sheet, this.area);
  }

  insert(shift: string): Range {
    if (shift !== 'Down') throw new NotModelled(`Range.insert ${shift}`);
    insertDown(this.faces.book, this);
    return new Range(this.faces, this.sheet, this.area);
  }

  /** Merging keeps the value of the first cell. */
  merge(across = false): void {
    this.sheet.guard('Range.merge');
    const { firstRow, lastRow } = this.area;
    const areas = across
      ? Array.from({ length: lastRow - firstRow + 1 }, (_, index) => ({
          ...this.area,
          firstRow: firstRow + index,
          lastRow: firstRow + index,
        }))
      : [this.area];
    if (this.sheet.tables.some((table) => overlap(table.area, this.area) !== null))
      throw new ExcelError('InvalidOperation', 'Range.merge');
    this.unmerge();
    this.sheet.merges.push(...areas.filter((area) => heightOf(area) * widthOf(area) > 1));
    for (const { row, column } of [...this.sheet.contents.inside(this.area)])
      if (this.sheet.coveredBy({ row, column }) !== undefined)
        this.faces.book.put(this.sheet, { row, column }, undefined);
  }

  unmerge(): void {
    this.sheet.guard('Range.unmerge');
    this.sheet.merges = this.sheet.merges.filter((merge) => overlap(merge, this.area) === null);
  }

  /** The client asks this before it cuts a large array into pieces, so that a wrong size fails as a whole. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount)
      throw new ExcelError('InvalidArgument', 'Range');
  }

  private write(written: unknown, location: string): void {
    this.sheet.guard(location);
    if (this.rowCount * this.columnCount > MOST_CELLS) throw new ExcelError('RangeExceedsLimit', location);
    const cells = this.matching(written, location);
    for (const { cell, value } of cells) {
      // null leaves a cell as it is: https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model
      if (value !== null) this.faces.book.write(this.sheet, cell.row, cell.column, value, location);
    }
    this.faces.book.changed(this.sheet, this.area);
  }

  /** Each cell with its value: one value for all of them, or an array of exactly their shape. */
  private *matching(written: unknown, location: string): Generator<{ cell: Cell; value: unknown }> {
    const { firstRow, firstColumn } = this.area;
    if (written === null || written === undefined) throw new ExcelError('InvalidArgument', location);
    const rows = Array.isArray(written) ? (written as unknown[]) : null;
    const isOfShape = (row: unknown): boolean => Array.isArray(row) && row.length === this.columnCount;
    if (rows !== null && !(rows.length === this.rowCount && rows.every(isOfShape)))
      throw new ExcelError('InvalidArgument', location);
    for (let r = 0; r < this.rowCount; r++)
      for (let c = 0; c < this.columnCount; c++) {
        const value = rows === null ? written : (rows[r] as unknown[])[c];
        yield { cell: { row: firstRow + r, column: firstColumn + c }, value };
      }
  }

  private grid<T>(of: (content: CellContent | undefined, cell: Cell) => T): T[][] | null {
    if (this.rowCount * this.columnCount > MOST_CELLS) return null;
    const { firstRow, firstColumn } = this.area;
    return Array.from({ length: this.rowCount }, (_row, r) =>
      Array.from({ length: this.columnCount }, (_column, c) => {
        const cell = { row: firstRow + r, column: firstColumn + c };
        return of(this.sheet.contents.at(cell.row, cell.column), cell);
      }),
    );
  }

  /** A range by rows and columns from its first cell. */
  private at(row: number, column: number, lastRow: number, lastColumn: number, location: string): Range {
    const { firstRow, firstColumn } = this.area;
    const area = areaOf(firstRow + row, firstColumn + column, firstRow + lastRow, firstColumn + lastColumn);
    if (area === undefined) throw new ExcelError('InvalidArgument', location);
    return new Range(this.faces, this.sheet, area);
  }

  private other(other: Range | string): Place {
    if (other instanceof Range) return other;
    return rangeAt(this.faces, this.sheet, other, 'Range');
  }

  private spillOf({ row, column }: Cell): Area | null {
    const cells = this.sheet.contents.calculatedCells.filter((cell) => {
      const from = this.sheet.contents.at(cell.row, cell.column)?.spilledFrom;
      return from?.row === row && from.column === column;
    });
    const last = cells.at(-1);
    if (last === undefined) return null;
    return { firstRow: row, firstColumn: column, lastRow: last.row, lastColumn: last.column };
  }
}

/** The range that an address or a name means, seen from a sheet. */
export function rangeAt(faces: Faces, sheet: Sheet, text: unknown, location: string): Range {
  if (typeof text !== 'string') throw new NotModelled(`${location} of ${typeof text}`);
  const found = parseAddress(text);
  if (found !== undefined) {
    const target = found.sheet === undefined ? sheet : faces.book.sheet(found.sheet);
    if (target !== undefined) return new Range(faces, target, found.area);
  }
  const name = faces.book.names.find((each) => each.name.toLowerCase() === text.toLowerCase());
  if (name !== undefined && typeof name.refersTo !== 'string')
    return new Range(faces, name.refersTo.sheet, name.refersTo.area);
  throw new ExcelError('InvalidArgument', location);
}
