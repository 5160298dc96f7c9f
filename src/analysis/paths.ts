/** Assembles the paths of one length, in their order, from the ties that both sides of a search have read. */
import { setImmediate } from 'node:timers/promises';
import { compareKeys } from '../domain/lists/order.ts';
import { canPass, TIE_KINDS, type Belonging, type TieKind } from '../domain/ties/ties.ts';
import { nextSlice } from '../graph/slices.ts';
import type { Neighbour } from '../queries/relationships/neighbours.ts';
import { firstPassing } from './passing.ts';
import type { Side } from './search-side.ts';
import type { NeighbourhoodReader } from './neighbourhood-reader.ts';

/** Sort key of a path: its length, then name and id of each actor in between, then the kinds of its ties. */
export type PathKey = readonly (string | number)[];

/** One path: the actors from one end to the other, each once, and the tie of each hop. */
export interface Path {
  readonly key: PathKey;
  readonly actors: readonly string[];
  /** Hop `i` leads from actor `i` to actor `i + 1`. */
  readonly hops: readonly Neighbour[];
}

/** Which paths of one length to assemble. */
export interface PathsAsked {
  /** Must not exceed the number of levels that both sides together have read. */
  readonly length: number;
  readonly after: PathKey | null;
  readonly count: number;
  /** The steps left; each step along a tie lowers it, and the search ends at 0. */
  readonly left: { steps: number };
}

/** The two sides of a search, one from each end. */
export interface Sides {
  readonly a: Side;
  readonly b: Side;
}

/** Which actors can come next at each place of a path: place → actor → next actors. */
type Onward = readonly ReadonlyMap<string, readonly string[]>[];

/** Paths of exactly this length that come after `after`, at most `count`. */
export async function pathsOfLength(
  around: NeighbourhoodReader,
  sides: Sides,
  asked: PathsAsked,
): Promise<Path[]> {
  const onward = await onwardFrom(sides, asked);
  const start = sides.a.end;
  if (!onward[0]!.has(start)) return [];
  const sortKeys = await around.sortKeys(between(onward, start));
  return new Walk(sides, onward, sortKeys, asked).walk();
}

/**
 * The steps from which the end can be reached in the places left. Built from the end: first along the ties
 * that `b` read, then along those of `a`. A row of these steps may still pass an actor twice.
 */
async function onwardFrom({ a, b }: Sides, { length, left }: PathsAsked): Promise<Onward> {
  const onward = Array.from({ length }, () => new Map<string, string[]>());
  const fits = (id: string, place: number) =>
    place === 0
      ? id === a.end
      : id !== a.end && id !== b.end && !a.isRefused(id) && !b.isRefused(id);
  let reaching: ReadonlySet<string> = new Set([b.end]);
  for (let place = length - 1; place >= 0 && left.steps > 0; place -= 1) {
    const here = onward[place]!;
    const lead = (id: string, next: string) => {
      if (!fits(id, place)) return;
      left.steps -= 1;
      const list = here.get(id);
      if (list === undefined) here.set(id, [next]);
      else list.push(next);
    };
    if (place >= a.depth) {
      for (const next of reaching) {
        for (const id of b.tiesOf(next)?.keys() ?? []) lead(id, next);
      }
    } else {
      for (const id of a.readWithin(place + 1)) {
        if (fits(id, place)) for (const next of common(a.tiesOf(id)!, reaching)) lead(id, next);
      }
    }
    reaching = new Set(here.keys());
    // Lets other requests run, because hubs have thousands of ties.
    await setImmediate();
  }
  return onward;
}

/** The ids in both. Iterates over the smaller one, because a hub has thousands of ties. */
function* common(ties: ReadonlyMap<string, unknown>, wanted: ReadonlySet<string>) {
  if (ties.size < wanted.size) {
    for (const id of ties.keys()) if (wanted.has(id)) yield id;
  } else {
    for (const id of wanted) if (ties.has(id)) yield id;
  }
}

/** The actors between the ends that can be reached from `start`. */
function between(onward: Onward, start: string): string[] {
  const passed = new Set<string>();
  let here = new Set([start]);
  for (const steps of onward.slice(0, -1)) {
    here = new Set([...here].flatMap((id) => steps.get(id) ?? []));
    for (const id of here) passed.add(id);
  }
  return [...passed];
}

/** Follows the steps in order, and keeps the paths that pass no actor twice. */
class Walk {
  readonly #found: Path[] = [];
  readonly #passed: string[];
  readonly #sorted: Map<string, readonly string[]>[];
  readonly #a: Side;
  readonly #b: Side;
  readonly #onward: Onward;
  readonly #sortKeys: ReadonlyMap<string, string>;
  readonly #asked: PathsAsked;

