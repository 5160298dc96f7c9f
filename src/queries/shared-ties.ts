/** Reads what two actors share besides meetings: cases, roles, organizations, events. */
import { firmest, together, type Term, type Together } from '../domain/terms.ts';
import type { Graph, Row, Value } from '../graph/graph.ts';
import { toEntity, type EntityData } from './entities.ts';
import { known } from './known.ts';
import type { ActorPair } from './pairs.ts';
import { byParent, map, optional, text, texts } from './values.ts';

/** Something two actors are both tied to. */
export interface SharedData {
  readonly node: EntityData;
  readonly capacitiesOfA: readonly string[];
  readonly capacitiesOfB: readonly string[];
  /** Whether both were tied to it at one time; POSSIBLY where ties of the kind have no terms. */
  readonly together: Together;
  readonly claimIds: readonly string[];
}

/** Asks for each pair apart; `body` knows it as `one` and `other`. */
const ofPairs = (body: string) => `UNWIND $pairs AS pair
  WITH pair.key AS parent, pair.one AS one, pair.other AS other
  CALL (one, other) {
    ${body}
    ORDER BY thingId LIMIT 2000
  }
  RETURN parent AS parent, thing AS node, thingId AS id, capacityOfA AS capacityOfA,
    capacityOfB AS capacityOfB, termOfA AS termOfA, termOfB AS termOfB,
    claimsOfA AS claimsOfA, claimsOfB AS claimsOfB`;

/** Of a relationship with a term, and of the one that leads on from it, if any. {@link toTerm} reads it. */
const term = (r: string, on = r) =>
  `[${r}.since, ${r}.until, ${r}.support, ${on}.support, ${r}.attestedEarliest, ${r}.attestedLatest]`;

const both = (type: string, terms: readonly [string, string], also = '') =>
  `MATCH (a:Entity {id: one})-[ra:${type}]->(x:Entity)<-[rb:${type}]-(b:Entity {id: other})
    WHERE ${known('ra')} AND ${known('rb')}${also}
    RETURN x AS thing, x.id AS thingId, ra.capacity AS capacityOfA, rb.capacity AS capacityOfB,
      ${terms[0]} AS termOfA, ${terms[1]} AS termOfB,
      ra.claimIds AS claimsOfA, rb.claimIds AS claimsOfB`;

const NO_TERMS = ['null', 'null'] as const;

// In a meeting in which they count as a pair, at whatever verdict, they share more than an event.
const EVENTS = ofPairs(`CALL (one, other) {
      MATCH (p:Entity {id: one})-[c:COUNTERPART]-(q:Entity {id: other})
      WHERE ${known('c')}
      RETURN collect(c.meeting) AS paired
    }
    ${both('INVOLVED_IN', NO_TERMS, ' AND NOT x.id IN paired')}`);

const reach = (actor: string) => `MATCH (p:Entity {id: ${actor}})-[r:MEMBER_OF]->(o:Entity)
    WHERE ${known('r')}
    RETURN o.id AS reached, ${term('r')} AS during, r.claimIds AS direct, [] AS post
    UNION
    MATCH (p:Entity {id: ${actor}})-[h:HOLDS]->(x:Role)-[r:POST_IN]->(o:Entity)
    WHERE ${known('h')} AND ${known('r')}
    RETURN o.id AS reached, ${term('h', 'r')} AS during, h.claimIds AS direct, r.claimIds AS post`;

const ORGANIZATIONS = ofPairs(`CALL (one) { ${reach('one')} }
    WITH other, reached AS shared, during AS termA, direct AS directA, post AS postA
    CALL (other) { ${reach('other')} }
    WITH shared, termA, directA, postA, reached AS also, during AS termB, direct AS directB,
      post AS postB
    WHERE shared = also
    MATCH (x:Entity {id: shared})
    RETURN x AS thing, shared AS thingId, null AS capacityOfA, null AS capacityOfB,
      termA AS termOfA, termB AS termOfB, directA + postA AS claimsOfA, directB + postB AS claimsOfB`);

const STATEMENTS = {
  cases: ofPairs(both('PARTY_TO', NO_TERMS)),
  roles: ofPairs(both('HOLDS', [term('ra'), term('rb')])),
  events: EVENTS,
  organizations: ORGANIZATIONS,
} as const;

/** What each pair shares of a kind, by name; read from at most 2,000 pairs of relationships each. */
export async function listShared(
  graph: Graph,
  k: string,
  kind: keyof typeof STATEMENTS,
  pairs: readonly ActorPair[],
): Promise<SharedData[][]> {
  const asked = pairs.map(({ actor, other }, i) => ({ key: String(i), one: actor, other }));
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
      together: firmest([...(before === undefined ? [] : [before.together]), togetherIn(row)]),
      claimIds: merge(before?.claimIds ?? [], [...texts(row.claimsOfA), ...texts(row.claimsOfB)]),
    });
  }
  return [...shared.values()].sort(
    ({ node: x }, { node: y }) => compare(x.sortKey, y.sortKey) || compare(x.id, y.id),
  );
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

function togetherIn({ termOfA, termOfB }: Row): Together {
  const [a, b] = [toTerm(termOfA), toTerm(termOfB)];
  return a === null || b === null ? 'POSSIBLY' : together(a, b);
}

function toTerm(value: Value | undefined): Term | null {
  if (value === null || value === undefined) return null;
  const [since, until, support, on, earliest, latest] = value as readonly Value[];
  return {
    since: optional(since),
    until: optional(until),
    attestations: texts(earliest).map((day, i) => ({
      earliest: optional(day),
      latest: optional(texts(latest)[i]),
    })),
    support: [text(support), text(on)].find((each) => each !== 'ASSERTED') ?? 'ASSERTED',
  };
}
