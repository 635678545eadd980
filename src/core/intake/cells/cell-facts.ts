/** A cell as a finding quotes it: its column and what stands in it. */
import { dateOf, FIRST_DAY, LAST_DAY } from '../../domain/calendar';
import { withoutPersonalData } from '../../domain/personal-data';
import { CellFlag } from '../grid';
import { cleanText } from './clean-text';
import type { CellFacts, CellInput } from './reading';

const LONGEST_QUOTE = 80;

export function factsOf(cell: CellInput): CellFacts {
  return { column: cell.column, written: quoted(cell) };
}

/** What somebody sees in the cell, more or less: the number format itself is not known. */
function quoted({ value, flags }: CellInput): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'WAAR' : 'ONWAAR';
  if (typeof value === 'string') return shorten(cleanText(value));
  if ((flags & CellFlag.date) !== 0 && value >= FIRST_DAY && value < LAST_DAY + 1) {
    const date = dateOf(Math.floor(value));
    return `${date.day}-${date.month}-${date.year}`;
  }
  const hundredfold = Number((value * 100).toPrecision(12));
  // The largest numbers have no hundredfold.
  if ((flags & CellFlag.percentage) !== 0 && Number.isFinite(hundredfold)) return `${decimal(hundredfold)}%`;
  return decimal(value);
}

function decimal(value: number): string {
  return String(value).replace('.', ',');
}

function shorten(text: string): string {
  if (Array.from(text).length <= LONGEST_QUOTE) return text;
  // Half of a number no longer looks like personal data, so it is hidden before the cut.
  return `${Array.from(withoutPersonalData(text)).slice(0, LONGEST_QUOTE).join('')}…`;
}
