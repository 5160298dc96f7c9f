/** Reads which entities curators hold different: their decision ends every question whether two are one. */
import type { Graph } from '../graph/graph.ts';
import { known } from './known.ts';
import { byParent } from './query/by-parent.ts';
import { query } from './query/query.ts';
import { list, text } from './query/value-types.ts';

// A decision may name the two in either order. A source's denial binds nobody (model guide §7).
const side = (own: string, other: string) =>
  `MATCH (c:Claim {${own}: parent}) WHERE c.predicate = 'sameAs' AND c.modality = 'denied'
      AND c.rank <> 'deprecated' AND ${known('c')}
    MATCH (s:Entity {id: c.source}) WHERE s.kind = 'curation'
    RETURN c.${other} AS other`;

const HELD_DIFFERENT = query(
  'list held different',
  { ids: list(text), k: text },
  {
    text: `UNWIND $ids AS parent
      CALL (parent) {
        ${side('subject', 'object')}
        UNION
        ${side('object', 'subject')}
      }`,
    row: { parent: text, other: text },
    order: 'ORDER BY parent, other',
  },
);

/** From what each of these is held different, by canonical ids. */
export async function listHeldDifferent(
  graph: Graph,
  k: string,
  ids: readonly string[],
): Promise<string[][]> {
  const rows = await HELD_DIFFERENT.run(graph, { k, ids });
  return byParent(ids, rows).map((own) => own.map(({ other }) => other));
}
