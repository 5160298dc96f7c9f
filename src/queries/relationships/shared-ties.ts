/** Reads what two actors share besides meetings: cases, roles, organizations, events. */
import { compareKeys } from '../../domain/lists/order.ts';
import { SUPPORTS, weakestSupport } from '../../domain/ties/support.ts';
import { firmest, together, type Term, type Together } from '../../domain/ties/terms.ts';
import { RapportError } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { toEntity, type EntityData } from '../entities/entities.ts';
import { isKnownAsOf } from '../conditions.ts';
import type { ActorPair } from '../counterparts/pair-rows.ts';
import { byParent } from '../../graph/query/by-parent.ts';
import { ALL_COLUMNS, entityColumn } from '../entities/columns.ts';
import { query, type RowFrom } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import {
  nullable,
  number,
  oneOf,
  optional,
  parameter,
  text,
  texts,
  tuple,
  type ValueType,
} from '../../graph/query/value-types.ts';

/** A thing to which two actors are both tied. */
export interface SharedData {
  readonly node: EntityData;
  readonly capacitiesOfA: readonly string[];
  readonly capacitiesOfB: readonly string[];
  /** Whether both were tied to it at the same time; POSSIBLY if ties of the kind have no terms. */
  readonly together: Together;
  readonly claimIds: readonly string[];
}

const SUPPORT = oneOf(SUPPORTS);
const TERM = tuple(optional, optional, SUPPORT, SUPPORT, texts, texts);

/** Reads a list that {@link termList} made. */
const term: ValueType<Term> = (value) => {
  const [since, until, support, on, earliest, latest] = TERM(value);
  return {
    since,
    until,
    attestations: earliest.map((day, i) => ({
      earliest: optional(day),
      latest: optional(latest[i] ?? null),
    })),
    support: weakestSupport([support, on]),
  };
};

/** Makes a query that is asked for each pair separately. `body` calls the two actors `one` and `other`. */
const ofPairs = (name: string, body: string) =>
  query(
    name,
    { pairs: parameter<readonly AskedPair[]>(), asOf: text, limit: number },
    {
      text: `UNWIND $pairs AS pair
    WITH pair.key AS parent, pair.one AS one, pair.other AS other
    CALL (one, other) {
      ${body}
    }`,
      row: {
        parent: text,
        node: entityColumn('thing', ALL_COLUMNS),
        id: column('thingId', text),
        capacityOfA: optional,
        capacityOfB: optional,
        termOfA: nullable(term),
        termOfB: nullable(term),
        claimsOfA: texts,
        claimsOfB: texts,
      },
      order: 'LIMIT $limit',
    },
  );

interface AskedPair {
  readonly key: string;
  readonly one: string;
  readonly other: string;
}

/**
 * The term of a relationship, combined with that of the relationship `on` that leads further, if any. {@link
 * term} reads it.
 */
const termList = (r: string, on = r) =>
  `[${r}.since, ${r}.until, ${r}.support, ${on}.support, ${r}.attestedEarliest, ${r}.attestedLatest]`;

const both = (type: string, terms: readonly [string, string], also = '') =>
  `MATCH (a:Entity {id: one})-[ra:${type}]->(x:Entity)<-[rb:${type}]-(b:Entity {id: other})
    WHERE ${isKnownAsOf('ra')} AND ${isKnownAsOf('rb')}${also}
    RETURN x AS thing, x.id AS thingId, ra.capacity AS capacityOfA, rb.capacity AS capacityOfB,
      ${terms[0]} AS termOfA, ${terms[1]} AS termOfB,
      ra.claimIds AS claimsOfA, rb.claimIds AS claimsOfB`;

const NO_TERMS = ['null', 'null'] as const;

// Events in which the two are a pair, whatever the verdict, are left out: there they share more than the event.
const EVENTS = ofPairs(
  'list shared events',
  `CALL (one, other) {
      MATCH (p:Entity {id: one})-[c:COUNTERPART]-(q:Entity {id: other})
      WHERE ${isKnownAsOf('c')}
      RETURN collect(c.meeting) AS paired
    }
    ${both('INVOLVED_IN', NO_TERMS, ' AND NOT x.id IN paired')}`,
);

