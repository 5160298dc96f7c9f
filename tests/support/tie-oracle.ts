/** Ties, paths and networks by brute force over a projection in memory: slow, but simple enough to be trusted. */
import { isKnown } from '../../src/domain/time/knowledge.ts';
import { sortKeyOf } from '../../src/domain/entities/fold-text.ts';
import { isDuring } from '../../src/domain/time/during.ts';
import type { DateBounds } from '../../src/domain/time/fuzzy-date.ts';
import type { MeetingFormat } from '../../src/domain/entities/entities.ts';
import type { PairState } from '../../src/domain/pairs/pairs.ts';
import type { Projection } from '../../src/domain/projection.ts';
import { STATUSES, type Status } from '../../src/domain/events/stages.ts';
import { TIE_KINDS, type TieKind } from '../../src/domain/ties/ties.ts';
import { VERDICTS, type Verdict } from '../../src/domain/pairs/verdicts.ts';

/** Which pairs of meetings count. Without verdicts and statuses, only those who met. */
export interface PairScope {
  readonly asOf: string;
  readonly verdicts?: readonly Verdict[] | null;
  readonly statuses?: readonly Status[] | null;
  readonly formats?: readonly MeetingFormat[] | null;
  readonly topics?: readonly string[] | null;
  readonly during?:
    | { readonly since?: string; readonly until?: string; readonly match: 'POSSIBLE' | 'CERTAIN' }
    | undefined;
}

/** The conditions on every tie. */
export interface OracleScope extends PairScope {
  readonly via: readonly TieKind[];
  readonly exclude?: readonly string[];
  readonly maxDegree?: number | null;
}

/** One tie; `a` sorts before `b`. */
export interface PlainTie {
  readonly a: string;
  readonly b: string;
  readonly kind: TieKind;
  readonly via: string;
  /** Of MEETING. */
  readonly pair: PairState | null;
  /** Of MEETING and EVENT. */
  readonly status: Status | null;
  /** Of MEMBERSHIP and ROLE: who belonged to whom, and when. */
  readonly term: (DateBounds & { readonly whole: string }) | null;
}

/** A path as its actors and the kind of each hop. */
export interface PlainPath {
  readonly actors: readonly string[];
  readonly kinds: readonly TieKind[];
}

/** The pairs of a projection that count in a scope. */
export function pairsIn(projection: Projection, scope: PairScope): PairState[] {
  const { asOf, verdicts = null, statuses = null, formats = null } = scope;
  const wanted = verdicts ?? (statuses === null ? ['MET'] : null);
  return projection.pairs
    .flatMap(({ spans }) => spans.filter((span) => isKnown(span, asOf)))
    .filter(
      (pair) =>
        !pair.ofRole &&
        (wanted === null || wanted.includes(pair.verdict)) &&
        (statuses === null || statuses.includes(pair.status)) &&
        (formats === null || formats.includes(pair.format)) &&
        isAbout(projection, scope, pair.meeting) &&
        isIn(scope, pair.date),
    );
}

/** The number of meetings. A meeting within another counts once, as the stronger of the two. */
export function countOf(pairs: readonly PairState[]): number {
  return pairs.reduce((sum, pair) => sum + (countsAmong(pairs, pair) ? pair.times : 0), 0);
}

/** Whether this meeting of a pair is the one that counts among those with the same outermost meeting. */
function countsAmong(pairs: readonly PairState[], pair: PairState): boolean {
  const rank = ({ verdict, status, times }: PairState) =>
    VERDICTS.indexOf(verdict) * 1e4 + STATUSES.indexOf(status) * 1e2 - times;
  const within = pairs.filter((other) => other.within === pair.within);
  return within.reduce((best, other) => (rank(other) < rank(best) ? other : best)) === pair;
}

