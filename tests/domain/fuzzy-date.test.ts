/** Fuzzy dates: which texts are accepted, which days they may mean, why others are refused, and time windows. */
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  type DateBounds,
  isFuzzyDate,
  oneOf,
  parseDay,
  parseFuzzyDate,
} from '../../src/domain/time/fuzzy-date.ts';
import { type During, isDuring } from '../../src/domain/time/during.ts';
import { isRapportError } from '../../src/errors.ts';
import { tries } from '../support/extent.ts';

// The package comes without types.
const peer = createRequire(import.meta.url)('edtf') as { parse(text: string): unknown };

/** A real day in the supported years, from the library's own calendar rather than ours. */
const days = fc
  .date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9998-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

/** Any single date of the supported grammar. */
const singles = fc
  .tuple(
    fc.oneof(
      days,
      days.map((day) => day.slice(0, 7)),
      days.map((day) => day.slice(0, 4)),
      days.map((day) => `${day.slice(0, 7)}-XX`),
      days.map((day) => `${day.slice(0, 4)}-XX`),
      days.map((day) => `${day.slice(0, 3)}X`),
      days.map((day) => `${day.slice(0, 2)}XX`),
      fc.tuple(days, fc.integer({ min: 21, max: 24 })).map(([day, s]) => `${day.slice(0, 4)}-${s}`),
    ),
    fc.constantFrom('', '?', '~', '%'),
  )
  .map((parts) => parts.join(''));

/** Two single dates, ordered by their first possible day. */
const pairs = fc.tuple(singles, singles).map(([a, b]) => {
  const inOrder = (parseFuzzyDate(a).earliest ?? '') <= (parseFuzzyDate(b).earliest ?? '');
  return inOrder ? ([a, b] as const) : ([b, a] as const);
});

/** Any text of the supported grammar. */
const texts = fc.oneof(
  singles,
  pairs.map(([a, b]) => `${a}/${b}`),
  pairs.map(([a, b]) => `[${a}..${b}]`),
  fc.array(singles, { minLength: 1, maxLength: 4 }).map((members) => `[${members.join(', ')}]`),
  singles.chain((a) =>
    fc.constantFrom(`${a}/..`, `${a}/`, `../${a}`, `/${a}`, `[${a}..]`, `[..${a}]`),
  ),
);

const windows: fc.Arbitrary<Pick<During, 'since' | 'until'>> = fc
  .tuple(fc.option(days), fc.option(days))
  .map(([since, until]) => ({
    ...(since === null ? {} : { since }),
    ...(until === null ? {} : { until }),
  }));

function refusalOf(text: string, read: (text: string) => unknown = parseFuzzyDate): string {
  try {
    read(text);
  } catch (error) {
    if (isRapportError(error, 'BAD_USER_INPUT')) return error.message;
    throw error;
  }
  throw new Error(`"${text}" was accepted`);
}

