/** Remembers a checksum per data set, so that a start with the same files loads nothing. */
import type { Graph, RunQuery } from '../graph/graph.ts';
import { query } from '../graph/query/query.ts';
import { column } from '../graph/query/rows.ts';
import { list, number, text } from '../graph/query/value-types.ts';

const LOADED = query(
  'find a loaded data set',
  { checksum: text },
  {
    text: `MATCH (g:Meta {key: 'graph'}) MATCH (d:Meta) WHERE d.checksum = $checksum`,
    row: { newest: column('g.newest', number), shown: column('g.shown', number) },
  },
);

/** Whether the last load of some data set had this checksum, and the newest revision is shown. */
export async function isLoaded(graph: Graph, checksum: string): Promise<boolean> {
  const rows = await LOADED.run(graph, { checksum });
  return rows.some(({ newest, shown }) => newest === shown);
}

const REMEMBER = query(
  'remember a checksum',
  { key: text, checksum: text },
  { text: `MERGE (m:Meta {key: $key}) SET m.checksum = $checksum` },
);

const FORGET = query(
  'forget checksums',
  { keys: list(text) },
  { text: `UNWIND $keys AS key MATCH (m:Meta {key: key}) DELETE m` },
);

export async function rememberChecksum(
  run: RunQuery,
  datasetId: string,
  checksum: string | undefined,
): Promise<void> {
  const key = `checksum:${datasetId}`;
  await REMEMBER.run(run, { key, checksum: checksum ?? '' });
}

/**
 * Forgets the checksums of data sets that the graph no longer holds as their seeds state them, so that the next
 * start reads those seeds. Of an amended data set they are loaded again; those of a replaced one are refused.
 */
export async function forgetChecksums(run: RunQuery, datasetIds: readonly string[]): Promise<void> {
  await FORGET.run(run, { keys: datasetIds.map((id) => `checksum:${id}`) });
}
