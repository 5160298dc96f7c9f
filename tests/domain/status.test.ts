/** From claims to a status: model guide §2, rules 1 to 5, on events and on single involvements. */
import { describe, expect, it } from '@jest/globals';
import { EVENT_STAGES, STATUSES, weakest } from '../../src/domain/stages.ts';
import type { Qualifiers } from '../../src/domain/qualifiers.ts';
import { asOf, partOn } from './support/as-of.ts';
import { world, type Said, type World } from './support/world.ts';

/** What one source says of the meeting `m` at one stage. */
type Saying = readonly [stage: string, said?: Said & { readonly on?: string }];

/** A world in which each saying is a source of its own, published on its day. */
function sayings(list: readonly Saying[]): World {
  const built = world().meeting('m').person('a', 'b').organization('o', 'p');
  list.forEach(([stage, { on = '2016-01-10', ...said } = {}], n) => {
    built.source(`s${n}`, { publishedOn: on }).claim(`m stage ${stage}`, {}, said);
  });
  return built;
}

const statusOf = (built: World, day?: string) =>
  asOf(built.project(), day).events['m']?.status ?? null;
const statusFrom = (...list: readonly Saying[]) => statusOf(sayings(list));

/** A meeting that was held, and what is said of the part of `a`. */
function parts(...list: readonly (readonly [Qualifiers, Said?])[]): string | null {
  const built = world().meeting('m').person('a').organization('o');
  built.source('event').claim('m stage held');
  list.forEach(([qualifiers, said], n) => {
    built.source(`s${n}`).claim('a involvedIn m', { capacity: 'attendee', ...qualifiers }, said);
  });
  return partOn(built.project(), 'a', 'm');
}

describe('one claim gives its status', () => {
  it.each([
    ['requested', 'REQUESTED'],
    ['expected', 'EXPECTED'],
    ['announced', 'EXPECTED'],
    ['confirmed', 'CONFIRMED'],
    ['held', 'HELD'],
    ['postponed', 'POSTPONED'],
    ['cancelled', 'CANCELLED'],
    ['notHeld', 'NOT_HELD'],
  ])('%s is %s', (stage, status) => {
    expect(statusFrom([stage])).toBe(status);
  });

  it('for every stage there is', () => {
    expect(EVENT_STAGES.map((stage) => statusFrom([stage]))).not.toContain(null);
  });
});

describe('rule 2.1: the rank of a claim', () => {
  it('drops deprecated claims', () => {
    expect(statusFrom(['held', { rank: 'deprecated' }], ['expected'])).toBe('EXPECTED');
    expect(statusFrom(['held', { rank: 'deprecated' }])).toBeNull();
  });

  it('keeps only preferred claims where there are any, even against an outcome', () => {
    expect(statusFrom(['held'], ['expected', { rank: 'preferred' }])).toBe('EXPECTED');
    expect(statusFrom(['held', { rank: 'preferred' }], ['notHeld'])).toBe('HELD');
  });

  it('lets a preferred denial stand alone: then nothing is left', () => {
    expect(statusFrom(['held'], ['held', { modality: 'denied', rank: 'preferred' }])).toBeNull();
  });

  it('reaches over claims with and without a stage of one involvement', () => {
    expect(parts([{ stage: 'expected' }], [{}, { rank: 'preferred' }])).toBe('HELD');
    expect(parts([{ stage: 'held' }, { rank: 'preferred' }], [{}, { modality: 'denied' }])).toBe(
      'HELD',
    );
  });
});

describe('rule 2.2: an asserted outcome beats every plan', () => {
  it.each(['expected', 'confirmed', 'postponed', 'cancelled', 'requested'])(
    'held, and recalled later as %s, stays held',
    (plan) => {
      expect(statusFrom(['held'], [plan, { on: '2020-01-01' }])).toBe('HELD');
      expect(statusFrom(['notHeld'], [plan, { on: '2020-01-01' }])).toBe('NOT_HELD');
    },
  );

  it('cancelled, then held after all, is held', () => {
    const built = sayings([
      ['cancelled', { on: '2016-01-10' }],
      ['held', { on: '2016-01-20' }],
    ]);
    expect(statusOf(built, '2016-01-19')).toBe('CANCELLED');
    expect(statusOf(built, '2016-01-20')).toBe('HELD');
  });

  it('does not hold for an alleged outcome: an asserted plan stays a plan', () => {
    expect(statusFrom(['expected'], ['held', { modality: 'alleged' }])).toBe('EXPECTED');
    expect(statusFrom(['held'], ['notHeld', { modality: 'alleged' }])).toBe('HELD');
  });
});

