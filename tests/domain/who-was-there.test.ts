/** Who was present at an event, was expected, or stayed away (model.md §2, "Parts"). */
import { describe, expect, it } from 'vitest';
import { between, cast, pairIn, report, reports, type Item } from './support/reports.ts';

const plan = (...attendee: readonly string[]): Item => ({ stage: 'expected', attendee });
const held = (...attendee: readonly string[]): Item => ({ stage: 'held', attendee });

describe('the rule of two', () => {
  const planned = (item: Item, ...more: readonly Item[]) => {
    const built = reports(['2020-01-01', item]);
    more.forEach((each, n) => report(built, `2020-01-1${n}`, each));
    return built;
  };
  const took = { stage: 'held' };

  it.each<[string, Item, readonly Item[], string]>([
    ['two planned', plan('a', 'b'), [took], 'MET'],
    [
      'a request that names both',
      { stage: 'requested', requester: ['a'], invited: ['b'] },
      [took],
      'MET',
    ],
    ['a turn that names both', { stage: 'postponed', attendee: ['a', 'b'] }, [took], 'MET'],
    [
      'one of the two called off, although two cannot meet without one of them',
      plan('a', 'b'),
      [{ stage: 'cancelled', attendee: ['a'], ofParts: true }, took],
      'MET',
    ],
    ['a third who was not expected', { ...plan('a', 'b'), absent: ['c'] }, [took], 'MET'],
    ['a subject of the talks', { ...plan('a', 'b'), subject: ['c'] }, [took], 'MET'],
    ['a State that was to host', { ...plan('a', 'b'), host: ['x'] }, [took], 'MET'],
    ['a third who was expected too', plan('a', 'b', 'c'), [took], 'PRESENCE_UNSTATED'],
    ['a third whom the report names', plan('a', 'b'), [held('c')], 'PRESENCE_UNSTATED'],
    [
      'a third of whom the report says only that it is alleged to have come',
      plan('a', 'b'),
      [took, { ...held('c'), ofParts: true, modality: 'alleged' }],
      'PRESENCE_UNSTATED',
    ],
    [
      'a third of whom the report denies that it came',
      plan('a', 'b'),
      [took, { ...held('c'), ofParts: true, modality: 'denied' }],
      'PRESENCE_UNSTATED',
    ],
    [
      'a third whom the report calls absent',
      plan('a', 'b'),
      [{ ...took, absent: ['c'] }],
      'PRESENCE_UNSTATED',
    ],
    [
      'a planned gathering',
      { ...plan('a', 'b'), format: 'gathering' },
      [took],
      'PRESENCE_UNSTATED',
    ],
    [
      'one expected on behalf of another',
      { stage: 'expected', attendee: [{ actor: 'a', onBehalfOf: 'x' }, 'b'] },
      [took],
      'PRESENCE_UNSTATED',
    ],
    ['two whom only a denial names', { stage: 'notHeld', attendee: ['a', 'b'] }, [took], 'DENIED'],
  ])('%s', (_, first, more, verdict) => {
    expect(between(planned(first, ...more), 'a', 'b')).toBe(verdict);
  });

  it('also counts requester and invited if only the report of the outcome names them', () => {
    const built = reports(['2020-01-10', { stage: 'held', requester: ['a'], invited: ['b'] }]);
    expect(pairIn(built, 'a', 'b')).toMatchObject({ verdict: 'MET', basis: 'inferred' });
  });
});

describe('one of several expected actors', () => {
  const three = () => reports(['2020-01-01', plan('a', 'b', 'c')]);

  it('has a called-off part, not an unstated one, if its own part was called off', () => {
    const built = three();
    report(built, '2020-01-05', { stage: 'cancelled', attendee: ['c'], ofParts: true });
    report(built, '2020-01-10', held('a', 'b'));
    expect(between(built, 'a', 'b')).toBe('MET');
    expect(pairIn(built, 'a', 'c')).toMatchObject({ status: 'CANCELLED', verdict: 'CALLED_OFF' });
  });

  it('is called off if a later plan calls it absent, and denied if no plan named it', () => {
    const built = report(three(), '2020-01-05', { stage: 'expected', absent: ['c', 'd'] });
    expect(between(built, 'a', 'c')).toBe('CALLED_OFF');
    expect(between(built, 'a', 'd')).toBe('DENIED');
    expect(between(built, 'a', 'b')).toBe('PLANNED');
  });

  it('is confirmed only by a later claim that names it or nobody', () => {
    const some = { stage: 'confirmed', attendee: ['a', 'b'] };
    expect(pairIn(report(three(), '2020-01-05', some), 'a', 'c')?.status).toBe('EXPECTED');
    const all = { stage: 'confirmed' };
    expect(pairIn(report(three(), '2020-01-05', all), 'a', 'c')?.status).toBe('CONFIRMED');
  });

  it('is denied if only the denial of the event names it', () => {
    const built = reports(['2020-01-01', plan('a', 'b')]);
    report(built, '2020-01-10', { stage: 'notHeld', attendee: ['a', 'b', 'c'] });
    expect(between(built, 'a', 'b')).toBe('CALLED_OFF');
    expect(between(built, 'a', 'c')).toBe('DENIED');
  });
});

