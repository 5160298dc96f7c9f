/** Collects the ties of a met-network from rows of pairs, and weighs them. */
import { countedOnce } from '../../domain/pairs/pair-totals.ts';
import { RapportError } from '../../errors.ts';
import type { MetRow, RankedActor } from './met-rows.ts';

/** A network. Tie `i` is between the actors at `from[i]` and `to[i]`. Each pair has one tie. */
export interface MetNetwork {
  /** Ascending by id. */
  readonly actors: readonly RankedActor[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
}

/** The limits of what is read and kept for one network. */
export interface NetworkLimits {
  /** Pairs in meetings; a pair counts once per meeting. */
  readonly rows: number;
  /** Parts read to learn who else was in the meetings of the network. */
  readonly parts: number;
  /** Pairs; each counts once. */
  readonly ties: number;
  /** Actors that a scope may select, before any tie is read. */
  readonly members: number;
}

export const NETWORK_LIMITS: NetworkLimits = {
  rows: 1_000_000,
  parts: 400_000,
  ties: 200_000,
  members: 50_000,
};

/** A tie of two actors, the smaller id first, and its weight. */
export interface WeighedTie {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
}

/** Collects the ties of a network while rows are added. */
export class Ties {
  readonly #limits: NetworkLimits;
  readonly #isInside: (actor: string) => boolean;
  /** Smaller id → larger id → the meetings that tie the two. */
  readonly #ties = new Map<string, Map<string, MetRow[]>>();
  #size = 0;
  /** Meetings that tie two actors of the network. */
  readonly #meetings = new Set<string>();
  /** Meeting → the actors who count in it, inside the network or not. */
  readonly #counting = new Map<string, Set<string>>();

  constructor(limits: NetworkLimits, isInside: (actor: string) => boolean) {
    [this.#limits, this.#isInside] = [limits, isInside];
  }

  /** Adds rows. A pair inside the network must at least be read from the actor with the smaller id. */
  add(rows: readonly MetRow[]): void {
    for (const row of rows) {
      const { actor, other, meeting } = row;
      this.#count(row);
      // A row may have been read from both ends. Only the one read from the smaller id is kept.
      if (actor > other || !this.#isInside(actor) || !this.#isInside(other)) continue;
      const parallel = this.#between(actor, other);
      if (parallel.length === 0) this.#size += 1;
      parallel.push(row);
      this.#meetings.add(meeting);
    }
    if (this.#size > this.#limits.ties) tooExpensive('ties');
  }

  /** Adds actors outside the network who count in its meetings. */
  addCompany(rows: readonly MetRow[]): void {
    for (const row of rows) if (this.#meetings.has(row.meeting)) this.#count(row);
  }

  /** Meetings that tie actors of the network. */
  get meetings(): readonly string[] {
    return [...this.#meetings];
  }

  /** Whether an actor is known to count in a meeting. */
  counts(meeting: string, actor: string): boolean {
    return this.#counting.get(meeting)?.has(actor) ?? false;
  }

  weighed(): WeighedTie[] {
    const ties: WeighedTie[] = [];
    for (const [a, others] of this.#ties) {
      for (const [b, meetings] of others) ties.push({ a, b, weight: this.#weightOf(meetings) });
    }
    return ties;
  }

  #between(a: string, b: string): MetRow[] {
    const others = this.#ties.get(a) ?? new Map<string, MetRow[]>();
    this.#ties.set(a, others);
    const meetings = others.get(b) ?? [];
    others.set(b, meetings);
    return meetings;
  }

  #count({ actor, other, meeting }: MetRow): void {
    const counting = this.#counting.get(meeting);
    if (counting === undefined) this.#counting.set(meeting, new Set([actor, other]));
    else counting.add(actor).add(other);
  }

  /**
   * Each meeting weighs its times divided by the number of others who count in it. The sum has a fixed order,
   * because floating-point sums depend on the order.
   */
  #weightOf(meetings: readonly MetRow[]): number {
    return countedOnce(meetings)
      .map(({ meeting, times }) => times / (this.#counting.get(meeting)!.size - 1))
      .sort((a, b) => b - a)
      .reduce((sum, weight) => sum + weight, 0);
  }
}

/** The network of those ties whose two actors both have one of the given types; null for any type. */
export function toNetwork(
  ties: readonly WeighedTie[],
  read: readonly RankedActor[],
  types: readonly string[] | null,
): MetNetwork {
  const typed = types === null ? read : read.filter(({ type }) => types.includes(type));
  const inside = new Set(typed.map(({ id }) => id));
  const kept = ties.filter(({ a, b }) => inside.has(a) && inside.has(b));
  const tied = new Set(kept.flatMap(({ a, b }) => [a, b]));
  const actors = typed.filter(({ id }) => tied.has(id));
  const places = new Map(actors.map(({ id }, i) => [id, i]));
  // Sorted, so that the scores are the same to the last digit on both engines.
  const placed = kept
    .map(({ a, b, weight }) => ({ from: places.get(a)!, to: places.get(b)!, weight }))
    .sort((x, y) => x.from - y.from || x.to - y.to);
  return {
    actors,
    from: Int32Array.from(placed, ({ from }) => from),
    to: Int32Array.from(placed, ({ to }) => to),
    weight: Float64Array.from(placed, ({ weight }) => weight),
  };
}

/** @throws RapportError `QUERY_TOO_EXPENSIVE` */
export function tooExpensive(what: string): never {
  throw new RapportError(
    'QUERY_TOO_EXPENSIVE',
    `scope: its network has too many ${what} to rank; narrow \`scope\`, \`filter.verdicts\` or \`filter.during\`.`,
    { details: { argument: 'scope' } },
  );
}
