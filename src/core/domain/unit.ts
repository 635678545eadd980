/** The units in which help is counted and priced. */

const HOUR = ['uur', 'uren', 'u'];
const MINUTE = ['minuut', 'minuten', 'min', 'min.'];

/** Units with another word for more than one of them. */
const MORE = new Map([
  ['behandeling', 'behandelingen'],
  ['bezoek', 'bezoeken'],
  ['bijeenkomst', 'bijeenkomsten'],
  ['consult', 'consulten'],
  ['contact', 'contacten'],
  ['dag', 'dagen'],
  ['dagdeel', 'dagdelen'],
  ['etmaal', 'etmalen'],
  ['gesprek', 'gesprekken'],
  ['huisbezoek', 'huisbezoeken'],
  ['maand', 'maanden'],
  ['minuut', 'minuten'],
  ['nacht', 'nachten'],
  ['rit', 'ritten'],
  ['sessie', 'sessies'],
  ['traject', 'trajecten'],
  ['visite', 'visites'],
  ['week', 'weken'],
]);
const ONE = new Map([
  ...[...MORE].flatMap(([one, more]) => [[one, one] as const, [more, one] as const]),
  ...HOUR.map((word) => [word, 'uur'] as const),
  ...MINUTE.map((word) => [word, 'minuut'] as const),
]);

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

/** The word for one: "dagdeel" of "dagdelen" and of "per Dagdeel". A unit that nobody knows stays as it was typed. */
export function oneUnit(unit: string): string {
  const bare = unit.trim().replace(/^per /i, '');
  return ONE.get(bare.toLowerCase()) ?? bare;
}

/** The word for more than one: "dagdelen". */
export function moreUnits(unit: string): string {
  const one = oneUnit(unit);
  return MORE.get(one) ?? one;
}

/** "per uur" and "Uur" are the same unit, and so are "dagdeel" and "dagdelen". */
function wordOf(unit: string): string {
  return oneUnit(unit).toLowerCase();
}
