/** Tells which ids a graph has declared. */
import type { EntityType } from '../../domain/entities/entities.ts';
import type { Graph, RunQuery } from '../../graph/graph.ts';
import { latestOf } from '../record/changes.ts';
import { readRevisionState } from '../record/revisions.ts';

/** Those of these ids of entities that the newest revision has declared, by whichever data set. */
export async function declaredIds(graph: Graph, ids: readonly string[]): Promise<Set<string>> {
  const read: RunQuery = (cypher, parameters) => graph.read(cypher, parameters);
  const { newest } = await readRevisionState(read);
  if (newest === 0 || ids.length === 0) return new Set();
  return new Set((await latestOf(read, 'entity', ids, newest)).keys());
}

/** The types of these ids as the graph declares them. */
export async function declaredTypes(
  graph: Graph,
  ids: readonly string[],
): Promise<Map<string, EntityType>> {
  const read: RunQuery = (cypher, parameters) => graph.read(cypher, parameters);
  const { newest } = await readRevisionState(read);
  const declared = await latestOf(read, 'entity', ids, newest);
  return new Map([...declared].map(([id, { type }]) => [id, type]));
}
