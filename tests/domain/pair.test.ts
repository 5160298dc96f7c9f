/** Who met whom: the projected pairs (model.md §3). */
import { describe, expect, it } from 'vitest';
import { MEETING_FORMATS } from '../../src/domain/entities/entities.ts';
import { EVENT_CAPACITIES, PRESENT } from '../../src/domain/claims/predicates.ts';
import type { Qualifiers } from '../../src/domain/claims/qualifiers.ts';
import { STATUSES, type EventStage, type Status } from '../../src/domain/events/stages.ts';
import {
  orderOf,
  strongest,
  verdictOf,
  VERDICTS,
  type Verdict,
} from '../../src/domain/pairs/verdicts.ts';
import { asOf, verdictOn } from './support/as-of.ts';
import { report as publish, reports } from './support/reports.ts';
import { world, type Said, type World } from './support/world.ts';

const held: Qualifiers = { stage: 'held' };

/** The pair of `a` and `b` in the meeting `m`, or null if they are no pair there. */
function pairIn(built: World, day?: string) {
  const pairs = Object.values(asOf(built.project(), day).pairs);
  return pairs.find(({ a, b }) => a.id === 'a' && b.id === 'b') ?? null;
}

/** A meeting at this stage; one source gives it and the parts of `a` and `b`. */
function meeting(stage: EventStage, ofA: Qualifiers, ofB: Qualifiers): World {
  const built = world().meeting('m').person('a', 'b').source('s').claim(`m stage ${stage}`);
  return built.claim('a involvedIn m', ofA).claim('b involvedIn m', ofB);
}

describe('the status of a pair in one meeting', () => {
  it.each<[string, Qualifiers, Qualifiers, Status]>([
    ['both there', held, held, 'HELD'],
    ['one only expected', held, { stage: 'expected' }, 'UNSTATED'],
    ['one said not to have been there', held, { stage: 'notHeld' }, 'DENIED'],
    ['one absent', held, { capacity: 'absent', stage: 'held' }, 'DENIED'],
  ])('is the weakest of the meeting and the two parts: %s', (_, ofA, ofB, status) => {
    const pair = pairIn(meeting('held', ofA, ofB));
    expect(pair).toMatchObject({ status, a: { status: 'HELD' }, b: { status } });
  });

  it('is called off if the meeting is, or if one of the two stays away', () => {
    const plan: Qualifiers = { stage: 'expected' };
    const off = meeting('expected', plan, plan).source('off', { publishedOn: '2016-01-28' });
    expect(pairIn(off.claim('m stage cancelled'))?.status).toBe('CANCELLED');
    const stayed = meeting('held', held, plan).source('t').claim('b involvedIn m', {
      capacity: 'absent',
      stage: 'held',
    });
    expect(pairIn(stayed)).toMatchObject({ status: 'NOT_HELD', verdict: 'CALLED_OFF' });
  });

  it('carries the doubt about the meeting or either part', () => {
    const alleged: Said = { modality: 'alleged' };
    const part = meeting('held', held, {}).claim('b involvedIn m', held, alleged);
    expect(pairIn(part)?.status).toBe('ALLEGED');
    const denied = meeting('held', held, held).source('t').claim('m stage notHeld');
    expect(pairIn(denied)?.status).toBe('DISPUTED');
    denied.person('c').claim('c involvedIn m', held, alleged);
    expect(verdictOn(denied.project(), 'a', 'c')).toBe('ALLEGED');
  });

  it('is null if no source gives the meeting or a part a stage', () => {
    const built = world().meeting('m').person('a', 'b').source('s');
    expect(pairIn(built.claim('a involvedIn m').claim('b involvedIn m'))).toBeNull();
    expect(pairIn(meeting('held', held, {}))).toBeNull();
  });

  it('never depends on the order of the two', () => {
    for (const stage of ['held', 'expected', 'requested', 'cancelled', 'notHeld'] as const) {
      for (const a of EVENT_CAPACITIES) {
        for (const b of EVENT_CAPACITIES) {
          const parts = [
            { capacity: a, stage },
            { capacity: b, stage: 'held' },
          ] as const;
          const [one, other] = [
            pairIn(meeting('held', parts[0], parts[1])),
            pairIn(meeting('held', parts[1], parts[0])),
          ];
          expect(one?.status).toBe(other?.status);
          expect(one?.a.status).toBe(other?.b.status);
          expect(one?.format).toBe(other?.format);
        }
      }
    }
  });
});

