/** What is only denied or only alleged of somebody's part reads as the same word asserted would, only weaker (model.md §2). */
import { describe, expect, it } from '@jest/globals';
import { between, eventIn, report, reports, type Item } from './support/reports.ts';

const plan = (...attendee: readonly string[]): Item => ({ stage: 'expected', attendee });
const held = (...attendee: readonly string[]): Item => ({ stage: 'held', attendee });
/** A report of the parts alone, that leaves open what became of the meeting. */
const ofParts = { ofParts: true as const };
const VOICES: readonly (readonly [string, Pick<Item, 'speaker'>])[] = [
  ['a source', {}],
  ['an outsider', { speaker: 'o' }],
];

describe('a request that is only denied', () => {
  const asked = { stage: 'requested', requester: ['a'], invited: ['b'] };
  const denied = { ...asked, modality: 'denied' as const };

  it.each([
    ['by who is said to have asked', { speaker: 'a' }],
    ['by the source', {}],
    ['by an outsider', { speaker: 'o' }],
  ])('%s is a record of the two, as a plan only denied is', (_, voice) => {
    expect(between(reports(['2020-01-01', { ...denied, ...voice }]), 'a', 'b')).toBe('DENIED');
  });

  it('stands beside the request of another, and disputes its own', () => {
    const other = { ...asked, requester: ['c'] };
    const built = reports(['2020-01-01', other], ['2020-01-02', { ...denied, ...ofParts }]);
    expect(between(built, 'c', 'b')).toBe('REQUESTED');
    expect(between(built, 'a', 'b')).toBe('DENIED');
    expect(between(reports(['2020-01-01', asked], ['2020-01-02', denied]), 'a', 'b')).toBe(
      'DISPUTED',
    );
  });
});

describe.each(VOICES)('who is absent, by the word of %s', (_, voice) => {
  const away = (stage: string, ...absent: readonly string[]): Item => ({
    ...{ stage, absent },
    ...ofParts,
    ...voice,
  });

  it('has that with those who were there', () => {
    for (const stage of ['held', 'expected']) {
      const built = reports(['2020-01-10', held('a')], ['2020-01-11', away(stage, 'c')]);
      expect([stage, between(built, 'a', 'c')]).toEqual([stage, 'DENIED']);
    }
  });

  it('has nothing with another who is', () => {
    for (const stage of ['held', 'expected']) {
      for (const base of [held('a'), plan('a', 'b')]) {
        const built = reports(['2020-01-10', base], ['2020-01-11', away(stage, 'c', 'd')]);
        expect([stage, base.stage, between(built, 'c', 'd')]).toEqual([stage, base.stage, null]);
      }
    }
  });

  it('has nothing with those who were only to come', () => {
    const built = reports(['2020-01-10', plan('a', 'b')], ['2020-01-11', away('held', 'c')]);
    expect(between(built, 'a', 'c')).toBe(null);
    const denial = { ...held('c', 'd'), ...ofParts, ...voice, modality: 'denied' as const };
    const denied = reports(['2020-01-10', plan('a', 'b')], ['2020-01-11', denial]);
    expect(between(denied, 'a', 'c')).toBe(null);
    expect(between(denied, 'c', 'd')).toBe(null);
  });
});

describe('whoever stayed away', () => {
  const denial = { ...held('a'), ...ofParts, speaker: 'a', modality: 'denied' as const };

  it('has nothing with one who is only alleged to have been going', () => {
    const built = reports(
      ['2020-01-10', { ...held('b'), speaker: 'o' }],
      ['2020-01-11', { ...plan('c'), ...ofParts, speaker: 'o' }],
      ['2020-01-12', denial],
    );
    expect(between(built, 'a', 'b')).toBe('DENIED');
    expect(between(built, 'a', 'c')).toBe(null);
  });

  it('was to come with another, if only as an allegation: the denial stands beside it', () => {
    const alleged = { stage: 'cancelled', attendee: ['a', 'b'], speaker: 'o' };
    const built = reports(['2020-01-10', denial], ['2020-01-11', alleged]);
    expect(between(built, 'a', 'b')).toBe('ALLEGED');
  });

  it('was asked, and another came instead: he has that with those who were there', () => {
    const asked = { stage: 'requested', requester: ['b'], invited: ['c'] };
    const came = { stage: 'held', attendee: [{ actor: 'd', insteadOf: 'c' }, 'a', 'b'] };
    const built = reports(['2020-01-01', asked], ['2020-01-10', came]);
    expect(between(built, 'a', 'c')).toBe('CALLED_OFF');
    expect(between(built, 'c', 'd')).toBe(null);
  });
});

