/** Serves the article with the heads and cards of its pages, for the tests of one file. */
import { afterAll, beforeAll } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { builtHeads } from './built-heads.ts';
import { openTestEmbedded } from './embedded.ts';
import { serveOwned, type TestServer } from './server.ts';
import { loadWorld } from './world.ts';

/** What is served; there once the tests run. */
export interface ServedHeads extends TestServer {
  readonly webFolder: string;
}

/** @param loadMore loads what a test needs besides the article. */
export function serveHeads(loadMore?: (graph: Graph) => Promise<void>): ServedHeads {
  const served = {} as ServedHeads;
  let removeFolder: (() => void) | undefined;
  beforeAll(async () => {
    const folder = await builtHeads();
    removeFolder = folder.remove;
    const graph = await openTestEmbedded();
    await loadWorld(graph, 'article');
    await loadMore?.(graph);
    const server = await serveOwned(graph, { webFolder: folder.path });
    Object.assign(served, server, { webFolder: folder.path });
  }, 120_000);
  afterAll(async () => {
    await served.close?.();
    removeFolder?.();
  });
  return served;
}
