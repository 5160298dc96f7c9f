/** Reads who is involved in events, from the actor's side and from the event's. */
import type { Graph } from '../../graph/graph.ts';
import { toEntity } from '../entities/entities.ts';
import { involvementReader, type InvolvementData } from './involvement-data.ts';
import {
  DURING,
  during,
  isKnownAsOf,
  hasLinkTo,
  placed,
  withAllInvolved,
  type DuringParameters,
} from '../conditions.ts';
import { byParent, countsOf } from '../../graph/query/by-parent.ts';
import {
  ALL_COLUMNS,
  collected,
  collectedColumns,
  pairsAt,
  type Columns,
  type ListPage,
  type OfParents,
} from '../entities/columns.ts';
import { query, queryByChoice } from '../../graph/query/query.ts';
import { list, nullable, number, text } from '../../graph/query/value-types.ts';
import type { When } from '../../graph/query/when.ts';

/** Conditions on the events of an actor; null means any. */
export interface InvolvementConditions extends DuringParameters {
  readonly types: readonly string[];
  readonly capacities: readonly string[] | null;
  readonly statuses: readonly string[] | null;
  readonly verdicts: readonly string[] | null;
  readonly formats: readonly string[] | null;
  readonly topics: readonly string[] | null;
  readonly places: readonly string[] | null;
  readonly involved: readonly string[] | null;
  readonly partOf: string | null;
}

/** Whether no condition but the types of event narrows the list. */
export function isUnconditional(conditions: InvolvementConditions): boolean {
  for (const name in conditions) {
    if (name === 'types') continue;
    if (conditions[name as keyof InvolvementConditions] !== null) return false;
  }
  return true;
}

const ANY_OF = nullable(list(text));

const OF_ACTOR = {
  ...DURING,
  ...{ parents: list(text), asOf: text, types: list(text) },
  ...{ capacities: ANY_OF, statuses: ANY_OF, verdicts: ANY_OF, formats: ANY_OF },
  ...{ topics: ANY_OF, places: ANY_OF, involved: ANY_OF, wholes: ANY_OF },
};

const eventsOfActor = (
  when: When<Exclude<keyof typeof OF_ACTOR, 'parents' | 'asOf' | 'types'>>,
) => `MATCH (p:Entity {id: parent})-[r:INVOLVED_IN]->(e:Event)
    WHERE ${isKnownAsOf('r')}
      AND e.type IN $types
      ${when.given('capacities', 'AND r.capacity IN $capacities')}
      ${when.given('statuses', 'AND r.eventStatus IN $statuses')}
      ${when.given('verdicts', 'AND r.verdict IN $verdicts')}
      ${when.given('formats', `AND e.type = 'Meeting' AND r.format IN $formats`)}
      ${during(when, 'r')}${hasLinkTo(when, 'e', 'CONCERNS', 'topics')}${placed(when, 'e')}
      ${hasLinkTo(when, 'e', 'PART_OF', 'wholes')}
    ${withAllInvolved(when, 'e', 'r, e')}`;

const LIST = queryByChoice([ALL_COLUMNS], (columns: Columns) =>
  query(
    'list involvements',
    { ...OF_ACTOR, place: nullable(text), key: nullable(text), limit: number },
    {
      text: (when) => `UNWIND $parents AS parent
      CALL (parent) {
        ${eventsOfActor(when)}
        WITH r, e, coalesce(r.earliest, '') AS place, r.key AS tieKey
        ${when.given('place', 'WHERE place < $place OR (place = $place AND tieKey > $key)')}
        WITH r, e, place, tieKey ORDER BY place DESC, tieKey LIMIT $limit
        RETURN ${collected('r', 'e', columns)}
      }`,
      row: { parent: text, ...collectedColumns(columns) },
    },
  ),
);

const COUNT = query('count involvements', OF_ACTOR, {
  text: (when) => `UNWIND $parents AS parent
    CALL (parent) {
      ${eventsOfActor(when)}
      RETURN count(r) AS n
    }`,
  row: { parent: text, n: number },
});

/** Place in a list by date, newest first: date key, then relationship key. */
export type InvolvementCursor = readonly [dateKey: string, key: string];

