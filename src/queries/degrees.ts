/** Counts the relationships of actors that can make ties, which is what it costs to look at their neighbours, and says by what they are sorted. */
import type { TieKind } from '../domain/ties.ts';
import type { Graph } from '../graph/graph.ts';
import { known } from './known.ts';
import { text } from './values.ts';

/** What each kind of tie is made of, from an actor's side. */
const PATTERNS: Readonly<Record<TieKind, readonly (readonly [before: string, after: string])[]>> = {
  MEETING: [['-', ':INVOLVED_IN]->()']],
  EVENT: [['-', ':INVOLVED_IN]->()']],
  CASE: [['-', ':PARTY_TO]->()']],
  MEMBERSHIP: [['-', ':MEMBER_OF]-()']],
  ROLE: [
    ['-', ':HOLDS]->()'],
    ['<-', ':POST_IN]-()'],
  ],
  PART_OF: [['-', ':PART_OF]-()']],
};

const statement = (count: string) => `UNWIND $actors AS actor
  MATCH (a:Entity {id: actor})
  RETURN actor AS actor, a.sortKey AS sortKey, ${count} AS n`;

// Without conditions Neo4j answers from the counts it keeps, without reading relationships.
const STORED = byPattern(([before, after]) => `COUNT { (a)${before}[${after} }`);
const KNOWN = byPattern(
  ([before, after]) => `COUNT { MATCH (a)${before}[r${after} WHERE ${known('r')} }`,
);

function byPattern(count: (pattern: readonly [string, string]) => string) {
  return new Map(
    Object.values(PATTERNS).flatMap((patterns) =>
      patterns.map((pattern) => [pattern.join('['), statement(count(pattern))] as const),
    ),
  );
}

/** What a search over ties asks of an actor before it looks at its neighbours. */
export interface Standing {
  /** Relationships of those that ties are made of. */
  readonly degree: number;
  /** By what it is sorted where lists go by name; empty where there is no such actor. */
  readonly sortKey: string;
}

/**
 * How many relationships each actor has of those that ties of `kinds` are made of. Given `k`, those
 * known on that day; without, every span stored of them, which is at least as many and cheap to tell.
 */
export async function findStandings(
  graph: Graph,
  kinds: readonly TieKind[],
  k: string | null,
  actors: readonly string[],
): Promise<Map<string, Standing>> {
  const standings = new Map(actors.map((actor) => [actor, { degree: 0, sortKey: '' }]));
  if (actors.length === 0) return standings;
  const patterns = new Set(kinds.flatMap((kind) => PATTERNS[kind].map((p) => p.join('['))));
  const statements = [...patterns].map((pattern) => (k === null ? STORED : KNOWN).get(pattern)!);
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
