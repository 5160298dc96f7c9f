/** Reads pairs in meetings in bulk, to build met-networks from them. */
import { STATUSES, type Status } from '../../domain/events/stages.ts';
import { VERDICTS, type Verdict } from '../../domain/pairs/verdicts.ts';
import type { Graph } from '../../graph/graph.ts';
import { isKnownAsOf } from '../conditions.ts';
import { PAIR_FILTER, passesOfActors, withinAnother, type PairFilter } from './pair-filter.ts';
import { query, type RowFrom } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, number, oneOf, text, texts } from '../../graph/query/value-types.ts';

/** A pair in a meeting, with the columns that decide how it counts. */
export interface MetRow {
  readonly actor: string;
  readonly other: string;
  readonly meeting: string;
  readonly within: string;
  readonly verdict: Verdict;
  readonly status: Status;
  readonly times: number;
}

// Both engines store how many relationships each node has, so this reads no relationship.
const PAIRED = query(
  'list paired actors',
  {},
  {
    text: `MATCH (a:Actor)
    WITH a.id AS id, COUNT { (a)-[:COUNTERPART]->() } AS n
    WHERE n > 0`,
    row: {
      stored: column('coalesce(sum(n), 0)', number),
      ids: column('collect(id)', list(text)),
    },
  },
);

/** The actors at the start of a stored pair. A pair leads from the smaller id to the larger one. */
export interface PairedActors {
  /** How many pairs in meetings are stored, which is an upper bound of how many count. */
  readonly stored: number;
  /** Ids, in no order. */
  readonly ids: readonly string[];
}

/** Lists the actors at the start of a stored pair. */
export async function listPairedActors(graph: Graph): Promise<PairedActors> {
  const [row] = await PAIRED.run(graph, {});
  return row!;
}

const SIZE = query(
  'count meetings of pairs',
  { ...PAIR_FILTER, asOf: text, limit: number },
  {
    text: (when) => `MATCH (a:Actor)-[r:COUNTERPART]->()
    WHERE ${passesOfActors(when, 'r')}
    WITH r.verdictOrder AS place LIMIT $limit`,
    row: { n: column('count(place)', number) },
  },
);

/** Counts the pairs in meetings that pass the filter. It stops counting at `limit`. */
export async function countMetRows(
  graph: Graph,
  asOf: string,
  conditions: PairFilter,
  limit: number,
): Promise<number> {
  const [row] = await SIZE.run(graph, { ...conditions, asOf, limit });
  return row?.n ?? 0;
}

/**
 * Reads the pairs in meetings of each of `$actors` along `arrow`. One row collects all pairs of an actor with
 * the same verdict, status and times, because a hub has ten thousand pairs and a row costs far more than a
 * text.
 */
export const metRowsQuery = (name: string, arrow: '-' | '->') =>
  query(
    name,
    { ...PAIR_FILTER, actors: list(text), asOf: text, limit: number },
    {
      text: (when) => `UNWIND $actors AS actor
      MATCH (a:Entity {id: actor})-[r:COUNTERPART]${arrow}(b)
      WHERE ${passesOfActors(when, 'r')}
      WITH actor, r.verdict AS verdict, r.status AS status, coalesce(r.times, 1) AS times,
        b.id AS other, r.meeting AS meeting, ${withinAnother('r')} AS within LIMIT $limit`,
      row: {
        actor: text,
        verdict: oneOf(VERDICTS),
        status: oneOf(STATUSES),
        times: number,
        others: column('collect(other)', list(text)),
        meetings: column('collect(meeting)', list(text)),
        withins: column('collect(within)', list(text)),
      },
    },
  );

/** The actors whose pairs to read, and the conditions on their meetings. */
export interface MetAsked {
  readonly actors: readonly string[];
  readonly conditions: PairFilter;
}

const OUTWARD = metRowsQuery('list meetings outward', '->');
const EITHER_DIRECTION = metRowsQuery('list meetings either way', '-');

/**
 * The pairs in meetings that the given actors form with any other actor, in no order and at most `limit`. With
 * `outward`, it reads only pairs with an actor of a larger id, so that a read of all actors finds each pair
 * once.
 */
