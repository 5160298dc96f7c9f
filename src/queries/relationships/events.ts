/** Reads lists of events: those that meet conditions, and the parts of a larger event. */
import type { Verdict } from '../../domain/pairs/verdicts.ts';
import type { Graph } from '../../graph/graph.ts';
import { toEntity, type EntityData } from '../entities/entities.ts';
import {
  DURING,
  during,
  isKnownAsOf,
  knownEntity,
  hasLinkTo,
  concerning,
  placed,
  withAllInvolved,
  type DuringParameters,
  type WhenDuring,
} from '../conditions.ts';
import { byParent, countsOf } from '../../graph/query/by-parent.ts';
import { ALL_COLUMNS, entityColumn, tieColumn } from '../entities/columns.ts';
import {
  leafParameters,
  queryByTree,
  type EventTree,
  type TreeText,
  VERDICT_OF_ANY,
} from './event-tree.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, nullable, number, text, tuple } from '../../graph/query/value-types.ts';
import type { When } from '../../graph/query/when.ts';
import type { WithParts } from './relationship-reader.ts';
import { toTie, type TieData } from './tie-data.ts';

/** Conditions on a list of events; null means any. */
export interface EventConditions extends DuringParameters {
  /** Labels, such as Meeting; never empty. */
  readonly types: readonly string[];
  readonly statuses: readonly string[] | null;
  /** Only meetings have a verdict. */
  readonly verdicts: readonly Verdict[] | null;
  /** Words of the model. Only meetings have a form. */
  readonly formats: readonly string[] | null;
  readonly topics: readonly string[] | null;
  readonly places: readonly string[] | null;
  readonly involved: readonly string[] | null;
  readonly partOf: string | null;
  /** Conditions beside these, joined by all, any and not. */
  readonly tree: EventTree | null;
}

/** Place in a list ordered by date: the date key (undated ones sort last), then id. */
export type EventCursor = readonly [dateKey: string, id: string];
/** Reads one from the sort key of a cursor; null stands for the front. */
export const EVENT_CURSOR = nullable(tuple<EventCursor>(text, text));

export interface EventRow {
  readonly dateKey: string;
  readonly node: EntityData;
}

/** An event below a parent, with its tie to it. */
export type EventUnder = EventRow & WithParts<TieData>;

/**
 * How the event `e` stands on `$asOf`: its last step known by then as `status`, `first`, a map `s` of its
 * bounds, and the number of steps known by then, `n`.
 */
export const STEP = `WITH e, size([x IN coalesce(e.stepFrom, []) WHERE x <= $asOf]) AS n
  WITH e, n,
    CASE WHEN n = 0 THEN '' ELSE e.stepStatus[n - 1] END AS status,
    CASE WHEN n = 0 THEN '' ELSE e.stepEarliest[n - 1] END AS first,
    CASE WHEN n = 0 THEN '' ELSE e.stepLatest[n - 1] END AS last
  WITH e, status, { earliest: CASE WHEN first = '' THEN null ELSE first END,
                    latest: CASE WHEN last = '' THEN null ELSE last END } AS s,
    first, n`;

/** Which parts {@link standing} chooses. */
export type WhenStanding = WhenDuring & When<'statuses' | 'formats' | 'topics' | 'places'>;

/** Conditions on how an event stands, after {@link STEP}. */
export const standing = (when: WhenStanding) =>
  `status IS NOT NULL${when.given('statuses', ' AND status IN $statuses')}
  ${when.given('formats', ` AND e.type = 'Meeting' AND n > 0 AND e.stepFormat[n - 1] IN $formats`)}
  ${during(when, 's')}${concerning(when, '(e)')}${placed(when, 'e')}`;

const ANY_OF = nullable(list(text));

/** Parameters of a list of events. */
export const EVENT_CONDITIONS = {
  ...DURING,
  ...{ asOf: text, types: list(text), statuses: ANY_OF, verdicts: ANY_OF, formats: ANY_OF },
  ...{ topics: ANY_OF, places: ANY_OF, involved: ANY_OF, wholes: ANY_OF },
};

