/** The workbook as it stands, kept aside and put back: to try from one state what else could have come after it. */
import { isDeepStrictEqual } from 'node:util';
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

/** Whether the sheet stands as it was saved. */
export function isAsSaved({ sheets }: SavedBook, sheet: Sheet): boolean {
  const saved = sheets.find((each) => each.sheet === sheet);
  return saved !== undefined && isDeepStrictEqual(Object.assign({}, sheet), saved.state);
}

/** A copy of all that may change in it: what the parts of a sheet hold of one cell is never changed, but replaced. */
function copyOf<T>(value: T): T {
  if (typeof value !== 'object' || value === null || value instanceof Sheet) return value;
  if (Array.isArray(value)) return value.map(copyOf) as T;
  if (value instanceof Map)
    return new Map([...value].map(([key, each]) => [key, copyOf<unknown>(each)])) as T;
  const made = Object.create(Object.getPrototypeOf(value) as object | null) as Record<string, unknown>;
  const copy = value instanceof Cells ? copyOfCells : copyOf;
  for (const [name, each] of Object.entries(value)) made[name] = copy<unknown>(each);
  return made as T;
}

/** Rows of cells, or cells by what they are found by. */
function copyOfCells<T>(value: T): T {
  if (Array.isArray(value)) return value.map((row: unknown) => (Array.isArray(row) ? row.slice() : row)) as T;
  return value instanceof Map ? (new Map(value) as T) : value;
}
