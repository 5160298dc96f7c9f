/** The status that the steps of a plan lead to (model.md §2, rules 2, 5, 6 and 7). */
import { describe, expect, it } from 'vitest';
import { cast, eventIn, pairIn, report, reports } from './support/reports.ts';

const BOTH = { attendee: ['a', 'b'] };
const expected = (date?: string) => ({
  stage: 'expected',
  ...(date === undefined ? {} : { date }),
  ...BOTH,
});

describe('a turn', () => {
  it('already known, told again without a day, does not end a new plan', () => {
    const built = reports(
      ['2020-01-01', expected('2020-01-10')],
      ['2020-01-05', { stage: 'postponed' }],
      ['2020-01-08', expected('2020-02-10')],
      ['2020-01-09', { stage: 'postponed' }],
    );
    expect(eventIn(built)).toMatchObject({ status: 'EXPECTED', date: { edtf: '2020-02-10' } });
  });

  it('with a day of its own ends the new plan', () => {
    const built = reports(
      ['2020-01-01', expected('2020-01-10')],
      ['2020-01-05', { stage: 'postponed' }],
      ['2020-01-08', expected('2020-02-10')],
      ['2020-01-10', { stage: 'postponed', step: '2020-01-09' }],
    );
    expect(eventIn(built)).toMatchObject({ status: 'POSTPONED', date: null });
  });

  it('is not taken for a recollection because an earlier turn becomes known later', () => {
    const built = reports(
      ['2020-01-01', expected('2020-01-20')],
      ['2020-01-07', expected('2020-01-30')],
      ['2020-01-10', { stage: 'cancelled' }],
    );
    expect(eventIn(built)?.status).toBe('CANCELLED');
    report(built, '2020-01-20', { stage: 'cancelled', step: '2020-01-05' });
    expect(eventIn(built)?.status).toBe('CANCELLED');
  });
});

describe('a plan told after a turn', () => {
  it.each([
    ['for the same day is a recollection', expected('2020-01-10'), 'CANCELLED'],
    ['for another day begins anew', expected('2020-01-20'), 'EXPECTED'],
    [
      'in a stronger word begins anew',
      { ...expected('2020-01-10'), stage: 'confirmed' },
      'CONFIRMED',
    ],
    [
      'with a day of its own step begins anew',
      { ...expected('2020-01-10'), step: '2020-01-06' },
      'EXPECTED',
    ],
    ['without a day is a recollection', expected(), 'CANCELLED'],
    [
      'as a request is a recollection, whatever day it is for',
      { stage: 'requested', date: '2020-01-20', requester: ['a'], invited: ['b'] },
      'CANCELLED',
    ],
  ])('%s', (_, plan, status) => {
    const built = reports(
      ['2020-01-01', expected('2020-01-10')],
      ['2020-01-05', { stage: 'cancelled' }],
      ['2020-01-07', plan],
    );
    expect(eventIn(built)?.status).toBe(status);
  });

  it('for the day that the turn itself names is a recollection', () => {
    const built = reports(
      ['2020-01-05', { stage: 'cancelled', date: '2020-01-10', ...BOTH }],
      ['2020-01-07', expected('2020-01-10')],
    );
    expect(eventIn(built)?.status).toBe('CANCELLED');
    report(built, '2020-01-08', expected('2020-01-20'));
    expect(eventIn(built)?.status).toBe('EXPECTED');
  });

  it('in the report of the postponement counts as the new plan', () => {
    const built = reports(['2020-01-01', expected('2020-01-10')]);
    report(built, '2020-01-05', { stage: 'postponed' }, expected('2020-02-10'));
    expect(eventIn(built)).toMatchObject({ status: 'EXPECTED', date: { edtf: '2020-02-10' } });
  });
});

