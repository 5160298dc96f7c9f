/** Serves a world that a test writes as files of seeds. */
import { rm } from 'node:fs/promises';
import { loadSeeds } from '../../src/curation/load-at-start.ts';
import { readSeeds } from '../../src/curation/read-seeds/read-seeds.ts';
import { writeFolder, type SeedFiles } from '../curation/seed-folder.ts';
import { openTestEmbedded } from '../support/embedded.ts';
import { serveOwned, type TestServer } from '../support/server.ts';

/** The items of a list in YAML, which includes JSON. */
export const lines = (items: readonly object[]): string =>
  items.map((item) => `- ${JSON.stringify(item)}\n`).join('');

/** Closing closes the graph too. */
export async function serveSeedFiles(files: SeedFiles, why: string): Promise<TestServer> {
  const folder = await writeFolder(files);
  const graph = await openTestEmbedded();
  try {
    await loadSeeds(graph, await readSeeds(folder), { who: 'tests', why });
    return await serveOwned(graph);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