describe('who counts as a pair', () => {
  const together = (stage: EventStage, a: string, b: string) =>
    pairIn(meeting(stage, { capacity: a, stage }, { capacity: b, stage }));

  it('two actors present as host, guest or attendee', () => {
    expect(PRESENT).toEqual(['host', 'guest', 'attendee']);
    for (const a of PRESENT) {
      for (const b of PRESENT) expect(together('held', a, b)?.verdict).toBe('MET');
    }
  });

  it('an absent actor with those who were there, but not two absent actors', () => {
    expect(together('held', 'absent', 'attendee')?.verdict).toBe('DENIED');
    expect(together('held', 'absent', 'absent')).toBeNull();
  });

  it.each(['author', 'addressee', 'subject'])('never an actor involved only as %s', (capacity) => {
    for (const other of EVENT_CAPACITIES) {
      for (const stage of ['held', 'expected', 'requested'] as const) {
        expect(together(stage, capacity, other)).toBeNull();
      }
    }
  });

  it('requester and invited, with the outcome of the request', () => {
    const asked = (stage?: EventStage) => {
      const built = meeting(
        'requested',
        { capacity: 'requester', stage: 'requested' },
        { capacity: 'invited', stage: 'requested' },
      );
      if (stage === undefined) return pairIn(built);
      return pairIn(built.source('t', { publishedOn: '2016-01-28' }).claim(`m stage ${stage}`));
    };
    expect(asked()?.verdict).toBe('REQUESTED');
    expect(asked('declined')).toMatchObject({ status: 'DECLINED', verdict: 'CALLED_OFF' });
    expect(asked('cancelled')?.verdict).toBe('CALLED_OFF');
    expect(asked('notHeld')).toMatchObject({ status: 'NOT_HELD', verdict: 'CALLED_OFF' });
    expect(asked('expected')?.verdict).toBe('PLANNED');
    // A granted request follows the rule of two.
    expect(asked('held')).toMatchObject({ verdict: 'MET', basis: 'inferred' });
  });

  it('a host and the actor it invited, but no other mix with requesters and invited', () => {
    expect(together('requested', 'host', 'invited')?.verdict).toBe('REQUESTED');
    expect(together('requested', 'requester', 'requester')).toBeNull();
    expect(together('requested', 'invited', 'invited')).toBeNull();
    expect(together('requested', 'requester', 'attendee')).toBeNull();
  });

  it('a host that is a person, but never a hosting organization or State', () => {
    const built = meeting('held', { capacity: 'host', stage: 'held' }, held).organization('o');
    built.claim('o involvedIn m', { capacity: 'host', stage: 'held' });
    expect(verdictOn(built.project(), 'a', 'b')).toBe('MET');
    expect(verdictOn(built.project(), 'b', 'o')).toBe('NO_RECORD');
  });
});

describe('the verdict', () => {
  it.each<[Status, Verdict]>([
    ['HELD', 'MET'],
    ['DISPUTED', 'DISPUTED'],
    ['ALLEGED', 'ALLEGED'],
    ['UNSTATED', 'PRESENCE_UNSTATED'],
    ['EXPECTED', 'PLANNED'],
    ['CONFIRMED', 'PLANNED'],
    ['POSTPONED', 'PLANNED'],
    ['REQUESTED', 'REQUESTED'],
    ['DECLINED', 'CALLED_OFF'],
    ['CANCELLED', 'CALLED_OFF'],
    ['NOT_HELD', 'CALLED_OFF'],
    ['DENIED', 'DENIED'],
  ])('of talks that are %s is %s', (status, verdict) => {
    expect(verdictOf(status, 'talks')).toBe(verdict);
  });

  it.each([
    ['talks', 'MET'],
    ['unknown', 'MET'],
    ['call', 'SPOKE'],
    ['video', 'SPOKE'],
    ['encounter', 'SEEN_TOGETHER'],
    ['gathering', 'BOTH_ATTENDED'],
  ] as const)('of a %s that was held is %s', (format, verdict) => {
    expect(verdictOf('HELD', format)).toBe(verdict);
  });

  it('depends on the form only if the meeting was held', () => {
    for (const status of STATUSES.filter((each) => each !== 'HELD')) {
      const verdicts = MEETING_FORMATS.map((format) => verdictOf(status, format));
      expect(new Set(verdicts).size).toBe(1);
    }
  });

  it('is the first of the verdict table that applies', () => {
    expect(VERDICTS).toEqual([
      'MET',
      'DISPUTED',
      'SPOKE',
      'SEEN_TOGETHER',
      'BOTH_ATTENDED',
      'ALLEGED',
      'PRESENCE_UNSTATED',
      'PLANNED',
      'REQUESTED',
      'CALLED_OFF',
      'DENIED',
      'NO_RECORD',
    ]);
    VERDICTS.forEach((verdict, n) => {
      expect(orderOf(verdict)).toBe(n);
      expect(strongest(VERDICTS.slice(n))).toBe(verdict);
      expect(strongest(VERDICTS.slice(n).reverse())).toBe(verdict);
    });
  });

  it('is NO_RECORD without a meeting', () => {
    expect(strongest([])).toBe('NO_RECORD');
  });
});

