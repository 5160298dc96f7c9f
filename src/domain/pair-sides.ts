/** Who of those in a meeting do not meet each other there: of one side, or one in the other's place (model guide §3). */
import type { EntityId } from './entities.ts';
import type { Part } from './event-parts.ts';

/** Says of two in one meeting whether they are of one side. */
export class OneSide {
  readonly #parts: ReadonlyMap<EntityId, Part>;
  readonly #mandates = new Map<EntityId, ReadonlySet<EntityId>>();
  /** Everybody in the room. */
  readonly #present: readonly EntityId[];

  constructor(parts: ReadonlyMap<EntityId, Part>) {
    this.#parts = parts;
    const present = [...parts.values()].filter(
      ({ isPresentKind, isAbsent }) => isPresentKind && !isAbsent,
    );
    // Whom only a denial names was not in the room, but where all that is said is a denial.
    const told = present.filter(({ status }) => status !== 'DENIED');
    this.#present = (told.length > 0 ? told : present).map(({ actor }) => actor);
  }

  /** Whether the two make no pair: one was there for the other or in its place, or both for one side. */
  joins(a: Part, b: Part): boolean {
    if (this.#isFor(a, b) || this.#isFor(b, a)) return true;
    if (isInPlaceOf(a, b) || isInPlaceOf(b, a)) return true;
    if (isAllegedToJoin(a, b) || isAllegedToJoin(b, a)) return true;
    // One person who was there for two organizations did not bring them together.
    if (isThrough(a, b)) return true;
    return this.#areTogether(a, b) && !this.#isAllOneSide(a, b);
  }

  /** Also through those for whom it acted: whoever acts for an office acts for whom the office acts. */
  #isFor(a: Part, b: Part): boolean {
    return this.#mandatesOf(a.actor).has(b.actor);
  }

  #areTogether(a: Part, b: Part): boolean {
    const [own, other] = [this.#sideOf(a), this.#sideOf(b)];
    return [...own].some((id) => other.has(id));
  }

  /** It and for whom it acts, and the same of those with whom it came. */
  #sideOf({ actor, accompanying }: Part): Set<EntityId> {
    const with_ = accompanying.filter((id) => !this.#parts.get(actor)?.alleged.has(id));
    return new Set([actor, ...with_].flatMap((id) => [id, ...this.#mandatesOf(id)]));
  }

  /** A meeting within a side is a meeting all the same. */
  #isAllOneSide(a: Part, b: Part): boolean {
    return this.#present.every((id) => {
      const part = this.#parts.get(id)!;
      return [a, b].every(
        (end) =>
          part.actor === end.actor ||
          this.#isFor(part, end) ||
          this.#isFor(end, part) ||
          this.#areTogether(part, end),
      );
    });
  }

  #mandatesOf(actor: EntityId): ReadonlySet<EntityId> {
    const read = this.#mandates.get(actor);
    if (read !== undefined) return read;
    const found = new Set<EntityId>();
    for (let next: readonly EntityId[] = [actor]; next.length > 0;) {
      next = next
        .flatMap((id) => this.#parts.get(id) ?? [])
        .flatMap(({ onBehalfOf, alleged }) => onBehalfOf.filter((other) => !alleged.has(other)))
        .filter((id) => id !== actor && !found.has(id));
      for (const id of next) found.add(id);
    }
    this.#mandates.set(actor, found);
    return found;
  }
}

const isInPlaceOf = ({ insteadOf, alleged }: Part, { actor }: Part) =>
  insteadOf.includes(actor) && !alleged.has(actor);

/**
 * That one was there for the other is only alleged: then they make no pair by what the same
 * allegation says of either, and stay one by what sources assert of both.
 */
function isAllegedToJoin(a: Part, b: Part): boolean {
  if (!a.alleged.has(b.actor) || a.accompanying.includes(b.actor)) return false;
  return [a, b].some(({ status }) => status === 'ALLEGED' || status === 'DENIED');
}

/** Both were there through the same, and through nobody else. */
function isThrough(a: Part, b: Part): boolean {
  const [only, other] = [a.representedBy, b.representedBy];
  return only.length === 1 && other.length === 1 && only[0] === other[0] && !a.isOwn && !b.isOwn;
}
