/** The status of one actor's part in an event (model.md §2, "Parts"). */
import type { EntityId } from '../entities/entities.ts';
import { ASKING, capacityOf } from './event-part.ts';
import { contradictsPresence } from './event-denials.ts';
import { toStep, type EventWords, type Standing } from './event-reading.ts';
import { isOfOneStage, plannedStatus } from './event-standing.ts';
import { voiceKey, type Word } from './event-words.ts';
import { isAny, itemKey, type PartWords, type Said } from './part-words.ts';
import { isOfWalk, walk } from './plan-walk.ts';
import { PRESENT } from '../claims/predicates.ts';
import { comingTo, ruleOfTwo } from './rule-of-two.ts';
import { TURNS, weakest, type Status } from './stages.ts';

/** Reads the statuses of the parts in one event. */
export class PartStatuses {
  readonly #event: EventWords;
  readonly #standing: Standing;
  readonly #words: PartWords;
  /** Items that name actors. The others are about everybody who was to come. */
  readonly #naming: ReadonlySet<string>;
  readonly #coming: ReadonlySet<EntityId>;
  readonly #two: ReadonlySet<EntityId>;

  constructor(event: EventWords, standing: Standing, words: PartWords) {
    this.#event = event;
    this.#standing = standing;
    this.#words = words;
    const naming = event.parts.filter(
      ({ voice, claim }) => voice === 'asserted' && capacityOf(claim) !== 'absent',
    );
    this.#naming = new Set(naming.map(itemKey));
    this.#coming = comingTo(event, words);
    this.#two = ruleOfTwo(event, standing, words, this.#coming);
  }

  /** Whether the rule of two puts an actor there. */
  isOfTwo(actor: EntityId): boolean {
    return this.#two.has(actor);
  }

  /** Null if nothing is said of the actor. */
  of(actor: EntityId, said: Said): Status | null {
    const { status, stage } = this.#standing;
    if (stage === 'held') return this.#ofHeld(actor, said);
    if (['NOT_HELD', 'DENIED'].includes(status) || stage === 'notHeld') {
      if (!isAny(said)) return null;
      // Only the denial names this actor, while plans name others.
      const isDeniedOnly = status === 'NOT_HELD' && said.planned.length === 0;
      return isDeniedOnly && this.#coming.size > 0 ? 'DENIED' : status;
    }
    const walked = this.#walked(said);
    // The actor is said to have been absent, though no source says that the meeting was held.
    if (walked !== null && said.absent.length > 0) return 'NOT_HELD';
    if (walked !== null) {
      // If the event is disputed, so is the part of everybody who was to come.
      if (status === 'DISPUTED') return this.#ownTurn(said) ?? status;
      return this.#standing.inherited ? weakest([walked, status]) : walked;
    }
    if (said.plannedAlleged.length > 0) return 'ALLEGED';
    return isAny(said) ? 'DENIED' : null;
  }

  #ofHeld(actor: EntityId, said: Said): Status | null {
    const { status } = this.#standing;
    if (said.present.length > 0) {
      return said.absent.some((word) => this.#disputes(word, said.absent)) ? 'DISPUTED' : 'HELD';
    }
    if (said.presentAlleged.length > 0) return 'ALLEGED';
    const isPlanned = said.planned.length > 0;
    if (said.absent.length > 0) return isPlanned ? 'NOT_HELD' : 'DENIED';
    const beside = said.beside.map(({ claim }) => capacityOf(claim));
    const isGuest = Object.values(said).some((words: readonly Word[]) =>
      words.some(
        (word) => PRESENT.includes(capacityOf(word.claim)) && !this.#words.isHostOnly(word),
      ),
    );
    // An author or a subject has the status of the event, wherever it was. That does not show that
    // it came, if it is also named as a guest.
    const isBeside = beside.some((capacity) => !ASKING.includes(capacity) && capacity !== 'host');
    const isAsking = beside.some((capacity) => ASKING.includes(capacity));
    if (isBeside && !isGuest && !isAsking) return status;
    if (isPlanned || isAsking) {
      // If one of two stays away, there is no meeting; if there are more, the others met without this actor.
      const turned = this.#two.has(actor) ? null : this.#ownTurn(said);
      if (turned !== null) return turned;
      if (status !== 'HELD') return status;
      return this.#two.has(actor) ? 'HELD' : 'UNSTATED';
    }
    if (beside.length > 0 && !isGuest) return status;
    if (said.plannedAlleged.length > 0) return status === 'HELD' ? 'UNSTATED' : 'ALLEGED';
    return isAny(said) ? 'DENIED' : null;
  }

  /** Whether a word disputes a presence: an absence does, a denial only if it is about the held event. */
  #disputes(word: Word, absent: readonly Word[]): boolean {
    if (word.stage !== 'notHeld') return true;
    const { shown } = this.#standing;
    return contradictsPresence(word, { held: shown.date, said: absent, dates: this.#event.dates });
  }

  /**
   * Where the plan of a part stands: by the words about the actor, the turns of the event, and its plans
   * in reports that name no actor. Null if no plan names the actor.
   */
  #walked(said: Said): Status | null {
    if (said.planned.length === 0) return null;
    const ofEvent = this.#event.words.filter(
      (word) =>
        word.voice === 'asserted' &&
        isOfWalk(word.stage) &&
        (TURNS.includes(word.stage) || !this.#naming.has(itemKey(word))),
    );
    const own = [...said.planned, ...said.out].map((word) => this.#withStepOfEvent(word));
    const words = [...own, ...ofEvent];
    const walked = walk(words.map((word) => toStep(this.#event, word)));
    if (walked === null) return null;
    const status = plannedStatus(this.#event, walked);
    const isDenied = said.plannedDenied.some(
      ({ stage, voice }) => voice === 'denied' && isOfOneStage(stage, walked.stage, status),
    );
    return isDenied ? 'DISPUTED' : status;
  }

  /** The turn of this part, if the last word on it is a turn of this part alone; else null. */
  #ownTurn({ planned, out }: Said): Status | null {
    const words = [...planned, ...out];
    const walked = walk(words.map((word) => toStep(this.#event, this.#withStepOfEvent(word))));
    if (walked === null || !walked.isTurned) return null;
    const isOfEvent = walked.standing.some(({ word }) => this.#event.words.includes(word));
    return isOfEvent ? null : walked.status;
  }

  /**
   * The word about the event in place of that about a part, if one voice says both, since it has
   * the day of the step.
   */
  #withStepOfEvent(word: Word): Word {
    const step = this.#event.words.find(
      ({ claim, stage }) => stage === word.stage && voiceKey(claim) === voiceKey(word.claim),
    );
    return step ?? word;
  }
}
