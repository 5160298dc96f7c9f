/** Reads the neighbourhoods of actors from the graph in queries of bounded work, and caches them. */
import type { Graph } from '../graph/graph.ts';
import { findSortKeys, findDegrees, type ActorDegree } from '../queries/relationships/degrees.ts';
import {
  listNeighbours,
  type Neighbour,
  type TieScope,
} from '../queries/relationships/neighbours.ts';
import type { NeighbourhoodReader } from './neighbourhood-reader.ts';
import { tieCache, type TieCache } from './tie-cache.ts';

/** Which actors may not be in the middle of a path. */
export interface Admission {
  readonly exclude: readonly string[];
  /** The most relationships that an actor in the middle may have; null for any number. */
  readonly maxDegree: number | null;
}

/** The ties that a search follows, and the actors that it passes. */
export interface Followed {
  readonly scope: TieScope;
  readonly admission: Admission;
}

/** Relationships that one query follows: some 100 ms on the slower engine. */
const RELATIONSHIPS_PER_QUERY = 10_000;
/** Limit of the first read, made before costs are known. Most actors have fewer pairs of relationships. */
const PAIRS_AT_FIRST = 1_000;
/** The most pairs of relationships that one query reads. An event with many actors makes many pairs. */
const PAIRS_PER_QUERY = 100_000;

/** Reads the ties of one scope; made anew for each search. */
export class GraphNeighbourhood implements NeighbourhoodReader {
  readonly #graph: Graph;
  readonly #scope: TieScope;
  readonly #admission: Admission;
  readonly #cache: TieCache;
  /** Neighbours that were read before the search began. */
  readonly #first: ReadonlyMap<string, readonly Neighbour[]>;

  private constructor(
    graph: Graph,
    { scope, admission }: Followed,
    cache: TieCache,
    first: ReadonlyMap<string, readonly Neighbour[]>,
  ) {
    [this.#graph, this.#scope, this.#admission] = [graph, scope, admission];
    [this.#cache, this.#first] = [cache, first];
  }

  /**
   * @param ends the actors where the search starts. Their costs are read together with the revision, and
   *   so are their neighbours if they are few.
   */
  static async open(
    graph: Graph,
    followed: Followed,
    ends: readonly string[] = [],
  ): Promise<NeighbourhoodReader> {
    const { scope } = followed;
    const [cache, degrees, around] = await Promise.all([
      tieCache(graph, JSON.stringify(scope)),
      findDegrees(graph, scope.kinds, null, ends),
      listNeighbours(graph, scope, ends, PAIRS_AT_FIRST),
    ]);
    keepDegrees(cache, degrees);
    const first = around.complete ? around.of : new Map<string, readonly Neighbour[]>();
    return new GraphNeighbourhood(graph, followed, cache, first);
  }

  async neighbours(
    actors: readonly string[],
  ): Promise<ReadonlyMap<string, readonly Neighbour[]> | null> {
    const found = new Map<string, readonly Neighbour[]>();
    const missing: string[] = [];
    for (const actor of actors) {
      const kept = this.#first.get(actor) ?? this.#cache.neighboursOf(actor);
      if (kept === undefined) missing.push(actor);
      else found.set(actor, kept);
    }
    const costs = await this.costs(missing);
    for (const batch of batches(missing, costs)) {
      const read = await listNeighbours(this.#graph, this.#scope, batch, PAIRS_PER_QUERY);
      if (!read.complete) return null;
      for (const [actor, neighbours] of read.of) {
        found.set(actor, neighbours);
        this.#cache.keep(actor, neighbours);
      }
    }
    return found;
  }

  costs(actors: readonly string[]): Promise<ReadonlyMap<string, number>> {
    // Reads sort keys together with costs, because paths are sorted by the names of their actors.
    return keptOrRead(this.#cache.costs, actors, async (missing) =>
      keepDegrees(this.#cache, await findDegrees(this.#graph, this.#scope.kinds, null, missing)),
    );
  }

  sortKeys(actors: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return keptOrRead(this.#cache.sortKeys, actors, async (missing) => {
      const fresh = await findSortKeys(this.#graph, missing);
      keep(this.#cache.sortKeys, fresh);
      return fresh;
    });
  }

  async admitted(actors: readonly string[]): Promise<ReadonlySet<string>> {
    const { exclude, maxDegree } = this.#admission;
    const allowed = actors.filter((id) => !exclude.includes(id));
    if (maxDegree === null) return new Set(allowed);
    const costs = await this.costs(allowed);
    // Costs count every stored span, so they are at least the degree. Only for actors whose cost exceeds
    // `maxDegree` is the exact degree read.
    const costly = allowed.filter((id) => costs.get(id)! > maxDegree);
    const { kinds, asOf } = this.#scope;
    const degrees = await findDegrees(this.#graph, kinds, asOf, costly);
    return new Set(allowed.filter((id) => (degrees.get(id)?.degree ?? 0) <= maxDegree));
  }
}

/** Takes values from `kept`, and reads the missing ones by `read`, which also keeps them. */
async function keptOrRead<T>(
  kept: Map<string, T>,
  actors: readonly string[],
  read: (missing: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): Promise<ReadonlyMap<string, T>> {
  const found = new Map<string, T>();
  const missing: string[] = [];
  // Copies kept values before the read, because `kept` may be cleared meanwhile.
  for (const actor of actors) {
    const value = kept.get(actor);
    if (value === undefined) missing.push(actor);
    else found.set(actor, value);
  }
  for (const [actor, value] of await read(missing)) found.set(actor, value);
  return found;
}

/** Keeps costs and sort keys that were read together; returns the costs. */
function keepDegrees(
  { costs, sortKeys }: TieCache,
  degrees: ReadonlyMap<string, ActorDegree>,
): ReadonlyMap<string, number> {
  const fresh = new Map([...degrees].map(([actor, { degree }]) => [actor, degree]));
  keep(costs, fresh);
  keep(sortKeys, new Map([...degrees].map(([actor, { sortKey }]) => [actor, sortKey])));
  return fresh;
}

function keep<T>(kept: Map<string, T>, fresh: ReadonlyMap<string, T>): void {
  if (kept.size + fresh.size > KEPT_ACTORS) kept.clear();
  for (const [actor, value] of fresh) kept.set(actor, value);
}

/** The most actors whose costs and sort keys are kept: more than one search can reach. */
const KEPT_ACTORS = 200_000;

/** Splits actors into batches of bounded cost. An actor over the bound gets its own batch. */
function* batches(
  actors: readonly string[],
  costs: ReadonlyMap<string, number>,
): Iterable<readonly string[]> {
  let batch: string[] = [];
  let sum = 0;
  for (const actor of actors) {
    const cost = costs.get(actor) ?? 0;
    if (batch.length > 0 && sum + cost > RELATIONSHIPS_PER_QUERY) {
      yield batch;
      [batch, sum] = [[], 0];
    }
    batch.push(actor);
    sum += cost;
  }
  if (batch.length > 0) yield batch;
}