export async function listMetRows(
  graph: Graph,
  asOf: string,
  { actors, conditions, outward }: MetAsked & { readonly outward: boolean },
  limit: number,
): Promise<MetRow[]> {
  const { run } = outward ? OUTWARD : EITHER_DIRECTION;
  return (await run(graph, { ...conditions, asOf, actors, limit })).flatMap(toRows);
}

function toRows({
  actor,
  verdict,
  status,
  times,
  others,
  meetings,
  withins,
}: RowFrom<typeof OUTWARD>): MetRow[] {
  return others.map((other, i) => {
    const meeting = meetings[i]!;
    return { actor, other, meeting, within: withins[i]! || meeting, verdict, status, times };
  });
}

const COMPANY = query(
  'list company in meetings',
  { meetings: list(text), asOf: text, limit: number },
  {
    text: `UNWIND $meetings AS meeting
    MATCH (m:Entity {id: meeting})<-[r:INVOLVED_IN]-(a:Actor)
    WHERE ${isKnownAsOf('r')} AND r.verdict IS NOT NULL
    WITH DISTINCT meeting, a.id AS actor LIMIT $limit`,
    row: { meeting: text, actors: column('collect(actor)', list(text)) },
  },
);

/** The actors in any pair of each meeting, whatever the verdict; at most `limit` in all. */
export async function listCompany(
  graph: Graph,
  asOf: string,
  meetings: readonly string[],
  limit: number,
): Promise<Map<string, readonly string[]>> {
  const rows = await COMPANY.run(graph, { meetings, asOf, limit });
  return new Map(rows.map(({ meeting, actors }) => [meeting, actors]));
}

const CLAIMS = query(
  'list claims behind meetings',
  { ...PAIR_FILTER, actors: list(text), asOf: text, limit: number },
  {
    text: (when) => `UNWIND $actors AS actor
    MATCH (a:Entity {id: actor})-[r:COUNTERPART]-(b)
    WHERE ${passesOfActors(when, 'r')}`,
    row: { actor: text, other: column('b.id', text), claimIds: column('r.claimIds', texts) },
    order: 'LIMIT $limit',
  },
);

/** The claims behind a pair in a meeting. */
export interface MetClaims {
  readonly actor: string;
  readonly other: string;
  readonly claimIds: readonly string[];
}

/** The claims behind the pairs of the given actors, one row per pair and meeting; at most `limit` rows. */
export async function listMetClaims(
  graph: Graph,
  asOf: string,
  { actors, conditions }: MetAsked,
  limit: number,
): Promise<MetClaims[]> {
  return CLAIMS.run(graph, { ...conditions, asOf, actors, limit });
}

const MEMBERS = query(
  'list members',
  { wholes: list(text), asOf: text, limit: number },
  {
    text: `UNWIND $wholes AS whole
    MATCH (a:Actor)-[r:MEMBER_OF]->(o:Entity {id: whole}) WHERE ${isKnownAsOf('r')}
    WITH DISTINCT a.id AS id`,
    row: { id: text },
    order: 'LIMIT $limit',
  },
);

/** Ids of the members of organizations and groups, in no order. */
export async function listMemberIds(
  graph: Graph,
  asOf: string,
  wholes: readonly string[],
  limit: number,
): Promise<string[]> {
  const rows = await MEMBERS.run(graph, { wholes, asOf, limit });
  return rows.map(({ id }) => id);
}

/** The columns of an actor that a ranking needs. */
export interface RankedActor {
  readonly id: string;
  readonly type: string;
  readonly sortKey: string;
}

const ACTORS = query(
  'list ranked actors',
  { ids: list(text) },
  {
    text: `UNWIND $ids AS id MATCH (a:Entity {id: id})`,
    row: {
      id: column('a.id', text),
      type: column('a.type', text),
      sortKey: column('a.sortKey', text),
    },
  },
);

/** Type and name key of actors, in no order. */
export function listRankedActors(graph: Graph, ids: readonly string[]): Promise<RankedActor[]> {
  return ACTORS.run(graph, { ids });
}
