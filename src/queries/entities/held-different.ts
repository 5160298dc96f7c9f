/** Reads which entities curators hold to be different. No merge may join them (model.md §7). */
import { isKnownAsOf } from '../conditions.ts';
import { isLiveClaim } from '../../graph/query/live-claims.ts';
import { byParent } from '../../graph/query/by-parent.ts';
import { query, type QueryTarget } from '../../graph/query/query.ts';
import { list, text } from '../../graph/query/value-types.ts';

// A decision may name the two entities in either order. Only a curator's denial counts, not a source's
// (model.md §7).
const side = (own: string, other: string) =>
  `MATCH (c:Claim {${own}: parent}) WHERE c.predicate = 'sameAs' AND c.modality = 'denied'
      AND ${isLiveClaim('c')} AND ${isKnownAsOf('c')}
    MATCH (s:Entity {id: c.source}) WHERE s.kind = 'curation'
    RETURN c.${other} AS other`;

const HELD_DIFFERENT = query(
  'list held different',
  { ids: list(text), asOf: text },
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

/** For each of `ids` (canonical), the canonical ids that curators hold to be different from it. */
export async function listHeldDifferent(
  target: QueryTarget,
  asOf: string,
  ids: readonly string[],
): Promise<string[][]> {
  const rows = await HELD_DIFFERENT.run(target, { asOf, ids });
  return byParent(ids, rows).map((own) => own.map(({ other }) => other));
}
