/** One side of a search from two ends: the actors it has reached, level by level, and the ties to them. */
import type { Neighbour } from '../queries/relationships/neighbours.ts';

/** Other end → its ties, one entry per kind. */
export type Ties = ReadonlyMap<string, readonly Neighbour[]>;

/** Grows level by level from its own end. */
export class Side {
  /** How many levels have been read. */
  depth = 0;
  /** Actors of the newest level; their neighbours have not been read. */
  frontier: readonly string[];
  /** All actors that this side has found. */
  readonly reached: Set<string>;
  readonly end: string;
  readonly #otherEnd: string;
  /** The level of each actor whose neighbours have been read. */
  readonly #levels = new Map<string, number>();
  readonly #ties = new Map<string, Ties>();
  readonly #refused = new Set<string>();

  constructor(end: string, otherEnd: string) {
    this.end = end;
    this.#otherEnd = otherEnd;
    this.frontier = [end];
    this.reached = new Set([end]);
  }

  /** Adds the neighbours of the frontier; returns those of them that are new and not the other end. */
  grow(read: ReadonlyMap<string, readonly Neighbour[]>): readonly string[] {
    const fresh: string[] = [];
    for (const actor of this.frontier) {
      const ties = new Map<string, Neighbour[]>();
      for (const neighbour of read.get(actor) ?? []) {
        const parallel = ties.get(neighbour.id);
        if (parallel === undefined) ties.set(neighbour.id, [neighbour]);
        else parallel.push(neighbour);
        if (this.reached.has(neighbour.id)) continue;
        this.reached.add(neighbour.id);
        fresh.push(neighbour.id);
      }
      this.#levels.set(actor, this.depth);
      this.#ties.set(actor, ties);
    }
    this.depth += 1;
    // The other end ends a path, so its neighbours are never read from this side.
    this.frontier = fresh.filter((id) => id !== this.#otherEnd);
    return this.frontier;
  }

  /** Keeps only new actors that may be in the middle of a path. */
  admit(admitted: ReadonlySet<string>): void {
    for (const id of this.frontier) if (!admitted.has(id)) this.#refused.add(id);
    this.frontier = this.frontier.filter((id) => admitted.has(id));
  }

  /** Whether this side knows that an actor may not be in the middle of a path. */
  isRefused(id: string): boolean {
    return this.#refused.has(id);
  }

  /** The ties of an actor; undefined if they have not been read. */
  tiesOf(id: string): Ties | undefined {
    return this.#ties.get(id);
  }

  /** The actors at a level below `within` whose neighbours have been read. */
  *readWithin(within: number): Iterable<string> {
    for (const [id, level] of this.#levels) if (level < within) yield id;
  }
}
