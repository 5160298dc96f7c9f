/** Reads who is involved in events, from the actor's side and from the event's. */
import type { EventDate } from '../domain/event-dates.ts';
import type { Graph, Value } from '../graph/graph.ts';
import { ALL_COLUMNS, collected, pairsAt, statementByColumns, type Columns } from './columns.ts';
import { toDate, toEntity, type EntityData } from './entities.ts';
import { ifGiven, readGiven } from './given.ts';
import { during, known, linked, placed, withAllInvolved, type DuringParameters } from './known.ts';
import { byParent, optional, text, texts, type PropertyMap } from './values.ts';

/** One actor's part in an event, with the entity at the other end. */
export interface InvolvementData {
  readonly k: string;
  readonly key: string;
  readonly node: EntityData;
  readonly capacity: string;
  /** Of the one part that the actor has in the event, whatever its capacities. */
  readonly status: string;
  /** The strongest of the pairs that the actor makes there; null where there is none. */
  readonly verdict: string | null;
  readonly date: EventDate | null;
  readonly onBehalfOf: string | null;
  readonly representedBy: string | null;
  readonly insteadOf: string | null;
  readonly accompanying: string | null;
  readonly claimIds: readonly string[];
  /** Date key, for lists by date. */
  readonly dateKey: string;
}

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
    if (name === 'types' || name === 'certainty') continue;
    if (conditions[name as keyof InvolvementConditions] !== null) return false;
  }
  return true;
}

const CONDITIONS = `${known('r')}
  AND e.type IN $types
  ${ifGiven('capacities', 'AND r.capacity IN $capacities')}
  ${ifGiven('statuses', 'AND r.eventStatus IN $statuses')}
  ${ifGiven('verdicts', 'AND r.verdict IN $verdicts')}
  ${ifGiven('formats', `AND e.type = 'Meeting' AND r.format IN $formats`)}
  ${during('r')}${linked('e', 'CONCERNS', 'topics')}${placed('e')}
  ${linked('e', 'PART_OF', 'wholes')}`;

const list = statementByColumns(
  (columns) => `UNWIND $parents AS parent
  CALL (parent) {
    MATCH (p:Entity {id: parent})-[r:INVOLVED_IN]->(e:Event)
    WHERE ${CONDITIONS}
    ${withAllInvolved('e', 'r, e')}
    WITH r, e, coalesce(r.earliest, '') AS place, r.key AS tieKey
    ${ifGiven('place', 'WHERE place < $place OR (place = $place AND tieKey > $key)')}
    WITH r, e, place, tieKey ORDER BY place DESC, tieKey LIMIT $limit
    RETURN ${collected('r', 'e', columns)}
  }
  RETURN parent AS parent, ties AS ties, others AS others`,
);

const COUNT = `UNWIND $parents AS parent
  CALL (parent) {
    MATCH (p:Entity {id: parent})-[r:INVOLVED_IN]->(e:Event)
    WHERE ${CONDITIONS}
    ${withAllInvolved('e', 'r, e')}
    RETURN count(r) AS n
  }
  RETURN parent AS parent, n AS n`;

/** Place in a list by date, newest first: date key, then relationship key. */
export type InvolvementCursor = readonly [dateKey: string, key: string];

const parametersOf = (k: string, { partOf, ...conditions }: InvolvementConditions) =>
  ({ k, ...conditions, wholes: partOf === null ? null : [partOf] }) as unknown as Record<
    string,
    Value
  >;

/** For each actor the events it is involved in, newest first; at most `limit` each. */
export async function listInvolvements(
  graph: Graph,
  k: string,
  conditions: InvolvementConditions,
  parents: readonly string[],
  page: { readonly after: InvolvementCursor | null; readonly limit: number },
  columns: Columns = ALL_COLUMNS,
): Promise<InvolvementData[][]> {
  const [place, key] = page.after ?? [null, null];
  const parameters = { ...parametersOf(k, conditions), parents, place, key, limit: page.limit };
  const rows = await readGiven(graph, list(columns), parameters);
  return byParent(parents, rows).map(([row]) =>
    pairsAt(row, columns, (tie, other) => toInvolvement(tie, toEntity(other, k))),
  );
}

export async function countInvolvements(
  graph: Graph,
  k: string,
  conditions: InvolvementConditions,
  parents: readonly string[],
): Promise<number[]> {
  const rows = await readGiven(graph, COUNT, { ...parametersOf(k, conditions), parents });
  return byParent(parents, rows).map(([row]) => Number(row?.n ?? 0));
}

const INVOLVED_CONDITIONS = `${known('r')}
  ${ifGiven('capacities', 'AND r.capacity IN $capacities')}`;

/** Who is involved: somebody, or a role whose holder no source names. */
export type Involved = 'Actor' | 'Role';

const involved = statementByColumns(
  (columns, who: Involved) => `UNWIND $parents AS parent
  CALL (parent) {
    MATCH (e:Entity {id: parent})<-[r:INVOLVED_IN]-(a:${who})
    WHERE ${INVOLVED_CONDITIONS}
      ${ifGiven('sortKey', 'AND (a.sortKey > $sortKey OR (a.sortKey = $sortKey AND r.key > $key))')}
    WITH r, a, a.sortKey AS place, r.key AS tieKey ORDER BY place, tieKey LIMIT $limit
    RETURN ${collected('r', 'a', columns)}
  }
  RETURN parent AS parent, ties AS ties, others AS others`,
);

const countInvolvedText = (who: Involved) => `UNWIND $parents AS parent
  CALL (parent) {
    MATCH (e:Entity {id: parent})<-[r:INVOLVED_IN]-(a:${who}) WHERE ${INVOLVED_CONDITIONS}
    RETURN count(r) AS n
  }
  RETURN parent AS parent, n AS n`;
const COUNT_INVOLVED: Readonly<Record<Involved, string>> = {
  Actor: countInvolvedText('Actor'),
  Role: countInvolvedText('Role'),
};

/** For each event who is involved in it, by name; at most `limit` each. */
export async function listInvolved(
  graph: Graph,
  k: string,
  who: Involved,
  capacities: readonly string[] | null,
  parents: readonly string[],
  page: { readonly after: readonly [sortKey: string, key: string] | null; readonly limit: number },
  columns: Columns = ALL_COLUMNS,
): Promise<InvolvementData[][]> {
  const [sortKey, key] = page.after ?? [null, null];
  const rows = await readGiven(graph, involved(columns, who), {
    parents,
    k,
    capacities,
    sortKey,
    key,
    limit: page.limit,
  });
  return byParent(parents, rows).map(([row]) =>
    pairsAt(row, columns, (tie, other) => toInvolvement(tie, toEntity(other, k))),
  );
}

export async function countInvolved(
  graph: Graph,
  k: string,
  who: Involved,
  capacities: readonly string[] | null,
  parents: readonly string[],
): Promise<number[]> {
  const rows = await readGiven(graph, COUNT_INVOLVED[who], { parents, k, capacities });
  return byParent(parents, rows).map(([row]) => Number(row?.n ?? 0));
}

function toInvolvement(tie: PropertyMap, node: EntityData): InvolvementData {
  return {
    k: node.k,
    key: text(tie.key),
    node,
    capacity: text(tie.capacity),
    status: text(tie.status),
    verdict: optional(tie.verdict),
    date: toDate(tie),
    onBehalfOf: optional(tie.onBehalfOf),
    representedBy: optional(tie.representedBy),
    insteadOf: optional(tie.insteadOf),
    accompanying: optional(tie.accompanying),
    claimIds: texts(tie.claimIds),
    dateKey: text(tie.earliest),
  };
}
