/** What the graph describes already: a data set, and the sources whose ids begin alike. */
import type { Source } from '../../domain/claims/claims.ts';
import type { Dataset } from '../../domain/claims/dataset.ts';
import type { Graph, RunQuery } from '../../graph/graph.ts';
import { latestOf, targetsOf } from '../record/changes.ts';
import { readRevisionState } from '../record/revisions.ts';

/** How the graph describes a data set; null if it does not know it. */
export async function describedDataset(graph: Graph, id: string): Promise<Dataset | null> {
  const { read, newest } = await readingOf(graph);
  return (await latestOf(read, 'dataset', [id], newest)).get(id) ?? null;
}

/** Ids of the sources that were ever described, among those that begin so. */
export async function describedSources(graph: Graph, beginning: string): Promise<Set<string>> {
  const { read, newest } = await readingOf(graph);
  const all = await targetsOf(read, 'source', newest);
  return new Set([...all].filter((id) => id.startsWith(beginning)));
}

async function readingOf(graph: Graph): Promise<{ read: RunQuery; newest: number }> {
  const read: RunQuery = (cypher, parameters) => graph.read(cypher, parameters);
  const { newest } = await readRevisionState(read);
  return { read, newest };
}

/** How the graph describes these sources; those that it does not know are left out. */
export async function describedAs(graph: Graph, ids: readonly string[]): Promise<Source[]> {
  const { read, newest } = await readingOf(graph);
  return [...(await latestOf(read, 'source', ids, newest)).values()];
}
