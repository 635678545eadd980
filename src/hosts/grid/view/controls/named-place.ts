/** The cells that a text stands for, as somebody types it to go there: C4, Uren!C4, tblUren, a name, or a sheet. */
import { gridRanges, type GridRange } from '../read/ranges';

export interface NamedPlace {
  readonly sheet: string;
  readonly range: GridRange;
}

/** What there is to go to. */
export interface Named {
  /** The sheets that can be shown. */
  readonly sheets: readonly string[];
  /** The one that is shown. */
  readonly active: string;
  /** The cells of a table. */
  readonly table: (name: string) => NamedPlace | null;
  /** What a name of the workbook stands for, in words of a formula. */
  readonly meaning: (name: string) => string | null;
}

/** Null: nowhere. */
export function namedPlace(text: string, named: Named): NamedPlace | null {
  return placeOf(text, named) ?? placeOfName(text, named) ?? placeOfSheet(text, named);
}

const ON_SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

function placeOf(text: string, { sheets, active }: Named): NamedPlace | null {
  const [, quoted, plain, cells = text] = ON_SHEET.exec(text) ?? [];
  const sheet = nameIn(sheets, quoted?.replaceAll("''", "'") ?? plain ?? active);
  const [range] = gridRanges(cells.trim());
  return sheet === undefined || range === undefined ? null : { sheet, range };
}

function placeOfName(text: string, named: Named): NamedPlace | null {
  const table = named.table(text);
  if (table !== null) return nameIn(named.sheets, table.sheet) === undefined ? null : table;
  const meaning = named.meaning(text);
  return meaning === null ? null : placeOf(meaning, named);
}

function placeOfSheet(text: string, { sheets }: Named): NamedPlace | null {
  const sheet = nameIn(sheets, text);
  return sheet === undefined
    ? null
    : { sheet, range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 } };
}

function nameIn(names: readonly string[], wanted: string): string | undefined {
  return names.find((name) => name.toLowerCase() === wanted.trim().toLowerCase());
}
