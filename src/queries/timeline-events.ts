/** Reads the events of a timeline: those that involve any of some actors, by date, a page at a time. */
import type { EventDate } from '../domain/event-dates.ts';
import type { Status } from '../domain/stages.ts';
import type { Graph, Value } from '../graph/graph.ts';
import { toDate, toEntity, type EntityData } from './entities.ts';
import { ifGiven, readGiven } from './given.ts';
import { during, known, linked, type DuringParameters } from './known.ts';
import type { PartData } from './pairs.ts';
import { map, optional, text, texts } from './values.ts';

/** Which entries a timeline holds; null means any. */
export interface TimelineConditions extends DuringParameters {
  readonly statuses: readonly string[] | null;
  readonly topics: readonly string[] | null;
}

/** An event and the parts that the actors have in it. */
export interface TimelineEvent {
  readonly node: EntityData;
  readonly status: Status | null;
  readonly date: EventDate | null;
  /** First possible day; empty where there is none. */
  readonly day: string;
  /** By actor, then capacity. */
  readonly parts: readonly PartData[];
}

/** Where to go on: day as stored in the order walked, then id; null starts. */
export interface TimelinePlace {
  readonly day: string;
  readonly id: string;
}

const EVENTS = `UNWIND $actors AS actor
  MATCH (a:Entity {id: actor})-[r:INVOLVED_IN]->(e:Event)
  WHERE ${known('r')} AND e.type IN $types
    ${ifGiven('statuses', 'AND r.eventStatus IN $statuses')}${during('r')}${linked('e', 'CONCERNS', 'topics')}`;

/** Undated events come last in either order. */
const list = (order: 'ASC' | 'DESC') => `${EVENTS}
  WITH DISTINCT e.id AS event, coalesce(r.earliest, ${order === 'ASC' ? "'9999-99-99'" : "''"}) AS day
  ${ifGiven('day', `WHERE day ${order === 'ASC' ? '>' : '<'} $day OR (day = $day AND event > $id)`)}
  WITH event, day ORDER BY day ${order}, event LIMIT $limit
  MATCH (b:Entity)-[part:INVOLVED_IN]->(x:Entity {id: event})
  WHERE b.id IN $actors AND ${known('part')}
  RETURN x AS event, b.id AS actor, part AS part`;
const LIST = { ASC: list('ASC'), DESC: list('DESC') };

const COUNT = `${EVENTS} RETURN count(DISTINCT e.id) AS n`;

const parametersOf = (
  k: string,
  conditions: TimelineConditions,
  actors: readonly string[],
  types: readonly string[],
) => ({ k, ...conditions, actors, types }) as unknown as Record<string, Value>;

/** The first `limit` events after a place, in no order. */
export async function listTimelineEvents(
  graph: Graph,
  k: string,
  conditions: TimelineConditions,
  actors: readonly string[],
  types: readonly string[],
  page: {
    readonly order: 'ASC' | 'DESC';
    readonly after: TimelinePlace | null;
    readonly limit: number;
  },
): Promise<TimelineEvent[]> {
  const { day, id } = page.after ?? { day: null, id: null };
  const asked = parametersOf(k, conditions, actors, types);
  const rows = await readGiven(graph, LIST[page.order], {
    ...asked,
    day,
    id,
    limit: page.limit,
  });
  const events = new Map<string, TimelineEvent & { parts: PartData[] }>();
  for (const row of rows) {
    const [stored, part] = [map(row.event), map(row.part)];
    const event = events.get(text(stored.id)) ?? {
      node: toEntity(stored, k),
      status: optional(part.eventStatus) as Status | null,
      date: toDate(part),
      day: text(part.earliest),
      parts: [],
    };
    event.parts.push({
      actor: text(row.actor),
      capacity: text(part.capacity),
      status: text(part.status) as Status,
      onBehalfOf: optional(part.onBehalfOf),
      representedBy: optional(part.representedBy),
      claimIds: texts(part.claimIds),
    });
    events.set(text(stored.id), event);
  }
  for (const { parts } of events.values()) parts.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  return [...events.values()];
}

const placeOf = ({ actor, capacity, representedBy }: PartData) =>
  `${actor} ${capacity} ${representedBy ?? ''}`;

export async function countTimelineEvents(
  graph: Graph,
  k: string,
  conditions: TimelineConditions,
  actors: readonly string[],
  types: readonly string[],
): Promise<number> {
  const [row] = await readGiven(graph, COUNT, parametersOf(k, conditions, actors, types));
  return Number(row?.n ?? 0);
}
