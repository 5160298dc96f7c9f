/** Reads lists of events: those that meet conditions, and the parts of a whole. */
import type { Graph, Parameters } from '../graph/graph.ts';
import { toEntity, type EntityData } from './entities.ts';
import { ifGiven, readGiven } from './given.ts';
import {
  during,
  known,
  knownEntity,
  linked,
  placed,
  withAllInvolved,
  type DuringParameters,
} from './known.ts';
import { toTie, type TieData } from './ties.ts';
import { byParent, map, text } from './values.ts';

/** Conditions of a list of events; null means any. */
export interface EventConditions extends DuringParameters {
  /** Labels, such as Meeting; never empty. */
  readonly types: readonly string[];
  readonly statuses: readonly string[] | null;
  /** Of meetings only; other events have none. */
  readonly verdicts: readonly string[] | null;
  /** As in the model; of meetings only. */
  readonly formats: readonly string[] | null;
  readonly topics: readonly string[] | null;
  readonly places: readonly string[] | null;
  readonly involved: readonly string[] | null;
  readonly partOf: string | null;
}

/** Place in a list ordered by date: the date key (undated ones sort last), then id. */
export type EventCursor = readonly [dateKey: string, id: string];

export interface EventRow {
  readonly dateKey: string;
  readonly node: EntityData;
}

/** An event below a parent, with what is known of its tie to it. */
export type EventUnder = EventRow & Pick<TieData, 'k' | 'support' | 'claimIds'>;

/**
 * How the event `e` stands on `$k`: its last step known by then as `status`, `first`, a map `s` of its
 * bounds, and the number of steps known by then, `n`.
 */
export const STEP = `WITH e, size([x IN coalesce(e.stepFrom, []) WHERE x <= $k]) AS n
  WITH e, n,
    CASE WHEN n = 0 THEN '' ELSE e.stepStatus[n - 1] END AS status,
    CASE WHEN n = 0 THEN '' ELSE e.stepEarliest[n - 1] END AS first,
    CASE WHEN n = 0 THEN '' ELSE e.stepLatest[n - 1] END AS last
  WITH e, status, { earliest: CASE WHEN first = '' THEN null ELSE first END,
                    latest: CASE WHEN last = '' THEN null ELSE last END } AS s,
    first, n`;

/** Conditions on how an event stands, after {@link STEP}. */
export const STANDING = `status IS NOT NULL${ifGiven('statuses', ' AND status IN $statuses')}
  ${ifGiven('formats', ` AND e.type = 'Meeting' AND n > 0 AND e.stepFormat[n - 1] IN $formats`)}
  ${during('s')}${linked('e', 'CONCERNS', 'topics')}${placed('e')}`;

const CONDITIONS = `${STANDING}${linked('e', 'PART_OF', 'wholes')}
  ${ifGiven('verdicts', ' AND n > 0 AND e.stepVerdict[n - 1] IN $verdicts')}`;

const SELECT = `MATCH (e:Event) WHERE e.type IN $types AND ${knownEntity('e')}
  ${withAllInvolved('e', 'e')}
  ${STEP}
  WHERE ${CONDITIONS}`;

/** Undated events sort last in either order. */
const dateKey = (order: Order) =>
  order === 'ASC' ? `CASE WHEN first = '' THEN '9999-99-99' ELSE first END` : 'first';

export type Order = 'ASC' | 'DESC';

// `backward` walks the same order from its other end.
const list = (order: Order, backward: boolean) => {
  const down = (order === 'DESC') !== backward;
  const [sign, direction] = down ? ['<', 'DESC'] : ['>', 'ASC'];
  const [idSign, idDirection] = backward ? ['<', 'DESC'] : ['>', 'ASC'];
  return `${SELECT}
    WITH e, ${dateKey(order)} AS place
    ${ifGiven('place', `WHERE place ${sign} $place OR (place = $place AND e.id ${idSign} $id)`)}
    RETURN e AS event, place AS place, e.id AS eventId
    ORDER BY place ${direction}, eventId ${idDirection} LIMIT $limit`;
};
const LIST = {
  ASC: [list('ASC', false), list('ASC', true)],
  DESC: [list('DESC', false), list('DESC', true)],
} as const;

