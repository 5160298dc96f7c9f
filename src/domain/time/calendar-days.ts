/** Days of the calendar, in the years that fuzzy dates support. */

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

// ISO days compare as strings only if years have four digits, and 9999-12-31 is stored for an open end.
export const FIRST_DAY = '0001-01-01';

export const LAST_DAY = '9998-12-31';

export const YEARS = 'Only the years 0001 to 9998 are supported';

export function shifted(day: string, months: number, days: number): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const date = Number(day.slice(8));
  const moved = new Date(0);
  moved.setUTCFullYear(year, month - 1 + months, date + days);
  const number = moved.getUTCFullYear();
  if (number < 1) return FIRST_DAY;
  return number > 9998 ? LAST_DAY : moved.toISOString().slice(0, 10);
}

/** The day as written; null if it is not a plain day of the calendar in the supported years. */
export function readDay(text: string): string | null {
  const match = DAY.exec(text);
  if (match === null || text < FIRST_DAY || text > LAST_DAY) return null;
  const day = Number(match[3]);
  return day >= 1 && day <= daysIn(Number(match[1]), Number(match[2])) ? text : null;
}

/** Days in a month (1–12) of the Gregorian calendar; 0 for a month that does not exist. */
export function daysIn(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
