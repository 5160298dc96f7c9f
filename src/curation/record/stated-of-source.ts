/** Lists what a data set states now of one of its sources. */
import type { Graph, RunQuery } from '../../graph/graph.ts';
import { statedIn } from '../../graph/query/claims-of-dataset.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { number, text } from '../../graph/query/value-types.ts';
import { idRanges } from '../diff/gone-claims.ts';

const MATCHES = statedIn('$origin').map(
  ({ whole }) => `MATCH (c:Claim {source: $source}) WHERE ${whole}`,
);

const COUNT = MATCHES.map((match) =>
  query(
    'count what a data set states of a source',
    { origin: text, source: text },
    { text: match, row: { n: column('count(c)', number) } },
  ),
);

const LIST = MATCHES.map((match) =>
  query(
    'list what a data set states of a source',
    { origin: text, source: text, from: text, to: text },
    { text: `${match} AND c.id >= $from AND c.id < $to`, row: { id: column('c.id', text) } },
  ),
);

/** A source, and the data set that states what it says. */
export interface OfSource {
  readonly origin: string;
  readonly source: string;
}

/** How many claims that are. */
export async function countStatedOf(graph: Graph, of: OfSource): Promise<number> {
  let count = 0;
  for (const { run } of COUNT) count += (await run(readerOf(graph), { ...of }))[0]?.n ?? 0;
  return count;
}

/** The ids of these claims, a few thousand in memory at a time. */
export async function* idsStatedOf(
  graph: Graph,
  of: OfSource,
  count: number,
): AsyncGenerator<string> {
  for (const range of idRanges(count)) {
    for (const { run } of LIST)
      for (const { id } of await run(readerOf(graph), { ...of, ...range })) yield id;
  }
}

const readerOf =
  (graph: Graph): RunQuery =>
  (cypher, parameters) =>
    graph.read(cypher, parameters);
