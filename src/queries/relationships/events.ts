/** Reads lists of events that meet conditions. */
import type { Verdict } from '../../domain/pairs/verdicts.ts';
import type { Graph } from '../../graph/graph.ts';
import { toEntity, type EntityData } from '../entities/entities.ts';
import {
  DURING,
  during,
  hasLinkTo,
  concerning,
  placed,
  withAllInvolved,
  type DuringParameters,
} from '../conditions.ts';
import { ALL_COLUMNS, entityColumn } from '../entities/columns.ts';
import { queryByTree, type TreeText, VERDICT_OF_ANY } from './event-tree.ts';
import { leafParameters, type EventTree } from './event-tree-leaves.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, nullable, number, text } from '../../graph/query/value-types.ts';
import type { When } from '../../graph/query/when.ts';
import { FLAT_STARTS, startEvents } from './event-starts.ts';
import { isByNumber, walkEvents, withPlace, type EventOrder } from './event-order.ts';
import { isAfter, PLACE, placeType, type ListPlace } from '../places-in-lists.ts';

/** Conditions on a list of events; null means any. */
export interface EventConditions extends DuringParameters {
  /** Labels, such as Meeting; never empty. */
  readonly types: readonly string[];
  readonly statuses: readonly string[] | null;
  /** Only meetings have a verdict. */
  readonly verdicts: readonly Verdict[] | null;
  /** Formats as stored. Only meetings have one. */
  readonly formats: readonly string[] | null;
  readonly topics: readonly string[] | null;
  readonly places: readonly string[] | null;
  readonly involved: readonly string[] | null;
  readonly partOf: string | null;
  /** Further conditions, joined by all, any and not. */
  readonly tree: EventTree | null;
}

export interface EventRow {
  /** The value by which the list is ordered, before the id. */
  readonly place: string | number;
  readonly node: EntityData;
}

/**
 * Computes how the event `e` stands on `$asOf`. `status` is that of the last step known by then, `first` its
 * first possible day, `s` a map of its bounds, and `n` the number of steps known by then.
 */
export const STEP = `WITH e, size([x IN coalesce(e.stepFrom, []) WHERE x <= $asOf]) AS n
  WITH e, n,
    CASE WHEN n = 0 THEN '' ELSE e.stepStatus[n - 1] END AS status,
    CASE WHEN n = 0 THEN '' ELSE e.stepEarliest[n - 1] END AS first,
    CASE WHEN n = 0 THEN '' ELSE e.stepLatest[n - 1] END AS last
  WITH e, status, { earliest: CASE WHEN first = '' THEN null ELSE first END,
                    latest: CASE WHEN last = '' THEN null ELSE last END } AS s,
    first, n`;

/** The parts of {@link standing} that can be switched on. */
export type WhenStanding = When<keyof typeof DURING | 'statuses' | 'formats' | 'topics' | 'places'>;

/** The event and its first possible day, after {@link STEP}. */
export const DATED = { v: 'e', earliest: 'first' } as const;

/** The conditions on how an event stands, after {@link STEP}. */
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

export type WhenEvents = When<Exclude<keyof typeof EVENT_CONDITIONS, 'asOf' | 'types'>>;

/** As {@link STEP}, but it also passes on the variables `kept`, each followed by a comma. */
export const stepWith = (kept: string) => STEP.replaceAll('WITH e', `WITH ${kept}e`);

/** Matches the events `e` that meet the conditions, with what {@link STEP} computes. */
export const selectEvents = (when: WhenEvents, tree: TreeText) =>
  `${startEvents(when, FLAT_STARTS, tree.start)} AND e.type IN $types
  ${withAllInvolved(when, 'e', 'e')}
  ${tree.gather('e')}
  ${stepWith(tree.carried)}
  WHERE ${standing(when)}${hasLinkTo(when, 'e', 'PART_OF', 'wholes')}
  ${when.given('verdicts', ' AND n > 0 AND e.stepVerdict[n - 1] IN $verdicts')}${tree.where(VERDICT_OF_ANY)}`;

const LIST = queryByTree(['DATE_ASC', false], (tree, order: EventOrder, backward: boolean) => {
  const walked = walkEvents(order, backward);
  return query(
    'list events',
    { ...EVENT_CONDITIONS, ...tree.types, place: PLACE, id: nullable(text), limit: number },
    {
      // The page is cut before the RETURN, because the embedded engine reads all returned columns before it sorts.
      text: (when) => `${selectEvents(when, tree)}
      ${withPlace(order, 'e', DATED)}
      ${when.given('place', `WHERE ${isAfter(walked, 'e.id')}`)}
      WITH e, place, e.id AS eventId
      ORDER BY place ${walked.direction}, eventId ${walked.idDirection} LIMIT $limit`,
      row: {
        event: entityColumn('e', ALL_COLUMNS),
        place: placeType(isByNumber(order)),
        eventId: text,
      },
      order: `ORDER BY place ${walked.direction}, eventId ${walked.idDirection}`,
    },
  );
});

/** One page of the events that meet the conditions, in the order in which the list is read. */
export async function listEvents(
  graph: Graph,
  asOf: string,
  conditions: EventConditions,
  page: {
    readonly order: EventOrder;
    readonly backward: boolean;
    readonly after: ListPlace | null;
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
  return rows.map((row) => ({ place: row.place, node: toEntity(row.event, asOf) }));
}

/** The parameters of conditions on events of any type, without the day. */
export const conditionParameters = ({
  partOf,
  tree,
  ...conditions
}: Omit<EventConditions, 'types'>) => ({
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
