/** Puts a server together: settings → engine → seeds → HTTP. */
import path from 'node:path';
import { openServer } from './api/server.ts';
import { PROJECT_ROOT, type Config } from './config.ts';
import { loadAtStart } from './curation/load-at-start.ts';
import { undoUnfinished } from './curation/undo.ts';
import type { Graph } from './graph/graph.ts';
import { observed } from './graph/observed.ts';
import { openGraph, type GraphSettings } from './graph/open-graph.ts';

/** Name of the embedded graph's file under the data folder. */
const GRAPH_FILE = 'rapport.grafeo';

/** Which engine the settings choose. */
export function graphSettings({ neo4j, dataFolder }: Config): GraphSettings {
  return neo4j === null
    ? { engine: 'embedded', path: path.resolve(dataFolder, GRAPH_FILE) }
    : { engine: 'neo4j', ...neo4j };
}

export interface Served {
  readonly url: string;
  /** One line that says where it listens and on which engine. */
  readonly greeting: string;
  readonly close: () => Promise<void>;
}

/** Opens the graph, loads the seeds and listens. What was opened is closed again when a step fails. */
export async function serve(config: Config): Promise<Served> {
  const graph = await openGraph(graphSettings(config));
  try {
    // What a load that was cut off left behind must not be served.
    await undoUnfinished(graph);
    if (config.seedFolder !== null) await loadAtStart(graph, config.seedFolder);
    const server = await openServer({
      graph,
      host: config.host,
      port: config.port,
      schemaFolder: `${PROJECT_ROOT}schema`,
      webFolder: `${PROJECT_ROOT}web/dist`,
      // Statements are internal: nobody is shown them in production.
      ...(config.production ? {} : { observe: observed }),
    });
    return {
      url: server.url,
      greeting: `Rapport listens on ${server.url} (playground at ${server.url}/playground, ${describe(graph, config)})`,
      close: async () => {
        await server.close();
        await graph.close();
      },
    };
  } catch (error) {
    await graph.close();
    throw error;
  }
}

function describe({ info }: Graph, { neo4j, dataFolder }: Config): string {
  return neo4j === null
    ? `embedded graph in ${dataFolder}`
    : `${info.version} at ${new URL(neo4j.uri).host}`;
}