/** One stretch of the events that meet the conditions, in walking order. */
export async function listEvents(
  graph: Graph,
  k: string,
  conditions: EventConditions,
  page: {
    readonly order: Order;
    readonly backward: boolean;
    readonly after: EventCursor | null;
    readonly limit: number;
  },
): Promise<EventRow[]> {
  const [place, id] = page.after ?? [null, null];
  const statement = LIST[page.order][page.backward ? 1 : 0];
  const parameters = { ...parametersOf(k, conditions), place, id, limit: page.limit };
  const rows = await readGiven(graph, statement, parameters);
  return rows.map((row) => ({ dateKey: text(row.place), node: toEntity(map(row.event), k) }));
}

function parametersOf(k: string, { partOf, ...conditions }: EventConditions): Parameters {
  return { k, ...conditions, wholes: partOf === null ? null : [partOf] };
}

const COUNT = `${SELECT} RETURN count(e) AS n`;

export async function countEvents(
  graph: Graph,
  k: string,
  conditions: EventConditions,
): Promise<number> {
  const [row] = await readGiven(graph, COUNT, parametersOf(k, conditions));
  return Number(row?.n ?? 0);
}

/** Events linked to a parent: those about a topic, or the parts of a whole, by date. */
const under = (type: 'CONCERNS' | 'PART_OF') => `UNWIND $parents AS parent
  CALL (parent) {
    MATCH (p:Entity {id: parent})<-[r:${type}]-(e:Event)
    WHERE ${known('r')}
    ${STEP.replaceAll('WITH e', 'WITH parent, r, e')}
    WITH r, e, CASE WHEN first = '' THEN '9999-99-99' ELSE first END AS place
    ${ifGiven('place', 'WHERE place > $place OR (place = $place AND e.id > $id)')}
    RETURN r AS tie, e AS event, place AS place, e.id AS eventId
    ORDER BY place, eventId LIMIT $limit
  }
  RETURN parent AS parent, tie AS tie, event AS event, place AS place, eventId AS eventId
  ORDER BY place, eventId`;
const UNDER = { CONCERNS: under('CONCERNS'), PART_OF: under('PART_OF') };

export async function listEventsUnder(
  graph: Graph,
  k: string,
  type: 'CONCERNS' | 'PART_OF',
  parents: readonly string[],
  page: { readonly after: EventCursor | null; readonly limit: number },
): Promise<EventUnder[][]> {
  const [place, id] = page.after ?? [null, null];
  const rows = await readGiven(graph, UNDER[type], {
    parents,
    k,
    place,
    id,
    limit: page.limit,
  });
  return byParent(parents, rows).map((group) =>
    group.map((row) => {
      const { support, claimIds } = toTie(map(row.tie), toEntity(map(row.event), k));
      return { k, dateKey: text(row.place), node: toEntity(map(row.event), k), support, claimIds };
    }),
  );
}

const COUNT_UNDER = (type: 'CONCERNS' | 'PART_OF') => `UNWIND $parents AS parent
  OPTIONAL MATCH (p:Entity {id: parent})<-[r:${type}]-(e:Event) WHERE ${known('r')}
  RETURN parent AS parent, count(DISTINCT r.key) AS n`;
const COUNTS_UNDER = { CONCERNS: COUNT_UNDER('CONCERNS'), PART_OF: COUNT_UNDER('PART_OF') };

export async function countEventsUnder(
  graph: Graph,
  k: string,
  type: 'CONCERNS' | 'PART_OF',
  parents: readonly string[],
): Promise<number[]> {
  const rows = await graph.read(COUNTS_UNDER[type], { parents, k });
  return byParent(parents, rows).map(([row]) => Number(row?.n ?? 0));
}
