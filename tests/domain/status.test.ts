/** How claims give a status to events and single parts (model.md §2, rules 1 to 6 and "Parts"). */
import { describe, expect, it } from 'vitest';
import { EVENT_STAGES, STATUSES, weakest } from '../../src/domain/events/stages.ts';
import type { Qualifiers } from '../../src/domain/claims/qualifiers.ts';
import { ALL_KNOWN } from '../../src/domain/time/knowledge.ts';
import { asOf, partOn } from './support/as-of.ts';
import { world, type Said, type World } from './support/world.ts';

/** One claim about a stage of the meeting `m`, with its day. */
type Saying = readonly [stage: string, said?: Said & { readonly on?: string }];

/** A world with one source per saying, published on its day. */
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

/** The status of the part of `a` in a held meeting, from these claims. */
function parts(...list: readonly (readonly [Qualifiers, Said?])[]): string | null {
  const built = world().meeting('m').person('a').organization('o');
  built.source('event').claim('m stage held');
  list.forEach(([qualifiers, said], n) => {
    built.source(`s${n}`).claim('a involvedIn m', { capacity: 'attendee', ...qualifiers }, said);
  });
  const rows = Object.values(asOf(built.project()).involvements);
  const statuses = new Set(rows.map(({ status }) => status));
  // All involvements of one actor form one part.
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
    // Without a plan that could fail, notHeld is a denial.
    ['notHeld', 'DENIED'],
  ])('%s is %s', (stage, status) => {
    expect(statusFrom([stage])).toBe(status);
  });

  it('for every stage', () => {
    expect(EVENT_STAGES.map((stage) => statusFrom([stage]))).not.toContain(null);
  });
});

describe('rule 2.1: the rank of a claim', () => {
  it('drops deprecated claims', () => {
    expect(statusFrom(['held', { rank: 'deprecated' }], ['expected'])).toBe('EXPECTED');
    expect(statusFrom(['held', { rank: 'deprecated' }])).toBeNull();
  });

  it('lets a preferred claim hide only claims of its own stage, so a plan hides no outcome', () => {
    expect(statusFrom(['held'], ['expected', { rank: 'preferred' }])).toBe('HELD');
    expect(statusFrom(['held', { rank: 'preferred' }], ['notHeld'])).toBe('DISPUTED');
    expect(statusFrom(['held', { rank: 'preferred' }], ['held', denied])).toBe('HELD');
  });

  it('lets a preferred denial hide the assertions of its stage, and gives DENIED', () => {
    expect(statusFrom(['held'], ['held', { modality: 'denied', rank: 'preferred' }])).toBe(
      'DENIED',
    );
  });

  it('counts among the involvement claims of one stage only', () => {
    expect(parts([{ stage: 'expected' }, { rank: 'preferred' }], [held])).toBe('HELD');
    expect(parts([held, { rank: 'preferred' }], [held, denied])).toBe('HELD');
    expect(parts([held, { rank: 'preferred' }], [{ stage: 'notHeld' }])).toBe('DISPUTED');
  });
});

describe('rule 2.2: a denied stage', () => {
  it('denying held means notHeld, which beats a plan', () => {
    expect(statusFrom(['expected'], ['held', denied])).toBe('NOT_HELD');
    expect(statusFrom(['held', denied])).toBe('DENIED');
  });

  it.each(['notHeld', 'cancelled', 'postponed'])(
    'denying %s only contradicts an asserted one, and asserts nothing',
    (stage) => {
      expect(statusFrom(['expected'], [stage], [stage, denied])).toBe('DISPUTED');
      expect(statusFrom(['expected'], [stage, denied])).toBe('EXPECTED');
      expect(statusFrom([stage, denied])).toBeNull();
    },
  );
});

