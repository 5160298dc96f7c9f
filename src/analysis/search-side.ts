/** One side of a two-sided search: the actors it has reached, level by level, and the ties that led there. */
import type { Neighbour } from '../queries/relationships/neighbours.ts';

/** Other end → its ties, one entry per kind. */
export type Ties = ReadonlyMap<string, readonly Neighbour[]>;

/** Grows a level at a time from its own end. */
export class Side {
  /** How many levels have been read. */
  depth = 0;
  /** Actors of the newest level, whose neighbours have not been read. */
  frontier: readonly string[];
  /** Everybody this side has come upon. */
  readonly reached: Set<string>;
  readonly end: string;
  readonly #otherEnd: string;
  /** Of each actor read, its level and its ties. */
  readonly #levels = new Map<string, number>();
  readonly #ties = new Map<string, Ties>();
  readonly #refused = new Set<string>();

  constructor(end: string, otherEnd: string) {
    this.end = end;
    this.#otherEnd = otherEnd;
    this.frontier = [end];
    this.reached = new Set([end]);
  }

  /** Takes in the neighbours of the frontier; answers with the actors that are new. */
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
    // Nobody stands between the other end and itself.
    this.frontier = fresh.filter((id) => id !== this.#otherEnd);
    return this.frontier;
  }

  /** Keeps those of the new actors that may stand between others. */
  admit(admitted: ReadonlySet<string>): void {
    for (const id of this.frontier) if (!admitted.has(id)) this.#refused.add(id);
    this.frontier = this.frontier.filter((id) => admitted.has(id));
  }

  /** Whether an actor may stand in between, as far as this side knows. */
  isRefused(id: string): boolean {
    return this.#refused.has(id);
  }

  /** Ties of an actor that was read. */
  tiesOf(id: string): Ties | undefined {
    return this.#ties.get(id);
  }

  /** Actors read at a level below `within`. */
  *readWithin(within: number): Iterable<string> {
    for (const [id, level] of this.#levels) if (level < within) yield id;
  }
}