describe('an actor who stayed away', () => {
  it('is a denied pair with those who were there', () => {
    const built = reports(['2020-01-10', { ...held('a'), absent: ['b'] }]);
    expect(between(built, 'a', 'b')).toBe('DENIED');
  });

  it('is no pair with those only expected, unless it was expected too', () => {
    const built = reports(['2020-01-01', plan('c', 'd', 'e')]);
    report(built, '2020-01-10', { ...held('c'), absent: ['b', 'e'] });
    expect(between(built, 'b', 'c')).toBe('DENIED');
    expect(between(built, 'b', 'd')).toBe(null);
    expect(between(built, 'd', 'e')).toBe('CALLED_OFF');
  });

  it('is no pair with another who stayed away, even if only an outsider says so of both', () => {
    for (const speaker of [undefined, 'o']) {
      const built = reports(['2020-01-10', held('a')]);
      const absent = { stage: 'held', absent: ['b', 'c'], ofParts: true as const };
      report(built, '2020-01-11', speaker === undefined ? absent : { ...absent, speaker });
      expect(between(built, 'b', 'c')).toBe(null);
    }
  });

  it('has a disputed part if one source calls it absent and another present', () => {
    const built = reports(
      ['2020-01-10', { ...held('a'), absent: ['b'] }],
      ['2020-01-11', { stage: 'held', attendee: [{ actor: 'c', insteadOf: 'a' }, 'b'] }],
    );
    expect(between(built, 'a', 'b')).toBe('DISPUTED');
  });

  it('does not dispute a meeting by a denial published before it', () => {
    const denial = {
      ...held('a'),
      ofParts: true as const,
      speaker: 'a',
      modality: 'denied' as const,
    };
    const before = reports(
      ['2020-01-05', denial],
      ['2020-01-15', { ...held('a', 'b'), date: '2020-01-13' }],
    );
    expect(between(before, 'a', 'b')).toBe('MET');
    const after = reports(
      ['2020-01-15', { ...held('a', 'b'), date: '2020-01-13' }],
      ['2020-01-16', denial],
    );
    expect(between(after, 'a', 'b')).toBe('DISPUTED');
  });

  it('is not an actor who only denies a cancellation', () => {
    const built = reports(['2020-01-01', { stage: 'requested', requester: ['a'], invited: ['b'] }]);
    report(built, '2020-01-05', {
      stage: 'cancelled',
      attendee: ['a', 'b'],
      speaker: 'a',
      modality: 'denied',
    });
    report(built, '2020-01-10', held('a', 'c'));
    expect(between(built, 'b', 'c')).toBe(null);
    expect(between(built, 'a', 'b')).toBe('PRESENCE_UNSTATED');
  });

  it('is not a stand-in that was merged with the actor it replaced', () => {
    const built = reports([
      '2020-01-10',
      { stage: 'held', attendee: [{ actor: 'c', insteadOf: 'd' }, 'b'] },
    ]);
    built.source('curators', { kind: 'curation' }).claim('d sameAs c');
    expect(between(built, 'b', 'c')).toBe('MET');
  });
});

