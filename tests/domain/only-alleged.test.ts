/** A part that is only denied or only alleged follows the same rules as an asserted one, with a weaker result (model.md §2). */
import { describe, expect, it } from 'vitest';
import { between, eventIn, report, reports, type Item } from './support/reports.ts';

const plan = (...attendee: readonly string[]): Item => ({ stage: 'expected', attendee });
const held = (...attendee: readonly string[]): Item => ({ stage: 'held', attendee });
/** A report about the parts only, which says nothing about the meeting itself. */
const ofParts = { ofParts: true as const };
const VOICES: readonly (readonly [string, Pick<Item, 'speaker'>])[] = [
  ['a source', {}],
  ['an outsider', { speaker: 'o' }],
];

describe('a request that is only denied', () => {
  const asked = { stage: 'requested', requester: ['a'], invited: ['b'] };
  const denied = { ...asked, modality: 'denied' as const };

  it.each([
    ['by the alleged requester', { speaker: 'a' }],
    ['by the source', {}],
    ['by an outsider', { speaker: 'o' }],
  ])('%s makes a denied pair, like a plan that is only denied', (_, voice) => {
    expect(between(reports(['2020-01-01', { ...denied, ...voice }]), 'a', 'b')).toBe('DENIED');
  });

  it('leaves the request of another actor alone, and disputes its own', () => {
    const other = { ...asked, requester: ['c'] };
    const built = reports(['2020-01-01', other], ['2020-01-02', { ...denied, ...ofParts }]);
    expect(between(built, 'c', 'b')).toBe('REQUESTED');
    expect(between(built, 'a', 'b')).toBe('DENIED');
    expect(between(reports(['2020-01-01', asked], ['2020-01-02', denied]), 'a', 'b')).toBe(
      'DISPUTED',
    );
  });
});

describe.each(VOICES)('an actor whom %s calls absent', (_, voice) => {
  const away = (stage: string, ...absent: readonly string[]): Item => ({
    ...{ stage, absent },
    ...ofParts,
    ...voice,
  });

  it('is a denied pair with those who were there', () => {
    for (const stage of ['held', 'expected']) {
      const built = reports(['2020-01-10', held('a')], ['2020-01-11', away(stage, 'c')]);
      expect([stage, between(built, 'a', 'c')]).toEqual([stage, 'DENIED']);
    }
  });

  it('is no pair with another absent actor', () => {
    for (const stage of ['held', 'expected']) {
      for (const base of [held('a'), plan('a', 'b')]) {
        const built = reports(['2020-01-10', base], ['2020-01-11', away(stage, 'c', 'd')]);
        expect([stage, base.stage, between(built, 'c', 'd')]).toEqual([stage, base.stage, null]);
      }
    }
  });

  it('is no pair with those who were only expected', () => {
    const built = reports(['2020-01-10', plan('a', 'b')], ['2020-01-11', away('held', 'c')]);
    expect(between(built, 'a', 'c')).toBe(null);
    const denial = { ...held('c', 'd'), ...ofParts, ...voice, modality: 'denied' as const };
    const denied = reports(['2020-01-10', plan('a', 'b')], ['2020-01-11', denial]);
    expect(between(denied, 'a', 'c')).toBe(null);
    expect(between(denied, 'c', 'd')).toBe(null);
  });
});

describe('an actor who stayed away', () => {
  const denial = { ...held('a'), ...ofParts, speaker: 'a', modality: 'denied' as const };

  it('is no pair with an actor who is only alleged to have been expected', () => {
    const built = reports(
      ['2020-01-10', { ...held('b'), speaker: 'o' }],
      ['2020-01-11', { ...plan('c'), ...ofParts, speaker: 'o' }],
      ['2020-01-12', denial],
    );
    expect(between(built, 'a', 'b')).toBe('DENIED');
    expect(between(built, 'a', 'c')).toBe(null);
  });

  it('is still an alleged pair with an actor, if an outsider says that both were expected', () => {
    const alleged = { stage: 'cancelled', attendee: ['a', 'b'], speaker: 'o' };
    const built = reports(['2020-01-10', denial], ['2020-01-11', alleged]);
    expect(between(built, 'a', 'b')).toBe('ALLEGED');
  });

  it('is a called-off pair with those who were there, if it was invited and a stand-in came', () => {
    const asked = { stage: 'requested', requester: ['b'], invited: ['c'] };
    const came = { stage: 'held', attendee: [{ actor: 'd', insteadOf: 'c' }, 'a', 'b'] };
    const built = reports(['2020-01-01', asked], ['2020-01-10', came]);
    expect(between(built, 'a', 'c')).toBe('CALLED_OFF');
    expect(between(built, 'c', 'd')).toBe(null);
  });
});

