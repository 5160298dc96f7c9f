/** Who was at what was held, was to come, or stayed away (model.md §2, "Parts"). */
import { describe, expect, it } from '@jest/globals';
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
      'one asked, the other asked for',
      { stage: 'requested', requester: ['a'], invited: ['b'] },
      [took],
      'MET',
    ],
    ['a turn that names them', { stage: 'postponed', attendee: ['a', 'b'] }, [took], 'MET'],
    [
      'one whose own part was called off: without one of two there is no meeting',
      plan('a', 'b'),
      [{ stage: 'cancelled', attendee: ['a'], ofParts: true }, took],
      'MET',
    ],
    ['a third who was not to come', { ...plan('a', 'b'), absent: ['c'] }, [took], 'MET'],
    ['whom they were to talk about', { ...plan('a', 'b'), subject: ['c'] }, [took], 'MET'],
    ['a State that was to lend the room', { ...plan('a', 'b'), host: ['x'] }, [took], 'MET'],
    ['a third planned', plan('a', 'b', 'c'), [took], 'PRESENCE_UNSTATED'],
    ['a third named by the report', plan('a', 'b'), [held('c')], 'PRESENCE_UNSTATED'],
    [
      'a planned gathering',
      { ...plan('a', 'b'), format: 'gathering' },
      [took],
      'PRESENCE_UNSTATED',
    ],
    [
      'one who was to act for another',
      { stage: 'expected', attendee: [{ actor: 'a', onBehalfOf: 'x' }, 'b'] },
      [took],
      'PRESENCE_UNSTATED',
    ],
    ['only a denial names them', { stage: 'notHeld', attendee: ['a', 'b'] }, [took], 'DENIED'],
  ])('%s', (_, first, more, verdict) => {
    expect(between(planned(first, ...more), 'a', 'b')).toBe(verdict);
  });

  it('also counts who asked and was asked where only the report of the outcome names them', () => {
    const built = reports(['2020-01-10', { stage: 'held', requester: ['a'], invited: ['b'] }]);
    expect(pairIn(built, 'a', 'b')).toMatchObject({ verdict: 'MET', basis: 'inferred' });
  });
});

describe('one of several', () => {
  const three = () => reports(['2020-01-01', plan('a', 'b', 'c')]);

  it('whose own part was called off was not left open', () => {
    const built = three();
    report(built, '2020-01-05', { stage: 'cancelled', attendee: ['c'], ofParts: true });
    report(built, '2020-01-10', held('a', 'b'));
    expect(between(built, 'a', 'b')).toBe('MET');
    expect(pairIn(built, 'a', 'c')).toMatchObject({ status: 'CANCELLED', verdict: 'CALLED_OFF' });
  });

  it('who was not to come after all is off, and was never to come where no plan named it', () => {
    const built = report(three(), '2020-01-05', { stage: 'expected', absent: ['c', 'd'] });
    expect(between(built, 'a', 'c')).toBe('CALLED_OFF');
    expect(between(built, 'a', 'd')).toBe('DENIED');
    expect(between(built, 'a', 'b')).toBe('PLANNED');
  });

  it('is lifted only by a later word that names it or nobody', () => {
    const some = { stage: 'confirmed', attendee: ['a', 'b'] };
    expect(pairIn(report(three(), '2020-01-05', some), 'a', 'c')?.status).toBe('EXPECTED');
    const all = { stage: 'confirmed' };
    expect(pairIn(report(three(), '2020-01-05', all), 'a', 'c')?.status).toBe('CONFIRMED');
  });

  it('is denied where only the denial of the whole names it beside those who were to come', () => {
    const built = reports(['2020-01-01', plan('a', 'b')]);
    report(built, '2020-01-10', { stage: 'notHeld', attendee: ['a', 'b', 'c'] });
    expect(between(built, 'a', 'b')).toBe('CALLED_OFF');
    expect(between(built, 'a', 'c')).toBe('DENIED');
  });
});

