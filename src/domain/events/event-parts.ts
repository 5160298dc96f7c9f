/** Each actor's part in an event on a day: all involvements of an actor are one part (model.md §2, "Parts"). */
import { ascending } from '../lists/ascending.ts';
import type { EntityId } from '../entities/entities.ts';
import { capacityOf, type IsOrganization, type Part } from './event-part.ts';
import type { EventWords, Standing } from './event-reading.ts';
import type { Word } from './event-words.ts';
import { PartStatuses } from './part-status.ts';
import { isHeard, isOnly, PartWords, type Said } from './part-words.ts';
import { PRESENT } from '../claims/predicates.ts';
import { STATUSES, weakest, type Status } from './stages.ts';

/** The parts in an event with this standing, by actor. */
export function partsOf(
  event: EventWords,
  standing: Standing,
  isOrganization: IsOrganization,
): Map<EntityId, Part> {
  const words = new PartWords(event, isOrganization);
  return new PartReader(words, new PartStatuses(event, standing, words)).read();
}

class PartReader {
  readonly #words: PartWords;
  readonly #statuses: PartStatuses;

  constructor(words: PartWords, statuses: PartStatuses) {
    this.#words = words;
    this.#statuses = statuses;
  }

  read(): Map<EntityId, Part> {
    const { about, replacing, mandates } = this.#words;
    const actors = [...about.keys(), ...replacing.keys(), ...mandates.keys()];
    const parts = new Map<EntityId, Part>();
    for (const actor of [...new Set(actors)].sort()) {
      const part = this.#part(actor);
      if (part !== null) parts.set(actor, part);
    }
    return parts;
  }

  #part(actor: EntityId): Part | null {
    const own = this.#words.about.get(actor) ?? [];
    const mandates = this.#words.mandates.get(actor) ?? [];
    const representing = mandates.filter((word) => !this.#words.isDeniedMandate(word));
    const replacing = this.#words.replacing.get(actor) ?? [];
    const said = this.#words.sort([...own, ...representing], mandates, replacing);
    const status = this.#statuses.of(actor, said);
    if (status === null) return null;
    const claims = [...own, ...mandates, ...replacing].map(({ claim }) => claim);
    const capacities = capacitiesOf([...own, ...representing]);
    const told = own.filter(({ voice }) => isHeard(voice));
    const qualified = (name: (typeof BESIDE)[number], words = told) =>
      ascending(
        words.flatMap(({ claim }) => claim.qualifiers[name] ?? []).filter((id) => id !== actor),
      );
    const asserted = told.filter(({ voice }) => voice === 'asserted');
    const alleged = BESIDE.flatMap((name) => {
      const firm = qualified(name, asserted);
      return qualified(name).filter((id) => !firm.includes(id));
    });
    // If somebody came in its place, the actor would have been present, even if it was only asked to come.
    const isReplaced = replacing.some(({ voice, stage }) => stage === 'held' && isHeard(voice));
    const isInferred =
      status === 'HELD' && said.present.length === 0 && this.#statuses.isOfTwo(actor);
    return {
      actor,
      status: this.#throughOthers(status, this.#words.sort(own, [], replacing), representing),
      capacities: capacities.length > 0 ? capacities : ['absent'],
      isPresentKind: this.#isPresentKind(own, representing) || isReplaced,
      isThere: isInferred || said.present.length > 0 || said.presentAlleged.length > 0,
      isAbsent: this.#isAbsent(said),
      isOut: isOnly(said, ['out', 'outAlleged']),
      isPlanned: said.planned.length > 0,
      isToCome: said.planned.length + said.plannedAlleged.length > 0,
      isAsking: own.some((word) => this.#isAsking(word)),
      isOwn: own.length > 0,
      isInferred,
      onBehalfOf: qualified('onBehalfOf'),
      representedBy: ascending(representing.map(({ claim }) => claim.subject)),
      insteadOf: qualified('insteadOf'),
      accompanying: qualified('accompanying'),
      alleged: new Set(alleged),
      isAsserted: [...own, ...mandates, ...replacing].some(({ voice }) => voice === 'asserted'),
      claims,
    };
  }

  /**
   * Whether a part is of the kind that is in the room. An organization or State as host is not, unless
   * somebody acts for it there. An actor that is only said to be absent is: it would have been there.
   */
  #isPresentKind(own: readonly Word[], representing: readonly Word[]): boolean {
    if (own.length + representing.length === 0) return true;
    const isPresent = ({ claim }: Word) => PRESENT.includes(capacityOf(claim));
    return (
      representing.some(isPresent) ||
      own.some(
        (word) =>
          capacityOf(word.claim) === 'absent' || (isPresent(word) && !this.#words.isHostOnly(word)),
      )
    );
  }

  /** Whether a word says that its actor asked, or denies it; a denial is a record of the pair, too. */
  #isAsking(word: Word): boolean {
    const capacity = capacityOf(word.claim);
    const isHosting =
      capacity === 'host' && (word.stage !== 'held' || !this.#words.isHostOnly(word));
    return capacity === 'requester' || isHosting;
  }

  /**
   * Whether the actor counts as absent. It does not if a source says or alleges that it was there, or
   * denies the event or its plan. If the absence is only alleged, no other word may name the actor,
   * except words that it was not to come.
   */
  #isAbsent(said: Said): boolean {
    const { present, presentAlleged, ofWholeDenial, plannedDenied } = said;
    const elsewhere = [present, presentAlleged, ofWholeDenial, plannedDenied];
    if (elsewhere.some((words) => words.length > 0)) return false;
    if (said.absent.length > 0) return true;
    return said.absentAlleged.length > 0 && isOnly(said, ['absentAlleged', 'out', 'outAlleged']);
  }

  /** An actor present only through a representative is no more certainly there than the representative. */
  #throughOthers(status: Status, own: Said, representing: readonly Word[]): Status {
    if (representing.length === 0 || own.present.length > 0) return status;
    const stands = representing
      .map(({ claim }) => this.#statusOf(claim.subject))
      .filter((other) => other !== null);
    const strongest = STATUSES.find((each) => stands.includes(each));
    return strongest === undefined ? status : weakest([status, strongest]);
  }

  /** The status of an actor's own part, without those who act for it, since mandates can form a circle. */
  #statusOf(actor: EntityId): Status | null {
    const own = this.#words.about.get(actor) ?? [];
    return this.#statuses.of(
      actor,
      this.#words.sort(own, [], this.#words.replacing.get(actor) ?? []),
    );
  }
}

/** Qualifiers that join an actor in a meeting to another one. */
const BESIDE = ['onBehalfOf', 'insteadOf', 'accompanying'] as const;

const capacitiesOf = (words: readonly Word[]) =>
  ascending(words.map(({ claim }) => capacityOf(claim)));
