/** How ranges look: https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
import type { Area } from '../cells/address';
import { SIDES, type Side } from '../cells/edges';
import { ExcelError } from '../errors';
import type { Sheet } from '../model/sheet';
import { ApiObject, Collection } from './api-object';

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const HIGHEST_ROW = 409;

const COLOR = /^(#[0-9a-f]{6}|[a-z]+)$/i;
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  horizontalAlignment: [
    'General',
    'Left',
    'Center',
    'Right',
    'Fill',
    'Justify',
    'CenterAcrossSelection',
    'Distributed',
  ],
  verticalAlignment: ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'],
  'font.underline': ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'],
  'border.style': ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'],
};

/** The cells that a format speaks of. */
export interface Formatted {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** A part of a format: its properties are those of all the cells, null where they differ. */
abstract class Part extends ApiObject {
  constructor(protected readonly of: Formatted) {
    super();
  }

  protected look(name: string): unknown {
    const values = new Set(this.of.areas.map((area) => this.of.sheet.looks.common(area, name)));
    return values.size === 1 ? [...values][0] : null;
  }

  protected setLook(name: string, value: unknown): void {
    const location = `${this.className}.${name}`;
    this.of.sheet.guard(location);
    checkChoice(name, value, location);
    const kept = typeof value === 'string' && value.startsWith('#') ? value.toUpperCase() : value;
    for (const area of this.of.areas) this.of.sheet.looks.set(area, name, kept);
  }
}

function checkChoice(name: string, value: unknown, location: string): void {
  const choices = CHOICES[name];
  const isColor = /color$/i.test(name);
  const isFine =
    choices !== undefined
      ? choices.includes(String(value))
      : !isColor || (typeof value === 'string' && COLOR.test(value));
  if (!isFine) throw new ExcelError('InvalidArgument', location);
}

/** Gives a class a property that is kept in the looks of cells, under a path of its own. */
function looks(
  of: { readonly prototype: object },
  prefix: string,
  names: readonly string[],
  type: string,
): void {
  for (const name of names)
    Object.defineProperty(of.prototype, name, {
      get(this: { look(name: string): unknown }) {
        return this.look(`${prefix}${name}`);
      },
      set(this: { setLook(name: string, value: unknown): void; className: string }, value: unknown) {
        if (typeof value !== type) throw new ExcelError('InvalidArgument', `${this.className}.${name}`);
        this.setLook(`${prefix}${name}`, value);
      },
    });
}

export class RangeFormat extends Part {
  readonly className = 'RangeFormat';

  get fill(): RangeFill {
    return new RangeFill(this.of);
  }

  get font(): RangeFont {
    return new RangeFont(this.of);
  }

  get borders(): RangeBorders {
    return new RangeBorders(this.of);
  }

  set columnWidth(points: number | null) {
    if (points === null || !(points >= 0)) throw new ExcelError('InvalidArgument', 'RangeFormat.columnWidth');
    this.resize('Column', points);
  }

  set rowHeight(points: number | null) {
    if (points === null || !(points >= 0 && points <= HIGHEST_ROW))
      throw new ExcelError('InvalidArgument', 'RangeFormat.rowHeight');
    this.resize('Row', points);
  }

  set useStandardHeight(standard: boolean | null) {
    const { sheet, areas } = this.of;
    sheet.guard('RangeFormat.useStandardHeight');
    if (standard !== true) return;
    for (const { firstRow, lastRow } of areas)
      for (let row = firstRow; row <= lastRow; row++) sheet.rowHeights.delete(row);
  }

  private resize(kind: 'Column' | 'Row', points: number): void {
    const { sheet, areas } = this.of;
    sheet.guard(`RangeFormat.${kind.toLowerCase()}`);
    for (const area of areas) {
      const [first, last] = this.ends(area, kind);
      for (let index = first; index <= last; index++)
        (kind === 'Column' ? sheet.columnWidths : sheet.rowHeights).set(index, points);
    }
  }

  private ends(area: Area, kind: 'Column' | 'Row'): readonly [number, number] {
    return kind === 'Column' ? [area.firstColumn, area.lastColumn] : [area.firstRow, area.lastRow];
  }
}
looks(RangeFormat, '', ['horizontalAlignment', 'verticalAlignment'], 'string');
looks(RangeFormat, '', ['wrapText'], 'boolean');
looks(RangeFormat, '', ['indentLevel'], 'number');

class RangeFill extends Part {
  readonly className = 'RangeFill';
}
looks(RangeFill, 'fill.', ['color'], 'string');

class RangeFont extends Part {
  readonly className = 'RangeFont';
}
looks(RangeFont, 'font.', ['color', 'underline'], 'string');
looks(RangeFont, 'font.', ['bold', 'italic'], 'boolean');
looks(RangeFont, 'font.', ['size'], 'number');

class RangeBorders extends Collection<RangeBorder> {
  readonly className = 'RangeBorderCollection';

  constructor(private readonly of: Formatted) {
    super();
  }

  all(): readonly RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.of, side));
  }

  protected answersTo(border: RangeBorder, key: string): boolean {
    return border.sideIndex === key;
  }
}

class RangeBorder extends ApiObject {
  readonly className = 'RangeBorder';

  constructor(
    private readonly of: Formatted,
    readonly sideIndex: Side,
  ) {
    super();
  }

  get id(): string {
    return this.sideIndex;
  }

  get style(): string | null {
    return this.line('style');
  }

  set style(value: string | null) {
    this.draw('style', value);
  }

  get color(): string | null {
    return this.line('color');
  }

  /** A colour brings a line where there was none. */
  set color(value: string | null) {
    this.draw('color', value);
  }

  private line(name: 'style' | 'color'): string | null {
    const { sheet, areas } = this.of;
    const values = new Set(areas.map((area) => sheet.edges.common(area, this.sideIndex)[name]));
    return values.size === 1 ? ([...values][0] ?? null) : null;
  }

  private draw(name: 'style' | 'color', given: string | null): void {
    const value = given ?? '';
    const location = `RangeBorder.${name}`;
    checkChoice(`border.${name}`, value, location);
    for (const area of this.of.areas) {
      this.of.sheet.guard(location);
      const isNew = name !== 'style' && this.of.sheet.edges.common(area, this.sideIndex).style === 'None';
      const kept = name === 'color' ? value.toUpperCase() : value;
      this.of.sheet.edges.set(area, this.sideIndex, { ...(isNew && { style: 'Continuous' }), [name]: kept });
    }
  }
}
