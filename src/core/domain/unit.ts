/** The units in which help is counted and priced. */

const HOUR = ['uur', 'uren', 'u'];
const MINUTE = ['minuut', 'minuten', 'min', 'min.'];

/** How many of this unit go in an hour; null: it is no unit of time. */
export function perHour(unit: string | null): number | null {
  const word = unit === null ? '' : wordOf(unit);
  if (HOUR.includes(word)) return 1;
  return MINUTE.includes(word) ? 60 : null;
}

/** How many of the second unit go in one of the first; null: nobody can say. */
export function unitsPerUnit(unit: string, other: string): number | null {
  const [one, two] = [perHour(unit), perHour(other)];
  if (one !== null && two !== null) return two / one;
  return wordOf(unit) === wordOf(other) ? 1 : null;
}

/** "per uur" and "Uur" are the same unit. */
function wordOf(unit: string): string {
  return unit.trim().toLowerCase().replace(/^per /, '');
}