describe('rule 2.3: contradiction, allegation, denial', () => {
  it('held against not held is disputed', () => {
    expect(statusFrom(['held'], ['notHeld'])).toBe('DISPUTED');
  });

  it('asserted against denied at the same stage is disputed', () => {
    expect(statusFrom(['held'], ['held', { modality: 'denied' }])).toBe('DISPUTED');
    expect(statusFrom(['expected'], ['announced', { modality: 'denied' }])).toBe('DISPUTED');
  });

  it('a denial of another stage disputes nothing', () => {
    expect(statusFrom(['expected'], ['held', { modality: 'denied' }])).toBe('EXPECTED');
    expect(statusFrom(['held'], ['expected', { modality: 'denied' }])).toBe('HELD');
  });

  it('only alleged support is alleged, denied or not', () => {
    expect(statusFrom(['held', { modality: 'alleged' }])).toBe('ALLEGED');
    const denied: Saying = ['held', { modality: 'denied' }];
    expect(statusFrom(['held', { modality: 'alleged' }], denied)).toBe('ALLEGED');
    expect(
      statusFrom(['held', { modality: 'alleged' }], ['notHeld', { modality: 'alleged' }]),
    ).toBe('ALLEGED');
  });

  it('only denied is no relationship', () => {
    expect(statusFrom(['held', { modality: 'denied' }])).toBeNull();
    expect(parts([{}, { modality: 'denied' }])).toBeNull();
    expect(parts([{ stage: 'held' }, { modality: 'denied' }])).toBeNull();
  });
});

describe('rule 2.4: the newest plan wins', () => {
  it('whatever plan it is', () => {
    expect(statusFrom(['cancelled'], ['requested', { on: '2016-01-11' }])).toBe('REQUESTED');
    expect(statusFrom(['postponed'], ['expected', { on: '2016-01-11' }])).toBe('EXPECTED');
  });

  it('by when it became known, not by when the step was taken', () => {
    const built = world().meeting('m');
    built.source('late', { publishedOn: '2016-01-12' });
    built.claim('m stage expected', { date: '2016-01-01' });
    built.source('early', { publishedOn: '2016-01-11' });
    built.claim('m stage cancelled', { date: '2016-01-11' });
    expect(statusOf(built)).toBe('EXPECTED');
  });

  it('on one day cancelled > postponed > confirmed > expected > requested', () => {
    const order = ['cancelled', 'postponed', 'confirmed', 'expected', 'requested'];
    const statuses = ['CANCELLED', 'POSTPONED', 'CONFIRMED', 'EXPECTED', 'REQUESTED'];
    order.forEach((stage, n) => {
      for (const weaker of order.slice(n)) {
        expect(statusFrom([weaker], [stage])).toBe(statuses[n]);
        expect(statusFrom([stage], [weaker])).toBe(statuses[n]);
      }
    });
  });
});

