/** The parts of a year's bar: meetings by verdict, then what has no verdict. */
import { VERDICTS } from '../../words/looks.ts';
import type { Verdict } from '../../generated/met.ts';
import type { Years } from './use-actor-years.ts';

export interface Kind {
  /** Null for events without a pair. */
  readonly verdict: Verdict | null;
}

type Counts = Pick<Years['buckets'][number], 'count' | 'counts'>;

export function countOf({ count, counts }: Counts, { verdict }: Kind): number {
  if (verdict !== null) return counts.find((each) => each.verdict === verdict)?.count ?? 0;
  return count - counts.reduce((sum, each) => sum + each.count, 0);
}

/** Those that occur in the answer, in a bar or in none, strongest first. */
export function kindsIn({ total, counts }: Years): readonly Kind[] {
  return [...VERDICTS, null]
    .map((verdict) => ({ verdict }))
    .filter((kind) => countOf({ count: total, counts }, kind) > 0);
}

export const partsOf = (counts: Counts, kinds: readonly Kind[]) =>
  kinds.map((of) => ({ of, count: countOf(counts, of) })).filter(({ count }) => count > 0);

/** What is in no bar, because its date may lie in several years or is unknown. */
export function unplaced({ imprecise, undated, counts, buckets }: Years): Counts {
  return {
    count: imprecise + undated,
    counts: counts.map(({ verdict, count }) => ({
      verdict,
      count: buckets.reduce((rest, bucket) => rest - countOf(bucket, { verdict }), count),
    })),
  };
}
