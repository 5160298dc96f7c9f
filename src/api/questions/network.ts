/** The network around actors: `network` and its fields. */
import { GraphNeighbourhood } from '../../analysis/graph-neighbourhood.ts';
import { growNetwork, type NetworkQuestion } from '../../analysis/network-growth.ts';
import type { NeighbourhoodReader, WorkLimits } from '../../analysis/neighbourhood-reader.ts';
import { compareText } from '../../domain/lists/order.ts';
import { endOf, type Bound } from '../../domain/pairs/pair-totals.ts';
import { groupBy } from '../../domain/lists/group-by.ts';
import { TIE_KINDS } from '../../domain/ties/ties.ts';
import { findDegrees } from '../../queries/relationships/degrees.ts';
import {
  findTieDetails,
  type TieDetails,
  type TieName,
} from '../../queries/relationships/tie-details.ts';
import { edgeName, type EdgeData } from '../../queries/relationships/edges.ts';
import { listTiesAmong } from '../../queries/relationships/ties-among.ts';
import { withCanonicalIds } from '../request/arguments.ts';
import type { Context } from '../request/context.ts';
import type {
  NetworkEdgeResolvers,
  NetworkNodeResolvers,
  NetworkResolvers,
  QueryNetworkArgs,
} from '../generated/schema.ts';
import type { NetworkEdgeModel, NetworkModel, NetworkNodeModel } from '../request/models.ts';
import { MAX_NETWORK } from '../lists/paging.ts';
import { groupsAsked } from '../request/page-asked.ts';
import { evidenceBy } from '../lists/evidence.ts';
import { SEARCH_LIMITS } from './paths.ts';
import { refuse } from '../request/refuse.ts';
import { checkRange, tieScope } from './tie-scope.ts';
import { withExpenses, type Expenses } from '../request/expense.ts';

/** The evidence of an edge covers only its strongest ties. */
const MAX_TIES_SHOWN = 100;
/** Finding shared events costs a fifth of reading neighbours, so it may follow more relationships. */
const SHARING_FACTOR = 5;

/** The network that `args` asks for, within the work limits. */
export async function networkAround(
  context: Context,
  args: QueryNetworkArgs,
  limits = SEARCH_LIMITS,
): Promise<NetworkModel> {
  const depth = checkRange('depth', args.depth ?? 1, 1, 3);
  const maxNodes = checkRange('maxNodes', args.maxNodes ?? 100, 1, MAX_NETWORK.nodes);
  const count = args.around.length;
  if (count < 1 || count > 20) refuse('around', `it has ${count} ids; give 1 to 20`);
  const wanted = { around: { kind: 'Actor', ids: args.around } } as const;
  return withCanonicalIds(context, wanted, ({ around }) =>
    grownAround(context, args, { around: around!, depth, maxNodes }, limits),
  );
}

/** The network around actors with canonical ids. */
async function grownAround(
  context: Context,
  args: QueryNetworkArgs,
  question: NetworkQuestion,
  limits: WorkLimits,
): Promise<NetworkModel> {
  const { maxNodes, depth } = question;
  const followed = await tieScope(context, args);
  const { scope, admission } = followed;
  if (question.around.some((id) => admission.exclude.includes(id))) {
    refuse('filter.exclude', 'it leaves out an actor of `around`; take that id out');
  }
  const [known, neighbourhood] = await Promise.all([
    Promise.all(question.around.map((id) => context.entity(scope.asOf, id))),
    GraphNeighbourhood.open(context.graph, followed),
  ]);
  const around = known.flatMap((actor) => (actor === null ? [] : [actor.id]));
  if (maxNodes < around.length) {
    refuse(
      'maxNodes',
      `it is ${maxNodes}; give at least ${around.length}, the number of actors in \`around\``,
    );
  }
  const grown = await growNetwork(neighbourhood, { around, depth, maxNodes }, limits);
  const work = limits.relationships * SHARING_FACTOR;
  const shown = await affordable(neighbourhood, grown.nodes, work);
  const among = await listTiesAmong(
    context.graph,
    scope,
    shown.map(({ id }) => id),
  );
  const sorted = among.edges.sort(mostTiesFirst);
  const edges = sorted.slice(0, MAX_NETWORK.edges);
  const counts = countsOf(sorted);
  const omittedActors = grown.omitted + grown.nodes.length - shown.length;
  const limited = grown.limited || !among.complete || shown.length < grown.nodes.length;
  return {
    nodes: shown.map((node) => {
      const { tieCount = 0, others } = counts.get(node.id) ?? {};
      return { ...node, tieCount, neighbourCount: others?.size ?? 0, scope };
    }),
    edges: edges.map((edge) => ({ ...edge, scope })),
    omittedActors,
    omittedActorsExact: !limited && !grown.unread,
    omittedEdges: sorted.length - edges.length,
    outcome: limited
      ? 'LIMIT_REACHED'
      : omittedActors > 0
        ? 'MAX_NODES'
        : edges.length < sorted.length
          ? 'MAX_EDGES'
          : 'COMPLETE',
  };
}

