/** Merges of ids (model.md §7). */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { identityOf } from '../../src/domain/claims/identity.ts';
import { asOf, verdictOn } from './support/as-of.ts';
import { toClaim, world, type Said } from './support/world.ts';

const same = (a: string, b: string, said?: Said) => toClaim(`${a} sameAs ${b}`, {}, said);

/** The canonical id of each given id after the merges. */
const canonical = (merges: readonly (readonly [string, string])[], ...ids: readonly string[]) =>
  ids.map(identityOf(merges.map(([a, b]) => same(a, b))).canonical);

describe('a merge', () => {
  it('replaces the id on the left by the one on the right', () => {
    const identity = identityOf([same('a', 'b')]);
    expect([identity.canonical('a'), identity.canonical('b')]).toEqual(['b', 'b']);
    expect(identity.merged.get('b')).toEqual(['a']);
    expect(identity.canonical('other')).toBe('other');
    expect(identity.merged.get('other')).toBeUndefined();
  });

  it('follows chains to their end', () => {
    expect(
      canonical(
        [
          ['a', 'b'],
          ['b', 'c'],
          ['c', 'd'],
        ],
        'a',
        'b',
        'c',
        'd',
      ),
    ).toEqual(['d', 'd', 'd', 'd']);
    expect(identityOf([same('c', 'b'), same('a', 'b')]).merged.get('b')).toEqual(['a', 'c']);
  });

  it('that forms a circle keeps the smallest id', () => {
    expect(
      canonical(
        [
          ['b', 'a'],
          ['a', 'b'],
        ],
        'a',
        'b',
      ),
    ).toEqual(['a', 'a']);
    expect(
      canonical(
        [
          ['c', 'b'],
          ['b', 'd'],
          ['d', 'c'],
        ],
        'b',
        'c',
        'd',
      ),
    ).toEqual(['b', 'b', 'b']);
  });

  it('of one id into two others keeps the smaller of the two', () => {
    expect(
      canonical(
        [
          ['a', 'c'],
          ['a', 'b'],
        ],
        'a',
        'b',
        'c',
      ),
    ).toEqual(['b', 'b', 'b']);
  });

  it('of an id with itself has no effect', () => {
    expect(identityOf([same('a', 'a')]).merged.size).toBe(0);
  });

  it.each<[string, Said]>([
    ['denied', { modality: 'denied' }],
    ['alleged', { modality: 'alleged' }],
    ['deprecated', { rank: 'deprecated' }],
  ])('that is %s merges nothing', (_, said) => {
    expect(identityOf([same('a', 'b', said)]).canonical('a')).toBe('a');
  });

  it('that is only possible is a hint, and never counts', () => {
    const built = world().person('a', 'b').source('s').claim('a possiblySameAs b');
    const { entities, ties } = built.project();
    expect(entities.map(({ id, mergedIds }) => [id, mergedIds])).toEqual([
      ['a', []],
      ['b', []],
    ]);
    expect(ties).toMatchObject([{ type: 'POSSIBLY_SAME_AS' }]);
  });

  it('never depends on the order of the claims', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const shuffled = fc
      .array(fc.tuple(ids, ids), { maxLength: 8 })
      .map((pairs) => pairs.map(([a, b]) => same(a, b)))
      .chain((claims) =>
        fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
      );
    fc.assert(
      fc.property(shuffled, ids, ([claims, others], id) => {
        const [one, other] = [identityOf(claims), identityOf(others)];
        expect(other.canonical(id)).toBe(one.canonical(id));
        expect(one.canonical(one.canonical(id))).toBe(one.canonical(id));
        expect(new Map([...other.merged].sort())).toEqual(new Map([...one.merged].sort()));
      }),
    );
  });
});

describe('one actor under two ids', () => {
  const twoIds = () =>
    world()
      .person('a', 'a2', 'b')
      .organization('o', 'o2')
      .meeting('m')
      .source('s')
      .claim('m stage held')
      .claim('a involvedIn m', { stage: 'expected' })
      .claim('a2 involvedIn m', { stage: 'held' })
      .claim('b involvedIn m', { stage: 'held', onBehalfOf: 'o2' });

  it('is one entity after a merge, and the claims of both ids count together', () => {
    const projection = twoIds().claim('a2 sameAs a').project();
    expect(verdictOn(projection, 'a', 'b')).toBe('MET');
    expect(projection.entities.find(({ id }) => id === 'a')?.mergedIds).toEqual(['a2']);
    expect(asOf(projection).entities).not.toContain('a2');
  });

  it('is merged on every knowledge day, whenever the merge was published', () => {
    const built = twoIds().source('later', { publishedOn: '2020-01-01' }).claim('a2 sameAs a');
    expect(verdictOn(built.project(), 'a', 'b', '2016-01-26')).toBe('MET');
  });

  it('is two entities on every knowledge day if the source of the merge was retracted', () => {
    const built = twoIds();
    built.source('gone', { publishedOn: '2016-01-27', retractedOn: '2016-02-10' });
    const projection = built.claim('a2 sameAs a').project();
    for (const day of ['2016-01-26', '2016-02-01', '2016-02-10']) {
      expect(asOf(projection, day).entities).toContain('a2');
      expect(verdictOn(projection, 'a', 'b', day)).toBe('PRESENCE_UNSTATED');
    }
  });

  it('is two entities again after the merge is undone', () => {
    const undone = twoIds().claim('a2 sameAs a', {}, { rank: 'deprecated' });
    expect(undone.project()).toEqual(twoIds().project());
  });

  it('keeps the stated ids in the recorded claims', () => {
    const { records } = twoIds().claim('a2 sameAs a');
    expect(records.claims.map(({ subject }) => subject)).toContain('a2');
  });

  it('appears under its canonical id in qualifiers, as speaker and as country too', () => {
    const built = twoIds().claim('o2 sameAs o').claim('a2 sameAs a');
    built.claim('b property o2', { which: 'country' });
    built.claim('m stage confirmed', {}, { speaker: 'a2' });
    const projection = built.project();
    expect(verdictOn(projection, 'a', 'o')).toBe('MET');
    expect(projection.entities.find(({ id }) => id === 'b')?.properties).toMatchObject([
      { which: 'country', value: 'o' },
    ]);
    expect(projection.claims.flatMap(({ speaker }) => speaker ?? [])).toEqual(['a']);
  });

  it('has no tie to itself', () => {
    const built = world().organization('o', 'o2').person('a', 'a2').source('s');
    built.claim('o2 partOf o').claim('o2 sameAs o');
    built.claim('a possiblySameAs a2').claim('a2 sameAs a');
    expect(built.project().ties).toEqual([]);
  });
});
