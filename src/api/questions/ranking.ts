/** The ranking of the actors in a network of meetings, by a measure. It is computed once per revision. */
import type { Measure } from '../../analysis/measures.ts';
import { groupBy } from '../../domain/lists/group-by.ts';
import { RapportError } from '../../errors.ts';
import {
  readMetNetwork,
  type MetNetworkAsked,
  type NetworkScope,
} from '../../queries/counterparts/met-network.ts';
import { listMetClaims, type MetClaims } from '../../queries/counterparts/met-rows.ts';
import type { MetNetwork } from '../../queries/counterparts/met-ties.ts';
import { canonicalIds, checkWords, dayOfKnowledge } from '../request/arguments.ts';
import type { Context } from '../request/context.ts';
import { toEnum, typeFromEnum } from '../request/enums.ts';
import type {
  RankingConnectionResolvers,
  RankingEdgeResolvers,
  RankingScope,
} from '../generated/schema.ts';
import { compareKeys, readPage, rowsOf, toConnection } from '../lists/paging.ts';
import { connection } from '../lists/connections.ts';
import { evidenceBy } from '../lists/evidence.ts';
import { checkMost, stateOf } from '../lists/shared-arguments.ts';
import { refuse } from '../request/refuse.ts';
import { sharedAnswer } from '../request/shared-answer.ts';
import { readMetFilter } from '../request/tie-filter.ts';
import type { RankedData } from './ranking-data.ts';
import { withExpenses, type Expenses } from '../request/expense.ts';

interface Ranking {
  readonly ranked: readonly RankedData[];
  readonly pairCount: number;
  readonly inside: ReadonlySet<string>;
}

const ACTOR_TYPES = ['Person', 'Organization', 'Group'];
const MAX_SCOPE = 100;
const MAX_DEPTH = 3;

/** For how many pairs in meetings one question reads claims. */
const MAX_ROWS = 200_000;

/** Betweenness walks the whole network once per actor, so its work is actors times ties. */
const BETWEENNESS_LIMITS = { ties: 20_000, steps: 50_000_000 } as const;

/** @throws RapportError `BAD_USER_INPUT` if the scope has no condition or is malformed. */
async function readScope(
  context: Context,
  scope: RankingScope | null | undefined,
  exclude: readonly string[],
): Promise<NetworkScope> {
  const { actors, around, depth, types, memberOf } = scope ?? {};
  const lists = { actors, around, types, memberOf };
  if (scope && Object.values(lists).every((list) => list === null || list === undefined)) {
    const fix = 'give actors, around, types or memberOf, or leave it out for the whole graph';
    refuse('scope', `it has no condition; ${fix}`);
  }
  for (const [name, list] of Object.entries(lists)) {
    checkMost(`scope.${name}`, list, MAX_SCOPE);
  }
  if (depth !== null && depth !== undefined) {
    if (!around) refuse('scope.depth', 'it needs `around`; give `around` too, or leave it out');
    if (depth < 1 || depth > MAX_DEPTH) {
      refuse('scope.depth', `it is ${depth}; give a whole number from 1 to ${MAX_DEPTH}`);
    }
  }
  const words = checkWords('scope.types', types, ACTOR_TYPES.map(toEnum<string>));
  const ids = await canonicalIds(context, {
    'scope.actors': { kind: 'Actor', ids: actors },
    'scope.around': { kind: 'Actor', ids: around },
    'scope.memberOf': { kind: 'Collective', ids: memberOf },
  });
  return {
    actors: ids['scope.actors'],
    around: ids['scope.around'],
    depth: depth ?? 1,
    types: words?.map(typeFromEnum) ?? null,
    memberOf: ids['scope.memberOf'],
    exclude,
  };
}

