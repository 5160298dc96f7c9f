/** What reads otherwise after a load, as lists of changes. */
import type { RelationshipType } from '../../domain/claims/predicates.ts';
import type { ContradictionKind } from '../records/contradictions.ts';
import type { CaseReading, EntityReading, EventReading } from './entity-readings.ts';
import type { Named } from './names.ts';
import type { PairReading } from './pair-readings.ts';
import type { RelationshipReading } from './relationship-readings.ts';
import type { Reads } from './two-sides.ts';

/** The most changes that a list holds. */
export const MOST_LISTED = 1_000;

/** The first changes of a list, and how many there are in all. */
export interface Listed<T> {
  readonly total: number;
  readonly items: readonly T[];
}

export interface PairChange {
  readonly a: Named;
  readonly b: Named;
  /** Up to 20 of the meetings that change for these two. */
  readonly meetings: readonly string[];
  readonly before: PairReading;
  readonly after: PairReading;
}

export interface EntityChange<R extends EntityReading = EntityReading> extends Named, Reads<R> {}

export interface RelationshipChange extends Reads<RelationshipReading> {
  readonly type: RelationshipType;
  /** Tells apart several relationships of one type between the same two, such as two terms in a role. */
  readonly key: string;
  readonly from: Named;
  readonly to: Named;
}

/** A contradiction that is there only before or only after the load. */
export interface ContradictionChange {
  readonly change: 'new' | 'resolved';
  readonly kind: ContradictionKind;
  readonly subject: Named;
  readonly object: Named | null;
  readonly meeting: Named | null;
}

/** Everything that reads otherwise as known now. Each list holds up to {@link MOST_LISTED} changes. */
export interface Otherwise {
  /** Changed verdicts come first. */
  readonly pairs: Listed<PairChange>;
  readonly events: Listed<EntityChange<EventReading>>;
  readonly cases: Listed<EntityChange<CaseReading>>;
  /** Everything else that has names. */
  readonly entities: Listed<EntityChange>;
  /** Involvements, roles, memberships and other ties. */
  readonly relationships: Listed<RelationshipChange>;
  readonly contradictions: Listed<ContradictionChange>;
  /** How many entities, relationships and pairs get other evidence or another history, and read the same now. */
  readonly unchanged: number;
}

/** Keeps the first changes, and counts all. */
export class Kept<T> {
  readonly #first: T[] = [];
  readonly #others: T[] = [];
  #total = 0;

  add(item: T, isFirst = false): void {
    this.#total += 1;
    const list = isFirst ? this.#first : this.#others;
    if (list.length < MOST_LISTED) list.push(item);
  }

  listed<L>(make: (item: T) => L): Listed<L> {
    const items = [...this.#first, ...this.#others].slice(0, MOST_LISTED);
    return { total: this.#total, items: items.map(make) };
  }

  /** The items that are kept. */
  *[Symbol.iterator](): Generator<T> {
    yield* this.#first;
    yield* this.#others;
  }
}
