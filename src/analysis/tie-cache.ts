/** Keeps what was read around actors for as long as the graph shows the same revision. */
import type { Graph } from '../graph/graph.ts';
import { findRevision } from '../queries/coverage.ts';
import type { Neighbour } from '../queries/neighbours.ts';

/** Neighbours, costs and sort keys of actors, each by one question about the graph. */
export class TieCache {
  readonly neighbours = new Map<string, readonly Neighbour[]>();
  readonly costs = new Map<string, number>();
  readonly sortKeys = new Map<string, string>();
  /** How many neighbours are kept. */
  #size = 0;
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Keeps the neighbours of an actor; the longest kept go first when it is full. */
  keep(actor: string, neighbours: readonly Neighbour[]): void {
    const size = neighbours.length + 1;
    if (size > this.#limit || this.neighbours.has(actor)) return;
    for (const [oldest, list] of this.neighbours) {
      if (this.#size + size <= this.#limit) break;
      this.neighbours.delete(oldest);
      this.#size -= list.length + 1;
    }
    this.neighbours.set(actor, neighbours);
    this.#size += size;
  }
}

/** Neighbours kept for one scope of ties: a hundred bytes each. */
const NEIGHBOURS = 200_000;
/** Scopes kept at once. */
const SCOPES = 4;

interface Kept {
  revision: string;
  readonly scopes: Map<string, TieCache>;
}
const keptOf = new WeakMap<Graph, Kept>();

/**
 * What is kept of a graph for one scope of ties. Asks the graph for its revision: another one, shown
 * or newest, and nothing kept is used any more.
 */
export async function tieCache(graph: Graph, scope: string): Promise<TieCache> {
  const { number, newest } = await findRevision(graph);
  const revision = `${number} ${newest}`;
  const before = keptOf.get(graph);
  const kept = before?.revision === revision ? before : { revision, scopes: new Map() };
  keptOf.set(graph, kept);
  const found = kept.scopes.get(scope) ?? new TieCache(NEIGHBOURS);
  // Put at the end again: the one least lately asked for goes first.
  kept.scopes.delete(scope);
  kept.scopes.set(scope, found);
  if (kept.scopes.size > SCOPES) kept.scopes.delete(kept.scopes.keys().next().value!);
  return found;
}