describe('the day of a plan', () => {
  it('is the newest told; a replaced day returns only if its step is dated', () => {
    const moved = () =>
      reports(['2020-01-01', expected('2020-01-10')], ['2020-01-02', expected('2020-01-12')]);
    const retold = report(moved(), '2020-01-03', expected('2020-01-10'));
    expect(eventIn(retold)?.date?.edtf).toBe('2020-01-12');
    const moving = { ...expected('2020-01-10'), step: '2020-01-03' };
    expect(eventIn(report(moved(), '2020-01-04', moving))?.date?.edtf).toBe('2020-01-10');
  });

  it('is the firmer, then the later, of two told on one day', () => {
    const built = cast();
    report(
      built,
      '2020-01-01',
      { ...expected('2020-01-10'), stage: 'confirmed' },
      expected('2020-01-12'),
    );
    expect(eventIn(built)?.date?.edtf).toBe('2020-01-10');
    const moved = cast();
    report(moved, '2020-01-01', expected('2020-01-12'), expected('2020-01-10'));
    expect(eventIn(moved)?.date?.edtf).toBe('2020-01-12');
  });

  it.each([
    ['2020-02-10', '2020-02-10'],
    ['2020-01', null],
    ['2020-01-10', null],
  ])('postponed to %s is shown as %s', (to, shown) => {
    const built = reports(
      ['2020-01-01', expected('2020-01-10')],
      ['2020-01-05', { stage: 'postponed', date: to }],
    );
    expect(eventIn(built)?.date?.edtf ?? null).toBe(shown);
  });

  it('without a first day is used for a held meeting whose report has no day', () => {
    const built = reports(
      ['2020-01-01', expected('[..2020-02-01]')],
      ['2020-01-15', { stage: 'held', ...BOTH }],
    );
    expect(eventIn(built)?.date).toMatchObject({ edtf: '[..2020-01-15]', basis: 'planned' });
  });
});

describe('a plan recorded only as involvements', () => {
  const ofParts = { ...expected(), ofParts: true as const };

  it('gives the same answers as one recorded on the event', () => {
    for (const plan of [expected(), ofParts]) {
      expect(eventIn(reports(['2020-01-01', plan]))?.status).toBe('EXPECTED');
      const undone = reports(['2020-01-01', plan], ['2020-01-05', { stage: 'notHeld' }]);
      expect(pairIn(undone, 'a', 'b')).toMatchObject({ status: 'NOT_HELD', verdict: 'CALLED_OFF' });
      const asked = { stage: 'requested', requester: ['a'], invited: ['b'] };
      const granted = reports(['2019-12-01', asked], ['2020-01-01', plan]);
      expect(eventIn(granted)?.status).toBe('EXPECTED');
      expect(pairIn(granted, 'a', 'b')?.verdict).toBe('PLANNED');
    }
  });

  it('never says more about the event than the same source says of it', () => {
    const built = cast();
    const own = { stage: 'confirmed', attendee: ['c'], ofParts: true as const };
    report(built, '2020-01-01', expected(), own);
    expect(eventIn(built)?.status).toBe('EXPECTED');
  });

  it('is not called off if only one of three cancels', () => {
    for (const isOfParts of [true, undefined]) {
      const plan = { stage: 'expected', attendee: ['a', 'b', 'c'] };
      const built = reports(['2020-01-01', isOfParts === true ? { ...plan, ofParts: true } : plan]);
      report(built, '2020-01-02', { stage: 'cancelled', attendee: ['c'], ofParts: true });
      expect(eventIn(built)?.status).toBe('EXPECTED');
      expect(pairIn(built, 'a', 'b')?.verdict).toBe('PLANNED');
      expect(pairIn(built, 'a', 'c')?.verdict).toBe('CALLED_OFF');
    }
  });

  it('is called off if only cancellations are known', () => {
    const built = reports(['2020-01-02', { stage: 'cancelled', ...BOTH, ofParts: true }]);
    expect(eventIn(built)?.status).toBe('CANCELLED');
  });
});

describe('a denial', () => {
  const denied = (stage: string, speaker = 'b') => ({
    stage,
    ...BOTH,
    speaker,
    modality: 'denied' as const,
  });

  it('of the plan disputes a meeting that only one side confirmed, because that is still expected', () => {
    const built = reports(
      ['2020-01-01', { stage: 'confirmed', ...BOTH, speaker: 'a' }],
      ['2020-01-02', denied('expected')],
    );
    expect(eventIn(built)?.status).toBe('DISPUTED');
    expect(pairIn(built, 'a', 'b')?.verdict).toBe('DISPUTED');
  });

  it('of the plan leaves a request, and a confirmation by the source itself, as they were', () => {
    const asked = { stage: 'requested', requester: ['a'], invited: ['b'] };
    const requested = reports(['2020-01-01', asked], ['2020-01-02', denied('expected')]);
    expect(eventIn(requested)?.status).toBe('REQUESTED');
    const confirmed = reports(
      ['2020-01-01', { stage: 'confirmed', ...BOTH }],
      ['2020-01-02', denied('expected')],
    );
    expect(eventIn(confirmed)?.status).toBe('CONFIRMED');
  });

  it('of an asserted cancellation disputes the meeting and the pair', () => {
    const built = reports(
      ['2020-01-01', expected()],
      ['2020-01-02', { stage: 'cancelled' }],
      ['2020-01-03', { stage: 'cancelled', speaker: 'a', modality: 'denied' }],
    );
    expect(eventIn(built)?.status).toBe('DISPUTED');
    expect(pairIn(built, 'a', 'b')?.verdict).toBe('DISPUTED');
  });

  it('of a plan that names nobody applies to everybody expected', () => {
    const built = reports(
      ['2020-01-01', { stage: 'expected', attendee: ['a', 'b', 'c'] }],
      ['2020-01-02', { stage: 'expected', speaker: 'b', modality: 'denied' }],
    );
    expect(pairIn(built, 'a', 'c')?.verdict).toBe('DISPUTED');
  });
});

