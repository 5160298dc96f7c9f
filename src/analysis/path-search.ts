/** Finds the paths between two actors, shortest first, by breadth-first search from both ends. */
import type { Neighbour } from '../queries/relationships/neighbours.ts';
import { Side } from './search-side.ts';
import type { NeighbourhoodReader, WorkLimits } from './neighbourhood-reader.ts';
import { pathsOfLength, type Path, type PathKey } from './paths.ts';

/** Which paths to find. */
export interface PathQuestion {
  readonly from: string;
  /** Must differ from `from`. */
  readonly to: string;
  readonly maxLength: number;
  /** Finds paths after this one; null for the first ones. */
  readonly after: PathKey | null;
  /** The most paths to find. */
  readonly count: number;
}

/** How a search ended. */
export interface PathsFound {
  /** Sorted by length, then names and ids of the actors along the path, then kinds of tie. */
  readonly paths: readonly Path[];
  /** Whether the work limit ended the search, so that there may be further paths. */
  readonly limited: boolean;
  /** How many actors the search reached, including both ends. */
  readonly visited: number;
}

/**
 * Finds all paths of one length before the next length. After p levels from one end and q from the other,
 * the ties of every path of p + q ties have been read. The cheaper side reads its next level first. A level
 * that would exceed the limit is not read.
 */
export async function findPaths(
  around: NeighbourhoodReader,
  { from, to, maxLength, after, count }: PathQuestion,
  limits: WorkLimits,
): Promise<PathsFound> {
  const [a, b] = [new Side(from, to), new Side(to, from)];
  const paths: Path[] = [];
  const left = { relationships: limits.relationships, steps: limits.steps };
  const end = (limited: boolean): PathsFound => ({
    paths,
    limited,
    visited: new Set([...a.reached, ...b.reached]).size,
  });
  if (maxLength > 1) await growEnds(around, a, b, left);
  for (let length = 1; length <= maxLength; length += 1) {
    while (a.depth + b.depth < length) {
      if (!(await growCheaper(around, a, b, left))) return end(true);
    }
    if (after !== null && length < Number(after[0])) continue;
    const wanted = count - paths.length;
    paths.push(...(await pathsOfLength(around, { a, b }, { length, after, count: wanted, left })));
    if (paths.length >= count) break;
    if (left.steps <= 0) return end(true);
  }
  return end(false);
}

/** The most relationships that both ends may have to be read together: some 5 ms. */
const CHEAP_ENDS = 500;

/** Reads the first level of both sides in one query if that is cheap, because most paths have several ties. */
async function growEnds(
  around: NeighbourhoodReader,
  a: Side,
  b: Side,
  left: { relationships: number },
): Promise<void> {
  const ends = [a.end, b.end];
  const costs = await around.costs(ends);
  const cost = costOf(costs, ends);
  if (cost > Math.min(CHEAP_ENDS, left.relationships)) return;
  const read = await around.neighbours(ends);
  if (read === null) return;
  left.relationships -= cost;
  await Promise.all([grow(around, a, read), grow(around, b, read)]);
}

const costOf = (costs: ReadonlyMap<string, number>, actors: readonly string[]): number =>
  actors.reduce((sum, id) => sum + (costs.get(id) ?? 0), 0);

/** Adds the neighbours of a side's frontier to the side. */
async function grow(
  around: NeighbourhoodReader,
  side: Side,
  read: ReadonlyMap<string, readonly Neighbour[]>,
): Promise<void> {
  const fresh = side.grow(read);
  side.admit(await around.admitted(fresh));
}

/** Reads the next level of the cheaper side; false if the limit does not allow it. */
async function growCheaper(
  around: NeighbourhoodReader,
  a: Side,
  b: Side,
  left: { relationships: number },
): Promise<boolean> {
  const costs = await around.costs([...new Set([...a.frontier, ...b.frontier])]);
  const [costA, costB] = [costOf(costs, a.frontier), costOf(costs, b.frontier)];
  const [side, cost] = costA <= costB ? [a, costA] : [b, costB];
  if (cost > left.relationships) return false;
  left.relationships -= cost;
  const read = await around.neighbours(side.frontier);
  if (read === null) return false;
  await grow(around, side, read);
  return true;
}