describe('rule 2.5: confirmed by whom', () => {
  /** A meeting of `a` (of `o`) with `b` (of `p`), confirmed by these speakers. */
  const confirmedBy = (...speakers: readonly string[]) => {
    const built = sayings([]).person('c', 'x', 'y', 'z').role('r').source('s');
    built.claim('a involvedIn m', { capacity: 'attendee' });
    built.claim('b involvedIn m', { capacity: 'attendee', onBehalfOf: 'p' });
    built.claim('a memberOf o').claim('c memberOf o').claim('x memberOf o');
    built.claim('y holds r').claim('r postIn p');
    for (const speaker of speakers) built.claim('m stage confirmed', {}, { speaker });
    return built;
  };

  it("in the source's own voice is confirmed", () => {
    expect(statusFrom(['confirmed'])).toBe('CONFIRMED');
  });

  it('by one side is expected', () => {
    expect(statusOf(confirmedBy('a'))).toBe('EXPECTED');
    expect(statusOf(confirmedBy('x'))).toBe('EXPECTED');
    expect(statusOf(confirmedBy('a', 'x'))).toBe('EXPECTED');
  });

  it('by both sides is confirmed, whether they speak themselves or through those who stand for them', () => {
    expect(statusOf(confirmedBy('a', 'b'))).toBe('CONFIRMED');
    expect(statusOf(confirmedBy('x', 'y'))).toBe('CONFIRMED');
    expect(statusOf(confirmedBy('o', 'p'))).toBe('CONFIRMED');
  });

  it('by one side before it was put off, and by the other after, is confirmed by one only', () => {
    const built = confirmedBy('a');
    built.source('t', { publishedOn: '2016-02-01' }).claim('m stage postponed');
    built.source('u', { publishedOn: '2016-02-02' });
    built.claim('m stage confirmed', {}, { speaker: 'b' });
    expect(statusOf(built)).toBe('EXPECTED');
    built.claim('m stage confirmed', {}, { speaker: 'a' });
    expect(statusOf(built)).toBe('CONFIRMED');
  });

  it('by somebody on no side is expected', () => {
    expect(statusOf(confirmedBy('z'))).toBe('EXPECTED');
    expect(statusOf(confirmedBy('z', 'a'))).toBe('EXPECTED');
  });

  it('by two of one party is expected, though two of that party take part', () => {
    const built = confirmedBy('a', 'x');
    built.claim('c involvedIn m', { capacity: 'attendee' });
    expect(statusOf(built)).toBe('EXPECTED');
  });

  it('by two of one party is confirmed when they met each other', () => {
    const built = sayings([]).source('s').claim('a memberOf o').claim('b memberOf o');
    built.claim('a involvedIn m').claim('b involvedIn m');
    built.claim('m stage confirmed', {}, { speaker: 'a' });
    expect(statusOf(built)).toBe('EXPECTED');
    built.claim('m stage confirmed', {}, { speaker: 'b' });
    expect(statusOf(built)).toBe('CONFIRMED');
  });

  it.each([
    ['whom they talked about', { capacity: 'subject' }, {}],
    ['who stayed away', { capacity: 'absent' }, {}],
    ['who is denied to take part', {}, { modality: 'denied' as const }],
  ])('does not count %s as a side', (_, qualifiers, said) => {
    const built = sayings([]).person('z').source('s').claim('a involvedIn m');
    built.claim('z involvedIn m', qualifiers, said);
    built.claim('m stage confirmed', {}, { speaker: 'a' });
    built.claim('m stage confirmed', {}, { speaker: 'z' });
    expect(statusOf(built)).toBe('EXPECTED');
  });

  it('counts from the day on which it is known for whom a speaker speaks', () => {
    const built = sayings([]).person('y').source('s');
    built.claim('a involvedIn m').claim('b involvedIn m').claim('b memberOf p');
    built.claim('m stage confirmed', {}, { speaker: 'a' });
    built.claim('m stage confirmed', {}, { speaker: 'y' });
    built.source('later', { publishedOn: '2016-02-01' }).claim('y memberOf p');
    expect(statusOf(built, '2016-01-31')).toBe('EXPECTED');
    expect(statusOf(built, '2016-02-01')).toBe('CONFIRMED');
  });

  it('counts for a part, too, from the day on which it is known for whom a speaker speaks', () => {
    const built = sayings([]).person('y').source('s');
    const confirmed = { stage: 'confirmed' };
    built.claim('a involvedIn m', confirmed, { speaker: 'a' }).claim('b involvedIn m');
    built.claim('a involvedIn m', confirmed, { speaker: 'y' }).claim('b memberOf p');
    built.source('later', { publishedOn: '2016-02-01' }).claim('y memberOf p');
    const projection = built.project();
    expect(partOn(projection, 'a', 'm', '2016-01-31')).toBe('EXPECTED');
    expect(partOn(projection, 'a', 'm', '2016-02-01')).toBe('CONFIRMED');
  });

  it('counts for the part of one actor too', () => {
    const built = confirmedBy('a', 'b');
    const confirmed = { capacity: 'guest', stage: 'confirmed' };
    built.claim('x involvedIn m', confirmed, { speaker: 'x' });
    expect(partOn(built.project(), 'x', 'm')).toBe('EXPECTED');
    built.claim('x involvedIn m', confirmed, { speaker: 'b' });
    expect(partOn(built.project(), 'x', 'm')).toBe('CONFIRMED');
  });
});

