/** Refuses a stored graph of another schema version before using it, and gives a new graph its schema. */
import { RapportError } from '../errors.ts';
import type { Graph, Value } from './graph.ts';
import { EARLIEST_SCHEMA_VERSION, SCHEMA_VERSION } from './schema.ts';

/**
 * Checks the stored schema version. An empty graph has none.
 *
 * @param mayBeEarlier whether a graph that can be upgraded is taken too.
 * @returns whether the graph has a version.
 * @throws RapportError `GRAPH_SCHEMA_VERSION` if the graph has another version, or holds data
 *   but no version.
 */
export async function checkSchemaVersion(graph: Graph, mayBeEarlier: boolean): Promise<boolean> {
  const [meta] = await graph.read(`MATCH (m:Meta {key: 'schema'}) RETURN m.version AS version`);
  if (meta === undefined) {
    await checkEmpty(graph);
    return false;
  }
  const version = meta['version'] ?? null;
  if (version !== SCHEMA_VERSION && !(mayBeEarlier && isEarlier(version)))
    throw versionError(version);
  return true;
}

/**
 * Applies the schema, and gives an empty graph this version. The version of an earlier graph stays.
 *
 * @param apply creates missing constraints and indexes; may run at every open.
 * @throws RapportError as {@link checkSchemaVersion}, which has passed at the opening.
 */
export async function prepareSchema(graph: Graph, apply: () => Promise<void>): Promise<void> {
  const hasVersion = await checkSchemaVersion(graph, true);
  await apply();
  if (hasVersion) return;
  await graph.write((run) =>
    run(`MERGE (m:Meta {key: 'schema'}) SET m.version = $version`, { version: SCHEMA_VERSION }),
  );
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
