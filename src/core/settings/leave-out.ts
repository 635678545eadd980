/** The setting "Niet lezen": a table is left out of the study, or comes back into it. */
import { cellName } from '../domain/finding';
import { nameKey } from '../domain/name';
import type { Paused } from '../domain/pauses';
import { parseList } from '../intake/cells/parse-text';
import { CellFlag, hasFlag, type Workbook } from '../intake/grid';
import { cellAt } from '../intake/tables/table-view';
import type { TablePlace } from './can-be-left-out';
import { setCell, withRows, type SettingsChange } from './change-settings';
import { settingsIn, type SettingRow } from './setting-rows';

/** Leaves the table out. A cell with a formula is left as it is: several rows "Niet lezen" add up. */
export function* leaveOut(workbook: Workbook, table: TablePlace): Paused<SettingsChange> {
  const tables = yield* settingsIn(workbook);
  const row = tables.flatMap(rowsNotRead).find((each) => !isFormula(each));
  const names = [...(row === undefined ? [] : namesIn(row)), nameOf(table)];
  const cell = { value: listText(names), flags: 0 };
  return withRows(workbook, tables, [{ key: 'nietLezen', cell }], () =>
    row === undefined ? null : [setCell(row, cell)],
  );
}

/** Takes the table, and the sheet that it stands on, out of what is not read. */
export function* readAgain(workbook: Workbook, table: TablePlace): Paused<SettingsChange> {
  const tables = yield* settingsIn(workbook);
  const back = new Set([nameOf(table), table.sheet].map(nameKey));
  const edits = tables.flatMap(rowsNotRead).flatMap((row) => {
    const names = namesIn(row);
    const left = names.filter((name) => !back.has(nameKey(name)));
    if (left.length === names.length) return [];
    return [setCell(row, { value: left.length === 0 ? null : listText(left), flags: 0 })];
  });
  return withRows(workbook, tables, [{ key: 'nietLezen', cell: { value: null, flags: 0 } }], () => edits);
}

function nameOf(table: TablePlace): string {
  return `${table.sheet}!${cellName(table) ?? ''}`;
}

function rowsNotRead({ rows }: { readonly rows: readonly SettingRow[] }): readonly SettingRow[] {
  return rows.filter(({ key }) => key === 'nietLezen');
}

function namesIn({ grid, row, column }: SettingRow): readonly string[] {
  const { value } = parseList(cellAt(grid, row, column + 1, ''));
  return value.kind === 'value' ? value.value : [];
}

function isFormula({ grid, row, column }: SettingRow): boolean {
  return hasFlag(grid, row, column + 1, CellFlag.formula);
}

/** As parseList reads it: one name with a comma needs a semicolon too. */
function listText(names: readonly string[]): string {
  const text = names.join('; ');
  return text.includes(',') && !text.includes(';') ? `${text};` : text;
}
