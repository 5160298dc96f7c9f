/** Reads involvements: the events of an actor, and who is involved in an event. */
import { keysOf } from '../../domain/lists/keys.ts';
import type { Graph } from '../../graph/graph.ts';
import { toEntity } from '../entities/entities.ts';
import { involvedReader, type InvolvedData } from './involvement-data.ts';
import {
  DURING,
  during,
  isKnownAsOf,
  hasLinkTo,
  concerning,
  placed,
  withAllInvolved,
  withCapacities,
  type DuringParameters,
} from '../conditions.ts';
import { byParent, countsOf } from '../../graph/query/by-parent.ts';
import {
  ALL_COLUMNS,
  collected,
  collectedColumns,
  type Columns,
  type ListPage,
  type OfParents,
} from '../entities/columns.ts';
import { query, queryByChoice } from '../../graph/query/query.ts';
import { list, nullable, number, text } from '../../graph/query/value-types.ts';
import { NO_TREE, queryByTree, type TreeText } from './event-tree.ts';
import { leafParameters, type EventTree } from './event-tree-leaves.ts';
import { stepWith } from './events.ts';
import { isByNumber, walkEvents, withPlace, type EventOrder } from './event-order.ts';
import { isAfter, PLACE, placeType, type ListPlace } from '../places-in-lists.ts';
import type { EntityOrder } from '../entities/entity-order.ts';
import { collectedInOrder, placedOf, placesType, type Placed } from './collected-in-order.ts';
import type { When } from '../../graph/query/when.ts';

/** Conditions on the events of an actor; null means any. */
export interface InvolvementConditions extends DuringParameters {
  readonly types: readonly string[];
  readonly capacities: readonly string[] | null;
  /** Statuses of the event. */
  readonly statuses: readonly string[] | null;
  /** Statuses of the actor's own part. */
  readonly partStatuses: readonly string[] | null;
  readonly verdicts: readonly string[] | null;
  readonly formats: readonly string[] | null;
  readonly topics: readonly string[] | null;
  readonly places: readonly string[] | null;
  readonly involved: readonly string[] | null;
  readonly partOf: string | null;
  readonly tree: EventTree | null;
}

/** Whether the list has no condition except the types of event. */
export function isUnconditional(conditions: InvolvementConditions): boolean {
  return keysOf(conditions).every((name) => name === 'types' || conditions[name] === null);
}

const ANY_OF = nullable(list(text));

const OF_ACTOR = {
  ...DURING,
  ...{ parents: list(text), asOf: text, types: list(text) },
  ...{ capacities: ANY_OF, statuses: ANY_OF, partStatuses: ANY_OF },
  ...{ verdicts: ANY_OF, formats: ANY_OF, topics: ANY_OF, places: ANY_OF },
  ...{ involved: ANY_OF, wholes: ANY_OF },
};

const eventsOfActor = (
  when: When<Exclude<keyof typeof OF_ACTOR, 'parents' | 'asOf' | 'types' | 'capacities'>>,
  tree: TreeText,
) => `MATCH (p:Entity {id: parent})-[r:INVOLVED_IN]->(e:Event)
    WHERE ${isKnownAsOf('r')}
      AND e.type IN $types
      ${when.given('statuses', 'AND r.eventStatus IN $statuses')}
      ${when.given('partStatuses', 'AND r.status IN $partStatuses')}
      ${when.given('verdicts', 'AND r.verdict IN $verdicts')}
      ${when.given('formats', `AND e.type = 'Meeting' AND r.format IN $formats`)}
      ${during(when, 'r')}${concerning(when, '(e)')}${placed(when, 'e')}
      ${hasLinkTo(when, 'e', 'PART_OF', 'wholes')}
    ${withAllInvolved(when, 'e', 'r, e')}${withTree(tree)}`;

/** The tree compares the verdicts of the actor's own pairs. */
const withTree = (tree: TreeText) =>
  tree === NO_TREE
    ? ''
    : `${tree.gather('parent, r, e')}
    ${stepWith(`parent, r, ${tree.carried}`)} WHERE true${tree.where('r.verdict')}`;

const LIST = queryByTree([ALL_COLUMNS, 'DATE_ASC'], (tree, columns: Columns, order: EventOrder) => {
  const walked = walkEvents(order);
  return query(
    'list involvements',
    { ...OF_ACTOR, ...tree.types, place: PLACE, id: nullable(text), limit: number },
    {
      text: (when) => `UNWIND $parents AS parent
      CALL (parent) {
        ${eventsOfActor(when, tree)}
        WITH e AS event, e.id AS eventId, coalesce(r.earliest, '') AS day, collect(r) AS parts${withCapacities(when)}
        ${withPlace(order, 'event, eventId, parts', { v: 'event', earliest: 'day' })}
        ${when.given('place', `WHERE ${isAfter(walked, 'eventId')}`)}
        WITH event, eventId, place, parts ORDER BY place ${walked.direction}, eventId LIMIT $limit
        RETURN ${collected('parts', 'event', columns)}, collect(place) AS places
      }`,
      row: {
        parent: text,
        ...collectedColumns(columns),
        places: list(placeType(isByNumber(order))),
      },
    },
  );
});

