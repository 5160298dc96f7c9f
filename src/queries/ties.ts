/** Reads the relationships of entities with what they lead to: roles, members, parties, topics, places. */
import type { RelationshipType } from '../domain/predicates.ts';
import type { DateBounds } from '../domain/fuzzy-date.ts';
import type { Graph } from '../graph/graph.ts';
import { toEntity, type EntityData } from './entities.ts';
import { ALL_COLUMNS, collected, pairsAt, statementByColumns, type Columns } from './columns.ts';
import { ifGiven, readGiven } from './given.ts';
import { known } from './known.ts';
import { byParent, map, optional, text, texts, type PropertyMap } from './values.ts';

/** A relationship other than an involvement, with the entity at its other end. */
export interface TieData {
  readonly k: string;
  readonly key: string;
  readonly node: EntityData;
  readonly support: string;
  readonly capacity: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly attestedOn: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Bounds of every day on which a source saw it so. */
  readonly attestations: readonly DateBounds[];
  readonly charges: readonly string[];
  readonly penaltyFaced: string | null;
  readonly penaltyGiven: string | null;
  readonly claimIds: readonly string[];
}

/** Which way to read a relationship from its parent. */
export type Way = 'out' | 'in' | 'both';

type TieType = Exclude<RelationshipType, 'INVOLVED_IN'>;

/** Place in a list ordered by the other end's name, then relationship key. */
export type TieCursor = readonly [sortKey: string, key: string];

const pattern = (type: TieType, way: Way) =>
  ({
    out: `(p:Entity {id: parent})-[r:${type}]->(o:Entity)`,
    in: `(p:Entity {id: parent})<-[r:${type}]-(o:Entity)`,
    both: `(p:Entity {id: parent})-[r:${type}]-(o:Entity)`,
  })[way];

const condition = `${known('r')}
  ${ifGiven('capacities', 'AND r.capacity IN $capacities')}
  ${ifGiven('supports', 'AND r.support IN $supports')}
  ${ifGiven('label', 'AND $label IN labels(o)')}`;

const listText = (columns: Columns, type: TieType, way: Way) => `UNWIND $parents AS parent
  CALL (parent) {
    MATCH ${pattern(type, way)}
    WHERE ${condition}
      ${ifGiven('sortKey', 'AND (o.sortKey > $sortKey OR (o.sortKey = $sortKey AND r.key > $key))')}
    WITH r, o, o.sortKey AS place, r.key AS tieKey ORDER BY place, tieKey LIMIT $limit
    RETURN ${collected('r', 'o', columns)}
  }
  RETURN parent AS parent, ties AS ties, others AS others`;

const countText = (type: TieType, way: Way) => `UNWIND $parents AS parent
  CALL (parent) {
    MATCH ${pattern(type, way)} WHERE ${condition}
    RETURN count(r) AS n
  }
  RETURN parent AS parent, n AS n`;

/** Constant statements, made once a type, way and choice of columns: none of them can be a parameter. */
const list = statementByColumns(listText);
const count = statementByColumns((_columns, type: TieType, way: Way) => countText(type, way));

export interface TieQuery {
  readonly type: TieType;
  readonly way: Way;
  readonly capacities: readonly string[] | null;
  /** Only ties that claims support so; any where absent. */
  readonly supports?: readonly string[];
  /** Only those that lead to something with this label. */
  readonly label?: 'Place';
}

const filtersOf = ({ capacities, supports, label }: TieQuery) => ({
  capacities,
  supports: supports ?? null,
  label: label ?? null,
});

/** For each parent the ties after a place, by name of the other end; at most `limit` each. */
export async function listTies(
  graph: Graph,
  k: string,
  query: TieQuery,
  parents: readonly string[],
  page: { readonly after: TieCursor | null; readonly limit: number },
  columns: Columns = ALL_COLUMNS,
): Promise<TieData[][]> {
  const [sortKey, key] = page.after ?? [null, null];
  const { type, way } = query;
  const filters = filtersOf(query);
  const parameters = { parents, k, ...filters, sortKey, key, limit: page.limit };
  const rows = await readGiven(graph, list(columns, type, way), parameters);
  return byParent(parents, rows).map(([row]) =>
    pairsAt(row, columns, (tie, other) => toTie(tie, toEntity(other, k))),
  );
}

export async function countTies(
  graph: Graph,
  k: string,
  query: TieQuery,
  parents: readonly string[],
): Promise<number[]> {
  const { type, way } = query;
  const parameters = { parents, k, ...filtersOf(query) };
  const rows = await readGiven(graph, count(ALL_COLUMNS, type, way), parameters);
  return byParent(parents, rows).map(([row]) => Number(row?.n ?? 0));
}

export function toTie(tie: PropertyMap, node: EntityData): TieData {
  return {
    k: node.k,
    key: text(tie.key),
    node,
    support: text(tie.support),
    capacity: optional(tie.capacity),
    since: optional(tie.since),
    until: optional(tie.until),
    attestedOn: optional(tie.attestedOn),
    earliest: optional(tie.earliest),
    latest: optional(tie.latest),
    attestations: texts(tie.attestedEarliest).map((earliest, i) => ({
      earliest: optional(earliest),
      latest: optional(texts(tie.attestedLatest)[i]),
    })),
    charges: texts(tie.charges),
    penaltyFaced: optional(tie.penaltyFaced),
    penaltyGiven: optional(tie.penaltyGiven),
    claimIds: texts(tie.claimIds),
  };
}

const ROLES = `UNWIND $parents AS parent
  CALL (parent) {
    MATCH (p:Entity {id: parent})-[r:HOLDS]->(o:Role)
    WHERE ${known('r')}
    RETURN r AS tie, o AS other, o.sortKey AS place, r.key AS tieKey
    ORDER BY place, tieKey LIMIT 200
  }
  RETURN parent AS parent, tie AS tie, other AS other, place AS place, tieKey AS tieKey
  ORDER BY place, tieKey`;

/** Every role each person holds or held, at most 200 each: to tell which were held on a day. */
export async function listRolesHeld(
  graph: Graph,
  k: string,
  parents: readonly string[],
): Promise<TieData[][]> {
  const rows = await graph.read(ROLES, { parents, k });
  return byParent(parents, rows).map((group) =>
    group.map((row) => toTie(map(row.tie), toEntity(map(row.other), k))),
  );
}
