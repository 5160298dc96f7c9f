/** Where the actors of a network are drawn: communities apart, and around them those who are tied only to the actor in the middle. */
import { apart, reachOf, together, type Body } from './forces.ts';
import { communitiesOf, type Pair } from './communities.ts';
import { egoOf, type Point } from '../network-types.ts';
import { onRings } from './rings.ts';

export interface LayoutRequest {
  readonly nodes: readonly {
    readonly id: string;
    readonly radius: number;
    readonly isCentre: boolean;
  }[];
  readonly links: readonly LayoutLink[];
  /** How many times wider than high the picture is to be, roughly. */
  readonly wide: number;
}

export interface LayoutLink extends Pair {
  /** Where ties of its sort stand in the legend; actors around the middle are in this order. */
  readonly rank: number;
}

/** Centre of each node by id, in pixels around (0, 0). */
export type Positions = Readonly<Record<string, readonly [x: number, y: number]>>;

export interface Layout {
  readonly positions: Positions;
  /** Ids of the actors of each community, largest first. Empty if the ties do not divide clearly. */
  readonly communities: readonly (readonly string[])[];
}

/** The first ring around an actor who is alone in the middle. */
const FIRST_RING = 120;
const ROOM = 60;

/** With more actors who are tied only to the middle, they stand on rings of their own. */
const MOST_ON_ONE_RING = 40;

/** The order of nodes and links does not matter. */
export function layOut({ nodes, links, wide }: LayoutRequest): Layout {
  const sorted = nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const ids = sorted.map(({ id }) => id);
  const pairs = pairsOf(links);
  const ego = egoOf(sorted);
  // Everybody is tied to the actor in the middle. Those ties say nothing about who belongs together.
  const inner = pairs.filter(({ source, target }) => source !== ego && target !== ego);
  const ofEgo = pairs.filter(({ source, target }) => source === ego || target === ego);
  const [tied, near] = [endsOf(inner), endsOf(ofEgo)];
  const isLeaf = (id: string) => ego !== null && id !== ego && !tied.has(id);
  const leaves = byTieTo(ego, ofEgo, ids.filter(isLeaf));
  const communities = communitiesOf(ids, inner);
  const areLeavesApart =
    communities.length > 0 || tied.size === 0 || leaves.length > MOST_ON_ONE_RING;
  const bodyOf = new Map(
    sorted.map(({ id, radius }): [string, Body] => [
      id,
      { id, radius, isNear: near.has(id), ...(id === ego && { fx: 0, fy: 0 }) },
    ]),
  );
  const bodies = [...(areLeavesApart ? [] : leaves), ...ids.filter((id) => !isLeaf(id))].map((id) =>
    bodyOf.get(id)!,
  );
  const placed =
    communities.length === 0
      ? together(bodies, inner, wide)
      : apart(bodies, inner, { communities, wide });
  const reach = reachOf(placed, wide);
  const rings = areLeavesApart ? leaves : [];
  const places = onRings(rings.length, reach === 0 ? FIRST_RING : reach + ROOM);
  const onRing = rings.map((id, index): [string, Point] => {
    const [x, y] = places[index]!;
    return [id, [x * wide, y]];
  });
  return {
    positions: Object.fromEntries(
      [...placed, ...onRing].map(([id, [x, y]]) => [id, [round(x), round(y)] as const]),
    ),
    communities,
  };
}

const endsOf = (pairs: readonly Pair[]): ReadonlySet<string> =>
  new Set(pairs.flatMap(({ source, target }) => [source, target]));

/** Leaves by the sort of their tie to the middle, the most ties first. */
function byTieTo(
  ego: string | null,
  pairs: readonly LayoutLink[],
  leaves: readonly string[],
): readonly string[] {
  const tieOf = new Map<string, LayoutLink>();
  for (const pair of pairs) {
    if (pair.source === ego) tieOf.set(pair.target, pair);
    if (pair.target === ego) tieOf.set(pair.source, pair);
  }
  const rank = (id: string) => tieOf.get(id)?.rank ?? Infinity;
  const weight = (id: string) => tieOf.get(id)?.weight ?? 0;
  return leaves.toSorted((a, b) =>
    rank(a) === rank(b) ? weight(b) - weight(a) || (a < b ? -1 : 1) : rank(a) - rank(b),
  );
}

/** One link per pair, in a fixed order, with its best rank and the sum of its ties. */
function pairsOf(links: readonly LayoutLink[]): readonly LayoutLink[] {
  const pairs = new Map<string, LayoutLink>();
  for (const { source, target, weight, rank } of links) {
    const ends = source < target ? [source, target] : [target, source];
    const key = JSON.stringify(ends);
    const before = pairs.get(key);
    pairs.set(key, {
      source: ends[0]!,
      target: ends[1]!,
      weight: weight + (before?.weight ?? 0),
      rank: Math.min(rank, before?.rank ?? Infinity),
    });
  }
  return [...pairs].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

const round = (value: number) => Math.round(value * 100) / 100;
