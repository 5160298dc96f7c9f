/** The date of a held event, from the dates that reports give (model.md §2, "The date shown"). */
import { describe, expect, it } from 'vitest';
import { cast, eventIn, report, reports } from './support/reports.ts';

const held = (date: string) => ({ stage: 'held', date });
const dateOf = (built: ReturnType<typeof cast>) => eventIn(built)?.date?.edtf ?? null;

describe('the date of a held event ends no later than the report that gives it', () => {
  it.each([
    ['a month', '2020-01', '[2020-01-01..2020-01-15]'],
    ['a set of days keeps those up to the report', '[2020-01-02,2020-01-20]', '2020-01-02'],
    [
      'a set of intervals has the last one cut',
      '[2020-01-02..2020-01-04,2020-01-10..2020-01-30]',
      '[2020-01-02..2020-01-04,2020-01-10..2020-01-15]',
    ],
    ['an open set ends with the report', '[2020-01-02..]', '[2020-01-02..2020-01-15]'],
    ['an interval that goes on becomes open', '2020-01-10/2020-01-20', '2020-01-10/..'],
    [
      'an interval without a start becomes some day up to the report',
      '../2020-01-20',
      '[..2020-01-15]',
    ],
    ['a date before the report stays', '2020-01-10/2020-01-12', '2020-01-10/2020-01-12'],
    ['an open interval stays open', '2020-01-10/..', '2020-01-10/..'],
  ])('%s', (_, date, shown) => {
    expect(dateOf(reports(['2020-01-15', held(date)]))).toBe(shown);
  });

  it('even if the date is inherited from the whole', () => {
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
  it('that exclude each other become a set, in whatever order they became known', () => {
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

  it('that may mean the same day become the narrowest of them', () => {
    const built = reports(['2020-02-10', held('2020-01')], ['2020-02-11', held('2020-01-05')]);
    expect(eventIn(built)).toMatchObject({ dateDisputed: false, date: { edtf: '2020-01-05' } });
  });

  it('agree by the days of a set, not by its bounds', () => {
    const built = reports(
      ['2020-02-10', held('[2020-01-02,2020-01-09]')],
      ['2020-02-11', held('2020-01-05')],
    );
    expect(eventIn(built)).toMatchObject({
      dateDisputed: true,
      date: { edtf: '[2020-01-02,2020-01-05,2020-01-09]' },
    });
  });

  it('differ if one is an interval and the other a day, even a day within it', () => {
    const built = reports(
      ['2020-02-10', held('2020-01-02/2020-01-09')],
      ['2020-02-11', held('2020-01-05')],
    );
    expect(eventIn(built)?.dateDisputed).toBe(true);
  });

  it('are all in the set, whichever of them a third date agrees with', () => {
    for (const dates of [
      ['2020-01-10/2020-01-15', '2020-01-14~', '2020-01-14'],
      ['2020-01-14~', '2020-01-10/2020-01-15', '2020-01-14'],
      ['2020-01-14', '2020-01-14~', '2020-01-10/2020-01-15'],
    ]) {
      const built = reports(...dates.map((date, n) => [`2020-02-1${n}`, held(date)] as const));
      expect([dates, eventIn(built)?.date?.edtf]).toEqual([dates, '[2020-01-10..2020-01-15]']);
    }
  });

  it('agree if the interval is exactly that day', () => {
    const built = reports(
      ['2020-02-10', held('2020-01-05/2020-01-05')],
      ['2020-02-11', held('2020-01-05')],
    );
    expect(eventIn(built)?.dateDisputed).toBe(false);
  });
});

describe('a denied date', () => {
  const denied = (date: string, of: string, speaker = 'a') =>
    reports(['2020-02-10', { ...held(of), attendee: ['a', 'b'] }])
      .source('denial', { publishedOn: '2020-02-20' })
      .claim(`m date ${date}`, { stage: 'held', basis: 'stated' }, { modality: 'denied', speaker });

  it.each([
    ['disputes the same day', '2020-01-03', '2020-01-03', true],
    ['disputes a day in the denied month', '2020-01', '2020-01-03', true],
    ['does not dispute a month that contains the denied day', '2020-01-03', '2020-01', false],
    ['disputes an interval through the denied day', '2020-01-03', '2020-01-02/2020-01-05', true],
    ['does not dispute another day', '2020-01-04', '2020-01-03', false],
  ])('%s', (_, date, of, isDisputed) => {
    expect(eventIn(denied(date, of))).toMatchObject({ status: 'HELD', dateDisputed: isDisputed });
  });

  it('is listed but disputes nothing if an outsider denies it', () => {
    const event = eventIn(denied('2020-01-03', '2020-01-03', 'o'));
    expect(event?.dateDisputed).toBe(false);
    expect(event?.dates.map(({ edtf, modality }) => [edtf, modality])).toEqual([
      ['2020-01-03', 'asserted'],
      ['2020-01-03', 'denied'],
    ]);
  });

  it('is never shown as the date of a cancelled meeting', () => {
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

describe('the list of dates from sources', () => {
  it('has each date once, uncut, with every claim that gives it, oldest first', () => {
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
