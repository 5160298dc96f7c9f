/** Ties, ways and networks by brute force over a projection in memory: slow, small and obviously right. */
import { isKnown } from '../../src/domain/knowledge.ts';
import { sortKeyOf } from '../../src/domain/names.ts';
import { isDuring, type DateBounds } from '../../src/domain/fuzzy-date.ts';
import type { Projection } from '../../src/domain/projection.ts';
import { weakest, type Status } from '../../src/domain/stages.ts';
import { TIE_KINDS, type TieKind } from '../../src/domain/ties.ts';
import { pairStatus } from '../../src/domain/verdicts.ts';

/** What is asked of every tie. */
export interface OracleScope {
  readonly k: string;
  readonly via: readonly TieKind[];
  readonly statuses: readonly Status[] | null;
  readonly exclude?: readonly string[];
  readonly includeGatherings?: boolean;
  readonly topics?: readonly string[] | null;
  readonly during?: {
    readonly since?: string;
    readonly until?: string;
    readonly match: 'POSSIBLE' | 'CERTAIN';
  };
  readonly maxDegree?: number | null;
}

/** One tie; `a` sorts before `b`. */
export interface PlainTie {
  readonly a: string;
  readonly b: string;
  readonly kind: TieKind;
  readonly via: string;
  /** Every status at which the two have it: two may share an event in several capacities. */
  readonly statuses: readonly (Status | null)[];
}

/** A way as its actors and the kind of each hop. */
export interface PlainWay {
  readonly actors: readonly string[];
  readonly kinds: readonly TieKind[];
}

/** Everything the oracle says of one projection, on one day, in one scope. */
export class TieOracle {
  readonly ties: readonly PlainTie[];
  readonly #projection: Projection;
  readonly #scope: OracleScope;

  constructor(projection: Projection, scope: OracleScope) {
    this.#projection = projection;
    this.#scope = scope;
    this.ties = scope.via.flatMap((kind) => merged(this.#tiesOf(kind)));
  }

  sortKey(id: string): string {
    const entity = this.#projection.entities.find((each) => each.id === id);
    return sortKeyOf(entity?.names[0]?.text ?? id);
  }

  /** Relationships of the kinds asked for that an actor has. */
  degree(id: string): number {
    const { via } = this.#scope;
    const count = (type: string, ends: readonly ('from' | 'to')[]) =>
      this.#known(type).filter((tie) => ends.some((end) => tie[end] === id)).length;
    const events = via.includes('MEETING') || via.includes('EVENT');
    return (
      (events ? this.#involved().filter(({ from }) => from === id).length : 0) +
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

  /** All ways of at most `maxLength` ties that pass nobody twice, in order. */
  ways(from: string, to: string, maxLength: number): PlainWay[] {
    const found: PlainWay[] = [];
    const walk = (actors: readonly string[], kinds: readonly TieKind[]): void => {
      const here = actors.at(-1)!;
      if (here === to) return void found.push({ actors, kinds });
      if (kinds.length === maxLength) return;
      if (actors.length > 1 && !this.admits(here)) return;
      for (const { next, kind } of this.#from(here)) {
        if (!actors.includes(next)) walk([...actors, next], [...kinds, kind]);
      }
    };
    walk([from], []);
    const key = ({ actors, kinds }: PlainWay) => [
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

  /** Everybody within `depth`, with distances, most important first. */
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

  #into(id: string, others: readonly string[]): number {
    return this.ties.filter(
      ({ a, b }) => (a === id && others.includes(b)) || (b === id && others.includes(a)),
    ).length;
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
    return spans.filter((span) => isKnown(span, this.#scope.k));
  }

  #known(type: string) {
    const ties = this.#projection.ties.flatMap(({ key, spans }) =>
      spans.map((span) => ({ ...span, key })),
    );
    return ties.filter((tie) => tie.type === type && isKnown(tie, this.#scope.k));
  }

  #isActor(id: string): boolean {
    const type = this.#projection.entities.find((entity) => entity.id === id)?.type ?? '';
    return ['Person', 'Organization', 'Group'].includes(type);
  }

  #isAbout(id: string): boolean {
    const { topics = null } = this.#scope;
    return (
      topics === null ||
      this.#known('CONCERNS').some(
        ({ from, to, support }) => from === id && topics.includes(to) && support !== 'ALLEGED',
      )
    );
  }

  #isDuring(bounds: DateBounds | null): boolean {
    const { during } = this.#scope;
    return during === undefined || isDuring(bounds ?? NO_DATE, during);
  }

  #tiesOf(kind: TieKind): PlainTie[] {
    switch (kind) {
      case 'MEETING':
      case 'EVENT':
        return this.#events(kind);
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
              ? tie(h.from, p.to, kind, h.to)
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
            ? tie(each.from, each.to, kind, each.key)
            : [],
        );
    }
  }

  #events(kind: 'MEETING' | 'EVENT'): PlainTie[] {
    const { statuses, includeGatherings = false } = this.#scope;
    const involved = this.#involved().filter(
      ({ to, date }) => this.#isAbout(to) && this.#isDuring(date),
    );
    const type = (id: string) => this.#projection.entities.find((each) => each.id === id)?.type;
    const readings = involved.flatMap((x) =>
      involved.flatMap((y) => {
        if (x.to !== y.to || !areApart(x, y)) return [];
        const canMeet = type(x.to) === 'Meeting' && (includeGatherings || x.format !== 'gathering');
        const pair = canMeet ? pairStatus(x.eventStatus, x, y) : null;
        const status = pair ?? weakest([x.eventStatus, x.status, y.status]);
        return tie(x.from, y.from, pair === null ? 'EVENT' : 'MEETING', x.to, status);
      }),
    );
    const isPair = (other: PlainTie) =>
      readings.some(
        (each) =>
          each.kind === 'MEETING' &&
          each.a === other.a &&
          each.b === other.b &&
          each.via === other.via,
      );
    return readings.filter(
      (each) =>
        each.kind === kind &&
        (kind === 'MEETING' || !isPair(each)) &&
        (statuses === null || each.statuses.some((s) => s !== null && statuses.includes(s))),
    );
  }
}

interface Represented {
  readonly from: string;
  readonly representedBy: string | null;
  readonly standIns: readonly string[];
}

/** Who was there for an organization did not meet it, nor did two that one person was there for. */
export function areApart(x: Represented, y: Represented): boolean {
  if (x.standIns.includes(y.from) || y.standIns.includes(x.from)) return false;
  return x.representedBy === null || x.representedBy !== y.representedBy;
}

const NO_DATE: DateBounds = { earliest: null, latest: null };

function tie(x: string, y: string, kind: TieKind, via: string, status: Status | null = null) {
  const [a, b] = x < y ? [x, y] : [y, x];
  return x === y ? [] : [{ a, b, kind, via, statuses: [status] }];
}

/** The same two may be tied through the same thing several times over. */
function merged(ties: readonly PlainTie[]): PlainTie[] {
  const found = new Map<string, PlainTie>();
  for (const each of ties) {
    const name = JSON.stringify([each.a, each.b, each.via]);
    const statuses = [...(found.get(name)?.statuses ?? []), ...each.statuses];
    found.set(name, { ...each, statuses });
  }
  return [...found.values()];
}

function compare(x: readonly (string | number)[], y: readonly (string | number)[]): number {
  const place = x.findIndex((value, i) => value !== y[i]);
  return place === -1 ? 0 : x[place]! < y[place]! ? -1 : 1;
}
