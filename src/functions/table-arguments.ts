/** What Excel hands to a function as tables: all that was typed for a parameter that repeats, as one list of ranges. */
import type { CellValue, Rows } from '../core/intake/grid';

/** The ranges as plain values; what was left out is no table. One range may come by itself, without the list. */
export function plainTables(given: unknown): readonly Rows[] {
  const list: readonly unknown[] = isOneRange(given) || !Array.isArray(given) ? [given] : given;
  return list.filter((each) => each !== undefined && each !== null).map(plainRows);
}

function isOneRange(given: unknown): boolean {
  return (
    Array.isArray(given) && Array.isArray(given[0]) && given[0].length > 0 && !Array.isArray(given[0][0])
  );
}

/** A single cell may come without its rows and columns. */
function plainRows(range: unknown): Rows {
  const rows: readonly unknown[] = Array.isArray(range) ? range : [range];
  return rows.map((row) =>
    Array.isArray(row) ? Array.from<unknown, CellValue>(row, plainValue) : [plainValue(row)],
  );
}

function plainValue(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  return typeof value === 'object' ? ofObject(value) : typeof value;
}

/** A value with a format or an entity carries what its cell shows as its basic value. */
function ofObject(value: object): CellValue {
  const basic: unknown = 'basicValue' in value ? value.basicValue : undefined;
  return typeof basic === 'string' || typeof basic === 'number' || typeof basic === 'boolean'
    ? plainValue(basic)
    : Object.prototype.toString.call(value);
}
