/** Reads pairs for resolvers. Questions at the same level of an operation share round trips. */
import { groupBy } from '../../domain/lists/group-by.ts';
import type { PairFilter } from '../../queries/counterparts/pair-filter.ts';
import {
  counterpartOf,
  foldCounterparts,
  type CounterpartData,
} from '../../queries/counterparts/counterpart-data.ts';
import {
  listNewestDigests,
  listNewestMeetings,
  listPairMeetings,
} from '../../queries/counterparts/pairs.ts';
import type { ActorPair, PairRow } from '../../queries/counterparts/pair-rows.ts';
import { text } from '../../graph/query/value-types.ts';
import type { EntityOnDay, PairOnDay } from '../request/models.ts';
import type { Context } from '../request/context.ts';
import type { TieConditions } from '../request/tie-filter.ts';
import { withInferred } from './representation.ts';

/** The counterparts of an actor and their meetings: all, or only those in `named`. */
export async function counterpartsOf(
  context: Context,
  { asOf, id: actor }: EntityOnDay,
  ties: TieConditions,
  named: readonly string[] | null,
): Promise<CounterpartData[]> {
  if (named !== null && !ties.byRole) {
    const pairs = named.map((other) => ({ actor, other }));
    return foldCounterparts(await meetingsOf(context, asOf, pairs, ties.filter));
  }
  const rows = await context.batch<PairRow[]>(
    JSON.stringify(['pairs by role', ties.filter, asOf]),
    actor,
    async (actors) => {
      const rows = await withInferred(context.graph, asOf, actors, ties.filter);
      const byActor = groupBy(rows, ({ own }) => own.actor);
      return actors.map((id) => byActor.get(id) ?? []);
    },
  );
  return foldCounterparts(
    rows.filter(
      ({ counterpart }) =>
        !ties.exclude.includes(counterpart.actor) &&
        (named === null || named.includes(counterpart.actor)),
    ),
  );
}

/** The meetings of some pairs, in no order. */
const meetingsOf = async (
  context: Context,
  asOf: string,
  pairs: readonly ActorPair[],
  filter: PairFilter,
) => (await pairsOf(context, asOf, pairs, filter)).flat();

/** The meetings of each of some pairs, in their order. */
export function pairsOf(
  context: Context,
  asOf: string,
  pairs: readonly ActorPair[],
  filter: PairFilter,
): Promise<PairRow[][]> {
  const question = JSON.stringify(['pairs', filter, asOf]);
  const read = pairs.map((pair) =>
    ofPair<PairRow[]>(context, question, pair, async (all) => {
      const rows = await listPairMeetings(context.graph, asOf, { pairs: all, filter });
      const byPair = groupBy(rows, ({ own, counterpart }) =>
        keyOf({ actor: own.actor, other: counterpart.actor }),
      );
      return all.map((one) => byPair.get(keyOf(one)) ?? []);
    }),
  );
  return Promise.all(read);
}

/** Reads one pair. Pairs with the same question share a round trip. */
function ofPair<T>(
  context: Context,
  question: string,
  { actor, other }: ActorPair,
  read: (pairs: readonly ActorPair[]) => Promise<readonly T[]>,
): Promise<T> {
  return context.batchOf(question, { actor, other }, read);
}

const keyOf = ({ actor, other }: ActorPair): string => JSON.stringify([actor, other]);

/** For how many meetings nodes and evidence are read early: a first page and some more. */
const MAX_EARLY = 30;

/** Prefetches the nodes of a pair's newest meetings, and the digests of the claims behind them. */
export async function readNewest(
  context: Context,
  { asOf, ...pair }: PairOnDay,
  filter: PairFilter,
  wanted: { readonly nodes: boolean; readonly digests: boolean },
): Promise<void> {
  const { graph } = context;
  await Promise.all([
    wanted.nodes &&
      ofPair(context, JSON.stringify(['newest', filter, asOf]), pair, async (all) => {
        const nodes = await listNewestMeetings(graph, asOf, { pairs: all, filter }, MAX_EARLY);
        for (const node of nodes) context.primeNode(asOf, node.read('id', text), node);
        return all.map(() => null);
      }),
    wanted.digests &&
      ofPair(context, JSON.stringify(['newest digests', filter, asOf]), pair, async (all) => {
        context.keepDigests(
          await listNewestDigests(graph, asOf, { pairs: all, filter }, MAX_EARLY),
        );
        return all.map(() => null);
      }),
  ]);
}

/** The pair of two actors with the meetings that pass the filter. `exclude` does not apply. */
export async function pairOf(
  context: Context,
  { asOf, actor, other }: PairOnDay,
  ties: TieConditions,
): Promise<CounterpartData> {
  const of = { asOf, id: actor };
  const [pair] = await counterpartsOf(context, of, { ...ties, exclude: [] }, [other]);
  return pair ?? counterpartOf(other, '', []);
}