  constructor(
    { a, b }: Sides,
    onward: Onward,
    sortKeys: ReadonlyMap<string, string>,
    asked: PathsAsked,
  ) {
    [this.#a, this.#b, this.#onward, this.#sortKeys, this.#asked] = [a, b, onward, sortKeys, asked];
    this.#passed = [a.end];
    this.#sorted = onward.map(() => new Map<string, readonly string[]>());
  }

  async walk(): Promise<Path[]> {
    const { after, length } = this.#asked;
    const steps = this.#from(this.#a.end, after !== null && after[0] === length);
    while (steps.next().done !== true) await nextSlice();
    return this.#found;
  }

  /**
   * `tight` means that the path so far is the beginning of `after`, so earlier actors are skipped. It
   * pauses now and then, because hubs lead to thousands of paths.
   */
  *#from(actor: string, tight: boolean): Generator<void, void> {
    const { after, count, left, length } = this.#asked;
    const place = this.#passed.length;
    if (place === length) return this.#keep(tight);
    for (const next of this.#nextOf(actor, place - 1)) {
      if (this.#found.length >= count || left.steps <= 0) return;
      left.steps -= 1;
      if (left.steps % STEPS_PER_PAUSE === 0) yield;
      if (this.#passed.includes(next) || this.#isBlocked(next)) continue;
      const order = tight ? this.#compare(next, after!, place) : 1;
      if (order < 0) continue;
      this.#passed.push(next);
      yield* this.#from(next, tight && order === 0);
      this.#passed.pop();
    }
  }

  /** Whether no tie to the last actor of the path so far has a term that fits any tie from it to `next`. */
  #isBlocked(next: string): boolean {
    const place = this.#passed.length - 1;
    if (place === 0) return false;
    const [before, here] = [this.#passed[place - 1]!, this.#passed[place]!];
    const ahead = this.#between(here, next, place);
    return this.#between(before, here, place - 1).every((tie) =>
      ahead.every((other) => !mayPass([before, here, next], [tie, other])),
    );
  }

  /** The actors that can come next, sorted by name, then id. */
  #nextOf(actor: string, place: number): readonly string[] {
    const known = this.#sorted[place]!.get(actor);
    if (known !== undefined) return known;
    const sorted = [...(this.#onward[place]!.get(actor) ?? [])].sort((x, y) =>
      compareKeys([this.#nameOf(x), x], [this.#nameOf(y), y]),
    );
    this.#sorted[place]!.set(actor, sorted);
    return sorted;
  }

  #nameOf(actor: string): string {
    return this.#sortKeys.get(actor) ?? '';
  }

  #compare(actor: string, after: PathKey, place: number): number {
    return compareKeys([this.#nameOf(actor), actor], after.slice(2 * place - 1, 2 * place + 1));
  }

  /** Keeps the paths along the current actors: one per choice of kinds, in the order of kinds. */
  #keep(tight: boolean): void {
    const { after, count, left, length } = this.#asked;
    const actors = [...this.#passed, this.#b.end];
    const names = actors.slice(1, -1).flatMap((id) => [this.#nameOf(id), id]);
    for (const hops of choices(actors.slice(1).map((to, i) => this.#ties(actors[i]!, to, i)))) {
      if (this.#found.length >= count || left.steps <= 0) return;
      const kinds = hops.map(({ kind }) => kindPlace(kind)).join('');
      if (tight && kinds <= String(after!.at(-1))) continue;
      if (mayPass(actors, hops)) this.#found.push({ key: [length, ...names, kinds], actors, hops });
      else left.steps -= 1;
    }
  }

  /** The ties of a hop, sorted by kind, with `to` as their other end. */
  #ties(from: string, to: string, place: number): Neighbour[] {
    return [...this.#between(from, to, place)]
      .sort((x, y) => kindPlace(x.kind) - kindPlace(y.kind))
      .map((tie) => ({ ...tie, id: to }));
  }

  /** The ties as read by side `a` or `b`, so their `id` may be either end. */
  #between(from: string, to: string, place: number): readonly Neighbour[] {
    const ties =
      place < this.#a.depth ? this.#a.tiesOf(from)?.get(to) : this.#b.tiesOf(to)?.get(from);
    return ties ?? [];
  }
}

/** Whether the terms along a path fit together, for at least one choice among parallel terms. */
function mayPass(actors: readonly string[], hops: readonly Neighbour[]): boolean {
  const terms = hops.map(({ belongings }) => (belongings.length === 0 ? NO_TERM : belongings));
  return firstPassing(terms, (place, x, y) => canPass(actors[place + 1]!, x, y)) !== null;
}

const STEPS_PER_PAUSE = 64;

const NO_TERM: readonly (Belonging | null)[] = [null];

const kindPlace = (kind: TieKind): number => TIE_KINDS.indexOf(kind);

/** All choices of one item per list, in order; the last list varies fastest. */
function* choices<T>(lists: readonly (readonly T[])[]): Iterable<T[]> {
  const [first, ...rest] = lists;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const head of first) {
    for (const tail of choices(rest)) yield [head, ...tail];
  }
}
