/** Who met whom: model guide §2, rule 8, and §3. */
import { describe, expect, it } from '@jest/globals';
import { EVENT_CAPACITIES, PRESENT } from '../../src/domain/predicates.ts';
import { STATUSES, type Status } from '../../src/domain/stages.ts';
import {
  pairStatus,
  verdictOf,
  verdictOfMeeting,
  VERDICTS,
  type Verdict,
} from '../../src/domain/verdicts.ts';
import { verdictOn } from './support/as-of.ts';
import { world } from './support/world.ts';

const part = (capacity: string, status: Status = 'HELD') => ({ capacity, status });
const attendee = (status: Status) => part('attendee', status);
const talks = (status: Status) => ({ status, format: 'talks' });

describe('the status of a pair in one meeting', () => {
  it('is the weakest of the meeting and the two parts, whichever it is', () => {
    expect(pairStatus('HELD', attendee('HELD'), attendee('HELD'))).toBe('HELD');
    expect(pairStatus('HELD', attendee('HELD'), attendee('EXPECTED'))).toBe('EXPECTED');
    expect(pairStatus('HELD', attendee('NOT_HELD'), attendee('EXPECTED'))).toBe('NOT_HELD');
    expect(pairStatus('CANCELLED', attendee('HELD'), attendee('HELD'))).toBe('CANCELLED');
  });

  it('passes doubt on any part to the pair', () => {
    expect(pairStatus('HELD', attendee('ALLEGED'), attendee('NOT_HELD'))).toBe('ALLEGED');
    expect(pairStatus('DISPUTED', attendee('HELD'), attendee('ALLEGED'))).toBe('DISPUTED');
  });

  it('is none where no source gives the meeting a stage', () => {
    expect(pairStatus(null, attendee('HELD'), attendee('HELD'))).toBeNull();
  });

  it('never depends on which of the two comes first', () => {
    for (const a of EVENT_CAPACITIES) {
      for (const b of EVENT_CAPACITIES) {
        for (const status of STATUSES) {
          const [one, other] = [part(a), part(b, 'REQUESTED')];
          expect(pairStatus(status, one, other)).toBe(pairStatus(status, other, one));
        }
      }
    }
  });
});

describe('who counts as a pair', () => {
  it('those who are present: host, guest, attendee', () => {
    expect(PRESENT).toEqual(['host', 'guest', 'attendee']);
    for (const a of PRESENT) {
      for (const b of PRESENT) expect(pairStatus('HELD', part(a), part(b))).toBe('HELD');
    }
  });

  it('nobody else once the meeting is held', () => {
    for (const a of EVENT_CAPACITIES.filter((capacity) => !PRESENT.includes(capacity))) {
      for (const b of EVENT_CAPACITIES) expect(pairStatus('HELD', part(a), part(b))).toBeNull();
    }
  });

  it('the one who asked and the one who was asked, while it is requested or called off', () => {
    const asked = (meeting: Status, own: Status = meeting) =>
      pairStatus(meeting, part('requester', own), part('invited', own));
    for (const status of STATUSES) {
      const counts = ['REQUESTED', 'CANCELLED', 'NOT_HELD'].includes(status);
      expect(asked(status)).toBe(counts ? status : null);
      // Never more than requested or called off, whatever is said of their parts.
      expect(['REQUESTED', 'CANCELLED', 'NOT_HELD', null]).toContain(asked('REQUESTED', status));
    }
    expect(pairStatus('REQUESTED', part('requester'), part('requester'))).toBeNull();
    expect(pairStatus('REQUESTED', part('invited'), part('invited'))).toBeNull();
    expect(pairStatus('REQUESTED', part('requester'), part('attendee'))).toBeNull();
  });
});

