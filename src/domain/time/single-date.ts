/** Reads one EDTF date without interval or set syntax: a day, month, season, year, decade or century. */
import { LAST_DAY, FIRST_DAY, daysIn, shifted, YEARS } from './calendar-days.ts';
import { refuse } from './refused-dates.ts';

/**
 * The finest unit that is known. `2016-01-XX` is known to the month, `2016-XX` to the year, `201X` to
 * the decade, `20XX` to the century. `mixed`: the ends of an interval or the members of a set differ.
 */
export type DatePrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'mixed';

/** One date without interval or set syntax; its bounds are always known. */
export interface SingleDate {
  readonly precision: DatePrecision;
  readonly earliest: string;
  readonly latest: string;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

const SINGLE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%])?$/;

/**
 * Northern seasons, as [month, day, years later]: wide enough for the calendar (from the 1st) and the
 * astronomical meaning (to the solstice or equinox). Winter begins in the December of its year.
 */
const SEASONS: Readonly<Record<string, readonly [string, string, number]>> = {
  '21': ['03-01', '06-21', 0],
  '22': ['06-01', '09-23', 0],
  '23': ['09-01', '12-22', 0],
  '24': ['12-01', '03-21', 1],
};

/** A date without interval or set syntax; `whole` is the text that an error quotes. */
export function parseSingle(part: string, whole: string): SingleDate {
  const match = SINGLE.exec(part);
  const [, year = '', month, day, mark] = match ?? [];
  if (match === null)
    refuse(whole, part === whole ? 'It is not an EDTF date.' : `"${part}" is no date.`);
  if (year === '0000' || year === '9999') refuse(whole, `${YEARS}.`);
  const flags = {
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
  const spanOf = (precision: DatePrecision, first: string, last: string): SingleDate => ({
    precision,
    ...within(flags.approximate ? widened(precision, first, last) : [first, last]),
    ...flags,
  });

  if (year.endsWith('X')) {
    if (month !== undefined) refuse(whole, `"${part}" has a month in an unknown year.`);
    const precision = year.endsWith('XX') ? 'century' : 'decade';
    return spanOf(
      precision,
      `${year.replaceAll('X', '0')}-01-01`,
      `${year.replaceAll('X', '9')}-12-31`,
    );
  }
  if (month === undefined || month === 'XX') {
    if (day !== undefined && day !== 'XX')
      refuse(whole, `"${part}" has a day in an unknown month.`);
    return spanOf('year', `${year}-01-01`, `${year}-12-31`);
  }
  const season = SEASONS[month];
  if (season !== undefined) {
    if (day !== undefined) refuse(whole, `"${part}" has a day in a season.`);
    const [first, last, yearsLater] = season;
    const lastYear = String(Number(year) + yearsLater).padStart(4, '0');
    return spanOf('season', `${year}-${first}`, `${lastYear}-${last}`);
  }
  const length = daysIn(Number(year), Number(month));
  if (length === 0) refuse(whole, `There is no month ${month}.`);
  if (day === undefined || day === 'XX') {
    return spanOf('month', `${year}-${month}-01`, `${year}-${month}-${length}`);
  }
  if (day === '00' || Number(day) > length) refuse(whole, `${year}-${month} has ${length} days.`);
  return spanOf('day', `${year}-${month}-${day}`, `${year}-${month}-${day}`);
}

/** 000X, 999X and the winter of 9998 reach past the supported years. */
const within = ([first, last]: readonly [string, string]) => ({
  earliest: first < FIRST_DAY ? FIRST_DAY : first,
  latest: last > LAST_DAY ? LAST_DAY : last,
});

const MONTHS_OF: Readonly<Partial<Record<DatePrecision, number>>> = {
  month: 1,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

/** First and last day, each moved outwards by one unit of the precision. */
function widened(precision: DatePrecision, first: string, last: string): [string, string] {
  const months = MONTHS_OF[precision];
  if (months === undefined) return [shifted(first, 0, -1), shifted(last, 0, 1)];
  // Moves the day after the end, so that the end of a month stays the end of a month.
  return [shifted(first, -months, 0), shifted(shifted(shifted(last, 0, 1), months, 0), 0, -1)];
}