/** The weight of each tie between two actors of the scope, by `a b` with a < b, computed pair by pair. */
export function weightsOf(
  projection: Projection,
  scope: PairScope,
  isInside: (actor: string) => boolean,
): Map<string, number> {
  const pairs = pairsIn(projection, scope);
  const nameOf = ({ a, b }: PairState) => `${a.id} ${b.id}`;
  const sizeOf = (meeting: string) => {
    const there = pairs.filter((pair) => pair.meeting === meeting);
    return new Set(there.flatMap(({ a, b }) => [a.id, b.id])).size;
  };
  const weights = new Map<string, number>();
  for (const pair of pairs.filter(({ a, b }) => isInside(a.id) && isInside(b.id))) {
    const parallel = pairs.filter((other) => nameOf(other) === nameOf(pair));
    const times = countsAmong(parallel, pair) ? pair.times : 0;
    const before = weights.get(nameOf(pair)) ?? 0;
    weights.set(nameOf(pair), before + times / (sizeOf(pair.meeting) - 1));
  }
  return weights;
}

function knownTies({ ties }: Projection, asOf: string, type: string) {
  return ties
    .flatMap(({ key, spans }) => spans.map((span) => ({ ...span, key })))
    .filter((tie) => tie.type === type && isKnown(tie, asOf));
}

function isAbout(projection: Projection, { topics = null, asOf }: PairScope, id: string): boolean {
  return (
    topics === null ||
    knownTies(projection, asOf, 'CONCERNS').some(
      ({ from, to, support }) => from === id && topics.includes(to) && support !== 'ALLEGED',
    )
  );
}

const isIn = ({ during }: PairScope, bounds: DateBounds | null): boolean =>
  during === undefined || isDuring(bounds ?? NO_DATE, during);

const NO_DATE: DateBounds = { earliest: null, latest: null };

/** Everything the oracle says of one projection, on one day, in one scope. */
export class TieOracle {
  readonly ties: readonly PlainTie[];
  readonly #projection: Projection;
  readonly #scope: OracleScope;

