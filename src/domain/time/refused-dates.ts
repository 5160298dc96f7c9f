/** Refuses text that is no supported date, with a reason and a way to write it. */
import { RapportError } from '../../errors.ts';
import { YEARS } from './calendar-days.ts';

const HELP =
  'Write a day 2016-01-26, a month 2016-01, a year 2016, an interval 2016-01-25/2016-01-27, ' +
  'one still going on 2016-01-25/.., or one of these days [2016-01-25..2016-01-26].';

/** EDTF that is valid, or nearly so, but not supported: each with the reason and the fix. */
export const REFUSALS: readonly (readonly [RegExp, string])[] = [
  [/^\d\d?[./]\d\d?[./]\d{4}$/, 'Write year, month and day in this order: 2016-01-26.'],
  [/^\d{8}$/, 'Put hyphens between year, month and day: 2016-01-26.'],
  [/^-\d|^Y-?\d|^\d{5,}|S\d+$/, `${YEARS}, with four digits.`],
  [/\dT|\d:\d/, 'A time of day is not kept. Write the day alone.'],
  [/^\{/, 'A list {…} means all of these dates. Make one claim per date.'],
  [/[?~%]-?\d|[?~%]-/, 'A mark on one part of a date is not supported. Put ?, ~ or % at its end.'],
  [/^[^[]*\d\.\.\d/, 'Put a choice of days in brackets: [2016-01-25..2016-01-26].'],
  [/^\d{4}-(2[5-9]|3\d|4[01])$/, 'Of the seasons only 21 (spring) to 24 (winter) are supported.'],
];

export function refuse(text: string, reason: string, fix: string = HELP): never {
  const quoted = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  throw new RapportError(
    'BAD_USER_INPUT',
    `"${quoted}" cannot be read as a date. ${reason} ${fix}`.trimEnd(),
    {
      details: { value: quoted },
    },
  );
}
