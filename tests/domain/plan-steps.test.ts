/** What the steps of a plan come to, however they are written down (model.md §2, rules 2, 5, 6 and 7). */
import { describe, expect, it } from '@jest/globals';
import { cast, eventIn, pairIn, report, reports } from './support/reports.ts';

const BOTH = { attendee: ['a', 'b'] };
const expected = (date?: string) => ({
  stage: 'expected',
  ...(date === undefined ? {} : { date }),
  ...BOTH,
});

describe('a turn', () => {
  it('that was known before is told again, and leaves the plan that began anew', () => {
    const built = reports(
      ['2020-01-01', expected('2020-01-10')],
      ['2020-01-05', { stage: 'postponed' }],
      ['2020-01-08', expected('2020-02-10')],
      ['2020-01-09', { stage: 'postponed' }],
    );
    expect(eventIn(built)).toMatchObject({ status: 'EXPECTED', date: { edtf: '2020-02-10' } });
  });

  it('is a second one where it has a day of its own', () => {
    const built = reports(
      ['2020-01-01', expected('2020-01-10')],
      ['2020-01-05', { stage: 'postponed' }],
      ['2020-01-08', expected('2020-02-10')],
      ['2020-01-10', { stage: 'postponed', step: '2020-01-09' }],
    );
    expect(eventIn(built)).toMatchObject({ status: 'POSTPONED', date: null });
  });

  it('is not told again because an earlier one is learned of later', () => {
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

  it('in the report that puts it off follows it', () => {
    const built = reports(['2020-01-01', expected('2020-01-10')]);
    report(built, '2020-01-05', { stage: 'postponed' }, expected('2020-02-10'));
    expect(eventIn(built)).toMatchObject({ status: 'EXPECTED', date: { edtf: '2020-02-10' } });
  });
});

describe('the day of a plan', () => {
  it('is the newest, but a day that another had replaced counts again only with a step of its own', () => {
    const moved = () =>
      reports(['2020-01-01', expected('2020-01-10')], ['2020-01-02', expected('2020-01-12')]);
    const retold = report(moved(), '2020-01-03', expected('2020-01-10'));
    expect(eventIn(retold)?.date?.edtf).toBe('2020-01-12');
    const moving = { ...expected('2020-01-10'), step: '2020-01-03' };
    expect(eventIn(report(moved(), '2020-01-04', moving))?.date?.edtf).toBe('2020-01-10');
  });

  it('of two told on one day is the firmer, then the later one', () => {
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
  ])('put off to %s shows %s', (to, shown) => {
    const built = reports(
      ['2020-01-01', expected('2020-01-10')],
      ['2020-01-05', { stage: 'postponed', date: to }],
    );
    expect(eventIn(built)?.date?.edtf ?? null).toBe(shown);
  });

  it('without a first day has come all the same, for what was held without a day', () => {
    const built = reports(
      ['2020-01-01', expected('[..2020-02-01]')],
      ['2020-01-15', { stage: 'held', ...BOTH }],
    );
    expect(eventIn(built)?.date).toMatchObject({ edtf: '[..2020-01-15]', basis: 'planned' });
  });
});

describe('a plan written as parts only', () => {
  const ofParts = { ...expected(), ofParts: true as const };

  it('says the same as one written of the event', () => {
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

  it('says no more of the event than the same voice does', () => {
    const built = cast();
    const own = { stage: 'confirmed', attendee: ['c'], ofParts: true as const };
    report(built, '2020-01-01', expected(), own);
    expect(eventIn(built)?.status).toBe('EXPECTED');
  });

  it('is not called off by a turn of one of three', () => {
    for (const isOfParts of [true, undefined]) {
      const plan = { stage: 'expected', attendee: ['a', 'b', 'c'] };
      const built = reports(['2020-01-01', isOfParts === true ? { ...plan, ofParts: true } : plan]);
      report(built, '2020-01-02', { stage: 'cancelled', attendee: ['c'], ofParts: true });
      expect(eventIn(built)?.status).toBe('EXPECTED');
      expect(pairIn(built, 'a', 'b')?.verdict).toBe('PLANNED');
      expect(pairIn(built, 'a', 'c')?.verdict).toBe('CALLED_OFF');
    }
  });

  it('is called off where turns are all that is told', () => {
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

  it('of a plan that only one side confirmed disputes it, since it stands at expected', () => {
    const built = reports(
      ['2020-01-01', { stage: 'confirmed', ...BOTH, speaker: 'a' }],
      ['2020-01-02', denied('expected')],
    );
    expect(eventIn(built)?.status).toBe('DISPUTED');
    expect(pairIn(built, 'a', 'b')?.verdict).toBe('DISPUTED');
  });

  it('of a plan leaves a request and a confirmation by the source itself', () => {
    const asked = { stage: 'requested', requester: ['a'], invited: ['b'] };
    const requested = reports(['2020-01-01', asked], ['2020-01-02', denied('expected')]);
    expect(eventIn(requested)?.status).toBe('REQUESTED');
    const confirmed = reports(
      ['2020-01-01', { stage: 'confirmed', ...BOTH }],
      ['2020-01-02', denied('expected')],
    );
    expect(eventIn(confirmed)?.status).toBe('CONFIRMED');
  });

  it('of a cancellation that is asserted disputes whether it is off, for both', () => {
    const built = reports(
      ['2020-01-01', expected()],
      ['2020-01-02', { stage: 'cancelled' }],
      ['2020-01-03', { stage: 'cancelled', speaker: 'a', modality: 'denied' }],
    );
    expect(eventIn(built)?.status).toBe('DISPUTED');
    expect(pairIn(built, 'a', 'b')?.verdict).toBe('DISPUTED');
  });

  it('of a plan that names nobody is passed on to all who were to come', () => {
    const built = reports(
      ['2020-01-01', { stage: 'expected', attendee: ['a', 'b', 'c'] }],
      ['2020-01-02', { stage: 'expected', speaker: 'b', modality: 'denied' }],
    );
    expect(pairIn(built, 'a', 'c')?.verdict).toBe('DISPUTED');
  });
});

describe('a whole that is off', () => {
  const within = () => {
    const built = reports(['2020-01-01', expected('2020-01-10')]);
    return built.claim('m partOf v');
  };

  it.each([
    ['cancelled', { stage: 'cancelled' }, 'CANCELLED'],
    ['postponed', { stage: 'postponed' }, 'POSTPONED'],
    ['not held, though nobody told that it was planned', { stage: 'notHeld' }, 'NOT_HELD'],
    [
      'denied by one who takes part',
      { stage: 'held', guest: ['a'], speaker: 'a', modality: 'denied' as const },
      'NOT_HELD',
    ],
  ])('%s takes its planned meeting along', (_, item, status) => {
    const built = report(within(), '2020-01-05', { event: 'v', ...item });
    expect(eventIn(built)?.status).toBe(status);
    expect(pairIn(built, 'a', 'b')?.status).toBe(status);
  });

  it.each([
    ['is told after that', expected('2020-01-10')],
    ['is put off after that', { stage: 'postponed' }],
  ])('leaves a meeting that %s', (_, item) => {
    const built = report(within(), '2020-01-05', { event: 'v', stage: 'cancelled' });
    report(built, '2020-01-07', item);
    expect(eventIn(built)?.status).toBe(item.stage === 'expected' ? 'EXPECTED' : 'POSTPONED');
  });

  it('leaves what was held, and what is only said by an outsider to be off leaves all', () => {
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
