/** Reads the ids of everything of one kind in pages by id, so that an export never holds more than one page. */
import { isLiveClaim } from '../../graph/query/live-claims.ts';
import { query, queryByChoice, type QueryTarget } from '../../graph/query/query.ts';
import { number, text } from '../../graph/query/value-types.ts';
import type { EntityType } from '../../domain/entities/entities.ts';
import { isKnownAsOf, knownEntity } from '../conditions.ts';

/**
 * Ids per page. Each page of the embedded engine scans all nodes of the label, so pages of ids are long; what
 * belongs to the ids is read for a few of them at a time.
 */
export const IDS_PER_PAGE = 20_000;

const PAGE = { asOf: text, after: text, limit: number };

// The page is cut before the RETURN, because the embedded engine reads all returned columns before it sorts.
const idsWhere = (name: string, v: string, match: string) =>
  query(name, PAGE, {
    text: `MATCH ${match} AND ${v}.id > $after WITH ${v}.id AS id ORDER BY id LIMIT $limit`,
    row: { id: text },
    order: 'ORDER BY id',
  });

// A state has the label Place too, so the label alone does not decide.
const ENTITIES = queryByChoice(['Person'], (type: EntityType) =>
  idsWhere(
    `list ids to export of ${type}`,
    'e',
    `(e:${type}) WHERE e.type = '${type}' AND ${knownEntity('e')}`,
  ),
);
const CLAIMS = idsWhere(
  'list ids to export of claims',
  'c',
  `(c:Claim) WHERE ${isKnownAsOf('c')} AND ${isLiveClaim('c')}`,
);
const SOURCES = idsWhere(
  'list ids to export of sources',
  's',
  `(s:Source) WHERE ${isKnownAsOf('s')}`,
);

/** The ids of the entities of a type that are known on `asOf`, ascending, page by page. */
export const entityIdPages = (graph: QueryTarget, asOf: string, type: EntityType) =>
  pagesOf(ENTITIES(type), graph, asOf);

/** The ids of the claims that count and are known on `asOf`, ascending, page by page. */
export const claimIdPages = (graph: QueryTarget, asOf: string) => pagesOf(CLAIMS, graph, asOf);

/** The ids of the sources that are known on `asOf`, ascending, page by page. */
export const sourceIdPages = (graph: QueryTarget, asOf: string) => pagesOf(SOURCES, graph, asOf);

async function* pagesOf(
  { run }: typeof CLAIMS,
  graph: QueryTarget,
  asOf: string,
): AsyncGenerator<readonly string[]> {
  for (let after = ''; ;) {
    const rows = await run(graph, { asOf, after, limit: IDS_PER_PAGE });
    if (rows.length > 0) yield rows.map(({ id }) => id);
    if (rows.length < IDS_PER_PAGE) return;
    after = rows.at(-1)!.id;
  }
}
