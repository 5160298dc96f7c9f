/** Reads the ids of what is recorded, page by page, whether or not it is known on any day. */
import { query, type QueryTarget } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { number, text } from '../../graph/query/value-types.ts';
import { IDS_PER_PAGE } from './listed-ids.ts';

const PAGE = { until: number, after: text, limit: number };

const DECLARED = query(
  'list declared ids to export',
  { ...PAGE, kind: text },
  {
    text: `MATCH (c:Change {kind: $kind}) WHERE c.revision <= $until AND c.target > $after
    WITH DISTINCT c.target AS id ORDER BY id LIMIT $limit`,
    row: { id: text },
    order: 'ORDER BY id',
  },
);

const CLAIMS = query(
  'list recorded claims to export',
  { ...PAGE, known: text },
  {
    text: `MATCH (c:Claim) WHERE c.revision <= $until AND c.knownFrom <= $known AND c.id > $after
    WITH c.id AS id ORDER BY id LIMIT $limit`,
    row: { id: text },
    order: 'ORDER BY id',
  },
);

const FIRST = query(
  'list first revisions of data sets',
  {},
  {
    text: `MATCH (r:Revision) WHERE r.origin IS NOT NULL
    WITH r.origin AS dataset, r.number AS n`,
    row: { dataset: text, first: column('min(n)', number) },
  },
);

/** The ids of everything of a kind that was declared up to a revision, ascending, page by page. */
export const declaredPages = (graph: QueryTarget, kind: 'entity' | 'source', until: number) =>
  pages((after) => DECLARED.run(graph, { kind, until, after, limit: IDS_PER_PAGE }));

/** The ids of the claims recorded up to a revision and known by a day, ascending, page by page. */
export const recordedClaimPages = (graph: QueryTarget, known: string, until: number) =>
  pages((after) => CLAIMS.run(graph, { known, until, after, limit: IDS_PER_PAGE }));

async function* pages(
  read: (after: string) => Promise<readonly { readonly id: string }[]>,
): AsyncGenerator<readonly string[]> {
  for (let after = ''; ;) {
    const rows = await read(after);
    if (rows.length > 0) yield rows.map(({ id }) => id);
    if (rows.length < IDS_PER_PAGE) return;
    after = rows.at(-1)!.id;
  }
}

/** The first revision of each data set, by its id. */
export async function firstRevisions(graph: QueryTarget): Promise<Map<string, number>> {
  const rows = await FIRST.run(graph, {});
  return new Map(rows.map(({ dataset, first }) => [dataset, first]));
}
