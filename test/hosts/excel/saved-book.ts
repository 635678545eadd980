/** The workbook as it stands, kept aside and put back: to try from one state what else could have come after it. */
import { Cells } from '../../office-host/cells/cells';
import type { Book } from '../../office-host/model/book';
import { Sheet } from '../../office-host/model/sheet';

export interface SavedBook {
  readonly sheets: readonly SavedSheet[];
  readonly settings: Book['settings'];
}

interface SavedSheet {
  readonly sheet: Sheet;
  readonly state: object;
}

/** `known`: what was saved before, of which sheets that did not change are not copied again. */
export function saveBook(
  book: Book,
  changed: (sheet: Sheet) => boolean = () => true,
  known?: SavedBook,
): SavedBook {
  const sheets = book.sheets.map((sheet) => {
    const before = known?.sheets.find((each) => each.sheet === sheet);
    return before === undefined || changed(sheet)
      ? { sheet, state: copyOf(Object.assign({}, sheet)) }
      : before;
  });
  return { sheets, settings: new Map(book.settings) };
}

/**
 * Names, selection and what was calculated besides are no part of it: a report leaves them alone. `changed`: the sheets that
 * are not as they were.
 */
export function restoreBook(
  book: Book,
  { sheets, settings }: SavedBook,
  changed: (sheet: Sheet) => boolean = () => true,
): void {
  book.sheets.splice(0, Infinity, ...sheets.map(({ sheet }) => sheet));
  for (const { sheet, state } of sheets) if (changed(sheet)) Object.assign(sheet, copyOf(state));
  book.settings.clear();
  for (const [key, value] of settings) book.settings.set(key, value);
  book.happened = [];
}

/** A copy of all that may change in it: what the parts of a sheet hold of one cell is never changed, but replaced. */
function copyOf<T extends object>(value: T, isOfCells = false): T {
  const holdsCells = isOfCells || value instanceof Cells;
  const copy = (each: unknown): unknown => {
    if (typeof each !== 'object' || each === null || each instanceof Sheet) return each;
    const isCell = isOfCells && !Array.isArray(each) && !(each instanceof Map);
    return isCell ? each : copyOf(each, holdsCells);
  };
  const made: object = Array.isArray(value)
    ? []
    : value instanceof Map
      ? new Map()
      : (Object.create(Object.getPrototypeOf(value) as object | null) as object);
  if (value instanceof Map)
    for (const [key, each] of value) (made as Map<unknown, unknown>).set(key, copy(each));
  else for (const [key, each] of Object.entries(value)) Object.assign(made, { [key]: copy(each) });
  return made as T;
}
