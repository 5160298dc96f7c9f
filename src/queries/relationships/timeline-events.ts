/** Reads the events of actors' timelines: those that involve any of the actors, by date, one page at a time. */
import { MEETING_FORMATS, type MeetingFormat } from '../../domain/entities/entities.ts';
import type { EventDate } from '../../domain/events/event-dates.ts';
import { groupBy } from '../../domain/lists/group-by.ts';
import { STATUSES, type Status } from '../../domain/events/stages.ts';
import { orderOf, VERDICTS, type Verdict } from '../../domain/pairs/verdicts.ts';
import type { Graph } from '../../graph/graph.ts';
import { DATE_COLUMNS, toDate } from '../entities/dates.ts';
import { DIGEST, digest, type ClaimDigest } from '../records/digests.ts';
import { toEntity, type EntityData } from '../entities/entities.ts';
import {
  claimsOfStep,
  DURING,
  during,
  isKnownAsOf,
  concerning,
  placed,
  type DuringParameters,
  type WhenDuring,
} from '../conditions.ts';
import type { PartData } from '../counterparts/pair-rows.ts';
import { ALL_COLUMNS, entityColumn, type Columns, type ListPage } from '../entities/columns.ts';
import { query, queryByChoice } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { listOf } from '../../graph/query/stored.ts';
import {
  flag,
  list,
  nullable,
  number,
  oneOf,
  optional,
  optionally,
  orElse,
  record,
  text,
  texts,
  tuple,
} from '../../graph/query/value-types.ts';
import type { When } from '../../graph/query/when.ts';

/** Which entries a timeline holds; null means any. */
export interface TimelineConditions extends DuringParameters {
  readonly statuses: readonly string[] | null;
  /** Applies to meetings only; other events stay. */
  readonly verdicts: readonly Verdict[] | null;
  /** Formats as in the model. Applies to meetings only. */
  readonly formats: readonly string[] | null;
  readonly topics: readonly string[] | null;
  readonly places: readonly string[] | null;
}

/** An event, and the parts of the timeline's actors in it. */
export interface TimelineEvent {
  readonly node: EntityData;
  readonly status: Status | null;
  /** The strongest verdict of a pair in the event with one of the actors, or of any pair if no actors are given. */
  readonly verdict: Verdict | null;
  readonly format: MeetingFormat | null;
  readonly date: EventDate | null;
  readonly dateDisputed: boolean;
  /** The first possible day; empty if there is none. */
  readonly day: string;
  /** One part per actor, by actor. */
  readonly parts: readonly PartData[];
}

/** The place after which a page starts: the day as stored, then the id; null for the first page. */
export interface TimelinePlace {
  readonly day: string;
  readonly id: string;
}

const ANY_OF = nullable(list(text));

const CONDITIONS = {
  ...DURING,
  ...{ actors: list(text), types: list(text), asOf: text, statuses: ANY_OF, formats: ANY_OF },
  ...{ topics: ANY_OF, places: ANY_OF, verdicts: nullable(list(number)) },
};
type WhenListed = WhenDuring & When<'statuses' | 'formats' | 'topics' | 'places'>;

const events = (when: WhenListed) => `UNWIND $actors AS actor
  MATCH (a:Entity {id: actor})-[r:INVOLVED_IN]->(e:Event)
  WHERE ${isKnownAsOf('r')} AND e.type IN $types
    ${when.given('statuses', 'AND r.eventStatus IN $statuses')}
    ${when.given('formats', `AND (e.type <> 'Meeting' OR r.format IN $formats)`)}
    ${during(when, 'r')}${concerning(when, '(e)')}${placed(when, 'e')}`;

/** The number after the last verdict. It stands for no verdict. */
const NONE = VERDICTS.length;

/** An entry shows the strongest verdict that the actors have in its event, so the condition applies to that one. */
const STRONGEST = `e.type AS type, min(coalesce(r.verdictOrder, ${NONE})) AS best
  WHERE type <> 'Meeting' OR best IN $verdicts`;

/** The columns of an actor's part, and the columns of the event that every part repeats. */
export const PART_COLUMNS = {
  capacity: text,
  status: oneOf(STATUSES),
  onBehalfOf: optional,
  representedBy: optional,
  claimIds: texts,
  verdictOrder: orElse(number, NONE),
  eventStatus: optionally(oneOf(STATUSES)),
  format: optionally(oneOf(MEETING_FORMATS)),
  dateDisputed: orElse(flag, false),
  ...DATE_COLUMNS,
};
export const PART = record(PART_COLUMNS);
export type Part = ReturnType<typeof PART>;

/**
 * Reads digests of the claims behind the standing of the event `whole`, and of those behind the parts with
 * `claims`.
 */
export const CLAIMS_BEHIND = `CALL (whole, claims) {
      UNWIND claims + [${claimsOfStep('whole')}] AS some UNWIND some AS claim
      WITH DISTINCT claim AS claim MATCH (c:Claim {id: claim})
      RETURN collect(${DIGEST}) AS found
    }`;

