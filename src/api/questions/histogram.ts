/** The histogram: events by year, quarter or month. */
import { bucketAt, bucketOf, type Interval } from '../../domain/time/buckets.ts';
import { STATUSES } from '../../domain/events/stages.ts';
import { VERDICTS } from '../../domain/pairs/verdicts.ts';
import { RapportError } from '../../errors.ts';
import { countByMonths, type MonthCount } from '../../queries/relationships/histogram.ts';
import { canonicalIds, dayOfKnowledge } from '../request/arguments.ts';
import type { Context } from '../request/context.ts';
import { involvementConditions } from '../nouns/event-filter.ts';
import type { EventFilter, Histogram, HistogramBucket } from '../generated/schema.ts';
import { EVENT_TYPES, eventTypes } from '../nouns/event.ts';
import { withExpenses, type Expenses } from '../request/expense.ts';

const MAX_BUCKETS = 600;

/** It goes through every event that passes the filter. */
const EXPENSES: Expenses<'histogram'> = { histogram: { work: 12 } };

export const histogramQueries = withExpenses<'histogram'>(EXPENSES, {
  histogram: async (_root, args, context) => {
    const asOf = dayOfKnowledge(args.knownBy);
    const { filter, actors, pair } = await relativeTo(context, args.filter);
    const counts = await countByMonths(context.graph, asOf, {
      ...(await involvementConditions(context, filter, asOf)),
      types: eventTypes(args.types) ?? EVENT_TYPES,
      actors,
      pair,
    });
    return toHistogram(counts, args.interval);
  },
});

/**
 * Whose verdicts count: those of some actors, of one pair, or of any pair; and the rest of the
 * filter.
 */
async function relativeTo(context: Context, filter: EventFilter | null | undefined) {
  const involved = Object.entries(filter?.involved ?? {}).filter(([, given]) => given !== null);
  const [[name] = []] = involved;
  const asGiven = { filter, actors: null, pair: null };
  if (involved.length !== 1 || (name !== 'any' && name !== 'all')) return asGiven;
  const argument = `filter.involved.${name}`;
  const ids = await canonicalIds(context, {
    [argument]: { kind: 'Actor', ids: filter?.involved?.[name] },
  });
  const actors = ids[argument] ?? [];
  const rest = { ...filter, involved: null };
  if (name === 'any') return { filter: rest, actors, pair: null };
  const [one, two, ...more] = actors;
  if (one === undefined || two === undefined || more.length > 0) return asGiven;
  return { filter: rest, actors: null, pair: [one, two] as const };
}

/** Puts the counts into buckets. A count is of events whose dates lie between two months. */
function toHistogram(counts: readonly MonthCount[], interval: Interval): Histogram {
  const buckets = new Map<number, MonthCount[]>();
  let [imprecise, undated] = [0, 0];
  for (const each of counts) {
    const { from, to, count } = each;
    const bucket = from === '' || to === '' ? null : bucketOf(from, interval);
    if (from === '' && to === '') undated += count;
    else if (bucket === null || bucket !== bucketOf(to, interval)) imprecise += count;
    else buckets.set(bucket, [...(buckets.get(bucket) ?? []), each]);
  }
  return {
    interval,
    total: sumOf(counts),
    imprecise,
    undated,
    counts: byVerdict(counts),
    buckets: allBetween([...buckets.keys()]).map((number) =>
      toBucket(number, interval, buckets.get(number) ?? []),
    ),
  };
}

/** All whole numbers from the smallest to the largest. */
function allBetween(numbers: readonly number[]): number[] {
  if (numbers.length === 0) return [];
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const length = last - first + 1;
  if (length > MAX_BUCKETS) {
    throw new RapportError(
      'QUERY_TOO_EXPENSIVE',
      `interval: these events span ${length} buckets; at most ${MAX_BUCKETS} are allowed. Ask for a wider interval, or narrow \`filter.during\`.`,
      { details: { argument: 'interval' } },
    );
  }
  return Array.from({ length }, (_, i) => first + i);
}

function toBucket(
  number: number,
  interval: Interval,
  counts: readonly MonthCount[],
): HistogramBucket {
  return {
    ...bucketAt(number, interval),
    count: sumOf(counts),
    counts: byVerdict(counts),
    statusCounts: STATUSES.map((status) => ({
      status,
      count: sumOf(counts.filter((each) => each.status === status)),
    })).filter(({ count }) => count > 0),
  };
}

/** Only the verdicts that occur, strongest first. */
const byVerdict = (counts: readonly MonthCount[]) =>
  VERDICTS.map((verdict) => ({
    verdict,
    count: sumOf(counts.filter((each) => each.verdict === verdict)),
  })).filter(({ count }) => count > 0);

const sumOf = (counts: readonly MonthCount[]) => counts.reduce((sum, { count }) => sum + count, 0);
