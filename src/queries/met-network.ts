/** Builds the met-network of a scope: who is tied to whom by meetings, and how strongly. */
import { RapportError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import {
  countMeetingParts,
  listMeetingIds,
  listMeetingIdsOf,
  listMeetingParts,
  listMemberIds,
  listRankedActors,
  type MeetingPart,
  type NetworkConditions,
  type RankedActor,
} from './met-parts.ts';
import {
  NETWORK_LIMITS,
  Ties,
  tooExpensive,
  toNetwork,
  type MetNetwork,
  type NetworkLimits,
} from './met-ties.ts';

/** Which actors a network holds, as canonical ids; null means no such condition. */
export interface NetworkScope {
  readonly actors: readonly string[] | null;
  readonly around: readonly string[] | null;
  /** How many ties away from `around`. */
  readonly depth: number;
  /** As stored, such as `Person`. */
  readonly types: readonly string[] | null;
  readonly memberOf: readonly string[] | null;
  /** Left out whatever the rest says. */
  readonly exclude: readonly string[];
}

/** Meetings, or actors, asked for in one statement: what is read at once stays small beside other requests. */
const BATCH = 2_000;

/** @throws RapportError `QUERY_TOO_EXPENSIVE` where the network exceeds `limits`. */
export async function readMetNetwork(
  graph: Graph,
  k: string,
  conditions: NetworkConditions,
  scope: NetworkScope,
  limits: NetworkLimits = NETWORK_LIMITS,
): Promise<MetNetwork> {
  const reader = new NetworkReader(graph, k, conditions, limits);
  const members = await reader.members(scope);
  const ties = new Ties(conditions, limits, ({ actor }) => {
    return (members === null || members.has(actor)) && !scope.exclude.includes(actor);
  });
  for await (const parts of members === null ? reader.all() : reader.of([...members])) {
    ties.add(parts);
  }
  return toNetwork(ties, await reader.actors(ties.actors), scope.types);
}

class NetworkReader {
  readonly #graph: Graph;
  readonly #k: string;
  readonly #conditions: NetworkConditions;
  readonly #limits: NetworkLimits;
  #parts = 0;

  constructor(graph: Graph, k: string, conditions: NetworkConditions, limits: NetworkLimits) {
    this.#graph = graph;
    this.#k = k;
    this.#conditions = conditions;
    this.#limits = limits;
  }

  /** Who may be in the network; null for everybody. */
  async members(scope: NetworkScope): Promise<ReadonlySet<string> | null> {
    const { actors, memberOf, around, depth } = scope;
    const sets: (readonly string[])[] = [];
    if (actors !== null) sets.push(actors);
    if (memberOf !== null) {
      const limit = this.#limits.members + 1;
      sets.push(await listMemberIds(this.#graph, this.#k, memberOf, limit));
      this.#checkMembers(sets.at(-1)!.length, 'scope.memberOf');
    }
    if (around !== null) sets.push(await this.#around(around, depth));
    const [first, ...rest] = sets.map((ids) => new Set(ids));
    if (first === undefined) return null;
    return new Set([...first].filter((id) => rest.every((set) => set.has(id))));
  }

  /** Breadth first along ties. */
  async #around(start: readonly string[], depth: number): Promise<string[]> {
    const found = new Set(start);
    let frontier = start;
    for (let step = 0; step < depth && frontier.length > 0; step += 1) {
      const ties = new Ties(this.#conditions, this.#limits);
      for await (const parts of this.of(frontier)) ties.add(parts);
      const from = new Set(frontier);
      const next = new Set<string>();
      for (const [a, b] of ties.pairs()) {
        if (from.has(a) && !found.has(b)) next.add(b);
        if (from.has(b) && !found.has(a)) next.add(a);
      }
      for (const id of next) found.add(id);
      this.#checkMembers(found.size, 'scope.around');
      frontier = [...next];
    }
    return [...found];
  }

  /** The parts of all meetings. What is certainly too much is refused before anything is read. */
  async *all(): AsyncGenerator<readonly MeetingPart[]> {
    const { parts, pairs } = this.#limits;
    const size = await countMeetingParts(this.#graph, this.#k, this.#conditions, parts + 1);
    if (size.parts > parts || size.pairs > pairs) tooExpensive('parts in meetings');
    let after = '';
    for (;;) {
      const meetings = await listMeetingIds(this.#graph, after, BATCH);
      if (meetings.length > 0) yield await this.#partsIn(meetings);
      if (meetings.length < BATCH) return;
      after = meetings.at(-1)!;
    }
  }

  /** The parts of the meetings that some actors are in: those of everybody there. */
  async *of(actors: readonly string[]): AsyncGenerator<readonly MeetingPart[]> {
    const meetings = new Set<string>();
    for (const some of batches(actors)) {
      const limit = this.#limits.parts + 1;
      const ids = await listMeetingIdsOf(this.#graph, this.#k, this.#conditions, some, limit);
      for (const id of ids) meetings.add(id);
      if (meetings.size > this.#limits.parts) tooExpensive('meetings');
    }
    for (const some of batches([...meetings])) yield await this.#partsIn(some);
  }

  async #partsIn(meetings: readonly string[]): Promise<MeetingPart[]> {
    const limit = this.#limits.parts + 1 - this.#parts;
    const parts = await listMeetingParts(this.#graph, this.#k, this.#conditions, meetings, limit);
    this.#parts += parts.length;
    if (this.#parts > this.#limits.parts) tooExpensive('parts in meetings');
    return parts;
  }

  #checkMembers(count: number, argument: string): void {
    const most = this.#limits.members;
    if (count <= most) return;
    throw new RapportError(
      'QUERY_TOO_EXPENSIVE',
      `${argument}: it comes to more than ${most.toLocaleString('en')} actors; name fewer, or a smaller depth.`,
      { details: { argument } },
    );
  }

  /** Types and names of actors, ascending by id. */
  async actors(ids: readonly string[]): Promise<RankedActor[]> {
    const read: RankedActor[] = [];
    for (const some of batches(ids)) read.push(...(await listRankedActors(this.#graph, some)));
    return read.sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

function* batches<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < list.length; i += BATCH) yield list.slice(i, i + BATCH);
}
