/** The bound on sorting counterparts in the graph is one on what is weighed, whatever is left of it. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ALL_KNOWN } from '../../src/domain/knowledge.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { listCounterparts } from '../../src/queries/counterparts.ts';
import type { TieConditions } from '../../src/queries/pairs.ts';
import { describeEngines } from '../support/world.ts';
import { circle, loadCircles } from '../support/world-circles.ts';

const ANY: TieConditions = {
  others: null,
  exclude: [],
  statuses: null,
  topics: null,
  includeGatherings: false,
  since: null,
  until: null,
  certainty: 'POSSIBLE',
};
const TOP = { order: 'MEETING_COUNT', size: 2, from: null } as const;

describeEngines('Counterparts in a circle of five', (open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await loadCircles(graph, { circles: 1, size: 5 });
  });
  afterAll(() => graph.close());

  const [a, b] = circle(0, 5) as [string, string];
  const list = (actors: readonly string[], limit: number, given: Partial<TieConditions> = {}) =>
    listCounterparts(graph, ALL_KNOWN, actors, { ...ANY, ...given }, TOP, limit);

  test('are cut to the page and counted, each actor on its own', async () => {
    const found = await list([a, 'nobody', b], 8);
    expect(found.map(({ total, rows }) => [total, rows.length])).toEqual([
      [4, 2],
      [0, 0],
      [4, 2],
    ]);
  });

  test('above the bound are too expensive, for all actors together and whatever is filtered', async () => {
    const none = { statuses: ['CANCELLED' as const] };
    expect(await list([a], 4, none)).toEqual([{ total: 0, rows: [] }]);
    for (const refused of [() => list([a, b], 7), () => list([a], 3), () => list([a], 3, none)]) {
      await expect(refused()).rejects.toMatchObject({
        code: 'QUERY_TOO_EXPENSIVE',
        details: { argument: 'filter.during' },
      });
    }
  });
});
