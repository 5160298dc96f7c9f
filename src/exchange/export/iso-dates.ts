/** EDTF dates as formats write them that know days, months and years only. What they cannot say is made coarser, never finer. */
import { parseFuzzyDate, type FuzzyDate } from '../../domain/time/fuzzy-date.ts';

/** Characters of an ISO date that name its day, its month, its year. */
const UNITS = [10, 7, 4] as const;
type Unit = (typeof UNITS)[number];

/** More than these dates are no list that anybody reads: the next coarser unit is used. */
const MOST: Readonly<Record<Unit, number>> = { 10: 31, 7: 12, 4: 10 };

/**
 * The dates of which one is meant: `2016-01-25` alone, `[2016-01-25..2016-01-26]` as two days, spring as its months,
 * "about the 25th of January" as January. Empty if all that is known is an open side or a century, or if the source
 * doubts the year. An interval is two dates, not one: see {@link isoPeriod}.
 */
export function isoDates(edtf: string): readonly string[] {
  const date = parseFuzzyDate(edtf);
  if (date.kind === 'interval' || date.earliest === null || date.latest === null) return [];
  const finest = unitOf(date);
  if (finest === null) return [];
  for (const unit of UNITS) {
    const dates = unit > finest ? null : between(date.earliest, date.latest, unit);
    if (dates !== null) return dates;
  }
  return [];
}

/** The date as one text: of several possible dates, the month or year that they share. Null if they share none. */
export function isoDate(edtf: string): string | null {
  const dates = isoDates(edtf);
  for (const unit of UNITS) {
    const shared = new Set(dates.map((date) => date.slice(0, unit)));
    const [only] = shared;
    if (only !== undefined && shared.size === 1) return only;
  }
  return null;
}

/** Start and end of an interval; each is null if it is open, unknown, or no single day, month or year. */
export function isoPeriod(edtf: string): {
  readonly start: string | null;
  readonly end: string | null;
} {
  const [start, end] = edtf
    .split('/')
    .map((side) => (/^(\.\.)?$/.test(side) ? null : isoDate(side)));
  return { start: start ?? null, end: end ?? null };
}

/** Whether it lasted through its days. */
export const isPeriod = (edtf: string): boolean => edtf.includes('/');

/** The finest unit that may be written. A day that is only about right, or doubted, is no day. */
function unitOf({ precision, approximate, uncertain }: FuzzyDate): Unit | null {
  const isDoubted = approximate || uncertain;
  switch (precision) {
    case 'day':
      return isDoubted ? 7 : 10;
    case 'month':
    case 'season':
      return uncertain ? 4 : 7;
    case 'year':
    case 'decade':
      return uncertain ? null : 4;
    case 'mixed':
      return isDoubted ? null : 4;
    case 'century':
      return null;
  }
}

/** All days, months or years from one day to another; null if they are too many. */
function between(earliest: string, latest: string, unit: Unit): string[] | null {
  const last = latest.slice(0, unit);
  const dates: string[] = [];
  const day = new Date(`${earliest.slice(0, unit)}${'-01-01'.slice(unit - 4)}T00:00:00Z`);
  for (;;) {
    const date = day.toISOString().slice(0, unit);
    if (date > last) return dates;
    dates.push(date);
    if (dates.length > MOST[unit]) return null;
    if (unit === 10) day.setUTCDate(day.getUTCDate() + 1);
    else if (unit === 7) day.setUTCMonth(day.getUTCMonth() + 1);
    else day.setUTCFullYear(day.getUTCFullYear() + 1);
  }
}