describe('a fuzzy date', () => {
  it.each([
    ['2016-01-26', 'date', 'day', '2016-01-26', '2016-01-26'],
    ['2016-02', 'date', 'month', '2016-02-01', '2016-02-29'],
    ['1900-02', 'date', 'month', '1900-02-01', '1900-02-28'],
    ['2000-02', 'date', 'month', '2000-02-01', '2000-02-29'],
    ['2016', 'date', 'year', '2016-01-01', '2016-12-31'],
    ['2016-21', 'date', 'season', '2016-03-01', '2016-06-21'],
    ['2016-22', 'date', 'season', '2016-06-01', '2016-09-23'],
    ['2016-23', 'date', 'season', '2016-09-01', '2016-12-22'],
    ['2016-24', 'date', 'season', '2016-12-01', '2017-03-21'],
    ['201X', 'date', 'decade', '2010-01-01', '2019-12-31'],
    ['20XX', 'date', 'century', '2000-01-01', '2099-12-31'],
    ['2016-XX', 'date', 'year', '2016-01-01', '2016-12-31'],
    ['2016-XX-XX', 'date', 'year', '2016-01-01', '2016-12-31'],
    ['2016-01-XX', 'date', 'month', '2016-01-01', '2016-01-31'],
    ['2016-01-25/2016-01-27', 'interval', 'day', '2016-01-25', '2016-01-27'],
    ['2015/2016-03', 'interval', 'mixed', '2015-01-01', '2016-03-31'],
    ['2016-05-10/2016-05', 'interval', 'mixed', '2016-05-10', '2016-05-31'],
    ['2016-21/2016-23', 'interval', 'season', '2016-03-01', '2016-12-22'],
    ['2016-01-25/..', 'interval', 'day', '2016-01-25', null],
    ['2016-01-25/', 'interval', 'day', '2016-01-25', null],
    ['../2016', 'interval', 'year', null, '2016-12-31'],
    ['/2016', 'interval', 'year', null, '2016-12-31'],
    ['[2016-01-25..2016-01-26]', 'oneOf', 'day', '2016-01-25', '2016-01-26'],
    ['[2016-01-27,2016-01-25]', 'oneOf', 'day', '2016-01-25', '2016-01-27'],
    ['[2016-01,2016-03-05..2016-03-07]', 'oneOf', 'mixed', '2016-01-01', '2016-03-07'],
    ['[2016-01-25..]', 'oneOf', 'day', '2016-01-25', null],
    ['[..2016-01-25]', 'oneOf', 'day', null, '2016-01-25'],
    ['[2016]', 'oneOf', 'year', '2016-01-01', '2016-12-31'],
  ])('%s is a %s of precision %s from %s to %s', (text, kind, precision, earliest, latest) => {
    expect(parseFuzzyDate(text)).toMatchObject({ edtf: text, kind, precision, earliest, latest });
  });

  it('is ongoing only with an open end, not with an unknown one', () => {
    expect(parseFuzzyDate('2016-01-25/..').ongoing).toBe(true);
    for (const text of ['2016-01-25/', '../2016', '[2016..]', '2016']) {
      expect(parseFuzzyDate(text).ongoing).toBe(false);
    }
  });

  it('says whether it is uncertain, approximate or both, even if only one end is marked', () => {
    const marksOf = (text: string) => {
      const { uncertain, approximate } = parseFuzzyDate(text);
      return [uncertain, approximate];
    };
    expect(marksOf('2016-01-26')).toEqual([false, false]);
    expect(marksOf('2016-01-26?')).toEqual([true, false]);
    expect(marksOf('2016~')).toEqual([false, true]);
    expect(marksOf('201X%')).toEqual([true, true]);
    expect(marksOf('2015?/2016~')).toEqual([true, true]);
    expect(marksOf('[2015,2016?]')).toEqual([true, false]);
  });

  it('loses nothing but surrounding white space', () => {
    expect(parseFuzzyDate(' [2016-01-25, 2016-01-27] ').edtf).toBe('[2016-01-25,2016-01-27]');
  });

  it('keeps its bounds inside the supported years', () => {
    expect(parseFuzzyDate('000X').earliest).toBe('0001-01-01');
    expect(parseFuzzyDate('999X').latest).toBe('9998-12-31');
    expect(parseFuzzyDate('9998-24').latest).toBe('9998-12-31');
  });

  it('never ends before it begins', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { earliest, latest } = parseFuzzyDate(text);
        expect(earliest === null && latest === null).toBe(false);
        if (earliest !== null) expect(parseDay(earliest)).toBe(earliest);
        if (latest !== null) expect(parseDay(latest)).toBe(latest);
        if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
      }),
    );
  });

  it('round-trips through its own text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const date = parseFuzzyDate(text);
        expect(parseFuzzyDate(date.edtf)).toEqual(date);
      }),
    );
  });

  it('is accepted by the edtf package too, if that package knows the notation', () => {
    // The package rejects marked seasons and decades; seasons, decades and marks in intervals and
    // sets; and ranges of mixed precision in sets.
    const shared = texts.filter((text) => {
      if (!/[/[]/.test(text)) return !/X[?~%]|-2[1-4][?~%]/.test(text);
      return !/X|\d{4}-2\d|[?~%]/.test(text) && parseFuzzyDate(text).precision !== 'mixed';
    });
    fc.assert(
      fc.property(shared, (text) => {
        expect(() => peer.parse(parseFuzzyDate(text).edtf)).not.toThrow();
      }),
      tries(300),
    );
  });
});

