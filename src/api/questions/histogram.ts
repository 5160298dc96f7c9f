/** The histogram: events by year, quarter or month. */
import { bucketAt, bucketOf, type Interval } from '../../domain/time/buckets.ts';
import { STATUSES } from '../../domain/events/stages.ts';
import { VERDICTS } from '../../domain/pairs/verdicts.ts';
import { RapportError } from '../../errors.ts';
import { countByMonths, type MonthCount } from '../../queries/relationships/histogram.ts';
import { canonicalIds, dayOfKnowledge, period } from '../request/arguments.ts';
import { fromEnum } from '../request/enums.ts';
import type { Histogram, HistogramBucket, QueryResolvers } from '../generated/schema.ts';
import { EVENT_TYPES, eventTypes } from '../nouns/event.ts';
import { checkMost } from '../lists/shared-arguments.ts';

const MAX_BUCKETS = 600;
const MAX_ACTORS = 100;

export const histogramQueries: Pick<QueryResolvers, 'histogram'> = {
  histogram: async (_root, args, context) => {
    checkMost('actors', args.actors, MAX_ACTORS);
    const ids = await canonicalIds(context, {
      actors: { kind: 'Actor', ids: args.actors },
      topics: { kind: 'Topic', ids: args.topics },
      places: { kind: 'Place', ids: args.places },
    });
    const counts = await countByMonths(context.graph, dayOfKnowledge(args.knownBy), {
      types: eventTypes(args.types) ?? EVENT_TYPES,
      actors: ids.actors,
      statuses: args.statuses ?? null,
      verdicts: args.verdicts ?? null,
      formats: args.formats?.map(fromEnum) ?? null,
      topics: ids.topics,
      places: ids.places,
      ...period(args.during, 'during'),
    });
    return toHistogram(counts, args.interval);
  },
};

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
      `interval: these events span ${length} buckets; at most ${MAX_BUCKETS} are allowed. Ask for a wider interval, or narrow \`during\`.`,
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
    counts: VERDICTS.map((verdict) => ({
      verdict,
      count: sumOf(counts.filter((each) => each.verdict === verdict)),
    })).filter(({ count }) => count > 0),
    statusCounts: STATUSES.map((status) => ({
      status,
      count: sumOf(counts.filter((each) => each.status === status)),
    })).filter(({ count }) => count > 0),
  };
}

const sumOf = (counts: readonly MonthCount[]) => counts.reduce((sum, { count }) => sum + count, 0);
