/** Reads the events of a timeline: those that involve any of some actors, by date, a page at a time. */
import type { EventDate } from '../domain/event-dates.ts';
import type { Status } from '../domain/stages.ts';
import type { Graph, Value } from '../graph/graph.ts';
import { toDigest, type ClaimDigest } from './claims.ts';
import {
  ALL_COLUMNS,
  entityAt,
  entityColumns,
  statementByColumns,
  type Columns,
} from './columns.ts';
import { toDate, toEntity, type EntityData } from './entities.ts';
import { ifGiven, readGiven } from './given.ts';
import { claimsOfStep, during, known, linked, type DuringParameters } from './known.ts';
import type { PartData } from './pairs.ts';
import { optional, text, texts } from './values.ts';

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

/** Columns of a part, in the order in which {@link toPart} and {@link datedOf} read them. */
const PART = `[b.id, part.capacity, part.status, part.onBehalfOf, part.representedBy, part.claimIds,
    part.eventStatus, part.date, part.basis, part.asWritten, part.how, part.earliest, part.latest]`;

// Undated events come last in either order. Parts are found from each event: `b` has no label, since an
// index on it would have both engines go through all that a hub is involved in, once an event.
const list = (order: 'ASC' | 'DESC', columns: Columns) => `${EVENTS}
  WITH DISTINCT e.id AS event, coalesce(r.earliest, ${order === 'ASC' ? "'9999-99-99'" : "''"}) AS day
  ${ifGiven('day', `WHERE day ${order === 'ASC' ? '>' : '<'} $day OR (day = $day AND event > $id)`)}
  WITH event, day ORDER BY day ${order}, event LIMIT $limit
  MATCH (x:Entity {id: event})<-[part:INVOLVED_IN]-(b)
  WHERE b.id IN $actors AND ${known('part')}
  WITH x AS whole, collect(${PART}) AS parts, collect(part.claimIds) AS claims
  ${ifGiven(
    'digests',
    `CALL (whole, claims) {
    UNWIND claims + [${claimsOfStep('whole')}] AS some UNWIND some AS claim
    WITH DISTINCT claim AS claim MATCH (c:Claim {id: claim})
    RETURN collect([c.id, c.source, c.modality, c.knownFrom]) AS digests
  }`,
  )}
  RETURN ${entityColumns('whole', columns)} AS event, parts AS parts
    ${ifGiven('digests', ', digests AS digests')}`;
const LIST = {
  ASC: statementByColumns((columns) => list('ASC', columns)),
  DESC: statementByColumns((columns) => list('DESC', columns)),
};

const COUNT = `${EVENTS} RETURN count(DISTINCT e.id) AS n`;

const parametersOf = (
  k: string,
  conditions: TimelineConditions,
  actors: readonly string[],
  types: readonly string[],
) => ({ k, ...conditions, actors, types }) as unknown as Record<string, Value>;

/** What is read of each event beside its parts. */
export interface TimelineColumns {
  readonly columns: Columns;
  /** Digests of the claims behind it come with it. */
  readonly digests: boolean;
}

/** The first `limit` events after a place, in no order, and the digests that were asked for. */
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
  { columns, digests }: TimelineColumns = { columns: ALL_COLUMNS, digests: false },
): Promise<{ readonly events: TimelineEvent[]; readonly digests: ClaimDigest[] }> {
  const { day, id } = page.after ?? { day: null, id: null };
  const asked = parametersOf(k, conditions, actors, types);
  const rows = await readGiven(graph, LIST[page.order](columns), {
    ...asked,
    day,
    id,
    limit: page.limit,
    digests: digests ? true : null,
  });
  const lists = (value: Value | undefined) => (value ?? []) as readonly (readonly Value[])[];
  return {
    events: rows.map((row) => {
      const parts = lists(row.parts);
      return {
        node: toEntity(entityAt(row.event, columns), k),
        ...datedOf(parts[0]!),
        parts: parts.map(toPart).sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)),
      };
    }),
    digests: rows.flatMap((row) =>
      lists(row.digests).map(([claim, source, modality, knownFrom]) =>
        toDigest({ id: claim, source, modality, knownFrom }),
      ),
    ),
  };
}

function toPart(part: readonly Value[]): PartData {
  const [actor, capacity, status, onBehalfOf, representedBy, claimIds] = part;
  return {
    actor: text(actor),
    capacity: text(capacity),
    status: text(status) as Status,
    onBehalfOf: optional(onBehalfOf),
    representedBy: optional(representedBy),
    claimIds: texts(claimIds),
  };
}

/** What every part of an event says alike of the event itself. */
function datedOf(part: readonly Value[]): Pick<TimelineEvent, 'status' | 'date' | 'day'> {
  const [eventStatus, date, basis, asWritten, how, earliest, latest] = part.slice(6);
  return {
    status: optional(eventStatus) as Status | null,
    date: toDate({ date, basis, asWritten, how, earliest, latest }),
    day: text(earliest),
  };
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
