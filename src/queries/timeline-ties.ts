/** Reads the relationships behind a timeline: cases, roles, memberships and circumstances of actors. */
import { RapportError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { toEntity } from './entities.ts';
import { readGiven } from './given.ts';
import { known, linked, placed } from './known.ts';
import { toTie, type TieData } from './ties.ts';
import { map, text } from './values.ts';

export const TIMELINE_TIES = {
  CASE: 'PARTY_TO',
  ROLE: 'HOLDS',
  MEMBERSHIP: 'MEMBER_OF',
  CIRCUMSTANCE: 'UNDER',
} as const;
export type TimelineTie = keyof typeof TIMELINE_TIES;

/** A relationship of one of the actors. */
export interface ActorTie extends TieData {
  readonly actor: string;
}

/** Far more than 20 actors have of a kind; they are put in order here, since dates have no sortable form. */
const MAX_TIES = 5_000;

const list = (type: (typeof TIMELINE_TIES)[TimelineTie]) => `UNWIND $actors AS actor
  MATCH (a:Entity {id: actor})-[r:${type}]->(o:Entity)
  WHERE ${known('r')}${linked('o', 'CONCERNS', 'topics')}${placed('o')}
  RETURN actor AS actor, r AS tie, o AS other LIMIT $limit`;

const LIST: Readonly<Record<TimelineTie, string>> = {
  CASE: list('PARTY_TO'),
  ROLE: list('HOLDS'),
  MEMBERSHIP: list('MEMBER_OF'),
  CIRCUMSTANCE: list('UNDER'),
};

/** All of a kind, in no order. @throws RapportError `QUERY_TOO_EXPENSIVE` above 5,000. */
export async function listActorTies(
  graph: Graph,
  k: string,
  kind: TimelineTie,
  actors: readonly string[],
  about: { readonly topics: readonly string[] | null; readonly places: readonly string[] | null },
): Promise<ActorTie[]> {
  const rows = await readGiven(graph, LIST[kind], { actors, k, ...about, limit: MAX_TIES + 1 });
  if (rows.length > MAX_TIES) {
    throw new RapportError(
      'QUERY_TOO_EXPENSIVE',
      `kinds: these actors have over ${MAX_TIES} of ${kind}; leave it out, or ask about fewer actors.`,
      { details: { argument: 'kinds' } },
    );
  }
  return rows.map((row) => ({
    ...toTie(map(row.tie), toEntity(map(row.other), k)),
    actor: text(row.actor),
  }));
}