describe('one whose own part was called off', () => {
  it('puts nobody else in doubt who was there', () => {
    const off = { stage: 'cancelled', attendee: ['c'], ...ofParts };
    const built = reports(['2020-01-10', held('a', 'b')], ['2020-01-20', off]);
    expect(eventIn(built)?.status).toBe('HELD');
    expect(between(built, 'a', 'b')).toBe('MET');
    expect(between(built, 'a', 'c')).toBe('CALLED_OFF');
  });

  it('did not meet whom an outsider alleges to have been there with others', () => {
    const off = { stage: 'cancelled', attendee: ['b', 'c'], ...ofParts };
    const built = reports(['2020-01-10', { ...held('a', 'b'), speaker: 'o' }], ['2020-01-20', off]);
    expect(between(built, 'a', 'c')).toBe('CALLED_OFF');
  });
});

describe('a denial', () => {
  it('puts whom it names in no room where others were', () => {
    const side = { stage: 'held', attendee: ['a', { actor: 'c', accompanying: 'a' }] };
    const none = { stage: 'notHeld', attendee: ['b'] };
    const built = reports(['2020-01-10', side], ['2020-01-12', none]);
    expect(between(built, 'a', 'c')).toBe('DISPUTED');
  });

  it('of a whole that is older than the plan of its part leaves the part as it was', () => {
    const off = { event: 'v', stage: 'notHeld', step: '2020-01-02' };
    const built = reports(['2020-01-10', plan('a', 'b')], ['2020-01-11', off]);
    built.claim('m partOf v');
    expect(between(built, 'a', 'b')).toBe('PLANNED');
  });
});

describe('an allegation that names a side', () => {
  const alleged = { stage: 'held', speaker: 'o' };
  const withAide = [{ actor: 'c', accompanying: 'a' }, 'a', 'b'];

  it('makes no pair of whom it calls one', () => {
    const built = reports(['2020-01-10', { ...alleged, attendee: withAide }]);
    expect(between(built, 'a', 'c')).toBe(null);
    expect(between(built, 'b', 'c')).toBe('ALLEGED');
  });

  it('parts nobody whom sources name beside each other', () => {
    const built = reports(['2020-01-10', plan('a', 'c', 'b')], ['2020-01-20', alleged]);
    report(built, '2020-01-21', { ...alleged, attendee: withAide });
    expect(between(built, 'a', 'c')).toBe('ALLEGED');
  });

  it('joins who acts for the same, through whomever', () => {
    const forY = { actor: 'c', onBehalfOf: 'y' };
    const attendee = [forY, { actor: 'd', accompanying: 'c' }, 'b'];
    const built = reports(['2020-01-10', { ...alleged, attendee }]);
    for (const [one, other] of [
      ['c', 'y'],
      ['d', 'y'],
      ['c', 'd'],
    ] as const) {
      expect([one, other, between(built, one, other)]).toEqual([one, other, null]);
    }
    expect(between(built, 'b', 'y')).toBe('ALLEGED');
  });
});

it('names his envoy who denies that a meeting was held: a denial of the whole, not of the mandate', () => {
  const attendee = [{ actor: 'c', onBehalfOf: 'a' }, 'b'];
  const denied = { stage: 'held', attendee, speaker: 'a', modality: 'denied' as const };
  const built = reports(['2020-01-10', denied]);
  expect(between(built, 'b', 'c')).toBe('DENIED');
  expect(between(built, 'a', 'b')).toBe('DENIED');
  expect(between(built, 'a', 'c')).toBe(null);
});

it('says of a plan that one will not come: that lifts the others who were asked', () => {
  const asked = { stage: 'requested', requester: ['a'], invited: ['b'] };
  const built = reports(
    ['2020-01-01', asked],
    ['2020-01-05', { stage: 'expected', absent: ['c'] }],
  );
  expect(between(built, 'a', 'b')).toBe('PLANNED');
});
