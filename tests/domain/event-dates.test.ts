/** The date an event is shown with: model guide §2, rule 6, and the dates that parts inherit (§4). */
import { describe, expect, it } from '@jest/globals';
import { asOf } from './support/as-of.ts';
import { world, type World } from './support/world.ts';

const dateOf = (built: World, day?: string) => asOf(built.project(), day).events['m']?.date ?? null;

/** A meeting of this stage, in one source. */
const meeting = (stage: string) => world().meeting('m').source('s').claim(`m stage ${stage}`);

describe('rule 2.6: the date shown', () => {
  it('comes from the date claims of the winning status', () => {
    const built = meeting('held').claim('m date 2016-01-25', { stage: 'expected' });
    built.claim('m date 2016-01-26', { stage: 'held' });
    expect(dateOf(built)?.edtf).toBe('2016-01-26');
  });

  it('comes from the newest plan where the winning status has none', () => {
    const built = meeting('held').claim('m date 2016-01-25', { stage: 'expected' });
    built.source('newer', { publishedOn: '2016-02-01' });
    built.claim('m date 2016-02-05', { stage: 'postponed' });
    expect(dateOf(built, '2016-01-31')?.edtf).toBe('2016-01-25');
    expect(dateOf(built)?.edtf).toBe('2016-02-05');
  });

  it('takes announced and expected for the same stage', () => {
    const built = meeting('announced').claim('m date 2016-01-25', { stage: 'expected' });
    built.claim('m date 2016-01-20', { stage: 'requested' });
    expect(dateOf(built)?.edtf).toBe('2016-01-25');
  });

  it('is not that of an outcome that did not win', () => {
    const built = meeting('expected');
    built.claim('m date 2016-01-26', { stage: 'held' }, { modality: 'alleged' });
    expect(dateOf(built)).toBeNull();
  });

  it('may stand in a claim of no stage', () => {
    expect(dateOf(meeting('held').claim('m date 2016-01'))).toMatchObject({
      edtf: '2016-01',
      earliest: '2016-01-01',
      latest: '2016-01-31',
    });
  });

  it('may be absent', () => {
    expect(dateOf(meeting('held'))).toBeNull();
  });

  it('keeps what was written and how it was resolved', () => {
    const built = meeting('held').claim('m date 2016-01-26', {
      stage: 'held',
      basis: 'resolved',
      asWritten: 'Tuesday',
      how: 'the Tuesday of that week',
    });
    expect(dateOf(built)).toEqual({
      edtf: '2016-01-26',
      basis: 'resolved',
      asWritten: 'Tuesday',
      how: 'the Tuesday of that week',
      earliest: '2016-01-26',
      latest: '2016-01-26',
    });
  });

  it('moves when a plan moves, and the status step shows it', () => {
    const built = meeting('expected').claim('m date 2016-02-01', { stage: 'expected' });
    built.source('moved', { publishedOn: '2016-01-28' });
    built.claim('m stage expected').claim('m date 2016-02-03', { stage: 'expected' });
    const steps = built.project().entities[0]!.eventSteps;
    expect(steps.map(({ status, date, knownFrom }) => [status, date?.edtf, knownFrom])).toEqual([
      ['EXPECTED', '2016-02-01', '2016-01-26'],
      ['EXPECTED', '2016-02-03', '2016-01-28'],
    ]);
  });

  it('is the narrower of two that became known on one day', () => {
    const built = meeting('held').claim('m date 2016-01', { stage: 'held' });
    built.claim('m date 2016-01-26', { stage: 'held' });
    built.claim('m date 2016-01-20/..', { stage: 'held' });
    expect(dateOf(built)?.edtf).toBe('2016-01-26');
  });

  it('is asserted before alleged, and never denied', () => {
    const built = meeting('held');
    built.claim('m date 2016-01-24', { stage: 'held' }, { modality: 'denied' });
    expect(dateOf(built)).toBeNull();
    built.claim('m date 2016-01-25', { stage: 'held' }, { modality: 'alleged' });
    expect(dateOf(built)?.edtf).toBe('2016-01-25');
    built.claim('m date 2016-01', { stage: 'held' });
    expect(dateOf(built)?.edtf).toBe('2016-01');
  });

  it('goes when its source is withdrawn, and the plan is shown again', () => {
    const built = meeting('held').claim('m date 2016-01-25', { stage: 'expected' });
    built.source('withdrawn', { publishedOn: '2016-01-28', retractedOn: '2016-02-10' });
    built.claim('m date 2016-01-26', { stage: 'held' });
    expect(dateOf(built, '2016-02-09')?.edtf).toBe('2016-01-26');
    expect(dateOf(built, '2016-02-10')?.edtf).toBe('2016-01-25');
  });
});

