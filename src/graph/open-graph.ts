/** Opens the engine that the settings choose. */
import type { EmbeddedSettings } from './engines/embedded.ts';
import type { Neo4jSettings } from './engines/neo4j/settings.ts';
import type { Graph } from './graph.ts';

/** Which engine, and where its data is. */
export type GraphSettings =
  | ({ readonly engine: 'embedded' } & EmbeddedSettings)
  | ({ readonly engine: 'neo4j' } & Neo4jSettings);

/**
 * Opens a graph, with its schema in place.
 *
 * @throws RapportError `GRAPH_LOCKED`, `GRAPH_AUTH`, `GRAPH_SCHEMA_VERSION`, `SERVICE_UNAVAILABLE`
 *   (Neo4j is away; after a few seconds), `CONFIG_INVALID` (a URI, database or path that cannot be).
 */
export async function openGraph(settings: GraphSettings): Promise<Graph> {
  // Only the engine that is used is loaded: each takes about as long as the rest of the server.
  if (settings.engine === 'neo4j') {
    const { openNeo4j } = await import('./engines/neo4j.ts');
    return openNeo4j(settings);
  }
  const { openEmbedded } = await import('./engines/embedded.ts');
  return openEmbedded(settings);
}
