/** Sorts the words about each actor of an event by what they say about its part. */
import { keysOf } from '../lists/keys.ts';
import type { EntityId } from '../entities/entities.ts';
import { capacityOf, type IsOrganization } from './event-part.ts';
import type { EventWords } from './event-reading.ts';
import { voiceKey, type Voice, type Word } from './event-words.ts';
import { groupBy } from '../lists/group-by.ts';
import type { KnownClaim } from '../time/knowledge.ts';
import { isOfWalk } from './plan-walk.ts';
import { PRESENT } from '../claims/predicates.ts';
import { PLANS, stageOf, TURNS } from './stages.ts';

/** The words about one actor, sorted by what they say. */
export interface Said {
  readonly present: readonly Word[];
  readonly presentAlleged: readonly Word[];
  readonly absent: readonly Word[];
  readonly absentAlleged: readonly Word[];
  /** Plans, requests and turns that name the actor. */
  readonly planned: readonly Word[];
  /** Plans without the actor: it is not to come, or somebody else comes in its place. */
  readonly out: readonly Word[];
  readonly outAlleged: readonly Word[];
  /** Words that name the actor and say, or allege, that the event was not held. */
  readonly ofWholeDenial: readonly Word[];
  readonly plannedAlleged: readonly Word[];
  readonly plannedDenied: readonly Word[];
  /**
   * Words that put the actor at a held event in a capacity other than present: as author, requester
   * and so on.
   */
  readonly beside: readonly Word[];
}

/** The words about all actors of an event, and what each word means there. */
export class PartWords {
  /** Words about each actor. */
  readonly about: ReadonlyMap<EntityId, readonly Word[]>;
  /** Words that say who came in place of each actor. */
  readonly replacing: ReadonlyMap<EntityId, readonly Word[]>;
  /** Words that say who acted for each actor. */
  readonly mandates: ReadonlyMap<EntityId, readonly Word[]>;
  readonly #isOrganization: IsOrganization;
  /** Items that deny that the event was held. */
  readonly #denied: ReadonlySet<string>;
  readonly #notHeldBy: ReadonlySet<string>;
  readonly #notHeldIn: ReadonlySet<string>;

  constructor({ words, parts }: EventWords, isOrganization: IsOrganization) {
    this.#isOrganization = isOrganization;
    this.#denied = new Set(words.filter(({ deniesHeld }) => deniesHeld).map(itemKey));
    this.about = groupBy(
      parts.filter((word) => !this.isDeniedMandate(word) && !assertsNothing(word.claim)),
      ({ claim }) => claim.subject,
    );
    this.replacing = groupBy(
      parts.filter(({ claim: { qualifiers, subject } }) => {
        const { insteadOf } = qualifiers;
        return insteadOf !== undefined && insteadOf !== subject;
      }),
      ({ claim }) => claim.qualifiers.insteadOf!,
    );
    this.mandates = groupBy(
      parts.filter(({ claim: { qualifiers, subject } }) => {
        const { onBehalfOf } = qualifiers;
        // After a merge, an actor can appear to act for itself.
        return onBehalfOf !== undefined && onBehalfOf !== subject;
      }),
      ({ claim }) => claim.qualifiers.onBehalfOf!,
    );
    this.#notHeldBy = new Set(
      words.filter(({ stage }) => stage === 'notHeld').map(({ claim }) => voiceKey(claim)),
    );
    this.#notHeldIn = new Set(
      words
        .filter(({ stage, deniesHeld }) => stage === 'notHeld' && !deniesHeld)
        .map(({ claim }) => claim.source),
    );
  }

  /** Sorts words about one actor, about who acted for it, and about who came in its place. */
  sort(words: readonly Word[], mandates: readonly Word[], replacing: readonly Word[]): Said {
    const said: Record<keyof Said, Word[]> = {
      present: [],
      presentAlleged: [],
      absent: [],
      absentAlleged: [],
      planned: [],
      out: [],
      outAlleged: [],
      ofWholeDenial: [],
      plannedAlleged: [],
      plannedDenied: [],
      beside: [],
    };
    const note = (word: Word, asserted: Word[], alleged: Word[]) => {
      if (word.voice === 'asserted') asserted.push(word);
      else if (word.voice === 'alleged' || word.deniesHeld) alleged.push(word);
    };
    const noteOut = (word: Word) =>
      note({ ...word, stage: 'cancelled' }, said.out, said.outAlleged);
    for (const word of words) {
      const capacity = capacityOf(word.claim);
      if (capacity === 'absent') {
        if (word.stage === 'held') note(word, said.absent, said.absentAlleged);
        else if (PLANS.includes(word.stage)) noteOut(word);
      } else if (word.stage === 'notHeld') {
        if (this.isOfWholeEvent(word)) note(word, said.ofWholeDenial, said.ofWholeDenial);
        else note(word, said.absent, said.absentAlleged);
      } else if (word.stage === 'held') {
        const isPresent = PRESENT.includes(capacity) && !this.isHostOnly(word);
        if (isPresent) note(word, said.present, said.presentAlleged);
        else if (word.voice === 'asserted') said.beside.push(word);
        else if (word.voice === 'alleged') said.plannedAlleged.push(word);
      } else if (word.voice === 'asserted') said.planned.push(word);
      else if (word.voice === 'alleged') said.plannedAlleged.push(word);
      else if (!TURNS.includes(word.stage)) said.plannedDenied.push(word);
    }
    for (const word of mandates) {
      if (this.isDeniedMandate(word) && word.stage === 'notHeld') {
        note(word, said.absent, said.absentAlleged);
      }
    }
    for (const word of replacing) {
      if (word.stage === 'held') note(word, said.absent, said.absentAlleged);
      else if (isOfWalk(word.stage)) noteOut(word);
    }
    return said;
  }

  /** An organization that only hosts is not in the room. */
  isHostOnly({ claim }: Word): boolean {
    return capacityOf(claim) === 'host' && this.#isOrganization(claim.subject);
  }

  /** Denying for whom somebody came does not deny that they came, unless the event is denied too. */
  isDeniedMandate({ claim, stage }: Word): boolean {
    return (
      claim.modality === 'denied' &&
      claim.qualifiers.onBehalfOf !== undefined &&
      !this.#denied.has(itemKey({ claim, stage }))
    );
  }

  /** Whether the speaker denies the whole event. That says nothing against one actor in particular. */
  isOfWholeEvent({ claim, deniesHeld }: Word): boolean {
    if (this.#notHeldBy.has(voiceKey(claim))) return true;
    return !deniesHeld && this.#notHeldIn.has(claim.source);
  }
}

/** Denying that an event was cancelled does not say that anybody was to come. */
function assertsNothing(claim: KnownClaim): boolean {
  const stage = stageOf(claim);
  return (
    claim.modality === 'denied' &&
    stage !== undefined &&
    (TURNS.includes(stage) || stage === 'notHeld')
  );
}

/** An item is what one voice in one source says at one stage. */
export const itemKey = ({ claim, stage }: Pick<Word, 'claim' | 'stage'>) =>
  `${voiceKey(claim)} ${stage}`;

export const isHeard = (voice: Voice) => voice === 'asserted' || voice === 'alleged';

/** Whether anything is said of an actor. */
export const isAny = (said: Said) =>
  Object.values(said).some((words: readonly Word[]) => words.length > 0);

/** Whether there are words, and only words of these kinds. */
export const isOnly = (said: Said, kinds: readonly (keyof Said)[]) =>
  isAny(said) && keysOf(said).every((kind) => said[kind].length === 0 || kinds.includes(kind));
