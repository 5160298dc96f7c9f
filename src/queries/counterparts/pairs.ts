/** Reads the meetings in which two actors count as a pair: one stored row per meeting (model.md §6). */
import { RapportError } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { DIGEST, digest, type ClaimDigest } from '../records/digests.ts';
import {
  PAIR_FILTER,
  passes,
  passesOfActors,
  type PairFilter,
  type WhenFiltered,
} from './pair-filter.ts';
import { pairColumn, toPairRow, type ActorPair, type PairRow } from './pair-rows.ts';
import { ALL_COLUMNS, entityColumn, type StoredEntity } from '../entities/columns.ts';
import { query, type QueryTarget } from '../../graph/query/query.ts';
import { makeInSlices } from '../../graph/slices.ts';
import { column } from '../../graph/query/rows.ts';
import { flag, list, number, parameter, text } from '../../graph/query/value-types.ts';

/**
 * Chooses by which actor has fewer meetings. The match starts at that actor, because a hub has ten thousand
 * meetings.
 */
const fewer = (one: string, two: string) =>
  `CASE WHEN coalesce(x.meetingsNow, 0) <= coalesce(y.meetingsNow, 0) THEN ${one} ELSE ${two} END`;

const ofPair = (when: WhenFiltered) => `MATCH (x:Entity {id: pair.actor})
  MATCH (y:Entity {id: pair.other})
  WITH x.id AS actor, y.id AS other, y.sortKey AS sortKey,
    ${fewer('x.id', 'y.id')} AS start, ${fewer('y.id', 'x.id')} AS goal
  MATCH (a:Entity {id: start})-[r:COUNTERPART]-(b:Entity {id: goal})
  WHERE ${passesOfActors(when, 'r')}`;

const OF_PAIRS = {
  ...PAIR_FILTER,
  ...{ pairs: parameter<readonly ActorPair[]>(), asOf: text, limit: number },
};

const MEETINGS = query('list meetings of pairs', OF_PAIRS, {
  text: (when) => `UNWIND $pairs AS pair
    ${ofPair(when)}`,
  row: { actor: text, other: text, sortKey: text, stored: pairColumn('r', 'shown') },
  order: 'LIMIT $limit',
});

/** Which pairs to read, and which meetings of theirs. */
export interface PairsAsked {
  readonly pairs: readonly ActorPair[];
  readonly filter: PairFilter;
}

/**
 * The most rows that one question may read. A question that needs more is refused, because a partial answer
 * would be wrong.
 */
export const MAX_ROWS = 200_000;

/** @throws RapportError `QUERY_TOO_EXPENSIVE` if there are more rows than `limit`. */
export function checkRows(count: number, limit = MAX_ROWS): void {
  if (count <= limit) return;
  throw new RapportError(
    'QUERY_TOO_EXPENSIVE',
    `These actors share more than ${limit.toLocaleString('en')} meetings; narrow filter.during, or ask about fewer actors.`,
    { details: { argument: 'filter.during' } },
  );
}

/**
 * Every meeting of these pairs that passes the filter, in no order, without meetings inferred from roles.
 *
 * @throws RapportError `QUERY_TOO_EXPENSIVE` if there are more than `limit`.
 */
export async function listPairMeetings(
  graph: QueryTarget,
  asOf: string,
  { pairs, filter }: PairsAsked,
  limit = MAX_ROWS,
): Promise<PairRow[]> {
  const rows = await MEETINGS.run(graph, {
    ...filter,
    pairs: idsOf(pairs),
    asOf,
    limit: limit + 1,
  });
  checkRows(rows.length, limit);
  return makeInSlices(rows.length, (i) => {
    const { actor, other, sortKey, stored } = rows[i]!;
    return toPairRow({ actor, other }, sortKey, stored);
  });
}

/** Copies only the ids, because the objects of a caller may have further members that cannot be a parameter. */
const idsOf = (pairs: readonly ActorPair[]) => pairs.map(({ actor, other }) => ({ actor, other }));

// Reads the meetings on the first page of each pair. Later pages are read on request.
const newest = (when: WhenFiltered, expression: string) => `UNWIND $pairs AS pair
  CALL (pair) {
    ${ofPair(when)}
    WITH ${expression} AS read, coalesce(r.earliest, '') AS day, r.meeting AS meeting
    ORDER BY day DESC, meeting LIMIT $limit
    RETURN read AS found
  }`;

const NODES = query('list newest meetings of pairs', OF_PAIRS, {
  text: (when) => `${newest(when, 'r.meeting')}
    WITH DISTINCT found AS id
    MATCH (m:Entity {id: id})`,
  row: { node: entityColumn('m', ALL_COLUMNS) },
});

const DIGESTS = query('list digests of newest meetings', OF_PAIRS, {
  text: (when) => `${newest(when, 'r.claimIds')}
    UNWIND found AS claim
    WITH DISTINCT claim AS claim MATCH (c:Claim {id: claim})`,
  row: { digest: column(DIGEST, digest) },
});

/** The nodes of the newest `limit` meetings of each pair, among those that {@link listPairMeetings} lists. */
export async function listNewestMeetings(
  graph: Graph,
  asOf: string,
  { pairs, filter }: PairsAsked,
  limit: number,
): Promise<StoredEntity[]> {
  const rows = await NODES.run(graph, { ...filter, pairs: idsOf(pairs), asOf, limit });
  return rows.map(({ node }) => node);
}

/** Digests of the claims behind the meetings that {@link listNewestMeetings} lists. */
export async function listNewestDigests(
  graph: Graph,
  asOf: string,
  { pairs, filter }: PairsAsked,
  limit: number,
): Promise<ClaimDigest[]> {
  const rows = await DIGESTS.run(graph, { ...filter, pairs: idsOf(pairs), asOf, limit });
  return rows.map((row) => row.digest);
}

/** A meeting with an actor, or with a role whose holder the source does not name. */
export interface PairEndRow extends PairRow {
  readonly isOtherRole: boolean;
}

const OF_ENDS = query(
  'list meetings of ends',
  { ...PAIR_FILTER, ends: list(text), asOf: text, limit: number },
  {
    text: (when) => `UNWIND $ends AS one
    MATCH (a:Entity {id: one})-[r:COUNTERPART]-(b:Entity)
    WHERE ${passes(when, 'r')}`,
    row: {
      actor: column('one', text),
      other: column('b.id', text),
      sortKey: column('b.sortKey', text),
      isOtherRole: column(`b.type = 'Role'`, flag),
      stored: pairColumn('r', 'shown'),
    },
    order: 'LIMIT $limit',
  },
);

/**
 * All meetings of these actors and roles, with any actor or role that passes the filter. Meetings are inferred
 * from these.
 *
 * @throws RapportError as {@link listPairMeetings}.
 */
export async function listMeetingsOfEnds(
  graph: Graph,
  asOf: string,
  ends: readonly string[],
  filter: PairFilter,
): Promise<PairEndRow[]> {
  const rows = await OF_ENDS.run(graph, { ...filter, ends, asOf, limit: MAX_ROWS + 1 });
  checkRows(rows.length);
  return rows.map(({ actor, other, sortKey, isOtherRole, stored }) => ({
    ...toPairRow({ actor, other }, sortKey, stored),
    isOtherRole,
  }));
}
