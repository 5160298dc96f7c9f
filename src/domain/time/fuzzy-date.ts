/**
 * Fuzzy dates: reads EDTF text and derives the first and last day it may mean.
 *
 * The grammar is written by hand. The `edtf` package takes about 100 µs per date (two minutes for a
 * million claims), lets 2015-02-29 pass, loses the difference between an unknown and an open start,
 * and gives wrong bounds for sets and open intervals. The tests compare with its grammar.
 */
import { RapportError } from '../../errors.ts';

/**
 * Where a date comes from: stated by the source, computed from it, taken over from a whole or from the
 * plan of a held event, or some day up to the one on which the event became known.
 */
export const DATE_BASES = ['stated', 'resolved', 'inherited', 'planned', 'knownBy'] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** `date`: one date of some precision. `interval`: it lasted through these days. `oneOf`: it was on one of these days. */
export type FuzzyDateKind = 'date' | 'interval' | 'oneOf';

/**
 * The finest unit that is known. `2016-01-XX` is known to the month, `2016-XX` to the year, `201X` to
 * the decade, `20XX` to the century. `mixed`: the ends of an interval or the members of a set differ.
 */
export type DatePrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'mixed';

/** First and last day, as ISO days (YYYY-MM-DD), both included; null is unbounded or unknown on that side. */
export interface DateBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * A date as precise as its source, and no more (EDTF, ISO 8601-2:2019: level 1, and the set "one of").
 * "About" (`~`, `%`) widens the bounds by the unit of the date: about March may be February or April.
 */
export interface FuzzyDate extends DateBounds {
  /** The text as written, without white space. */
  readonly edtf: string;
  readonly kind: FuzzyDateKind;
  readonly precision: DatePrecision;
  /** Whether the interval has an open end (`/..`), so that it goes on. False if the end is merely unknown (`/`). */
  readonly ongoing: boolean;
  /** Marked `~` or `%`. */
  readonly approximate: boolean;
  /** Marked `?` or `%`. */
  readonly uncertain: boolean;
}

/** A window in time: ISO days, both included. A missing side is open. */
export interface During {
  readonly since?: string;
  readonly until?: string;
  /** `POSSIBLE`: a date may lie in the window. `CERTAIN`: every possible day of it does. */
  readonly match: 'POSSIBLE' | 'CERTAIN';
}

/** One date without interval or set syntax; its bounds are always known. */
interface SingleDate {
  readonly precision: DatePrecision;
  readonly earliest: string;
  readonly latest: string;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

const HELP =
  'Write a day 2016-01-26, a month 2016-01, a year 2016, an interval 2016-01-25/2016-01-27, ' +
  'one still going on 2016-01-25/.., or one of these days [2016-01-25..2016-01-26].';

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const SINGLE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%])?$/;
const MAX_LENGTH = 500;

// ISO days compare as strings only if years have four digits, and 9999-12-31 is stored for an open end.
const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9998-12-31';
const YEARS = 'Only the years 0001 to 9998 are supported';

