/** Reads the events of a timeline: those that involve any of some actors, by date, a page at a time. */
import type { EventDate } from '../domain/event-dates.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Status } from '../domain/stages.ts';
import { orderOf, VERDICTS, type Verdict } from '../domain/verdicts.ts';
import type { Graph, Value } from '../graph/graph.ts';
import { DIGEST_LIST, digestAt, type ClaimDigest } from './claims.ts';
import {
  ALL_COLUMNS,
  entityAt,
  entityColumns,
  statementByColumns,
  type Columns,
} from './columns.ts';
import { toDate, toEntity, type EntityData } from './entities.ts';
import { ifAbsent, ifGiven, readGiven } from './given.ts';
import { claimsOfStep, during, known, linked, placed, type DuringParameters } from './known.ts';
import type { PartData } from './pairs.ts';
import { optional, text, texts } from './values.ts';

/** Which entries a timeline holds; null means any. */
export interface TimelineConditions extends DuringParameters {
  readonly statuses: readonly string[] | null;
  /** Of meetings; what is none stays. */
  readonly verdicts: readonly Verdict[] | null;
  /** As in the model; of meetings. */
  readonly formats: readonly string[] | null;
  readonly topics: readonly string[] | null;
  readonly places: readonly string[] | null;
}

/** An event and the parts that the actors have in it. */
export interface TimelineEvent {
  readonly node: EntityData;
  readonly status: Status | null;
  /** The strongest that one of the actors has with anybody by it; null where none makes a pair. */
  readonly verdict: Verdict | null;
  readonly format: string | null;
  readonly date: EventDate | null;
  readonly dateDisputed: boolean;
  /** First possible day; empty where there is none. */
  readonly day: string;
  /** One an actor, by actor. */
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
    ${ifGiven('statuses', 'AND r.eventStatus IN $statuses')}
    ${ifGiven('formats', `AND (e.type <> 'Meeting' OR r.format IN $formats)`)}
    ${during('r')}${linked('e', 'CONCERNS', 'topics')}${placed('e')}`;

/** Stands for no verdict: after the last of them. */
const NONE = VERDICTS.length;

/** The strongest verdict of the actors in an event is what its entry shows, and so what is asked. */
const STRONGEST = `e.type AS type, min(coalesce(r.verdictOrder, ${NONE})) AS best
  WHERE type <> 'Meeting' OR best IN $verdicts`;

/** Columns of a part, in the order in which {@link partsOf} and {@link standingOf} read them. */
const PART = `[b.id, part.capacity, part.status, part.onBehalfOf, part.representedBy, part.claimIds,
    part.verdictOrder, part.eventStatus, part.format, part.dateDisputed, part.date, part.basis,
    part.asWritten, part.how, part.earliest, part.latest, part.openStart, part.openEnd]`;

// Undated events come last in either order. Parts are found from each event: `b` has no label, since an
// index on it would have both engines go through all that a hub is involved in, once an event.
const list = (order: 'ASC' | 'DESC', columns: Columns) => {
  const placeOf = `coalesce(r.earliest, ${order === 'ASC' ? "'9999-99-99'" : "''"})`;
  return `${EVENTS}
  ${ifAbsent('verdicts', `WITH DISTINCT e.id AS event, ${placeOf} AS day`)}
  ${ifGiven('verdicts', `WITH e.id AS event, ${placeOf} AS day, ${STRONGEST} WITH event, day`)}
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
    RETURN collect(${DIGEST_LIST}) AS digests
  }`,
  )}
  RETURN ${entityColumns('whole', columns)} AS event, parts AS parts
    ${ifGiven('digests', ', digests AS digests')}`;
};
const LIST = {
  ASC: statementByColumns((columns) => list('ASC', columns)),
  DESC: statementByColumns((columns) => list('DESC', columns)),
};

const COUNT = `${EVENTS}
  ${ifAbsent('verdicts', 'RETURN count(DISTINCT e.id) AS n')}
  ${ifGiven('verdicts', `WITH e.id AS event, ${STRONGEST} RETURN count(event) AS n`)}`;

const parametersOf = (
  k: string,
  conditions: TimelineConditions,
  actors: readonly string[],
  types: readonly string[],
) =>
  ({
    k,
    ...conditions,
    verdicts: conditions.verdicts?.map(orderOf) ?? null,
    actors,
    types,
  }) as unknown as Record<string, Value>;

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
        ...standingOf(parts[0]!),
        verdict: strongestOf(parts),
        parts: partsOf(parts),
      };
    }),
    digests: rows.flatMap((row) => lists(row.digests).map(digestAt)),
  };
}

/** One part an actor, by actor: relationships are stored one a capacity. */
function partsOf(rows: readonly (readonly Value[])[]): PartData[] {
  const byActor = [...groupBy(rows, ([actor]) => text(actor))];
  return byActor
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([actor, own]) => {
      const first = (column: number) =>
        own.map((row) => optional(row[column])).find((value) => value !== null) ?? null;
      return {
        actor,
        capacities: [...new Set(own.map(([, capacity]) => text(capacity)))].sort(),
        status: text(own[0]![2]) as Status,
        onBehalfOf: first(3),
        representedBy: first(4),
        claimIds: [...new Set(own.flatMap((row) => texts(row[5])))].sort(),
      };
    });
}

function strongestOf(rows: readonly (readonly Value[])[]): Verdict | null {
  const orders = rows.map(([, , , , , , order]) => (typeof order === 'number' ? order : NONE));
  return VERDICTS[Math.min(...orders)] ?? null;
}

/** What every part of an event says alike of the event itself. */
function standingOf(part: readonly Value[]) {
  const [status, format, dateDisputed, date, basis, asWritten, how, earliest, latest, ...open] =
    part.slice(7);
  const [openStart, openEnd] = open;
  return {
    status: optional(status) as Status | null,
    format: optional(format),
    dateDisputed: dateDisputed === true,
    date: toDate({ date, basis, asWritten, how, earliest, latest, openStart, openEnd }),
    day: text(earliest),
  };
}

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