describe('a text that is no supported date', () => {
  it.each([
    ['2015-02-29', '28 days'],
    ['2016-02-30', '29 days'],
    ['2016-04-00', '30 days'],
    ['2016-13', 'no month 13'],
    ['2016-00', 'no month 00'],
    ['2016-1-5', 'not an EDTF date'],
    ['2016-01-5', 'not an EDTF date'],
    ['20160126', 'hyphens'],
    ['26/01/2016', 'in this order'],
    ['Tuesday', 'not an EDTF date'],
    ['', 'not an EDTF date'],
    ['unknown', 'not an EDTF date'],
    ['201x', 'not an EDTF date'],
    ['XXXX', 'not an EDTF date'],
    ['2016-01-26T10:00', 'time of day'],
    ['2016-01-26T10:00:00Z', 'time of day'],
    ['{2016,2017}', 'one claim per date'],
    ['-0044', '0001 to 9998'],
    ['0000', '0001 to 9998'],
    ['9999-12-31', '0001 to 9998'],
    ['Y170000002', '0001 to 9998'],
    ['12016', '0001 to 9998'],
    ['1950S2', '0001 to 9998'],
    ['?2016-01', 'at its end'],
    ['2016?-01', 'at its end'],
    ['2016-01-?26', 'at its end'],
    ['1999-XX-12', 'unknown month'],
    ['201X-01', 'unknown year'],
    ['2016-21-05', 'season'],
    ['2016-33', 'seasons'],
    ['2016-01-25..2016-01-26', 'brackets'],
    ['/', 'start or an end'],
    ['../..', 'start or an end'],
    ['2014/2015/2016', 'one slash'],
    ['[]', 'empty'],
    ['[..]', 'empty'],
    ['[2014,,2016]', 'empty'],
    ['[2014..2015..2016]', 'empty'],
    ['[2016', 'closing bracket'],
    ['[2014..,2016]', 'last'],
    ['[2014,..2016]', 'first'],
    ['[2016..2017', 'closing bracket'],
    ['2016-01-26 and later', 'not an EDTF date'],
    ['２０１６', 'not an EDTF date'],
    ['['.repeat(10_000), 'longer than'],
  ])('%s is refused, and the message says why', (text, reason) => {
    expect(refusalOf(text)).toContain(reason);
    expect(isFuzzyDate(text)).toBe(false);
  });

  it.each(['2016-02/2016-01', '[2016-02..2016-01]', '2016-01-02/2015'])(
    '%s is refused, naming both ends',
    (text) => {
      const [start = '', end = ''] = text.split(/[[\]/]|\.\./).filter((part) => part !== '');
      expect(refusalOf(text)).toContain(`Its end ${end} is before its start ${start}`);
    },
  );

  it('is refused as bad input for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...'0129X-?~%/.[],{}TY') }),
        ),
        (text) => {
          if (!isFuzzyDate(text)) expect(refusalOf(text)).toContain('cannot be read as a date');
        },
      ),
    );
  });
});

