/** Formulas that fill more cells than their own: where they fill others than before, or none any more. */
import type { Range } from '../../../core/intake/grid';
import { rangeName } from '../references';
import { escapeText } from '../xml/text';
import type { FormulaField } from './formula-fields';
import { placesIn } from './places';
import { NOTHING, resultXml, rowsOf } from './result-xml';
import type { SavedSheet } from './saved-sheet';
import type { Result } from './changes';

/** A spilling formula of the file: what it filled goes when the formula goes, or comes to something else. */
export function unspill(sheet: SavedSheet, { range, row, column }: FormulaField): void {
  for (const [atRow, atColumn] of placesIn(range))
    if (atRow !== row || atColumn !== column) sheet.empty(atRow, atColumn);
}

/** What somebody typed among the cells that a formula fills stops it from filling any. */
export function isBlocked(sheet: SavedSheet, { range, row, column }: FormulaField): boolean {
  for (const [atRow, atColumn] of placesIn(range)) {
    const isOwn = atRow === row && atColumn === column;
    if (!isOwn && sheet.isTyped(atRow, atColumn) && sheet.isFilled(atRow, atColumn)) return true;
  }
  return false;
}

export interface Spill {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  /** As a file holds it. */
  readonly formula: string;
  /** The number by which a cell says that its formula spills. */
  readonly mark: number;
  readonly result: Result;
}

/** What a formula shows when something stands where it would spill. */
export const BLOCKED = { kind: 'cell', value: '#SPILL!', isError: true } as const satisfies Result;

/** Puts the formula and all that it fills in their cells. Nothing that stands in the way is overwritten. */
export function spill(sheet: SavedSheet, { row, column, style, formula, mark, result }: Spill): void {
  const rows = rowsOf(result);
  const width = Math.max(1, ...rows.map((values) => values.length));
  const wanted: Range = {
    firstRow: row,
    firstColumn: column,
    lastRow: row + Math.max(1, rows.length) - 1,
    lastColumn: column + width - 1,
  };
  const fits = isFree(sheet, wanted);
  const range = fits ? wanted : { ...wanted, lastRow: row, lastColumn: column };
  for (const [atRow, atColumn] of placesIn(range)) {
    const found = fits ? (rows[atRow - row]?.[atColumn - column] ?? NOTHING) : BLOCKED;
    const isOwn = atRow === row && atColumn === column;
    const ownStyle = isOwn ? style : sheet.styleOf(atRow, atColumn);
    const shown = { ...found, value: sheet.result(ownStyle, found.value) };
    const parts = {
      attribute: ` cm="${mark}"`,
      element: `<f t="array" ref="${rangeName(range)}">${escapeText(formula)}</f>`,
    };
    sheet.set(atRow, atColumn, resultXml(atRow, atColumn, ownStyle, shown, isOwn ? parts : undefined));
  }
}

function isFree(sheet: SavedSheet, range: Range): boolean {
  for (const [row, column] of placesIn(range)) {
    const isOwn = row === range.firstRow && column === range.firstColumn;
    if (!isOwn && sheet.isFilled(row, column)) return false;
  }
  return true;
}
