/** The date an answer shows for an event (model.md §2, "The date shown"), and dates inherited from a whole (§4). */
import { describe, expect, it } from 'vitest';
import { asOf } from './support/as-of.ts';
import { world, type World } from './support/world.ts';

const eventOf = (built: World, day?: string) => asOf(built.project(), day).events['m'];
const dateOf = (built: World, day?: string) => eventOf(built, day)?.date ?? null;

/** A meeting at this stage, from one source published on 26 January. */
const meeting = (stage: string) => world().meeting('m').source('s').claim(`m stage ${stage}`);

/** A meeting that a source of 10 January expects on this day. */
const planned = (day: string, stage = 'expected') =>
  world()
    .meeting('m')
    .source('plan', { publishedOn: '2016-01-10' })
    .claim(`m stage ${stage}`)
    .claim(`m date ${day}`, { stage });

/** The same meeting, with a report of 26 January that it was held. */
const plannedAndHeld = (day: string) => planned(day).source('s').claim('m stage held');

/** The date from a report without a day: some day up to its publication on 26 January. */
const KNOWN_BY = { edtf: '[..2016-01-26]', basis: 'knownBy', latest: '2016-01-26' };

describe('the date shown', () => {
  it('is the date of the stage that gives the status', () => {
    const built = plannedAndHeld('2016-01-25').claim('m date 2016-01-24', { stage: 'held' });
    expect(dateOf(built, '2016-01-25')?.edtf).toBe('2016-01-25');
    expect(dateOf(built)?.edtf).toBe('2016-01-24');
  });

  it('comes from the plan if the meeting was held and no report says when', () => {
    expect(dateOf(plannedAndHeld('2016-01-25'))).toMatchObject({
      edtf: '2016-01-25',
      basis: 'planned',
    });
  });

  it('does not come from the plan if the planned day was still ahead or the plan was postponed', () => {
    expect(dateOf(plannedAndHeld('2016-01-27'))).toMatchObject(KNOWN_BY);
    const putOff = planned('2016-01-25').source('off', { publishedOn: '2016-01-20' });
    putOff.claim('m stage postponed').source('s').claim('m stage held');
    expect(dateOf(putOff)).toMatchObject(KNOWN_BY);
  });

  it('treats announced and expected as one stage', () => {
    const built = meeting('announced').claim('m date 2016-01-25', { stage: 'expected' });
    built.claim('m date 2016-01-20', { stage: 'requested' });
    expect(dateOf(built)?.edtf).toBe('2016-01-25');
  });

  it('never comes from an outcome that lost', () => {
    const built = meeting('expected');
    built.claim('m date 2016-01-26', { stage: 'held' }, { modality: 'alleged' });
    expect(dateOf(built)).toBeNull();
  });

  it('may come from a claim without a stage, which applies to the winning stage', () => {
    expect(dateOf(meeting('expected').claim('m date 2016-02'))).toMatchObject({
      edtf: '2016-02',
      basis: 'stated',
      earliest: '2016-02-01',
      latest: '2016-02-29',
    });
  });

  it('of a held event ends no later than the publication of its source', () => {
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

  it('may be missing for a plan, and is some day up to the publication for a held event', () => {
    expect(dateOf(meeting('expected'))).toBeNull();
    expect(dateOf(meeting('held'))).toMatchObject({ ...KNOWN_BY, earliest: null });
  });

  it("keeps the source's wording and says how it was resolved", () => {
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

  it('moves with the plan, and the status step shows the new date', () => {
    const built = meeting('expected').claim('m date 2016-02-01', { stage: 'expected' });
    built.source('moved', { publishedOn: '2016-01-28' });
    built.claim('m stage expected').claim('m date 2016-02-03', { stage: 'expected' });
    const steps = built.project().entities[0]!.eventSteps;
    expect(steps.map(({ status, date, knownFrom }) => [status, date?.edtf, knownFrom])).toEqual([
      ['EXPECTED', '2016-02-01', '2016-01-26'],
      ['EXPECTED', '2016-02-03', '2016-01-28'],
    ]);
  });

  it('of a plan is not a replaced day, unless the step that repeats that day is dated', () => {
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

  it('stays the planned date of a cancelled event, and is null after a postponement without a new date', () => {
    const turned = (stage: string) => planned('2016-02-01').source('s').claim(`m stage ${stage}`);
    for (const stage of ['declined', 'cancelled', 'notHeld']) {
      expect(dateOf(turned(stage))?.edtf).toBe('2016-02-01');
    }
    expect(dateOf(turned('postponed'))).toBeNull();
    const moved = turned('postponed').claim('m date 2016-03-01', { stage: 'postponed' });
    expect(dateOf(moved)?.edtf).toBe('2016-03-01');
  });

  it('is the narrower of two dates that agree', () => {
    const built = meeting('held').claim('m date 2016-01', { stage: 'held' });
    built.claim('m date 2016-01-26', { stage: 'held' });
    expect(eventOf(built)).toMatchObject({ date: { edtf: '2016-01-26' }, dateDisputed: false });
    expect(
      eventOf(built)
        ?.dates.map(({ edtf }) => edtf)
        .sort(),
    ).toEqual(['2016-01', '2016-01-26']);
  });

  it('is a set of both dates, and disputed, if sources exclude each other', () => {
    const built = meeting('held').claim('m date 2016-01-24', { stage: 'held' });
    built.claim('m date 2016-01-26', { stage: 'held' });
    expect(eventOf(built)).toMatchObject({
      date: { edtf: '[2016-01-24,2016-01-26]', earliest: '2016-01-24', latest: '2016-01-26' },
      dateDisputed: true,
    });
  });

  it('is disputed if one source gives an interval and another a single day within it', () => {
    const built = meeting('held').claim('m date 2016-01-20/2016-01-26', { stage: 'held' });
    built.claim('m date 2016-01-24', { stage: 'held' });
    expect(eventOf(built)).toMatchObject({
      date: { edtf: '[2016-01-20..2016-01-26]' },
      dateDisputed: true,
    });
  });

  it('of an asserted meeting never comes from an alleged or denied date; denying the date disputes it', () => {
    const built = meeting('held');
    built.claim('m date 2016-01-24', { stage: 'held' }, { modality: 'denied' });
    expect(dateOf(built)).toMatchObject(KNOWN_BY);
    built.claim('m date 2016-01-25', { stage: 'held' }, { modality: 'alleged' });
    expect(dateOf(built)).toMatchObject(KNOWN_BY);
    built.claim('m date 2016-01', { stage: 'held' });
    // Denying the 24th does not deny January.
    expect(eventOf(built)).toMatchObject({
      date: { edtf: '[2016-01-01..2016-01-26]' },
      dateDisputed: false,
    });
    const same = meeting('held').claim('m date 2016-01-24', { stage: 'held' });
    same.source('t').claim('m date 2016-01-24', { stage: 'held' }, { modality: 'denied' });
    expect(eventOf(same)).toMatchObject({ date: { edtf: '2016-01-24' }, dateDisputed: true });
  });

  it('of an alleged meeting may come from an alleged date', () => {
    const built = world()
      .meeting('m')
      .source('s')
      .claim('m stage held', {}, { modality: 'alleged' });
    built.claim('m date 2016-01-25', { stage: 'held' }, { modality: 'alleged' });
    expect(eventOf(built)).toMatchObject({ status: 'ALLEGED', date: { edtf: '2016-01-25' } });
  });

  it('returns to the planned date when the source of the held date is withdrawn', () => {
    const built = plannedAndHeld('2016-01-25');
    built.source('withdrawn', { publishedOn: '2016-01-28', retractedOn: '2016-02-10' });
    built.claim('m date 2016-01-26', { stage: 'held' });
    expect(dateOf(built, '2016-02-09')?.edtf).toBe('2016-01-26');
    expect(dateOf(built, '2016-02-10')).toMatchObject({ edtf: '2016-01-25', basis: 'planned' });
  });
});

describe('a preferred date', () => {
  it('wins over other dates of its stage', () => {
    const built = meeting('held').claim(
      'm date 2016-01-24',
      { stage: 'held' },
      { rank: 'preferred' },
    );
    built.claim('m date 2016-01-26', { stage: 'held' });
    expect(eventOf(built)).toMatchObject({ date: { edtf: '2016-01-24' }, dateDisputed: false });
  });

  it('of a plan does not override the date in a later report that the meeting was held', () => {
    const built = meeting('held').source('plan', { publishedOn: '2016-01-10' });
    built.claim('m stage expected');
    built.claim('m date 2016-01-25', { stage: 'expected' }, { rank: 'preferred' });
    expect(dateOf(built)).toMatchObject({ edtf: '2016-01-25', basis: 'planned' });
    built.claim('m date 2016-01-26', { stage: 'held' }, { source: 's' });
    expect(dateOf(built)).toMatchObject({ edtf: '2016-01-26', basis: 'stated' });
  });

  it('hides only dates of its own stage, like any preferred claim', () => {
    const built = meeting('held').claim('m date 2016-01-24', { stage: 'held' });
    built.claim('m date 2016-01-25', { stage: 'expected' }, { rank: 'preferred' });
    expect(dateOf(built)?.edtf).toBe('2016-01-24');
  });

  it('does not change the status, and a preferred stage does not change the date', () => {
    const built = world().meeting('m').source('plan', { publishedOn: '2016-01-10' });
    built.claim('m stage expected', {}, { rank: 'preferred' });
    built.claim('m date 2016-01-25', { stage: 'expected' }, { rank: 'preferred' });
    built.source('s').claim('m stage postponed').claim('m date 2016-02-05', { stage: 'postponed' });
    expect(eventOf(built)).toMatchObject({ status: 'POSTPONED', date: { edtf: '2016-02-05' } });
  });
});

describe('an undated event that is part of another', () => {
  /** The meeting `m`, part of `v`; both were held. */
  const part = () =>
    meeting('held').visit('v', 'w').claim('m partOf v').claim('v stage held').claim('w stage held');
  const held = { stage: 'held' };

  it('is dated to some day within the bounds of its whole', () => {
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

  it('takes the exact day of its whole; if the whole still goes on, ends with the report of the event', () => {
    expect(dateOf(part().claim('v date 2016-01-25', held))?.edtf).toBe('2016-01-25');
    for (const lasting of ['2016-01-20/..', '2016-01-20/2016-01-30']) {
      expect(dateOf(part().claim(`v date ${lasting}`, held))).toMatchObject({
        edtf: '[2016-01-20..2016-01-26]',
        basis: 'inherited',
      });
    }
  });

  it('prefers its own date, even if only its plan gives one', () => {
    const built = part().claim('v date 2016-01-20', held).claim('m date 2016-01-24', held);
    expect(dateOf(built)).toMatchObject({ edtf: '2016-01-24', basis: 'stated' });
    const plan = plannedAndHeld('2016-01-25').visit('v').claim('m partOf v');
    plan.claim('v stage held').claim('v date 2016-01-20', held);
    expect(dateOf(plan)).toMatchObject({ edtf: '2016-01-25', basis: 'planned' });
  });

  it('takes the date of the next larger whole if its whole has none', () => {
    const built = part().claim('v partOf w').claim('w date 2016-01-20/2016-01-24', held);
    expect(dateOf(built)).toMatchObject({ edtf: '[2016-01-20..2016-01-24]', basis: 'inherited' });
  });

  it('takes no date from wholes that form a circle', () => {
    expect(dateOf(part().claim('v partOf w').claim('w partOf m'))).toMatchObject(KNOWN_BY);
  });

  it('inherits no date from a whole if being part of it is only alleged or is denied', () => {
    const built = meeting('held').visit('v', 'w').claim('v stage held').claim('w stage held');
    built.claim('m partOf v', {}, { modality: 'alleged' });
    built.claim('m partOf w', {}, { modality: 'denied' });
    built.claim('v date 2016-01-20', held).claim('w date 2016-01-21', held);
    expect(dateOf(built)).toMatchObject(KNOWN_BY);
  });

  it('inherits nothing if only somebody without a part in either puts it into the whole', () => {
    const within = (speaker: string) => {
      const built = meeting('held').visit('v').person('a', 'b', 'o').organization('x', 'y');
      built.claim('a involvedIn m', held).claim('b involvedIn v', { ...held, capacity: 'guest' });
      built.claim('v stage held').claim('v date 2016-01-20', held);
      return built.claim('m partOf v', {}, { speaker });
    };
    expect(dateOf(within('o'))).toMatchObject(KNOWN_BY);
    for (const side of ['a', 'b']) {
      expect(dateOf(within(side))).toMatchObject({ edtf: '2016-01-20', basis: 'inherited' });
    }
    // The speaker belongs to the guest of the visit, from the day on which that is known.
    const member = within('o').source('later', { publishedOn: '2016-02-01' });
    member.claim('o memberOf x').claim('b memberOf x');
    expect(dateOf(member, '2016-01-31')).toMatchObject(KNOWN_BY);
    expect(dateOf(member, '2016-02-01')).toMatchObject({ edtf: '2016-01-20' });
  });

  it('changes its date on the day on which the date of its whole becomes known', () => {
    const built = part().source('later', { publishedOn: '2016-02-01' });
    built.claim('v date 2016-01-25', held);
    expect(dateOf(built, '2016-01-31')).toMatchObject(KNOWN_BY);
    expect(dateOf(built, '2016-02-01')?.edtf).toBe('2016-01-25');
  });

  it('shows the inherited date on every involvement and pair', () => {
    const built = part().person('a', 'b').claim('v date 2016-01-25', held);
    built.claim('a involvedIn m', held).claim('b involvedIn m', held);
    const { involvements, pairs } = asOf(built.project());
    const shown = [...Object.values(involvements), ...Object.values(pairs)];
    expect(shown.map(({ date }) => date?.edtf)).toEqual(['2016-01-25', '2016-01-25', '2016-01-25']);
  });
});
