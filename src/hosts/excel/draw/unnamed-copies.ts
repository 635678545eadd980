/**
 * Copies that a failure left without the name that they were to get: Excel names a copy itself, and takes another name in
 * an action of its own. While copies are made, a setting of the workbook says which sheets were there before.
 */
const SETTING = 'effectencalculator.copying';

/** What is known of copies that are to be made. */
export interface Copying {
  /** The sheets that were there before any copy was made. */
  readonly names: readonly string[];
  /** Whether an attempt that failed left a note. */
  readonly isNoted: boolean;
  /** The id of a copy without its name, by the id of the sheet that it is a copy of. */
  readonly unnamed: ReadonlyMap<string, string>;
}

/** A sheet that is to be copied, as it stands there. */
export interface Original {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** What has to be asked for that. */
interface AskedCopying {
  readonly setting: Excel.Setting;
  readonly sheets: Excel.WorksheetCollection;
}

export function askCopying({ workbook }: Excel.RequestContext): AskedCopying {
  return {
    setting: workbook.settings.getItemOrNullObject(SETTING).load('value'),
    sheets: workbook.worksheets.load('items/id,items/name'),
  };
}

export async function copyingNow(
  context: Excel.RequestContext,
  { setting, sheets: { items } }: AskedCopying,
  originals: readonly Original[],
): Promise<Copying> {
  const now = items.map(({ name }) => name);
  const before = namesIn(setting);
  if (before === null) return { names: now, isNoted: false, unnamed: new Map() };
  const candidates = originals.flatMap((original) =>
    items
      .filter(({ name }) => !before.includes(name) && isNameOfCopy(name, original.worksheet.name))
      .map((copy) => ({ copy, original, used: copy.getUsedRangeOrNullObject(true).load('values') })),
  );
  for (const { used } of originals) used.load('values');
  await context.sync();
  // One that says something else than the sheet says now was changed since, or is the user's own.
  const same = candidates.filter(({ original, used }) => textOf(used) === textOf(original.used));
  const unnamed = new Map(same.map(({ copy, original }) => [original.worksheet.id, copy.id]));
  return { names: before, isNoted: true, unnamed };
}

export function noteCopying({ workbook }: Excel.RequestContext, { names }: Copying): void {
  workbook.settings.add(SETTING, JSON.stringify(names));
}

export function forgetCopying({ workbook }: Excel.RequestContext): void {
  workbook.settings.getItem(SETTING).delete();
}

function namesIn(setting: Excel.Setting): readonly string[] | null {
  if (setting.isNullObject || typeof setting.value !== 'string') return null;
  const names: unknown = JSON.parse(setting.value);
  return Array.isArray(names) ? names.map(String) : null;
}

/** "Resultaat (2)"; a long name is cut off first. */
function isNameOfCopy(name: string, original: string): boolean {
  const [, stem] = /^(.*) \(\d+\)$/.exec(name) ?? [];
  return stem !== undefined && stem !== '' && original.startsWith(stem);
}

function textOf(used: Excel.Range): string {
  return used.isNullObject ? '' : JSON.stringify(used.values);
}
