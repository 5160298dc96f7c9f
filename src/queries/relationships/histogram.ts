/** Counts events by month. The cost does not depend on how many buckets are shown. */
import { STATUSES, type Status } from '../../domain/events/stages.ts';
import { orderOf, VERDICTS, type Verdict } from '../../domain/pairs/verdicts.ts';
import { RapportError } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import {
  EVENT_CONDITIONS,
  eventParameters,
  selectEvents,
  standing,
  stepWith,
  type EventConditions,
} from './events.ts';
import { queryByTree, VERDICT_OF_ANY } from './event-tree.ts';
import { hasLinkTo, isKnownAsOf } from '../conditions.ts';
import { knownOfActors } from '../counterparts/pair-filter.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, nullable, number, oneOf, text } from '../../graph/query/value-types.ts';

/** Which events are counted; null means any. */
export interface HistogramConditions extends EventConditions {
  /** Only events that involve one of these. The verdicts are those of these actors. */
  readonly actors: readonly string[] | null;
  /** Only events that involve both. The verdicts are those of the two. It excludes `actors`. */
  readonly pair: readonly [string, string] | null;
}

/** How many events with one status and verdict have a date between two months. */
export interface MonthCount {
  /** Such as `2016-01`; empty if the date is open or unknown at that end. */
  readonly from: string;
  readonly to: string;
  /** Empty if no source gives a status. */
  readonly status: Status | '';
  /**
   * The strongest verdict of any pair in the event, or of any pair with one of the actors if there are some;
   * empty if there is no pair.
   */
  readonly verdict: Verdict | '';
  readonly count: number;
}

/**
 * The most rows that may be read. There is one per pair of months, status and verdict, and few dates span many
 * years.
 */
const MAX_ROWS = 50_000;

const MONTHS = (verdict: string) => `WITH e.id AS event, status AS standing,
    left(coalesce(s.earliest, ''), 7) AS month, left(coalesce(s.latest, ''), 7) AS lastMonth,
    ${verdict} AS verdict`;

const COUNTS = {
  month: text,
  lastMonth: text,
  standing: oneOf(['', ...STATUSES]),
  n: column('count(event)', number),
};

/** The verdict of any pair, which the step of the event stores. */
const OF_ALL = queryByTree([], (tree) =>
  query(
    'count all events by months',
    { ...EVENT_CONDITIONS, ...tree.types, limit: number },
    {
      text: (when) => `${selectEvents(when, tree)}
      ${MONTHS(VERDICT_OF_ANY)}`,
      row: { ...COUNTS, verdict: oneOf(['', ...VERDICTS]) },
      order: 'LIMIT $limit',
    },
  ),
);

/** The number after the last verdict. It stands for no verdict. */
const NONE = VERDICTS.length;

/**
 * Matches events `e` of some actors. `best` is the place in the order of the strongest verdict that these
 * actors have by `e`.
 */
const RELATIVE = {
  actors: `UNWIND $actors AS actor
    MATCH (a:Entity {id: actor})-[r:INVOLVED_IN]->(e:Event)
    WHERE e.type IN $types AND ${isKnownAsOf('r')}
    WITH e, min(coalesce(r.verdictOrder, ${NONE})) AS best`,
  pair: `OPTIONAL MATCH (one:Entity {id: $actors[0]})-[c:COUNTERPART]-(two:Entity {id: $actors[1]})
    WHERE ${knownOfActors('c')}
    WITH collect(c.meeting) AS meetings, collect(c.verdictOrder) AS orders
    MATCH (a:Entity {id: $actors[0]})-[r:INVOLVED_IN]->(e:Event)
    WHERE e.type IN $types AND ${isKnownAsOf('r')}
      AND COUNT { MATCH (e)<-[other:INVOLVED_IN]-(b)
        WHERE b.id = $actors[1] AND ${isKnownAsOf('other')} } > 0
    WITH DISTINCT e, meetings, orders
    WITH e, reduce(best = ${NONE}, i IN range(0, size(meetings) - 1) |
      CASE WHEN meetings[i] = e.id AND orders[i] < best THEN orders[i] ELSE best END) AS best`,
} as const;

const { involved: _all, ...CONDITIONS } = EVENT_CONDITIONS;

const OF_SOME = queryByTree(['actors'], (tree, whose: keyof typeof RELATIVE) =>
  query(
    `count events of ${whose} by months`,
    {
      ...{ ...CONDITIONS, ...tree.types, limit: number },
      ...{ actors: list(text), verdicts: nullable(list(number)) },
    },
    {
      text: (when) => `${RELATIVE[whose]}
      ${tree.gather('best, e')}
      ${stepWith(`best, ${tree.carried}`)}
      WHERE ${standing(when)}${hasLinkTo(when, 'e', 'PART_OF', 'wholes')}${tree.where(VERDICT_OF_ANY)}
      ${MONTHS('best')}
      ${when.given('verdicts', 'WHERE verdict IN $verdicts')}`,
      row: { ...COUNTS, verdict: number },
      order: 'LIMIT $limit',
    },
  ),
);

/** @throws RapportError `QUERY_TOO_EXPENSIVE` if there are too many wide dates to count. */
export async function countByMonths(
  graph: Graph,
  asOf: string,
  conditions: HistogramConditions,
): Promise<MonthCount[]> {
  const given = { ...eventParameters(conditions), asOf, limit: MAX_ROWS + 1 };
  const rows = isOfSome(conditions)
    ? await countOfSome(graph, conditions, given)
    : await OF_ALL(conditions.tree).run(graph, given);
  if (rows.length > MAX_ROWS) {
    throw new RapportError(
      'QUERY_TOO_EXPENSIVE',
      'filter: too many dates to count; narrow its `during`.',
      {
        details: { argument: 'filter' },
      },
    );
  }
  return rows.map(({ month, lastMonth, standing: status, verdict, n }) => {
    return { from: month, to: lastMonth, status, verdict, count: n };
  });
}

const isOfSome = ({ actors, pair }: HistogramConditions) => actors !== null || pair !== null;

async function countOfSome(
  graph: Graph,
  { actors, pair, tree, verdicts }: HistogramConditions,
  given: ReturnType<typeof eventParameters> & { readonly asOf: string; readonly limit: number },
) {
  const rows = await OF_SOME(tree, pair === null ? 'actors' : 'pair').run(graph, {
    ...given,
    actors: pair ?? actors ?? [],
    verdicts: verdicts?.map(orderOf) ?? null,
  });
  return rows.map((row) => ({ ...row, verdict: VERDICTS[row.verdict] ?? ('' as const) }));
}
