/** The units in which prices of hours come, as data. */

const HOUR = ['uur', 'uren', 'u', 'per uur'];
const MINUTE = ['minuut', 'minuten', 'min', 'min.', 'per minuut'];

/** How many of this unit go in an hour; null: it is no unit of time. */
export function perHour(unit: string | null): number | null {
  const word = unit?.trim().toLowerCase() ?? '';
  if (HOUR.includes(word)) return 1;
  return MINUTE.includes(word) ? 60 : null;
}