const parametersOf = ({ partOf, ...conditions }: InvolvementConditions) => ({
  ...conditions,
  wholes: partOf === null ? null : [partOf],
});

/** For each actor the events it is involved in, newest first; at most `limit` each. */
export async function listInvolvements(
  graph: Graph,
  asOf: string,
  asked: InvolvementConditions & OfParents,
  { after, limit, columns = ALL_COLUMNS }: ListPage<InvolvementCursor>,
): Promise<InvolvementData[][]> {
  const { parents, ...conditions } = asked;
  const [place, key] = after ?? [null, null];
  const rows = await LIST(columns).run(graph, {
    ...parametersOf(conditions),
    ...{ asOf, parents, place, key, limit },
  });
  const toInvolvement = involvementReader(columns);
  return byParent(parents, rows).map(([row]) =>
    pairsAt(row, (tie, other) => toInvolvement(tie, toEntity(other, asOf))),
  );
}

export async function countInvolvements(
  graph: Graph,
  asOf: string,
  { parents, ...conditions }: InvolvementConditions & OfParents,
): Promise<number[]> {
  const rows = await COUNT.run(graph, { ...parametersOf(conditions), asOf, parents });
  return countsOf(parents, rows);
}

/** Who is involved: somebody, or a role whose holder no source names. */
export type Involved = 'Actor' | 'Role';

const OF_EVENT = { parents: list(text), asOf: text, capacities: ANY_OF };

const involvedIn = (when: When<'capacities'>, who: Involved) =>
  `MATCH (e:Entity {id: parent})<-[r:INVOLVED_IN]-(a:${who})
    WHERE ${isKnownAsOf('r')} ${when.given('capacities', 'AND r.capacity IN $capacities')}`;

const LIST_INVOLVED = queryByChoice([ALL_COLUMNS, 'Actor'], (columns: Columns, who: Involved) =>
  query(
    'list involved',
    { ...OF_EVENT, sortKey: nullable(text), key: nullable(text), limit: number },
    {
      text: (when) => `UNWIND $parents AS parent
      CALL (parent) {
        ${involvedIn(when, who)}
          ${when.given('sortKey', 'AND (a.sortKey > $sortKey OR (a.sortKey = $sortKey AND r.key > $key))')}
        WITH r, a, a.sortKey AS place, r.key AS tieKey ORDER BY place, tieKey LIMIT $limit
        RETURN ${collected('r', 'a', columns)}
      }`,
      row: { parent: text, ...collectedColumns(columns) },
    },
  ),
);

const COUNT_INVOLVED = queryByChoice(['Actor'], (who: Involved) =>
  query('count involved', OF_EVENT, {
    text: (when) => `UNWIND $parents AS parent
      CALL (parent) {
        ${involvedIn(when, who)}
        RETURN count(r) AS n
      }`,
    row: { parent: text, n: number },
  }),
);

/** Who is asked for in a list of those involved; `capacities` null means any. */
export interface InvolvedQuery {
  readonly who: Involved;
  readonly capacities: readonly string[] | null;
}

/** For each event who is involved in it, by name; at most `limit` each. */
export async function listInvolved(
  graph: Graph,
  asOf: string,
  { who, capacities, parents }: InvolvedQuery & OfParents,
  { after, limit, columns = ALL_COLUMNS }: ListPage<readonly [sortKey: string, key: string]>,
): Promise<InvolvementData[][]> {
  const [sortKey, key] = after ?? [null, null];
  const given = { parents, asOf, capacities, sortKey, key, limit };
  const rows = await LIST_INVOLVED(columns, who).run(graph, given);
  const toInvolvement = involvementReader(columns);
  return byParent(parents, rows).map(([row]) =>
    pairsAt(row, (tie, other) => toInvolvement(tie, toEntity(other, asOf))),
  );
}

export async function countInvolved(
  graph: Graph,
  asOf: string,
  { who, capacities, parents }: InvolvedQuery & OfParents,
): Promise<number[]> {
  const rows = await COUNT_INVOLVED(who).run(graph, { parents, asOf, capacities });
  return countsOf(parents, rows);
}
