/** How cells look: what was set for each. */
import { NotModelled } from '../errors';
import { cellsIn, heightOf, widthOf, type Area } from './address';
import { Cells } from './cells';

/** Properties of a format by the path in the interface: "fill.color", "font.bold", "numberFormat". */
export type Look = Readonly<Record<string, unknown>>;

/** Microsoft 365 in its standard theme. What is not here is not modelled. */
export const NORMAL: Look = {
  numberFormat: 'General',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  'fill.color': '#FFFFFF',
  'font.size': 11,
  'font.bold': false,
  'font.italic': false,
  'font.underline': 'None',
  'font.color': '#000000',
};

/** A format for whole columns or the whole sheet is not modelled. */
const MOST_CELLS = 5_000_000;

export class Looks extends Cells<Look> {
  /** Looks that differ in one property from another are shared by all cells that have them. */
  private readonly shared: Map<string, Look>;

  constructor(readonly normal: Look) {
    super();
    this.shared = new Map([[JSON.stringify(normal), normal]]);
  }

  override at(row: number, column: number): Look {
    return super.at(row, column) ?? this.normal;
  }

  /** A cell that looks like any other has no look of its own. */
  override put(row: number, column: number, look: Look): void {
    super.put(row, column, look === this.normal ? undefined : look);
  }

  set(area: Area, name: string, value: unknown): void {
    this.change(area, (look) => (look[name] === value ? look : { ...look, [name]: value }));
  }

  clear(area: Area): void {
    this.change(area, () => this.normal);
  }

  /** The value that all cells have; null when they differ, as Excel answers. */
  common(area: Area, name: string): unknown {
    let common: unknown;
    for (const { row, column } of cellsIn(area)) {
      const value = this.at(row, column)[name];
      if (common !== undefined && value !== common) return null;
      common = value;
    }
    return common ?? this.normal[name];
  }

  private change(area: Area, changeOne: (look: Look) => Look): void {
    if (heightOf(area) * widthOf(area) > MOST_CELLS)
      throw new NotModelled(`a format for so many cells: ${JSON.stringify(area)}`);
    const done = new Map<Look, Look>();
    for (const { row, column } of cellsIn(area)) {
      const look = this.at(row, column);
      let changed = done.get(look);
      if (changed === undefined) {
        changed = this.share(changeOne(look));
        done.set(look, changed);
      }
      if (changed !== look) this.put(row, column, changed);
    }
  }

  private share(look: Look): Look {
    if (look === this.normal) return look;
    const key = JSON.stringify(look);
    const known = this.shared.get(key) ?? look;
    this.shared.set(key, known);
    return known;
  }
}
