/** Counts the relationships that ties are made of. The count is what reading the neighbours of an actor costs. */
import type { TieKind } from '../../domain/ties/ties.ts';
import type { Graph } from '../../graph/graph.ts';
import { isKnownAsOf } from '../conditions.ts';
import { knownOfActors } from '../counterparts/pair-filter.ts';
import { query, queryByChoice, type ParameterTypes } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, number, text } from '../../graph/query/value-types.ts';

/** The relationships of an actor: the pattern before and after the actor, and the condition that one is known. */
interface Pattern {
  readonly before: string;
  readonly after: string;
  readonly isKnown: string;
}

const pattern = (before: string, after: string, isKnown = isKnownAsOf('r')): Pattern => ({
  before,
  after,
  isKnown,
});

const PAIRS = pattern('-', ':COUNTERPART]-()', knownOfActors('r'));
const INVOLVEMENTS = pattern('-', ':INVOLVED_IN]->()');

/** The relationships that each kind of tie starts with, seen from an actor. */
const PATTERNS: Readonly<Record<TieKind, readonly Pattern[]>> = {
  MEETING: [PAIRS],
  EVENT: [INVOLVEMENTS],
  CASE: [pattern('-', ':PARTY_TO]->()')],
  MEMBERSHIP: [pattern('-', ':MEMBER_OF]-()')],
  ROLE: [pattern('-', ':HOLDS]->()'), pattern('<-', ':POST_IN]-()')],
  PART_OF: [pattern('-', ':PART_OF]-()')],
};

/**
 * The relationships that are read to find each kind. EVENT needs the pairs too, because it leaves out actors
 * who are a pair.
 */
const READ: Readonly<Record<TieKind, readonly Pattern[]>> = {
  ...PATTERNS,
  EVENT: [INVOLVEMENTS, PAIRS],
};

const countBy = <P extends ParameterTypes>(parameters: P, count: string) =>
  query(
    'find degrees',
    { ...parameters, actors: list(text) },
    {
      text: `UNWIND $actors AS actor
      MATCH (a:Entity {id: actor})`,
      row: { actor: text, sortKey: column('a.sortKey', text), n: column(count, number) },
    },
  );

// Without conditions, Neo4j takes the numbers from its stored counts and reads no relationship.
const stored = queryByChoice([INVOLVEMENTS], ({ before, after }: Pattern) =>
  countBy({}, `COUNT { (a)${before}[${after} }`),
);
const knownOnly = queryByChoice([INVOLVEMENTS], ({ before, after, isKnown }: Pattern) =>
  countBy({ asOf: text }, `COUNT { MATCH (a)${before}[r${after} WHERE ${isKnown} }`),
);

/** What a search over ties needs to know of an actor before it reads the actor's neighbours. */
export interface ActorDegree {
  /** How many relationships of the requested kinds the actor has. */
  readonly degree: number;
  /** The actor's sort key in lists by name; empty if there is no such actor. */
  readonly sortKey: string;
}

/**
 * Counts, for each actor, the relationships with which ties of `kinds` start. With `asOf` it counts those
 * known on that day. Without `asOf` it counts every stored span of every relationship that would be read; this
 * is an upper bound and cheap.
 */
export async function findDegrees(
  graph: Graph,
  kinds: readonly TieKind[],
  asOf: string | null,
  actors: readonly string[],
): Promise<Map<string, ActorDegree>> {
  const degrees = new Map(actors.map((actor) => [actor, { degree: 0, sortKey: '' }]));
  if (actors.length === 0) return degrees;
  const patterns = new Set(kinds.flatMap((kind) => (asOf === null ? READ : PATTERNS)[kind]));
  const reads = Array.from(patterns, (each) =>
    asOf === null
      ? stored(each).run(graph, { actors })
      : knownOnly(each).run(graph, { actors, asOf }),
  );
  for (const rows of await Promise.all(reads)) {
    for (const { actor, sortKey, n } of rows) {
      const degree = degrees.get(actor)!;
      degree.degree += n;
      degree.sortKey = sortKey;
    }
  }
  return degrees;
}

const SORT_KEYS = query(
  'find sort keys',
  { actors: list(text) },
  {
    text: `UNWIND $actors AS actor MATCH (a:Entity {id: actor})`,
    row: { actor: text, sortKey: column('a.sortKey', text) },
  },
);

/** The sort key of each actor in lists by name. */
export async function findSortKeys(
  graph: Graph,
  actors: readonly string[],
): Promise<Map<string, string>> {
  if (actors.length === 0) return new Map();
  const rows = await SORT_KEYS.run(graph, { actors });
  return new Map(rows.map(({ actor, sortKey }) => [actor, sortKey]));
}
