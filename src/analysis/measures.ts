/** Measures of a weighted network: degree, betweenness, PageRank, communities. Pure. */
import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';

// From CommonJS modules, Node imports the function itself; their types describe what a bundler imports.
const louvain = louvainModule as unknown as typeof louvainModule.default;
const betweenness = betweennessModule as unknown as typeof betweennessModule.default;
const pagerank = pagerankModule as unknown as typeof pagerankModule.default;

export const MEASURES = ['DEGREE', 'BETWEENNESS', 'PAGERANK', 'COMMUNITY'] as const;
export type Measure = (typeof MEASURES)[number];

/** A network of `order` actors, which are numbers from 0. Tie `i` is between `from[i]` and `to[i]`. */
export interface WeightedNetwork {
  readonly order: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
}

/** The result of a measure, indexed by actor. */
export interface Measured {
  readonly scores: Float64Array;
  /** Number of each actor's community, from 1; null for other measures. */
  readonly communities: Int32Array | null;
}

/** Measures a network in which every actor has a tie. The same network always gives the same answer. */
export function measure(network: WeightedNetwork, by: Measure): Measured {
  // Some of the library's measures refuse a network without actors.
  if (network.order === 0) return { scores: new Float64Array(0), communities: null };
  switch (by) {
    case 'DEGREE':
      return { scores: weightedDegrees(network), communities: null };
    case 'BETWEENNESS':
      return { scores: betweennessOf(network), communities: null };
    case 'PAGERANK':
      return { scores: pagerankOf(network), communities: null };
    case 'COMMUNITY':
      return communitiesOf(network);
  }
}

/** For each actor the sum of the weights of its ties, counting only ties that `isCounted` accepts. */
function weightedDegrees(
  { order, from, to, weight }: WeightedNetwork,
  isCounted: (a: number, b: number) => boolean = () => true,
): Float64Array {
  const scores = new Float64Array(order);
  for (let i = 0; i < weight.length; i += 1) {
    const [a, b] = [from[i]!, to[i]!];
    if (!isCounted(a, b)) continue;
    scores[a]! += weight[i]!;
    scores[b]! += weight[i]!;
  }
  return scores;
}

/** A tie of twice the weight is half as long. Lengths are whole numbers, so that equal paths compare as equal. */
const lengthOf = (weight: number) => Math.round(1e6 / weight);

function betweennessOf(network: WeightedNetwork): Float64Array {
  const graph = toGraph(network);
  return byPlace(network, betweenness(graph, { getEdgeWeight: 'length', normalized: true }));
}

function pagerankOf(network: WeightedNetwork): Float64Array {
  // The tolerance is far below the digits that are shown, so that rounding cannot swap two actors.
  const options = { getEdgeWeight: 'weight', alpha: 0.85, tolerance: 1e-12, maxIterations: 1_000 };
  return byPlace(network, pagerank(toGraph(network), options));
}

function communitiesOf(network: WeightedNetwork): Measured {
  const found = louvain(toGraph(network), { rng: seededRandom(), resolution: 1 });
  const labels = byPlace(network, found);
  const members = new Map<number, number[]>();
  labels.forEach((label, place) => {
    const group = members.get(label);
    if (group === undefined) members.set(label, [place]);
    else group.push(place);
  });
  // Largest first, then by smallest id: actors are numbered by id, so the first member has it.
  const groups = [...members.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!);
  const communities = new Int32Array(network.order);
  groups.forEach((group, i) => group.forEach((place) => (communities[place] = i + 1)));
  const scores = weightedDegrees(network, (a, b) => communities[a] === communities[b]);
  return { scores, communities };
}

function toGraph({ order, from, to, weight }: WeightedNetwork): UndirectedGraph {
  const graph = new UndirectedGraph({ allowSelfLoops: false });
  for (let place = 0; place < order; place += 1) graph.addNode(place);
  for (let i = 0; i < weight.length; i += 1) {
    const [w, length] = [weight[i]!, lengthOf(weight[i]!)];
    graph.addUndirectedEdge(from[i], to[i], { weight: w, length });
  }
  return graph;
}

function byPlace({ order }: WeightedNetwork, values: Readonly<Record<string, number>>) {
  return Float64Array.from({ length: order }, (_, place) => values[place]!);
}

/** Mulberry32 with a fixed seed, because Louvain visits nodes in random order and must give the same result. */
function seededRandom(): () => number {
  let state = 20_160_126;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
