/** A network above its bounds is refused with what to narrow, and what is certainly too much before it is read. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ALL_KNOWN } from '../../src/domain/knowledge.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { readMetNetwork, type NetworkScope } from '../../src/queries/met-network.ts';
import { possibleStatuses } from '../../src/queries/met-parts.ts';
import { NETWORK_LIMITS, type NetworkLimits } from '../../src/queries/met-ties.ts';
import { describeEngines } from '../support/world.ts';
import { circle, loadCircles } from '../support/world-circles.ts';
import { countingReads } from '../support/world-many.ts';

const HELD = {
  statuses: ['HELD' as const],
  topics: null,
  includeGatherings: false,
  since: null,
  until: null,
  certainty: 'POSSIBLE' as const,
};
const WHOLE: NetworkScope = {
  actors: null,
  around: null,
  depth: 1,
  types: null,
  memberOf: null,
  exclude: [],
};

describeEngines('A network of circles', (open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    // 3 circles of 5: 30 meetings held, 60 parts, 30 pairs.
    await loadCircles(graph, { circles: 3, size: 5 });
  });
  afterAll(() => graph.close());

  const read = (limits: Partial<NetworkLimits>, scope: Partial<NetworkScope> = {}) =>
    readMetNetwork(
      graph,
      ALL_KNOWN,
      HELD,
      { ...WHOLE, ...scope },
      { ...NETWORK_LIMITS, ...limits },
    );

  test('at its bounds is read in full', async () => {
    const { actors, weight } = await read({ parts: 60, pairs: 30, ties: 30 });
    expect([actors.length, weight.length]).toEqual([15, 30]);
  });

  test('above one of them is too expensive', async () => {
    for (const limits of [{ parts: 59 }, { pairs: 29 }, { ties: 29 }]) {
      await expect(read(limits)).rejects.toMatchObject({
        code: 'QUERY_TOO_EXPENSIVE',
        details: { argument: 'scope' },
      });
    }
  });

  test('is refused after one cheap count where all of it is certainly too much', async () => {
    const { graph: counting, reads } = countingReads(graph);
    const limits = { ...NETWORK_LIMITS, parts: 10 };
    await expect(readMetNetwork(counting, ALL_KNOWN, HELD, WHOLE, limits)).rejects.toThrow(
      /narrow/,
    );
    expect(reads()).toBe(1);
  });

  test('of a scope is bounded too', async () => {
    const actors = circle(0, 5);
    expect((await read({ parts: 20 }, { actors })).weight).toHaveLength(10);
    await expect(read({ parts: 19 }, { actors })).rejects.toMatchObject({
      details: { argument: 'scope' },
    });
    await expect(read({ members: 4 }, { around: actors.slice(0, 1) })).rejects.toMatchObject({
      code: 'QUERY_TOO_EXPENSIVE',
      details: { argument: 'scope.around' },
    });
  });
});

test('a part may stand stronger than the pair that it makes', () => {
  expect(possibleStatuses(['HELD'])).toEqual(['HELD']);
  expect(possibleStatuses(['EXPECTED'])).toEqual(['HELD', 'CONFIRMED', 'EXPECTED']);
  expect(possibleStatuses(['ALLEGED'])).not.toContain('DISPUTED');
  expect(possibleStatuses(['DISPUTED'])).toHaveLength(9);
});
