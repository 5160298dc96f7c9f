/** Days and months in both languages. Chromium's Intl has no Khmer months, so they are here. */
import type { Language } from '../language/languages.ts';
import { inDigitsOf } from '../language/numbers.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  km: ['មករា', 'កុម្ភៈ', 'មីនា', 'មេសា', 'ឧសភា', 'មិថុនា', 'កក្កដា', 'សីហា', 'កញ្ញា', 'តុលា', 'វិច្ឆិកា', 'ធ្នូ'],
};

/** `2016`, `2016-01` or `2016-01-26` in words, no more precise than given. Any other text is returned unchanged. */
export function calendarDate(text: string, language: Language): string {
  const match = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
  if (match === null) return text;
  const [, year = '', month, day] = match;
  const name = month === undefined ? undefined : MONTHS[language][Number(month) - 1];
  if (month !== undefined && name === undefined) return text;
  const digits = (part: string) => inDigitsOf(language, String(Number(part)));
  const parts = [day === undefined ? undefined : digits(day), name, digits(year)];
  return parts.filter((part) => part !== undefined).join(' ');
}

/**
 * The first of two dates without what the second one says too: "March" before "November 2005", "25" before
 * "26 January 2016". The whole date if they share nothing, or are not equally precise.
 */
export function shareYear(from: string, to: string, language: Language): string {
  const whole = calendarDate(from, language);
  const isOf = (length: number) => from.slice(0, length) === to.slice(0, length);
  if (from.length !== to.length || !isOf(4) || from === to) return whole;
  const words = whole.split(' ');
  if (from.length === 10 && isOf(7)) return words.slice(0, -2).join(' ');
  return words.length === 1 ? whole : words.slice(0, -1).join(' ');
}

/** How many days lie between two ISO days; null if one is not a day. */
export function daysApart(from: string, to: string): number | null {
  if (from.length !== 10 || to.length !== 10) return null;
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
