/** The date an event is shown with: model.md §2, "The date shown", and the dates that parts inherit (§4). */
import { describe, expect, it } from '@jest/globals';
import { asOf } from './support/as-of.ts';
import { world, type World } from './support/world.ts';

const eventOf = (built: World, day?: string) => asOf(built.project(), day).events['m'];
const dateOf = (built: World, day?: string) => eventOf(built, day)?.date ?? null;

/** A meeting of this stage, in one source of 26 January. */
const meeting = (stage: string) => world().meeting('m').source('s').claim(`m stage ${stage}`);

/** A meeting planned for a day on 10 January. */
const planned = (day: string, stage = 'expected') =>
  world()
    .meeting('m')
    .source('plan', { publishedOn: '2016-01-10' })
    .claim(`m stage ${stage}`)
    .claim(`m date ${day}`, { stage });

/** That, and a report of 26 January that it was held. */
const plannedAndHeld = (day: string) => planned(day).source('s').claim('m stage held');

/** Some day up to 26 January: all that a report without a day says. */
const KNOWN_BY = { edtf: '[..2016-01-26]', basis: 'knownBy', latest: '2016-01-26' };

describe('the date shown', () => {
  it('belongs to what stands', () => {
    const built = plannedAndHeld('2016-01-25').claim('m date 2016-01-24', { stage: 'held' });
    expect(dateOf(built, '2016-01-25')?.edtf).toBe('2016-01-25');
    expect(dateOf(built)?.edtf).toBe('2016-01-24');
  });

  it("is the plan's where the meeting was held and no report says when", () => {
    expect(dateOf(plannedAndHeld('2016-01-25'))).toMatchObject({
      edtf: '2016-01-25',
      basis: 'planned',
    });
  });

  it("is not the plan's where its day had not come, or a turn came after it", () => {
    expect(dateOf(plannedAndHeld('2016-01-27'))).toMatchObject(KNOWN_BY);
    const putOff = planned('2016-01-25').source('off', { publishedOn: '2016-01-20' });
    putOff.claim('m stage postponed').source('s').claim('m stage held');
    expect(dateOf(putOff)).toMatchObject(KNOWN_BY);
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

  it('may stand in a claim of no stage, which belongs to the stage that wins', () => {
    expect(dateOf(meeting('expected').claim('m date 2016-02'))).toMatchObject({
      edtf: '2016-02',
      basis: 'stated',
      earliest: '2016-02-01',
      latest: '2016-02-29',
    });
  });

  it('of what was held ends at the latest with the publication of its source', () => {
    expect(dateOf(meeting('held').claim('m date 2016-01', { stage: 'held' }))).toMatchObject({
      edtf: '[2016-01-01..2016-01-26]',
      basis: 'stated',
      latest: '2016-01-26',
    });
    const lasting = meeting('held').claim('m date 2016-01-20/2016-01-30', { stage: 'held' });
    expect(dateOf(lasting)).toMatchObject({
      edtf: '2016-01-20/..',
      latest: null,
      openEnd: true,
    });
  });

  it('may be absent of a plan, and of what was held is some day up to when it was known', () => {
    expect(dateOf(meeting('expected'))).toBeNull();
    expect(dateOf(meeting('held'))).toMatchObject({ ...KNOWN_BY, earliest: null });
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
      openStart: false,
      openEnd: false,
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

  it('of a plan is not one that another had replaced, unless its step has a day of its own', () => {
    const again = (date?: string) => {
      const built = planned('2016-02-01').source('moved', { publishedOn: '2016-01-12' });
      built.claim('m stage expected').claim('m date 2016-02-03', { stage: 'expected' });
      built.source('again', { publishedOn: '2016-01-14' });
      built.claim('m stage expected', date === undefined ? {} : { date });
      return built.claim('m date 2016-02-01', { stage: 'expected' });
    };
    expect(dateOf(again())?.edtf).toBe('2016-02-03');
    expect(dateOf(again('2016-01-13'))?.edtf).toBe('2016-02-01');
  });

  it('is the one that the plan had where it is off, and none where it is put off without a new one', () => {
    const turned = (stage: string) => planned('2016-02-01').source('s').claim(`m stage ${stage}`);
    for (const stage of ['declined', 'cancelled', 'notHeld']) {
      expect(dateOf(turned(stage))?.edtf).toBe('2016-02-01');
    }
    expect(dateOf(turned('postponed'))).toBeNull();
    const moved = turned('postponed').claim('m date 2016-03-01', { stage: 'postponed' });
    expect(dateOf(moved)?.edtf).toBe('2016-03-01');
  });

  it('is the narrower of two that agree', () => {
    const built = meeting('held').claim('m date 2016-01', { stage: 'held' });
    built.claim('m date 2016-01-26', { stage: 'held' });
    expect(eventOf(built)).toMatchObject({ date: { edtf: '2016-01-26' }, dateDisputed: false });
    expect(
      eventOf(built)
        ?.dates.map(({ edtf }) => edtf)
        .sort(),
    ).toEqual(['2016-01', '2016-01-26']);
  });

  it('is one of those that sources tell where they exclude each other, and disputed', () => {
    const built = meeting('held').claim('m date 2016-01-24', { stage: 'held' });
    built.claim('m date 2016-01-26', { stage: 'held' });
    expect(eventOf(built)).toMatchObject({
      date: { edtf: '[2016-01-24,2016-01-26]', earliest: '2016-01-24', latest: '2016-01-26' },
      dateDisputed: true,
    });
  });

  it('is disputed between a stretch and a day in it: it lasted, or it was on that day', () => {
    const built = meeting('held').claim('m date 2016-01-20/2016-01-26', { stage: 'held' });
    built.claim('m date 2016-01-24', { stage: 'held' });
    expect(eventOf(built)).toMatchObject({
      date: { edtf: '[2016-01-20..2016-01-26]' },
      dateDisputed: true,
    });
  });

  it('is asserted where the meeting is, never alleged or denied; one denied is disputed', () => {
    const built = meeting('held');
    built.claim('m date 2016-01-24', { stage: 'held' }, { modality: 'denied' });
    expect(dateOf(built)).toMatchObject(KNOWN_BY);
    built.claim('m date 2016-01-25', { stage: 'held' }, { modality: 'alleged' });
    expect(dateOf(built)).toMatchObject(KNOWN_BY);
    built.claim('m date 2016-01', { stage: 'held' });
    // That it was not on the 24th says nothing against January.
    expect(eventOf(built)).toMatchObject({
      date: { edtf: '[2016-01-01..2016-01-26]' },
      dateDisputed: false,
    });
    const same = meeting('held').claim('m date 2016-01-24', { stage: 'held' });
    same.source('t').claim('m date 2016-01-24', { stage: 'held' }, { modality: 'denied' });
    expect(eventOf(same)).toMatchObject({ date: { edtf: '2016-01-24' }, dateDisputed: true });
  });

  it('of what is alleged is alleged', () => {
    const built = world()
      .meeting('m')
      .source('s')
      .claim('m stage held', {}, { modality: 'alleged' });
    built.claim('m date 2016-01-25', { stage: 'held' }, { modality: 'alleged' });
    expect(eventOf(built)).toMatchObject({ status: 'ALLEGED', date: { edtf: '2016-01-25' } });
  });

  it('goes when its source is withdrawn, and the plan is shown again', () => {
    const built = plannedAndHeld('2016-01-25');
    built.source('withdrawn', { publishedOn: '2016-01-28', retractedOn: '2016-02-10' });
    built.claim('m date 2016-01-26', { stage: 'held' });
    expect(dateOf(built, '2016-02-09')?.edtf).toBe('2016-01-26');
    expect(dateOf(built, '2016-02-10')).toMatchObject({ edtf: '2016-01-25', basis: 'planned' });
  });
});

describe('a preferred date', () => {
  it('wins among the dates of its stage', () => {
    const built = meeting('held').claim(
      'm date 2016-01-24',
      { stage: 'held' },
      { rank: 'preferred' },
    );
    built.claim('m date 2016-01-26', { stage: 'held' });
    expect(eventOf(built)).toMatchObject({ date: { edtf: '2016-01-24' }, dateDisputed: false });
  });

  it('of a plan does not come back once a report says when it was held', () => {
    const built = meeting('held').source('plan', { publishedOn: '2016-01-10' });
    built.claim('m stage expected');
    built.claim('m date 2016-01-25', { stage: 'expected' }, { rank: 'preferred' });
    expect(dateOf(built)).toMatchObject({ edtf: '2016-01-25', basis: 'planned' });
    built.claim('m date 2016-01-26', { stage: 'held' }, { source: 's' });
    expect(dateOf(built)).toMatchObject({ edtf: '2016-01-26', basis: 'stated' });
  });

  it('hides only dates of its own stage, as any preferred claim does', () => {
    const built = meeting('held').claim('m date 2016-01-24', { stage: 'held' });
    built.claim('m date 2016-01-25', { stage: 'expected' }, { rank: 'preferred' });
    expect(dateOf(built)?.edtf).toBe('2016-01-24');
  });

  it('leaves the status alone, and a preferred stage leaves the date alone', () => {
    const built = world().meeting('m').source('plan', { publishedOn: '2016-01-10' });
    built.claim('m stage expected', {}, { rank: 'preferred' });
    built.claim('m date 2016-01-25', { stage: 'expected' }, { rank: 'preferred' });
    built.source('s').claim('m stage postponed').claim('m date 2016-02-05', { stage: 'postponed' });
    expect(eventOf(built)).toMatchObject({ status: 'POSTPONED', date: { edtf: '2016-02-05' } });
  });
});

describe('an undated part', () => {
  /** Held within `v`, which was held too. */
  const part = () =>
    meeting('held').visit('v', 'w').claim('m partOf v').claim('v stage held').claim('w stage held');
  const held = { stage: 'held' };

  it('takes the bounds of its whole, on one of those days', () => {
    expect(dateOf(part().claim('v date 2016-01-20/2016-01-24', held))).toEqual({
      edtf: '[2016-01-20..2016-01-24]',
      basis: 'inherited',
      asWritten: null,
      how: null,
      earliest: '2016-01-20',
      latest: '2016-01-24',
      openStart: false,
      openEnd: false,
    });
  });

  it('takes the day where the whole has one, and was over when it was known where the whole went on', () => {
    expect(dateOf(part().claim('v date 2016-01-25', held))?.edtf).toBe('2016-01-25');
    for (const lasting of ['2016-01-20/..', '2016-01-20/2016-01-30']) {
      expect(dateOf(part().claim(`v date ${lasting}`, held))).toMatchObject({
        edtf: '[2016-01-20..2016-01-26]',
        basis: 'inherited',
      });
    }
  });

  it('prefers its own date, and that of its plan', () => {
    const built = part().claim('v date 2016-01-20', held).claim('m date 2016-01-24', held);
    expect(dateOf(built)).toMatchObject({ edtf: '2016-01-24', basis: 'stated' });
    const plan = plannedAndHeld('2016-01-25').visit('v').claim('m partOf v');
    plan.claim('v stage held').claim('v date 2016-01-20', held);
    expect(dateOf(plan)).toMatchObject({ edtf: '2016-01-25', basis: 'planned' });
  });

  it('looks through a whole without a date to that of which it is part', () => {
    const built = part().claim('v partOf w').claim('w date 2016-01-20/2016-01-24', held);
    expect(dateOf(built)).toMatchObject({ edtf: '[2016-01-20..2016-01-24]', basis: 'inherited' });
  });

  it('takes nothing of wholes that run in a circle', () => {
    expect(dateOf(part().claim('v partOf w').claim('w partOf m'))).toMatchObject(KNOWN_BY);
  });

  it('inherits nothing from a whole it is alleged or denied to be part of', () => {
    const built = meeting('held').visit('v', 'w').claim('v stage held').claim('w stage held');
    built.claim('m partOf v', {}, { modality: 'alleged' });
    built.claim('m partOf w', {}, { modality: 'denied' });
    built.claim('v date 2016-01-20', held).claim('w date 2016-01-21', held);
    expect(dateOf(built)).toMatchObject(KNOWN_BY);
  });

  it('changes from the day on which the date of its whole is known', () => {
    const built = part().source('later', { publishedOn: '2016-02-01' });
    built.claim('v date 2016-01-25', held);
    expect(dateOf(built, '2016-01-31')).toMatchObject(KNOWN_BY);
    expect(dateOf(built, '2016-02-01')?.edtf).toBe('2016-01-25');
  });

  it('shows that date on every involvement and pair', () => {
    const built = part().person('a', 'b').claim('v date 2016-01-25', held);
    built.claim('a involvedIn m', held).claim('b involvedIn m', held);
    const { involvements, pairs } = asOf(built.project());
    const shown = [...Object.values(involvements), ...Object.values(pairs)];
    expect(shown.map(({ date }) => date?.edtf)).toEqual(['2016-01-25', '2016-01-25', '2016-01-25']);
  });
});
