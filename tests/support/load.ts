/** Loads a small world written in a test, and serves it. */
import { loadRecords } from '../../src/curation/load.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { serveOwned, type TestServer } from './server.ts';
import type { Open } from './world.ts';

const DATASET = { id: 'test', title: 'Test', coverage: 'Invented.' };

/** Loads records into a graph that may hold others. */
export async function load(graph: Graph, records: Records, id = DATASET.id): Promise<void> {
  await loadRecords(graph, { ...DATASET, id }, records, { who: 'tests', why: 'A test' });
}

/** Serves records alone; closing closes the graph too. */
export async function serveRecords(open: Open, records: Records): Promise<TestServer> {
  const graph = await open();
  try {
    await load(graph, records);
    return await serveOwned(graph);
  } catch (error) {
    await graph.close();
    throw error;
  }
}
