/** Makes of a format such as "EEEE d MMMM yyyy" what reads a cell in it, or says what is wrong with the format. */

/** What a format finds in a cell. Two months or days are the ends of a span. */
export interface Found {
  readonly year: number | null;
  readonly months: readonly number[];
  readonly days: readonly number[];
  readonly quarter?: number;
  /** The year of the second end, if it has one of its own. */
  readonly lastYear?: number;
  /** Counted from Monday, which is 1. */
  readonly weekday?: number;
}

/** Finds the parts of a date in a text; null if the format does not fit. */
export type Format = (text: string) => Found | null;

/** The numbers of months and weekdays by their names in one language; null if a word is none. */
export interface CalendarWords {
  readonly monthOf: (word: string) => number | null;
  readonly weekdayOf: (word: string) => number | null;
}

/** What is wrong with a format, and how to correct it. */
export interface FormatFault {
  readonly message: string;
  readonly fix: string;
}

type Part = 'year' | 'month' | 'day' | 'quarter' | 'weekday' | 'time';

/** The fields of a format: what each is a part of, and what it fits. */
const FIELDS: Readonly<Record<string, readonly [Part, string]>> = {
  yyyy: ['year', '(?<year>\\d{4})'],
  yy: ['year', '(?<short>\\d{2})'],
  M: ['month', '(?<month>\\d{1,2})'],
  MM: ['month', '(?<month>\\d{1,2})'],
  MMM: ['month', '(?<name>\\p{L}[\\p{L}\\p{M}.]*)'],
  MMMM: ['month', '(?<name>\\p{L}[\\p{L}\\p{M}.]*)'],
  d: ['day', '(?<day>\\d{1,2})(?:st|nd|rd|th)?'],
  dd: ['day', '(?<day>\\d{1,2})(?:st|nd|rd|th)?'],
  Q: ['quarter', 'Q?(?<quarter>[1-4])'],
  EEE: ['weekday', '(?<weekday>\\p{L}[\\p{L}\\p{M}.]*)'],
  EEEE: ['weekday', '(?<weekday>\\p{L}[\\p{L}\\p{M}.]*)'],
  // A time of day is read and left out: dates are no finer than days.
  ...Object.fromEntries(
    ['H', 'HH', 'h', 'hh', 'm', 'mm', 's', 'ss'].map((each) => [each, ['time', '\\d{1,2}']]),
  ),
  a: ['time', '[ap]\\.?\\s?m\\.?'],
};

/** A field of a format, or a text that stands as it is. */
type Token = { readonly field: string } | { readonly text: string };

const TOKEN = /'((?:[^']|'')*)'|((\p{L})\3*)|[^'\p{L}]+|'/gu;

function tokensOf(format: string): Token[] {
  return [...format.matchAll(TOKEN)].map(([whole, quoted, letters]) =>
    letters === undefined
      ? { text: quoted === undefined ? whole : quoted.replaceAll("''", "'") || "'" }
      : { field: letters },
  );
}

const partOf = (token: Token): Part | null =>
  'field' in token ? (FIELDS[token.field]?.[0] ?? null) : null;

/** The token at which the second end of a range begins; -1 if the format is of one date. */
function secondEnd(tokens: readonly Token[]): number {
  const parts = tokens.map(partOf);
  return parts.findIndex(
    (part, at) => part !== null && part !== 'time' && parts.indexOf(part) < at,
  );
}

const DASH = /^\s*[-–—]\s*$/u;

