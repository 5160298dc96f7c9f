/** In what form two met: a form belongs to a stage, and is asked of the pair (model.md §3). */
import { describe, expect, it } from '@jest/globals';
import { between, cast, eventIn, pairIn, report, reports, type Item } from './support/reports.ts';

const held = (format: string | null, ...attendee: readonly string[]): Item => ({
  stage: 'held',
  ...(format === null ? {} : { format }),
  attendee,
});
const many = (count: number) => Array.from({ length: count }, (_, n) => `p${n}`);
/** Everybody is told of, in whatever order. */
const inBothOrders = (one: Item, other: Item) => [
  reports(['2020-01-10', one], ['2020-01-11', other]),
  reports(['2020-01-10', other], ['2020-01-11', one]),
];

describe('the form of a pair', () => {
  it.each<[string, Item, Item, string]>([
    ['talks beside a caption', held('encounter', 'a', 'b'), held('talks', 'a', 'b'), 'MET'],
    ['no form beside a caption', held('encounter', 'a', 'b'), held(null, 'a', 'b'), 'MET'],
    [
      'no form beside a gathering',
      held('gathering', 'a', 'b'),
      held(null, 'a', 'b'),
      'BOTH_ATTENDED',
    ],
    [
      'a caption beside a gathering',
      held('gathering', 'a', 'b'),
      held('encounter', 'a', 'b'),
      'SEEN_TOGETHER',
    ],
    ['a call mentioned again', held('call', 'a', 'b'), held(null, 'a', 'b'), 'SPOKE'],
    ['talks that were by video', held('video', 'a', 'b'), held('talks', 'a', 'b'), 'SPOKE'],
    [
      'a call and a caption contradict',
      held('call', 'a', 'b'),
      held('encounter', 'a', 'b'),
      'SEEN_TOGETHER',
    ],
    [
      'a call and a gathering contradict',
      held('call', 'a', 'b'),
      held('gathering', 'a', 'b'),
      'BOTH_ATTENDED',
    ],
    ['they met, and talks', held('unknown', 'a', 'b'), held('talks', 'a', 'b'), 'MET'],
    [
      'a report of the meeting that names neither',
      held('encounter', 'a', 'b'),
      held(null),
      'SEEN_TOGETHER',
    ],
    [
      'talks of which nobody says who talked',
      held('gathering', 'a', 'b', 'c'),
      held('talks'),
      'BOTH_ATTENDED',
    ],
  ])('%s', (_, one, other, verdict) => {
    for (const built of inBothOrders(one, other)) expect(between(built, 'a', 'b')).toBe(verdict);
  });

  it('is the weaker of their own where no source names both', () => {
    for (const built of inBothOrders(held('talks', 'a'), held('gathering', 'b'))) {
      expect(between(built, 'a', 'b')).toBe('BOTH_ATTENDED');
    }
  });

  it('is that of its own report where another tells of others', () => {
    const built = reports(
      ['2020-01-10', held('encounter', 'a', 'b')],
      ['2020-01-11', held(null, 'a', 'b')],
      ['2020-01-12', held('talks', 'a', 'c')],
    );
    expect(between(built, 'a', 'b')).toBe('MET');
  });

  it('is asked by paragraph where one source tells of the summit and of talks at it', () => {
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

  it('of eight is a meeting, of nine a gathering, by inference', () => {
    expect(pairIn(list(8), 'p0', 'p1')).toMatchObject({ verdict: 'MET', basis: 'stated' });
    expect(pairIn(list(9), 'p0', 'p1')).toMatchObject({
      verdict: 'BOTH_ATTENDED',
      basis: 'inferred',
    });
  });

  it('counts neither the State that lent the room, nor who came with or for somebody', () => {
    expect(between(list(8, { host: ['x'] }), 'p0', 'p1')).toBe('MET');
    const company = [
      ...many(8),
      { actor: 'a', accompanying: 'p0' },
      { actor: 'b', onBehalfOf: 'x' },
    ];
    expect(between(list(8, { attendee: company }), 'p0', 'p1')).toBe('MET');
  });

  it('makes nobody less who is named in a short report, whatever order they came in', () => {
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

  it('of more than fifty at a gathering makes no pairs, but of those who talked there', () => {
    const built = cast().person(...many(51));
    report(built, '2020-01-10', held('gathering', ...many(51)));
    report(built, '2020-01-11', held('talks', 'p0', 'p1'));
    expect(between(built, 'p0', 'p1')).toBe('MET');
    expect(between(built, 'p1', 'p2')).toBe(null);
  });
});

describe('how it was to be held', () => {
  const plan = (format: string, ...attendee: readonly string[]): Item => ({
    stage: 'expected',
    format,
    attendee,
  });

  it('counts where no report says how it was, unless that is talks', () => {
    const undone = (format: string) =>
      reports(['2020-01-01', plan(format, 'a', 'b')], ['2020-01-10', held(null, 'a', 'b')]);
    expect(between(undone('call'), 'a', 'b')).toBe('SPOKE');
    expect(between(undone('gathering'), 'a', 'b')).toBe('BOTH_ATTENDED');
    expect(pairIn(undone('talks'), 'a', 'b')).toMatchObject({ verdict: 'MET', format: 'unknown' });
  });

  it('says nothing where a report says how it was', () => {
    const built = reports(
      ['2020-01-01', plan('talks', 'a', 'b')],
      ['2020-01-10', held('encounter', 'a', 'b')],
    );
    expect(between(built, 'a', 'b')).toBe('SEEN_TOGETHER');
  });

  it('is asked of the plans that name the two', () => {
    const built = reports(
      ['2020-01-01', plan('gathering', 'a', 'b', 'c')],
      ['2020-01-02', plan('talks', 'a', 'b')],
      ['2020-01-10', held(null, 'a', 'b', 'c')],
    );
    expect(between(built, 'a', 'b')).toBe('MET');
    expect(between(built, 'a', 'c')).toBe('BOTH_ATTENDED');
  });

  it('is told of what is only alleged to have been held, too', () => {
    const built = reports(
      ['2020-01-01', plan('call', 'a', 'b')],
      ['2020-01-10', { ...held(null, 'a', 'b'), speaker: 'o' }],
    );
    expect(pairIn(built, 'a', 'b')).toMatchObject({ verdict: 'ALLEGED', format: 'call' });
  });
});

it('of what is only denied is the form in which it is denied to have been', () => {
  const world = reports([
    '2020-01-10',
    { ...held('call', 'a', 'b'), modality: 'denied', speaker: 'a' },
  ]);
  expect(pairIn(world, 'a', 'b')).toMatchObject({ verdict: 'DENIED', format: 'call' });
});
