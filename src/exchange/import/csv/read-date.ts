/** Reads the date of a row as precisely as its cell says it, and no more. */
import { parseFuzzyDate } from '../../../domain/time/fuzzy-date.ts';
import { isRapportError } from '../../../errors.ts';
import { formatOf, fullYear, type CalendarWords, type Format, type Found } from './date-formats.ts';
import { listOf, type FieldMapping } from './mapping.ts';

/** A date in EDTF. `how` says how it was computed, if it is not as it stands in the cell. */
export interface ReadDate {
  readonly edtf: string;
  readonly how?: string;
  /** What a later format of the mapping reads in the same cell, if it is another date. */
  readonly other?: string;
}

/** Reads a cell; null if no format fits. */
export type DateReader = (cell: string) => ReadDate | null;

/** @param field with at least one format. */
export function dateReader(field: FieldMapping): DateReader {
  const words = wordsIn(field.months ?? 'en');
  const { monthOf } = words;
  const names = listOf(field.formats);
  const hasMonths = names.some((name) => name === 'months' || name.includes('MMM'));
  const plain = names.filter((name) => !isSpecialFormat(name));
  const formats: Format[] = [
    ...plain.map((name) => formatOf(name, words)),
    ...(hasMonths ? [severalMonths(monthOf)] : []),
    ...(names.includes('days') ? [severalDays(monthOf)] : []),
  ];
  return (cell) => {
    const text = cell.replace(/\s+/g, ' ').replace(/^[\s,;.]+|[\s,;.]+$/g, '');
    if (names.includes('excel') && /^\d{5}$/.test(text)) return excelDay(Number(text));
    const dates = formats.flatMap((format): ReadDate[] => {
      const found = format(text);
      const year = found === null ? null : (found.year ?? field.year ?? null);
      const edtf = found === null || year === null ? null : edtfOf(found, year);
      if (edtf === null || !isDate(edtf) || !isOnWeekday(edtf, found!)) return [];
      const how = field.yearFrom ?? `The year is that of the register: ${year}.`;
      return [found!.year === null ? { edtf, how } : { edtf }];
    });
    const [first] = dates;
    const other = dates.find(({ edtf }) => edtf !== first?.edtf)?.edtf;
    return first === undefined ? null : { ...first, ...(other === undefined ? {} : { other }) };
  };
}

/** A day whose weekday is another one is misread, or a mistake of the register. */
const isOnWeekday = (edtf: string, { weekday }: Found) =>
  weekday === undefined || new Date(`${edtf}T00:00:00Z`).getUTCDay() === weekday % 7;

/** What a format is called that is no pattern of letters. */
export const isSpecialFormat = (name: string): boolean => Object.hasOwn(SPECIAL, name);

const SPECIAL = { months: true, days: true, excel: true };

/** Months by their names or first three letters, and weekdays by their names or first two. */
function wordsIn(language: string): CalendarWords {
  const named = (form: Intl.DateTimeFormatOptions, days: readonly number[]) => {
    const nameOf = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
    return days.map((day) => plain(nameOf.format(day)));
  };
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2000, month, 1));
  // The third of January 2000 was a Monday.
  const weekdays = Array.from({ length: 7 }, (_, day) => Date.UTC(2000, 0, 3 + day));
  return {
    monthOf: numberIn(named({ month: 'long' }, months), 3),
    weekdayOf: numberIn(named({ weekday: 'long' }, weekdays), 2),
  };
}

const numberIn = (names: readonly string[], least: number) => (word: string) => {
  const start = plain(word);
  if (names.includes(start)) return names.indexOf(start) + 1;
  const fitting = names.flatMap((name, at) => (name.startsWith(start) ? at + 1 : []));
  // The French "jui" is June or July.
  return start.length >= least && fitting.length === 1 ? fitting[0]! : null;
};

const plain = (word: string) =>
  word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}]/gu, '');

/** `Jan/Feb/Mar`, `Apr-Jun 2012`: on one of the days from the first month to the last. */
function severalMonths(monthOf: (word: string) => number | null): Format {
  return (text) => {
    const [, words = '', year, short] =
      /^(\p{L}+\.?(?:\s*(?:\/|-|–|&|,|\band\b|\bto\b)\s*\p{L}+\.?)+)[\s,-]*(?:(\d{4})|(\d{2}))?$/iu.exec(
        text,
      ) ?? [];
    const months = words.split(/\s*(?:\/|-|–|&|,|\band\b|\bto\b)\s*/iu).map(monthOf);
    // Months that do not ascend run over the new year, and the cell names one year.
    const isSpan =
      months.length > 1 &&
      months.every((month, at) => month !== null && (at === 0 || month > (months[at - 1] ?? 12)));
    if (!isSpan) return null;
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

function edtfOf({ months, days, quarter, lastYear = 0 }: Found, year: number): string | null {
  const month = (of: number) => `${year}-${two(of)}`;
  if (quarter !== undefined) return setOf(month(quarter * 3 - 2), month(quarter * 3));
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return days.length === 0 ? String(year) : null;
  const [from, to] = days;
  if (from !== undefined && to !== undefined)
    return `${month(first)}-${two(from)}/${lastYear || year}-${two(last)}-${two(to)}`;
  if (from !== undefined) return `${month(first)}-${two(from)}`;
  if (months.length === 1) return month(first);
  return setOf(month(first), month(last));
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