describe('whoever stayed away', () => {
  it('has that with those who were there', () => {
    const built = reports(['2020-01-10', { ...held('a'), absent: ['b'] }]);
    expect(between(built, 'a', 'b')).toBe('DENIED');
  });

  it('has nothing with those who were only to come, unless it was to come too', () => {
    const built = reports(['2020-01-01', plan('c', 'd', 'e')]);
    report(built, '2020-01-10', { ...held('c'), absent: ['b', 'e'] });
    expect(between(built, 'b', 'c')).toBe('DENIED');
    expect(between(built, 'b', 'd')).toBe(null);
    expect(between(built, 'd', 'e')).toBe('CALLED_OFF');
  });

  it('has nothing with another who stayed away, even where only an outsider says so of both', () => {
    for (const speaker of [undefined, 'o']) {
      const built = reports(['2020-01-10', held('a')]);
      const absent = { stage: 'held', absent: ['b', 'c'], ofParts: true as const };
      report(built, '2020-01-11', speaker === undefined ? absent : { ...absent, speaker });
      expect(between(built, 'b', 'c')).toBe(null);
    }
  });

  it('was there for one and not for another: such a part is disputed, not gone', () => {
    const built = reports(
      ['2020-01-10', { ...held('a'), absent: ['b'] }],
      ['2020-01-11', { stage: 'held', attendee: [{ actor: 'c', insteadOf: 'a' }, 'b'] }],
    );
    expect(between(built, 'a', 'b')).toBe('DISPUTED');
  });

  it('denied before the day what was only a plan then', () => {
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

  it('is not whoever denies that it is off', () => {
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

  it('is nobody who was merged with the one in whose place he came', () => {
    const built = reports([
      '2020-01-10',
      { stage: 'held', attendee: [{ actor: 'c', insteadOf: 'd' }, 'b'] },
    ]);
    built.source('curators', { kind: 'curation' }).claim('d sameAs c');
    expect(between(built, 'b', 'c')).toBe('MET');
  });
});

describe('an organization', () => {
  it('that only lent the room met nobody, whatever becomes of the meeting', () => {
    const built = reports(['2020-01-10', { ...held('a', 'b'), host: ['x'], invited: ['c'] }]);
    const pairs = (other: string) => between(built, 'x', other);
    expect([pairs('a'), pairs('b'), pairs('c')]).toEqual([null, null, null]);
    report(built, '2020-01-20', { stage: 'cancelled' });
    expect(between(built, 'a', 'b')).toBe('DISPUTED');
    expect([pairs('a'), pairs('b'), pairs('c')]).toEqual([null, null, null]);
  });

  it('that is to host somebody whom it invited has asked', () => {
    const built = reports(['2020-01-01', { stage: 'requested', host: ['x'], invited: ['b'] }]);
    expect(between(built, 'x', 'b')).toBe('REQUESTED');
    report(built, '2020-01-10', { ...held('b', 'c'), host: ['x'] });
    expect(between(built, 'x', 'b')).toBe('PRESENCE_UNSTATED');
    expect(between(built, 'x', 'c')).toBe(null);
  });

  it('is there through who hosts on its behalf', () => {
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

  it('make no pair, also where one came with who acts for the other', () => {
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

  it('make one where all who were there are of that side', () => {
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

  it('are not made so by what an outsider alleges against sources that say both were there', () => {
    const built = withB('a', { actor: 'd', onBehalfOf: 'x' });
    expect(between(built, 'a', 'd')).toBe('MET');
    const alleged = { stage: 'held', ofParts: true as const, speaker: 'o' };
    report(built, '2020-01-11', { ...alleged, attendee: [{ actor: 'a', onBehalfOf: 'x' }] });
    report(built, '2020-01-12', { ...alleged, attendee: [{ actor: 'a', accompanying: 'd' }] });
    expect(between(built, 'a', 'd')).toBe('MET');
    expect(between(built, 'a', 'b')).toBe('MET');
  });

  it('are those of whom only an allegation puts one there, for the other', () => {
    const built = withB('a');
    const alleged = { stage: 'held', ofParts: true as const, speaker: 'o' };
    report(built, '2020-01-11', { ...alleged, attendee: [{ actor: 'a', onBehalfOf: 'y' }] });
    expect(between(built, 'a', 'y')).toBe(null);
    expect(between(built, 'b', 'y')).toBe('ALLEGED');
  });
});
