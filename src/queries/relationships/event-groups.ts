/** Counts events by what they have in common: a party, a role, a place, a topic, a kind, a year. */
import { MEETING_FORMATS } from '../../domain/entities/entities.ts';
import { STATUSES, type Status } from '../../domain/events/stages.ts';
import { VERDICTS, type Verdict } from '../../domain/pairs/verdicts.ts';
import { RapportError } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { number, oneOf, text } from '../../graph/query/value-types.ts';
import { isKnownAsOf } from '../conditions.ts';
import { heldThen, isParty, queryByTree, stated, VERDICT_OF_ANY } from './event-tree.ts';
import { EVENT_CONDITIONS, eventParameters, selectEvents, type EventConditions } from './events.ts';

/**
 * How to get from an event `e` (with its standing) to its groups: patterns, conditions, and expressions for
 * key and name.
 */
interface Grouping {
  readonly from: string;
  readonly key: string;
  readonly name: string;
}

const INVOLVED = 'MATCH (e)<-[x:INVOLVED_IN]-(a:Actor)';
const ofEntity = (from: string): Grouping => ({ from, key: 'g.id', name: 'g.sortKey' });
const ofWord = (from: string, key: string): Grouping => ({ from, key, name: key });

const GROUPINGS = {
  PARTY: ofEntity(`${INVOLVED}-[m:MEMBER_OF]->(g:Organization)
    WHERE ${isKnownAsOf('x')} AND ${stated('m')}${heldThen('m')} AND ${isParty('g')}`),
  ROLE: ofEntity(`${INVOLVED}-[m:HOLDS]->(g:Role)
    WHERE ${isKnownAsOf('x')} AND ${stated('m')}${heldThen('m')}`),
  PLACE: ofEntity(`MATCH (e)-[m:AT]->(g:Entity) WHERE ${stated('m')}`),
  TOPIC: ofEntity(`MATCH (e)-[m:CONCERNS]->(g:Entity) WHERE ${stated('m')}`),
  ACTOR_TYPE: ofWord(`${INVOLVED} WHERE ${isKnownAsOf('x')}`, 'a.type'),
  // The kind is stored as JSON, that is, in quotation marks.
  ORGANIZATION_KIND: ofWord(
    `${INVOLVED} WHERE ${isKnownAsOf('x')} AND a.type = 'Organization'
    UNWIND range(0, size(coalesce(a.propWhich, [])) - 1) AS i
    WITH e, status, s, first, n, a, i
    WHERE a.propWhich[i] = 'kind' AND a.propFrom[i] <= $asOf AND a.propUntil[i] > $asOf`,
    `replace(a.propValue[i], '"', '')`,
  ),
  CAPACITY: ofWord(`${INVOLVED} WHERE ${isKnownAsOf('x')}`, 'x.capacity'),
  FORMAT: ofWord(
    `WITH e, status, s, first, n, CASE WHEN n = 0 THEN '' ELSE coalesce(e.stepFormat[n - 1], '') END AS format
    WHERE e.type = 'Meeting' AND format IN [${MEETING_FORMATS.map((each) => `'${each}'`).join(', ')}]`,
    'format',
  ),
  YEAR: ofWord(
    `WITH e, status, s, first, n, left(coalesce(s.earliest, ''), 4) AS year
    WHERE year <> '' AND year = left(coalesce(s.latest, ''), 4)`,
    'year',
  ),
} as const;
export type EventGrouping = keyof typeof GROUPINGS;

/** Whether the keys of a grouping are ids of entities. */
export const isOfEntities = (by: EventGrouping): boolean => GROUPINGS[by].key === 'g.id';

/** How many events of one group have a status and a verdict. */
export interface GroupCount {
  readonly key: string;
  /** The text by which groups of one size are ordered. */
  readonly name: string;
  readonly status: Status | '';
  /** The strongest verdict of any pair; empty if there is none. */
  readonly verdict: Verdict | '';
  readonly count: number;
}

const MAX_ROWS = 50_000;

// An event counts once per group, even if several of its actors belong to the group.
const COUNTS = queryByTree(['PARTY'], (tree, by: EventGrouping) => {
  const { from, key, name } = GROUPINGS[by];
  return query(
    `count events by ${by}`,
    { ...EVENT_CONDITIONS, ...tree.types, limit: number },
    {
      text: (when) => `${selectEvents(when, tree)}
      WITH e, status, s, first, n
      ${from}
      WITH DISTINCT e.id AS event, ${key} AS groupKey, ${name} AS groupName,
        status AS standing, ${VERDICT_OF_ANY} AS verdict`,
      row: {
        groupKey: text,
        groupName: text,
        standing: oneOf(['', ...STATUSES]),
        verdict: oneOf(['', ...VERDICTS]),
        count: column('count(event)', number),
      },
      order: 'LIMIT $limit',
    },
  );
});

/** @throws RapportError `QUERY_TOO_EXPENSIVE` above 50,000 counts. */
export async function countByGroup(
  graph: Graph,
  asOf: string,
  by: EventGrouping,
  conditions: EventConditions,
): Promise<GroupCount[]> {
  const given = { ...eventParameters(conditions), asOf, limit: MAX_ROWS + 1 };
  const rows = await COUNTS(conditions.tree, by).run(graph, given);
  if (rows.length > MAX_ROWS) {
    throw new RapportError('QUERY_TOO_EXPENSIVE', 'filter: too many groups to count; narrow it.', {
      details: { argument: 'filter' },
    });
  }
  return rows.map(({ groupKey, groupName, standing, verdict, count }) => {
    return { key: groupKey, name: groupName, status: standing, verdict, count };
  });
}

const GROUPED = queryByTree(['PARTY'], (tree, by: EventGrouping) =>
  query(
    `count events with ${by}`,
    { ...EVENT_CONDITIONS, ...tree.types },
    {
      text: (when) => `${selectEvents(when, tree)}
      WITH e, status, s, first, n
      ${GROUPINGS[by].from}`,
      row: { n: column('count(DISTINCT e.id)', number) },
    },
  ),
);

/** How many events belong to any group. */
export async function countGrouped(
  graph: Graph,
  asOf: string,
  by: EventGrouping,
  conditions: EventConditions,
): Promise<number> {
  const given = { ...eventParameters(conditions), asOf };
  const [row] = await GROUPED(conditions.tree, by).run(graph, given);
  return row?.n ?? 0;
}
