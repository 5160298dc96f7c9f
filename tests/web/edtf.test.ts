/** Dates in words are never more precise than what the source says, and say so as briefly as a person would. */
import fc from 'fast-check';
import { expect, test } from 'vitest';

type Say = (key: string, values?: Readonly<Record<string, string>>) => string;

// Loaded by a name that the compiler does not follow: the pages are compiled for browsers, the tests are not.
const load = (file: string): Promise<unknown> => import(`../../web/src/words/${file}.ts`);
const { edtfInWords } = (await load('edtf')) as {
  edtfInWords: (edtf: string, language: 'en', say: Say) => string;
};
const { whenWords } = (await load('when-words')) as {
  whenWords: { readonly en: Readonly<Record<string, string>> };
};

const say: Say = (key, values = {}) =>
  whenWords.en[key]!.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => String(values[name]));
const words = (edtf: string) => edtfInWords(edtf, 'en', say);

test.each([
  ['2016-01-26', '26 January 2016'],
  ['2016-01', 'January 2016'],
  ['2016', '2016'],
  ['2016-XX-XX', '2016'],
  ['2016-01~', 'about January 2016'],
  ['2016-01-26%', 'about 26 January 2016, uncertain'],
  ['2005-03/2005-11', 'March – November 2005'],
  ['2005-03/2006-11', 'March 2005 – November 2006'],
  ['2016-01-25/2016-01-27', '25–27 January 2016'],
  ['2016-01-25/2016-02-03', '25 January – 3 February 2016'],
  ['2013/2016', '2013–2016'],
  ['2005-03/2005-11-30', 'March 2005 – 30 November 2005'],
  ['2005-03~/2005-11', 'about March 2005 – November 2005'],
  ['../2016-01', 'until January 2016'],
  ['2016-01/..', 'since January 2016'],
  ['[2016-01-25..2016-01-26]', 'one day, 25 or 26 January 2016'],
  ['[2016-01-31..2016-02-01]', 'one day, 31 January or 1 February 2016'],
  ['[2016-01-25..2016-01-27]', 'one day between 25 and 27 January 2016'],
  ['[2005-03..2005-11]', 'once between March and November 2005'],
  ['[..2016-01-25]', 'on or before 25 January 2016'],
  ['[2016-01-25..]', 'on or after 25 January 2016'],
  ['[2020-01-02,2020-01-09]', 'one day, 2 or 9 January 2020'],
  ['[2020-01,2020-03]', 'one of: January 2020 or March 2020'],
])('3 %s reads "%s"', (edtf, expected) => {
  expect(words(edtf)).toBe(expected);
});

test('3 no day is named that the source does not name, nor a month', () => {
  const year = fc.integer({ min: 1900, max: 2099 }).map(String);
  const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${pad(m)}`);
  const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${pad(d)}`);
  const moment = fc.oneof(year, month, day);
  const span = fc.oneof(
    moment,
    fc.tuple(moment, moment).map(([a, b]) => `${a}/${b}`),
    fc.tuple(moment, moment).map(([a, b]) => `[${a}..${b}]`),
    fc.tuple(moment, moment).map(([a, b]) => `[${a},${b}]`),
  );
  fc.assert(
    fc.property(span, (edtf) => {
      const moments = edtf.match(/\d{4}(?:-\d\d){0,2}/g) ?? [];
      const days = moments
        .filter((text) => text.length === 10)
        .map((text) => Number(text.slice(8)));
      const shownDays = [...words(edtf).matchAll(/\b\d{1,2}\b/g)].map(([text]) => Number(text));
      // A day is left out only if both dates are the same.
      expect(days).toEqual(expect.arrayContaining(shownDays));
      const months = moments.filter((text) => text.length >= 7).length;
      const shownMonths = words(edtf).match(/[A-Z][a-z]+/g) ?? [];
      expect(shownMonths.length).toBeLessThanOrEqual(months);
    }),
  );
});

const pad = (value: number) => String(value).padStart(2, '0');