const COUNT = queryByTree([], (tree) =>
  query(
    'count involvements',
    { ...OF_ACTOR, ...tree.types },
    {
      text: (when) => `UNWIND $parents AS parent
    CALL (parent) {
      ${eventsOfActor(when, tree)}
      WITH e, r ${when.given('capacities', 'WHERE r.capacity IN $capacities')}
      RETURN count(DISTINCT e.id) AS n
    }`,
      row: { parent: text, n: number },
    },
  ),
);

/** An event that an actor is involved in, or an actor, at its place in the list. */
export type InvolvementRow = InvolvedData & Placed;

const parametersOf = ({ partOf, tree, ...conditions }: InvolvementConditions) => ({
  ...leafParameters(tree),
  ...conditions,
  wholes: partOf === null ? null : [partOf],
});

/** For each actor, the events in which it is involved after a place; at most `limit` each. */
export async function listInvolvements(
  graph: Graph,
  asOf: string,
  asked: InvolvementConditions & OfParents & { readonly order: EventOrder },
  { after, limit, columns = ALL_COLUMNS }: ListPage<ListPlace>,
): Promise<InvolvementRow[][]> {
  const { parents, order, ...conditions } = asked;
  const [place, id] = after ?? [null, null];
  const rows = await LIST(conditions.tree, columns, order).run(graph, {
    ...parametersOf(conditions),
    ...{ asOf, parents, place, id, limit },
  });
  const toInvolved = involvedReader(columns);
  return byParent(parents, rows).map((found) =>
    placedOf(found[0], (parts, other) => toInvolved(parts, toEntity(other, asOf))),
  );
}

export async function countInvolvements(
  graph: Graph,
  asOf: string,
  { parents, ...conditions }: InvolvementConditions & OfParents,
): Promise<number[]> {
  const rows = await COUNT(conditions.tree).run(graph, {
    ...parametersOf(conditions),
    asOf,
    parents,
  });
  return countsOf(parents, rows);
}

/** Who can be involved: an actor, or a role whose holder no source names. */
export type Involved = 'Actor' | 'Role';

const OF_EVENT = {
  ...{ parents: list(text), asOf: text },
  ...{ capacities: ANY_OF, partStatuses: ANY_OF },
};

const involvedIn = (when: When<'partStatuses'>, who: Involved) =>
  `MATCH (e:Entity {id: parent})<-[r:INVOLVED_IN]-(a:${who})
    WHERE ${isKnownAsOf('r')} ${when.given('partStatuses', 'AND r.status IN $partStatuses')}`;

const LIST_INVOLVED = queryByChoice(
  [ALL_COLUMNS, 'Actor', 'NAME_ASC'],
  (columns: Columns, who: Involved, order: EntityOrder) =>
    query(
      'list involved',
      { ...OF_EVENT, place: PLACE, id: nullable(text), limit: number },
      {
        text: (when) => `UNWIND $parents AS parent
      CALL (parent) {
        ${involvedIn(when, who)}
        ${collectedInOrder(when, order, { v: 'a', columns })}
      }`,
        row: { parent: text, ...collectedColumns(columns), places: placesType(order) },
      },
    ),
);

const COUNT_INVOLVED = queryByChoice(['Actor'], (who: Involved) =>
  query('count involved', OF_EVENT, {
    text: (when) => `UNWIND $parents AS parent
      CALL (parent) {
        ${involvedIn(when, who)} ${when.given('capacities', 'AND r.capacity IN $capacities')}
        RETURN count(DISTINCT a.id) AS n
      }`,
    row: { parent: text, n: number },
  }),
);

/** Whom a list of an event's involvements contains; null means any. */
export interface InvolvedQuery {
  readonly who: Involved;
  /** By name if absent. */
  readonly order?: EntityOrder;
  readonly capacities: readonly string[] | null;
  readonly partStatuses: readonly string[] | null;
}

/** For each event, who is involved in it after a place; at most `limit` each. */
export async function listInvolved(
  graph: Graph,
  asOf: string,
  { who, parents, order = 'NAME_ASC', ...narrowed }: InvolvedQuery & OfParents,
  { after, limit, columns = ALL_COLUMNS }: ListPage<ListPlace>,
): Promise<InvolvementRow[][]> {
  const [place, id] = after ?? [null, null];
  const given = { parents, asOf, ...narrowed, place, id, limit };
  const rows = await LIST_INVOLVED(columns, who, order).run(graph, given);
  const toInvolved = involvedReader(columns);
  return byParent(parents, rows).map((found) =>
    placedOf(found[0], (parts, other) => toInvolved(parts, toEntity(other, asOf))),
  );
}

export async function countInvolved(
  graph: Graph,
  asOf: string,
  { who, parents, ...narrowed }: InvolvedQuery & OfParents,
): Promise<number[]> {
  const rows = await COUNT_INVOLVED(who).run(graph, { parents, asOf, ...narrowed });
  return countsOf(parents, rows);
}
