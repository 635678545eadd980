/** Where the rows or columns of a sheet stood in the file. */
import type { Shift } from '../../../../formats/xlsx/save/changes';

export interface Origins {
  /** Where the line that is now here stood; null: it is new. */
  origin(line: number): number | null;
  /** Where the line that stood here is now; null: it is gone. */
  now(line: number): number | null;
}

const UNMOVED: Origins = { origin: (line) => line, now: (line) => line };

export function rowOrigins(shifts: readonly Shift[]): Origins {
  return originsOf(shifts, 'insertRows', 'removeRows');
}

export function columnOrigins(shifts: readonly Shift[]): Origins {
  return originsOf(shifts, 'insertColumns', 'removeColumns');
}

function originsOf(shifts: readonly Shift[], insert: Shift['kind'], remove: Shift['kind']): Origins {
  const own = shifts.filter(({ kind }) => kind === insert || kind === remove);
  if (own.length === 0) return UNMOVED;
  return {
    origin: (line) =>
      own.reduceRight<number | null>((at, shift) => before(at, shift, shift.kind === insert), line),
    now: (line) => own.reduce<number | null>((at, shift) => before(at, shift, shift.kind === remove), line),
  };
}

/** One step: lines in the span are not there on the other side, those after it are `count` higher up. */
function before(line: number | null, { at, count }: Shift, isSpan: boolean): number | null {
  if (line === null || line < at) return line;
  if (!isSpan) return line + count;
  return line < at + count ? null : line - count;
}
