/** What a number format says about the numbers shown with it: a date, a time, a percentage. */
import { CellFlag } from '../../../core/intake/grid';

/**
 * Formats that every file may use by number without writing them out.
 * 27-36 and 50-58 are dates and times of Asian editions.
 */
const BUILT_IN: readonly (readonly [first: number, last: number, flags: number])[] = [
  [9, 10, CellFlag.percentage],
  [14, 17, CellFlag.date],
  [18, 21, CellFlag.time],
  [22, 22, CellFlag.date | CellFlag.time],
  [27, 31, CellFlag.date],
  [32, 33, CellFlag.time],
  [34, 36, CellFlag.date],
  [45, 47, CellFlag.time],
  [50, 58, CellFlag.date],
];

export function flagsOfBuiltIn(id: number): number {
  return BUILT_IN.find(([first, last]) => id >= first && id <= last)?.[2] ?? 0;
}

/**
 * The pieces of a format: quoted text, an escaped character, padding and filling (_x, *x), something in brackets
 * (colour, condition, locale, elapsed time), words and exponents that hold no letters of a date, single characters.
 */
const PIECES = /"[^"]*"?|[\\_*][^]?|\[[^\]]*\]?|general|am\/pm|a\/p|e[+-]|[^]/gi;

type Unit = 'y' | 'm' | 'd' | 'h' | 's';

/** No format of Excel is longer. */
const LONGEST = 1_000;

/** Looks at the first section only, the one for positive numbers. */
export function flagsOfFormat(code: string): number {
  let flags = 0;
  const units: Unit[] = [];
  for (const [match] of code.slice(0, LONGEST).matchAll(PIECES)) {
    const piece = match.toLowerCase();
    if (piece === ';') break;
    if (piece === '%') flags |= CellFlag.percentage;
    const unit = unitOf(piece);
    if (unit !== undefined && unit !== units.at(-1)) units.push(unit);
  }
  units.forEach((unit, index) => {
    // An m is minutes after hours or before seconds, and months elsewhere.
    const isTime =
      unit === 'm' ? units[index - 1] === 'h' || units[index + 1] === 's' : unit === 'h' || unit === 's';
    flags |= isTime ? CellFlag.time : CellFlag.date;
  });
  return flags;
}

function unitOf(piece: string): Unit | undefined {
  if (/^\[(h+|m+|s+)\]$/.test(piece) || piece === 'am/pm' || piece === 'a/p') return 'h';
  return piece === 'y' || piece === 'm' || piece === 'd' || piece === 'h' || piece === 's'
    ? piece
    : undefined;
}
