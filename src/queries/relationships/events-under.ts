/**
 * Reads events under a parent: the parts of a larger event, or the events about a topic or at a place, or
 * under a part of it.
 */
import type { Graph } from '../../graph/graph.ts';
import { byParent, countsOf } from '../../graph/query/by-parent.ts';
import { query } from '../../graph/query/query.ts';
import { list, nullable, number, text } from '../../graph/query/value-types.ts';
import { hasLinkTo, isKnownAsOf, withAllInvolved } from '../conditions.ts';
import { ALL_COLUMNS, entityColumn } from '../entities/columns.ts';
import { toEntity } from '../entities/entities.ts';
import { isByNumber, walkEvents, withPlace, type EventOrder } from './event-order.ts';
import { isAfter, PLACE, placeType, type ListPlace } from '../places-in-lists.ts';
import { queryByTree, VERDICT_OF_ANY, type TreeText } from './event-tree.ts';
import {
  conditionParameters,
  DATED,
  EVENT_CONDITIONS,
  standing,
  stepWith,
  type EventConditions,
  type EventRow,
  type WhenEvents,
} from './events.ts';
import {
  COLLECTED_UNDER,
  leadsUnder,
  partsUnder,
  RETURNED_UNDER,
  tiesUnder,
  UNDER_COLUMNS,
  type UnderData,
  type WholeType,
} from './under-wholes.ts';
import type { WithParts } from './relationship-reader.ts';

/** The types of relationship by which events are under a parent. */
export type UnderType = WholeType | 'PART_OF';

/** Which events under a parent to read. */
export interface UnderQuery {
  readonly type: UnderType;
  readonly parents: readonly string[];
  readonly conditions: Omit<EventConditions, 'types'>;
}

/** An event under a parent, with its ties to that parent. */
export type EventUnder = EventRow & WithParts<UnderData>;

const { types: _types, ...CONDITIONS } = EVENT_CONDITIONS;

/** An event lists only its own parts, not the parts of its parts. */
const leads = (type: UnderType) =>
  type === 'PART_OF'
    ? `MATCH (p:Entity {id: parent})<-[r:PART_OF]-(e:Event) WHERE ${isKnownAsOf('r')}`
    : leadsUnder(type, 'e', 'Event');

const ties = (type: UnderType) =>
  type === 'PART_OF'
    ? `MATCH (e)-[r:PART_OF]->(lowest:Entity {id: parent}) WHERE ${isKnownAsOf('r')}
      WITH r, lowest, [] AS supports, [] AS claims`
    : tiesUnder(type, 'e');

/** Matches the events `e` under `parent` that meet the conditions, each once, with what `STEP` computes. */
const selectUnder = (type: UnderType, when: WhenEvents, tree: TreeText) =>
  `${leads(type)}
  WITH DISTINCT parent, e
  ${withAllInvolved(when, 'e', 'parent, e')}
  ${tree.gather('parent, e')}
  ${stepWith(`parent, ${tree.carried}`)}
  WHERE ${standing(when)}${hasLinkTo(when, 'e', 'PART_OF', 'wholes')}
  ${when.given('verdicts', ' AND n > 0 AND e.stepVerdict[n - 1] IN $verdicts')}${tree.where(VERDICT_OF_ANY)}`;

const LIST = queryByTree(['AT', 'DATE_ASC'], (tree, type: UnderType, order: EventOrder) => {
  const walked = walkEvents(order);
  return query(
    'list events under a parent',
    {
      ...{ ...CONDITIONS, ...tree.types, parents: list(text), limit: number },
      ...{ place: PLACE, id: nullable(text) },
    },
    {
      text: (when) => `UNWIND $parents AS parent
      CALL (parent) {
        ${selectUnder(type, when, tree)}
        ${withPlace(order, 'parent, e', DATED)}
        ${when.given('place', `WHERE ${isAfter(walked, 'e.id')}`)}
        WITH parent, e, place, e.id AS found ORDER BY place ${walked.direction}, found LIMIT $limit
        CALL (parent, e) { ${ties(type)} RETURN ${COLLECTED_UNDER} }
        RETURN e AS event, place AS at, found AS eventId, ${RETURNED_UNDER}
      }`,
      row: {
        parent: text,
        event: entityColumn('event', ALL_COLUMNS),
        at: placeType(isByNumber(order)),
        eventId: text,
        ...UNDER_COLUMNS,
      },
      order: `ORDER BY at ${walked.direction}, eventId`,
    },
  );
});

/** For each parent, the events under it that come after a place; at most `limit` each. */
export async function listEventsUnder(
  graph: Graph,
  asOf: string,
  { type, parents, conditions }: UnderQuery,
  page: { readonly order: EventOrder; readonly after: ListPlace | null; readonly limit: number },
): Promise<EventUnder[][]> {
  const [place, id] = page.after ?? [null, null];
  const rows = await LIST(conditions.tree, type, page.order).run(graph, {
    ...conditionParameters(conditions),
    ...{ parents, asOf, place, id, limit: page.limit },
  });
  return byParent(parents, rows).map((group) =>
    group.map((row) => {
      const node = toEntity(row.event, asOf);
      return { asOf, place: row.at, node, parts: partsUnder(row.parent, row, node) };
    }),
  );
}

const COUNT = queryByTree(['AT'], (tree, type: UnderType) =>
  query(
    'count events under a parent',
    { ...CONDITIONS, ...tree.types, parents: list(text) },
    {
      text: (when) => `UNWIND $parents AS parent
      CALL (parent) {
        ${selectUnder(type, when, tree)}
        RETURN count(e) AS n
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
  const rows = await COUNT(conditions.tree, type).run(graph, {
    ...conditionParameters(conditions),
    ...{ parents, asOf },
  });
  return countsOf(parents, rows);
}
