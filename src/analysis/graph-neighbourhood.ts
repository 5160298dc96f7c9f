/** Reads the neighbourhoods of actors from the graph, in queries of bounded work, and keeps what it read. */
import type { Graph } from '../graph/graph.ts';
import { findSortKeys, findDegrees, type ActorDegree } from '../queries/relationships/degrees.ts';
import {
  listNeighbours,
  type Neighbour,
  type TieScope,
} from '../queries/relationships/neighbours.ts';
import type { NeighbourhoodReader } from './neighbourhood-reader.ts';
import { tieCache, type TieCache } from './tie-cache.ts';

/** Who may not stand between others. */
export interface Admission {
  readonly exclude: readonly string[];
  /** Most relationships somebody in between may have; null is any number. */
  readonly maxDegree: number | null;
}

/** Relationships whose other ends one query reads: some 100 ms on the slower engine. */
const RELATIONSHIPS_A_STATEMENT = 10_000;
/** Pairs read around both ends before it is known what they cost: most have fewer in all. */
const PAIRS_AT_FIRST = 1_000;
/** Pairs of relationships that one query reads at most: events of many actors multiply. */
const PAIRS_A_STATEMENT = 100_000;

/** Reads as one scope has it; made anew for each search. */
export class GraphNeighbourhood implements NeighbourhoodReader {
  readonly #graph: Graph;
  readonly #scope: TieScope;
  readonly #admission: Admission;
  readonly #cache: TieCache;
  /** What was read before the search began. */
  readonly #first: ReadonlyMap<string, readonly Neighbour[]>;

  private constructor(
    graph: Graph,
    scope: TieScope,
    admission: Admission,
    cache: TieCache,
    first: ReadonlyMap<string, readonly Neighbour[]>,
  ) {
    [this.#graph, this.#scope, this.#admission] = [graph, scope, admission];
    [this.#cache, this.#first] = [cache, first];
  }

  /** @param ends which will be asked for first: their costs, and neighbours that are few, are read beside the revision. */
  static async open(
    graph: Graph,
    scope: TieScope,
    admission: Admission,
    ends: readonly string[] = [],
  ): Promise<NeighbourhoodReader> {
    const [cache, degrees, around] = await Promise.all([
      tieCache(graph, JSON.stringify(scope)),
      findDegrees(graph, scope.kinds, null, ends),
      listNeighbours(graph, scope, ends, PAIRS_AT_FIRST),
    ]);
    keepStandings(cache, degrees);
    return new GraphNeighbourhood(
      graph,
      scope,
      admission,
      cache,
      around.complete ? around.of : new Map(),
    );
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
      const read = await listNeighbours(this.#graph, this.#scope, batch, PAIRS_A_STATEMENT);
      if (!read.complete) return null;
      for (const [actor, neighbours] of read.of) {
        found.set(actor, neighbours);
        this.#cache.keep(actor, neighbours);
      }
    }
    return found;
  }

  costs(actors: readonly string[]): Promise<ReadonlyMap<string, number>> {
    // With the names of whoever is reached, since that is what ways are put in order by.
    return through(this.#cache.costs, actors, async (missing) =>
      keepStandings(this.#cache, await findDegrees(this.#graph, this.#scope.kinds, null, missing)),
    );
  }

  sortKeys(actors: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return through(this.#cache.sortKeys, actors, async (missing) => {
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
    // Costs count every span stored; only where they are too many does the exact count matter.
    const doubtful = allowed.filter((id) => costs.get(id)! > maxDegree);
    const { kinds, asOf } = this.#scope;
    const degrees = await findDegrees(this.#graph, kinds, asOf, doubtful);
    return new Set(allowed.filter((id) => (degrees.get(id)?.degree ?? 0) <= maxDegree));
  }
}

/** Answers from what is kept, and reads the rest, which `read` keeps. */
async function through<T>(
  kept: Map<string, T>,
  actors: readonly string[],
  read: (missing: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): Promise<ReadonlyMap<string, T>> {
  const found = new Map<string, T>();
  const missing: string[] = [];
  // Before anything is read: what is kept may be given up meanwhile.
  for (const actor of actors) {
    const value = kept.get(actor);
    if (value === undefined) missing.push(actor);
    else found.set(actor, value);
  }
  for (const [actor, value] of await read(missing)) found.set(actor, value);
  return found;
}

/** Costs and sort keys, read together; answers with the costs. */
function keepStandings(
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

/** Actors whose numbers and names are kept: more than one search can reach. */
const KEPT_ACTORS = 200_000;

/** Actors in batches of bounded cost; one that costs more alone has a batch of its own. */
function* batches(
  actors: readonly string[],
  costs: ReadonlyMap<string, number>,
): Iterable<readonly string[]> {
  let batch: string[] = [];
  let sum = 0;
  for (const actor of actors) {
    const cost = costs.get(actor) ?? 0;
    if (batch.length > 0 && sum + cost > RELATIONSHIPS_A_STATEMENT) {
      yield batch;
      [batch, sum] = [[], 0];
    }
    batch.push(actor);
    sum += cost;
  }
  if (batch.length > 0) yield batch;
}
