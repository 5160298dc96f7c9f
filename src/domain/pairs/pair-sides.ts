/** Tells which actors in a meeting do not meet each other: those of one side, and an actor and its stand-in (model.md §3). */
import type { EntityId } from '../entities/entities.ts';
import type { Part } from '../events/event-part.ts';
import type { Status } from '../events/stages.ts';

/** Decides whether two actors in one meeting are of one side. */
export class OneSide {
  readonly #parts: ReadonlyMap<EntityId, Part>;
  readonly #mandates = new Map<string, ReadonlySet<EntityId>>();
  /** Everybody in the room. */
  readonly #present: readonly EntityId[];

  /** @param isHeld whether a source asserts that the meeting was held. */
  constructor(parts: ReadonlyMap<EntityId, Part>, isHeld: boolean) {
    this.#parts = parts;
    const present = [...parts.values()].filter(
      ({ isPresentKind, isAbsent }) => isPresentKind && !isAbsent,
    );
    // An actor named only by a denial was not in the room, unless a denial is all that is said.
    const told = present.filter(({ status }) => status !== 'DENIED');
    const there = isHeld ? told.filter(canHaveCome) : told;
    const inTheRoom = [there, told, present].find((some) => some.length > 0) ?? [];
    this.#present = inTheRoom.map(({ actor }) => actor);
  }

  /**
   * Whether the two make no pair: one was there for the other or in its place, or both for one side. An
   * alleged mandate counts only if one of the two is named by nothing but allegations. Otherwise it
   * must not undo a meeting of two actors whom sources name.
   */
  joins(a: Part, b: Part): boolean {
    const heard = a.isAsserted && b.isAsserted ? 'asserted' : 'alleged';
    if (this.#isFor(a, b, heard) || this.#isFor(b, a, heard)) return true;
    if (isInPlaceOf(a, b, heard) || isInPlaceOf(b, a, heard)) return true;
    // One person acting for two organizations does not make those organizations meet.
    if (isThrough(a, b)) return true;
    return this.#areTogether(a, b, heard) && !this.#isAllOneSide(a, b, heard);
  }

  /** Mandates chain: an actor that acts for an office also acts for whomever the office acts for. */
  #isFor(a: Part, b: Part, heard: Heard): boolean {
    return this.#mandatesOf(a.actor, heard).has(b.actor);
  }

  #areTogether(a: Part, b: Part, heard: Heard): boolean {
    const [own, other] = [this.#sideOf(a, heard), this.#sideOf(b, heard)];
    return [...own].some((id) => other.has(id));
  }

  /** The actor and those whom it accompanies, with everybody for whom they act. */
  #sideOf(part: Part, heard: Heard): Set<EntityId> {
    const all = [part.actor, ...told(part, part.accompanying, heard)];
    return new Set(all.flatMap((id) => [id, ...this.#mandatesOf(id, heard)]));
  }

  /**
   * Whether everybody in the room is of the side of these two. Then it is a meeting within that
   * side, and they are a pair.
   */
  #isAllOneSide(a: Part, b: Part, heard: Heard): boolean {
    return this.#present.every((id) => {
      const part = this.#parts.get(id)!;
      return [a, b].every(
        (end) =>
          part.actor === end.actor ||
          this.#isFor(part, end, heard) ||
          this.#isFor(end, part, heard) ||
          this.#areTogether(part, end, heard),
      );
    });
  }

  #mandatesOf(actor: EntityId, heard: Heard): ReadonlySet<EntityId> {
    const key = `${heard} ${actor}`;
    const read = this.#mandates.get(key);
    if (read !== undefined) return read;
    const found = new Set<EntityId>();
    for (let next: readonly EntityId[] = [actor]; next.length > 0;) {
      next = next
        .flatMap((id) => this.#parts.get(id) ?? [])
        .flatMap((part) => told(part, part.onBehalfOf, heard))
        .filter((id) => id !== actor && !found.has(id));
      for (const id of next) found.add(id);
    }
    this.#mandates.set(key, found);
    return found;
  }
}

/**
 * Whether an actor can have been in the room of a meeting that was held. One who called its own part off was
 * not, and an allegation that somebody else was there must not undo a meeting within one side. An actor who
 * was to come, and of whom nobody says whether it came, may have been what the meeting was about.
 */
const canHaveCome = ({ status, isAsserted }: Part) => isAsserted && !WITHDRAWN.includes(status);

const WITHDRAWN: readonly Status[] = ['DECLINED', 'CANCELLED', 'POSTPONED', 'NOT_HELD'];

/** Which mandates count: only asserted ones, or alleged ones as well. */
type Heard = 'asserted' | 'alleged';

const told = ({ alleged }: Part, ids: readonly EntityId[], heard: Heard): readonly EntityId[] =>
  heard === 'alleged' ? ids : ids.filter((id) => !alleged.has(id));

const isInPlaceOf = (part: Part, { actor }: Part, heard: Heard) =>
  told(part, part.insteadOf, heard).includes(actor);

/** Whether both were there only through one and the same actor. */
function isThrough(a: Part, b: Part): boolean {
  const [only, other] = [a.representedBy, b.representedBy];
  return only.length === 1 && other.length === 1 && only[0] === other[0] && !a.isOwn && !b.isOwn;
}
