/** Counts events by the months they lie between: an aggregate, whatever the number of events. */
import { RapportError } from '../errors.ts';
import type { Graph, Value } from '../graph/graph.ts';
import { STEP } from './events.ts';
import { ifGiven, readGiven } from './given.ts';
import { during, known, knownEntity, linked, type DuringParameters } from './known.ts';
import { text } from './values.ts';

/** Which events are counted; null means any. */
export interface HistogramConditions extends DuringParameters {
  /** Labels, such as Meeting; never empty. */
  readonly types: readonly string[];
  readonly actors: readonly string[] | null;
  readonly statuses: readonly string[] | null;
  readonly topics: readonly string[] | null;
}

/** How many events of a status lie between two months. */
export interface MonthCount {
  /** `2016-01`; empty where the date is open or unknown at that end. */
  readonly from: string;
  readonly to: string;
  /** Empty where no source gives one. */
  readonly status: string;
  readonly count: number;
}

/** Months, pairs of months and statuses: dates of many years' width are few. */
const MAX_ROWS = 50_000;

const COUNTED = `${STEP}
  WHERE status IS NOT NULL${ifGiven('statuses', ' AND status IN $statuses')}
    ${during('s')}${linked('e', 'CONCERNS', 'topics')}
  WITH e.id AS event, status AS standing, left(coalesce(s.earliest, ''), 7) AS month,
    left(coalesce(s.latest, ''), 7) AS lastMonth
  RETURN month AS month, lastMonth AS lastMonth, standing AS standing, count(event) AS n
  LIMIT $limit`;

const ALL = `MATCH (e:Event) WHERE e.type IN $types AND ${knownEntity('e')} ${COUNTED}`;

const OF_ACTORS = `UNWIND $actors AS actor
  MATCH (a:Entity {id: actor})-[r:INVOLVED_IN]->(e:Event)
  WHERE e.type IN $types AND ${known('r')}
  WITH DISTINCT e ${COUNTED}`;

/** @throws RapportError `QUERY_TOO_EXPENSIVE` where dates are too many and too wide to be counted. */
export async function countByMonths(
  graph: Graph,
  k: string,
  conditions: HistogramConditions,
): Promise<MonthCount[]> {
  const statement = conditions.actors === null ? ALL : OF_ACTORS;
  const parameters = { k, ...conditions, limit: MAX_ROWS + 1 } as unknown as Record<string, Value>;
  const rows = await readGiven(graph, statement, parameters);
  if (rows.length > MAX_ROWS) {
    throw new RapportError('QUERY_TOO_EXPENSIVE', 'during: too many dates to count; narrow it.', {
      details: { argument: 'during' },
    });
  }
  return rows.map((row) => ({
    from: text(row.month),
    to: text(row.lastMonth),
    status: text(row.standing),
    count: Number(row.n),
  }));
}
