/** Loads the seeds when a server starts, unless the same files were loaded before. */
import { isRapportError, RapportError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { query } from '../graph/query/query.ts';
import { column } from '../graph/query/rows.ts';
import { text } from '../graph/query/value-types.ts';
import { isLoaded } from './checksums.ts';
import { stagingOf } from './large-load/one-transaction.ts';
import { loadRecords, type LoadReport } from './load.ts';
import { readSeedFolder } from './read-seeds/folder.ts';
import type { SeedSet } from './read-seeds/read-seeds.ts';
import { readRevisionState } from './record/revisions.ts';

/**
 * Reads, checks and loads a folder of seeds; null if the same files were loaded before.
 *
 * @throws RapportError `SEED_INVALID` listing every issue; `GRAPH_READ_ONLY` if the graph may only be read,
 *   with `details.isEmpty` if it is empty. Nothing is loaded then.
 */
export async function loadAtStart(graph: Graph, folder: string): Promise<LoadReport | null> {
  const { checksum } = await readSeedFolder(folder);
  if (await isLoaded(graph, checksum)) return null;
  // Imported on demand: the modules that read and check seeds take a while to import, and most
  // starts need none.
  const { readSeeds } = await import('./read-seeds/read-seeds.ts');
  const seeds = await readSeeds(folder, { against: graph });
  try {
    await graph.prepare();
    return await loadSeeds(graph, seeds, {
      who: 'rapport serve',
      why: `Seeds of "${seeds.dataset.title}"`,
    });
  } catch (error) {
    if (!isRapportError(error, 'GRAPH_READ_ONLY')) throw error;
    const { newest } = await readRevisionState((cypher, parameters) =>
      graph.read(cypher, parameters),
    );
    throw newest === 0 ? cannotFill(error) : error;
  }
}

const SHOWN = query(
  'list the data sets that are shown',
  {},
  {
    text: 'MATCH (m:Meta) WHERE m.dataset IS NOT NULL',
    row: { id: column('m.dataset', text) },
  },
);

/** Whether the graph holds data sets, but not that of a folder of seeds. */
export async function holdsOnlyOthers(graph: Graph, folder: string): Promise<boolean> {
  const shown = await SHOWN.run(graph, {});
  if (shown.length === 0) return false;
  const { readSeeds } = await import('./read-seeds/read-seeds.ts');
  const { dataset } = await readSeeds(folder);
  return shown.every(({ id }) => id !== dataset.id);
}

/** With an empty graph there is nothing to serve. */
function cannotFill(cause: RapportError): RapportError {
  return new RapportError(
    'GRAPH_READ_ONLY',
    `The graph is empty. ${cause.message} Load it first, with the right to write.`,
    { cause, details: { isEmpty: true } },
  );
}

/** Loads seeds that were read and checked. */
export function loadSeeds(
  graph: Graph,
  { dataset, records, checksum }: SeedSet,
  options: Omit<Parameters<typeof loadRecords>[3], 'checksum'>,
): Promise<LoadReport> {
  const staging = stagingOf(graph);
  return loadRecords(graph, dataset, records, { staging, ...options, checksum });
}
