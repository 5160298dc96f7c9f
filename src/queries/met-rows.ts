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

// Both engines keep how many there are of each actor: nothing is read of any.
const PAIRED = `MATCH (a:Actor)
  WITH a.id AS id, COUNT { (a)-[:COUNTERPART]->() } AS n
  WHERE n > 0
  RETURN coalesce(sum(n), 0) AS stored, collect(id) AS ids`;

/** Everybody from whom pairs in meetings lead, which is to somebody of a larger id. */
export interface PairedActors {
  /** How many pairs in meetings are stored, whether or not they count: never fewer than do. */
  readonly stored: number;
  /** Ids, in no order. */
  readonly ids: readonly string[];
}

/** Whose pairs in meetings are in the graph. */
export async function listPairedActors(graph: Graph): Promise<PairedActors> {
  const [row] = await graph.read(PAIRED);
  return { stored: Number(row?.stored ?? 0), ids: texts(row?.ids) };
}

const SIZE = `MATCH (a:Actor)-[r:COUNTERPART]->()
  WHERE ${passesOfActors('r')}
  WITH r.verdictOrder AS place LIMIT $limit
  RETURN count(place) AS n`;

/** How many pairs in meetings count, up to `limit`. */
export async function countMetRows(
  graph: Graph,
  k: string,
  conditions: PairFilter,
  limit: number,
): Promise<number> {
  const [row] = await readGiven(graph, SIZE, { ...conditions, k, limit });
  return Number(row?.n ?? 0);
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
  const [actor, times] = [text(row.actor), Number(row.times)];
  const verdict = text(row.verdict) as Verdict;
  const status = text(row.status) as Status;
  const [meetings, withins] = [texts(row.meetings), texts(row.withins)];
  return texts(row.others).map((other, i) => {
    const meeting = meetings[i]!;
    return { actor, other, meeting, within: withins[i]! || meeting, verdict, status, times };
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
