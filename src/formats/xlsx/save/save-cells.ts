/** The changed cells of one sheet. Cells that nobody changed stay as they are, but for what follows from the changes. */
import type { Range } from '../../../core/intake/grid';
import { storedFormula } from '../formula/stored';
import { rangeName } from '../references';
import { holds } from '../write/formula-cells';
import { XlsxError } from '../xlsx-error';
import { escapeText } from '../xml/text';
import { attributeOf, childOf } from '../xml/tree';
import type { FormulaCell, RecalculatedCell } from './changes';
import { formulaFields, type FormulaField } from './formula-fields';
import { placeOf, placesIn, sizeOf } from './places';
import { NOTHING, resultXml, rowsOf, withResult } from './result-xml';
import type { SavedSheet } from './saved-sheet';
import { unshare } from './shared-formulas';
import { BLOCKED, isBlocked, spill, unspill, type Spill } from './spills';

/** What the cells of a sheet must know of the rest of the workbook. */
export interface Surroundings {
  /** The number by which a cell says that its formula spills. */
  readonly spillMark: () => number;
  /** The table in which a cell stands. */
  readonly tableAt: (row: number, column: number) => string | undefined;
}

export function saveCells(sheet: SavedSheet, around: Surroundings): void {
  const fields = formulaFields(sheet.rows);
  for (const field of fields) if (field.kind !== 'dynamic') keepWhole(sheet, field);
  for (const field of fields)
    if (field.kind === 'shared' && sheet.isTyped(field.row, field.column)) unshare(sheet, field);
  const spilling = fields.filter(({ kind }) => kind === 'dynamic');
  const again = spilling.flatMap((field) => clear(sheet, field));
  const still = fillStill(sheet, spilling, again);
  for (const change of sheet.cells) {
    const { row, column } = change;
    // Emptying a cell that a formula fills changes nothing: the formula fills it.
    if (change.kind === 'value' && !isFilledBy(still, row, column))
      sheet.type(row, column, change.value, change.flags);
  }
  // Few formulas fill more than their own cell, and a sheet may have very many that do not.
  const wide = fields.filter(({ kind, range }) => kind !== 'shared' && sizeOf(range) > 1);
  for (const change of sheet.cells) {
    if (change.kind === 'formula') typeFormula(sheet, around, change);
    else if (change.kind === 'result') recalculate(sheet, wide, change);
  }
  for (const each of again) spill(sheet, each);
}

/** Nobody can change a part of what one formula fills, unless that formula goes as a whole. */
function keepWhole(sheet: SavedSheet, { kind, range }: FormulaField): void {
  if (kind === 'shared' || sizeOf(range) === 1) return;
  const typed = typedIn(sheet, range);
  if (typed > 0 && typed < sizeOf(range)) throw new XlsxError('partOfArray', { place: rangeName(range) });
}

function typedIn(sheet: SavedSheet, range: Range): number {
  if (sizeOf(range) > sheet.cells.length) {
    return sheet.cells.filter(({ kind, row, column }) => kind !== 'result' && holds(range, row, column))
      .length;
  }
  return [...placesIn(range)].filter(([row, column]) => sheet.isTyped(row, column)).length;
}

/** Empties what a formula filled when it goes or fills other cells; gives how it spills again. */
function clear(sheet: SavedSheet, field: FormulaField): readonly Spill[] {
  const change = sheet.changeAt(field.row, field.column);
  const isGone = sheet.isTyped(field.row, field.column);
  if (!isGone && change === undefined && !isBlocked(sheet, field)) return [];
  const { row, column } = field;
  const old = sheet.old(row, column)?.element;
  unspill(sheet, field);
  if (isGone) return [];
  return [
    {
      row,
      column,
      style: sheet.styleOf(row, column),
      formula: (old && childOf(old, 'f'))?.text ?? '',
      mark: Number((old && attributeOf(old, 'cm')) ?? 0),
      result: change?.kind === 'result' ? change.result : BLOCKED,
    },
  ];
}

/** Formulas to which nothing happened: what is typed in a cell that they fill is not to be heeded. */
function fillStill(
  sheet: SavedSheet,
  spilling: readonly FormulaField[],
  again: readonly Spill[],
): readonly FormulaField[] {
  const changed = new Set(again.map(({ row, column }) => placeOf(row, column)));
  return spilling.filter(
    ({ row, column, range }) =>
      sizeOf(range) > 1 && !sheet.isTyped(row, column) && !changed.has(placeOf(row, column)),
  );
}

function isFilledBy(fields: readonly FormulaField[], row: number, column: number): boolean {
  return fields.some(({ range }) => holds(range, row, column));
}

function typeFormula(sheet: SavedSheet, around: Surroundings, change: FormulaCell): void {
  const { row, column, flags, result } = change;
  const stored = storedFormula(change.formula, around.tableAt(row, column));
  const rows = rowsOf(result);
  const first = rows[0]?.[0] ?? NOTHING;
  const style = sheet.styleOfFormula(row, column, first.value, flags);
  sheet.movedFormulas = true;
  if (stored.isDynamic || rows.length > 1 || (rows[0]?.length ?? 0) > 1) {
    spill(sheet, { row, column, style, formula: stored.text, mark: around.spillMark(), result });
    return;
  }
  const shown = { ...first, value: sheet.result(style, first.value) };
  const formula = { attribute: '', element: `<f>${escapeText(stored.text)}</f>` };
  sheet.set(row, column, resultXml(row, column, style, shown, formula));
}

/** A formula that came to something else keeps all but what it shows. `wide`: those that fill more cells. */
function recalculate(
  sheet: SavedSheet,
  wide: readonly FormulaField[],
  { row, column, result }: RecalculatedCell,
): void {
  const rows = rowsOf(result);
  const field = wide.find(({ range }) => holds(range, row, column));
  if (field?.kind === 'dynamic') return;
  const isWhole = field?.row === row && field.column === column && result.kind === 'rows';
  for (const [atRow, atColumn] of isWhole ? placesIn(field.range) : [[row, column] as const]) {
    const old = sheet.old(atRow, atColumn);
    const found = rows[atRow - row]?.[atColumn - column] ?? NOTHING;
    if (old === undefined || (field === undefined && !childOf(old.element, 'f'))) continue;
    const value = sheet.result(old.style, found.value);
    sheet.set(atRow, atColumn, withResult(old, { ...found, value }));
  }
}
