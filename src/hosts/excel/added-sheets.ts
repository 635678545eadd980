/**
 * Which sheets are being added, noted in the workbook before they are. A sheet gets its mark in the action after the one
 * that adds it; what a failure leaves between the two is an empty sheet, which without this note could be anybody's.
 */
import { writeMark } from '../../core/report/own-sheets/own-sheet';
import { NEVER_WHOLE } from './draw/unfinished';

/** The setting that holds the note; there is none once a report is whole. */
const SETTING = 'effectencalculator.added';

/** Kinds of report by the name of the sheet, in lower case. */
export type AddedSheets = ReadonlyMap<string, string>;

export function askAdded({ workbook }: Excel.RequestContext): Excel.Setting {
  return workbook.settings.getItemOrNullObject(SETTING).load('value');
}

export function addedIn(setting: Excel.Setting): AddedSheets {
  if (setting.isNullObject || typeof setting.value !== 'string') return new Map();
  const kinds: unknown = JSON.parse(setting.value);
  if (typeof kinds !== 'object' || kinds === null) return new Map();
  return new Map(Object.entries(kinds).map(([name, kind]) => [name, String(kind)]));
}

export function noteAdded({ workbook }: Excel.RequestContext, added: AddedSheets): void {
  workbook.settings.add(SETTING, JSON.stringify(Object.fromEntries(added)));
}

export function forgetAdded({ workbook }: Excel.RequestContext): void {
  workbook.settings.getItem(SETTING).delete();
}

export function kindOf(added: AddedSheets, name: string): string | undefined {
  return added.get(name.toLowerCase());
}

/** The mark that an empty sheet would have got next; undefined: nobody was adding it. */
export function markToCome(added: AddedSheets, name: string): string | undefined {
  const kind = kindOf(added, name);
  if (kind === undefined) return undefined;
  const extent = { rows: 0, columns: 0 };
  return writeMark({
    kind,
    extent,
    contentHash: NEVER_WHOLE,
    fingerprint: '',
    version: '',
    complete: false,
  });
}
