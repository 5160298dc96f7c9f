/** Reads what lies around some actors or in a data set, by ids, so that an export can be of a part of the graph. */
import type { RelationshipType } from '../../domain/claims/predicates.ts';
import { ENTITY_TYPES, type EntityType } from '../../domain/entities/entities.ts';
import type { Verdict } from '../../domain/pairs/verdicts.ts';
import { statedIn } from '../../graph/query/claims-of-dataset.ts';
import { isLiveClaim } from '../../graph/query/live-claims.ts';
import { query, queryByChoice, type QueryTarget } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, number, oneOf, optional, text, texts } from '../../graph/query/value-types.ts';
import { isKnownAsOf, knownEntity } from '../conditions.ts';

/** Reads of one step each: from ids to ids, as known on a day, at most `limit` in no order. */
interface Reach {
  readonly asOf: string;
  readonly ids: readonly string[];
  readonly limit: number;
}
const REACH = { asOf: text, ids: list(text), limit: number };

const STEP = queryByChoice(
  [['HOLDS'], 'out'],
  (types: readonly RelationshipType[], arrow: 'out' | 'in') => {
    const r = `[r:${types.join('|')}]`;
    const pattern = arrow === 'out' ? `-${r}->` : `<-${r}-`;
    return query(`list what lies ${arrow} of ${types.join(', ')}`, REACH, {
      text: `UNWIND $ids AS start
      MATCH (s:Entity {id: start})${pattern}(o:Entity) WHERE ${isKnownAsOf('r')}
      WITH DISTINCT o.id AS id LIMIT $limit`,
      row: { id: text },
    });
  },
);

/** The ids at the other end of relationships of these types, against or along their direction. */
export async function idsBeyond(
  graph: QueryTarget,
  reach: Reach,
  types: readonly RelationshipType[],
  arrow: 'out' | 'in',
): Promise<string[]> {
  const rows = await STEP(types, arrow).run(graph, reach);
  return rows.map(({ id }) => id);
}

const MET: Verdict = 'MET';

const MET_BY = query('list whom actors met', REACH, {
  text: `UNWIND $ids AS start
    MATCH (s:Entity {id: start})-[r:COUNTERPART {verdict: '${MET}'}]-(o:Actor)
    WHERE ${isKnownAsOf('r')} AND r.ofRole IS NULL
    WITH DISTINCT o.id AS id LIMIT $limit`,
  row: { id: text },
});

/** Whom these actors met: the verdict is MET. */
export async function idsMet(graph: QueryTarget, reach: Reach): Promise<string[]> {
  return (await MET_BY.run(graph, reach)).map(({ id }) => id);
}

const MEETINGS = query('list meetings among actors', REACH, {
  text: `UNWIND $ids AS start
    MATCH (s:Entity {id: start})-[r:COUNTERPART]->(o:Actor)
    WHERE ${isKnownAsOf('r')} AND r.ofRole IS NULL AND o.id IN $ids
    WITH DISTINCT r.meeting AS id LIMIT $limit`,
  row: { id: text },
});

/** The meetings in which two of these actors are a pair. */
export async function meetingsAmong(graph: QueryTarget, reach: Reach): Promise<string[]> {
  return (await MEETINGS.run(graph, reach)).map(({ id }) => id);
}

const MANDATES = query('list mandates at events', REACH, {
  text: `UNWIND $ids AS start
    MATCH (e:Entity {id: start})<-[r:INVOLVED_IN]-() WHERE ${isKnownAsOf('r')}
      AND (r.onBehalfOf IS NOT NULL OR r.insteadOf IS NOT NULL OR r.accompanying IS NOT NULL)
    WITH DISTINCT r.onBehalfOf AS one, r.insteadOf AS two, r.accompanying AS three LIMIT $limit`,
  row: { one: optional, two: optional, three: optional },
});

/** For whom, in whose place and with whom the actors at these events acted. */
export async function mandatesAt(graph: QueryTarget, reach: Reach): Promise<string[]> {
  const rows = await MANDATES.run(graph, reach);
  return rows.flatMap(({ one, two, three }) => [one, two, three].filter((id) => id !== null));
}

const IN_DATASET = statedIn('$dataset').map(({ pattern, condition }) =>
  query(
    'list what a data set is about',
    { asOf: text, dataset: text, limit: number },
    {
      text: `MATCH ${pattern} WHERE ${condition} AND ${isKnownAsOf('c')} AND ${isLiveClaim('c')}
    WITH DISTINCT c.subject AS about, c.object AS other LIMIT $limit`,
      row: { about: text, other: optional },
    },
  ),
);

/** The ids of what the claims of a data set are about. */
export async function idsInDataset(
  graph: QueryTarget,
  asked: { readonly asOf: string; readonly dataset: string; readonly limit: number },
): Promise<string[]> {
  const ids: string[] = [];
  for (const { run } of IN_DATASET) {
    for (const { about, other } of await run(graph, asked))
      ids.push(...(other === null ? [about] : [about, other]));
  }
  return ids;
}

const LISTED = ENTITY_TYPES.map((type) => `'${type}'`).join(', ');

const TYPES = query(
  'list types to export',
  { asOf: text, ids: list(text) },
  {
    text: `UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE e.type IN [${LISTED}] AND ${knownEntity('e')}`,
    row: {
      id: text,
      type: column('e.type', oneOf(ENTITY_TYPES)),
      mergedIds: column('e.mergedIds', texts),
    },
  },
);

/** An entity in a scope. */
export interface ScopedEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly mergedIds: readonly string[];
}

/** Those of these ids that are entities known on `asOf`; sources and claims are none. */
export function listScoped(
  graph: QueryTarget,
  asOf: string,
  ids: readonly string[],
): Promise<ScopedEntity[]> {
  return TYPES.run(graph, { asOf, ids });
}
