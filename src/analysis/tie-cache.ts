/** Keeps the neighbourhoods of actors while the graph shows the same revision. */
import { LRUCache } from 'lru-cache';
import type { Graph } from '../graph/graph.ts';
import { findRevision } from '../queries/records/coverage.ts';
import type { Neighbour } from '../queries/relationships/neighbours.ts';

/** Neighbours, costs and sort keys of actors, for one scope of ties. */
export class TieCache {
  readonly costs = new Map<string, number>();
  readonly sortKeys = new Map<string, string>();
  readonly #neighbours: LRUCache<string, readonly Neighbour[]>;

  /** @param maxSize how many neighbours are kept, of all actors together. */
  constructor(maxSize: number) {
    this.#neighbours = new LRUCache({ maxSize, sizeCalculation: ({ length }) => length });
  }

  neighboursOf(actor: string): readonly Neighbour[] | undefined {
    return this.#neighbours.get(actor);
  }

  /** Hubs are few, cost most and lie on most paths: others are not worth the memory. */
  keep(actor: string, neighbours: readonly Neighbour[]): void {
    if (neighbours.length >= WORTH_KEEPING) this.#neighbours.set(actor, neighbours);
  }
}

/** Fewer neighbours are read again in less than a millisecond. */
const WORTH_KEEPING = 30;
/** Neighbours kept for one scope: some 200 bytes each, so 60 MB at most. */
const NEIGHBOURS = 300_000;
/** Scopes kept at once. */
const SCOPES = 4;

interface Kept {
  readonly revision: string;
  readonly scopes: LRUCache<string, TieCache>;
}
/** By `info`, which is one object per open graph, however often that graph is wrapped for an operation. */
const keptOf = new WeakMap<Graph['info'], Kept>();

/**
 * What is kept of a graph for one scope of ties. Asks the graph for its revision; if that is another
 * one, shown or newest, nothing kept is used any longer.
 */
export async function tieCache(graph: Graph, scope: string): Promise<TieCache> {
  const { number, newest } = await findRevision(graph);
  const revision = `${number} ${newest}`;
  const before = keptOf.get(graph.info);
  const kept: Kept =
    before?.revision === revision ? before : { revision, scopes: new LRUCache({ max: SCOPES }) };
  keptOf.set(graph.info, kept);
  const found = kept.scopes.get(scope) ?? new TieCache(NEIGHBOURS);
  kept.scopes.set(scope, found);
  return found;
}
