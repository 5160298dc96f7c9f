/** Finds the actors that have more ties among themselves than with others, by the Louvain method. */
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { seeded } from './seeded.ts';

export interface Pair {
  readonly source: string;
  readonly target: string;
  /** How many ties the two have. */
  readonly weight: number;
}

/** Fewer than this are no community. */
const FEWEST = 3;
/** Below this modularity, a division says nothing: random ties divide as well. */
const LEAST_MODULARITY = 0.3;

/**
 * The communities, largest first, each in the order of `ids`. An empty list if the ties do not divide clearly.
 * The order of `pairs` decides ties between equal divisions, so it must be fixed.
 */
export function communitiesOf(
  ids: readonly string[],
  pairs: readonly Pair[],
): readonly (readonly string[])[] {
  const graph = new UndirectedGraph();
  for (const { source, target, weight } of pairs) {
    graph.mergeEdge(source, target, { weight: Math.log2(1 + weight) });
  }
  if (graph.size === 0) return [];
  const { communities, modularity } = louvain.detailed(graph, { rng: seeded() });
  if (modularity < LEAST_MODULARITY) return [];
  const members = new Map<number, string[]>();
  for (const id of ids) {
    const community = communities[id];
    if (community === undefined) continue;
    const found = members.get(community);
    if (found === undefined) members.set(community, [id]);
    else found.push(id);
  }
  const large = [...members.values()].filter(({ length }) => length >= FEWEST);
  return large.length < 2
    ? []
    : large.toSorted((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1));
}
