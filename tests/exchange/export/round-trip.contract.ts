/** The native round trip: a second Rapport, loaded from an export, answers the same and exports the same. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRecords } from '../../../src/curation/load.ts';
import type { Claim } from '../../../src/domain/claims/claims.ts';
import type { Records } from '../../../src/domain/claims/records.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { DAYS, worldsOf } from '../../domain/support/arbitrary-world.ts';
import { states } from '../../curation/random-amendments.ts';
import { askEverything } from '../../oracle/every-question.ts';
import type { Open } from '../../support/world.ts';
import { answersOf, importNative, nativeText } from './round-trip.ts';

/** How long the random worlds may take on a busy machine. */
const PATIENCE_MS = 600_000;

/** Two data sets about one world: the second has withdrawn sources of its own, and proposes some claims. */
const twoDatasets = worldsOf(30).chain((world) =>
  fc
    .record({ a: states(world), b: states(world), pending: fc.integer({ min: 2, max: 6 }) })
    .map(({ a, b, pending }) => ({
      a: withOrigin(a, 'a', Infinity),
      // Two data sets must describe a source alike.
      b: withOrigin({ ...b, sources: a.sources }, 'b', pending),
    })),
);

const withOrigin = (records: Records, origin: string, pending: number): Records => ({
  ...records,
  claims: records.claims.map((claim, i): Claim => ({
    ...claim,
    origin,
    rank: i % pending === pending - 1 ? 'pending' : claim.rank,
  })),
});

const withoutHead = (text: string) => text.slice(text.indexOf('\n') + 1);

export function describeRoundTrips(name: string, open: Open, worlds: number): void {
  describe(`The native round trip on ${name}`, () => {
    test(
      'gives equal answers and an equal second export',
      async () => {
        await fc.assert(
          fc.asyncProperty(twoDatasets, async ({ a, b }) => {
            const first = await open();
            await load(first, 'a', a);
            await load(first, 'b', b);
            const text = await nativeText(first);
            const answers = await answersOf(first);
            const actors = await actorsIn(first);
            const told = await asked(first, actors);
            await first.close();
            const second = await open();
            try {
              await importNative(second, text);
              expect(withoutHead(await nativeText(second))).toBe(withoutHead(text));
              expect(await answersOf(second)).toEqual(answers);
              expect(await asked(second, actors)).toEqual(told);
            } finally {
              await second.close();
            }
          }),
          { numRuns: worlds, ...(process.env['RAPPORT_HUNT'] === '1' ? {} : { seed: 2016 }) },
        );
      },
      PATIENCE_MS,
    );
  });
}

/** Some actors to ask about: questions name only those that the graph has. */
async function actorsIn(graph: Graph): Promise<string[]> {
  const rows = await graph.read('MATCH (a:Actor) RETURN a.id AS id ORDER BY id LIMIT 4');
  return rows.map(({ id }) => String(id));
}

/** Every question, as of now and as of a day before some sources appeared. */
async function asked(graph: Graph, actors: readonly string[]) {
  if (actors.length === 0) return [];
  return [await askEverything(graph, actors, null), await askEverything(graph, actors, DAYS[6]!)];
}

async function load(graph: Graph, id: string, records: Records): Promise<void> {
  const dataset = { id, title: id, coverage: 'Invented.', licence: 'CC0-1.0' };
  await loadRecords(graph, dataset, records, { who: 'tests', why: `Data set ${id}` });
}
