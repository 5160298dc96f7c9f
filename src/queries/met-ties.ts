/** Ties of a met-network: which pairs their meetings tie, and how strongly. */
import { countedOnce } from '../domain/pair-totals.ts';
import { RapportError } from '../errors.ts';
import type { MetRow, RankedActor } from './met-rows.ts';

/** A network: tie `i` leads between the actors at `from[i]` and `to[i]`, each pair once. */
export interface MetNetwork {
  /** Ascending by id. */
  readonly actors: readonly RankedActor[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
}

/** How much is read and kept for one network. */
export interface NetworkLimits {
  /** Pairs in meetings, a pair counting once a meeting. */
  readonly rows: number;
  /** Parts in meetings, where it is asked who else was there. */
  readonly parts: number;
  /** Pairs, once. */
  readonly ties: number;
  /** Actors a scope may come to before ties are read. */
  readonly members: number;
}

export const NETWORK_LIMITS: NetworkLimits = {
  rows: 1_000_000,
  parts: 400_000,
  ties: 200_000,
  members: 50_000,
};

/** Two who are tied, the smaller id first, and the meetings that tie them. */
interface Tie {
  readonly ends: readonly [string, string];
  readonly meetings: MetRow[];
}

/** Ties as they come together, row by row. */
export class Ties {
  readonly #limits: NetworkLimits;
  readonly #isInside: (actor: string) => boolean;
  readonly #ties = new Map<string, Tie>();
  /** Meetings that tie any two inside. */
  readonly #meetings = new Set<string>();
  /** Meeting → who counts there, inside or not. */
  readonly #counting = new Map<string, Set<string>>();

  constructor(limits: NetworkLimits, isInside: (actor: string) => boolean) {
    [this.#limits, this.#isInside] = [limits, isInside];
  }

  /** Adds what was read around actors: everything that those inside have, from their smaller ends at least. */
  add(rows: readonly MetRow[]): void {
    for (const row of rows) {
      const { actor, other, meeting } = row;
      this.#count(row);
      // A row may have been read from both ends.
      if (actor > other || !this.#isInside(actor) || !this.#isInside(other)) continue;
      const name = `${actor} ${other}`;
      const tie = this.#ties.get(name);
      if (tie === undefined) this.#ties.set(name, { ends: [actor, other], meetings: [row] });
      else tie.meetings.push(row);
      this.#meetings.add(meeting);
    }
    if (this.#ties.size > this.#limits.ties) tooExpensive('ties');
  }

  /** Adds who else counts in the meetings that tie those inside. */
  addCompany(rows: readonly MetRow[]): void {
    for (const row of rows) if (this.#meetings.has(row.meeting)) this.#count(row);
  }

  /** Meetings that tie those inside. */
  get meetings(): readonly string[] {
    return [...this.#meetings];
  }

  /** Whether somebody is known to count in a meeting. */
  counts(meeting: string, actor: string): boolean {
    return this.#counting.get(meeting)?.has(actor) ?? false;
  }

  /** Who is tied to anybody inside. */
  get actors(): readonly string[] {
    return [...new Set([...this.#ties.values()].flatMap(({ ends }) => ends))];
  }

  /** The ties, each with its weight. */
  *weighed(): Generator<readonly [ends: Tie['ends'], weight: number]> {
    for (const { ends, meetings } of this.#ties.values()) yield [ends, this.#weightOf(meetings)];
  }

  #count({ actor, other, meeting }: MetRow): void {
    const counting = this.#counting.get(meeting);
    if (counting === undefined) this.#counting.set(meeting, new Set([actor, other]));
    else counting.add(actor).add(other);
  }

  /** Summed in a fixed order: sums of thirds depend on it. */
  #weightOf(meetings: readonly MetRow[]): number {
    return countedOnce(meetings)
      .map(({ meeting, times }) => times / (this.#counting.get(meeting)!.size - 1))
      .sort((a, b) => b - a)
      .reduce((sum, weight) => sum + weight, 0);
  }
}

/** The network of ties whose actors are of some types; null for any. */
export function toNetwork(
  ties: Ties,
  read: readonly RankedActor[],
  types: readonly string[] | null,
): MetNetwork {
  const typed = types === null ? read : read.filter(({ type }) => types.includes(type));
  const inside = new Set(typed.map(({ id }) => id));
  const kept = [...ties.weighed()].filter(([ends]) => ends.every((id) => inside.has(id)));
  // In an order of their own, so that both engines give the same scores to the last digit.
  kept.sort(([x], [y]) => {
    const i = x[0] === y[0] ? 1 : 0;
    return x[i] < y[i] ? -1 : 1;
  });
  const tied = new Set(kept.flatMap(([ends]) => ends));
  const actors = typed.filter(({ id }) => tied.has(id));
  const places = new Map(actors.map(({ id }, i) => [id, i]));
  return {
    actors,
    from: Int32Array.from(kept, ([ends]) => places.get(ends[0])!),
    to: Int32Array.from(kept, ([ends]) => places.get(ends[1])!),
    weight: Float64Array.from(kept, ([, weight]) => weight),
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
