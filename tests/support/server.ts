/** A real server on a free port for tests, with one world loaded. */
import type { Graph } from '../../src/graph/graph.ts';
import type { Observe } from '../../src/graph/observed.ts';
import { readLimitSettings } from '../../src/api/http/limit-settings.ts';
import { openServer, type ServerOptions } from '../../src/api/http/server.ts';
import { PATIENCE_MS } from './extent.ts';
import { loadWorld, type Open, type World } from './world.ts';

export interface TestServer {
  readonly graph: Graph;
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a graph over HTTP; closing leaves the graph open. */
export async function serveGraph(
  graph: Graph,
  observe?: Observe,
  options: Partial<ServerOptions> = {},
): Promise<Omit<TestServer, 'graph'>> {
  return openServer({
    graph,
    host: '127.0.0.1',
    port: 0,
    schemaFolder: 'schema',
    webFolder: 'web/dist',
    silent: true,
    limits: readLimitSettings({ RAPPORT_DEADLINE: String(PATIENCE_MS / 1_000) }),
    ...(observe === undefined ? {} : { observe }),
    ...options,
  });
}

/** Serves a graph; closing closes the graph too. */
export async function serveOwned(
  graph: Graph,
  options: Partial<ServerOptions> = {},
): Promise<TestServer> {
  const { url, close } = await serveGraph(graph, undefined, options);
  return {
    graph,
    url,
    close: async () => {
      await close();
      await graph.close();
    },
  };
}

/** Serves one world; closing closes the graph too. */
export async function serveWorld(open: Open, world: World): Promise<TestServer> {
  const graph = await open();
  try {
    await loadWorld(graph, world);
    return await serveOwned(graph);
  } catch (error) {
    await graph.close();
    throw error;
  }
}
