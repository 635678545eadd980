/** How ranges look: https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
import type { Area } from '../cells/address';
import { keepersOf, SIDES, type Side } from '../cells/lines';
import type { Looks } from '../cells/looks';
import { ExcelError } from '../errors';
import type { Sheet } from '../model/sheet';
import { ApiObject, Collection } from './api-object';

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const HIGHEST_ROW = 409;

const COLOR = /^(#[0-9a-f]{6}|[a-z]+)$/i;

/** The cells that a format speaks of. */
export interface Formatted {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** A part of a format: its properties are those of all the cells, null where they differ. */
class Part extends ApiObject<Formatted> {
  constructor(
    readonly className: string,
    of: Formatted,
    protected readonly looks: Looks,
    /** Where its properties are among those of a look. */
    protected readonly path: string,
  ) {
    super(of);
  }

  override knows(name: string): boolean {
    return this.isLook(name) || super.knows(name);
  }

  override read(name: string): unknown {
    if (!this.isLook(name)) return super.read(name);
    const values = new Set(this.at.areas.map((area) => this.looks.common(area, this.path + name)));
    return values.size === 1 ? [...values][0] : null;
  }

  override write(name: string, value: unknown): void {
    if (!this.isLook(name)) {
      super.write(name, value);
      return;
    }
    this.at.sheet.guard();
    const isColor = name === 'color';
    if (typeof value !== typeof this.looks.normal[this.path + name]) throw new ExcelError('InvalidArgument');
    if (isColor && !COLOR.test(String(value))) throw new ExcelError('InvalidArgument');
    const kept = isColor && String(value).startsWith('#') ? String(value).toUpperCase() : value;
    for (const area of this.at.areas) this.looks.set(area, this.path + name, kept);
  }

  private isLook(name: string): boolean {
    return this.path + name in this.looks.normal;
  }
}

export class RangeFormat extends Part {
  constructor(of: Formatted) {
    super('RangeFormat', of, of.sheet.looks, '');
  }

  get fill(): Part {
    return new Part('RangeFill', this.at, this.at.sheet.looks, 'fill.');
  }

  get font(): Part {
    return new Part('RangeFont', this.at, this.at.sheet.looks, 'font.');
  }

  get borders(): RangeBorders {
    return new RangeBorders(this.at);
  }

  set columnWidth(points: unknown) {
    const { sheet, areas } = this.at;
    sheet.guard();
    if (typeof points !== 'number' || points < 0) throw new ExcelError('InvalidArgument');
    for (const { firstColumn, lastColumn } of areas)
      for (let column = firstColumn; column <= lastColumn; column++) sheet.columnWidths.set(column, points);
  }

  set rowHeight(points: unknown) {
    if (typeof points !== 'number' || points < 0 || points > HIGHEST_ROW)
      throw new ExcelError('InvalidArgument');
    this.resizeRows((heights, row) => heights.set(row, points));
  }

  set useStandardHeight(standard: unknown) {
    if (standard === true) this.resizeRows((heights, row) => heights.delete(row));
  }

  private resizeRows(resize: (heights: Map<number, number>, row: number) => void): void {
    const { sheet, areas } = this.at;
    sheet.guard();
    for (const { firstRow, lastRow } of areas)
      for (let row = firstRow; row <= lastRow; row++) resize(sheet.rowHeights, row);
  }
}

class RangeBorders extends Collection<RangeBorder, Formatted> {
  readonly className = 'RangeBorderCollection';

  all(): readonly RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.at, side));
  }
}

class RangeBorder extends Part {
  constructor(
    { sheet, areas }: Formatted,
    readonly sideIndex: Side,
  ) {
    const keepers = areas.map((area) => keepersOf(area, sideIndex));
    const of = { sheet, areas: keepers.map(({ area }) => area) };
    super('RangeBorder', of, sheet.lines, `${keepers[0]?.place ?? 'above'}.`);
  }

  get id(): string {
    return this.sideIndex;
  }

  /** A colour or a weight brings a line where there was none. */
  override write(name: string, value: unknown): void {
    super.write(name, value);
    const style = `${this.path}style`;
    if (name !== 'style')
      for (const area of this.at.areas)
        if (this.looks.common(area, style) === 'None') this.looks.set(area, style, 'Continuous');
  }
}
