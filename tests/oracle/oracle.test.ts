/** Random worlds through load, engine and API answer as the oracle does; RAPPORT_ORACLE_RUNS hunts longer. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadRecords } from '../../src/curation/load.ts';
import type { Records } from '../../src/domain/records.ts';
import { STATUSES } from '../../src/domain/stages.ts';
import { DAYS, disputedWorlds, worlds } from '../domain/support/arbitrary-world.ts';
import { openTestEmbedded } from '../support/embedded.ts';
import { describeNeo4j, openTestNeo4j } from '../support/neo4j.ts';
import type { Open } from '../support/world.ts';
import { asked, cast, expected, type Question } from './ask.ts';
import { expectedWalks, walked } from './orders.ts';
import type { Filter } from './who-met.ts';

const DEFAULT_RUNS = 60;
const RUNS = Number(process.env.RAPPORT_ORACLE_RUNS ?? DEFAULT_RUNS);
const DATASET = { id: 'test', title: 'Random', coverage: 'Invented.' };

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const days = fc.constantFrom(...DAYS);

/** Filters that often match something; topics and people are left out where the world has none. */
const filters = (records: Records): fc.Arbitrary<Filter> => {
  const { actors, topics } = cast(records);
  return fc
    .record({
      statuses: maybe(fc.subarray([...STATUSES], { minLength: 1 })),
      during: maybe(
        fc.record({ since: maybe(days), until: maybe(days) }).chain(({ since, until }) =>
          fc.constantFrom('POSSIBLE' as const, 'CERTAIN' as const).map((match) => ({
            match,
            ...(since === undefined ? {} : { since }),
            ...(until === undefined || (since ?? '') > until ? {} : { until }),
          })),
        ),
      ),
      topics: topics.length === 0 ? fc.constant(undefined) : maybe(fc.constant([...topics])),
      exclude: actors.length === 0 ? fc.constant(undefined) : maybe(fc.subarray([...actors])),
      includeGatherings: fc.boolean(),
    })
    .map(
      (filter) =>
        Object.fromEntries(
          Object.entries(filter).filter(([, value]) => value !== undefined),
        ) as Filter,
    );
};

const questions = (records: Records): fc.Arbitrary<Question[]> =>
  fc.array(
    fc.record({
      knownBy: fc.option(days),
      filter: fc.oneof(fc.constant({}), filters(records)),
    }),
    { minLength: 1, maxLength: 3 },
  );

// No bias to the small: an engine that sees few worlds shall see some in which much is said.
const cases = fc
  .noBias(fc.oneof(worlds, disputedWorlds))
  .chain((records) => fc.record({ records: fc.constant(records), asks: questions(records) }));

function holds(open: Open, numRuns: number): Promise<void> {
  return fc.assert(
    fc.asyncProperty(cases, async ({ records, asks }) => {
      const graph = await open();
      try {
        await loadRecords(graph, DATASET, records, { who: 'tests', why: 'The oracle' });
        for (const question of asks) {
          expect(await asked(graph, records, question)).toEqual(expected(records, question));
          const { walks, names } = await walked(graph, records, question);
          expect(walks).toEqual(expectedWalks(records, question, names));
        }
      } finally {
        await graph.close();
      }
    }),
    // Shrinking a long hunt's find takes minutes: its seed and path print either way.
    { numRuns, endOnFailure: numRuns > DEFAULT_RUNS },
  );
}

describe('Who met whom, as the oracle has it', () => {
  test(`in ${RUNS} random worlds on the embedded engine`, () => holds(openTestEmbedded, RUNS));
});

describeNeo4j('Who met whom, as the oracle has it, on Neo4j', () => {
  const runs = Math.ceil(RUNS / 10);
  test(`in ${runs} random worlds`, () => holds(openTestNeo4j, runs));
});
