/** Counts the relationships that ties are made of, which is the cost of reading the neighbours of an actor. */
import type { TieKind } from '../../domain/ties/ties.ts';
import type { Graph } from '../../graph/graph.ts';
import { isKnownAsOf } from '../conditions.ts';
import { knownOfActors } from '../counterparts/pair-filter.ts';
import { query, queryByChoice, type ParameterTypes } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, number, text } from '../../graph/query/value-types.ts';

/** Relationships of an actor, as the two halves of a pattern with the condition that one is known. */
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

/** What each kind of tie is made of, from an actor's side. */
const PATTERNS: Readonly<Record<TieKind, readonly Pattern[]>> = {
  MEETING: [PAIRS],
  EVENT: [INVOLVEMENTS],
  CASE: [pattern('-', ':PARTY_TO]->()')],
  MEMBERSHIP: [pattern('-', ':MEMBER_OF]-()')],
  ROLE: [pattern('-', ':HOLDS]->()'), pattern('<-', ':POST_IN]-()')],
  PART_OF: [pattern('-', ':PART_OF]-()')],
};

/** What is read to tell each kind: who shares an event is told by who is no pair there. */
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

// Without conditions Neo4j answers from the counts it keeps, without reading relationships.
const stored = queryByChoice([INVOLVEMENTS], ({ before, after }: Pattern) =>
  countBy({}, `COUNT { (a)${before}[${after} }`),
);
const knownOnly = queryByChoice([INVOLVEMENTS], ({ before, after, isKnown }: Pattern) =>
  countBy({ asOf: text }, `COUNT { MATCH (a)${before}[r${after} WHERE ${isKnown} }`),
);

/** What a search over ties asks of an actor before it looks at its neighbours. */
export interface ActorDegree {
  /** Relationships of those that ties are made of. */
  readonly degree: number;
  /** By what it is sorted where lists go by name; empty if there is no such actor. */
  readonly sortKey: string;
}

/**
 * How many relationships each actor has of those that ties of `kinds` are made of. Given `asOf`, those
 * known on that day; without, every span stored of all that is read to tell such ties, which is at
 * least as many and cheap to count.
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

/** By what each actor is sorted where lists go by name. */
export async function findSortKeys(
  graph: Graph,
  actors: readonly string[],
): Promise<Map<string, string>> {
  if (actors.length === 0) return new Map();
  const rows = await SORT_KEYS.run(graph, { actors });
  return new Map(rows.map(({ actor, sortKey }) => [actor, sortKey]));
}