describe('the verdict', () => {
  it.each<[Status, Verdict]>([
    ['HELD', 'MET'],
    ['DISPUTED', 'DISPUTED'],
    ['ALLEGED', 'ALLEGED'],
    ['EXPECTED', 'PLANNED'],
    ['CONFIRMED', 'PLANNED'],
    ['POSTPONED', 'PLANNED'],
    ['REQUESTED', 'REQUESTED'],
    ['CANCELLED', 'CALLED_OFF'],
    ['NOT_HELD', 'CALLED_OFF'],
  ])('of a meeting that is %s is %s', (status, verdict) => {
    expect(verdictOfMeeting(talks(status))).toBe(verdict);
  });

  it('of an encounter that was held is being seen together, and of a planned one a plan', () => {
    expect(verdictOfMeeting({ status: 'HELD', format: 'encounter' })).toBe('SEEN_TOGETHER');
    expect(verdictOfMeeting({ status: 'EXPECTED', format: 'encounter' })).toBe('PLANNED');
    expect(verdictOfMeeting({ status: 'DISPUTED', format: 'encounter' })).toBe('DISPUTED');
  });

  it('is the first that applies, in the order of the guide', () => {
    expect(VERDICTS).toEqual([
      'MET',
      'DISPUTED',
      'SEEN_TOGETHER',
      'ALLEGED',
      'PLANNED',
      'REQUESTED',
      'CALLED_OFF',
      'NO_RECORD',
    ]);
    const meetings = [
      talks('HELD'),
      talks('DISPUTED'),
      { status: 'HELD' as const, format: 'encounter' },
      talks('ALLEGED'),
      talks('POSTPONED'),
      talks('REQUESTED'),
      talks('NOT_HELD'),
    ];
    meetings.forEach((_, n) => {
      expect(verdictOf(meetings.slice(n))).toBe(VERDICTS[n]);
      expect(verdictOf(meetings.slice(n).reverse())).toBe(VERDICTS[n]);
    });
  });

  it('is NO_RECORD without a meeting', () => {
    expect(verdictOf([])).toBe('NO_RECORD');
  });
});