/** The network and its ranking are cached separately, so that another measure of a scope reads no network. */
async function rankingOf(
  context: Context,
  asOf: string,
  asked: MetNetworkAsked,
  by: Measure,
): Promise<Ranking> {
  const { graph, analysis } = context;
  const question = [await stateOf(context), asOf, asked];
  const readNetwork = () => readMetNetwork(graph, asOf, asked);
  const rank = async () => {
    const network = await sharedAnswer(context, {
      key: JSON.stringify(['network', ...question]),
      make: readNetwork,
      sizeOf: ({ actors, weight }) => 1 + actors.length + weight.length,
    });
    if (by === 'BETWEENNESS') checkBetweenness(network);
    const { from, to, weight } = network;
    const order = network.actors.length;
    const { scores, communities } = await analysis.measure({ order, from, to, weight }, by);
    return toRanking(network, scores, communities);
  };
  return sharedAnswer(context, {
    key: JSON.stringify(['ranking', by, ...question]),
    make: rank,
    sizeOf: ({ ranked }) => 1 + ranked.length,
  });
}

function checkBetweenness({ actors, weight }: MetNetwork): void {
  const { ties, steps } = BETWEENNESS_LIMITS;
  if (weight.length <= ties && actors.length * weight.length <= steps) return;
  throw new RapportError(
    'QUERY_TOO_EXPENSIVE',
    `by: BETWEENNESS takes too long for ${actors.length} actors and ${weight.length} ties; narrow scope, or ask for another measure.`,
    { details: { argument: 'by' } },
  );
}

function toRanking(
  { actors, from, to }: MetNetwork,
  scores: Float64Array,
  communities: Int32Array | null,
): Ranking {
  const counterpartCounts = new Int32Array(actors.length);
  for (const ends of [from, to]) for (const place of ends) counterpartCounts[place]! += 1;
  const ranked = actors
    .map(({ id, sortKey }, i) => ({
      id,
      sortKey,
      score: scores[i]!,
      community: communities?.[i] ?? null,
      counterpartCount: counterpartCounts[i]!,
    }))
    .sort((a, b) => compareKeys(keyOf(a), keyOf(b)))
    .map((row, i) => ({ ...row, order: i + 1 }));
  return { ranked, pairCount: from.length, inside: new Set(actors.map(({ id }) => id)) };
}

/** By community if there are any, then by score, best first, then by name and id. */
const keyOf = ({ community, score, sortKey, id }: Omit<RankedData, 'order'>) => [
  community ?? 0,
  -score,
  sortKey,
  id,
];

export const RankingConnection: RankingConnectionResolvers = connection;

export const RankingEdge: RankingEdgeResolvers = {
  evidence: async ({ asOf, node, conditions, inside }, _args, context) => {
    const question = JSON.stringify(['ranked meetings', asOf, conditions]);
    const rows = await context.batch<MetClaims[]>(question, node.id, async (ids) => {
      const all = await listMetClaims(context.graph, asOf, { actors: ids, conditions }, MAX_ROWS);
      const byActor = groupBy(all, ({ actor }) => actor);
      return ids.map((id) => byActor.get(id) ?? []);
    });
    const counted = rows.filter(({ other }) => inside.has(other));
    return evidenceBy(
      asOf,
      counted.flatMap(({ claimIds }) => claimIds),
    );
  },
};

const EXPENSES: Expenses<'ranking'> = {
  // It reads the pairs of the whole scope, once per revision.
  ranking: { work: 40, rows: 500_000, fix: 'ask for one ranking at a time' },
};

export const rankingQueries = withExpenses<'ranking'>(EXPENSES, {
  ranking: async (_root, args, context) => {
    const asOf = dayOfKnowledge(args.knownBy);
    const { filter: conditions, exclude } = await readMetFilter(context, args.filter);
    const scope = await readScope(context, args.scope, exclude);
    const page = readPage(args, JSON.stringify(['ranking', args.by, asOf, conditions, scope]));
    const asked = { conditions, scope };
    const { ranked, pairCount, inside } = await rankingOf(context, asOf, asked, args.by);
    const rows = rowsOf(page, ranked, keyOf);
    const nodes = await Promise.all(rows.map(({ id }) => context.entity(asOf, id)));
    return {
      ...toConnection(
        page,
        rows.map((row, i) => ({ ...row, node: nodes[i]! })),
        {
          key: keyOf,
          node: ({ node }) => node,
          fields: (row) => ({ ...row, asOf, conditions, inside }),
          count: () => Promise.resolve(ranked.length),
        },
      ),
      actorCount: ranked.length,
      pairCount,
    };
  },
});
