/** Totals over the meetings of a pair (model.md §3, "Counting"). */
import { describe, expect, it } from 'vitest';
import type { EventDate } from '../../src/domain/events/event-dates.ts';
import { parseFuzzyDate } from '../../src/domain/time/fuzzy-date.ts';
import { totalsOf, type CountedMeeting } from '../../src/domain/pairs/pair-totals.ts';

const dated = (edtf: string | null): EventDate | null => {
  if (edtf === null) return null;
  const { earliest, latest } = parseFuzzyDate(edtf);
  const open = { openStart: earliest === null, openEnd: latest === null };
  return { edtf, basis: 'stated', asWritten: null, how: null, earliest, latest, ...open };
};

let made = 0;
const meeting = (
  verdict: CountedMeeting['verdict'],
  edtf: string | null = null,
  given: Partial<CountedMeeting> = {},
): CountedMeeting => ({
  within: `m${(made += 1)}`,
  verdict,
  status: verdict === 'MET' ? 'HELD' : 'EXPECTED',
  times: 1,
  date: dated(edtf),
  ...given,
});

describe('the verdict on a pair', () => {
  it('is the first in the verdict table that any of their meetings gives', () => {
    const totals = totalsOf([meeting('PLANNED'), meeting('SPOKE'), meeting('DENIED')]);
    expect(totals.verdict).toBe('SPOKE');
  });

  it('is NO_RECORD without meetings, with nothing counted', () => {
    expect(totalsOf([])).toEqual({
      verdict: 'NO_RECORD',
      meetingCount: 0,
      counts: [],
      statusCounts: [],
      firstDate: null,
      lastDate: null,
      firstMet: null,
      lastMet: null,
      firstMetDate: null,
      lastMetDate: null,
    });
  });
});

describe('counts', () => {
  it('are grouped by verdict and by status, strongest first', () => {
    const totals = totalsOf([
      meeting('CALLED_OFF', null, { status: 'CANCELLED' }),
      meeting('MET'),
      meeting('CALLED_OFF', null, { status: 'DECLINED' }),
    ]);
    expect(totals.meetingCount).toBe(3);
    expect(totals.counts).toEqual([
      { verdict: 'MET', count: 1 },
      { verdict: 'CALLED_OFF', count: 2 },
    ]);
    expect(totals.statusCounts).toEqual([
      { status: 'HELD', count: 1 },
      { status: 'DECLINED', count: 1 },
      { status: 'CANCELLED', count: 1 },
    ]);
  });

  it('include a meeting and its parts once, under the stronger verdict', () => {
    const lunch = { within: 'summit' };
    for (const order of [0, 1]) {
      const both = [meeting('PLANNED', null, lunch), meeting('MET', null, lunch)];
      const { meetingCount, counts, statusCounts } = totalsOf(order ? both.reverse() : both);
      expect([meetingCount, counts, statusCounts]).toEqual([
        1,
        [{ verdict: 'MET', count: 1 }],
        [{ status: 'HELD', count: 1 }],
      ]);
    }
  });

  it('include a meeting told as several by the least number told', () => {
    expect(totalsOf([meeting('SPOKE', null, { times: 12 }), meeting('SPOKE')]).counts).toEqual([
      { verdict: 'SPOKE', count: 13 },
    ]);
  });

  it('include nested meetings of one verdict by the largest number told, whatever their status', () => {
    const talks = { within: 'talks' };
    const totals = totalsOf([
      meeting('PLANNED', null, { ...talks, status: 'CONFIRMED' }),
      meeting('PLANNED', null, { ...talks, status: 'EXPECTED', times: 12 }),
    ]);
    expect(totals.counts).toEqual([{ verdict: 'PLANNED', count: 12 }]);
  });

  it('never add the times of a weaker verdict to a stronger one', () => {
    const talks = { within: 'talks' };
    const totals = totalsOf([
      meeting('PLANNED', null, { ...talks, times: 12 }),
      meeting('MET', null, talks),
    ]);
    expect(totals.counts).toEqual([{ verdict: 'MET', count: 1 }]);
  });
});

describe('first and last day', () => {
  it('come from the dated meetings, whatever their verdict', () => {
    const { firstDate, lastDate } = totalsOf([
      meeting('PLANNED', '2021-05'),
      meeting('MET', '2020-02-03'),
      meeting('DENIED'),
    ]);
    expect([firstDate, lastDate]).toEqual(['2020-02-03', '2021-05-31']);
  });

  it('of having met come only from MET meetings, as precise as the source', () => {
    const totals = totalsOf([
      meeting('SPOKE', '2019-01-01'),
      meeting('MET', '2020-03'),
      meeting('MET', '2020-02'),
      meeting('PLANNED', '2030-01-01'),
    ]);
    expect([totals.firstMet, totals.firstMetDate?.edtf]).toEqual(['2020-02-01', '2020-02']);
    expect([totals.lastMet, totals.lastMetDate?.edtf]).toEqual(['2020-03-31', '2020-03']);
  });

  it('of having met are null if a MET meeting has no such day', () => {
    const until = totalsOf([meeting('MET', '[..2020-01-05]'), meeting('MET', '2020-02-01')]);
    expect([until.firstMet, until.firstMetDate]).toEqual([null, null]);
    expect([until.lastMet, until.lastMetDate?.edtf]).toEqual(['2020-02-01', '2020-02-01']);
    const undated = totalsOf([meeting('MET'), meeting('MET', '2020-02-01')]);
    expect([undated.firstMet, undated.lastMet]).toEqual([null, null]);
    const lasting = totalsOf([meeting('MET', '2020-01-01/..')]);
    expect([lasting.firstMet, lasting.lastMet, lasting.lastMetDate]).toEqual([
      '2020-01-01',
      null,
      null,
    ]);
  });

  it('show the narrower of two dates that begin or end on the same day', () => {
    const year = meeting('MET', '2020');
    const totals = totalsOf([year, meeting('MET', '2020-01-01'), meeting('MET', '2020-12')]);
    expect(totals.firstMetDate?.edtf).toBe('2020-01-01');
    expect(totals.lastMetDate?.edtf).toBe('2020-12');
  });
});
