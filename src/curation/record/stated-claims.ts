/** Lists what a data set states now, for importers that are told only what changes. */
import type { Graph, RunQuery } from '../../graph/graph.ts';
import { statedIn } from '../../graph/query/claims-of-dataset.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { nullable, number, text } from '../../graph/query/value-types.ts';
import { idRanges } from '../diff/gone-claims.ts';

/** What a claim is about, and how its summary calls its record. */
export interface StatedClaim {
  readonly id: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string | null;
  readonly summary: string;
}

const STATED = statedIn('$origin').map(({ pattern, condition }) => `${pattern} WHERE ${condition}`);

const COUNT = STATED.map((match) =>
  query(
    'count what a data set states',
    { origin: text },
    { text: `MATCH ${match}`, row: { n: column('count(c)', number) } },
  ),
);

const LIST = STATED.map((match) =>
  query(
    'list what a data set states',
    { origin: text, from: text, to: text },
    {
      text: `MATCH ${match} AND c.id >= $from AND c.id < $to`,
      row: {
        id: column('c.id', text),
        subject: column('coalesce(c.statedSubject, c.subject)', text),
        predicate: column('c.predicate', text),
        object: column('coalesce(c.statedObject, c.object)', nullable(text)),
        summary: column('c.summary', text),
      },
    },
  ),
);

/** The claims that a data set states, a few thousand in memory at a time. */
export async function* statedClaims(graph: Graph, origin: string): AsyncGenerator<StatedClaim> {
  const read: RunQuery = (cypher, parameters) => graph.read(cypher, parameters);
  let count = 0;
  for (const { run } of COUNT) count += (await run(read, { origin }))[0]?.n ?? 0;
  if (count === 0) return;
  for (const range of idRanges(count)) {
    for (const { run } of LIST) yield* await run(read, { origin, ...range });
  }
}
