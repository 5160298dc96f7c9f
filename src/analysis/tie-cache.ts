/** Caches the neighbourhoods of actors until the revision of the graph changes. */
import { LRUCache } from 'lru-cache';
import type { Graph } from '../graph/graph.ts';
import { findRevision } from '../queries/records/coverage.ts';
import type { Neighbour } from '../queries/relationships/neighbours.ts';

/** The cached neighbours, costs and sort keys of actors, for one scope of ties. */
export class TieCache {
  readonly costs = new Map<string, number>();
  readonly sortKeys = new Map<string, string>();
  readonly #neighbours: LRUCache<string, readonly Neighbour[]>;

  /** @param maxSize how many neighbours are kept for all actors together. */
  constructor(maxSize: number) {
    this.#neighbours = new LRUCache({ maxSize, sizeCalculation: ({ length }) => length });
  }

  neighboursOf(actor: string): readonly Neighbour[] | undefined {
    return this.#neighbours.get(actor);
  }

  /** Keeps only the neighbours of hubs, which are few, cost most and are on most paths. */
  keep(actor: string, neighbours: readonly Neighbour[]): void {
    if (neighbours.length >= WORTH_KEEPING) this.#neighbours.set(actor, neighbours);
  }
}

/** An actor with fewer neighbours is not kept, because reading them again takes less than a millisecond. */
const WORTH_KEEPING = 30;
/** Neighbours kept for one scope: some 200 bytes each, so 60 MB at most. */
const NEIGHBOURS = 300_000;
/** Scopes kept at once. */
const SCOPES = 4;

interface Kept {
  readonly revision: string;
  readonly scopes: LRUCache<string, TieCache>;
}
/** The key is `info`, because all wrappers of one open graph share that object. */
const keptOf = new WeakMap<Graph['info'], Kept>();

/**
 * The cache of a graph for one scope of ties. Reads the revision of the graph, and starts with an empty
 * cache if anything was written since.
 */
export async function tieCache(graph: Graph, scope: string): Promise<TieCache> {
  const { number, newest, writes } = await findRevision(graph);
  const revision = `${number} ${newest} ${writes}`;
  const before = keptOf.get(graph.info);
  const kept: Kept =
    before?.revision === revision ? before : { revision, scopes: new LRUCache({ max: SCOPES }) };
  keptOf.set(graph.info, kept);
  const found = kept.scopes.get(scope) ?? new TieCache(NEIGHBOURS);
  kept.scopes.set(scope, found);
  return found;
}