/** EDTF that is valid, or nearly so, but not supported: each with the reason and the fix. */
const REFUSALS: readonly (readonly [RegExp, string])[] = [
  [/^\d\d?[./]\d\d?[./]\d{4}$/, 'Write year, month and day in this order: 2016-01-26.'],
  [/^\d{8}$/, 'Put hyphens between year, month and day: 2016-01-26.'],
  [/^-\d|^Y-?\d|^\d{5,}|S\d+$/, `${YEARS}, with four digits.`],
  [/\dT|\d:\d/, 'A time of day is not kept. Write the day alone.'],
  [/^\{/, 'A list {…} means all of these dates. Make one claim per date.'],
  [/[?~%]-?\d|[?~%]-/, 'A mark on one part of a date is not supported. Put ?, ~ or % at its end.'],
  [/^[^[]*\d\.\.\d/, 'Put a choice of days in brackets: [2016-01-25..2016-01-26].'],
  [/^\d{4}-(2[5-9]|3\d|4[01])$/, 'Of the seasons only 21 (spring) to 24 (winter) are supported.'],
];

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

/**
 * Reads EDTF text: dates of day, month, season, year, decade or century precision with `?`, `~`, `%`;
 * intervals, also open (`..`) or unknown (empty) on one side; sets such as `[a..b]`, `[a,b]`, `[a..]`.
 *
 * @throws RapportError BAD_USER_INPUT with the reason and a way to write it.
 */
export function parseFuzzyDate(text: string): FuzzyDate {
  const edtf = text.trim();
  const day = readDay(edtf);
  if (day !== null) {
    return {
      edtf: day,
      kind: 'date',
      precision: 'day',
      earliest: day,
      latest: day,
      ongoing: false,
      approximate: false,
      uncertain: false,
    };
  }
  if (edtf.length > MAX_LENGTH) refuse(edtf, `It is longer than ${MAX_LENGTH} characters.`);
  for (const [pattern, reason] of REFUSALS) if (pattern.test(edtf)) refuse(edtf, reason, '');
  if (edtf.startsWith('[')) return parseSet(edtf);
  if (edtf.includes('/')) return parseInterval(edtf);
  return { edtf, kind: 'date', ongoing: false, ...parseSingle(edtf, edtf) };
}

/** Whether {@link parseFuzzyDate} reads this text. */
export function isFuzzyDate(text: string): boolean {
  try {
    parseFuzzyDate(text);
    return true;
  } catch (error) {
    if (error instanceof RapportError) return false;
    throw error;
  }
}

/**
 * The date that a part inherits from a whole with these bounds: one of those days, or the day itself if
 * there is only one. Null if neither bound is known.
 *
 * @throws RapportError BAD_USER_INPUT if a bound is no ISO day, or the two are out of order.
 */
export function oneOf(bounds: DateBounds): FuzzyDate | null {
  const { earliest, latest } = bounds;
  if (earliest === null && latest === null) return null;
  if (earliest === latest) return parseFuzzyDate(parseDay(earliest ?? ''));
  const from = earliest === null ? '' : parseDay(earliest);
  const to = latest === null ? '' : parseDay(latest);
  return parseFuzzyDate(`[${from}..${to}]`);
}

/**
 * Reads one calendar day, written YYYY-MM-DD and nothing else.
 *
 * @throws RapportError BAD_USER_INPUT if it is written differently or is not in the calendar.
 */
export function parseDay(text: string): string {
  return (
    readDay(text) ?? refuse(text, 'It is not a calendar day.', 'Write YYYY-MM-DD: 2016-01-26.')
  );
}

/**
 * Whether a date with these bounds lies in a window. An unknown bound never excludes a `POSSIBLE` match.
 * So a thing without a date is possible in every window, and certain in none, not even in a window
 * without sides. A window whose `since` is after its `until` holds nothing.
 */
export function isDuring(bounds: DateBounds, during: During): boolean {
  const { earliest, latest } = bounds;
  const { since, until } = during;
  if (since !== undefined && until !== undefined && since > until) return false;
  if (during.match === 'CERTAIN') {
    return (
      (earliest !== null || latest !== null) &&
      (since === undefined || (earliest !== null && earliest >= since)) &&
      (until === undefined || (latest !== null && latest <= until))
    );
  }
  return (
    (since === undefined || latest === null || latest >= since) &&
    (until === undefined || earliest === null || earliest <= until)
  );
}

/** `a/b`, `a/..`, `a/`, `../b`, `/b`. */
function parseInterval(edtf: string): FuzzyDate {
  const sides = edtf.split('/');
  const [from = '', to = ''] = sides;
  if (sides.length !== 2) refuse(edtf, 'An interval has one slash.');
  const start = isBlank(from) ? null : parseSingle(from, edtf);
  const end = isBlank(to) ? null : parseSingle(to, edtf);
  if (start === null && end === null) refuse(edtf, 'An interval needs a start or an end.');
  checkOrder({ start, from, end, to, whole: edtf });
  return {
    edtf,
    kind: 'interval',
    ...summary([start, end]),
    earliest: start?.earliest ?? null,
    latest: end?.latest ?? null,
    ongoing: to === '..',
  };
}

/** `[a..b]`, `[a,b,c]`, `[a..]`, `[..b]` and their mixtures. */
function parseSet(written: string): FuzzyDate {
  const edtf = written.replace(/\s+/g, '');
  if (!edtf.endsWith(']')) refuse(written, 'The closing bracket is missing.');
  const members = edtf.slice(1, -1).split(',');
  const dates: SingleDate[] = [];
  const openStart = edtf.startsWith('[..');
  const openEnd = edtf.endsWith('..]');
  members.forEach((member, index) => {
    const [from = '', to = from, ...rest] = member.split('..');
    if (rest.length > 0 || (from === '' && to === ''))
      refuse(written, 'A member of the set is empty.');
    if (from === '' && index > 0) refuse(written, 'Only the first member may begin with "..".');
    if (to === '' && index < members.length - 1)
      refuse(written, 'Only the last may end with "..".');
    const start = from === '' ? null : parseSingle(from, written);
    const end = to === '' ? null : parseSingle(to, written);
    checkOrder({ start, from, end, to, whole: written });
    for (const date of [start, end]) if (date !== null) dates.push(date);
  });
  const earliest = dates.reduce(
    (least, { earliest: day }) => (day < least ? day : least),
    LAST_DAY,
  );
  const latest = dates.reduce((most, { latest: day }) => (day > most ? day : most), FIRST_DAY);
  return {
    edtf,
    kind: 'oneOf',
    ...summary(dates),
    earliest: openStart ? null : earliest,
    latest: openEnd ? null : latest,
    ongoing: false,
  };
}

/** A date without interval or set syntax; `whole` is the text that an error quotes. */
function parseSingle(part: string, whole: string): SingleDate {
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

function shifted(day: string, months: number, days: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const moved = new Date(0);
  moved.setUTCFullYear(year, month - 1 + months, date + days);
  const number = moved.getUTCFullYear();
  if (number < 1) return FIRST_DAY;
  return number > 9998 ? LAST_DAY : moved.toISOString().slice(0, 10);
}

/** The day as written; null if it is not a plain day of the calendar in the supported years. */
function readDay(text: string): string | null {
  const match = DAY.exec(text);
  if (match === null || text < FIRST_DAY || text > LAST_DAY) return null;
  const day = Number(match[3]);
  return day >= 1 && day <= daysIn(Number(match[1]), Number(match[2])) ? text : null;
}

/** Days in a month (1–12) of the Gregorian calendar; 0 for a month that does not exist. */
function daysIn(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** The precision and marks of several dates together. Ends that are open or unknown do not count. */
function summary(dates: readonly (SingleDate | null)[]) {
  const known = dates.filter((date) => date !== null);
  const precisions = new Set(known.map((date) => date.precision));
  const [only = 'mixed'] = precisions;
  return {
    precision: precisions.size === 1 ? only : ('mixed' as const),
    approximate: known.some((date) => date.approximate),
    uncertain: known.some((date) => date.uncertain),
  };
}

interface WrittenRange {
  readonly start: SingleDate | null;
  readonly from: string;
  readonly end: SingleDate | null;
  readonly to: string;
  readonly whole: string;
}

function checkOrder({ start, from, end, to, whole }: WrittenRange): void {
  if (start !== null && end !== null && end.latest < start.earliest) {
    refuse(whole, `Its end ${to} is before its start ${from}.`, 'Swap them.');
  }
}

function isBlank(side: string): boolean {
  return side === '' || side === '..';
}

function refuse(text: string, reason: string, fix: string = HELP): never {
  const quoted = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  throw new RapportError(
    'BAD_USER_INPUT',
    `"${quoted}" cannot be read as a date. ${reason} ${fix}`.trimEnd(),
    {
      details: { value: quoted },
    },
  );
}
