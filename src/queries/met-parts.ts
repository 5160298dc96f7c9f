/** Reads who took part in which meetings, in pages: the rows that a network of meetings is made of. */
import { PRESENT } from '../domain/predicates.ts';
import { STATUSES, weakest, type Status } from '../domain/stages.ts';
import type { Graph, Row, Value } from '../graph/graph.ts';
import { readGiven } from './given.ts';
import { during, known, linked, type DuringParameters } from './known.ts';
import { optional, text, texts } from './values.ts';

/** Which meetings make ties; null means any. */
export interface NetworkConditions extends DuringParameters {
  readonly statuses: readonly Status[];
  readonly topics: readonly string[] | null;
  readonly includeGatherings: boolean;
}

/** One actor's part in a meeting, with what decides whether it makes a pair with another part. */
export interface MeetingPart {
  readonly meeting: string;
  readonly actor: string;
  readonly capacity: string;
  readonly status: Status;
  readonly eventStatus: Status;
  readonly representedBy: string;
  readonly standIns: readonly string[];
}

const CAPACITIES = [...PRESENT, 'requester', 'invited'];

/**
 * Statuses that an event or a part may have where a pair stands at one of `statuses`: a pair is as
 * weak as its weakest part, so that a held meeting can hold a pair that is only expected.
 */
export function possibleStatuses(statuses: readonly Status[]): readonly Status[] {
  return STATUSES.filter((status) =>
    STATUSES.some((other) => statuses.includes(weakest([status, other])!)),
  );
}

// Being seen together is no meeting: encounters make no tie.
const counts = (v: string) => `${known(v)}
  AND ${v}.capacity IN $capacities AND ${v}.status IN $possible AND ${v}.eventStatus IN $possible
  AND ${v}.format <> 'encounter' AND ($includeGatherings OR ${v}.format <> 'gathering')${during(v)}`;

const parametersOf = (k: string, { statuses, ...conditions }: NetworkConditions) =>
  ({
    k,
    ...conditions,
    capacities: CAPACITIES,
    possible: possibleStatuses(statuses),
  }) as unknown as Record<string, Value>;

const SIZE = `MATCH (m:Meeting)<-[r:INVOLVED_IN]-(a:Actor)
  WHERE ${counts('r')}${linked('m', 'CONCERNS', 'topics')}
  WITH m.id AS meeting LIMIT $limit
  WITH meeting, count(meeting) AS n
  RETURN coalesce(sum(n), 0) AS parts, coalesce(sum(n * (n - 1)), 0) AS pairs`;

/** How many parts meetings have in all, counted up to `limit`, and how many pairs they may make. */
export async function countMeetingParts(
  graph: Graph,
  k: string,
  conditions: NetworkConditions,
  limit: number,
): Promise<{ readonly parts: number; readonly pairs: number }> {
  const [row] = await readGiven(graph, SIZE, { ...parametersOf(k, conditions), limit });
  return { parts: Number(row?.parts ?? 0), pairs: Number(row?.pairs ?? 0) / 2 };
}

const MEETINGS = `MATCH (m:Meeting) WHERE m.id > $after
  RETURN m.id AS id ORDER BY id LIMIT $limit`;

/** Ids of meetings in order, after one of them. */
export async function listMeetingIds(
  graph: Graph,
  after: string,
  limit: number,
): Promise<string[]> {
  const rows = await graph.read(MEETINGS, { after, limit });
  return rows.map(({ id }) => text(id));
}

const MEETINGS_OF = `UNWIND $actors AS actor
  MATCH (a:Entity {id: actor})-[r:INVOLVED_IN]->(m:Meeting) WHERE ${counts('r')}
  WITH DISTINCT m.id AS id RETURN id AS id LIMIT $limit`;

/** Ids of the meetings that some actors may count in, in no order. */
export async function listMeetingIdsOf(
  graph: Graph,
  k: string,
  conditions: NetworkConditions,
  actors: readonly string[],
  limit: number,
): Promise<string[]> {
  const parameters = { ...parametersOf(k, conditions), actors, limit };
  const rows = await readGiven(graph, MEETINGS_OF, parameters);
  return rows.map(({ id }) => text(id));
}

const PARTS = `UNWIND $meetings AS meeting
  MATCH (m:Entity {id: meeting})<-[r:INVOLVED_IN]-(a:Actor)
  WHERE ${counts('r')}${linked('m', 'CONCERNS', 'topics')}
  RETURN meeting AS meeting, a.id AS actor, r.capacity AS capacity, r.status AS status,
    r.eventStatus AS eventStatus, r.representedBy AS representedBy, r.standIns AS standIns
  LIMIT $limit`;

/** The parts in some meetings that may count, in no order. */
export async function listMeetingParts(
  graph: Graph,
  k: string,
  conditions: NetworkConditions,
  meetings: readonly string[],
  limit: number,
): Promise<MeetingPart[]> {
  const parameters = { ...parametersOf(k, conditions), meetings, limit };
  return (await readGiven(graph, PARTS, parameters)).map(toPart);
}

function toPart(row: Row): MeetingPart {
  return {
    meeting: text(row.meeting),
    actor: text(row.actor),
    capacity: text(row.capacity),
    status: text(row.status) as Status,
    eventStatus: text(row.eventStatus) as Status,
    representedBy: optional(row.representedBy) ?? '',
    standIns: texts(row.standIns),
  };
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
