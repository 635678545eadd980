import { dateOf, dayOf, FIRST_DAY, LAST_DAY } from '../../../src/core/domain/calendar';

/** The same day by the calendar of JavaScript; serial number 0 is 30 December 1899. */
function independent(serial: number): { year: number; month: number; day: number } {
  const date = new Date(Date.UTC(1899, 11, 30 + serial));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

describe('the calendar', () => {
  test('agrees with an independent one on every day', () => {
    for (let serial = FIRST_DAY; serial <= LAST_DAY; serial += serial < 110_000 ? 1 : 97) {
      const date = dateOf(serial);
      const other = independent(serial);
      const same = date.year === other.year && date.month === other.month && date.day === other.day;
      if (!same || dayOf(date) !== serial) throw new Error(`day ${serial} differs`);
    }
    expect(dateOf(LAST_DAY)).toEqual({ year: 9999, month: 12, day: 31 });
  });

  test('knows that 45000 is 15 March 2023', () => {
    expect(dayOf({ year: 2023, month: 3, day: 15 })).toBe(45000);
  });

  test.each([
    ['31 February', { year: 2024, month: 2, day: 31 }],
    ['29 February of a common year', { year: 2100, month: 2, day: 29 }],
    ['month 13', { year: 2024, month: 13, day: 1 }],
    ['month 0', { year: 2024, month: 0, day: 1 }],
    ['day 0', { year: 2024, month: 1, day: 0 }],
    ['the day before 1 March 1900', { year: 1900, month: 2, day: 28 }],
    ['the year 10000', { year: 10000, month: 1, day: 1 }],
  ])('does not have %s', (_, date) => {
    expect(dayOf(date)).toBeNull();
  });
});
