/** Laws of cells that hold a date. */
import fc from 'fast-check';
import { dateOf, FIRST_DAY, LAST_DAY } from '../../src/core/domain/calendar';
import { CellFlag, type CellValue } from '../../src/core/intake/grid';
import { parseDay } from '../../src/core/intake/cells/parse-day';
import type { CellInput } from '../../src/core/intake/cells/reading';
import { formatDay, formatDayLong } from '../../src/core/text/format';
import { ensure, ensureSaid, law, type Law } from './law';

const MONTHS = [
  'januari',
  'feb',
  'mrt',
  'maart',
  'apr.',
  'mei',
  'juni',
  'jul',
  'augustus',
  'sept',
  'oktober',
  'nov',
  'dec.',
  'march',
  'may',
];
const pieces = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 40 }).map(String) },
    { weight: 3, arbitrary: fc.integer({ min: 1880, max: 2260 }).map(String) },
    {
      weight: 5,
      arbitrary: fc.constantFrom(
        '-',
        '-',
        '/',
        '.',
        ' ',
        ', ',
        ':',
        'T',
        "'",
        '\u00a0',
        '\u200e',
        '\u00ad',
        '٣',
      ),
    },
    { weight: 2, arbitrary: fc.constantFrom(...MONTHS) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'maandag ',
        ' 10:30',
        'T00:00:00',
        'Z',
        ' t/m ',
        'eind ',
        '01',
        '00',
        '29-2-',
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 2 }) },
  ),
  { maxLength: 7 },
);
const separator = fc.constantFrom('-', '/', '.', ' ', ' - ', '\u2011');
const nearly = fc
  .tuple(
    fc.integer({ min: 0, max: 33 }),
    fc.oneof(fc.integer({ min: 0, max: 14 }).map(String), fc.constantFrom(...MONTHS)),
    fc.oneof(fc.integer({ min: 1895, max: 2210 }), fc.nat(100)),
    separator,
    separator,
    fc.boolean(),
    fc.constantFrom('', '', ' 10:30', 'T12:00:00Z', ' 25:99', '?'),
  )
  .map(
    ([day, month, year, first, second, yearFirst, after]) =>
      (yearFirst ? [year, first, month, second, day] : [day, first, month, second, year]).join('') + after,
  );
const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 5, arbitrary: nearly },
  { weight: 3, arbitrary: pieces.map((list) => list.join('')) },
  { weight: 2, arbitrary: fc.integer({ min: -10, max: 3_000_000 }) },
  { weight: 2, arbitrary: fc.double() },
  fc.boolean(),
  fc.constant(null),
);
const cells: fc.Arbitrary<CellInput> = fc.record({
  value,
  flags: fc.constantFrom(
    0,
    0,
    0,
    CellFlag.date,
    CellFlag.date | CellFlag.time,
    CellFlag.time,
    CellFlag.percentage,
    CellFlag.error,
    CellFlag.formula,
  ),
  column: fc.constant('Datum'),
});

const MONTH_STARTS = ['jan', 'feb', 'm', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** Day, month and year stand in the text, in one of the two orders that cannot be confused. */
function ensureSameDay(text: string, day: number): void {
  const date = dateOf(day);
  const numbers = (text.replace(/[t ]\d{1,2}:\d{2}.*$/i, '').match(/\d+/g) ?? []).map(Number);
  const word = /[a-z]{3,}/i.exec(text)?.[0]?.toLowerCase();
  const orders =
    word === undefined
      ? [
          [date.day, date.month, date.year],
          [date.year, date.month, date.day],
        ]
      : [[date.day, date.year]];
  ensure(
    orders.some((order) => order.join() === numbers.join()),
    () => `"${text}" is read as ${formatDay(day)}`,
  );
  if (word !== undefined)
    ensure(
      word.startsWith(MONTH_STARTS[date.month - 1] ?? ''),
      () => `"${text}" is read as ${formatDay(day)}`,
    );
}

export const DAY_LAWS: readonly Law[] = [
  law('datums', 4000, cells, (cell) => {
    const { value: read, problems } = parseDay(cell);
    ensureSaid(problems);
    ensure(read.kind !== 'unreadable' || problems.length > 0, () => 'unreadable without a word');
    if (read.kind !== 'value') return;
    const day = read.value;
    ensure(Number.isInteger(day) && day >= FIRST_DAY && day <= LAST_DAY, () => `read as ${day}`);
    ensure((cell.flags & CellFlag.error) === 0, () => 'an error is read as a date');
    for (const text of [formatDay(day), formatDayLong(day)]) {
      const back = parseDay({ ...cell, value: text, flags: 0 }).value;
      ensure(back.kind === 'value' && back.value === day, () => `${text} is not read back`);
    }
    if (typeof cell.value === 'number')
      ensure(Math.floor(cell.value) === day, () => `${cell.value} is read as ${day}`);
    else {
      ensureSameDay(String(cell.value).replace(/[\p{Cf}]/gu, ''), day);
      ensure(problems.length > 0, () => 'a date as text is read without a word');
    }
  }),
];
