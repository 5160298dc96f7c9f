/** Loads the seeds when a server starts, unless exactly these were loaded before. */
import type { Graph } from '../graph/graph.ts';
import { isLoaded, loadRecords, type LoadReport } from './load.ts';
import { readSeedFolder } from './read-seeds/folder.ts';
import type { SeedSet } from './read-seeds/read-seeds.ts';

/**
 * Reads, checks and loads a folder of seeds; null if it was loaded before and nothing differs.
 *
 * @throws RapportError `SEED_INVALID` listing every issue; nothing is loaded then.
 */
export async function loadAtStart(graph: Graph, folder: string): Promise<LoadReport | null> {
  const { checksum } = await readSeedFolder(folder);
  if (await isLoaded(graph, checksum)) return null;
  // What reads and checks seeds takes a while to load, and most starts need none of it.
  const { readSeeds } = await import('./read-seeds/read-seeds.ts');
  const seeds = await readSeeds(folder);
  return loadSeeds(graph, seeds, {
    who: 'rapport serve',
    why: `Seeds of "${seeds.dataset.title}"`,
  });
}

/** Loads seeds that were read and checked. */
export function loadSeeds(
  graph: Graph,
  { dataset, records, checksum }: SeedSet,
  options: Omit<Parameters<typeof loadRecords>[3], 'checksum'>,
): Promise<LoadReport> {
  // Whom nobody else can read from keeps no reader waiting.
  const staging = graph.info.isShared ? {} : { graceMs: 0 };
  return loadRecords(graph, dataset, records, { staging, ...options, checksum });
}
