/** The form in which a pair met. A form belongs to a stage and is decided per pair (model.md §3). */
import { describe, expect, it } from 'vitest';
import { between, cast, eventIn, pairIn, report, reports, type Item } from './support/reports.ts';

const held = (format: string | null, ...attendee: readonly string[]): Item => ({
  stage: 'held',
  ...(format === null ? {} : { format }),
  attendee,
});
const many = (count: number) => Array.from({ length: count }, (_, n) => `p${n}`);
/** The same two reports in both orders of publication. */
const inBothOrders = (one: Item, other: Item) => [
  reports(['2020-01-10', one], ['2020-01-11', other]),
  reports(['2020-01-10', other], ['2020-01-11', one]),
];

describe('the form of a pair', () => {
  it.each<[string, Item, Item, string]>([
    [
      'talks win over a picture caption',
      held('encounter', 'a', 'b'),
      held('talks', 'a', 'b'),
      'MET',
    ],
    [
      'a report without a form wins over a picture caption',
      held('encounter', 'a', 'b'),
      held(null, 'a', 'b'),
      'MET',
    ],
    [
      'a gathering wins over a report without a form',
      held('gathering', 'a', 'b'),
      held(null, 'a', 'b'),
      'BOTH_ATTENDED',
    ],
    [
      'a picture caption wins over a gathering',
      held('gathering', 'a', 'b'),
      held('encounter', 'a', 'b'),
      'SEEN_TOGETHER',
    ],
    [
      'a call stays a call when mentioned again without a form',
      held('call', 'a', 'b'),
      held(null, 'a', 'b'),
      'SPOKE',
    ],
    [
      'talks in a video call are a video call',
      held('video', 'a', 'b'),
      held('talks', 'a', 'b'),
      'SPOKE',
    ],
    [
      'a picture caption wins over a call, which contradicts it',
      held('call', 'a', 'b'),
      held('encounter', 'a', 'b'),
      'SEEN_TOGETHER',
    ],
    [
      'a gathering wins over a call, which contradicts it',
      held('call', 'a', 'b'),
      held('gathering', 'a', 'b'),
      'BOTH_ATTENDED',
    ],
    [
      'talks agree with a meeting of unknown form',
      held('unknown', 'a', 'b'),
      held('talks', 'a', 'b'),
      'MET',
    ],
    [
      'a report that names neither actor leaves their form alone',
      held('encounter', 'a', 'b'),
      held(null),
      'SEEN_TOGETHER',
    ],
    [
      'talks that name nobody leave a gathering a gathering',
      held('gathering', 'a', 'b', 'c'),
      held('talks'),
      'BOTH_ATTENDED',
    ],
  ])('%s', (_, one, other, verdict) => {
    for (const built of inBothOrders(one, other)) expect(between(built, 'a', 'b')).toBe(verdict);
  });

  it('is the weaker of their two forms if no source names both', () => {
    for (const built of inBothOrders(held('talks', 'a'), held('gathering', 'b'))) {
      expect(between(built, 'a', 'b')).toBe('BOTH_ATTENDED');
    }
  });

  it('comes from the reports about the pair, not from a report about others', () => {
    const built = reports(
      ['2020-01-10', held('encounter', 'a', 'b')],
      ['2020-01-11', held(null, 'a', 'b')],
      ['2020-01-12', held('talks', 'a', 'c')],
    );
    expect(between(built, 'a', 'b')).toBe('MET');
  });

  it('is decided per paragraph if one source tells both of a summit and of talks at it', () => {
    const built = cast();
    const at = (paragraph: number) => ({ locator: { paragraph, sha256: `h${paragraph}` } });
    report(
      built,
      '2020-01-10',
      { ...held('gathering', 'a', 'b', 'c'), ...at(2) },
      { ...held('talks', 'a', 'b'), ...at(3) },
    );
    expect(between(built, 'a', 'b')).toBe('MET');
    expect(between(built, 'a', 'c')).toBe('BOTH_ATTENDED');
    expect(eventIn(built)?.format).toBe('gathering');
  });
});