type WhenEvents = WhenStanding & When<'verdicts' | 'involved' | 'wholes'>;

/** {@link STEP} that also passes on other variables, each followed by a comma. */
export const stepWith = (kept: string) => STEP.replaceAll('WITH e', `WITH ${kept}e`);

/** The events `e` that meet the conditions, with what {@link STEP} computes. */
export const selectEvents = (when: WhenEvents, tree: TreeText) =>
  `MATCH (e:Event) WHERE e.type IN $types AND ${knownEntity('e')}
  ${withAllInvolved(when, 'e', 'e')}
  ${tree.gather('e')}
  ${stepWith(tree.carried)}
  WHERE ${standing(when)}${hasLinkTo(when, 'e', 'PART_OF', 'wholes')}
  ${when.given('verdicts', ' AND n > 0 AND e.stepVerdict[n - 1] IN $verdicts')}${tree.where(VERDICT_OF_ANY)}`;

/** Undated events sort last in either order. */
export const dateKey = (order: Order) =>
  order === 'ASC' ? `CASE WHEN first = '' THEN '9999-99-99' ELSE first END` : 'first';

export type Order = 'ASC' | 'DESC';

// `backward` walks the same order from its other end.
const LIST = queryByTree(['ASC', false], (tree, order: Order, backward: boolean) => {
  const down = (order === 'DESC') !== backward;
  const [sign, direction] = down ? ['<', 'DESC'] : ['>', 'ASC'];
  const [idSign, idDirection] = backward ? ['<', 'DESC'] : ['>', 'ASC'];
  return query(
    'list events',
    {
      ...EVENT_CONDITIONS,
      ...tree.types,
      place: nullable(text),
      id: nullable(text),
      limit: number,
    },
    {
      text: (when) => `${selectEvents(when, tree)}
      WITH e, ${dateKey(order)} AS place
      ${when.given('place', `WHERE place ${sign} $place OR (place = $place AND e.id ${idSign} $id)`)}`,
      row: {
        event: entityColumn('e', ALL_COLUMNS),
        place: text,
        eventId: column('e.id', text),
      },
      order: `ORDER BY place ${direction}, eventId ${idDirection} LIMIT $limit`,
    },
  );
});

/** One page of the events that meet the conditions, in the order in which they are walked. */
export async function listEvents(
  graph: Graph,
  asOf: string,
  conditions: EventConditions,
  page: {
    readonly order: Order;
    readonly backward: boolean;
    readonly after: EventCursor | null;
    readonly limit: number;
  },
): Promise<EventRow[]> {
  const [place, id] = page.after ?? [null, null];
  const { run } = LIST(conditions.tree, page.order, page.backward);
  const rows = await run(graph, {
    ...eventParameters(conditions),
    asOf,
    place,
    id,
    limit: page.limit,
  });
  return rows.map((row) => ({ dateKey: row.place, node: toEntity(row.event, asOf) }));
}

/** The parameters of conditions on events of any type, without the day. */
const conditionParameters = ({ partOf, tree, ...conditions }: Omit<EventConditions, 'types'>) => ({
  ...leafParameters(tree),
  ...conditions,
  wholes: partOf === null ? null : [partOf],
});

/** The parameters of {@link selectEvents}, without the day. */
export const eventParameters = ({ types, ...conditions }: EventConditions) => ({
  ...conditionParameters(conditions),
  types,
});

const COUNT = queryByTree([], (tree) =>
  query(
    'count events',
    { ...EVENT_CONDITIONS, ...tree.types },
    {
      text: (when) => selectEvents(when, tree),
      row: { n: column('count(e)', number) },
    },
  ),
);

export async function countEvents(
  graph: Graph,
  asOf: string,
  conditions: EventConditions,
): Promise<number> {
  const [row] = await COUNT(conditions.tree).run(graph, {
    ...eventParameters(conditions),
    asOf,
  });
  return row?.n ?? 0;
}