describe('an actor whose own part was called off', () => {
  it('leaves the meeting of the others as it was', () => {
    const off = { stage: 'cancelled', attendee: ['c'], ...ofParts };
    const built = reports(['2020-01-10', held('a', 'b')], ['2020-01-20', off]);
    expect(eventIn(built)?.status).toBe('HELD');
    expect(between(built, 'a', 'b')).toBe('MET');
    expect(between(built, 'a', 'c')).toBe('CALLED_OFF');
  });

  it('is a called-off pair with an actor whom an outsider alleges to have been there', () => {
    const off = { stage: 'cancelled', attendee: ['b', 'c'], ...ofParts };
    const built = reports(['2020-01-10', { ...held('a', 'b'), speaker: 'o' }], ['2020-01-20', off]);
    expect(between(built, 'a', 'c')).toBe('CALLED_OFF');
  });
});

describe('a denial', () => {
  it('does not count the actor it names as present beside others', () => {
    const side = { stage: 'held', attendee: ['a', { actor: 'c', accompanying: 'a' }] };
    const none = { stage: 'notHeld', attendee: ['b'] };
    const built = reports(['2020-01-10', side], ['2020-01-12', none]);
    expect(between(built, 'a', 'c')).toBe('DISPUTED');
  });

  it('of a whole does not affect a part that was planned later', () => {
    const off = { event: 'v', stage: 'notHeld', step: '2020-01-02' };
    const built = reports(['2020-01-10', plan('a', 'b')], ['2020-01-11', off]);
    built.claim('m partOf v');
    expect(between(built, 'a', 'b')).toBe('PLANNED');
  });
});

describe('an allegation about who is of one side', () => {
  const alleged = { stage: 'held', speaker: 'o' };
  const withAide = [{ actor: 'c', accompanying: 'a' }, 'a', 'b'];

  it('makes no pair of the two it puts on one side', () => {
    const built = reports(['2020-01-10', { ...alleged, attendee: withAide }]);
    expect(between(built, 'a', 'c')).toBe(null);
    expect(between(built, 'b', 'c')).toBe('ALLEGED');
  });

  it('does not separate a pair that sources name side by side', () => {
    const built = reports(['2020-01-10', plan('a', 'c', 'b')], ['2020-01-20', alleged]);
    report(built, '2020-01-21', { ...alleged, attendee: withAide });
    expect(between(built, 'a', 'c')).toBe('ALLEGED');
  });

  it('makes no pair of actors with the same mandate, whether direct or through a companion', () => {
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

it('a denial by somebody represented denies the meeting for both, and leaves the mandate alone', () => {
  const attendee = [{ actor: 'c', onBehalfOf: 'a' }, 'b'];
  const denied = { stage: 'held', attendee, speaker: 'a', modality: 'denied' as const };
  const built = reports(['2020-01-10', denied]);
  expect(between(built, 'b', 'c')).toBe('DENIED');
  expect(between(built, 'a', 'b')).toBe('DENIED');
  expect(between(built, 'a', 'c')).toBe(null);
});

it('a plan that says one actor will not come still raises a request of the others to planned', () => {
  const asked = { stage: 'requested', requester: ['a'], invited: ['b'] };
  const built = reports(
    ['2020-01-01', asked],
    ['2020-01-05', { stage: 'expected', absent: ['c'] }],
  );
  expect(between(built, 'a', 'b')).toBe('PLANNED');
});
