/** Counts what the graph stores, for `rapport status`. */
import { IDLE_RANKS } from '../../domain/claims/ranks.ts';
import type { Graph } from '../../graph/graph.ts';
import { isLiveClaim } from '../../graph/query/live-claims.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { nullable, number, oneOf, text } from '../../graph/query/value-types.ts';

export interface GraphCounts {
  /** Version of the stored schema; null in a graph without one. */
  readonly schemaVersion: number | null;
  /** By type, such as `Person`. Sources and claims are left out, because they have counts of their own. */
  readonly entities: Readonly<Record<string, number>>;
  /** By type, such as `INVOLVED_IN`. The knowledge spans of one relationship count once. */
  readonly relationships: Readonly<Record<string, number>>;
  readonly sources: number;
  readonly claims: {
    readonly shown: number;
    /** Claims that are proposed and do not count yet. */
    readonly pending: number;
    /** Claims of rank deprecated, which can still be read by id. */
    readonly deprecated: number;
    /** Claims recorded after the revision shown. */
    readonly later: number;
  };
}

const SCHEMA = query(
  'find schema version',
  {},
  {
    text: `MATCH (m:Meta {key: 'schema'})`,
    row: { version: column('m.version', nullable(number)) },
  },
);
const ENTITIES = query(
  'count stored entities',
  {},
  {
    text: `MATCH (e:Entity)`,
    row: { key: column('e.type', text), n: column('count(e)', number) },
    order: 'ORDER BY key',
  },
);
const RELATIONSHIPS = query(
  'count stored relationships',
  {},
  {
    text: `MATCH (:Entity)-[r]->(:Entity)`,
    row: { key: column('type(r)', text), n: column('count(DISTINCT r.key)', number) },
    order: 'ORDER BY key',
  },
);
const CLAIMS = query(
  'count stored claims',
  { shown: number },
  {
    text: `MATCH (c:Claim)
    WITH c.id AS id, CASE WHEN c.revision > $shown THEN 'later'
      WHEN ${isLiveClaim('c')} THEN 'shown' ELSE c.rank END AS state`,
    row: {
      key: column('state', oneOf(['shown', ...IDLE_RANKS, 'later'])),
      n: column('count(id)', number),
    },
  },
);

/** Counts all entities, relationships and claims; `shown` is the number of the revision shown. */
export async function countGraph(graph: Graph, shown: number): Promise<GraphCounts> {
  const [schema, entities, relationships, claims] = await Promise.all([
    SCHEMA.run(graph, {}),
    ENTITIES.run(graph, {}),
    RELATIONSHIPS.run(graph, {}),
    CLAIMS.run(graph, { shown }),
  ]);
  const byKey = (rows: readonly { readonly key: string; readonly n: number }[]) =>
    Object.fromEntries(rows.map(({ key, n }) => [key, n]));
  const { Source: sources = 0, Claim: _claims, ...types } = byKey(entities);
  const { shown: live = 0, pending = 0, deprecated = 0, later = 0 } = byKey(claims);
  return {
    schemaVersion: schema[0]?.version ?? null,
    entities: types,
    relationships: byKey(relationships),
    sources,
    claims: { shown: live, pending, deprecated, later },
  };
}
