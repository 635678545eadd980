/**
 * Settings that are chosen in a pane become what they are for everybody: cells of tblOnderzoek. Only the cells that
 * were chosen change; a formula of the user is never written over.
 */
import type { Place } from '../domain/finding';
import type { Paused } from '../domain/pauses';
import { placeRows } from '../form/target-table';
import type { CellEdit, NewCell, SetCell } from '../intake/edit';
import { CellFlag, hasFlag, type Workbook } from '../intake/grid';
import type { Document } from '../report/document';
import { labelOf } from '../template/input-sheets';
import { newSettings } from './new-settings';
import { settingsIn, type SettingKey, type SettingRow, type SettingsPlace } from './setting-rows';

export interface SettingChange {
  readonly key: SettingKey;
  readonly cell: NewCell;
}

/** How a change comes into the workbook. */
export type SettingsChange =
  | { readonly kind: 'edits'; readonly edits: readonly CellEdit[] }
  /** There is no table of settings yet: a sheet with one, that has the change in it. */
  | { readonly kind: 'newSheet'; readonly document: Document }
  /** Something of the user stands in the way: a formula, or cells under the table. */
  | { readonly kind: 'blocked'; readonly place: Place };

/** Gives settings another value; an empty cell is the default again. */
export function* changeSettings(
  workbook: Workbook,
  changes: readonly SettingChange[],
): Paused<SettingsChange> {
  const tables = yield* settingsIn(workbook);
  return withRows(workbook, tables, changes, (change) => {
    const rows = tables.flatMap((table) => table.rows.filter(({ key }) => key === change.key));
    return rows.length === 0 ? null : rows.map((row) => setCell(row, change.cell));
  });
}

/** The edits of what has a row, and new rows for what has none. */
export function withRows(
  workbook: Workbook,
  tables: readonly SettingsPlace[],
  changes: readonly SettingChange[],
  editsOf: (change: SettingChange) => readonly SetCell[] | null,
): SettingsChange {
  const [first] = tables;
  if (first === undefined) return { kind: 'newSheet', document: newSettings(workbook, changes) };
  const edits: CellEdit[] = [];
  const toAdd: SettingChange[] = [];
  for (const change of changes) {
    const own = editsOf(change);
    if (own === null) toAdd.push(change);
    else edits.push(...own);
  }
  const formula = edits.find((edit) => edit.kind === 'setCell' && isFormula(workbook, edit));
  if (formula?.kind === 'setCell') return { kind: 'blocked', place: placeOf(formula) };
  const filled = toAdd.filter(({ cell }) => cell.value !== null);
  if (filled.length === 0) return { kind: 'edits', edits };
  const { firstColumn } = first.table.range;
  const rows = filled.map(({ key, cell }) => [{ value: labelOf('onderzoek', key), flags: 0 }, cell]);
  const placed = placeRows(first, [firstColumn, firstColumn + 1], rows);
  if ('blocked' in placed) return { kind: 'blocked', place: placed.blocked };
  return { kind: 'edits', edits: [...edits, placed] };
}

export function setCell({ grid, row, column }: SettingRow, cell: NewCell): SetCell {
  return { kind: 'setCell', sheet: grid.name, row, column: column + 1, cell };
}

function isFormula({ sheets }: Workbook, { sheet, row, column }: SetCell): boolean {
  return sheets.some((grid) => grid.name === sheet && hasFlag(grid, row, column, CellFlag.formula));
}

function placeOf({ sheet, row, column }: SetCell): Place {
  return { sheet, row, column };
}
