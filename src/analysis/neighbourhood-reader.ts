/** The port through which a search over ties reads the graph, and the limits on its work. */
import type { Neighbour } from '../queries/relationships/neighbours.ts';

/** Reads around actors, in batches; what it says of an actor does not change during a search. */
export interface NeighbourhoodReader {
  /** Neighbours of each; null if reading them took more than the limit allows. */
  neighbours(actors: readonly string[]): Promise<ReadonlyMap<string, readonly Neighbour[]> | null>;
  /** What reading the neighbours of each costs: relationships, at least as many as are known. */
  costs(actors: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Those of the actors that may stand between others: not left out, and no hubs. */
  admitted(actors: readonly string[]): Promise<ReadonlySet<string>>;
  /** By what each is sorted. */
  sortKeys(actors: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** How much work one search may be. */
export interface WorkLimits {
  /** Relationships of the actors whose neighbours are read, summed. */
  readonly relationships: number;
  /** Steps taken along ties that were read, to put ways together. */
  readonly steps: number;
}