  constructor(projection: Projection, scope: OracleScope) {
    this.#projection = projection;
    this.#scope = scope;
    this.ties = scope.via.flatMap((kind) => this.#tiesOf(kind));
  }

  sortKey(id: string): string {
    const entity = this.#projection.entities.find((each) => each.id === id);
    return sortKeyOf(entity?.names[0]?.text ?? id);
  }

  /** The number of an actor's relationships of the requested kinds. */
  degree(id: string): number {
    const { via } = this.#scope;
    const count = (type: string, ends: readonly ('from' | 'to')[]) =>
      this.#known(type).filter((tie) => ends.some((end) => tie[end] === id)).length;
    const isOf = ({ a, b, ofRole }: PairState) => !ofRole && [a.id, b.id].includes(id);
    return (
      (via.includes('MEETING') ? this.#pairs().filter(isOf).length : 0) +
      (via.includes('EVENT') ? this.#involved().filter(({ from }) => from === id).length : 0) +
      (via.includes('CASE') ? count('PARTY_TO', ['from']) : 0) +
      (via.includes('MEMBERSHIP') ? count('MEMBER_OF', ['from', 'to']) : 0) +
      (via.includes('ROLE') ? count('HOLDS', ['from']) + count('POST_IN', ['to']) : 0) +
      (via.includes('PART_OF') ? count('PART_OF', ['from', 'to']) : 0)
    );
  }

  /** Whether an actor may stand between others. */
  admits(id: string): boolean {
    const { exclude = [], maxDegree = null } = this.#scope;
    return !exclude.includes(id) && (maxDegree === null || this.degree(id) <= maxDegree);
  }

  /** All paths of at most `maxLength` ties that visit no actor twice, in order. */
  paths(from: string, to: string, maxLength: number): PlainPath[] {
    const found: PlainPath[] = [];
    // Each path is kept with the ties by which it can have reached its last actor.
    const walk = (
      actors: readonly string[],
      kinds: readonly TieKind[],
      last: readonly PlainTie[],
    ): void => {
      const here = actors.at(-1)!;
      if (here === to) return void found.push({ actors, kinds });
      if (kinds.length === maxLength) return;
      if (actors.length > 1 && !this.admits(here)) return;
      for (const { next, kind } of this.#from(here)) {
        const ties = this.between(here, next, kind).filter(
          (tie) => last.length === 0 || last.some((before) => leadsOver(here, before, tie)),
        );
        if (ties.length > 0 && !actors.includes(next)) {
          walk([...actors, next], [...kinds, kind], ties);
        }
      }
    };
    walk([from], [], []);
    const key = ({ actors, kinds }: PlainPath) => [
      kinds.length,
      ...actors.slice(1, -1).flatMap((id) => [this.sortKey(id), id]),
      ...kinds.map((kind) => TIE_KINDS.indexOf(kind)),
    ];
    return found.sort((x, y) => compare(key(x), key(y)));
  }

  /** Ties of one kind between two. */
  between(x: string, y: string, kind: TieKind): PlainTie[] {
    const [a, b] = x < y ? [x, y] : [y, x];
    return this.ties.filter((tie) => tie.a === a && tie.b === b && tie.kind === kind);
  }

  /** Every actor within `depth`, with its distance, most important first. */
  network(around: readonly string[], depth: number): { id: string; distance: number }[] {
    const byName = (x: string, y: string) => compare([this.sortKey(x), x], [this.sortKey(y), y]);
    const found = [...around].sort(byName).map((id) => ({ id, distance: 0 }));
    for (let distance = 1; distance <= depth; distance += 1) {
      const shown = found.map(({ id }) => id);
      const ends = this.ties.flatMap(({ a, b }) => [a, b]);
      const fresh = [...new Set(ends)]
        .filter((id) => !shown.includes(id) && this.admits(id))
        .map((id) => ({ id, count: this.#into(id, shown) }))
        .filter(({ count }) => count > 0);
      fresh.sort((x, y) => y.count - x.count || byName(x.id, y.id));
      found.push(...fresh.map(({ id }) => ({ id, distance })));
    }
    return found;
  }

  /** The number of ties of an actor with these others. */
  #into(id: string, others: readonly string[]): number {
    return others.reduce((sum, other) => sum + this.countBetween(id, other), 0);
  }

  /** The number of ties of any kind between two actors. */
  countBetween(x: string, y: string): number {
    return TIE_KINDS.reduce((sum, kind) => sum + tieCount(this.between(x, y, kind)), 0);
  }

  #from(actor: string): { next: string; kind: TieKind }[] {
    const steps = this.ties.flatMap(({ a, b, kind }) =>
      a === actor ? [{ next: b, kind }] : b === actor ? [{ next: a, kind }] : [],
    );
    return steps.filter(
      (step, i) => steps.findIndex((s) => s.next === step.next && s.kind === step.kind) === i,
    );
  }

  #involved() {
    const spans = this.#projection.involvements.flatMap((each) => [...each.spans]);
    return spans.filter((span) => isKnown(span, this.#scope.asOf) && this.#isActor(span.from));
  }

  #pairs(): PairState[] {
    const spans = this.#projection.pairs.flatMap((each) => [...each.spans]);
    return spans.filter((span) => isKnown(span, this.#scope.asOf));
  }

  #known(type: string) {
    return knownTies(this.#projection, this.#scope.asOf, type);
  }

  #isActor(id: string): boolean {
    const type = this.#projection.entities.find((entity) => entity.id === id)?.type ?? '';
    return ['Person', 'Organization', 'Group'].includes(type);
  }

  #isAbout(id: string): boolean {
    return isAbout(this.#projection, this.#scope, id);
  }

  #isDuring(bounds: DateBounds | null): boolean {
    return isIn(this.#scope, bounds);
  }

  #tiesOf(kind: TieKind): PlainTie[] {
    switch (kind) {
      case 'MEETING':
        return pairsIn(this.#projection, this.#scope).flatMap((pair) =>
          tie(pair.a.id, pair.b.id, kind, pair.meeting, { pair, status: pair.status }),
        );
      case 'EVENT':
        return this.#events();
      case 'CASE': {
        const parties = this.#known('PARTY_TO').filter(
          ({ to }) => this.#isAbout(to) && this.#isDuring(null),
        );
        return parties.flatMap((x) =>
          parties.flatMap((y) => (x.to === y.to ? tie(x.from, y.from, kind, x.to) : [])),
        );
      }
      case 'ROLE':
        return this.#known('HOLDS').flatMap((h) =>
          this.#known('POST_IN').flatMap((p) =>
            p.from === h.to && this.#isDuring(h) && this.#isAbout('')
              ? tie(h.from, p.to, kind, h.to, { term: termIn(p.to, h) })
              : [],
          ),
        );
      case 'MEMBERSHIP':
      case 'PART_OF':
        return this.#known(kind === 'PART_OF' ? 'PART_OF' : 'MEMBER_OF').flatMap((each) =>
          this.#isActor(each.from) &&
          this.#isActor(each.to) &&
          this.#isDuring(each) &&
          this.#isAbout('')
            ? tie(each.from, each.to, kind, each.key, {
                term: kind === 'PART_OF' ? null : termIn(each.to, each),
              })
            : [],
        );
    }
  }