describe('rule 2.3: the word of an outsider', () => {
  it('is alleged, even if its claim is marked as asserted', () => {
    expect(statusFrom(['held', { speaker: 'a' }])).toBe('ALLEGED');
    expect(statusFrom(['confirmed', { speaker: 'a' }])).toBe('ALLEGED');
    expect(statusFrom(['held', { unnamedSpeaker: { description: 'a neighbour' } }])).toBe(
      'ALLEGED',
    );
  });

  it('never overrides an asserted claim; its denial alone gives DENIED', () => {
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
    'held and later said to be %s is disputed, unless that step is dated before the meeting',
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

  it('held is alleged if only an allegation says so, whatever was planned or denied', () => {
    expect(statusFrom(['held', alleged])).toBe('ALLEGED');
    expect(statusFrom(['expected'], ['held', alleged])).toBe('ALLEGED');
    expect(statusFrom(['cancelled'], ['held', alleged])).toBe('ALLEGED');
    expect(statusFrom(['held', alleged], ['held', denied])).toBe('ALLEGED');
    expect(statusFrom(['held', alleged], ['notHeld'])).toBe('ALLEGED');
    expect(statusFrom(['held', alleged], ['notHeld', alleged])).toBe('ALLEGED');
  });

  it('an allegation of notHeld decides nothing', () => {
    expect(statusFrom(['held'], ['notHeld', alleged])).toBe('HELD');
    expect(statusFrom(['expected'], ['notHeld', alleged])).toBe('EXPECTED');
  });

  it('notHeld gives NOT_HELD if something was planned or requested, otherwise DENIED', () => {
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

  it('a stage that is only denied gives DENIED', () => {
    expect(statusFrom(['held', denied])).toBe('DENIED');
    expect(statusFrom(['expected', denied])).toBe('DENIED');
    expect(parts([held, denied])).toBe('DENIED');
  });
});

describe('rule 2.5: the walk over plans', () => {
  it('only moves forward: a weaker stage told later is a recollection', () => {
    expect(statusFrom(['confirmed'], ['expected', { on: '2016-01-11' }])).toBe('CONFIRMED');
    expect(statusFrom(['expected'], ['requested', { on: '2016-01-11' }])).toBe('EXPECTED');
    expect(statusFrom(['requested'], ['expected', { on: '2016-01-11' }])).toBe('EXPECTED');
  });

  it('ends at a turn: a plan merely retold after it is a recollection', () => {
    expect(statusFrom(['cancelled'], ['requested', { on: '2016-01-11' }])).toBe('CANCELLED');
    expect(statusFrom(['postponed'], ['expected', { on: '2016-01-11' }])).toBe('POSTPONED');
    expect(statusFrom(['declined'], ['requested', { on: '2016-01-11' }])).toBe('DECLINED');
  });

  it('starts again after a turn with a stronger stage than before', () => {
    expect(statusFrom(['postponed'], ['confirmed', { on: '2016-01-11' }])).toBe('CONFIRMED');
    expect(statusFrom(['declined'], ['expected', { on: '2016-01-11' }])).toBe('EXPECTED');
  });

  it('starts again after a turn with another day for the meeting, but not with the same day', () => {
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

  it('starts again after a turn with a dated step', () => {
    const built = sayings([['expected'], ['cancelled', { on: '2016-01-11' }]]);
    built.source('on', { publishedOn: '2016-01-13' });
    expect(statusOf(built.claim('m stage expected', { date: '2016-01-12' }))).toBe('EXPECTED');
  });

  it('starts again with a new plan in the report of the postponement', () => {
    const built = sayings([['expected'], ['postponed', { on: '2016-01-11' }]]);
    expect(statusOf(built)).toBe('POSTPONED');
    expect(statusOf(built.claim('m stage expected'))).toBe('EXPECTED');
  });

  it('orders steps by their own day, or by the day they became known if they have none', () => {
    const built = world().meeting('m');
    built.source('late', { publishedOn: '2016-01-12' });
    built.claim('m stage expected', { date: '2016-01-01' });
    built.source('early', { publishedOn: '2016-01-11' });
    built.claim('m stage cancelled', { date: '2016-01-11' });
    expect(statusOf(built)).toBe('CANCELLED');
  });

  it('takes an undated turn that was already known for a recollection', () => {
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

  it('orders steps of one day as requested, expected, confirmed, declined, postponed, cancelled', () => {
    const order = ['cancelled', 'postponed', 'declined', 'confirmed', 'expected', 'requested'];
    order.forEach((stage, n) => {
      for (const weaker of order.slice(n)) {
        expect(statusFrom([weaker], [stage])).toBe(stage.toUpperCase());
        expect(statusFrom([stage], [weaker])).toBe(stage.toUpperCase());
      }
    });
  });
});

describe('rule 2.6: a meeting confirmed', () => {
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

  it('by both sides is confirmed, whether they speak themselves or through a representative', () => {
    expect(statusOf(confirmedBy('a', 'b'))).toBe('CONFIRMED');
    expect(statusOf(confirmedBy('x', 'y'))).toBe('CONFIRMED');
    expect(statusOf(confirmedBy('o', 'p'))).toBe('CONFIRMED');
  });

  it('by one side before a postponement and by the other after it counts as confirmed by one side', () => {
    const built = confirmedBy('a').claim('m date 2016-02-05', confirmed);
    built.source('t', { publishedOn: '2016-02-01' }).claim('m stage postponed');
    built.source('u', { publishedOn: '2016-02-02' }).claim('m date 2016-02-10', confirmed);
    built.claim('m stage confirmed', {}, { speaker: 'b' });
    expect(statusOf(built)).toBe('EXPECTED');
    built.claim('m stage confirmed', {}, { speaker: 'a' });
    expect(statusOf(built)).toBe('CONFIRMED');
  });

  it('by both sides again after a postponement, for the same day, is a recollection', () => {
    const built = confirmedBy('a', 'b').claim('m date 2016-02-05', confirmed);
    built.source('t', { publishedOn: '2016-02-01' }).claim('m stage postponed');
    built.source('u', { publishedOn: '2016-02-02' }).claim('m date 2016-02-05', confirmed);
    for (const speaker of ['a', 'b']) built.claim('m stage confirmed', {}, { speaker });
    expect(statusOf(built)).toBe('POSTPONED');
  });

  it('by an outsider confirms nothing', () => {
    expect(statusOf(confirmedBy('z'))).toBe('EXPECTED');
    expect(statusOf(confirmedBy('z', 'a'))).toBe('EXPECTED');
    // An outsider does not even confirm that anything was planned.
    const built = sayings([]).person('z').source('s').claim('a involvedIn m', {});
    expect(statusOf(built.claim('m stage confirmed', {}, { speaker: 'z' }))).toBe('ALLEGED');
  });

  it('by two members of one party is expected, even if two of that party take part', () => {
    const built = confirmedBy('a', 'x');
    built.claim('c involvedIn m', expected);
    expect(statusOf(built)).toBe('EXPECTED');
  });

  it('by an announcement of one side is expected, and by announcements of both is confirmed', () => {
    const built = confirmedBy();
    built.claim('m stage announced', {}, { speaker: 'a' });
    expect(statusOf(built)).toBe('EXPECTED');
    built.claim('m stage announced', {}, { speaker: 'b' });
    expect(statusOf(built)).toBe('CONFIRMED');
  });

  it('by an unnamed speaker counts for the actor for whom that speaks', () => {
    const built = confirmedBy('a');
    built.claim('m stage confirmed', {}, { unnamedSpeaker: { description: 'an aide', of: 'o' } });
    expect(statusOf(built)).toBe('EXPECTED');
    built.claim('m stage confirmed', {}, { unnamedSpeaker: { description: 'an aide', of: 'p' } });
    expect(statusOf(built)).toBe('CONFIRMED');
  });

  it.each([
    ['the subject of the talks', { capacity: 'subject' }, {}],
    ['an absent actor', { capacity: 'absent' }, {}],
    ['an actor whose part is denied', {}, denied],
  ])('does not count %s as a side', (_, qualifiers, said) => {
    const built = sayings([]).person('z').source('s').claim('a involvedIn m', expected);
    built.claim('z involvedIn m', { stage: 'expected', ...qualifiers }, said);
    built.claim('m stage confirmed', {}, { speaker: 'a' });
    built.claim('m stage confirmed', {}, { speaker: 'z' });
    expect(statusOf(built)).toBe('EXPECTED');
  });

  it('counts from the day on which the side of the speaker is known', () => {
    const built = sayings([]).person('y').source('s').claim('b memberOf p');
    built.claim('a involvedIn m', expected).claim('b involvedIn m', expected);
    built.claim('m stage confirmed', {}, { speaker: 'a' });
    built.claim('m stage confirmed', {}, { speaker: 'y' });
    built.source('later', { publishedOn: '2016-02-01' }).claim('y memberOf p');
    expect(statusOf(built, '2016-01-31')).toBe('EXPECTED');
    expect(statusOf(built, '2016-02-01')).toBe('CONFIRMED');
  });

  it('counts memberships held on the day of publication', () => {
    const built = sayings([]).person('y').source('s').claim('b memberOf p');
    built.claim('a involvedIn m', expected).claim('b involvedIn m', expected);
    built.claim('y memberOf p', { since: '2001', until: '2015' });
    built.claim('m stage confirmed', {}, { speaker: 'a' });
    built.claim('m stage confirmed', {}, { speaker: 'y' });
    expect(statusOf(built)).toBe('EXPECTED');
  });

  it('counts for a part too from the day on which the side of the speaker is known', () => {
    const built = sayings([]).person('y').source('s').claim('b memberOf p');
    built.claim('b involvedIn m', expected);
    built.claim('a involvedIn m', confirmed, { speaker: 'a' });
    built.claim('a involvedIn m', confirmed, { speaker: 'y' });
    built.source('later', { publishedOn: '2016-02-01' }).claim('y memberOf p');
    const projection = built.project();
    expect(partOn(projection, 'a', 'm', '2016-01-31')).toBe('EXPECTED');
    expect(partOn(projection, 'a', 'm', '2016-02-01')).toBe('CONFIRMED');
  });

  it('counts for one part if the claim names an actor, and for every part if it names nobody', () => {
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
  it('a held event does not mean that everybody named attended', () => {
    expect(parts([{ stage: 'expected' }])).toBe('UNSTATED');
    expect(parts([{ stage: 'confirmed' }])).toBe('UNSTATED');
    expect(parts([{ stage: 'expected' }], [{ stage: 'notHeld' }])).toBe('NOT_HELD');
    expect(parts([{ stage: 'notHeld' }])).toBe('DENIED');
  });

  it('a part without a stage says nothing', () => {
    expect(parts([{}])).toBeNull();
    expect(parts([held], [{}, denied])).toBe('HELD');
    expect(parts([{ stage: 'expected' }], [{}])).toBe('UNSTATED');
    const built = world().meeting('m').person('a').source('s').claim('a involvedIn m');
    expect(built.project().involvements).toEqual([]);
  });

  it('a held part implies a held event', () => {
    const built = world().meeting('m').person('a').source('s').claim('a involvedIn m', held);
    const { involvements } = built.project();
    expect(involvements[0]?.spans[0]).toMatchObject({ status: 'HELD', eventStatus: 'HELD' });
    expect(statusOf(built)).toBe('HELD');
  });

  it('a part asserted and denied is disputed; one planned and then denied is not held', () => {
    expect(parts([held], [held, denied])).toBe('DISPUTED');
    expect(parts([{ stage: 'expected' }], [held, denied])).toBe('NOT_HELD');
    expect(parts([held], [{ stage: 'expected' }, denied])).toBe('HELD');
  });

  it('an alleged part is alleged, and does not outweigh an asserted one', () => {
    expect(parts([held, alleged])).toBe('ALLEGED');
    expect(parts([held], [held, alleged])).toBe('HELD');
    expect(parts([held, alleged], [{ capacity: 'absent', stage: 'held' }])).toBe('ALLEGED');
  });

  it('an expected actor has unstated presence once the event was held', () => {
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

  it('the parts of exactly two expected actors are held, by the rule of two', () => {
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

  it('an actor said to have been absent has a disputed, not held or denied part', () => {
    const absent: Qualifiers = { capacity: 'absent', stage: 'held' };
    expect(parts([held], [absent])).toBe('DISPUTED');
    expect(parts([{ stage: 'expected' }], [absent])).toBe('NOT_HELD');
    expect(parts([absent])).toBe('DENIED');
    expect(parts([held], [absent, alleged])).toBe('HELD');
    expect(parts([held], [absent, denied])).toBe('HELD');
  });

  it('all capacities form one part, so a denial counts against each of them', () => {
    const host: Qualifiers = { capacity: 'host', stage: 'held' };
    expect(parts([host], [held, denied])).toBe('DISPUTED');
    expect(parts([held], [host, denied])).toBe('DISPUTED');
  });

  it('denying a mandate does not deny that the actor came', () => {
    const forO: Qualifiers = { stage: 'held', onBehalfOf: 'o' };
    const built = world().meeting('m').person('a').organization('o');
    built.source('s').claim('a involvedIn m', forO).claim('a involvedIn m', held);
    built.source('t').claim('a involvedIn m', forO, denied);
    expect(partOn(built.project(), 'a', 'm')).toBe('HELD');
  });
});

describe('the evidence of a status', () => {
  it('contains the losing and the denying claims too', () => {
    const built = sayings([['held'], ['expected'], ['held', { modality: 'denied' }]]);
    const [step] = built.project().entities.find(({ id }) => id === 'm')!.eventSteps;
    expect(step?.claimIds).toEqual(built.records.claims.map(({ id }) => id).sort());
  });
});

describe('the weakest of several statuses', () => {
  it('is the last in the order from held to denied', () => {
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
