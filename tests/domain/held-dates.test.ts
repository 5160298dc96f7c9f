/** The day on which something was held: what is left of what was told of it (model.md §2, "The date shown"). */
import { describe, expect, it } from '@jest/globals';
import { cast, eventIn, report, reports } from './support/reports.ts';

const held = (date: string) => ({ stage: 'held', date });
const dateOf = (built: ReturnType<typeof cast>) => eventIn(built)?.date?.edtf ?? null;

describe('the date of what was held ends with the report that tells it', () => {
  it.each([
    ['a month', '2020-01', '[2020-01-01..2020-01-15]'],
    ['a set of days: those that had come', '[2020-01-02,2020-01-20]', '2020-01-02'],
    [
      'a set of stretches, the last of them cut',
      '[2020-01-02..2020-01-04,2020-01-10..2020-01-30]',
      '[2020-01-02..2020-01-04,2020-01-10..2020-01-15]',
    ],
    ['a set without an end', '[2020-01-02..]', '[2020-01-02..2020-01-15]'],
    ['an interval, which is open then', '2020-01-10/2020-01-20', '2020-01-10/..'],
    ['an interval without a start, some day up to then', '../2020-01-20', '[..2020-01-15]'],
    ['what had ended before', '2020-01-10/2020-01-12', '2020-01-10/2020-01-12'],
    ['an open interval', '2020-01-10/..', '2020-01-10/..'],
  ])('%s', (_, date, shown) => {
    expect(dateOf(reports(['2020-01-15', held(date)]))).toBe(shown);
  });

  it('also where it is the whole’s', () => {
    const built = cast().source('s', { publishedOn: '2020-01-05' }).claim('m partOf v');
    report(built, '2020-01-06', { event: 'v', stage: 'held', date: '2020-01-04/..' });
    report(built, '2020-01-15', { stage: 'held' });
    expect(eventIn(built)?.date).toMatchObject({
      edtf: '[2020-01-04..2020-01-15]',
      basis: 'inherited',
      latest: '2020-01-15',
    });
  });
});

describe('held dates of several sources', () => {
  it('that exclude each other are a set, whatever the order in which they became known', () => {
    for (const days of [
      ['2020-01-03', '2020-01-05'],
      ['2020-01-05', '2020-01-03'],
    ]) {
      const built = reports(['2020-01-10', held(days[0]!)], ['2020-01-11', held(days[1]!)]);
      expect(eventIn(built)).toMatchObject({
        dateDisputed: true,
        date: { edtf: '[2020-01-03,2020-01-05]', earliest: '2020-01-03', latest: '2020-01-05' },
      });
    }
  });

  it('that may be one are one: the narrowest', () => {
    const built = reports(['2020-02-10', held('2020-01')], ['2020-02-11', held('2020-01-05')]);
    expect(eventIn(built)).toMatchObject({ dateDisputed: false, date: { edtf: '2020-01-05' } });
  });

  it('agree by the days of a set, not by its ends', () => {
    const built = reports(
      ['2020-02-10', held('[2020-01-02,2020-01-09]')],
      ['2020-02-11', held('2020-01-05')],
    );
    expect(eventIn(built)).toMatchObject({
      dateDisputed: true,
      date: { edtf: '[2020-01-02,2020-01-05,2020-01-09]' },
    });
  });

  it('differ where one lasted and the other is a day, even within it', () => {
    const built = reports(
      ['2020-02-10', held('2020-01-02/2020-01-09')],
      ['2020-02-11', held('2020-01-05')],
    );
    expect(eventIn(built)?.dateDisputed).toBe(true);
  });

  it('do not differ where an interval is that day', () => {
    const built = reports(
      ['2020-02-10', held('2020-01-05/2020-01-05')],
      ['2020-02-11', held('2020-01-05')],
    );
    expect(eventIn(built)?.dateDisputed).toBe(false);
  });
});

describe('a day that is denied', () => {
  const denied = (date: string, of: string, speaker = 'a') =>
    reports(['2020-02-10', { ...held(of), attendee: ['a', 'b'] }])
      .source('denial', { publishedOn: '2020-02-20' })
      .claim(`m date ${date}`, { stage: 'held', basis: 'stated' }, { modality: 'denied', speaker });

  it.each([
    ['the day told', '2020-01-03', '2020-01-03', true],
    ['a month that holds it', '2020-01', '2020-01-03', true],
    ['one day of those on which it may have been', '2020-01-03', '2020-01', false],
    ['one day of those through which it lasted', '2020-01-03', '2020-01-02/2020-01-05', true],
    ['another day', '2020-01-04', '2020-01-03', false],
  ])('%s', (_, date, of, isDisputed) => {
    expect(eventIn(denied(date, of))).toMatchObject({ status: 'HELD', dateDisputed: isDisputed });
  });

  it('by an outsider is told, and disputes nothing', () => {
    const event = eventIn(denied('2020-01-03', '2020-01-03', 'o'));
    expect(event?.dateDisputed).toBe(false);
    expect(event?.dates.map(({ edtf, modality }) => [edtf, modality])).toEqual([
      ['2020-01-03', 'asserted'],
      ['2020-01-03', 'denied'],
    ]);
  });

  it('is not the day of what was called off', () => {
    const built = reports(['2020-01-05', { stage: 'cancelled', attendee: ['a', 'b'] }]);
    built.source('denial', { publishedOn: '2020-01-20' });
    built.claim(
      'm date 2020-01-13',
      { stage: 'held', basis: 'stated' },
      { modality: 'denied', speaker: 'a' },
    );
    expect(eventIn(built)).toMatchObject({ status: 'CANCELLED', date: null });
  });
});

describe('the dates told', () => {
  it('stand once each, as told and not as cut, with every claim that gives them, oldest first', () => {
    const built = reports(
      ['2020-01-15', held('2020-01')],
      ['2020-01-16', held('2020-01-05')],
      ['2020-01-17', held('2020-01')],
    );
    const dates = eventIn(built)?.dates ?? [];
    expect(dates.map(({ edtf, claimIds }) => [edtf, claimIds.length])).toEqual([
      ['2020-01', 2],
      ['2020-01-05', 1],
    ]);
  });
});
