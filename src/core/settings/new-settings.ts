/** The sheet with a table of settings, for a workbook that has none. */
import { FIRST_DAY } from '../domain/calendar';
import type { NewCell } from '../intake/edit';
import { CellFlag, type Workbook } from '../intake/grid';
import type { Document } from '../report/document';
import { freeName } from '../template/free-name';
import { inputWorkbook, labelOf, settingsSheet, type InputValue } from '../template/input-sheets';
import { TEMPLATE } from '../text/template';
import type { SettingKey } from './setting-rows';

/** What a study nearly always says of itself; the rest comes when it is chosen. */
const USUAL: readonly SettingKey[] = ['naam', 'onderzoeksvraag', 'opdrachtgever', 'status', 'peildatum'];

export function newSettings(
  { sheets }: Workbook,
  changes: readonly { readonly key: SettingKey; readonly cell: NewCell }[],
): Document {
  const chosen = new Map(changes.map(({ key, cell }) => [key, valueOf(cell)]));
  const keys = [...new Set([...USUAL, ...chosen.keys()])];
  const name = freeName(
    TEMPLATE.sheets.onderzoek,
    (number) => ` (${String(number)})`,
    sheets.map((grid) => grid.name),
  );
  return inputWorkbook(name, [
    settingsSheet(
      name,
      keys.map((key) => [labelOf('onderzoek', key), chosen.get(key) ?? null]),
    ),
  ]);
}

function valueOf({ value, flags }: NewCell): InputValue {
  const isDay = (flags & CellFlag.date) !== 0 && typeof value === 'number' && value >= FIRST_DAY;
  if (isDay) return { date: value };
  return typeof value === 'boolean' ? String(value) : value;
}