describe('a date inherited from a whole', () => {
  it('is some day of the whole', () => {
    expect(oneOf({ earliest: '2016-01-25', latest: '2016-01-26' })).toEqual(
      parseFuzzyDate('[2016-01-25..2016-01-26]'),
    );
  });

  it('is that day if the whole is one day', () => {
    expect(oneOf({ earliest: '2016-01-26', latest: '2016-01-26' })).toEqual(
      parseFuzzyDate('2016-01-26'),
    );
  });

  it('is open-ended if the whole is', () => {
    expect(oneOf({ earliest: '2016-01-25', latest: null })?.edtf).toBe('[2016-01-25..]');
    expect(oneOf({ earliest: null, latest: '2016-01-25' })?.edtf).toBe('[..2016-01-25]');
  });

  it('is null if the whole has no date', () => {
    expect(oneOf({ earliest: null, latest: null })).toBeNull();
  });

  it('is refused if the bounds are out of order or are not days', () => {
    expect(refusalOf('', () => oneOf({ earliest: '2016-02-01', latest: '2016-01-01' }))).toContain(
      'before its start',
    );
    expect(refusalOf('', () => oneOf({ earliest: '2016', latest: null }))).toContain('YYYY-MM-DD');
  });

  it('has the bounds of the whole', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { earliest, latest } = parseFuzzyDate(text);
        expect(oneOf({ earliest, latest })).toMatchObject({ earliest, latest });
      }),
    );
  });
});

describe('a calendar day', () => {
  it('is accepted as written for every day of the calendar', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parseDay(day)).toBe(day);
      }),
    );
  });

  it.each(['2016-02-30', '2016', '2016-1-1', ' 2016-01-01', '2016-01-01\n', '0000-01-01', 'today'])(
    '%j is not a calendar day',
    (text) => {
      expect(refusalOf(text, parseDay)).toContain('YYYY-MM-DD');
    },
  );
});

describe('a window in time', () => {
  const meeting: DateBounds = { earliest: '2016-01-25', latest: '2016-01-26' };
  const possible = (bounds: DateBounds, since?: string, until?: string) =>
    isDuring(bounds, windowOf('POSSIBLE', since, until));
  const certain = (bounds: DateBounds, since?: string, until?: string) =>
    isDuring(bounds, windowOf('CERTAIN', since, until));

  it('possibly contains a date that overlaps it, both ends included', () => {
    expect(possible(meeting, '2016-01-26')).toBe(true);
    expect(possible(meeting, '2016-01-27')).toBe(false);
    expect(possible(meeting, undefined, '2016-01-25')).toBe(true);
    expect(possible(meeting, undefined, '2016-01-24')).toBe(false);
  });

  it('certainly contains only a date wholly inside it', () => {
    expect(certain(meeting, '2016-01-25', '2016-01-26')).toBe(true);
    expect(certain(meeting, '2016-01-26', '2016-01-26')).toBe(false);
    expect(certain(meeting, '2016-01-25')).toBe(true);
    expect(certain({ earliest: '2016-01-25', latest: null }, '2016-01-01')).toBe(true);
    expect(certain({ earliest: '2016-01-25', latest: null }, '2016-01-01', '2017-01-01')).toBe(
      false,
    );
  });

  it('possibly contains a missing date, and never certainly', () => {
    const undated: DateBounds = { earliest: null, latest: null };
    expect(possible(undated, '2016-01-01', '2016-12-31')).toBe(true);
    expect(certain(undated, '2016-01-01')).toBe(false);
    expect(certain(undated)).toBe(false);
    expect(certain({ earliest: null, latest: '2016-01-25' })).toBe(true);
  });

  it('contains nothing if it ends before it begins', () => {
    expect(possible({ earliest: null, latest: null }, '2016-02-01', '2016-01-01')).toBe(false);
  });

  it('possibly contains a date if it contains any day that the date may mean', () => {
    fc.assert(
      fc.property(texts, days, (text, day) => {
        const { earliest, latest } = parseFuzzyDate(text);
        const inside = (earliest ?? day) <= day && day <= (latest ?? day);
        expect(possible({ earliest, latest }, day, day)).toBe(inside);
      }),
    );
  });

  it('possibly contains every date that it certainly contains', () => {
    fc.assert(
      fc.property(texts, windows, (text, window) => {
        const date = parseFuzzyDate(text);
        const isCertain = isDuring(date, { ...window, match: 'CERTAIN' });
        if (isCertain) expect(isDuring(date, { ...window, match: 'POSSIBLE' })).toBe(true);
      }),
    );
  });
});

function windowOf(match: During['match'], since?: string, until?: string): During {
  return {
    match,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  };
}
