/** How a search over ties reads the graph, and the limits on its work. */
import type { Neighbour } from '../queries/relationships/neighbours.ts';

/** Reads the neighbourhoods of several actors at once. Its answers do not change during a search. */
export interface NeighbourhoodReader {
  /** The neighbours of each actor; null if reading them exceeds the reader's limit. */
  neighbours(actors: readonly string[]): Promise<ReadonlyMap<string, readonly Neighbour[]> | null>;
  /** The cost of reading the neighbours of each actor: its number of relationships, or more. */
  costs(actors: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** The actors that may be in the middle of a path: neither excluded nor a hub. */
  admitted(actors: readonly string[]): Promise<ReadonlySet<string>>;
  /** The sort key of each actor. */
  sortKeys(actors: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** The limits on the work of one search. */
export interface WorkLimits {
  /** The total cost of the actors whose neighbours are read. */
  readonly relationships: number;
  /** Steps along ties while paths are assembled. */
  readonly steps: number;
}
