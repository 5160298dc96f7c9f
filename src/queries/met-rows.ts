/** Reads pairs in meetings, many at a time: the rows that a network of meetings is made of. */
import type { Status } from '../domain/stages.ts';
import type { Verdict } from '../domain/verdicts.ts';
import type { Graph, Row } from '../graph/graph.ts';
import { readGiven } from './given.ts';
import { known } from './known.ts';
import { passesOfActors, withinAnother, type PairFilter } from './pair-filter.ts';
import { text, texts } from './values.ts';

/** A pair in a meeting, with what decides how it counts. */
export interface MetRow {
  readonly actor: string;
  readonly other: string;
  readonly meeting: string;
  readonly within: string;
  readonly verdict: Verdict;
  readonly status: Status;
  readonly times: number;
}

const PAIRED = `MATCH (a:Actor)-[r:COUNTERPART]->()
  WHERE ${passesOfActors('r')}
  WITH a.id AS actor LIMIT $limit
  WITH actor AS id, count(actor) AS n
  WITH coalesce(sum(n), 0) AS size, collect(id) AS ids
  RETURN size AS size, CASE WHEN size < $limit THEN ids ELSE [] END AS ids`;

/** Everybody from whom pairs in meetings lead, which is to somebody of a larger id. */
export interface PairedActors {
  /** How many pairs in meetings there are, counted up to the limit. */
  readonly size: number;
  /** Ids, in no order; none where the limit is reached. */
  readonly ids: readonly string[];
}

/** Counts the pairs in meetings of the whole graph up to `limit`, and says whose they are. */
export async function listPairedActors(
  graph: Graph,
  k: string,
  conditions: PairFilter,
  limit: number,
): Promise<PairedActors> {
  const [row] = await readGiven(graph, PAIRED, { ...conditions, k, limit });
  return { size: Number(row?.size ?? 0), ids: texts(row?.ids) };
}

// A list for each actor and sort of row: a hub has ten thousand rows, and a row costs far more than a text.
const rowsAlong = (pattern: string) => `UNWIND $actors AS actor
  MATCH (a:Entity {id: actor})${pattern}(b)
  WHERE ${passesOfActors('r')}
  WITH actor, r.verdict AS verdict, r.status AS status, coalesce(r.times, 1) AS times,
    b.id AS other, r.meeting AS meeting, ${withinAnother('r')} AS within LIMIT $limit
  RETURN actor AS actor, verdict AS verdict, status AS status, times AS times,
    collect(other) AS others, collect(meeting) AS meetings, collect(within) AS withins`;

const OUTWARD = rowsAlong('-[r:COUNTERPART]->');
const EITHER_WAY = rowsAlong('-[r:COUNTERPART]-');

/**
 * The pairs in meetings that some actors make with anybody, in no order; outward only those with
 * somebody of a larger id, so that each pair of the graph is read once. At most `limit`.
 */
export async function listMetRows(
  graph: Graph,
  k: string,
  conditions: PairFilter,
  actors: readonly string[],
  { outward, limit }: { readonly outward: boolean; readonly limit: number },
): Promise<MetRow[]> {
  const parameters = { ...conditions, k, actors, limit };
  const rows = await readGiven(graph, outward ? OUTWARD : EITHER_WAY, parameters);
  return rows.flatMap(toRows);
}

function toRows(row: Row): MetRow[] {
  const sort = {
    actor: text(row.actor),
    verdict: text(row.verdict) as Verdict,
    status: text(row.status) as Status,
    times: Number(row.times),
  };
  const [meetings, withins] = [texts(row.meetings), texts(row.withins)];
  return texts(row.others).map((other, i) => {
    const meeting = meetings[i]!;
    return { ...sort, other, meeting, within: withins[i]! || meeting };
  });
}

const COMPANY = `UNWIND $meetings AS meeting
  MATCH (m:Entity {id: meeting})<-[r:INVOLVED_IN]-(a:Actor)
  WHERE ${known('r')} AND r.verdict IS NOT NULL
  WITH DISTINCT meeting, a.id AS actor LIMIT $limit
  RETURN meeting AS meeting, collect(actor) AS actors`;

/** Who makes any pair in each of some meetings, whatever its verdict; at most `limit` in all. */
export async function listCompany(
  graph: Graph,
  k: string,
  meetings: readonly string[],
  limit: number,
): Promise<Map<string, readonly string[]>> {
  const rows = await graph.read(COMPANY, { meetings, k, limit });
  return new Map(rows.map((row) => [text(row.meeting), texts(row.actors)]));
}

const CLAIMS = `UNWIND $actors AS actor
  MATCH (a:Entity {id: actor})-[r:COUNTERPART]-(b)
  WHERE ${passesOfActors('r')}
  RETURN actor AS actor, b.id AS other, r.claimIds AS claimIds LIMIT $limit`;

/** The claims behind a pair in a meeting. */
export interface MetClaims {
  readonly actor: string;
  readonly other: string;
  readonly claimIds: readonly string[];
}

/** The claims behind the pairs that some actors make, a meeting at a time; at most `limit`. */
export async function listMetClaims(
  graph: Graph,
  k: string,
  conditions: PairFilter,
  actors: readonly string[],
  limit: number,
): Promise<MetClaims[]> {
  const parameters = { ...conditions, k, actors, limit };
  const rows = await readGiven(graph, CLAIMS, parameters);
  return rows.map((row) => ({
    actor: text(row.actor),
    other: text(row.other),
    claimIds: texts(row.claimIds),
  }));
}

const MEMBERS = `UNWIND $wholes AS whole
  MATCH (a:Actor)-[r:MEMBER_OF]->(o:Entity {id: whole}) WHERE ${known('r')}
  WITH DISTINCT a.id AS id RETURN id AS id LIMIT $limit`;

/** Ids of the members of organizations and groups, in no order. */
export async function listMemberIds(
  graph: Graph,
  k: string,
  wholes: readonly string[],
  limit: number,
): Promise<string[]> {
  const rows = await graph.read(MEMBERS, { wholes, k, limit });
  return rows.map(({ id }) => text(id));
}

/** An actor as far as a ranking needs it. */
export interface RankedActor {
  readonly id: string;
  readonly type: string;
  readonly sortKey: string;
}

const ACTORS = `UNWIND $ids AS id MATCH (a:Entity {id: id})
  RETURN a.id AS id, a.type AS type, a.sortKey AS sortKey`;

/** Type and name key of actors, in no order. */
export async function listRankedActors(
  graph: Graph,
  ids: readonly string[],
): Promise<RankedActor[]> {
  const rows = await graph.read(ACTORS, { ids });
  return rows.map((row) => ({
    id: text(row.id),
    type: text(row.type),
    sortKey: text(row.sortKey),
  }));
}
