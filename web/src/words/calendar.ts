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
