/**
 * The calendar of the 1900 date system, by arithmetic alone: no clock and no time zone can shift a day.
 * Days before 1 March 1900 do not exist here: Excel counts a 29 February 1900 that never was.
 */

/** A calendar day as a serial number of the 1900 date system (45000 is 15 March 2023). */
export type Day = number;

/** A day of the calendar; months count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 1 March 1900. */
export const FIRST_DAY: Day = 61;
/** 31 December 9999. */
export const LAST_DAY: Day = 2958465;

/** Days from 1 March of year 0 to serial number 0. Counting from March puts the leap day at the end of a year. */
const MARCH_OF_YEAR_0 = 693899;
const DAYS_OF_400_YEARS = 146097;

/** The serial number of a date, or null when the calendar does not have it (31 February) or it lies outside the system. */
export function dayOf({ year, month, day }: CalendarDate): Day | null {
  const serial = serialOf(year, month, day);
  if (!(serial >= FIRST_DAY && serial <= LAST_DAY)) return null;
  const date = dateOf(serial);
  return date.year === year && date.month === month && date.day === day ? serial : null;
}

/** The date of a serial number between FIRST_DAY and LAST_DAY. */
export function dateOf(serial: Day): CalendarDate {
  const days = serial + MARCH_OF_YEAR_0;
  const era = Math.floor(days / DAYS_OF_400_YEARS);
  const dayOfEra = days - era * DAYS_OF_400_YEARS;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - daysBefore(yearOfEra);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

function serialOf(year: number, month: number, day: number): Day {
  const marchYear = month <= 2 ? year - 1 : year;
  const marchMonth = (month + 9) % 12;
  return daysBefore(marchYear) + Math.floor((153 * marchMonth + 2) / 5) + day - 1 - MARCH_OF_YEAR_0;
}

/** Days before 1 March of a year, counted from 1 March of year 0. */
function daysBefore(year: number): number {
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}
