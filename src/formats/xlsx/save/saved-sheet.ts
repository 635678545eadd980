/** A sheet while its changes are put in it: the cells that there were, and those that there will be. */
import type { CellValue, Range } from '../../../core/intake/grid';
import { cellTag, valueXml } from '../edit/cell-xml';
import type { CellLooks } from '../edit/cell-looks';
import type { RowHeights } from '../edit/row-heights';
import type { OldCell, SheetRows } from '../edit/sheet-rows';
import { childOf, parseXml } from '../xml/tree';
import type { CellChange } from './changes';
import { cellAt, placeOf } from './places';

export class SavedSheet {
  private readonly changes: ReadonlyMap<number, CellChange>;
  /** Cells that get another content than the file has, and whether that is any. */
  private readonly written = new Map<number, boolean>();
  private readonly adopted = new Map<number, OldCell>();
  /** Whether a formula came, went or moved. */
  movedFormulas = false;

  constructor(
    readonly rows: SheetRows,
    private readonly looks: CellLooks,
    private readonly heights: RowHeights,
    readonly cells: readonly CellChange[],
  ) {
    this.changes = new Map(cells.map((change) => [placeOf(change.row, change.column), change]));
  }

  changeAt(row: number, column: number): CellChange | undefined {
    return this.changes.get(placeOf(row, column));
  }

  /** Whether somebody put something else in a cell, or emptied it. */
  isTyped(row: number, column: number): boolean {
    const kind = this.changeAt(row, column)?.kind;
    return kind === 'value' || kind === 'formula';
  }

  old(row: number, column: number): OldCell | undefined {
    return this.adopted.get(placeOf(row, column)) ?? this.rows.cells(row).get(column);
  }

  /** A cell goes on as another, before anything else happens to it. */
  adopt(row: number, column: number, xml: string): void {
    this.rows.set(row, column, xml);
    const style = this.styleOf(row, column);
    this.adopted.set(placeOf(row, column), { column, element: parseXml(xml), xml, style });
  }

  styleOf(row: number, column: number): number {
    return this.old(row, column)?.style ?? 0;
  }

  /** Whether anything stands in a cell when all is done. */
  isFilled(row: number, column: number): boolean {
    const change = this.changeAt(row, column);
    if (change?.kind === 'formula') return true;
    if (change?.kind === 'value') return change.value !== null && change.value !== '';
    return this.written.get(placeOf(row, column)) ?? holdsSomething(this.old(row, column));
  }

  /** Whether anything stood in a cell of the file. */
  wasFilled(row: number, column: number): boolean {
    return holdsSomething(this.rows.cells(row).get(column));
  }

  /** Takes the content out and leaves the look. */
  empty(row: number, column: number): void {
    const old = this.old(row, column);
    if (holdsSomething(old))
      this.set(row, column, old?.style ? `${cellTag(row, column, old.style)}/>` : null, false);
  }

  type(row: number, column: number, value: CellValue, flags: number): void {
    if (value === null || value === '') {
      this.empty(row, column);
      return;
    }
    const cell = { value, flags };
    const style = this.looks.fit(this.styleOf(row, column), cell);
    this.set(row, column, valueXml(row, column, style, this.looks.serial(cell)), true);
    this.rows.raise(row, this.heights.needed(column, style, value));
  }

  /** A result in a cell of that style, as this workbook counts days. */
  result(style: number, value: CellValue): CellValue {
    return this.looks.serialIn(style, value);
  }

  styleOfFormula(row: number, column: number, value: CellValue, flags: number): number {
    return this.looks.fitFormula(this.styleOf(row, column), { value, flags });
  }

  set(row: number, column: number, xml: string | null, isFilled = true): void {
    const old = this.old(row, column);
    if (old !== undefined && childOf(old.element, 'f') && !HOLDS_FORMULA.test(xml ?? ''))
      this.movedFormulas = true;
    const place = placeOf(row, column);
    if (xml !== old?.xml || this.written.has(place)) this.rows.set(row, column, xml);
    this.written.set(place, isFilled);
  }

  /** How far the changes go. */
  extents(): readonly Range[] {
    return [...this.written.keys()].map((place) => {
      const { row, column } = cellAt(place);
      return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    });
  }
}

const HOLDS_FORMULA = /<(?:[\w-]+:)?f[\s>/]/;

function holdsSomething(cell: OldCell | undefined): boolean {
  return cell !== undefined && cell.element.children.length > 0;
}