describe('a pair in the graph', () => {
  /** A meeting that was held, and `a` at it. */
  const held = () =>
    world()
      .meeting('m')
      .person('a', 'b', 'c')
      .organization('o')
      .group('g')
      .source('s')
      .claim('m stage held')
      .claim('a involvedIn m');

  it('met where both attended a meeting that was held', () => {
    expect(verdictOn(held().claim('b involvedIn m').project(), 'a', 'b')).toBe('MET');
  });

  it('has only a plan where one of them is only expected', () => {
    const built = held().claim('b involvedIn m', { stage: 'expected' });
    expect(verdictOn(built.project(), 'a', 'b')).toBe('PLANNED');
  });

  it('did not meet at a visit or in a statement', () => {
    const built = world().visit('v').statement('l').person('a', 'b').source('s');
    built.claim('v stage held').claim('l stage held');
    for (const event of ['v', 'l']) {
      built.claim(`a involvedIn ${event}`).claim(`b involvedIn ${event}`);
    }
    expect(verdictOn(built.project(), 'a', 'b')).toBe('NO_RECORD');
  });

  it('did not meet because two meetings are part of one visit', () => {
    const built = held().meeting('n').visit('v').claim('n stage held').claim('v stage held');
    built.claim('b involvedIn n').claim('m partOf v').claim('n partOf v');
    expect(verdictOn(built.project(), 'a', 'b')).toBe('NO_RECORD');
  });

  it('is seen together at an encounter, and the format is known when its source is', () => {
    const built = held().claim('b involvedIn m');
    built.source('later', { publishedOn: '2016-02-01' });
    const projection = built.claim('m property encounter', { which: 'format' }).project();
    expect(verdictOn(projection, 'a', 'b', '2016-01-31')).toBe('MET');
    expect(verdictOn(projection, 'a', 'b')).toBe('SEEN_TOGETHER');
  });

  it('is seen together whatever form a plan had, and whenever that plan is recalled', () => {
    const built = held().claim('b involvedIn m').claim('m property encounter', { which: 'format' });
    built.source('later', { publishedOn: '2016-02-01' }).claim('m stage expected');
    built.claim('m property talks', { which: 'format' });
    expect(verdictOn(built.project(), 'a', 'b')).toBe('SEEN_TOGETHER');
  });

  it('is seen together where sources differ on the form, whichever spoke last', () => {
    for (const publishedOn of ['2016-01-01', '2016-01-26', '2016-02-01']) {
      const built = held().claim('b involvedIn m').claim('m property talks', { which: 'format' });
      built.source('other', { publishedOn }).claim('m stage held');
      built.claim('m property encounter', { which: 'format' });
      expect(verdictOn(built.project(), 'a', 'b')).toBe('SEEN_TOGETHER');
    }
  });

  it('was not met by whom a source calls absent', () => {
    const built = held().claim('b involvedIn m', { stage: 'held' });
    built.source('other').claim('b involvedIn m', { capacity: 'absent', stage: 'held' });
    expect(verdictOn(built.project(), 'a', 'b')).toBe('DISPUTED');
  });

  it('carries a gathering as such; whether it counts is for the query', () => {
    const built = held().claim('m property gathering', { which: 'format' });
    expect(built.project().involvements[0]?.spans[0]?.format).toBe('gathering');
  });

  it('meeting a group or an organization is not meeting its members', () => {
    const built = held().claim('g involvedIn m').claim('b memberOf g').claim('c memberOf o');
    built.claim('o involvedIn m');
    const projection = built.project();
    expect(verdictOn(projection, 'a', 'g')).toBe('MET');
    expect(verdictOn(projection, 'a', 'b')).toBe('NO_RECORD');
    expect(verdictOn(projection, 'a', 'c')).toBe('NO_RECORD');
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
      .claim('a involvedIn m')
      .claim('b memberOf o');

  it('met only where a claim says on whose behalf', () => {
    const silent = represented().claim('b involvedIn m');
    expect(verdictOn(silent.project(), 'a', 'o')).toBe('NO_RECORD');
    const said = represented().claim('b involvedIn m', { onBehalfOf: 'o' });
    expect(verdictOn(said.project(), 'a', 'o')).toBe('MET');
    expect(verdictOn(said.project(), 'b', 'o')).toBe('NO_RECORD');
  });

  it('did not meet another that the same person represented', () => {
    const built = represented().claim('b involvedIn m', { onBehalfOf: 'o' });
    built.claim('b involvedIn m', { onBehalfOf: 'p' });
    expect(verdictOn(built.project(), 'o', 'p')).toBe('NO_RECORD');
    expect(verdictOn(built.project(), 'a', 'p')).toBe('MET');
  });

  it('never stands firmer than who represented it', () => {
    const built = represented().claim('b involvedIn m', { stage: 'held', onBehalfOf: 'o' });
    built.source('other').claim('b involvedIn m', { stage: 'notHeld' });
    expect(verdictOn(built.project(), 'a', 'b')).toBe('DISPUTED');
    expect(verdictOn(built.project(), 'a', 'o')).toBe('DISPUTED');
    built.claim('b involvedIn m', { stage: 'cancelled' }, { rank: 'preferred' });
    expect(verdictOn(built.project(), 'a', 'o')).toBe('CALLED_OFF');
  });

  it('has doubt of its own where the mandate is disputed or alleged', () => {
    const built = represented().claim('b involvedIn m');
    built.claim('b involvedIn m', { onBehalfOf: 'o' }, { modality: 'alleged' });
    expect(verdictOn(built.project(), 'a', 'b')).toBe('MET');
    expect(verdictOn(built.project(), 'a', 'o')).toBe('ALLEGED');
    built.claim('b involvedIn m', { onBehalfOf: 'p' }, { modality: 'denied' });
    expect(verdictOn(built.project(), 'a', 'p')).toBe('NO_RECORD');
  });

  it('is the one that the preferred of those claims names', () => {
    const built = represented().claim('b involvedIn m', { onBehalfOf: 'o' });
    built.claim('b involvedIn m', { onBehalfOf: 'p' }, { rank: 'preferred' });
    expect(verdictOn(built.project(), 'a', 'o')).toBe('NO_RECORD');
    expect(verdictOn(built.project(), 'a', 'p')).toBe('MET');
  });

  it('is not the actor itself, though a merge makes it seem so', () => {
    const built = represented().claim('b involvedIn m', { onBehalfOf: 'p' }).claim('p sameAs b');
    const spans = built.project().involvements.flatMap(({ spans: list }) => list);
    expect(spans.map(({ from, onBehalfOf }) => [from, onBehalfOf])).toEqual([
      ['a', null],
      ['b', null],
    ]);
  });
});