describe('a long list without a form', () => {
  const list = (count: number, item: Partial<Item> = {}) => {
    const built = cast().person(...many(count));
    return report(built, '2020-01-10', { ...held(null, ...many(count)), ...item });
  };

  it('is a meeting with eight names and an inferred gathering with nine', () => {
    expect(pairIn(list(8), 'p0', 'p1')).toMatchObject({ verdict: 'MET', basis: 'stated' });
    expect(pairIn(list(9), 'p0', 'p1')).toMatchObject({
      verdict: 'BOTH_ATTENDED',
      basis: 'inferred',
    });
  });

  it('counts neither a State that hosts nor anybody who accompanies or represents another', () => {
    expect(between(list(8, { host: ['x'] }), 'p0', 'p1')).toBe('MET');
    const company = [
      ...many(8),
      { actor: 'a', accompanying: 'p0' },
      { actor: 'b', onBehalfOf: 'x' },
    ];
    expect(between(list(8, { attendee: company }), 'p0', 'p1')).toBe('MET');
  });

  it('never weakens a pair that a short report names, in either order', () => {
    const long = held(null, ...many(9));
    for (const items of [
      [long, held(null, 'p0', 'p1')],
      [held(null, 'p0', 'p1'), long],
    ]) {
      const built = cast().person(...many(9));
      items.forEach((item, n) => report(built, `2020-01-1${n}`, item));
      expect(between(built, 'p0', 'p1')).toBe('MET');
      expect(between(built, 'p1', 'p2')).toBe('BOTH_ATTENDED');
    }
  });

  it('of more than fifty at a gathering makes pairs only of those whom another report says talked', () => {
    const built = cast().person(...many(51));
    report(built, '2020-01-10', held('gathering', ...many(51)));
    report(built, '2020-01-11', held('talks', 'p0', 'p1'));
    expect(between(built, 'p0', 'p1')).toBe('MET');
    expect(between(built, 'p1', 'p2')).toBe(null);
  });
});

describe('the planned form', () => {
  const plan = (format: string, ...attendee: readonly string[]): Item => ({
    stage: 'expected',
    format,
    attendee,
  });

  it('counts if no report states a form, unless the plan was talks', () => {
    const undone = (format: string) =>
      reports(['2020-01-01', plan(format, 'a', 'b')], ['2020-01-10', held(null, 'a', 'b')]);
    expect(between(undone('call'), 'a', 'b')).toBe('SPOKE');
    expect(between(undone('gathering'), 'a', 'b')).toBe('BOTH_ATTENDED');
    expect(pairIn(undone('talks'), 'a', 'b')).toMatchObject({ verdict: 'MET', format: 'unknown' });
  });

  it('does not count if a report states the form', () => {
    const built = reports(
      ['2020-01-01', plan('talks', 'a', 'b')],
      ['2020-01-10', held('encounter', 'a', 'b')],
    );
    expect(between(built, 'a', 'b')).toBe('SEEN_TOGETHER');
  });

  it('comes from the plans that name both actors', () => {
    const built = reports(
      ['2020-01-01', plan('gathering', 'a', 'b', 'c')],
      ['2020-01-02', plan('talks', 'a', 'b')],
      ['2020-01-10', held(null, 'a', 'b', 'c')],
    );
    expect(between(built, 'a', 'b')).toBe('MET');
    expect(between(built, 'a', 'c')).toBe('BOTH_ATTENDED');
  });

  it('also counts for a meeting that is only alleged', () => {
    const built = reports(
      ['2020-01-01', plan('call', 'a', 'b')],
      ['2020-01-10', { ...held(null, 'a', 'b'), speaker: 'o' }],
    );
    expect(pairIn(built, 'a', 'b')).toMatchObject({ verdict: 'ALLEGED', format: 'call' });
  });
});

it('the form of a denied meeting is the form that the denial names', () => {
  const world = reports([
    '2020-01-10',
    { ...held('call', 'a', 'b'), modality: 'denied', speaker: 'a' },
  ]);
  expect(pairIn(world, 'a', 'b')).toMatchObject({ verdict: 'DENIED', format: 'call' });
});