describe('a pair in the graph', () => {
  /** A held meeting that `a` attended. */
  const met = () =>
    world()
      .meeting('m')
      .person('a', 'b', 'c')
      .organization('o')
      .group('g')
      .source('s')
      .claim('m stage held')
      .claim('a involvedIn m', held);

  it('met if both attended a held meeting', () => {
    expect(verdictOn(met().claim('b involvedIn m', held).project(), 'a', 'b')).toBe('MET');
  });

  it('has unstated presence if the meeting took place and one was only expected', () => {
    const built = met().claim('b involvedIn m', { stage: 'expected' });
    expect(verdictOn(built.project(), 'a', 'b')).toBe('PRESENCE_UNSTATED');
  });

  it('did not meet at a visit or in a statement', () => {
    const built = world().visit('v').statement('l').person('a', 'b').source('s');
    built.claim('v stage held').claim('l stage held');
    for (const event of ['v', 'l']) {
      built.claim(`a involvedIn ${event}`, held).claim(`b involvedIn ${event}`, held);
    }
    expect(verdictOn(built.project(), 'a', 'b')).toBe('NO_RECORD');
  });

  it('did not meet merely because their two meetings are parts of one visit', () => {
    const built = met().meeting('n').visit('v').claim('n stage held').claim('v stage held');
    built.claim('b involvedIn n', held).claim('m partOf v').claim('n partOf v');
    expect(verdictOn(built.project(), 'a', 'b')).toBe('NO_RECORD');
  });

  /** Another report of the same meeting, which names both actors. */
  const report = (built: World, id: string, publishedOn: string) =>
    built
      .source(id, { publishedOn })
      .claim('m stage held')
      .claim('a involvedIn m', held)
      .claim('b involvedIn m', held);

  it('is seen together if only pictured, and a picture never weakens a report', () => {
    const pictured = met().claim('b involvedIn m', held).claim('m format encounter', held);
    expect(verdictOn(pictured.project(), 'a', 'b')).toBe('SEEN_TOGETHER');
    const reported = report(pictured, 'later', '2016-02-01').project();
    expect(verdictOn(reported, 'a', 'b', '2016-01-31')).toBe('SEEN_TOGETHER');
    expect(verdictOn(reported, 'a', 'b')).toBe('MET');
    const first = met().claim('b involvedIn m', held);
    const later = report(first, 'picture', '2016-02-01').claim('m format encounter', held);
    expect(verdictOn(later.project(), 'a', 'b')).toBe('MET');
  });

  it('is seen together whatever form a plan gives, even if the plan is published later', () => {
    const built = met().claim('b involvedIn m', held).claim('m format encounter', held);
    built.source('later', { publishedOn: '2016-02-01' }).claim('m stage expected');
    built.claim('m format talks', { stage: 'expected' });
    expect(verdictOn(built.project(), 'a', 'b')).toBe('SEEN_TOGETHER');
  });

  it('takes the form of the plan if no report states one, unless the plan was talks', () => {
    const planned = (form: string) => {
      const built = met().claim('b involvedIn m', held);
      built.source('plan', { publishedOn: '2016-01-10' }).claim('m stage expected');
      return pairIn(built.claim(`m format ${form}`, { stage: 'expected' }));
    };
    expect(planned('call')).toMatchObject({ format: 'call', verdict: 'SPOKE' });
    expect(planned('gathering')?.verdict).toBe('BOTH_ATTENDED');
    expect(planned('talks')).toMatchObject({ format: 'unknown', verdict: 'MET' });
  });

  it('has the strongest form that one source gives for both, in any order of publication', () => {
    for (const publishedOn of ['2016-01-01', '2016-01-26', '2016-02-01']) {
      const built = met().claim('b involvedIn m', held).claim('m format talks', held);
      report(built, 'other', publishedOn).claim('m format encounter', held);
      expect(verdictOn(built.project(), 'a', 'b')).toBe('MET');
    }
  });

  it('has the weaker of their two forms if no source names both', () => {
    const built = met().claim('m format talks', held).source('other').claim('m stage held');
    built.claim('b involvedIn m', held).claim('m format encounter', held);
    expect(verdictOn(built.project(), 'a', 'b')).toBe('SEEN_TOGETHER');
  });

  it('spoke if one source tells of talks and another of a call', () => {
    const built = met().claim('b involvedIn m', held).claim('m format talks', held);
    report(built, 'other', '2016-02-01').claim('m format call', held);
    expect(verdictOn(built.project(), 'a', 'b')).toBe('SPOKE');
    // A call and a picture contradict each other, so the weaker verdict counts.
    report(built, 'third', '2016-02-02').claim('m format encounter', held);
    expect(verdictOn(built.project(), 'a', 'b')).toBe('SEEN_TOGETHER');
  });

  it('is disputed if another source calls one of them absent', () => {
    const built = met().claim('b involvedIn m', held);
    built.source('other').claim('b involvedIn m', { capacity: 'absent', stage: 'held' });
    expect(verdictOn(built.project(), 'a', 'b')).toBe('DISPUTED');
  });

  it('has its own verdict for having attended the same gathering', () => {
    const built = met().claim('m format gathering', held).claim('b involvedIn m', held);
    const { involvements } = asOf(built.project());
    expect(Object.values(involvements).map(({ format }) => format)).toEqual([
      'gathering',
      'gathering',
    ]);
    expect(pairIn(built)).toMatchObject({ verdict: 'BOTH_ATTENDED', basis: 'stated' });
  });

  it('is inferred to have attended a gathering if a report without a form names more than eight', () => {
    const many = (count: number) => {
      const guests = Array.from({ length: count - 1 }, (_, n) => `x${n}`);
      const built = met()
        .claim('b involvedIn m', held)
        .person(...guests);
      guests.slice(1).forEach((guest) => built.claim(`${guest} involvedIn m`, held));
      return pairIn(built);
    };
    expect(many(8)?.verdict).toBe('MET');
    expect(many(9)).toMatchObject({ verdict: 'BOTH_ATTENDED', basis: 'inferred' });
  });

  it('does not exist in a gathering of more than fifty', () => {
    const crowd = (count: number) => {
      const guests = Array.from({ length: count - 2 }, (_, n) => `x${n}`);
      const built = met().claim('b involvedIn m', held).claim('m format gathering', held);
      built.person(...guests);
      guests.forEach((guest) => built.claim(`${guest} involvedIn m`, held));
      return pairIn(built);
    };
    expect(crowd(50)?.verdict).toBe('BOTH_ATTENDED');
    expect(crowd(51)).toBeNull();
  });

  it('with a group or an organization makes no pair with its members', () => {
    const built = met().claim('g involvedIn m', held).claim('b memberOf g').claim('c memberOf o');
    built.claim('o involvedIn m', held);
    const projection = built.project();
    expect(verdictOn(projection, 'a', 'g')).toBe('MET');
    expect(verdictOn(projection, 'a', 'b')).toBe('NO_RECORD');
    expect(verdictOn(projection, 'a', 'c')).toBe('NO_RECORD');
  });

  it('with a role whose holder is unnamed is marked as a pair with a role', () => {
    const built = met().role('minister').claim('minister involvedIn m', held);
    const pairs = Object.values(asOf(built.project()).pairs);
    expect(pairs).toMatchObject([{ a: { id: 'a' }, b: { id: 'minister' }, ofRole: true }]);
  });

  it('counts a meeting within a meeting of the same two once', () => {
    const built = met().claim('b involvedIn m', held).meeting('n').claim('n stage held');
    built.claim('a involvedIn n', held).claim('b involvedIn n', held).claim('n partOf m');
    const pairs = Object.values(asOf(built.project()).pairs);
    expect(pairs.map(({ meeting: id, within }) => [id, within]).sort()).toEqual([
      ['m', 'm'],
      ['n', 'm'],
    ]);
  });

  it('counts the least number of meetings that a source gives', () => {
    const built = met().claim('b involvedIn m', held);
    expect(pairIn(built)?.times).toBe(1);
    expect(pairIn(built.claim('m property 12..20', { which: 'times' }))?.times).toBe(12);
  });

  it('counts once a meeting of which only a plan tells as several, when it was held', () => {
    const planned = () => {
      const built = reports(['2020-01-01', { stage: 'expected', attendee: ['a', 'b'] }]);
      return built.claim('m property 3', { which: 'times' });
    };
    const timesIn = (built: World) => pairIn(built)?.times;
    expect(timesIn(planned())).toBe(3);
    const took = { stage: 'held', attendee: ['a', 'b'] };
    expect(timesIn(publish(planned(), '2020-02-06', took))).toBe(1);
    const told = publish(planned(), '2020-02-06', took).claim('m property 2', { which: 'times' });
    expect(timesIn(told)).toBe(2);
  });

  describe('counts once a meeting that only an outsider tells as several', () => {
    const times: Qualifiers = { which: 'times' };
    const told = (said: Said) =>
      met().claim('b involvedIn m', held).claim('m property 12..', times, said);

    it.each<[string, Said]>([
      ['a named one', { speaker: 'z' }],
      ['an unnamed one', { unnamedSpeaker: { description: 'a rival' } }],
      ['or an allegation', { modality: 'alleged' }],
    ])('%s', (_, said) => {
      expect(pairIn(told(said).person('z'))?.times).toBe(1);
    });

    it('until it is known that the speaker speaks for a side', () => {
      const built = told({ speaker: 'z' }).person('z').organization('o');
      built
        .source('later', { publishedOn: '2016-03-01' })
        .claim('z memberOf o')
        .claim('a memberOf o');
      expect(pairIn(built, '2016-02-28')?.times).toBe(1);
      expect(pairIn(built, '2016-03-01')?.times).toBe(12);
    });

    it.each<[string, Said]>([
      ['an outsider', { speaker: 'z' }],
      ['an allegation', { modality: 'alleged' }],
    ])('unless the meeting itself is known only from %s', (_, said) => {
      const built = world().meeting('m').person('a', 'b', 'z').source('s');
      built.claim('m stage held', {}, said).claim('m property 12..', times, said);
      for (const each of ['a', 'b']) built.claim(`${each} involvedIn m`, held, said);
      expect(pairIn(built)).toMatchObject({ verdict: 'ALLEGED', times: 12 });
    });
  });
});

