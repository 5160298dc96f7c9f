/** Keeps what was read around actors for as long as the graph shows the same revision. */
import type { Graph } from '../graph/graph.ts';
import { findRevision } from '../queries/records/coverage.ts';
import type { Neighbour } from '../queries/relationships/neighbours.ts';

/** Neighbours, costs and sort keys of actors, for one scope of ties. */
export class TieCache {
  readonly costs = new Map<string, number>();
  readonly sortKeys = new Map<string, string>();
  readonly #neighbours = new Map<string, readonly Neighbour[]>();
  /** How many neighbours are kept. */
  #size = 0;
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** What is kept of an actor; the one least lately asked for is the first to go. */
  neighboursOf(actor: string): readonly Neighbour[] | undefined {
    const kept = this.#neighbours.get(actor);
    if (kept !== undefined) {
      this.#neighbours.delete(actor);
      this.#neighbours.set(actor, kept);
    }
    return kept;
  }

  /** Hubs are few, cost most and lie on most ways: others are not worth the memory. */
  keep(actor: string, neighbours: readonly Neighbour[]): void {
    const size = neighbours.length;
    if (size < WORTH_KEEPING || size > this.#limit || this.#neighbours.has(actor)) return;
    for (const [oldest, list] of this.#neighbours) {
      if (this.#size + size <= this.#limit) break;
      this.#neighbours.delete(oldest);
      this.#size -= list.length;
    }
    this.#neighbours.set(actor, neighbours);
    this.#size += size;
  }
}

/** Fewer neighbours are read again in less than a millisecond. */
const WORTH_KEEPING = 30;
/** Neighbours kept for one scope: some 200 bytes each, so 60 MB at most. */
const NEIGHBOURS = 300_000;
/** Scopes kept at once. */
const SCOPES = 4;

interface Kept {
  revision: string;
  readonly scopes: Map<string, TieCache>;
}
/** By `info`, which is one object an open graph, however often that is wrapped for an operation. */
const keptOf = new WeakMap<Graph['info'], Kept>();

/**
 * What is kept of a graph for one scope of ties. Asks the graph for its revision: another one, shown
 * or newest, and nothing kept is used any more.
 */
export async function tieCache(graph: Graph, scope: string): Promise<TieCache> {
  const { number, newest } = await findRevision(graph);
  const revision = `${number} ${newest}`;
  const before = keptOf.get(graph.info);
  const kept: Kept =
    before?.revision === revision ? before : { revision, scopes: new Map<string, TieCache>() };
  keptOf.set(graph.info, kept);
  const found = kept.scopes.get(scope) ?? new TieCache(NEIGHBOURS);
  // Put at the end again: the one least lately asked for goes first.
  kept.scopes.delete(scope);
  kept.scopes.set(scope, found);
  const [oldest] = kept.scopes.keys();
  if (kept.scopes.size > SCOPES && oldest !== undefined) kept.scopes.delete(oldest);
  return found;
}
