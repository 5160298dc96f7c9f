/** Which claims count, and which rank prevails. */
import { describe, expect, test } from 'vitest';
import type { Rank } from '../../src/domain/claims/claims.ts';
import { claimMark, newClaimMark } from '../../src/domain/claims/feed.ts';
import { counting, isLive, prevailing } from '../../src/domain/claims/ranks.ts';
import { world } from './support/world.ts';

const present = { capacity: 'attendee', stage: 'held' };

/** Anna at a meeting that was held, and Bert, ranked as given. */
const beside = (rank: Rank) =>
  world()
    .person('anna', 'bert')
    .meeting('talk')
    .source('page')
    .claim('talk stage held')
    .claim('anna involvedIn talk', present)
    .claim('bert involvedIn talk', present, { rank });

describe('a pending claim', () => {
  test('counts for nothing, and neither hides others nor merges', () => {
    expect(isLive({ rank: 'pending' })).toBe(false);
    expect(counting([{ rank: 'pending' }, { rank: 'normal' }])).toEqual([{ rank: 'normal' }]);
    const met = beside('normal').project();
    expect(met.pairs).toHaveLength(1);
    const proposed = beside('pending').project();
    expect(proposed.pairs).toEqual([]);
    expect(proposed.entities.map(({ id }) => id)).toEqual(['anna', 'talk']);
    const merged = beside('normal').claim('anna sameAs bert', {}, { rank: 'pending' }).project();
    expect(merged.pairs).toEqual(met.pairs);
  });

  test('gives way to whatever else is said of it', () => {
    expect(prevailing(['pending', 'preferred'])).toBe('preferred');
    expect(prevailing(['normal', 'pending'])).toBe('normal');
    expect(prevailing(['pending', 'deprecated', 'normal'])).toBe('deprecated');
    expect(prevailing(['pending', 'pending'])).toBe('pending');
    expect(prevailing([])).toBeUndefined();
  });
});

/** How the feed marks each change of rank. */
test.each<[Rank, Rank, ReturnType<typeof claimMark>]>([
  ['pending', 'pending', null],
  ['pending', 'deprecated', null],
  ['deprecated', 'pending', null],
  ['pending', 'normal', { action: 'added' }],
  ['pending', 'preferred', { action: 'added' }],
  ['normal', 'pending', { action: 'retracted', reason: 'takenOut' }],
  ['preferred', 'normal', { action: 'changed' }],
  ['normal', 'deprecated', { action: 'retracted', reason: 'deprecatedByCurator' }],
  ['deprecated', 'normal', { action: 'added', reason: 'reinstated' }],
  ['deprecated', 'deprecated', { action: 'changed' }],
])('from %s to %s, the feed says %j', (before, after, mark) => {
  expect(claimMark(before, after)).toEqual(mark);
});

test('of new claims, the feed tells those that count and those that were withdrawn', () => {
  expect(newClaimMark('pending')).toBeNull();
  expect(newClaimMark('normal')).toEqual({ action: 'added' });
  expect(newClaimMark('deprecated')).toMatchObject({ action: 'retracted' });
});
