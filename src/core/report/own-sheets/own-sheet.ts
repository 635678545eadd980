/**
 * The mark by which the product knows its own sheets again, whatever they are called.
 * A host stores its text in a worksheet custom property and hands it back in the snapshot.
 */
import type { CellFlag, CellValue, Grid, Rows } from '../../intake/grid';
import { Hash } from './hash';

/** The name of the worksheet custom property that holds the mark. */
export const MARK_PROPERTY = 'effectencalculator';

/** The visible first line of every report. Sheets that start with it are never read as input, marked or not. */
export const FIRST_LINE = 'Rapport van Effectencalculator, wordt niet als invoer gelezen';

/** Added to the first line while a sheet is being written. */
export const INCOMPLETE_SUFFIX = ' – nog niet compleet';

/** Where a user may have pushed the first line to by inserting rows or columns. */
const FIRST_LINE_REACH = { rows: 10, columns: 4 };

/** Whether a sheet is a report of ours. Marks get lost and copies have none, so the visible first line counts as well. */
export function isOwnSheet(grid: Grid): boolean {
  if (markOf(grid) !== null) return true;
  return grid.rows
    .slice(0, FIRST_LINE_REACH.rows)
    .some((row) => row.slice(0, FIRST_LINE_REACH.columns).some(isFirstLine));
}

function isFirstLine(value: CellValue): boolean {
  return typeof value === 'string' && value.trim().startsWith(FIRST_LINE);
}

/** The mark of a sheet, or null when it has none of ours. */
export function markOf(grid: Grid): OwnSheetMark | null {
  return grid.mark === undefined ? null : readMark(grid.mark);
}

/** What the mark says. */
export interface OwnSheetMark {
  /** Which report this is ("resultaat"). */
  readonly kind: string;
  /** The part of the sheet that is ours, from A1; cells outside it are the user's. */
  readonly extent: { readonly rows: number; readonly columns: number };
  /** Hash of the values in our extent as written; another value means that somebody edited the sheet. */
  readonly contentHash: string;
  /** Hash of the study that was read; another value means that the report is out of date. */
  readonly fingerprint: string;
  /** Version of the product that wrote the sheet. */
  readonly version: string;
  readonly complete: boolean;
}

/** The mark as text; `readMark` is its inverse. */
export function writeMark(mark: OwnSheetMark): string {
  return JSON.stringify(mark);
}

/** The mark in a text, or null when the text is no mark of ours. */
export function readMark(text: string): OwnSheetMark | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  return isMark(value) ? value : null;
}

function isMark(value: unknown): value is OwnSheetMark {
  if (typeof value !== 'object' || value === null) return false;
  const mark = value as Partial<Record<keyof OwnSheetMark, unknown>>;
  const extent = mark.extent as { rows?: unknown; columns?: unknown } | null | undefined;
  return (
    typeof mark.kind === 'string' &&
    typeof mark.contentHash === 'string' &&
    typeof mark.fingerprint === 'string' &&
    typeof mark.version === 'string' &&
    typeof mark.complete === 'boolean' &&
    Number.isInteger(extent?.rows) &&
    Number.isInteger(extent?.columns)
  );
}

/**
 * Hash of the values in an extent that starts at A1.
 * Empty text equals an empty cell and line ends are one character, because files and hosts change these by themselves.
 */
export function hashContent(rows: Rows, extent: OwnSheetMark['extent']): string {
  const hash = new Hash();
  for (let row = 0; row < extent.rows; row++) {
    for (let column = 0; column < extent.columns; column++) addValue(hash, rows[row]?.[column] ?? null);
  }
  return hash.text();
}

/** Whether everything in our extent still stands as we wrote it. */
export function isAsWritten(grid: Grid, { extent, contentHash }: OwnSheetMark): boolean {
  return hashContent(hashedRows(grid), extent) === contentHash;
}

/** Edited since we wrote it, or something of the user stands where the next report comes; rows as they count in the hash. */
export function holdsWorkOfUser(rows: Rows, mark: OwnSheetMark, next: OwnSheetMark['extent']): boolean {
  if (mark.complete && hashContent(rows, mark.extent) !== mark.contentHash) return true;
  return rows
    .slice(0, next.rows)
    .some((row, r) =>
      row
        .slice(0, next.columns)
        .some(
          (value, c) => value !== null && value !== '' && (r >= mark.extent.rows || c >= mark.extent.columns),
        ),
    );
}

/** What a formula counts as in the hash, whatever it answers; cells that it fills besides its own count as empty. */
export const FORMULA = '\u0000formula';

const FORMULA_BIT: typeof CellFlag.formula = 16;
const SPILLED_BIT: typeof CellFlag.spilled = 32;

/** The values of a sheet for the hash. */
export function hashedRows({ rows, flags }: Grid): Rows {
  if (flags === undefined) return rows;
  const { width, bits } = flags;
  return rows.map((cells, row) =>
    cells.map((value, column) => {
      const here = column < width ? (bits[row * width + column] ?? 0) : 0;
      if ((here & FORMULA_BIT) === 0) return value;
      return (here & SPILLED_BIT) === 0 ? FORMULA : null;
    }),
  );
}

/** What kind of value comes next; an empty cell has none. */
const Kind = { text: 't'.charCodeAt(0), number: 'n'.charCodeAt(0), boolean: 'b'.charCodeAt(0) } as const;

function addValue(hash: Hash, value: CellValue): void {
  if (value === null || value === '') hash.add('');
  else if (typeof value === 'string') addOne(hash, Kind.text, value.replace(/\r\n?/g, '\n'));
  else if (typeof value === 'number') addOne(hash, Kind.number, value.toPrecision(15));
  else addOne(hash, Kind.boolean, String(value));
}

function addOne(hash: Hash, kind: number, text: string): void {
  hash.addNumber(kind);
  hash.add(text);
}
