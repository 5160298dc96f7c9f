/** Reads the events of a timeline of topics or places, with everybody involved, by date, one page at a time. */
import { EVENT_CAPACITIES } from '../../domain/claims/predicates.ts';
import { statusOf } from '../entities/entity-columns.ts';
import type { Graph } from '../../graph/graph.ts';
import { query, queryByChoice } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { listOf } from '../../graph/query/stored.ts';
import { list, nullable, number, text, tuple } from '../../graph/query/value-types.ts';
import { concerning, DURING, during, isKnownAsOf, placed, type WhenDuring } from '../conditions.ts';
import { ALL_COLUMNS, entityColumn, type Columns, type EntityGroup } from '../entities/columns.ts';
import { toEntity } from '../entities/entities.ts';
import { digest } from '../records/digests.ts';
import type { When } from '../../graph/query/when.ts';
import { dateKey } from './event-order.ts';
import { ABOUT_STARTS, startEvents } from './event-starts.ts';
import { STEP } from './events.ts';
import {
  CLAIMS_BEHIND,
  foldedOf,
  PART,
  PART_COLUMNS,
  type TimelineEvent,
  type TimelineEvents,
  type TimelinePage,
  type TimelineQuery,
} from './timeline-events.ts';

/** The most actors of whom an entry has the parts. */
const MOST_ACTORS = 100;
/**
 * The most relationships that are read for an event. An actor has one per capacity, so this covers the first
 * actors.
 */
const MAX_PARTS = MOST_ACTORS * EVENT_CAPACITIES.length;

const ANY_OF = nullable(list(text));

const CONDITIONS = {
  ...DURING,
  ...{ types: list(text), asOf: text, statuses: ANY_OF, formats: ANY_OF },
  ...{ topics: ANY_OF, places: ANY_OF, verdicts: ANY_OF },
};
type WhenAsked = WhenDuring & When<'statuses' | 'verdicts' | 'formats' | 'topics' | 'places'>;

/** Applies `condition` to meetings only. Other events have neither verdict nor form, so they stay. */
const ofMeetings = (condition: string) => ` AND (e.type <> 'Meeting' OR (n > 0 AND ${condition}))`;

const events = (when: WhenAsked) => `${startEvents(when, ABOUT_STARTS)} AND e.type IN $types
  ${STEP}
  WHERE status IS NOT NULL${when.given('statuses', ' AND status IN $statuses')}
    ${when.given('verdicts', ofMeetings('e.stepVerdict[n - 1] IN $verdicts'))}
    ${when.given('formats', ofMeetings('e.stepFormat[n - 1] IN $formats'))}
    ${during(when, 's')}${concerning(when, '(e)')}${placed(when, 'e')}`;

const LIST = queryByChoice(
  ['ASC', ALL_COLUMNS, true],
  (order: 'ASC' | 'DESC', columns: Columns, digests: boolean) =>
    query(
      'list timeline events about',
      { ...CONDITIONS, day: nullable(text), id: nullable(text), limit: number },
      {
        text: (when) => `${events(when)}
        WITH e.id AS event, ${dateKey(order, 'first')} AS day
        ${when.given('day', `WHERE day ${order === 'ASC' ? '>' : '<'} $day OR (day = $day AND event > $id)`)}
        WITH event, day ORDER BY day ${order}, event LIMIT $limit
        MATCH (whole:Entity {id: event})
        CALL (whole) {
          MATCH (whole)<-[part:INVOLVED_IN]-(b:Actor) WHERE ${isKnownAsOf('part')}
          WITH b.id AS actor, part ORDER BY actor, part.key LIMIT ${MAX_PARTS}
          RETURN collect([actor, ${listOf('part', Object.keys(PART_COLUMNS))}]) AS parts,
            collect(part.claimIds) AS claims
        }
        ${digests ? CLAIMS_BEHIND : ''}`,
        row: {
          event: entityColumn('whole', columns),
          parts: list(tuple(text, PART)),
          digests: column(digests ? 'found' : '[]', list(digest)),
        },
      },
    ),
);

const COUNT = query('count timeline events about', CONDITIONS, {
  text: events,
  row: { n: column('count(e)', number) },
});

/** The topics or places of such a timeline, and its conditions. */
export type TimelineAbout = Pick<TimelineQuery, 'conditions' | 'types'>;

/** The first `limit` events after a place, in no order, with the parts of all their actors. */
export async function listTimelineEventsAbout(
  graph: Graph,
  asOf: string,
  { conditions, types }: TimelineAbout,
  page: TimelinePage,
): Promise<TimelineEvents> {
  const { order, columns = ALL_COLUMNS, digests = false } = page;
  const { day, id } = page.after ?? { day: null, id: null };
  const rows = await LIST(order, withSteps(columns), digests).run(graph, {
    ...conditions,
    ...{ asOf, types, day, id, limit: page.limit },
  });
  return {
    events: rows.map(({ event, parts }): TimelineEvent => {
      const node = toEntity(event, asOf);
      const step = node.steps.at(-1);
      return {
        node,
        status: statusOf(step),
        format: step?.format ?? null,
        dateDisputed: step?.dateDisputed ?? false,
        date: step?.date ?? null,
        day: step?.date?.earliest ?? '',
        parts: foldedOf(parts).parts.slice(0, MOST_ACTORS),
        verdict: step?.verdict ?? null,
      };
    }),
    digests: rows.flatMap((row) => row.digests),
  };
}

export async function countTimelineEventsAbout(
  graph: Graph,
  asOf: string,
  { conditions, types }: TimelineAbout,
): Promise<number> {
  const [row] = await COUNT.run(graph, { ...conditions, asOf, types });
  return row?.n ?? 0;
}

/** Adds the steps to the columns, because the event's status, which an entry shows, is stored with them. */
function withSteps({ entity, tie }: Columns): Columns {
  const steps: EntityGroup = 'steps';
  return { entity: entity === null ? null : [...entity, steps], tie };
}
