/** Reads what two actors share besides meetings: cases, roles, organizations, events. */
import type { Graph } from '../graph/graph.ts';
import { toEntity, type EntityData } from './entities.ts';
import { byDifferentPeople, known } from './known.ts';
import { map, text, texts } from './values.ts';

/** Something two actors are both tied to. */
export interface SharedData {
  readonly node: EntityData;
  readonly capacitiesOfA: readonly string[];
  readonly capacitiesOfB: readonly string[];
  readonly claimIds: readonly string[];
}

const both = (
  type: string,
) => `MATCH (a:Entity {id: $a})-[ra:${type}]->(x:Entity)<-[rb:${type}]-(b:Entity {id: $b})
  WHERE ${known('ra')} AND ${known('rb')}
    AND coalesce(ra.representedBy, '') <> $b AND coalesce(rb.representedBy, '') <> $a
    AND ${byDifferentPeople('ra', 'rb')}
  RETURN x AS node, x.id AS id, ra.capacity AS capacityOfA, rb.capacity AS capacityOfB,
    ra.claimIds AS claimsOfA, rb.claimIds AS claimsOfB
  ORDER BY id LIMIT 2000`;

const reach = (actor: string) => `MATCH (p:Entity {id: ${actor}})-[r:MEMBER_OF]->(o:Entity)
    WHERE ${known('r')}
    RETURN o.id AS id, r.claimIds AS direct, [] AS post
    UNION
    MATCH (p:Entity {id: ${actor}})-[h:HOLDS]->(x:Role)-[r:POST_IN]->(o:Entity)
    WHERE ${known('h')} AND ${known('r')}
    RETURN o.id AS id, h.claimIds AS direct, r.claimIds AS post`;

const ORGANIZATIONS = `CALL () { ${reach('$a')} }
  WITH id AS shared, direct AS directA, post AS postA
  CALL () { ${reach('$b')} }
  WITH shared, directA, postA, id AS other, direct AS directB, post AS postB
  WHERE shared = other
  MATCH (x:Entity {id: shared})
  RETURN x AS node, shared AS id, null AS capacityOfA, null AS capacityOfB,
    directA + postA AS claimsOfA, directB + postB AS claimsOfB
  ORDER BY id LIMIT 2000`;

const STATEMENTS = {
  cases: both('PARTY_TO'),
  roles: both('HOLDS'),
  events: both('INVOLVED_IN'),
  organizations: ORGANIZATIONS,
} as const;

/** What the two share of a kind, by name; read from at most 2,000 pairs of relationships. */
export async function listShared(
  graph: Graph,
  k: string,
  kind: keyof typeof STATEMENTS,
  a: string,
  b: string,
): Promise<SharedData[]> {
  const rows = await graph.read(STATEMENTS[kind], { a, b, k });
  const shared = new Map<string, SharedData>();
  const merge = (x: readonly string[], y: readonly string[]) => [...new Set([...x, ...y])].sort();
  const one = (capacity: string) => (capacity === '' ? [] : [capacity]);
  for (const row of rows) {
    const before = shared.get(text(row.id));
    shared.set(text(row.id), {
      node: before?.node ?? toEntity(map(row.node), k),
      capacitiesOfA: merge(before?.capacitiesOfA ?? [], one(text(row.capacityOfA))),
      capacitiesOfB: merge(before?.capacitiesOfB ?? [], one(text(row.capacityOfB))),
      claimIds: merge(before?.claimIds ?? [], [...texts(row.claimsOfA), ...texts(row.claimsOfB)]),
    });
  }
  return [...shared.values()].sort((x, y) =>
    x.node.sortKey !== y.node.sortKey
      ? x.node.sortKey < y.node.sortKey
        ? -1
        : 1
      : x.node.id < y.node.id
        ? -1
        : 1,
  );
}