describe('two of one side', () => {
  const three = () =>
    world()
      .meeting('m')
      .person('a', 'b', 'c')
      .organization('o', 'p')
      .source('s')
      .claim('m stage held')
      .claim('c involvedIn m', held);
  const verdicts = (built: World) =>
    [
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ].map(([a, b]) => verdictOn(built.project(), a!, b!));

  it('are no pair if both act for one actor, or one accompanies the other', () => {
    const forOne = three().claim('a involvedIn m', { stage: 'held', onBehalfOf: 'o' });
    forOne.claim('b involvedIn m', { stage: 'held', onBehalfOf: 'o' });
    expect(verdicts(forOne)).toEqual(['NO_RECORD', 'MET', 'MET']);
    const with_ = three().claim('a involvedIn m', held);
    with_.claim('b involvedIn m', { stage: 'held', accompanying: 'a' });
    expect(verdicts(with_)).toEqual(['NO_RECORD', 'MET', 'MET']);
  });

  it('are a pair if everybody there is of that side', () => {
    const built = world().meeting('m').person('a', 'b').organization('o').source('s');
    built.claim('m stage held');
    built.claim('a involvedIn m', { stage: 'held', onBehalfOf: 'o' });
    built.claim('b involvedIn m', { stage: 'held', onBehalfOf: 'o' });
    expect(verdictOn(built.project(), 'a', 'b')).toBe('MET');
  });

  it('are no pair if one came instead of the other', () => {
    const built = three().claim('a involvedIn m', { stage: 'expected' });
    built.claim('b involvedIn m', { stage: 'held', insteadOf: 'a' });
    expect(verdicts(built)).toEqual(['NO_RECORD', 'CALLED_OFF', 'MET']);
  });
});

