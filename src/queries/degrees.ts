/** Counts the relationships of actors that can make ties, which is what it costs to look at their neighbours, and says by what they are sorted. */
import type { TieKind } from '../domain/ties.ts';
import type { Graph } from '../graph/graph.ts';
import { known } from './known.ts';
import { knownOfActors } from './pair-filter.ts';
import { text } from './values.ts';

/** Relationships of an actor, as the two halves of a pattern with the condition that one is known. */
interface Pattern {
  readonly before: string;
  readonly after: string;
  readonly isKnown: string;
}

const pattern = (before: string, after: string, isKnown = known('r')): Pattern => ({
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

const statement = (count: string) => `UNWIND $actors AS actor
  MATCH (a:Entity {id: actor})
  RETURN actor AS actor, a.sortKey AS sortKey, ${count} AS n`;

// Without conditions Neo4j answers from the counts it keeps, without reading relationships.
const stored = ({ before, after }: Pattern) => statement(`COUNT { (a)${before}[${after} }`);
const knownOnly = ({ before, after, isKnown }: Pattern) =>
  statement(`COUNT { MATCH (a)${before}[r${after} WHERE ${isKnown} }`);

/** What a search over ties asks of an actor before it looks at its neighbours. */
export interface Standing {
  /** Relationships of those that ties are made of. */
  readonly degree: number;
  /** By what it is sorted where lists go by name; empty where there is no such actor. */
  readonly sortKey: string;
}

/**
 * How many relationships each actor has of those that ties of `kinds` are made of. Given `k`, those
 * known on that day; without, every span stored of all that is read to tell such ties, which is at
 * least as many and cheap to count.
 */
export async function findStandings(
  graph: Graph,
  kinds: readonly TieKind[],
  k: string | null,
  actors: readonly string[],
): Promise<Map<string, Standing>> {
  const standings = new Map(actors.map((actor) => [actor, { degree: 0, sortKey: '' }]));
  if (actors.length === 0) return standings;
  const patterns = new Set(kinds.flatMap((kind) => (k === null ? READ : PATTERNS)[kind]));
  const statements = [...patterns].map(k === null ? stored : knownOnly);
  const parameters = k === null ? { actors } : { actors, k };
  for (const rows of await Promise.all(statements.map((each) => graph.read(each, parameters)))) {
    for (const row of rows) {
      const standing = standings.get(text(row.actor))!;
      standing.degree += Number(row.n);
      standing.sortKey = text(row.sortKey);
    }
  }
  return standings;
}

const SORT_KEYS = `UNWIND $actors AS actor MATCH (a:Entity {id: actor})
  RETURN actor AS actor, a.sortKey AS sortKey`;

/** By what each actor is sorted where lists go by name. */
export async function findSortKeys(
  graph: Graph,
  actors: readonly string[],
): Promise<Map<string, string>> {
  if (actors.length === 0) return new Map();
  const rows = await graph.read(SORT_KEYS, { actors });
  return new Map(rows.map((row) => [text(row.actor), text(row.sortKey)]));
}
