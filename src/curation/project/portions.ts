/** Splits entities into portions that fit into memory: an official of a register may be named by a thousand rows. */
import type { RunQuery } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, number, text } from '../../graph/query/value-types.ts';
import { chunks } from '../session.ts';

/** Entities in a portion, at most. */
const ENTITIES = 1_000;
/** Claims about the entities of a portion, at most. One entity with more is a portion of its own. */
const CLAIMS = 20_000;

const COUNTS = query(
  'count claims about entities',
  { ids: list(text) },
  {
    text: `UNWIND $ids AS id
      CALL (id) {
        MATCH (c:Claim {subject: id}) RETURN count(c) AS claims
        UNION ALL
        MATCH (c:Claim {object: id}) RETURN count(c) AS claims
      }`,
    row: { id: column('id', text), claims: column('sum(claims)', number) },
  },
);

/** The entities in their order, some at a time. */
export async function* portions<T extends { readonly id: string }>(
  read: RunQuery,
  entities: Iterable<T> | AsyncIterable<T>,
): AsyncGenerator<T[]> {
  for await (const some of chunks(entities, ENTITIES)) {
    const rows = await COUNTS.run(read, { ids: some.map(({ id }) => id) });
    const counts = new Map(rows.map(({ id, claims }) => [id, claims]));
    let portion: T[] = [];
    let sum = 0;
    for (const entity of some) {
      const claims = counts.get(entity.id) ?? 0;
      if (portion.length > 0 && sum + claims > CLAIMS) {
        yield portion;
        [portion, sum] = [[], 0];
      }
      portion.push(entity);
      sum += claims;
    }
    yield portion;
  }
}