/** The most important nodes, as many as `work` allows to find shared events for; at least one. */
async function affordable<T extends { readonly id: string }>(
  neighbourhood: NeighbourhoodReader,
  nodes: readonly T[],
  work: number,
): Promise<readonly T[]> {
  const costs = await neighbourhood.costs(nodes.map(({ id }) => id));
  let left = work;
  const end = nodes.findIndex(({ id }) => (left -= costs.get(id) ?? 0) < 0);
  return end === -1 ? nodes : nodes.slice(0, Math.max(end, 1));
}

/** The most ties first, then by ids and kind, so that every engine gives the same order. */
function mostTiesFirst(a: EdgeData, b: EdgeData): number {
  return (
    b.tieCount - a.tieCount ||
    compareText(a.source, b.source) ||
    compareText(a.target, b.target) ||
    TIE_KINDS.indexOf(a.kind) - TIE_KINDS.indexOf(b.kind)
  );
}

/** The number of ties and the neighbours of each actor. */
function countsOf(edges: readonly EdgeData[]): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  const add = (id: string, other: string, ties: number) => {
    const own = counts.get(id) ?? { tieCount: 0, others: new Set() };
    counts.set(id, own);
    own.tieCount += ties;
    own.others.add(other);
  };
  for (const { source, target, tieCount } of edges) {
    add(source, target, tieCount);
    add(target, source, tieCount);
  }
  return counts;
}

interface Counts {
  tieCount: number;
  readonly others: Set<string>;
}

export const Network: NetworkResolvers = {
  truncated: ({ outcome }) => outcome !== 'COMPLETE',
};

export const NetworkNode: NetworkNodeResolvers = {
  actor: async ({ scope, id }: NetworkNodeModel, _args, context, info) =>
    (await context.entityWith(scope.asOf, id, groupsAsked(info)))!,
  degree: ({ scope: { asOf, kinds }, id }, _args, context) =>
    context.batch(`degree ${kinds.join()} ${asOf}`, id, async (actors) => {
      const degrees = await findDegrees(context.graph, kinds, asOf, actors);
      return actors.map((actor) => degrees.get(actor)!.degree);
    }),
};

export const NetworkEdge: NetworkEdgeResolvers = {
  key: ({ source, target, kind }) => edgeName(source, target, kind),
  evidence: async ({ scope: { asOf }, ...edge }: NetworkEdgeModel, _args, context) => {
    const ties = edge.vias.slice(0, MAX_TIES_SHOWN).map((via) => toTie(edge, via));
    const details = await Promise.all(ties.map((tie) => detailsOf(context, asOf, tie)));
    return evidenceBy(
      asOf,
      details.flat().flatMap(({ claimIds }) => claimIds),
    );
  },
  firstMetDate: (edge, _args, context) => metDate(context, edge, edge.firstVias, 'earliest'),
  lastMetDate: (edge, _args, context) => metDate(context, edge, edge.lastVias, 'latest'),
};

/** The date of the meeting among `vias` that is the first or the last; null without any. */
async function metDate(
  context: Context,
  { scope: { asOf }, ...edge }: NetworkEdgeModel,
  vias: readonly string[],
  bound: Bound,
) {
  const ties = vias.map((via) => detailsOf(context, asOf, toTie(edge, via)));
  const details = (await Promise.all(ties)).flat();
  return endOf(
    details.map(({ date }) => date),
    bound,
  );
}

const toTie = ({ source, target, kind }: EdgeData, via: string): TieName => ({
  a: source,
  b: target,
  kind,
  via,
});

/** The details of one tie. The ties of all edges share one read. */
function detailsOf(context: Context, asOf: string, tie: TieName): Promise<readonly TieDetails[]> {
  const nameOf = ({ a, b, kind, via }: TieName) => JSON.stringify({ a, b, kind, via });
  return context.batchOf(`details of ties ${asOf}`, tie, async (ties) => {
    const details = await findTieDetails(context.graph, asOf, ties);
    const byName = groupBy(details, (each) => nameOf({ ...each, via: each.id }));
    return ties.map((one) => byName.get(nameOf(one)) ?? []);
  });
}

/**
 * The work by depth: it reads the neighbours of every actor reached before, and then all ties
 * between the actors shown.
 */
const WORK_OF_DEPTH = [8, 20, 40];

const EXPENSES: Expenses<'network'> = {
  network: {
    work: ({ args: { depth } }) => WORK_OF_DEPTH[Math.max(1, depth) - 1] ?? 40,
    rows: 200_000,
    fix: 'give a smaller `depth`',
  },
};

export const networkQueries = withExpenses<'network'>(EXPENSES, {
  network: (_root, args, context) => networkAround(context, args),
});
