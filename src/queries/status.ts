/** Counts what the graph holds and shows, for `rapport status`. */
import type { Graph } from '../graph/graph.ts';
import { text } from './values.ts';

export interface GraphCounts {
  /** Version of the stored shape; null in a graph without one. */
  readonly schemaVersion: number | null;
  /** By type, such as `Person`; sources and claims are counted apart. */
  readonly entities: Readonly<Record<string, number>>;
  /** By type, such as `INVOLVED_IN`; the knowledge spans of one relationship count once. */
  readonly relationships: Readonly<Record<string, number>>;
  readonly sources: number;
  readonly claims: {
    readonly shown: number;
    /** Taken back for all times; readable by id. */
    readonly deprecated: number;
    /** Recorded after the revision shown. */
    readonly later: number;
  };
}

const SCHEMA = `MATCH (m:Meta {key: 'schema'}) RETURN m.version AS version`;
const ENTITIES = `MATCH (e:Entity) RETURN e.type AS type, count(e) AS n ORDER BY type`;
const RELATIONSHIPS = `MATCH (:Entity)-[r]->(:Entity)
  RETURN type(r) AS type, count(DISTINCT r.key) AS n ORDER BY type`;
const CLAIMS = `MATCH (c:Claim)
  WITH c.id AS id, CASE WHEN c.revision > $shown THEN 'later'
    WHEN c.rank = 'deprecated' THEN 'deprecated' ELSE 'shown' END AS state
  RETURN state AS state, count(id) AS n`;

/** Counts everything under the revision shown. */
export async function countGraph(graph: Graph, shown: number): Promise<GraphCounts> {
  const [schema, entities, relationships, claims] = await Promise.all([
    graph.read(SCHEMA),
    graph.read(ENTITIES),
    graph.read(RELATIONSHIPS),
    graph.read(CLAIMS, { shown }),
  ]);
  const byType = (rows: readonly Record<string, unknown>[], key: string) =>
    Object.fromEntries(rows.map((row) => [String(row[key]), Number(row.n)]));
  const { Source: sources = 0, Claim: _claims, ...types } = byType(entities, 'type');
  const { shown: live = 0, deprecated = 0, later = 0 } = byType(claims, 'state');
  const version = text(schema[0]?.version);
  return {
    schemaVersion: version === '' ? null : Number(version),
    entities: types,
    relationships: byType(relationships, 'type'),
    sources,
    claims: { shown: live, deprecated, later },
  };
}
