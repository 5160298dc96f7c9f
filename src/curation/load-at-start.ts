/** Loads the seeds when a server starts, unless the same files were loaded before. */
import type { Graph } from '../graph/graph.ts';
import { isLoaded } from './checksums.ts';
import { loadRecords, type LoadReport } from './load.ts';
import { readSeedFolder } from './read-seeds/folder.ts';
import type { SeedSet } from './read-seeds/read-seeds.ts';

/**
 * Reads, checks and loads a folder of seeds; null if the same files were loaded before.
 *
 * @throws RapportError `SEED_INVALID` listing every issue; nothing is loaded then.
 */
export async function loadAtStart(graph: Graph, folder: string): Promise<LoadReport | null> {
  const { checksum } = await readSeedFolder(folder);
  if (await isLoaded(graph, checksum)) return null;
  // Imported on demand: the modules that read and check seeds take a while to import, and most
  // starts need none.
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
  // A graph that no other process can open needs no grace period.
  const staging = graph.info.isShared ? {} : { graceMs: 0 };
  return loadRecords(graph, dataset, records, { staging, ...options, checksum });
}