  /** Actors who are in the same event without being a pair there. */
  #events(): PlainTie[] {
    const { statuses = null } = this.#scope;
    const pairs = this.#pairs();
    const involved = this.#involved().filter(
      ({ to, date }) => this.#isAbout(to) && this.#isDuring(date),
    );
    const shared = involved.flatMap((x) =>
      involved.flatMap((y) => {
        const isPair = pairs.some(
          ({ a, b, meeting }) => meeting === x.to && a.id === x.from && b.id === y.from,
        );
        if (x.to !== y.to || x.from >= y.from || isPair) return [];
        const status = [x.eventStatus, x.status, y.status].reduce((one, other) =>
          STATUSES.indexOf(one) > STATUSES.indexOf(other) ? one : other,
        );
        const counts = statuses === null || statuses.includes(status);
        return counts ? tie(x.from, y.from, 'EVENT', x.to, { status }) : [];
      }),
    );
    // An actor can be in an event in several capacities.
    return [...new Map(shared.map((each) => [JSON.stringify(each), each])).values()];
  }
}

/** The number of ties among these, which are of one kind between two actors. */
export function tieCount(ties: readonly PlainTie[]): number {
  const pairs = ties.flatMap(({ pair }) => pair ?? []);
  return pairs.length > 0 ? countOf(pairs) : new Set(ties.map(({ via }) => via)).size;
}

/**
 * Whether a path can lead along two ties through the actor between them. It cannot if both are terms, one of
 * them in that actor, and one certainly ended before the other began.
 */
function leadsOver(between: string, x: PlainTie, y: PlainTie): boolean {
  if (x.term === null || y.term === null) return true;
  if (![x.term.whole, y.term.whole].includes(between)) return true;
  const isOver = (one: DateBounds, other: DateBounds) =>
    one.latest !== null && other.earliest !== null && one.latest < other.earliest;
  return !isOver(x.term, y.term) && !isOver(y.term, x.term);
}

const termIn = (whole: string, { earliest, latest }: DateBounds) => ({ whole, earliest, latest });

function tie(
  x: string,
  y: string,
  kind: TieKind,
  via: string,
  said: Partial<PlainTie> = {},
): PlainTie[] {
  const [a, b] = x < y ? [x, y] : [y, x];
  return x === y ? [] : [{ a, b, kind, via, pair: null, status: null, term: null, ...said }];
}

function compare(x: readonly (string | number)[], y: readonly (string | number)[]): number {
  const place = x.findIndex((value, i) => value !== y[i]);
  return place === -1 ? 0 : x[place]! < y[place]! ? -1 : 1;
}