/** What is wrong with a format; null if nothing is. */
export function faultOfFormat(format: string): FormatFault | null {
  const tokens = tokensOf(format);
  const unknown = tokens.find((token) => 'field' in token && !Object.hasOwn(FIELDS, token.field));
  if (unknown !== undefined && 'field' in unknown) {
    const word = format.match(/\p{L}+/gu)!.find((each) => each.includes(unknown.field))!;
    return {
      message: `"${word}" in "${format}" is no part of a date.`,
      fix: `Use d, M, MMM, MMMM, yy, yyyy, Q, EEEE, and H, h, mm, ss, a for a time; put letters that stand there as they are in quotes: '${word}'.`,
    };
  }
  const has = (some: RegExp) => tokens.some((token) => 'field' in token && some.test(token.field));
  if (has(/^[ms]/u) && !has(/^[Hh]/u)) {
    return {
      message: `"m" and "s" in "${format}" are minutes and seconds, and there is no hour.`,
      fix: 'Write months as M, MM, MMM or MMMM.',
    };
  }
  const second = secondEnd(tokens);
  if (second < 0) {
    return tokens.some((token) => partOf(token) !== null && partOf(token) !== 'time')
      ? null
      : { message: `"${format}" names no part of a date.`, fix: 'Write it as dd/MM/yyyy.' };
  }
  const [one, other] = [tokens.slice(0, second - 1), tokens.slice(second)];
  const dash = tokens[second - 1];
  const isRange = dash !== undefined && 'text' in dash && DASH.test(dash.text);
  const hasDays = [one, other].every((end) => end.some((token) => partOf(token) === 'day'));
  const isPlain = !tokens.some((token) => partOf(token) === 'weekday');
  return isRange && hasDays && isPlain && secondEnd(one) < 0 && secondEnd(other) < 0
    ? null
    : {
        message: `"${format}" names a part of the date twice.`,
        fix: 'Name each part once. Two days without weekdays are a range if a dash stands between them: d MMM yyyy – d MMM yyyy.',
      };
}

/** @param format without a fault. */
export function formatOf(format: string, words: CalendarWords): Format {
  const tokens = tokensOf(format);
  const second = secondEnd(tokens);
  if (second < 0) return oneDate(tokens, words);
  const from = oneDate(tokens.slice(0, second - 1), words);
  const to = oneDate(tokens.slice(second), words);
  return (text) => {
    // Dates have dashes, too, so each dash is tried.
    for (const { 0: dash, index } of text.matchAll(/\s*[-–—]\s*/gu)) {
      const found = joined(from(text.slice(0, index)), to(text.slice(index + dash.length)));
      if (found !== null) return found;
    }
    return null;
  };
}

/** Both ends of a range. What the first end leaves out stands at the second: "2 – 5 May 2022". */
function joined(from: Found | null, to: Found | null): Found | null {
  if (from === null || to === null) return null;
  const first = from.months.length === 0 ? to.months : from.months;
  return {
    year: from.year ?? to.year,
    months: [...first, ...to.months],
    days: [...from.days, ...to.days],
    ...(to.year === null ? {} : { lastYear: to.year }),
  };
}

function oneDate(tokens: readonly Token[], { monthOf, weekdayOf }: CalendarWords): Format {
  const source = tokens.map((token) =>
    'field' in token ? FIELDS[token.field]![1] : literal(token.text),
  );
  const pattern = new RegExp(`^${source.join('')}$`, 'iu');
  return (text) => {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) return null;
    const { year, short, month, name, day, quarter, weekday } = groups;
    const number = name === undefined ? Number(month) : monthOf(name);
    const week = weekday === undefined ? undefined : weekdayOf(weekday);
    if (number === null || week === null) return null;
    return {
      year: year !== undefined ? Number(year) : short === undefined ? null : fullYear(short),
      months: name === undefined && month === undefined ? [] : [number],
      days: day === undefined ? [] : [Number(day)],
      ...(quarter === undefined ? {} : { quarter: Number(quarter) }),
      ...(week === undefined ? {} : { weekday: week }),
    };
  };
}

const literal = (text: string) =>
  text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s*');

/** `13` is 2013, and `87` is 1987. */
export const fullYear = (short: string): number =>
  (Number(short) < 69 ? 2000 : 1900) + Number(short);
