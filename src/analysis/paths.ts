/** Assembles the paths of one length from what both sides of a search have read, in their order. */
import { setImmediate } from 'node:timers/promises';
import { canPass, TIE_KINDS, type Belonging, type TieKind } from '../domain/ties/ties.ts';
import type { Neighbour } from '../queries/relationships/neighbours.ts';
import { firstPassing } from './passing.ts';
import type { Side } from './search-side.ts';
import type { NeighbourhoodReader } from './neighbourhood-reader.ts';

/** Place in the order of paths: length, then name and id of each actor in between, then kinds. */
export type PathKey = readonly (string | number)[];

/** One path: actors from one end to the other, each once, and the tie of each hop. */
export interface Path {
  readonly key: PathKey;
  readonly actors: readonly string[];
  /** Hop i leads from actor i to actor i + 1. */
  readonly hops: readonly Neighbour[];
}

/** Which paths of one length to put together. */
export interface PathsAsked {
  /** At most the levels of both sides together. */
  readonly length: number;
  readonly after: PathKey | null;
  readonly count: number;
  /** Lowered by each step along a tie; nothing more is found once it is used up. */
  readonly left: { steps: number };
}

/** For each place on the path the actors it can lead on to: place → actor → next actors. */
type Onward = readonly ReadonlyMap<string, readonly string[]>[];

/** Ways of exactly this length, after the one given, at most `count`. */
export async function pathsOfLength(
  around: NeighbourhoodReader,
  a: Side,
  b: Side,
  asked: PathsAsked,
): Promise<Path[]> {
  const onward = await onwardFrom(a, b, asked);
  if (!onward[0]!.has(a.end)) return [];
  const sortKeys = await around.sortKeys(between(onward, a.end));
  return new Walk(a, b, onward, sortKeys, asked).walk();
}

/**
 * Walks that reach the end in the steps left, place by place from the end: along ties that `b` read,
 * then along those of `a`. A walk may still pass an actor twice.
 */
async function onwardFrom(a: Side, b: Side, { length, left }: PathsAsked): Promise<Onward> {
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
    // Hubs have thousands of ties: others are answered in between.
    await setImmediate();
  }
  return onward;
}

/** Members of both; the smaller one is gone through, since a hub has thousands of ties. */
function* common(ties: ReadonlyMap<string, unknown>, wanted: ReadonlySet<string>) {
  if (ties.size < wanted.size) {
    for (const id of ties.keys()) if (wanted.has(id)) yield id;
  } else {
    for (const id of wanted) if (ties.has(id)) yield id;
  }
}

/** Actors between the ends that a walk from `start` can pass. */
function between(onward: Onward, start: string): string[] {
  const passed = new Set<string>();
  let here = new Set([start]);
  for (const steps of onward.slice(0, -1)) {
    here = new Set([...here].flatMap((id) => steps.get(id) ?? []));
    for (const id of here) passed.add(id);
  }
  return [...passed];
}

/** Goes through the walks in order and keeps those that pass nobody twice. */
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
    a: Side,
    b: Side,
    onward: Onward,
    sortKeys: ReadonlyMap<string, string>,
    asked: PathsAsked,
  ) {
    [this.#a, this.#b, this.#onward, this.#sortKeys, this.#asked] = [a, b, onward, sortKeys, asked];
    this.#passed = [a.end];
    this.#sorted = onward.map(() => new Map<string, readonly string[]>());
  }

  walk(): Path[] {
    const { after, length } = this.#asked;
    this.#from(this.#a.end, after !== null && after[0] === length);
    return this.#found;
  }

  /** `tight` while the walk so far is the beginning of the path to go on after. */
  #from(actor: string, tight: boolean): void {
    const { after, count, left, length } = this.#asked;
    const place = this.#passed.length;
    if (place === length) return this.#keep(tight);
    for (const next of this.#nextOf(actor, place - 1)) {
      if (this.#found.length >= count || left.steps <= 0) return;
      left.steps -= 1;
      if (this.#passed.includes(next) || this.#isShut(next)) continue;
      const order = tight ? this.#compare(next, after!, place) : 1;
      if (order < 0) continue;
      this.#passed.push(next);
      this.#from(next, tight && order === 0);
      this.#passed.pop();
    }
  }

  /** Whether the terms of all ties to the last actor and from there to the next one exclude each other. */
  #isShut(next: string): boolean {
    const place = this.#passed.length - 1;
    if (place === 0) return false;
    const [before, here] = [this.#passed[place - 1]!, this.#passed[place]!];
    const ahead = this.#between(here, next, place);
    return this.#between(before, here, place - 1).every((tie) =>
      ahead.every((other) => !mayPass([before, here, next], [tie, other])),
    );
  }

  /** By name, then id. */
  #nextOf(actor: string, place: number): readonly string[] {
    const known = this.#sorted[place]!.get(actor);
    if (known !== undefined) return known;
    const sorted = [...(this.#onward[place]!.get(actor) ?? [])].sort((x, y) => {
      const [nameX, nameY] = [this.#nameOf(x), this.#nameOf(y)];
      return nameX === nameY ? (x < y ? -1 : 1) : nameX < nameY ? -1 : 1;
    });
    this.#sorted[place]!.set(actor, sorted);
    return sorted;
  }

  #nameOf(actor: string): string {
    return this.#sortKeys.get(actor) ?? '';
  }

  #compare(actor: string, after: PathKey, place: number): number {
    const [name, id] = [after[2 * place - 1]!, after[2 * place]!];
    const own = this.#nameOf(actor);
    if (own !== name) return own < name ? -1 : 1;
    return actor === id ? 0 : actor < id ? -1 : 1;
  }

  /** The paths along these actors: one for each choice of kinds, in the order of kinds. */
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

  /** Ties of a hop, by kind, with the end that the hop leads to. */
  #ties(from: string, to: string, place: number): Neighbour[] {
    return [...this.#between(from, to, place)]
      .sort((x, y) => kindPlace(x.kind) - kindPlace(y.kind))
      .map((tie) => ({ ...tie, id: to }));
  }

  /** As read by the side that went there; either end may be the one that they lead to. */
  #between(from: string, to: string, place: number): readonly Neighbour[] {
    const ties =
      place < this.#a.depth ? this.#a.tiesOf(from)?.get(to) : this.#b.tiesOf(to)?.get(from);
    return ties ?? [];
  }
}

/** Whether the terms along a path allow it: of parallel ones those count that go together. */
function mayPass(actors: readonly string[], hops: readonly Neighbour[]): boolean {
  const terms = hops.map(({ belongings }) => (belongings.length === 0 ? NO_TERM : belongings));
  return firstPassing(terms, (place, x, y) => canPass(actors[place + 1]!, x, y)) !== null;
}

const NO_TERM: readonly (Belonging | null)[] = [null];

const kindPlace = (kind: TieKind): number => TIE_KINDS.indexOf(kind);

/** One of each list in turn, the last one changing fastest. */
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