describe('a preferred date', () => {
  it('wins among the dates of its stage', () => {
    const built = meeting('held').claim('m date 2016-01', { stage: 'held' }, { rank: 'preferred' });
    built.claim('m date 2016-01-26', { stage: 'held' });
    expect(dateOf(built)?.edtf).toBe('2016-01');
  });

  it('of a plan does not come back once the event is held', () => {
    const built = meeting('held');
    built.claim('m date 2016-01-25', { stage: 'expected' }, { rank: 'preferred' });
    expect(dateOf(built)?.edtf).toBe('2016-01-25');
    built.claim('m date 2016-01-26', { stage: 'held' });
    expect(dateOf(built)?.edtf).toBe('2016-01-26');
  });

  it('of no stage answers for every stage that has no preferred one', () => {
    const built = meeting('held').claim('m date 2016-01-24', {}, { rank: 'preferred' });
    built.claim('m date 2016-01-25', { stage: 'held' });
    expect(dateOf(built)?.edtf).toBe('2016-01-24');
    built.claim('m date 2016-01-26', { stage: 'held' }, { rank: 'preferred' });
    expect(dateOf(built)?.edtf).toBe('2016-01-26');
  });

  it('leaves the status alone, and a preferred stage leaves the date alone', () => {
    const built = meeting('expected').claim('m stage postponed', {}, { rank: 'preferred' });
    built.claim('m date 2016-01-25', { stage: 'expected' });
    built.claim('m date 2016-01-27', { stage: 'postponed' });
    expect(asOf(built.project()).events['m']).toMatchObject({
      status: 'POSTPONED',
      date: { edtf: '2016-01-27' },
    });
  });
});

describe('an undated part', () => {
  const part = () => meeting('held').visit('v', 'w').claim('m partOf v');

  it('takes the bounds of its whole, on one of those days', () => {
    expect(dateOf(part().claim('v date 2016-01-25/2016-01-27', { stage: 'held' }))).toEqual({
      edtf: '[2016-01-25..2016-01-27]',
      basis: 'inherited',
      asWritten: null,
      how: null,
      earliest: '2016-01-25',
      latest: '2016-01-27',
    });
  });

  it('takes the day where the whole has one, and no end where the whole has none', () => {
    expect(dateOf(part().claim('v date 2016-01-25'))?.edtf).toBe('2016-01-25');
    expect(dateOf(part().claim('v date 2016-01-25/..'))).toMatchObject({
      edtf: '[2016-01-25..]',
      latest: null,
    });
  });

  it('prefers its own date', () => {
    const built = part().claim('v date 2016-01-25/2016-01-27').claim('m date 2016-01');
    expect(dateOf(built)).toMatchObject({ edtf: '2016-01', basis: 'stated' });
  });

  it('looks through a whole without a date to that of which it is part', () => {
    const built = part().claim('v partOf w').claim('w date 2016-01');
    expect(dateOf(built)?.edtf).toBe('[2016-01-01..2016-01-31]');
  });

  it('has no date where wholes run in a circle', () => {
    expect(dateOf(part().claim('v partOf w').claim('w partOf m'))).toBeNull();
  });

  it('inherits nothing from a whole it is alleged or denied to be part of', () => {
    const built = meeting('held').visit('v', 'w');
    built.claim('m partOf v', {}, { modality: 'alleged' });
    built.claim('m partOf w', {}, { modality: 'denied' });
    expect(dateOf(built.claim('v date 2016-01').claim('w date 2016-02'))).toBeNull();
  });

  it('changes from the day on which the date of its whole is known', () => {
    const built = part().source('later', { publishedOn: '2016-02-01' }).claim('v date 2016-01-25');
    expect(dateOf(built, '2016-01-31')).toBeNull();
    expect(dateOf(built, '2016-02-01')?.edtf).toBe('2016-01-25');
  });

  it('shows that date on every involvement', () => {
    const built = part().person('a').claim('v date 2016-01-25').claim('a involvedIn m');
    expect(built.project().involvements[0]?.spans[0]?.date?.edtf).toBe('2016-01-25');
  });
});
