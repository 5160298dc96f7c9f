/**
 * Fuzzy dates: reads EDTF text and derives the first and last day it may mean.
 *
 * The grammar is written by hand. The `edtf` package takes about 100 µs per date (two minutes for a
 * million claims), lets 2015-02-29 pass, loses the difference between an unknown and an open start,
 * and gives wrong bounds for sets and open intervals. The tests compare with its grammar.
 */
import { RapportError } from '../../errors.ts';
import { LAST_DAY, FIRST_DAY, readDay } from './calendar-days.ts';
import { REFUSALS, refuse } from './refused-dates.ts';
import { type SingleDate, parseSingle, type DatePrecision } from './single-date.ts';

/**
 * Where a date comes from: stated by the source, computed from it, taken over from a whole or from the
 * plan of a held event, or some day up to the one on which the event became known.
 */
export const DATE_BASES = ['stated', 'resolved', 'inherited', 'planned', 'knownBy'] as const;

export type DateBasis = (typeof DATE_BASES)[number];

/**
 * `date`: one date of some precision. `interval`: it lasted through these days. `oneOf`: it was on
 * one of these days.
 */
export type FuzzyDateKind = 'date' | 'interval' | 'oneOf';

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
  /**
   * Whether the interval has an open end (`/..`), so that it goes on. False if the end is merely
   * unknown (`/`).
   */
  readonly ongoing: boolean;
  /** Marked `~` or `%`. */
  readonly approximate: boolean;
  /** Marked `?` or `%`. */
  readonly uncertain: boolean;
}

const MAX_LENGTH = 500;

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
