/** The definitions of the questions: the drawn parameters, and the parts of two answers that must agree. */
import { describe, expect, it } from 'vitest';
import { pairKnownBy } from '../../bench/checks/pair-known-by.ts';
import { profileMerged } from '../../bench/checks/profile-merged.ts';
import { topAfter } from '../../bench/checks/top-after.ts';
import { difference } from '../../bench/compare.ts';
import { drawsOf } from '../../bench/draws.ts';
import { mixOf } from '../../bench/mixed.ts';
import { QUESTIONS } from '../../bench/questions/index.ts';
import { network } from '../../bench/questions/network.ts';
import { path } from '../../bench/questions/path.ts';
import { timeline } from '../../bench/questions/timeline.ts';
import { makeWorld } from '../../bench/world/world.ts';

const world = makeWorld(1_000);
const { frame, size } = world;
const hub = frame.person(0);

const hop = (to: string, via: string) => ({ to: { id: to }, via: { id: via }, date: null });
const way = (...hops: unknown[]) => ({ isCut: false, hops });

describe('a shortest path', () => {
  const asked = { a: 'ann', b: 'bob' };

  it('is asked between two actors, including the hub and rare actors', () => {
    const draws = drawsOf(world, path);
    expect(draws.filter(({ a, b }) => a === b)).toEqual([]);
    expect(draws.filter(({ a, b }) => a === hub || b === hub).length).toBeGreaterThan(10);
    const seldom = new Set(
      Array.from({ length: Math.ceil(size.people / 4) }, (_, i) =>
        frame.person(size.people - 1 - i),
      ),
    );
    const far = draws.filter(({ a, b }) => seldom.has(a as string) && seldom.has(b as string));
    expect(far.length).toBeGreaterThan(20);
  });

  it('is compared by length and ends, because any shortest path is right', () => {
    const shared = (answer: unknown) => path.shared!(answer, asked);
    const [one, other] = [
      way(hop('cid', 'm1'), hop('bob', 'm2')),
      way(hop('dan', 'm3'), hop('bob', 'm4')),
    ];
    expect(difference(shared(one), shared(other))).toBeNull();
    expect(difference(shared(one), shared(way(hop('bob', 'm1'))))).not.toBeNull();
    expect(difference(shared(one), shared(way(hop('cid', 'm1'), hop('dan', 'm2'))))).not.toBeNull();
    expect(difference(shared(one), shared({ hops: null }))).not.toBeNull();
    expect(difference(shared({ hops: null }), shared({ isCut: false, hops: null }))).toBeNull();
  });

  it('is not compared if a limit cut the search', () => {
    const isComparable = path.isComparable!;
    expect(isComparable(way(hop('cid', 'm1'), hop('bob', 'm2')))).toBe(true);
    expect(isComparable({ isCut: false, hops: null })).toBe(true);
    expect(isComparable({ isCut: true, hops: null })).toBe(false);
    // Two hops along one meeting are two pairs of that meeting.
    expect(isComparable(way(hop('cid', 'm1'), hop('bob', 'm1')))).toBe(true);
  });
});

describe('a network', () => {
  it('is compared completely, unless a limit cut it', () => {
    const answer = { omittedActors: 1, nodes: [{ id: 'ann' }], edges: [] };
    expect(network.isComparable!({ isCut: false, ...answer })).toBe(true);
    expect(network.isComparable!({ isCut: true, ...answer })).toBe(false);
    expect(network.shared!({ isCut: false, ...answer }, { a: 'ann' })).toEqual(answer);
  });
});

describe('a timeline', () => {
  it('is asked about one actor, or about two that may know each other', () => {
    const counts = drawsOf(world, timeline).map(({ actors }) => new Set(actors).size);
    expect(new Set(counts)).toEqual(new Set([1, 2]));
  });
});

describe('the checks that are compared but not timed', () => {
  it('use merged ids, knowledge days and cursors', () => {
    const merged = drawsOf(world, profileMerged).map(({ id }) => id as string);
    const old = new Set(Array.from({ length: size.people }, (_, n) => frame.oldIdOf(n)));
    expect(merged.every((id) => old.has(id))).toBe(true);
    expect(new Set(merged).size).toBeGreaterThan(2);
    const days = drawsOf(world, pairKnownBy).map(({ k }) => k as string);
    expect(days.every((day) => /^20[12]\d-\d\d-\d\d$/.test(day))).toBe(true);
    expect(pairKnownBy.rapport.query).toContain('knownBy: $k');
    expect(topAfter.rapport.query).toContain('after: $after');
    expect(topAfter.rapport.query).toContain('endCursor');
  });
});

describe('the mix', () => {
  it('has exact shares of small, list and heavy questions, the same every time', () => {
    const { asked } = mixOf(world, QUESTIONS)!;
    const share = (names: string[]) =>
      asked.filter(({ question }) => names.includes(question.name)).length / asked.length;
    expect(share(['profile', 'pair', 'counts'])).toBeCloseTo(0.7);
    expect(share(['list', 'timeline', 'top'])).toBeCloseTo(0.25);
    expect(share(['network', 'path'])).toBeCloseTo(0.05);
    expect(new Set(asked.map(({ question }) => question.name)).size).toBe(QUESTIONS.length);
    expect(mixOf(makeWorld(1_000), QUESTIONS)).toEqual(mixOf(world, QUESTIONS));
  });

  it('is not asked if a question is missing', () => {
    expect(mixOf(world, QUESTIONS.slice(1))).toBeNull();
  });
});
