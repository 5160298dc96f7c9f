/** Ties of a met-network: which pairs their meetings tie, and how strongly. */
import { groupBy } from '../domain/group-by.ts';
import { pairStatus } from '../domain/verdicts.ts';
import { RapportError } from '../errors.ts';
import type { MeetingPart, NetworkConditions, RankedActor } from './met-parts.ts';

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
  /** Parts in meetings. */
  readonly parts: number;
  /** Pairs, a pair counting once a meeting. */
  readonly pairs: number;
  /** Pairs, once. */
  readonly ties: number;
  /** Actors a scope may come to before ties are read. */
  readonly members: number;
}

export const NETWORK_LIMITS: NetworkLimits = {
  parts: 400_000,
  pairs: 1_000_000,
  ties: 200_000,
  members: 50_000,
};

/** Ties as they come together, meeting by meeting. */
export class Ties {
  /** Actors of ties, by number of first appearance. */
  readonly actors: string[] = [];
  /** Pair → how many counted in each meeting that ties it. */
  readonly meetings = new Map<number, number[]>();
  readonly #conditions: NetworkConditions;
  readonly #limits: NetworkLimits;
  readonly #isInside: (part: MeetingPart) => boolean;
  readonly #numbers = new Map<string, number>();
  #pairs = 0;

  constructor(
    conditions: NetworkConditions,
    limits: NetworkLimits,
    isInside: (part: MeetingPart) => boolean = () => true,
  ) {
    this.#conditions = conditions;
    this.#limits = limits;
    this.#isInside = isInside;
  }

  /** Adds whole meetings. */
  add(parts: readonly MeetingPart[]): void {
    for (const meeting of groupBy(parts, (part) => part.meeting).values())
      this.#addMeeting(meeting);
  }

  *pairs(): Generator<readonly [string, string]> {
    for (const pair of this.meetings.keys()) {
      const [a, b] = endsOf(pair);
      yield [this.actors[a]!, this.actors[b]!];
    }
  }

  #addMeeting(parts: readonly MeetingPart[]): void {
    this.#pairs += (parts.length * (parts.length - 1)) / 2;
    if (this.#pairs > this.#limits.pairs) tooExpensive('pairs in meetings');
    const counting = new Set<string>();
    const pairs = new Set<number>();
    parts.forEach((a, i) => {
      for (let j = i + 1; j < parts.length; j += 1) {
        const b = parts[j]!;
        if (!this.#isPair(a, b)) continue;
        counting.add(a.actor).add(b.actor);
        if (this.#isInside(a) && this.#isInside(b)) pairs.add(this.#pairOf(a.actor, b.actor));
      }
    });
    for (const pair of pairs) {
      const before = this.meetings.get(pair);
      if (before === undefined) this.meetings.set(pair, [counting.size]);
      else before.push(counting.size);
    }
    if (this.meetings.size > this.#limits.ties) tooExpensive('ties');
  }

  #isPair(a: MeetingPart, b: MeetingPart): boolean {
    if (a.actor === b.actor || a.standIns.includes(b.actor) || b.standIns.includes(a.actor)) {
      return false;
    }
    // One person who was there for two organizations did not bring them together.
    if (a.representedBy !== '' && a.representedBy === b.representedBy) return false;
    const status = pairStatus(a.eventStatus, a, b);
    return status !== null && this.#conditions.statuses.includes(status);
  }

  #pairOf(a: string, b: string): number {
    const [x, y] = [this.#numberOf(a), this.#numberOf(b)];
    return Math.min(x, y) * SHIFT + Math.max(x, y);
  }

  #numberOf(actor: string): number {
    const known = this.#numbers.get(actor);
    if (known !== undefined) return known;
    this.#numbers.set(actor, this.actors.length);
    return this.actors.push(actor) - 1;
  }
}

/** Two numbers of actors in one; far more actors than {@link NETWORK_LIMITS} lets in. */
const SHIFT = 2 ** 25;
const endsOf = (pair: number): [number, number] => [Math.floor(pair / SHIFT), pair % SHIFT];

/** The network of ties whose actors are of some types; null for any. */
export function toNetwork(
  ties: Ties,
  read: readonly RankedActor[],
  types: readonly string[] | null,
): MetNetwork {
  const typed = types === null ? read : read.filter(({ type }) => types.includes(type));
  const inside = new Set(typed.map(({ id }) => id));
  const kept = [...ties.meetings].flatMap(([pair, sizes]) => {
    const [a, b] = endsOf(pair).map((number) => ties.actors[number]!) as [string, string];
    if (!inside.has(a) || !inside.has(b)) return [];
    return [{ ends: a < b ? ([a, b] as const) : ([b, a] as const), weight: weightOf(sizes) }];
  });
  // In an order of their own, so that both engines give the same scores to the last digit.
  kept.sort(({ ends: x }, { ends: y }) => {
    const i = x[0] === y[0] ? 1 : 0;
    return x[i] < y[i] ? -1 : 1;
  });
  const tied = new Set(kept.flatMap(({ ends }) => ends));
  const actors = typed.filter(({ id }) => tied.has(id));
  const places = new Map(actors.map(({ id }, i) => [id, i]));
  return {
    actors,
    from: Int32Array.from(kept, ({ ends }) => places.get(ends[0])!),
    to: Int32Array.from(kept, ({ ends }) => places.get(ends[1])!),
    weight: Float64Array.from(kept, ({ weight }) => weight),
  };
}

/** Summed in a fixed order: sums of thirds depend on it. */
function weightOf(sizes: readonly number[]): number {
  return sizes.toSorted((a, b) => a - b).reduce((sum, n) => sum + 1 / (n - 1), 0);
}

/** @throws RapportError `QUERY_TOO_EXPENSIVE` */
export function tooExpensive(what: string): never {
  throw new RapportError(
    'QUERY_TOO_EXPENSIVE',
    `scope: its network has too many ${what} to rank; narrow \`scope\`, \`statuses\` or \`filter.during\`.`,
    { details: { argument: 'scope' } },
  );
}
