/** Refuses a stored graph of another schema version before using it. */
import { RapportError } from '../errors.ts';
import type { Graph } from './graph.ts';
import { SCHEMA_VERSION } from './schema.ts';

/**
 * Checks the stored schema version, then applies the schema. An empty graph gets this version.
 *
 * @param apply creates missing constraints and indexes; may run at every open.
 * @throws RapportError `GRAPH_SCHEMA_VERSION` if the graph has another version, or holds data
 *   but no version.
 */
export async function prepareSchema(graph: Graph, apply: () => Promise<void>): Promise<void> {
  const [meta] = await graph.read(`MATCH (m:Meta {key: 'schema'}) RETURN m.version AS version`);
  if (meta === undefined) await checkEmpty(graph);
  else if (meta['version'] !== SCHEMA_VERSION) throw versionError(String(meta['version']));
  await apply();
  if (meta === undefined) {
    await graph.write((run) =>
      run(`MERGE (m:Meta {key: 'schema'}) SET m.version = $version`, { version: SCHEMA_VERSION }),
    );
  }
}

async function checkEmpty(graph: Graph): Promise<void> {
  const data = await graph.read('MATCH (n) WHERE NOT n:Meta RETURN 1 AS found LIMIT 1');
  if (data.length > 0) throw versionError('none (the data is not from Rapport)');
}

function versionError(stored: string): RapportError {
  return new RapportError(
    'GRAPH_SCHEMA_VERSION',
    `The stored graph has schema version ${stored}; this Rapport needs ${SCHEMA_VERSION}. ` +
      'Use the Rapport version that wrote it, or load the seeds into an empty graph.',
    { details: { stored, needed: SCHEMA_VERSION } },
  );
}