describe('rule 2.8: each involvement has its own status', () => {
  it('a held event does not mean that everyone named attended', () => {
    expect(parts([{ stage: 'expected' }])).toBe('EXPECTED');
    expect(parts([{ stage: 'notHeld' }])).toBe('NOT_HELD');
  });

  it('without a stage it says no more than the event', () => {
    expect(parts([{}])).toBe('HELD');
    expect(parts([{}, { modality: 'alleged' }])).toBe('ALLEGED');
  });

  it('without a stage anywhere there is no status and so no relationship', () => {
    const built = world().meeting('m').person('a').source('s').claim('a involvedIn m');
    expect(built.project().involvements).toEqual([]);
  });

  it('keeps its own stage where the event has none', () => {
    const built = world().meeting('m').person('a').source('s');
    const { involvements } = built.claim('a involvedIn m', { stage: 'held' }).project();
    expect(involvements[0]?.spans[0]).toMatchObject({ status: 'HELD', eventStatus: null });
  });

  it('a denial without a stage disputes whatever stage others assert', () => {
    expect(parts([{}], [{}, { modality: 'denied' }])).toBe('DISPUTED');
    expect(parts([{ stage: 'held' }], [{}, { modality: 'denied' }])).toBe('DISPUTED');
    expect(parts([{ stage: 'expected' }], [{}, { modality: 'denied' }])).toBe('DISPUTED');
  });

  it("a denial at the event's stage disputes a claim without one", () => {
    expect(parts([{}], [{ stage: 'held' }, { modality: 'denied' }])).toBe('DISPUTED');
    expect(parts([{}], [{ stage: 'expected' }, { modality: 'denied' }])).toBe('HELD');
  });

  it('an alleged stage does not outweigh an asserted part without one', () => {
    expect(parts([{}], [{ stage: 'held' }, { modality: 'alleged' }])).toBe('HELD');
  });

  it('another capacity is another question', () => {
    expect(parts([{}], [{ capacity: 'host' }, { modality: 'denied' }])).toBe('HELD');
  });

  it('without a stage it follows the event where its own source says nothing of it', () => {
    const built = sayings([
      ['expected', { on: '2016-01-10' }],
      ['held', { on: '2016-01-20' }],
    ]);
    built.source('register', { publishedOn: '2016-01-05' }).claim('a involvedIn m');
    const projection = built.project();
    expect(partOn(projection, 'a', 'm', '2016-01-19')).toBe('EXPECTED');
    expect(partOn(projection, 'a', 'm', '2016-01-20')).toBe('HELD');
  });

  it('without a stage it is never more than its own source says: who was to come did not come by that', () => {
    const built = sayings([
      ['expected', { on: '2016-01-10' }],
      ['held', { on: '2016-01-20' }],
    ]);
    built.claim('a involvedIn m', {}, { source: 's0' });
    expect(partOn(built.project(), 'a', 'm')).toBe('EXPECTED');
    built.claim('a involvedIn m', {}, { source: 's1' });
    expect(partOn(built.project(), 'a', 'm')).toBe('HELD');
  });

  it('who is said to have been absent was not there for certain', () => {
    const absent: Qualifiers = { capacity: 'absent', stage: 'held' };
    expect(parts([{ stage: 'held' }], [absent])).toBe('DISPUTED');
    expect(parts([{}], [absent])).toBe('DISPUTED');
    expect(parts([{ stage: 'expected' }], [absent])).toBe('NOT_HELD');
    expect(parts([{ stage: 'held' }], [absent, { modality: 'alleged' }])).toBe('HELD');
    expect(parts([{ stage: 'held' }], [absent, { modality: 'denied' }])).toBe('HELD');
  });

  it('who denies having attended denies having hosted or been a guest, not the reverse', () => {
    const denied: Said = { modality: 'denied' };
    const host: Qualifiers = { capacity: 'host', stage: 'held' };
    expect(parts([host], [{ stage: 'held' }, denied])).toBe('DISPUTED');
    expect(parts([{ stage: 'held' }], [host, denied])).toBe('HELD');
  });

  it('denying for whom somebody came does not deny that they came', () => {
    const forO: Qualifiers = { stage: 'held', onBehalfOf: 'o' };
    const list = [[forO], [forO, { modality: 'denied' }], [{ stage: 'held' }]] as const;
    expect(parts(...list)).toBe('HELD');
  });
});

describe('the evidence of a status', () => {
  it('holds the losing and the denying claims too, side by side', () => {
    const built = sayings([['held'], ['expected'], ['held', { modality: 'denied' }]]);
    const [step] = built.project().entities.find(({ id }) => id === 'm')!.eventSteps;
    expect(step?.claimIds).toEqual(built.records.claims.map(({ id }) => id).sort());
  });
});

describe('the weakest of several statuses', () => {
  it('is the one furthest from held', () => {
    const firm = STATUSES.slice(0, -2);
    firm.forEach((weak, n) => {
      for (const strong of firm.slice(0, n + 1)) expect(weakest([strong, weak, 'HELD'])).toBe(weak);
    });
  });

  it('is doubt where any part is in doubt, dispute before allegation', () => {
    expect(weakest(['NOT_HELD', 'DISPUTED', 'ALLEGED'])).toBe('DISPUTED');
    expect(weakest(['HELD', 'ALLEGED', 'CANCELLED'])).toBe('ALLEGED');
  });

  it('is unknown where any part is, or where there is none', () => {
    expect(weakest(['HELD', null])).toBeNull();
    expect(weakest([])).toBeNull();
  });
});