// Undated events come last in either order. Parts are found from each event. `b` has no label: with an index on it,
// both engines would go through all involvements of a hub once per event.
const LIST = queryByChoice(
  ['ASC', ALL_COLUMNS, true],
  (order: 'ASC' | 'DESC', columns: Columns, digests: boolean) => {
    const placeOf = `coalesce(r.earliest, ${order === 'ASC' ? "'9999-99-99'" : "''"})`;
    const sign = order === 'ASC' ? '>' : '<';
    return query(
      'list timeline events',
      { ...CONDITIONS, day: nullable(text), id: nullable(text), limit: number },
      {
        text: (when) => `${events(when)}
        ${when.absent('verdicts', `WITH DISTINCT e.id AS event, ${placeOf} AS day`)}
        ${when.given('verdicts', `WITH e.id AS event, ${placeOf} AS day, ${STRONGEST} WITH event, day`)}
        ${when.given('day', `WHERE day ${sign} $day OR (day = $day AND event > $id)`)}
        WITH event, day ORDER BY day ${order}, event LIMIT $limit
        MATCH (x:Entity {id: event})<-[part:INVOLVED_IN]-(b)
        WHERE b.id IN $actors AND ${isKnownAsOf('part')}
        WITH x AS whole, collect([b.id, ${listOf('part', Object.keys(PART_COLUMNS))}]) AS parts,
          collect(part.claimIds) AS claims
        ${digests ? CLAIMS_BEHIND : ''}`,
        row: {
          event: entityColumn('whole', columns),
          parts: list(tuple(text, PART)),
          digests: column(digests ? 'found' : '[]', list(digest)),
        },
      },
    );
  },
);

const COUNT = query('count timeline events', CONDITIONS, {
  text: (when) => `${events(when)}
    ${when.absent('verdicts', 'WITH DISTINCT e.id AS event')}
    ${when.given('verdicts', `WITH e.id AS event, ${STRONGEST}`)}`,
  row: { n: column('count(event)', number) },
});

/** Whose timeline it is: it holds events of these types that involve one of the actors. */
export interface TimelineQuery {
  readonly conditions: TimelineConditions;
  readonly actors: readonly string[];
  readonly types: readonly string[];
}

/** A page of a timeline's events, and which claims to read with it. */
export type TimelinePage = ListPage<TimelinePlace> & {
  readonly order: 'ASC' | 'DESC';
  readonly digests?: boolean;
};

/** Events of a timeline, with digests of the claims behind them if they were requested. */
export interface TimelineEvents {
  readonly events: TimelineEvent[];
  readonly digests: ClaimDigest[];
}

/** The first `limit` events after a place, in no order; with `digests`, those of the claims behind them. */
export async function listTimelineEvents(
  graph: Graph,
  asOf: string,
  { conditions, actors, types }: TimelineQuery,
  page: TimelinePage,
): Promise<TimelineEvents> {
  const { order, columns = ALL_COLUMNS, digests = false } = page;
  const { day, id } = page.after ?? { day: null, id: null };
  const rows = await LIST(order, columns, digests).run(graph, {
    ...parametersOf(conditions),
    ...{ asOf, actors, types, day, id, limit: page.limit },
  });
  return {
    events: rows.map(({ event, parts }) => {
      return { node: toEntity(event, asOf), ...standingOf(parts[0]![1]), ...foldedOf(parts) };
    }),
    digests: rows.flatMap((row) => row.digests),
  };
}

const parametersOf = (conditions: TimelineConditions) => ({
  ...conditions,
  verdicts: conditions.verdicts?.map(orderOf) ?? null,
});

/**
 * Makes one part per actor, by actor, from the stored relationships (one per capacity), and finds the
 * strongest verdict of all.
 */
export function foldedOf(
  rows: readonly (readonly [actor: string, Part])[],
): Pick<TimelineEvent, 'verdict' | 'parts'> {
  const byActor = [...groupBy(rows, ([actor]) => actor)];
  const parts = byActor
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([actor, group]): PartData => {
      const own = group.map(([, part]) => part);
      return {
        actor,
        capacities: [...new Set(own.map(({ capacity }) => capacity))].sort(),
        status: own[0]!.status,
        onBehalfOf: own.find((part) => part.onBehalfOf !== null)?.onBehalfOf ?? null,
        representedBy: own.find((part) => part.representedBy !== null)?.representedBy ?? null,
        claimIds: [...new Set(own.flatMap(({ claimIds }) => claimIds))].sort(),
      };
    });
  const strongest = Math.min(...rows.map(([, { verdictOrder }]) => verdictOrder));
  return { parts, verdict: VERDICTS[strongest] ?? null };
}

const standingOf = (part: Part) => ({
  status: part.eventStatus,
  format: part.format,
  dateDisputed: part.dateDisputed,
  date: toDate(part),
  day: part.earliest ?? '',
});

export async function countTimelineEvents(
  graph: Graph,
  asOf: string,
  { conditions, actors, types }: TimelineQuery,
): Promise<number> {
  const [row] = await COUNT.run(graph, { ...parametersOf(conditions), asOf, actors, types });
  return row?.n ?? 0;
}
