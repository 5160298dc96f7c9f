/** Grows a network around actors level by level, the actors with the most ties first, until it is full. */
import type { NeighbourhoodReader, WorkLimits } from './neighbourhood-reader.ts';

/** Where a network starts, and how far it grows. */
export interface NetworkQuestion {
  /** Distinct actors. */
  readonly around: readonly string[];
  readonly depth: number;
  readonly maxNodes: number;
}

/** An actor, and its distance in ties from the nearest actor in `around`. */
export interface GrownNode {
  readonly id: string;
  readonly distance: number;
}

/** The network that was grown. */
export interface Grown {
  /** Sorted by distance, then most ties to the level before, then name. */
  readonly nodes: readonly GrownNode[];
  /** How many further actors were found but had no room. */
  readonly omitted: number;
  /** Whether a level was not read because the network was full. */
  readonly unread: boolean;
  /** Whether the work limit prevented reading the neighbours of some actor. */
  readonly limited: boolean;
}

/** Reads a level only if every actor of the level before had room, because only actors in the network are expanded. */
export async function growNetwork(
  around: NeighbourhoodReader,
  { around: starts, depth, maxNodes }: NetworkQuestion,
  limits: WorkLimits,
): Promise<Grown> {
  const nodes: GrownNode[] = (await firstByName(around, starts, maxNodes)).map((id) => ({
    id,
    distance: 0,
  }));
  const reached = new Set(starts);
  const left = { relationships: limits.relationships };
  let frontier = nodes.map(({ id }) => id);
  let omitted = starts.length - nodes.length;
  let limited = false;
  for (let distance = 1; distance <= depth; distance += 1) {
    if (omitted > 0) return { nodes, omitted, unread: true, limited };
    if (frontier.length === 0) break;
    const { ties, isWhole } = await tiesAround(around, frontier, reached, left);
    limited ||= !isWhole;
    for (const id of ties.keys()) reached.add(id);
    const admitted = await around.admitted([...ties.keys()]);
    const fresh = [...ties].filter(([id]) => admitted.has(id));
    const level = await mostTied(around, fresh, maxNodes - nodes.length);
    omitted += fresh.length - level.length;
    nodes.push(...level.map((id) => ({ id, distance })));
    frontier = level;
  }
  return { nodes, omitted, unread: false, limited };
}

/** Counts the ties that each new actor has to the frontier, within the work limit. */
async function tiesAround(
  around: NeighbourhoodReader,
  frontier: readonly string[],
  reached: ReadonlySet<string>,
  left: { relationships: number },
): Promise<{ ties: Map<string, number>; isWhole: boolean }> {
  const costs = await around.costs(frontier);
  const affordable = frontier.filter((id) => {
    const cost = costs.get(id) ?? 0;
    if (cost > left.relationships) return false;
    left.relationships -= cost;
    return true;
  });
  const read = await around.neighbours(affordable);
  const ties = new Map<string, number>();
  for (const neighbours of read?.values() ?? []) {
    for (const { id, count } of neighbours) {
      if (!reached.has(id)) ties.set(id, (ties.get(id) ?? 0) + count);
    }
  }
  return { ties, isWhole: read !== null && affordable.length === frontier.length };
}

/** The `room` candidates with the most ties, then by name and id. Names are read only if they can decide. */
async function mostTied(
  around: NeighbourhoodReader,
  candidates: readonly (readonly [id: string, ties: number])[],
  room: number,
): Promise<string[]> {
  const counts = candidates.map(([, ties]) => ties).sort((a, b) => b - a);
  const least = counts[room - 1] ?? 0;
  const possible = candidates.filter(([, ties]) => room > 0 && ties >= least);
  const sortKeys = await around.sortKeys(possible.map(([id]) => id));
  return possible
    .sort(([a, tiesA], [b, tiesB]) => tiesB - tiesA || byName(sortKeys, a, b))
    .slice(0, room)
    .map(([id]) => id);
}

async function firstByName(
  around: NeighbourhoodReader,
  actors: readonly string[],
  room: number,
): Promise<string[]> {
  const sortKeys = await around.sortKeys(actors);
  return [...actors].sort((a, b) => byName(sortKeys, a, b)).slice(0, room);
}

function byName(sortKeys: ReadonlyMap<string, string>, a: string, b: string): number {
  const [nameA, nameB] = [sortKeys.get(a) ?? '', sortKeys.get(b) ?? ''];
  if (nameA !== nameB) return nameA < nameB ? -1 : 1;
  return a < b ? -1 : 1;
}
