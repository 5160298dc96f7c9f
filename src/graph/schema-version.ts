/** Refuses a stored graph of another schema version before using it. */
import { RapportError } from '../errors.ts';
import type { Graph, Value } from './graph.ts';
import { EARLIEST_SCHEMA_VERSION, SCHEMA_VERSION } from './schema.ts';

/**
 * Checks the stored schema version, then applies the schema. An empty graph gets this version.
 *
 * @param apply creates missing constraints and indexes; may run at every open.
 * @param mayBeEarlier whether a graph that can be upgraded is taken too; its version stays.
 * @throws RapportError `GRAPH_SCHEMA_VERSION` if the graph has another version, or holds data
 *   but no version.
 */
export async function prepareSchema(
  graph: Graph,
  apply: () => Promise<void>,
  mayBeEarlier = false,
): Promise<void> {
  const [meta] = await graph.read(`MATCH (m:Meta {key: 'schema'}) RETURN m.version AS version`);
  if (meta === undefined) await checkEmpty(graph);
  else if (meta['version'] !== SCHEMA_VERSION) {
    if (!mayBeEarlier || !isEarlier(meta['version'] ?? null))
      throw versionError(meta['version'] ?? null);
  }
  await apply();
  if (meta === undefined) {
    await graph.write((run) =>
      run(`MERGE (m:Meta {key: 'schema'}) SET m.version = $version`, { version: SCHEMA_VERSION }),
    );
  }
}

async function checkEmpty(graph: Graph): Promise<void> {
  const data = await graph.read('MATCH (n) WHERE NOT n:Meta RETURN 1 AS found LIMIT 1');
  if (data.length > 0) throw versionError(null);
}

/** Whether `rapport upgrade` can carry a graph of this version over. */
function isEarlier(stored: Value): stored is number {
  return typeof stored === 'number' && stored >= EARLIEST_SCHEMA_VERSION && stored < SCHEMA_VERSION;
}

function versionError(stored: Value): RapportError {
  const said = stored === null ? 'none (the data is not from Rapport)' : String(stored);
  return new RapportError(
    'GRAPH_SCHEMA_VERSION',
    `The stored graph has schema version ${said}; this Rapport needs ${SCHEMA_VERSION}. ${fixFor(stored)}`,
    { details: { stored: said, needed: SCHEMA_VERSION } },
  );
}

function fixFor(stored: Value): string {
  if (isEarlier(stored)) {
    return 'Run "rapport upgrade": it keeps revisions, cursors and citations.';
  }
  return typeof stored === 'number' && stored > SCHEMA_VERSION
    ? 'Use the Rapport version that wrote it, or a later one.'
    : 'Load the seeds into an empty graph.';
}
