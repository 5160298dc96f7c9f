/** Reads the relationships behind a timeline: cases, roles, memberships and circumstances. */
import { RapportError } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { toEntity } from '../entities/entities.ts';
import { isKnownAsOf, concerning, placed } from '../conditions.ts';
import { ALL_COLUMNS, entityColumn, tieColumn } from '../entities/columns.ts';
import { query, queryByChoice } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, nullable, number, text } from '../../graph/query/value-types.ts';
import type { When } from '../../graph/query/when.ts';
import { toTie, type TieData } from './tie-data.ts';
import { leadsUnder, type WholeType } from './under-wholes.ts';

export const TIMELINE_TIES = {
  CASE: 'PARTY_TO',
  ROLE: 'HOLDS',
  MEMBERSHIP: 'MEMBER_OF',
  CIRCUMSTANCE: 'UNDER',
} as const;
export type TimelineTie = keyof typeof TIMELINE_TIES;

/** A relationship of an actor. */
export interface ActorTie extends TieData {
  readonly actor: string;
}

/** Whose ties to read, or about which topics and at which places. Null means any. */
export interface ActorTiesAsked {
  readonly actors: readonly string[] | null;
  readonly topics: readonly string[] | null;
  readonly places: readonly string[] | null;
}

/**
 * Far more ties of a kind than 20 actors have. The caller sorts the ties, because their dates have no sortable
 * form.
 */
const MAX_TIES = 5_000;

/**
 * Matches the ties `(a)-[r]->(o)` of the given actors. Without actors, matches the ties to things about the
 * topics or at the places.
 */
const tiesOf = (when: When<'actors' | 'topics' | 'places'>, type: string) => {
  // The pattern of the given ids comes first in the text, because the embedded engine starts there.
  const to = (parameter: 'topics' | 'places', leading: WholeType) =>
    when.given(
      parameter,
      `UNWIND $${parameter} AS parent ${leadsUnder(leading, 'o', 'Entity')}
      WITH DISTINCT o MATCH (o)<-[r:${type}]-(a:Entity)`,
    );
  const ofActors = `UNWIND $actors AS actor MATCH (a:Entity {id: actor})-[r:${type}]->(o:Entity)`;
  const about = to('topics', 'CONCERNS') + when.absent('topics', to('places', 'AT'));
  return when.given('actors', ofActors) + when.absent('actors', about);
};

const LIST = queryByChoice(['CASE'], (kind: TimelineTie) =>
  query(
    'list ties of actors',
    {
      ...{ actors: nullable(list(text)), asOf: text, limit: number },
      ...{ topics: nullable(list(text)), places: nullable(list(text)) },
    },
    {
      text: (when) => `${tiesOf(when, TIMELINE_TIES[kind])}
      WHERE ${isKnownAsOf('r')}${concerning(when, '(o)')}${placed(when, 'o')}`,
      row: {
        actor: column('a.id', text),
        tie: tieColumn('r', ALL_COLUMNS),
        other: entityColumn('o', ALL_COLUMNS),
      },
      order: 'LIMIT $limit',
    },
  ),
);

/**
 * All ties of a kind in no order, those of anybody if `actors` is null. @throws RapportError
 * `QUERY_TOO_EXPENSIVE` above 5,000.
 */
export async function listActorTies(
  graph: Graph,
  asOf: string,
  kind: TimelineTie,
  asked: ActorTiesAsked,
): Promise<ActorTie[]> {
  const rows = await LIST(kind).run(graph, { ...asked, asOf, limit: MAX_TIES + 1 });
  if (rows.length > MAX_TIES) {
    throw new RapportError(
      'QUERY_TOO_EXPENSIVE',
      `kinds: there are over ${MAX_TIES} of ${kind}; leave it out, or ask about fewer actors, topics or places.`,
      { details: { argument: 'kinds' } },
    );
  }
  return rows.map(({ actor, tie, other }) => ({ ...toTie(tie, toEntity(other, asOf)), actor }));
}
