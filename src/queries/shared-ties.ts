/** Reads what two actors share besides meetings: cases, roles, organizations, events. */
import type { Graph, Row } from '../graph/graph.ts';
import { toEntity, type EntityData } from './entities.ts';
import { apart, known } from './known.ts';
import { byParent, map, text, texts } from './values.ts';

/** Something two actors are both tied to. */
export interface SharedData {
  readonly node: EntityData;
  readonly capacitiesOfA: readonly string[];
  readonly capacitiesOfB: readonly string[];
  readonly claimIds: readonly string[];
}

/** Two actors, by canonical id. */
export type Pair = readonly [a: string, b: string];

/** Asks for each pair apart; `body` knows it as `one` and `other`. */
const ofPairs = (body: string) => `UNWIND $pairs AS pair
  WITH pair.key AS parent, pair.one AS one, pair.other AS other
  CALL (one, other) {
    ${body}
    ORDER BY thingId LIMIT 2000
  }
  RETURN parent AS parent, thing AS node, thingId AS id, capacityOfA AS capacityOfA,
    capacityOfB AS capacityOfB, claimsOfA AS claimsOfA, claimsOfB AS claimsOfB`;

const both = (type: string) =>
  ofPairs(`MATCH (a:Entity {id: one})-[ra:${type}]->(x:Entity)<-[rb:${type}]-(b:Entity {id: other})
    WHERE ${known('ra')} AND ${known('rb')}
      ${apart('ra', 'one', 'rb', 'other')}
    RETURN x AS thing, x.id AS thingId, ra.capacity AS capacityOfA, rb.capacity AS capacityOfB,
      ra.claimIds AS claimsOfA, rb.claimIds AS claimsOfB`);

const reach = (actor: string) => `MATCH (p:Entity {id: ${actor}})-[r:MEMBER_OF]->(o:Entity)
    WHERE ${known('r')}
    RETURN o.id AS reached, r.claimIds AS direct, [] AS post
    UNION
    MATCH (p:Entity {id: ${actor}})-[h:HOLDS]->(x:Role)-[r:POST_IN]->(o:Entity)
    WHERE ${known('h')} AND ${known('r')}
    RETURN o.id AS reached, h.claimIds AS direct, r.claimIds AS post`;

const ORGANIZATIONS = ofPairs(`CALL (one) { ${reach('one')} }
    WITH other, reached AS shared, direct AS directA, post AS postA
    CALL (other) { ${reach('other')} }
    WITH shared, directA, postA, reached AS also, direct AS directB, post AS postB
    WHERE shared = also
    MATCH (x:Entity {id: shared})
    RETURN x AS thing, shared AS thingId, null AS capacityOfA, null AS capacityOfB,
      directA + postA AS claimsOfA, directB + postB AS claimsOfB`);

const STATEMENTS = {
  cases: both('PARTY_TO'),
  roles: both('HOLDS'),
  events: both('INVOLVED_IN'),
  organizations: ORGANIZATIONS,
} as const;

/** What each pair shares of a kind, by name; read from at most 2,000 pairs of relationships each. */
export async function listShared(
  graph: Graph,
  k: string,
  kind: keyof typeof STATEMENTS,
  pairs: readonly Pair[],
): Promise<SharedData[][]> {
  const asked = pairs.map(([one, other], i) => ({ key: String(i), one, other }));
  const rows = await graph.read(STATEMENTS[kind], { pairs: asked, k });
  return byParent(
    asked.map(({ key }) => key),
    rows,
  ).map((group) => fold(group, k));
}

/** One entry a thing, by name. */
function fold(rows: readonly Row[], k: string): SharedData[] {
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
