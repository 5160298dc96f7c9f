/** Counts events by month, at a cost that does not grow with what is shown. */
import { STATUSES, type Status } from '../../domain/events/stages.ts';
import { orderOf, VERDICTS, type Verdict } from '../../domain/pairs/verdicts.ts';
import { RapportError } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { standing, STEP, type WhenStanding } from './events.ts';
import { DURING, isKnownAsOf, knownEntity, type DuringParameters } from '../conditions.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, nullable, number, oneOf, text } from '../../graph/query/value-types.ts';
import type { When } from '../../graph/query/when.ts';

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
  /** `2016-01`; empty if the date is open or unknown at that end. */
  readonly from: string;
  readonly to: string;
  /** Empty where no source gives one. */
  readonly status: Status | '';
  /** Strongest that any of the actors, or anybody, has by it; empty if nobody makes a pair. */
  readonly verdict: Verdict | '';
  readonly count: number;
}

/** Months, pairs of months, statuses and verdicts: dates of many years' width are few. */
const MAX_ROWS = 50_000;

const ANY_OF = nullable(list(text));

const CONDITIONS = {
  ...DURING,
  ...{ asOf: text, types: list(text), statuses: ANY_OF, formats: ANY_OF },
  ...{ topics: ANY_OF, places: ANY_OF, limit: number },
};

const counted = (when: WhenStanding & When<'verdicts'>, verdict: string) =>
  `WHERE ${standing(when)}
  WITH e.id AS event, status AS standing, left(coalesce(s.earliest, ''), 7) AS month,
    left(coalesce(s.latest, ''), 7) AS lastMonth, ${verdict} AS verdict
  ${when.given('verdicts', 'WHERE verdict IN $verdicts')}`;

const COUNTS = {
  month: text,
  lastMonth: text,
  standing: oneOf(['', ...STATUSES]),
  n: column('count(event)', number),
};

/** Whatever pair has the verdict: the text that the event's step keeps. */
const OF_ALL = query(
  'count all events by months',
  { ...CONDITIONS, verdicts: nullable(list(oneOf(VERDICTS))) },
  {
    text: (when) => `MATCH (e:Event) WHERE e.type IN $types AND ${knownEntity('e')}
    ${STEP} ${counted(when, `CASE WHEN n = 0 THEN '' ELSE coalesce(e.stepVerdict[n - 1], '') END`)}`,
    row: { ...COUNTS, verdict: oneOf(['', ...VERDICTS]) },
    order: 'LIMIT $limit',
  },
);

/** Stands for no verdict: after the last of them. */
const NONE = VERDICTS.length;

/** The strongest that one of the actors has: its place in the order, which the graph can compare. */
const OF_ACTORS = query(
  'count events of actors by months',
  { ...CONDITIONS, actors: list(text), verdicts: nullable(list(number)) },
  {
    text: (when) => `UNWIND $actors AS actor
    MATCH (a:Entity {id: actor})-[r:INVOLVED_IN]->(e:Event)
    WHERE e.type IN $types AND ${isKnownAsOf('r')}
    WITH e, min(coalesce(r.verdictOrder, ${NONE})) AS best
    ${STEP.replaceAll('WITH e', 'WITH best, e')} ${counted(when, 'best')}`,
    row: { ...COUNTS, verdict: number },
    order: 'LIMIT $limit',
  },
);

/** @throws RapportError `QUERY_TOO_EXPENSIVE` if dates are too many and too wide to be counted. */
export async function countByMonths(
  graph: Graph,
  asOf: string,
  conditions: HistogramConditions,
): Promise<MonthCount[]> {
  const { actors, verdicts } = conditions;
  const asked = { ...conditions, asOf, limit: MAX_ROWS + 1 };
  const rows =
    actors === null
      ? await OF_ALL.run(graph, asked)
      : await countOfActors(graph, {
          ...asked,
          actors,
          verdicts: verdicts?.map(orderOf) ?? null,
        });
  if (rows.length > MAX_ROWS) {
    throw new RapportError('QUERY_TOO_EXPENSIVE', 'during: too many dates to count; narrow it.', {
      details: { argument: 'during' },
    });
  }
  return rows.map(({ month, lastMonth, standing: status, verdict, n }) => {
    return { from: month, to: lastMonth, status, verdict, count: n };
  });
}

async function countOfActors(graph: Graph, asked: Parameters<typeof OF_ACTORS.run>[1]) {
  const rows = await OF_ACTORS.run(graph, asked);
  return rows.map((row) => ({ ...row, verdict: VERDICTS[row.verdict] ?? ('' as const) }));
}