describe('an organization', () => {
  it('that only hosted met nobody, whatever the status of the meeting', () => {
    const built = reports(['2020-01-10', { ...held('a', 'b'), host: ['x'], invited: ['c'] }]);
    const pairs = (other: string) => between(built, 'x', other);
    expect([pairs('a'), pairs('b'), pairs('c')]).toEqual([null, null, null]);
    report(built, '2020-01-20', { stage: 'cancelled' });
    expect(between(built, 'a', 'b')).toBe('DISPUTED');
    expect([pairs('a'), pairs('b'), pairs('c')]).toEqual([null, null, null]);
  });

  it('that is to host an actor it invited counts as the requester', () => {
    const built = reports(['2020-01-01', { stage: 'requested', host: ['x'], invited: ['b'] }]);
    expect(between(built, 'x', 'b')).toBe('REQUESTED');
    report(built, '2020-01-10', { ...held('b', 'c'), host: ['x'] });
    expect(between(built, 'x', 'b')).toBe('PRESENCE_UNSTATED');
    expect(between(built, 'x', 'c')).toBe(null);
  });

  it('is present through the person who hosts on its behalf', () => {
    const built = reports([
      '2020-01-10',
      { ...held('b'), host: [{ actor: 'a', onBehalfOf: 'x' }] },
    ]);
    expect(between(built, 'a', 'b')).toBe('MET');
    expect(between(built, 'x', 'b')).toBe('MET');
    expect(between(built, 'a', 'x')).toBe(null);
  });
});

describe('two of one side', () => {
  const withB = (...attendee: Required<Item>['attendee']) =>
    reports(['2020-01-10', { stage: 'held', attendee: [...attendee, 'b'] }]);

  it('are no pair, even if one accompanies somebody who acts for the other', () => {
    const built = withB(
      { actor: 'a', onBehalfOf: 'x' },
      { actor: 'c', accompanying: 'a' },
      { actor: 'd', onBehalfOf: 'x' },
    );
    for (const [one, other] of [
      ['a', 'c'],
      ['a', 'd'],
      ['c', 'd'],
      ['c', 'x'],
      ['a', 'x'],
    ] as const) {
      expect([one, other, between(built, one, other)]).toEqual([one, other, null]);
    }
    for (const one of ['a', 'c', 'd', 'x']) expect(between(built, one, 'b')).toBe('MET');
  });

  it('are a pair if everybody there is of that side', () => {
    const built = cast();
    report(built, '2020-01-10', {
      stage: 'held',
      attendee: [
        { actor: 'a', onBehalfOf: 'x' },
        { actor: 'd', onBehalfOf: 'x' },
      ],
    });
    expect(between(built, 'a', 'd')).toBe('MET');
  });

  describe('remain a pair in a meeting within that side', () => {
    const inside = () => {
      const attendee = ['a', 'd'].map((actor) => ({ actor, onBehalfOf: 'x' }));
      return reports(['2020-01-10', { stage: 'held', attendee, date: '2020-01-08' }]);
    };
    const ofC = { attendee: ['c'], ofParts: true as const };

    it.each<[string, string, Item]>([
      ['alleges that a third came', '2020-01-11', { ...ofC, stage: 'held', modality: 'alleged' }],
      [
        'quotes an outsider that a third came',
        '2020-01-11',
        { ...ofC, stage: 'held', speaker: 'o' },
      ],
      [
        'alleges that a third was to come',
        '2020-01-01',
        { ...ofC, stage: 'expected', speaker: 'o' },
      ],
      ['says that a third withdrew', '2020-01-05', { ...ofC, stage: 'cancelled' }],
    ])('if one more source %s', (_, on, item) => {
      expect(between(report(inside(), on, item), 'a', 'd')).toBe('MET');
    });

    it('unless a source says that a third was to come, who may be whom they met', () => {
      const built = report(inside(), '2020-01-01', { ...ofC, stage: 'expected' });
      expect(between(built, 'a', 'd')).toBe(null);
      report(built, '2020-01-12', { ...ofC, stage: 'held', modality: 'alleged' });
      expect(between(built, 'a', 'd')).toBe(null);
    });
  });

  it('are still a pair if only an outsider puts them on one side, against sources that name both', () => {
    const built = withB('a', { actor: 'd', onBehalfOf: 'x' });
    expect(between(built, 'a', 'd')).toBe('MET');
    const alleged = { stage: 'held', ofParts: true as const, speaker: 'o' };
    report(built, '2020-01-11', { ...alleged, attendee: [{ actor: 'a', onBehalfOf: 'x' }] });
    report(built, '2020-01-12', { ...alleged, attendee: [{ actor: 'a', accompanying: 'd' }] });
    expect(between(built, 'a', 'd')).toBe('MET');
    expect(between(built, 'a', 'b')).toBe('MET');
  });

  it('are no pair if only an allegation makes one present, on behalf of the other', () => {
    const built = withB('a');
    const alleged = { stage: 'held', ofParts: true as const, speaker: 'o' };
    report(built, '2020-01-11', { ...alleged, attendee: [{ actor: 'a', onBehalfOf: 'y' }] });
    expect(between(built, 'a', 'y')).toBe(null);
    expect(between(built, 'b', 'y')).toBe('ALLEGED');
  });
});