describe('an organization represented by somebody', () => {
  const represented = () =>
    world()
      .meeting('m')
      .person('a', 'b')
      .organization('o', 'p')
      .source('s')
      .claim('m stage held')
      .claim('a involvedIn m', held)
      .claim('b memberOf o');
  const forO: Qualifiers = { stage: 'held', onBehalfOf: 'o' };
  const forP: Qualifiers = { stage: 'held', onBehalfOf: 'p' };

  it('met only if a claim gives the mandate', () => {
    const silent = represented().claim('b involvedIn m', held);
    expect(verdictOn(silent.project(), 'a', 'o')).toBe('NO_RECORD');
    const said = represented().claim('b involvedIn m', forO);
    expect(verdictOn(said.project(), 'a', 'o')).toBe('MET');
    expect(verdictOn(said.project(), 'b', 'o')).toBe('NO_RECORD');
  });

  it('did not meet another organization represented by the same person', () => {
    const built = represented().claim('b involvedIn m', forO).claim('b involvedIn m', forP);
    expect(verdictOn(built.project(), 'o', 'p')).toBe('NO_RECORD');
    expect(verdictOn(built.project(), 'a', 'p')).toBe('MET');
  });

  it('never has a firmer verdict than its representative', () => {
    const built = represented().claim('b involvedIn m', forO);
    built.source('other').claim('b involvedIn m', { stage: 'notHeld' });
    expect(verdictOn(built.project(), 'a', 'b')).toBe('DISPUTED');
    expect(verdictOn(built.project(), 'a', 'o')).toBe('DISPUTED');
    const stayed = represented().claim('b involvedIn m', { stage: 'expected', onBehalfOf: 'o' });
    stayed.source('other').claim('b involvedIn m', { capacity: 'absent', stage: 'held' });
    expect(verdictOn(stayed.project(), 'a', 'b')).toBe('CALLED_OFF');
    expect(verdictOn(stayed.project(), 'a', 'o')).toBe('CALLED_OFF');
  });

  it('is alleged if only the mandate is alleged, and denied if the mandate is denied', () => {
    const built = represented().claim('b involvedIn m', held);
    built.claim('b involvedIn m', forO, { modality: 'alleged' });
    expect(verdictOn(built.project(), 'a', 'b')).toBe('MET');
    expect(verdictOn(built.project(), 'a', 'o')).toBe('ALLEGED');
    built.claim('b involvedIn m', forP, { modality: 'denied' });
    expect(verdictOn(built.project(), 'a', 'b')).toBe('MET');
    expect(verdictOn(built.project(), 'a', 'p')).toBe('DENIED');
  });

  it('is disputed if its mandate is asserted and denied, while its representative is not', () => {
    const built = represented().claim('b involvedIn m', forO).source('t');
    built.claim('b involvedIn m', forO, { modality: 'denied' });
    expect(verdictOn(built.project(), 'a', 'b')).toBe('MET');
    expect(verdictOn(built.project(), 'a', 'o')).toBe('DISPUTED');
  });

  it('is the one named by the preferred claim of a stage', () => {
    const built = represented().claim('b involvedIn m', forO);
    built.claim('b involvedIn m', forP, { rank: 'preferred' });
    expect(verdictOn(built.project(), 'a', 'o')).toBe('NO_RECORD');
    expect(verdictOn(built.project(), 'a', 'p')).toBe('MET');
  });

  it('is never the representative itself, even after a merge of the two', () => {
    const built = represented().claim('b involvedIn m', forP).claim('p sameAs b');
    const spans = built.project().involvements.flatMap(({ spans: list }) => list);
    expect(spans.map(({ from, onBehalfOf }) => [from, onBehalfOf])).toEqual([
      ['a', null],
      ['b', null],
    ]);
  });
});
