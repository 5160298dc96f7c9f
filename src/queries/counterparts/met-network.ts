/** Builds the met-network of a scope: which actors are tied by meetings, and how strongly. */
import { compareText } from '../../domain/lists/order.ts';
import { RapportError } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import type { PairFilter } from './pair-filter.ts';
import {
  countMetRows,
  listCompany,
  listMemberIds,
  listMetRows,
  listPairedActors,
  listRankedActors,
  type MetRow,
  type RankedActor,
} from './met-rows.ts';
import {
  NETWORK_LIMITS,
  Ties,
  tooExpensive,
  toNetwork,
  type MetNetwork,
  type NetworkLimits,
} from './met-ties.ts';

/** Selects the actors of a network, by canonical id. Null means no such condition. */
export interface NetworkScope {
  readonly actors: readonly string[] | null;
  readonly around: readonly string[] | null;
  /** The largest distance from `around`, in ties. */
  readonly depth: number;
  /** Types as stored, such as `Person`. */
  readonly types: readonly string[] | null;
  readonly memberOf: readonly string[] | null;
  /** Actors that are always left out, even if another condition selects them. */
  readonly exclude: readonly string[];
}

/** Whose network to build, and which meetings count as ties. */
export interface MetNetworkAsked {
  readonly conditions: PairFilter;
  readonly scope: NetworkScope;
}

/** The most meetings or actors that one query asks for, so that no query delays other requests for long. */
const BATCH = 2_000;

/** @throws RapportError `QUERY_TOO_EXPENSIVE` if the network exceeds `limits`. */
export async function readMetNetwork(
  graph: Graph,
  asOf: string,
  { conditions, scope }: MetNetworkAsked,
  limits: NetworkLimits = NETWORK_LIMITS,
): Promise<MetNetwork> {
  const reader = new NetworkReader(graph, asOf, conditions, limits);
  const members = await reader.members(scope);
  const ties = new Ties(limits, (actor) => {
    return (members === null || members.has(actor)) && !scope.exclude.includes(actor);
  });
  for await (const rows of members === null ? reader.all() : reader.of([...members])) {
    ties.add(rows);
  }
  if (members !== null) await reader.addCompany(ties);
  const weighed = ties.weighed();
  const tied = new Set(weighed.flatMap(({ a, b }) => [a, b]));
  return toNetwork(weighed, await reader.actors([...tied]), scope.types);
}

class NetworkReader {
  readonly #graph: Graph;
  readonly #asOf: string;
  readonly #conditions: PairFilter;
  readonly #limits: NetworkLimits;
  #rows = 0;
  #parts = 0;

  constructor(graph: Graph, asOf: string, conditions: PairFilter, limits: NetworkLimits) {
    this.#graph = graph;
    this.#asOf = asOf;
    this.#conditions = conditions;
    this.#limits = limits;
  }

  /** The actors who may be in the network; null for all. */
  async members(scope: NetworkScope): Promise<ReadonlySet<string> | null> {
    const { actors, memberOf, around, depth } = scope;
    const sets: (readonly string[])[] = [];
    if (actors !== null) sets.push(actors);
    if (memberOf !== null) {
      const limit = this.#limits.members + 1;
      sets.push(await listMemberIds(this.#graph, this.#asOf, memberOf, limit));
      this.#checkMembers(sets.at(-1)!.length, 'scope.memberOf');
    }
    if (around !== null) sets.push(await this.#around(around, depth));
    const [first, ...rest] = sets.map((ids) => new Set(ids));
    if (first === undefined) return null;
    return new Set([...first].filter((id) => rest.every((set) => set.has(id))));
  }

  /** The actors within `depth` ties of `start`, found breadth first. */
  async #around(start: readonly string[], depth: number): Promise<string[]> {
    const found = new Set(start);
    let frontier = start;
    for (let step = 0; step < depth && frontier.length > 0; step += 1) {
      const next = new Set<string>();
      for await (const rows of this.of(frontier)) {
        for (const { other } of rows) if (!found.has(other)) next.add(other);
      }
      for (const id of next) found.add(id);
      this.#checkMembers(found.size, 'scope.around');
      frontier = [...next];
    }
    return [...found];
  }

  /** The pairs of all meetings. It throws before it reads any if there are too many. */
  async *all(): AsyncGenerator<readonly MetRow[]> {
    const most = this.#limits.rows;
    const { stored, ids } = await listPairedActors(this.#graph);
    if (stored > most) {
      const count = await countMetRows(this.#graph, this.#asOf, this.#conditions, most + 1);
      if (count > most) tooExpensive(PAIRS);
    }
    for (const some of batches(ids)) yield await this.#rowsOf(some, true);
  }

  /** The pairs that the given actors form with any other actor. */
  async *of(actors: readonly string[]): AsyncGenerator<readonly MetRow[]> {
    for (const some of batches(actors)) yield await this.#rowsOf(some, false);
  }

  /**
   * Adds actors who count in the meetings of the network only through pairs with actors outside it. It reads
   * only the pairs of those actors in these meetings who are not yet known to count.
   */
  async addCompany(ties: Ties): Promise<void> {
    const unknown = new Set<string>();
    for (const some of batches(ties.meetings)) {
      const limit = this.#limits.parts + 1 - this.#parts;
      const company = await listCompany(this.#graph, this.#asOf, some, limit);
      for (const [meeting, actors] of company) {
        this.#parts += actors.length;
        for (const actor of actors) if (!ties.counts(meeting, actor)) unknown.add(actor);
      }
      if (this.#parts > this.#limits.parts) tooExpensive('parts in meetings');
    }
    for await (const rows of this.of([...unknown])) ties.addCompany(rows);
  }

  async #rowsOf(actors: readonly string[], outward: boolean): Promise<MetRow[]> {
    const limit = this.#limits.rows + 1 - this.#rows;
    const asked = { actors, conditions: this.#conditions, outward };
    const rows = await listMetRows(this.#graph, this.#asOf, asked, limit);
    this.#rows += rows.length;
    if (this.#rows > this.#limits.rows) tooExpensive(PAIRS);
    return rows;
  }

  #checkMembers(count: number, argument: string): void {
    const most = this.#limits.members;
    if (count <= most) return;
    throw new RapportError(
      'QUERY_TOO_EXPENSIVE',
      `${argument}: it selects more than ${most.toLocaleString('en')} actors; name fewer, or give a smaller depth.`,
      { details: { argument } },
    );
  }

  /** Types and name keys of actors, ascending by id. */
  async actors(ids: readonly string[]): Promise<RankedActor[]> {
    const read: RankedActor[] = [];
    for (const some of batches(ids)) read.push(...(await listRankedActors(this.#graph, some)));
    return read.sort((a, b) => compareText(a.id, b.id));
  }
}

const PAIRS = 'pairs in meetings';

function* batches<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < list.length; i += BATCH) yield list.slice(i, i + BATCH);
}
