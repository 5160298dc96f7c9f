/** Counts events by the months they lie between: an aggregate, whatever the number of events. */
import { orderOf, VERDICTS, type Verdict } from '../domain/verdicts.ts';
import { RapportError } from '../errors.ts';
import type { Graph, Value } from '../graph/graph.ts';
import { STANDING, STEP } from './events.ts';
import { ifGiven, readGiven } from './given.ts';
import { known, knownEntity, type DuringParameters } from './known.ts';
import { text } from './values.ts';

/** Which events are counted; null means any. */
export interface HistogramConditions extends DuringParameters {
  /** Labels, such as Meeting; never empty. */
  readonly types: readonly string[];
  readonly actors: readonly string[] | null;
  readonly statuses: readonly string[] | null;
  readonly verdicts: readonly Verdict[] | null;
  /** As in the model. */
  readonly formats: readonly string[] | null;
  readonly topics: readonly string[] | null;
  readonly places: readonly string[] | null;
}

/** How many events of a status and verdict lie between two months. */
export interface MonthCount {
  /** `2016-01`; empty where the date is open or unknown at that end. */
  readonly from: string;
  readonly to: string;
  /** Empty where no source gives one. */
  readonly status: string;
  /** Strongest that any of the actors, or anybody, has by it; empty where nobody makes a pair. */
  readonly verdict: string;
  readonly count: number;
}

/** Months, pairs of months, statuses and verdicts: dates of many years' width are few. */
const MAX_ROWS = 50_000;

const counted = (verdict: string) => `WHERE ${STANDING}
  WITH e.id AS event, status AS standing, left(coalesce(s.earliest, ''), 7) AS month,
    left(coalesce(s.latest, ''), 7) AS lastMonth, ${verdict} AS verdict
  ${ifGiven('verdicts', 'WHERE verdict IN $verdicts')}
  RETURN month AS month, lastMonth AS lastMonth, standing AS standing, verdict AS verdict,
    count(event) AS n
  LIMIT $limit`;

/** Whatever pair has the verdict: the text that the event's step keeps. */
const ALL = `MATCH (e:Event) WHERE e.type IN $types AND ${knownEntity('e')}
  ${STEP} ${counted(`CASE WHEN n = 0 THEN '' ELSE coalesce(e.stepVerdict[n - 1], '') END`)}`;

/** Stands for no verdict: after the last of them. */
const NONE = VERDICTS.length;

/** The strongest that one of the actors has: its place in the order, which the graph can compare. */
const OF_ACTORS = `UNWIND $actors AS actor
  MATCH (a:Entity {id: actor})-[r:INVOLVED_IN]->(e:Event)
  WHERE e.type IN $types AND ${known('r')}
  WITH e, min(coalesce(r.verdictOrder, ${NONE})) AS best
  ${STEP.replaceAll('WITH e', 'WITH best, e')} ${counted('best')}`;

/** @throws RapportError `QUERY_TOO_EXPENSIVE` where dates are too many and too wide to be counted. */
export async function countByMonths(
  graph: Graph,
  k: string,
  conditions: HistogramConditions,
): Promise<MonthCount[]> {
  const isOfAll = conditions.actors === null;
  const parameters = {
    k,
    ...conditions,
    verdicts: isOfAll ? conditions.verdicts : (conditions.verdicts?.map(orderOf) ?? null),
    limit: MAX_ROWS + 1,
  } as unknown as Record<string, Value>;
  const rows = await readGiven(graph, isOfAll ? ALL : OF_ACTORS, parameters);
  if (rows.length > MAX_ROWS) {
    throw new RapportError('QUERY_TOO_EXPENSIVE', 'during: too many dates to count; narrow it.', {
      details: { argument: 'during' },
    });
  }
  return rows.map((row) => ({
    from: text(row.month),
    to: text(row.lastMonth),
    status: text(row.standing),
    verdict: isOfAll ? text(row.verdict) : (VERDICTS[Number(row.verdict)] ?? ''),
    count: Number(row.n),
  }));
}
