/** The two worlds that API tests ask about, and the engines they are loaded into. */
import { describe, expect } from 'vitest';
import { loadSeeds } from '../../src/curation/load-at-start.ts';
import { readSeeds, type SeedSet } from '../../src/curation/read-seeds/read-seeds.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openTestEmbedded } from './embedded.ts';
import { EXTENT } from './extent.ts';
import { describeNeo4j, openTestNeo4j } from './neo4j.ts';

/** The article's seeds as they are served, or the invented world. */
export type World = 'article' | 'fictional';

const SEEDS: Readonly<Record<World, () => Promise<SeedSet>>> = {
  article: () => readSeeds('seeds'),
  fictional: () =>
    readSeeds('tests/worlds/fictional', { articles: 'tests/worlds/fictional/texts' }),
};

/** The instant at which test worlds are recorded: answers hold it, so it must not move. */
const RECORDED = new Date('2020-01-02T03:04:05.678Z');

export const readWorld = (world: World): Promise<SeedSet> => SEEDS[world]();

/** Loads a world into an empty graph. */
export async function loadWorld(graph: Graph, world: World): Promise<void> {
  const options = { who: 'tests', why: `The ${world} world`, now: RECORDED };
  await loadSeeds(graph, await readWorld(world), options);
}

/** Opens an empty graph of an engine. */
export type Open = () => Promise<Graph>;

/** Whether a quick run leaves the whole file out, so that the rest has to run all of it. */
const isLong = () => expect.getState().testPath?.endsWith('.all.test.ts') === true;

/** Defines a suite once for each engine: embedded in `npm test`, on Neo4j in `npm run test:all`. */
export function describeEngines(
  name: string,
  define: (open: Open, engine: 'embedded' | 'neo4j') => void,
): void {
  if (EXTENT !== 'rest' || isLong()) {
    describe(`${name}, on the embedded engine`, () => define(() => openTestEmbedded(), 'embedded'));
  }
  describeNeo4j(`${name}, on Neo4j`, () => define(openTestNeo4j, 'neo4j'));
}
