/** Loads the seeds when a server starts, unless the same files were loaded before. */
import { isRapportError, RapportError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { isLoaded } from './checksums.ts';
import { stagingOf } from './large-load/one-transaction.ts';
import { loadRecords, type LoadReport } from './load.ts';
import { readSeedFolder, type SeedFolder } from './read-seeds/folder.ts';
import type { SeedSet } from './read-seeds/read-seeds.ts';
import { readRevisionState, readShownDatasets } from './record/revisions.ts';

/**
 * Reads, checks and loads a folder of seeds; null if the same files were loaded before.
 *
 * @throws RapportError `SEED_INVALID` listing every issue; `GRAPH_READ_ONLY` if the graph may only be read,
 *   with `details.isEmpty` if it is empty. Nothing is loaded then.
 */
export async function loadAtStart(graph: Graph, folder: string): Promise<LoadReport | null> {
  const { checksum } = await readSeedFolder(folder);
  return (await isLoaded(graph, checksum)) ? null : loadChanged(graph, folder);
}

/**
 * The same for seeds for which nobody asked: they are not added to a graph of other data sets.
 *
 * @throws RapportError as {@link loadAtStart}.
 */
export async function loadUnlessOthers(
  graph: Graph,
  folder: string,
): Promise<LoadReport | 'apart' | null> {
  const files = await readSeedFolder(folder);
  if (await isLoaded(graph, files.checksum)) return null;
  return (await holdsOnlyOthers(graph, files)) ? 'apart' : loadChanged(graph, folder);
}

async function loadChanged(graph: Graph, folder: string): Promise<LoadReport> {
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

/** Whether the graph holds data sets, but not that of a folder of seeds. */
async function holdsOnlyOthers(graph: Graph, files: SeedFolder): Promise<boolean> {
  const shown = await readShownDatasets(graph);
  if (shown.length === 0) return false;
  const [{ readDataset }, { IssueList }] = await Promise.all([
    import('./read-seeds/read-dataset.ts'),
    import('./check/issues.ts'),
  ]);
  const own = readDataset(files.dataset, new IssueList());
  // Without an id that can be read, the check of the load says what is wrong.
  return own !== undefined && shown.every(({ id }) => id !== own.dataset.id);
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
