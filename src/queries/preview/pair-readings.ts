/** What pairs of actors read like now: the verdict, how many meetings, and when. */
import { groupBy } from '../../domain/lists/group-by.ts';
import { totalsOf, type PairTotals } from '../../domain/pairs/pair-totals.ts';
import { ALL_KNOWN } from '../../domain/time/knowledge.ts';
import type { QueryTarget } from '../../graph/query/query.ts';
import { ANY_PAIR } from '../counterparts/pair-filter.ts';
import type { ActorPair } from '../counterparts/pair-rows.ts';
import { listPairMeetings } from '../counterparts/pairs.ts';

/** What `whoMet` and `relationship` answer of two actors, summed up. */
export type PairReading = Omit<PairTotals, 'firstMetDate' | 'lastMetDate'>;

export const pairKey = ({ actor, other }: ActorPair): string => `${actor} ${other}`;

/** The readings of all these pairs, by {@link pairKey}. Two actors without a meeting have NO_RECORD. */
export async function readPairs(
  target: QueryTarget,
  pairs: readonly ActorPair[],
): Promise<Map<string, PairReading>> {
  const rows = await listPairMeetings(target, ALL_KNOWN, { pairs, filter: ANY_PAIR });
  const byPair = groupBy(rows, ({ own, counterpart }) =>
    pairKey({ actor: own.actor, other: counterpart.actor }),
  );
  return new Map(
    pairs.map((pair) => {
      const {
        firstMetDate: _f,
        lastMetDate: _l,
        ...totals
      } = totalsOf(byPair.get(pairKey(pair)) ?? []);
      return [pairKey(pair), totals];
    }),
  );
}
