/** From claims to a status: model.md §2, rules 1 to 6 and "Parts", on events and on single involvements. */
import { describe, expect, it } from '@jest/globals';
import { EVENT_STAGES, STATUSES, weakest } from '../../src/domain/events/stages.ts';
import type { Qualifiers } from '../../src/domain/claims/qualifiers.ts';
import { ALL_KNOWN } from '../../src/domain/time/knowledge.ts';
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
  const rows = Object.values(asOf(built.project()).involvements);
  const statuses = new Set(rows.map(({ status }) => status));
  // All involvements of one actor are one part.
  expect(statuses.size).toBeLessThan(2);
  return [...statuses][0] ?? null;
}

const held: Qualifiers = { stage: 'held' };
const denied: Said = { modality: 'denied' };
const alleged: Said = { modality: 'alleged' };

describe('one claim gives its status', () => {
  it.each([
    ['requested', 'REQUESTED'],
    ['declined', 'DECLINED'],
    ['expected', 'EXPECTED'],
    ['announced', 'EXPECTED'],
    ['confirmed', 'CONFIRMED'],
    ['held', 'HELD'],
    ['postponed', 'POSTPONED'],
    ['cancelled', 'CANCELLED'],
    // Nothing was planned that could have failed: it is a denial.
    ['notHeld', 'DENIED'],
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

  it('lets a preferred claim hide only claims of its own stage: a plan hides no outcome', () => {
    expect(statusFrom(['held'], ['expected', { rank: 'preferred' }])).toBe('HELD');
    expect(statusFrom(['held', { rank: 'preferred' }], ['notHeld'])).toBe('DISPUTED');
    expect(statusFrom(['held', { rank: 'preferred' }], ['held', denied])).toBe('HELD');
  });

  it('lets a preferred denial stand alone: it is a record of its own', () => {
    expect(statusFrom(['held'], ['held', { modality: 'denied', rank: 'preferred' }])).toBe(
      'DENIED',
    );
  });

  it('reaches over the claims of one stage of an involvement, and no further', () => {
    expect(parts([{ stage: 'expected' }, { rank: 'preferred' }], [held])).toBe('HELD');
    expect(parts([held, { rank: 'preferred' }], [held, denied])).toBe('HELD');
    expect(parts([held, { rank: 'preferred' }], [{ stage: 'notHeld' }])).toBe('DISPUTED');
  });
});

describe('rule 2.2: a denied stage', () => {
  it('held is notHeld, said by whoever denies: it beats a plan', () => {
    expect(statusFrom(['expected'], ['held', denied])).toBe('NOT_HELD');
    expect(statusFrom(['held', denied])).toBe('DENIED');
  });

  it.each(['notHeld', 'cancelled', 'postponed'])(
    '%s only contradicts one that is asserted, and asserts nothing by itself',
    (stage) => {
      expect(statusFrom(['expected'], [stage], [stage, denied])).toBe('DISPUTED');
      expect(statusFrom(['expected'], [stage, denied])).toBe('EXPECTED');
      expect(statusFrom([stage, denied])).toBeNull();
    },
  );
});

describe('rule 2.3: the word of an outsider', () => {
  it('is alleged, however it is written', () => {
    expect(statusFrom(['held', { speaker: 'a' }])).toBe('ALLEGED');
    expect(statusFrom(['confirmed', { speaker: 'a' }])).toBe('ALLEGED');
    expect(statusFrom(['held', { unnamedSpeaker: { description: 'a neighbour' } }])).toBe(
      'ALLEGED',
    );
  });

  it('decides nothing against an asserted one, and a denial alone is denied', () => {
    expect(statusFrom(['held'], ['held', { ...denied, speaker: 'a' }])).toBe('HELD');
    expect(statusFrom(['expected'], ['held', { ...denied, speaker: 'a' }])).toBe('EXPECTED');
    expect(statusFrom(['held', { ...denied, speaker: 'a' }])).toBe('DENIED');
  });
});

describe('rule 2.4: an asserted outcome beats every plan', () => {
  it.each(['expected', 'announced', 'confirmed', 'requested', 'declined'])(
    'held, and recalled later as %s, stays held',
    (plan) => {
      expect(statusFrom(['held'], [plan, { on: '2020-01-01' }])).toBe('HELD');
      expect(statusFrom(['notHeld'], [plan, { on: '2020-01-01' }])).toBe('NOT_HELD');
    },
  );

  it.each(['cancelled', 'postponed', 'notHeld'])(
    'held, and said later to have been %s, is disputed; a step of an earlier day is none against it',
    (stage) => {
      expect(statusFrom(['held'], [stage, { on: '2020-01-01' }])).toBe('DISPUTED');
      const earlier = sayings([['held']]).source('later', { publishedOn: '2020-01-01' });
      earlier.claim(`m stage ${stage}`, { date: '2016-01-05' });
      expect(statusOf(earlier)).toBe('HELD');
    },
  );

  it.each(['cancelled', 'postponed', 'notHeld'])('%s, then held after all, is held', (stage) => {
    const built = sayings([
      ['expected', { on: '2016-01-05' }],
      [stage, { on: '2016-01-10' }],
      ['held', { on: '2016-01-20' }],
    ]).claim('m date 2016-01-15', held);
    const before = { cancelled: 'CANCELLED', postponed: 'POSTPONED', notHeld: 'NOT_HELD' }[stage];
    expect(statusOf(built, '2016-01-19')).toBe(before);
    expect(statusOf(built, '2016-01-20')).toBe('HELD');
  });

  it('is alleged where only an allegation says held, whatever was planned and whoever denies it', () => {
    expect(statusFrom(['held', alleged])).toBe('ALLEGED');
    expect(statusFrom(['expected'], ['held', alleged])).toBe('ALLEGED');
    expect(statusFrom(['cancelled'], ['held', alleged])).toBe('ALLEGED');
    expect(statusFrom(['held', alleged], ['held', denied])).toBe('ALLEGED');
    expect(statusFrom(['held', alleged], ['notHeld'])).toBe('ALLEGED');
    expect(statusFrom(['held', alleged], ['notHeld', alleged])).toBe('ALLEGED');
  });

  it('is not decided by an allegation that it was not', () => {
    expect(statusFrom(['held'], ['notHeld', alleged])).toBe('HELD');
    expect(statusFrom(['expected'], ['notHeld', alleged])).toBe('EXPECTED');
  });

  it('is not held where something was planned or requested, else only denied', () => {
    expect(statusFrom(['expected'], ['notHeld'])).toBe('NOT_HELD');
    expect(statusFrom(['requested'], ['notHeld'])).toBe('NOT_HELD');
    expect(statusFrom(['notHeld'])).toBe('DENIED');
  });
});

describe('rules 2.4 and 2.5: contradiction, allegation, denial', () => {
  it('held against not held is disputed', () => {
    expect(statusFrom(['held'], ['notHeld'])).toBe('DISPUTED');
  });

  it('asserted against denied at the same stage is disputed', () => {
    expect(statusFrom(['held'], ['held', denied])).toBe('DISPUTED');
    expect(statusFrom(['expected'], ['announced', denied])).toBe('DISPUTED');
  });

  it('a denied plan disputes neither an outcome nor a request', () => {
    expect(statusFrom(['held'], ['expected', denied])).toBe('HELD');
    expect(statusFrom(['requested'], ['expected', denied])).toBe('REQUESTED');
  });

  it('a plan only alleged is alleged, denied or not', () => {
    expect(statusFrom(['expected', alleged])).toBe('ALLEGED');
    expect(statusFrom(['expected', alleged], ['expected', denied])).toBe('ALLEGED');
  });

  it('only denied is a record of its own', () => {
    expect(statusFrom(['held', denied])).toBe('DENIED');
    expect(statusFrom(['expected', denied])).toBe('DENIED');
    expect(parts([held, denied])).toBe('DENIED');
  });
});

describe('rule 2.5: the walk over plans', () => {
  it('only moves forward: a weaker word later is a recollection', () => {
    expect(statusFrom(['confirmed'], ['expected', { on: '2016-01-11' }])).toBe('CONFIRMED');
    expect(statusFrom(['expected'], ['requested', { on: '2016-01-11' }])).toBe('EXPECTED');
    expect(statusFrom(['requested'], ['expected', { on: '2016-01-11' }])).toBe('EXPECTED');
  });

  it('ends at a turn: a plan merely retold after it is a recollection', () => {
    expect(statusFrom(['cancelled'], ['requested', { on: '2016-01-11' }])).toBe('CANCELLED');
    expect(statusFrom(['postponed'], ['expected', { on: '2016-01-11' }])).toBe('POSTPONED');
    expect(statusFrom(['declined'], ['requested', { on: '2016-01-11' }])).toBe('DECLINED');
  });

  it('starts anew after a turn with a stronger word than before', () => {
    expect(statusFrom(['postponed'], ['confirmed', { on: '2016-01-11' }])).toBe('CONFIRMED');
    expect(statusFrom(['declined'], ['expected', { on: '2016-01-11' }])).toBe('EXPECTED');
  });

  it('starts anew after a turn with another day for the meeting, and not with the same', () => {
    const again = (day: string) =>
      sayings([['expected']])
        .claim('m date 2016-02-01', { stage: 'expected' })
        .source('off', { publishedOn: '2016-01-11' })
        .claim('m stage cancelled')
        .source('on', { publishedOn: '2016-01-12' })
        .claim('m stage expected')
        .claim(`m date ${day}`, { stage: 'expected' });
    expect(statusOf(again('2016-02-01'))).toBe('CANCELLED');
    expect(statusOf(again('2016-02-05'))).toBe('EXPECTED');
  });

  it('starts anew after a turn with a day of its own step', () => {
    const built = sayings([['expected'], ['cancelled', { on: '2016-01-11' }]]);
    built.source('on', { publishedOn: '2016-01-13' });
    expect(statusOf(built.claim('m stage expected', { date: '2016-01-12' }))).toBe('EXPECTED');
  });

  it('starts anew from a report that itself tells the postponement', () => {
    const built = sayings([['expected'], ['postponed', { on: '2016-01-11' }]]);
    expect(statusOf(built)).toBe('POSTPONED');
    expect(statusOf(built.claim('m stage expected'))).toBe('EXPECTED');
  });

  it('goes by when a step was taken, where a source says, and else by when it became known', () => {
    const built = world().meeting('m');
    built.source('late', { publishedOn: '2016-01-12' });
    built.claim('m stage expected', { date: '2016-01-01' });
    built.source('early', { publishedOn: '2016-01-11' });
    built.claim('m stage cancelled', { date: '2016-01-11' });
    expect(statusOf(built)).toBe('CANCELLED');
  });

  it('takes a turn that was known before, without a day of its own, for one told again', () => {
    const built = sayings([
      ['expected', { on: '2016-01-01' }],
      ['postponed', { on: '2016-01-05' }],
      ['confirmed', { on: '2016-01-08' }],
      ['postponed', { on: '2016-01-10' }],
    ]);
    expect(statusOf(built)).toBe('CONFIRMED');
    built.source('again', { publishedOn: '2016-01-10' });
    expect(statusOf(built.claim('m stage postponed', { date: '2016-01-09' }))).toBe('POSTPONED');
  });

  it('on one day goes requested, expected, confirmed, declined, postponed, cancelled', () => {
    const order = ['cancelled', 'postponed', 'declined', 'confirmed', 'expected', 'requested'];
    order.forEach((stage, n) => {
      for (const weaker of order.slice(n)) {
        expect(statusFrom([weaker], [stage])).toBe(stage.toUpperCase());
        expect(statusFrom([stage], [weaker])).toBe(stage.toUpperCase());
      }
    });
  });
});

describe('rule 2.6: confirmed by whom', () => {
  const expected: Qualifiers = { capacity: 'attendee', stage: 'expected' };
  const confirmed: Qualifiers = { stage: 'confirmed' };

  /** A meeting of `a` (of `o`) with `b` (of `p`), confirmed by these speakers. */
  const confirmedBy = (...speakers: readonly string[]) => {
    const built = sayings([]).person('c', 'x', 'y', 'z').role('r').source('s');
    built.claim('a involvedIn m', expected);
    built.claim('b involvedIn m', { ...expected, onBehalfOf: 'p' });
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
    const built = confirmedBy('a').claim('m date 2016-02-05', confirmed);
    built.source('t', { publishedOn: '2016-02-01' }).claim('m stage postponed');
    built.source('u', { publishedOn: '2016-02-02' }).claim('m date 2016-02-10', confirmed);
    built.claim('m stage confirmed', {}, { speaker: 'b' });
    expect(statusOf(built)).toBe('EXPECTED');
    built.claim('m stage confirmed', {}, { speaker: 'a' });
    expect(statusOf(built)).toBe('CONFIRMED');
  });

  it('by both sides once more after it was put off, of no other day, is a recollection', () => {
    const built = confirmedBy('a', 'b').claim('m date 2016-02-05', confirmed);
    built.source('t', { publishedOn: '2016-02-01' }).claim('m stage postponed');
    built.source('u', { publishedOn: '2016-02-02' }).claim('m date 2016-02-05', confirmed);
    for (const speaker of ['a', 'b']) built.claim('m stage confirmed', {}, { speaker });
    expect(statusOf(built)).toBe('POSTPONED');
  });

  it('by somebody on no side confirms nothing', () => {
    expect(statusOf(confirmedBy('z'))).toBe('EXPECTED');
    expect(statusOf(confirmedBy('z', 'a'))).toBe('EXPECTED');
    // Not even that anything was planned.
    const built = sayings([]).person('z').source('s').claim('a involvedIn m', {});
    expect(statusOf(built.claim('m stage confirmed', {}, { speaker: 'z' }))).toBe('ALLEGED');
  });

  it('by two of one party is expected, though two of that party take part', () => {
    const built = confirmedBy('a', 'x');
    built.claim('c involvedIn m', expected);
    expect(statusOf(built)).toBe('EXPECTED');
  });

  it('by a side that announces it is expected, and by two that do confirmed', () => {
    const built = confirmedBy();
    built.claim('m stage announced', {}, { speaker: 'a' });
    expect(statusOf(built)).toBe('EXPECTED');
    built.claim('m stage announced', {}, { speaker: 'b' });
    expect(statusOf(built)).toBe('CONFIRMED');
  });

  it('by an unnamed speaker is by whom it speaks of', () => {
    const built = confirmedBy('a');
    built.claim('m stage confirmed', {}, { unnamedSpeaker: { description: 'an aide', of: 'o' } });
    expect(statusOf(built)).toBe('EXPECTED');
    built.claim('m stage confirmed', {}, { unnamedSpeaker: { description: 'an aide', of: 'p' } });
    expect(statusOf(built)).toBe('CONFIRMED');
  });

  it.each([
    ['whom they talked about', { capacity: 'subject' }, {}],
    ['who stayed away', { capacity: 'absent' }, {}],
    ['who is denied to take part', {}, denied],
  ])('does not count %s as a side', (_, qualifiers, said) => {
    const built = sayings([]).person('z').source('s').claim('a involvedIn m', expected);
    built.claim('z involvedIn m', { stage: 'expected', ...qualifiers }, said);
    built.claim('m stage confirmed', {}, { speaker: 'a' });
    built.claim('m stage confirmed', {}, { speaker: 'z' });
    expect(statusOf(built)).toBe('EXPECTED');
  });

  it('counts from the day on which it is known for whom a speaker speaks', () => {
    const built = sayings([]).person('y').source('s').claim('b memberOf p');
    built.claim('a involvedIn m', expected).claim('b involvedIn m', expected);
    built.claim('m stage confirmed', {}, { speaker: 'a' });
    built.claim('m stage confirmed', {}, { speaker: 'y' });
    built.source('later', { publishedOn: '2016-02-01' }).claim('y memberOf p');
    expect(statusOf(built, '2016-01-31')).toBe('EXPECTED');
    expect(statusOf(built, '2016-02-01')).toBe('CONFIRMED');
  });

  it('is asked of the memberships held on the day of publication', () => {
    const built = sayings([]).person('y').source('s').claim('b memberOf p');
    built.claim('a involvedIn m', expected).claim('b involvedIn m', expected);
    built.claim('y memberOf p', { since: '2001', until: '2015' });
    built.claim('m stage confirmed', {}, { speaker: 'a' });
    built.claim('m stage confirmed', {}, { speaker: 'y' });
    expect(statusOf(built)).toBe('EXPECTED');
  });

  it('counts for a part, too, from the day on which it is known for whom a speaker speaks', () => {
    const built = sayings([]).person('y').source('s').claim('b memberOf p');
    built.claim('b involvedIn m', expected);
    built.claim('a involvedIn m', confirmed, { speaker: 'a' });
    built.claim('a involvedIn m', confirmed, { speaker: 'y' });
    built.source('later', { publishedOn: '2016-02-01' }).claim('y memberOf p');
    const projection = built.project();
    expect(partOn(projection, 'a', 'm', '2016-01-31')).toBe('EXPECTED');
    expect(partOn(projection, 'a', 'm', '2016-02-01')).toBe('CONFIRMED');
  });

  it('counts for the part of one actor too, and what names nobody counts for every part', () => {
    const built = confirmedBy();
    const guest = { capacity: 'guest', stage: 'confirmed' };
    built.claim('x involvedIn m', guest, { speaker: 'x' });
    expect(partOn(built.project(), 'x', 'm')).toBe('EXPECTED');
    built.claim('x involvedIn m', guest, { speaker: 'b' });
    expect(partOn(built.project(), 'x', 'm')).toBe('CONFIRMED');
    expect(partOn(built.project(), 'a', 'm')).toBe('EXPECTED');
    built.source('t').claim('m stage confirmed');
    expect(partOn(built.project(), 'a', 'm')).toBe('CONFIRMED');
  });
});

describe('parts: each actor has one part with its own status', () => {
  it('a held event does not mean that everyone named attended', () => {
    expect(parts([{ stage: 'expected' }])).toBe('UNSTATED');
    expect(parts([{ stage: 'confirmed' }])).toBe('UNSTATED');
    expect(parts([{ stage: 'expected' }], [{ stage: 'notHeld' }])).toBe('NOT_HELD');
    expect(parts([{ stage: 'notHeld' }])).toBe('DENIED');
  });

  it('without a stage it says nothing', () => {
    expect(parts([{}])).toBeNull();
    expect(parts([held], [{}, denied])).toBe('HELD');
    expect(parts([{ stage: 'expected' }], [{}])).toBe('UNSTATED');
    const built = world().meeting('m').person('a').source('s').claim('a involvedIn m');
    expect(built.project().involvements).toEqual([]);
  });

  it('that was held says that its event was', () => {
    const built = world().meeting('m').person('a').source('s').claim('a involvedIn m', held);
    const { involvements } = built.project();
    expect(involvements[0]?.spans[0]).toMatchObject({ status: 'HELD', eventStatus: 'HELD' });
    expect(statusOf(built)).toBe('HELD');
  });

  it('asserted and denied is disputed; only planned and then denied it is not held', () => {
    expect(parts([held], [held, denied])).toBe('DISPUTED');
    expect(parts([{ stage: 'expected' }], [held, denied])).toBe('NOT_HELD');
    expect(parts([held], [{ stage: 'expected' }, denied])).toBe('HELD');
  });

  it('alleged is alleged, and does not outweigh what is asserted', () => {
    expect(parts([held, alleged])).toBe('ALLEGED');
    expect(parts([held], [held, alleged])).toBe('HELD');
    expect(parts([held, alleged], [{ capacity: 'absent', stage: 'held' }])).toBe('ALLEGED');
  });

  it('was to come until the event is held, and did not come by that', () => {
    const built = sayings([
      ['expected', { on: '2016-01-10' }],
      ['held', { on: '2016-01-20' }],
    ]);
    built.claim('a involvedIn m', { stage: 'expected' }, { source: 's0' });
    expect(partOn(built.project(), 'a', 'm', '2016-01-19')).toBe('EXPECTED');
    expect(partOn(built.project(), 'a', 'm', ALL_KNOWN)).toBe('UNSTATED');
    built.claim('a involvedIn m', held, { source: 's1' });
    expect(partOn(built.project(), 'a', 'm')).toBe('HELD');
  });

  it('of one of exactly two who were to come is held, by the rule of two', () => {
    const two = (...others: readonly string[]) => {
      const built = sayings([['expected']]).person('c');
      for (const id of ['a', 'b']) built.claim(`${id} involvedIn m`, { stage: 'expected' });
      built.source('report', { publishedOn: '2016-01-20' }).claim('m stage held');
      for (const id of others) built.claim(`${id} involvedIn m`, held);
      return partOn(built.project(), 'a', 'm');
    };
    expect(two()).toBe('HELD');
    expect(two('b')).toBe('HELD');
    expect(two('c')).toBe('UNSTATED');
  });

  it('of who is said to have been absent is in dispute, not held or denied', () => {
    const absent: Qualifiers = { capacity: 'absent', stage: 'held' };
    expect(parts([held], [absent])).toBe('DISPUTED');
    expect(parts([{ stage: 'expected' }], [absent])).toBe('NOT_HELD');
    expect(parts([absent])).toBe('DENIED');
    expect(parts([held], [absent, alleged])).toBe('HELD');
    expect(parts([held], [absent, denied])).toBe('HELD');
  });

  it('is one in whatever capacities: a denial counts against each of them', () => {
    const host: Qualifiers = { capacity: 'host', stage: 'held' };
    expect(parts([host], [held, denied])).toBe('DISPUTED');
    expect(parts([held], [host, denied])).toBe('DISPUTED');
  });

  it('denying for whom somebody came does not deny that they came', () => {
    const forO: Qualifiers = { stage: 'held', onBehalfOf: 'o' };
    const built = world().meeting('m').person('a').organization('o');
    built.source('s').claim('a involvedIn m', forO).claim('a involvedIn m', held);
    built.source('t').claim('a involvedIn m', forO, denied);
    expect(partOn(built.project(), 'a', 'm')).toBe('HELD');
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
  it('is the one furthest down the list, which begins with held and ends with denied', () => {
    expect(STATUSES).toEqual([
      'HELD',
      'DISPUTED',
      'ALLEGED',
      'UNSTATED',
      'CONFIRMED',
      'EXPECTED',
      'POSTPONED',
      'REQUESTED',
      'DECLINED',
      'CANCELLED',
      'NOT_HELD',
      'DENIED',
    ]);
    STATUSES.forEach((weak, n) => {
      for (const strong of STATUSES.slice(0, n + 1)) {
        expect(weakest([strong, weak, 'HELD'])).toBe(weak);
        expect(weakest([weak, 'HELD', strong])).toBe(weak);
      }
    });
  });
});
