/** Reads the date of a row as precisely as its cell says it, and no more. */
import { parseFuzzyDate } from '../../../domain/time/fuzzy-date.ts';
import { isRapportError } from '../../../errors.ts';
import { listOf, type FieldMapping } from './mapping.ts';

/** A date in EDTF. `how` says how it was computed, if it is not as it stands in the cell. */
export interface ReadDate {
  readonly edtf: string;
  readonly how?: string;
}

/** Reads a cell; null if no format fits. */
export type DateReader = (cell: string) => ReadDate | null;

/** What a format finds in a cell. Two months or days are the ends of a span. */
interface Found {
  readonly year: number | null;
  readonly months: readonly number[];
  readonly days: readonly number[];
  readonly quarter?: number;
}

type Format = (text: string) => Found | null;

/** @param field with at least one format. */
export function dateReader(field: FieldMapping): DateReader {
  const monthOf = monthsIn(field.months ?? 'en');
  const names = listOf(field.formats);
  const hasMonths = names.some((name) => name === 'months' || name.includes('MMM'));
  const plain = names.filter((name) => !Object.hasOwn(SPECIAL, name));
  const formats: Format[] = [
    ...plain.map((name) => formatOf(name, monthOf)),
    ...(hasMonths ? [severalMonths(monthOf)] : []),
    ...(names.includes('days') ? [severalDays(monthOf)] : []),
  ];
  return (cell) => {
    const text = cell.replace(/\s+/g, ' ').replace(/^[\s,;.]+|[\s,;.]+$/g, '');
    if (names.includes('excel') && /^\d{5}$/.test(text)) return excelDay(Number(text));
    for (const format of formats) {
      const found = format(text);
      const year = found === null ? null : (found.year ?? field.year ?? null);
      const edtf = found === null || year === null ? null : edtfOf(found, year);
      if (edtf === null || !isDate(edtf)) continue;
      const how = field.yearFrom ?? `The year is that of the register: ${year}.`;
      return found!.year === null ? { edtf, how } : { edtf };
    }
    return null;
  };
}

const SPECIAL = { months: true, days: true, excel: true };

/** The number of a month by its name, or by its first three or more letters. */
function monthsIn(language: string): (word: string) => number | null {
  const nameOf = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, month) =>
    plain(nameOf.format(Date.UTC(2000, month, 1))),
  );
  return (word) => {
    const start = plain(word);
    const month = start.length < 3 ? -1 : names.findIndex((name) => name.startsWith(start));
    return month < 0 ? null : month + 1;
  };
}

const plain = (word: string) =>
  word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}]/gu, '');

const TOKENS = /yyyy|yy|M{3,4}|MM?|dd?|Q/g;
const PATTERN_OF: Readonly<Record<string, string>> = {
  yyyy: '(?<year>\\d{4})',
  yy: '(?<short>\\d{2})',
  M: '(?<number>\\d{1,2})',
  MM: '(?<number>\\d{1,2})',
  d: '(?<day>\\d{1,2})(?:st|nd|rd|th)?',
  dd: '(?<day>\\d{1,2})(?:st|nd|rd|th)?',
  Q: 'Q?(?<quarter>[1-4])',
};
const NAME = '(?<name>\\p{L}[\\p{L}\\p{M}.]*)';

function formatOf(format: string, monthOf: (word: string) => number | null): Format {
  const literal = (text: string) =>
    text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s*');
  let at = 0;
  let source = '';
  for (const { 0: token, index } of format.matchAll(TOKENS)) {
    source += literal(format.slice(at, index)) + (PATTERN_OF[token] ?? NAME);
    at = index + token.length;
  }
  const pattern = new RegExp(`^${source}${literal(format.slice(at))}$`, 'iu');
  return (text) => {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) return null;
    const { year, short, number, name, day, quarter } = groups;
    const month =
      name !== undefined ? monthOf(name) : number === undefined ? undefined : Number(number);
    if (month === null) return null;
    return {
      year: year !== undefined ? Number(year) : short === undefined ? null : fullYear(short),
      months: month === undefined ? [] : [month],
      days: day === undefined ? [] : [Number(day)],
      ...(quarter === undefined ? {} : { quarter: Number(quarter) }),
    };
  };
}

/** `13` is 2013, and `87` is 1987. */
const fullYear = (short: string) => (Number(short) < 69 ? 2000 : 1900) + Number(short);

/** `Jan/Feb/Mar`, `Apr-Jun 2012`: on one of the days from the first month to the last. */
function severalMonths(monthOf: (word: string) => number | null): Format {
  return (text) => {
    const [, words = '', year, short] =
      /^(\p{L}+\.?(?:\s*(?:\/|-|–|&|,|\band\b|\bto\b)\s*\p{L}+\.?)+)[\s,-]*(?:(\d{4})|(\d{2}))?$/iu.exec(
        text,
      ) ?? [];
    const months = words.split(/\s*(?:\/|-|–|&|,|\band\b|\bto\b)\s*/iu).map(monthOf);
    if (months.length < 2 || months.some((month) => month === null)) return null;
    return {
      year: year !== undefined ? Number(year) : short === undefined ? null : fullYear(short),
      months: months.map(Number),
      days: [],
    };
  };
}

/** `27 Sep – 01 Oct 15`: it lasted from the first day to the last. */
function severalDays(monthOf: (word: string) => number | null): Format {
  const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
  const pattern = new RegExp(
    `^${DAY}\\s*(\\p{L}+)?\\s*(?:-|–|to)\\s*${DAY}\\s*(\\p{L}+)[\\s,]*(?:(\\d{4})|(\\d{2}))?$`,
    'iu',
  );
  return (text) => {
    const [, from, first, to, last = '', year, short] = pattern.exec(text) ?? [];
    const end = monthOf(last);
    const start = first === undefined ? end : monthOf(first);
    if (end === null || start === null) return null;
    return {
      year: year !== undefined ? Number(year) : short === undefined ? null : fullYear(short),
      months: [start, end],
      days: [Number(from), Number(to)],
    };
  };
}

function edtfOf({ months, days, quarter }: Found, year: number): string | null {
  const month = (of: number) => `${year}-${two(of)}`;
  if (quarter !== undefined) return setOf(month(quarter * 3 - 2), month(quarter * 3));
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return days.length === 0 ? String(year) : null;
  const [from, to] = days;
  if (from !== undefined && to !== undefined)
    return `${month(first)}-${two(from)}/${month(last)}-${two(to)}`;
  if (from !== undefined) return `${month(first)}-${two(from)}`;
  if (months.length === 1) return month(first);
  return setOf(month(Math.min(...months)), month(Math.max(...months)));
}

const two = (number: number) => String(number).padStart(2, '0');

/** One of the days of these months. */
function setOf(first: string, last: string): string | null {
  if (!isDate(first) || !isDate(last)) return null;
  return `[${parseFuzzyDate(first).earliest}..${parseFuzzyDate(last).latest}]`;
}

/** Excel counts days from the last day of 1899, and counts a 29 February 1900. */
function excelDay(serial: number): ReadDate {
  const edtf = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
  return { edtf, how: `${serial} is the number of this day in Excel.` };
}

function isDate(edtf: string): boolean {
  try {
    parseFuzzyDate(edtf);
    return true;
  } catch (error) {
    if (isRapportError(error, 'BAD_USER_INPUT')) return false;
    throw error;
  }
}