describe('a whole that is called off', () => {
  const within = () => {
    const built = reports(['2020-01-01', expected('2020-01-10')]);
    return built.claim('m partOf v');
  };

  it.each([
    ['cancelled', { stage: 'cancelled' }, 'CANCELLED'],
    ['postponed', { stage: 'postponed' }, 'POSTPONED'],
    ['not held, though no source told of a plan', { stage: 'notHeld' }, 'NOT_HELD'],
    [
      'denied by a participant',
      { stage: 'held', guest: ['a'], speaker: 'a', modality: 'denied' as const },
      'NOT_HELD',
    ],
  ])('%s gives its status to the planned meeting within it', (_, item, status) => {
    const built = report(within(), '2020-01-05', { event: 'v', ...item });
    expect(eventIn(built)?.status).toBe(status);
    expect(pairIn(built, 'a', 'b')?.status).toBe(status);
  });

  it.each([
    ['is planned after that', expected('2020-01-10')],
    ['is postponed after that', { stage: 'postponed' }],
  ])('does not affect a meeting that %s', (_, item) => {
    const built = report(within(), '2020-01-05', { event: 'v', stage: 'cancelled' });
    report(built, '2020-01-07', item);
    expect(eventIn(built)?.status).toBe(item.stage === 'expected' ? 'EXPECTED' : 'POSTPONED');
  });

  it('leaves it called off, without its day, when the whole itself is planned anew or held', () => {
    for (const [stage, verdict] of [
      ['cancelled', 'CALLED_OFF'],
      ['postponed', 'PLANNED'],
    ] as const) {
      const built = report(within(), '2020-01-05', { event: 'v', stage });
      report(built, '2020-02-01', { event: 'v', stage: 'expected', date: '2020-02-20/2020-02-22' });
      report(built, '2020-02-25', { event: 'v', stage: 'held', date: '2020-02-20/2020-02-22' });
      for (const day of ['2020-02-02', '2020-02-26']) {
        expect([day, pairIn(built, 'a', 'b', 'm', day)?.verdict]).toEqual([day, verdict]);
      }
      report(built, '2020-02-26', { stage: 'held', ...BOTH });
      expect(eventIn(built)?.date).toMatchObject({
        edtf: '[2020-02-20..2020-02-22]',
        basis: 'inherited',
      });
    }
  });

  it('takes its day away, so that an undated report that it was held shows no abandoned day', () => {
    const built = report(within(), '2020-01-05', { event: 'v', stage: 'cancelled' });
    report(built, '2020-03-25', { stage: 'held', ...BOTH });
    expect(eventIn(built)?.date).toMatchObject({ edtf: '[..2020-03-25]', basis: 'knownBy' });
    const cancelled = built.records.claims.find(({ value }) => value === 'cancelled')!;
    expect(eventIn(built)?.claimIds).toContain(cancelled.id);
  });

  it('does not take away the day of a meeting that was held before, nor if it is known later', () => {
    const built = report(within(), '2020-01-12', { stage: 'held', ...BOTH });
    report(built, '2020-01-20', { event: 'v', stage: 'cancelled' });
    expect(eventIn(built)?.date).toMatchObject({ edtf: '2020-01-10', basis: 'planned' });
  });

  it('shows no day of a whole that was called off', () => {
    const built = reports(['2020-01-01', { event: 'v', stage: 'expected', date: '2020-01-10' }]);
    built.claim('m partOf v');
    report(built, '2020-01-05', { event: 'v', stage: 'cancelled' });
    report(built, '2020-01-12', { stage: 'held', ...BOTH });
    expect(eventIn(built)?.date).toMatchObject({ edtf: '[..2020-01-12]', basis: 'knownBy' });
  });

  it('does not affect a held meeting, and affects nothing if only an outsider calls it off', () => {
    const met = report(within(), '2020-01-05', { event: 'v', stage: 'cancelled' });
    report(met, '2020-01-12', { stage: 'held', ...BOTH });
    expect(eventIn(met)?.status).toBe('HELD');
    const alleged = report(within(), '2020-01-05', {
      event: 'v',
      stage: 'cancelled',
      speaker: 'o',
    });
    expect(eventIn(alleged)?.status).toBe('EXPECTED');
  });
});
