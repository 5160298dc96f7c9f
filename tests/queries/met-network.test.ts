/** The network of meetings. Above its limits it is refused, with what to narrow, before everything is read. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import fc from 'fast-check';
import { loadRecords } from '../../src/curation/load.ts';
import { ALL_KNOWN } from '../../src/domain/time/knowledge.ts';
import { project } from '../../src/domain/projection.ts';
import { VERDICTS } from '../../src/domain/pairs/verdicts.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { readMetNetwork, type NetworkScope } from '../../src/queries/counterparts/met-network.ts';
import {
  NETWORK_LIMITS,
  type MetNetwork,
  type NetworkLimits,
} from '../../src/queries/counterparts/met-ties.ts';
import { ANY_PAIR, type PairFilter } from '../../src/queries/counterparts/pair-filter.ts';
import { pairsIn, weightsOf } from '../support/tie-oracle.ts';
import { meshes } from '../support/tie-worlds.ts';
import { world } from '../domain/support/world.ts';
import { tries } from '../support/extent.ts';
import { describeEngines } from '../support/world.ts';
import { circle, loadCircles } from '../support/world-circles.ts';
import { countingReads } from '../support/world-many.ts';

const MET: PairFilter = { ...ANY_PAIR, verdicts: ['MET'] };
const WHOLE: NetworkScope = {
  actors: null,
  around: null,
  depth: 1,
  types: null,
  memberOf: null,
  exclude: [],
};

const asked = (scope: Partial<NetworkScope> = {}, conditions = MET) => ({
  conditions,
  scope: { ...WHOLE, ...scope },
});

describeEngines('A network of circles', (open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    // Three circles of five: 30 held meetings, 30 pairs.
    await loadCircles(graph, { circles: 3, size: 5 });
  });
  afterAll(() => graph.close());

  const read = (limits: Partial<NetworkLimits>, scope: Partial<NetworkScope> = {}) =>
    readMetNetwork(graph, ALL_KNOWN, asked(scope), { ...NETWORK_LIMITS, ...limits });

  test('at its limits is read in full', async () => {
    const { actors, weight } = await read({ rows: 60, ties: 30 });
    expect([actors.length, weight.length]).toEqual([15, 30]);
  });

  test('above a limit is too expensive', async () => {
    for (const limits of [{ rows: 29 }, { ties: 29 }]) {
      await expect(read(limits)).rejects.toMatchObject({
        code: 'QUERY_TOO_EXPENSIVE',
        details: { argument: 'scope' },
      });
    }
  });

  test('is refused after two cheap counts if it is too large', async () => {
    const { graph: counting, reads } = countingReads(graph);
    const limits = { ...NETWORK_LIMITS, rows: 10 };
    await expect(readMetNetwork(counting, ALL_KNOWN, asked(), limits)).rejects.toThrow(/narrow/);
    expect(reads()).toBe(2);
  });

  test('of a scope has the same limits', async () => {
    const actors = circle(0, 5);
    // Each of 10 pairs is read from both ends, plus the other actors of the 10 meetings.
    expect((await read({ rows: 20, parts: 20 }, { actors })).weight).toHaveLength(10);
    for (const limits of [{ rows: 19 }, { parts: 19 }]) {
      await expect(read(limits, { actors })).rejects.toMatchObject({
        details: { argument: 'scope' },
      });
    }
    await expect(read({ members: 4 }, { around: actors.slice(0, 1) })).rejects.toMatchObject({
      code: 'QUERY_TOO_EXPENSIVE',
      details: { argument: 'scope.around' },
    });
  });
});

/** The weights of ties, by the ids of both ends, smaller first. */
function tiesIn({ actors, from, to, weight }: MetNetwork): Map<string, number> {
  const idAt = (place: number) => actors[place]!.id;
  return new Map(Array.from(weight, (w, i) => [`${idAt(from[i]!)} ${idAt(to[i]!)}`, w]));
}

const rounded = (weights: ReadonlyMap<string, number>) =>
  [...weights].map(([name, weight]) => `${name} ${weight.toFixed(9)}`).sort();

describeEngines('A meeting in which not everybody met everybody', (open) => {
  test('weighs by all who met anybody there, inside the scope or not', async () => {
    const held = { stage: 'held' } as const;
    const talks = (source: string, ...people: string[]) => {
      built.source(source).claim('summit format talks', held);
      for (const id of people) built.claim(`${id} involvedIn summit`, held);
    };
    const built = world().person('ann', 'bob', 'cyd', 'dan').meeting('summit');
    built.source('of all', { publishedOn: '2016-01-20' }).claim('summit stage held');
    built.claim('summit format gathering', held);
    for (const id of ['ann', 'bob', 'cyd', 'dan']) built.claim(`${id} involvedIn summit`, held);
    talks('of two', 'ann', 'bob');
    talks('of two others', 'cyd', 'dan');
    const graph = await open();
    try {
      const dataset = { id: 'summit', title: 'Summit', coverage: 'Invented.' };
      await loadRecords(graph, dataset, built.records, { who: 'tests', why: 'A summit' });
      const ofTwo = asked({ actors: ['ann', 'bob'] });
      const network = tiesIn(await readMetNetwork(graph, ALL_KNOWN, ofTwo));
      expect([...network]).toEqual([['ann bob', 1 / 3]]);
    } finally {
      await graph.close();
    }
  });
});

describeEngines('A network of random meetings', (open) => {
  test('weighs each tie by its meetings and by all who count there, inside the scope or not', async () => {
    const isNeo4j = expect.getState().currentTestName?.includes('Neo4j') ?? false;
    await fc.assert(
      fc.asyncProperty(
        fc.noBias(meshes),
        fc.constantFrom(['MET' as const], VERDICTS),
        fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 2 }),
        async (records, verdicts, some) => {
          const graph = await open();
          try {
            const dataset = { id: 'random', title: 'Random', coverage: 'Invented.' };
            await loadRecords(graph, dataset, records, { who: 'tests', why: 'Random' });
            const projection = project(records);
            const read = (scope: Partial<NetworkScope>) =>
              readMetNetwork(graph, ALL_KNOWN, asked(scope, { ...ANY_PAIR, verdicts }));
            const expected = (isInside: (id: string) => boolean) =>
              rounded(weightsOf(projection, { asOf: ALL_KNOWN, verdicts }, isInside));
            expect(rounded(tiesIn(await read({})))).toEqual(expected(() => true));
            const actors = some.map((n) => `pe${n}`);
            const scoped = tiesIn(await read({ actors }));
            expect(rounded(scoped)).toEqual(expected((id) => actors.includes(id)));

            const around = actors.slice(0, 1);
            const pairs = pairsIn(projection, { asOf: ALL_KNOWN, verdicts });
            const ends = pairs.map(({ a, b }) => [a.id, b.id]);
            const near = ends.filter((each) => each.includes(around[0]!)).flat();
            expect(rounded(tiesIn(await read({ around })))).toEqual(
              expected((id) => near.includes(id)),
            );
          } finally {
            await graph.close();
          }
        },
      ),
      isNeo4j ? { numRuns: 5, seed: 2016 } : tries(10, 60),
    );
  });
});