const reach = (actor: string) => `MATCH (p:Entity {id: ${actor}})-[r:MEMBER_OF]->(o:Entity)
    WHERE ${isKnownAsOf('r')}
    RETURN o.id AS reached, ${termList('r')} AS during, r.claimIds AS direct, [] AS post
    UNION
    MATCH (p:Entity {id: ${actor}})-[h:HOLDS]->(x:Role)-[r:POST_IN]->(o:Entity)
    WHERE ${isKnownAsOf('h')} AND ${isKnownAsOf('r')}
    RETURN o.id AS reached, ${termList('h', 'r')} AS during, h.claimIds AS direct, r.claimIds AS post`;

const ORGANIZATIONS = ofPairs(
  'list shared organizations',
  `CALL (one) { ${reach('one')} }
    WITH other, reached AS shared, during AS termA, direct AS directA, post AS postA
    CALL (other) { ${reach('other')} }
    WITH shared, termA, directA, postA, reached AS also, during AS termB, direct AS directB,
      post AS postB
    WHERE shared = also
    MATCH (x:Entity {id: shared})
    RETURN x AS thing, shared AS thingId, null AS capacityOfA, null AS capacityOfB,
      termA AS termOfA, termB AS termOfB, directA + postA AS claimsOfA, directB + postB AS claimsOfB`,
);

const QUERIES = {
  cases: ofPairs('list shared cases', both('PARTY_TO', NO_TERMS)),
  roles: ofPairs('list shared roles', both('HOLDS', [termList('ra'), termList('rb')])),
  events: EVENTS,
  organizations: ORGANIZATIONS,
} as const;

export type SharedKind = keyof typeof QUERIES;

/** The most relationships that one question may read over all its pairs. */
const MAX_SHARED = 20_000;

/**
 * What each pair shares of a kind, by name.
 *
 * @throws RapportError `QUERY_TOO_EXPENSIVE` if more than `most` rows must be read. There is one row for each
 *   two relationships that lead to the same thing.
 */
export async function listShared(
  graph: Graph,
  asOf: string,
  { kind, pairs }: { readonly kind: SharedKind; readonly pairs: readonly ActorPair[] },
  most = MAX_SHARED,
): Promise<SharedData[][]> {
  const asked = pairs.map(({ actor, other }, i) => ({ key: String(i), one: actor, other }));
  const rows = await QUERIES[kind].run(graph, { pairs: asked, asOf, limit: most + 1 });
  if (rows.length > most) {
    throw new RapportError(
      'QUERY_TOO_EXPENSIVE',
      `These actors have over ${most.toLocaleString('en')} relationships to the same ${kind}; ask for something else that they share.`,
    );
  }
  return byParent(
    asked.map(({ key }) => key),
    rows,
  ).map((group) => fold(group, asOf));
}

type SharedRow = RowFrom<typeof EVENTS>;

/** Makes one entry per thing, sorted by name. */
function fold(rows: readonly SharedRow[], asOf: string): SharedData[] {
  const shared = new Map<string, SharedData>();
  const merge = (x: readonly string[], y: readonly string[]) => [...new Set([...x, ...y])].sort();
  const one = (capacity: string | null) => (capacity === null ? [] : [capacity]);
  for (const row of rows) {
    const before = shared.get(row.id);
    shared.set(row.id, {
      node: before?.node ?? toEntity(row.node, asOf),
      capacitiesOfA: merge(before?.capacitiesOfA ?? [], one(row.capacityOfA)),
      capacitiesOfB: merge(before?.capacitiesOfB ?? [], one(row.capacityOfB)),
      together: firmest([...(before === undefined ? [] : [before.together]), togetherIn(row)]),
      claimIds: merge(before?.claimIds ?? [], [...row.claimsOfA, ...row.claimsOfB]),
    });
  }
  return [...shared.values()].sort(({ node: x }, { node: y }) =>
    compareKeys([x.sortKey, x.id], [y.sortKey, y.id]),
  );
}

const togetherIn = ({ termOfA: a, termOfB: b }: SharedRow): Together =>
  a === null || b === null ? 'POSSIBLY' : together(a, b);