/** Kinds of relationship by which events stand below a parent. */
type UnderType = 'CONCERNS' | 'PART_OF';

/** Which events below a parent are asked for. */
export interface UnderQuery {
  readonly type: UnderType;
  readonly parents: readonly string[];
  readonly conditions: Omit<EventConditions, 'types'>;
}

const { types: _types, ...UNDER_CONDITIONS } = EVENT_CONDITIONS;

/** The events `e` tied to `parent` by `r` that meet the conditions, with what {@link STEP} computes. */
const selectUnder = (type: UnderType, when: WhenEvents, tree: TreeText) =>
  `MATCH (p:Entity {id: parent})<-[r:${type}]-(e:Event) WHERE ${isKnownAsOf('r')}
  ${withAllInvolved(when, 'e', 'parent, r, e')}
  ${tree.gather('parent, r, e')}
  ${stepWith(`parent, r, ${tree.carried}`)}
  WHERE ${standing(when)}${hasLinkTo(when, 'e', 'PART_OF', 'wholes')}
  ${when.given('verdicts', ' AND n > 0 AND e.stepVerdict[n - 1] IN $verdicts')}${tree.where(VERDICT_OF_ANY)}`;

/** Events linked to a parent: those about a topic, or the parts of a whole, by date. */
const UNDER = queryByTree(['CONCERNS', 'ASC'], (tree, type: UnderType, order: Order) =>
  query(
    'list events under a parent',
    {
      ...{ ...UNDER_CONDITIONS, ...tree.types, parents: list(text), limit: number },
      ...{ place: nullable(text), id: nullable(text) },
    },
    {
      text: (when) => `UNWIND $parents AS parent
      CALL (parent) {
        ${selectUnder(type, when, tree)}
        WITH r, e, ${dateKey(order)} AS place
        ${when.given('place', `WHERE place ${order === 'ASC' ? '>' : '<'} $place OR (place = $place AND e.id > $id)`)}
        RETURN r AS tie, e AS event, place AS place, e.id AS eventId
        ORDER BY place ${order}, eventId LIMIT $limit
      }`,
      row: {
        parent: text,
        tie: tieColumn('tie', ALL_COLUMNS),
        event: entityColumn('event', ALL_COLUMNS),
        place: text,
        eventId: text,
      },
      order: `ORDER BY place ${order}, eventId`,
    },
  ),
);

export async function listEventsUnder(
  graph: Graph,
  asOf: string,
  { type, parents, conditions }: UnderQuery,
  page: { readonly order: Order; readonly after: EventCursor | null; readonly limit: number },
): Promise<EventUnder[][]> {
  const [place, id] = page.after ?? [null, null];
  const rows = await UNDER(conditions.tree, type, page.order).run(graph, {
    ...conditionParameters(conditions),
    ...{ parents, asOf, place, id, limit: page.limit },
  });
  return byParent(parents, rows).map((group) =>
    group.map((row) => {
      const node = toEntity(row.event, asOf);
      return { asOf, dateKey: row.place, node, parts: [toTie(row.tie, node)] };
    }),
  );
}

const COUNT_UNDER = queryByTree(['CONCERNS'], (tree, type: UnderType) =>
  query(
    'count events under a parent',
    { ...UNDER_CONDITIONS, ...tree.types, parents: list(text) },
    {
      text: (when) => `UNWIND $parents AS parent
      CALL (parent) {
        ${selectUnder(type, when, tree)}
        RETURN count(DISTINCT r.key) AS n
      }`,
      row: { parent: text, n: number },
    },
  ),
);

export async function countEventsUnder(
  graph: Graph,
  asOf: string,
  { type, parents, conditions }: UnderQuery,
): Promise<number[]> {
  const rows = await COUNT_UNDER(conditions.tree, type).run(graph, {
    ...conditionParameters(conditions),
    ...{ parents, asOf },
  });
  return countsOf(parents, rows);
}
