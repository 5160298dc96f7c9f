/** Each actor's part in an event on a day: all its involvements are one part, walked together (model guide §2, "Parts"). */
import { ascending } from './ascending.ts';
import type { EntityId } from './entities.ts';
import {
  firstDayOf,
  isOfOneStage,
  plannedStatus,
  toStep,
  type EventWords,
  type Standing,
} from './event-standing.ts';
import { voiceKey, type Voice, type Word } from './event-words.ts';
import { groupBy } from './group-by.ts';
import type { KnownClaim } from './knowledge.ts';
import { isOfWalk, walk } from './plan-walk.ts';
import { PRESENT } from './predicates.ts';
import { PLANS, stageOf, STATUSES, TURNS, weakest, type Status } from './stages.ts';

/** What one actor's part comes to. */
export interface Part {
  readonly actor: EntityId;
  readonly status: Status;
  /** Ascending; `absent` where a source only says that it was not there. */
  readonly capacities: readonly string[];
  /** In a capacity that puts it in the room, or said not to have been there. */
  readonly isPresentKind: boolean;
  /** Somebody says that it was there, if only as an allegation, or the rule of two does. */
  readonly isThere: boolean;
  /** Somebody says that it was not there, and nobody that it was. */
  readonly isAbsent: boolean;
  /** All that is said of it is that it was not to come. */
  readonly isOut: boolean;
  /** A plan, a request or a turn names it: it was to come. */
  readonly isPlanned: boolean;
  /** The same, if only as an allegation. */
  readonly isToCome: boolean;
  /** It asked: as requester, or as host of what was still to be held. */
  readonly isAsking: boolean;
  /** A source names it itself, and not only who acted for it. */
  readonly isOwn: boolean;
  /** There by the rule of two: no source says so. */
  readonly isInferred: boolean;
  /** For whom it acted, ascending. */
  readonly onBehalfOf: readonly EntityId[];
  /** Who acted for it, ascending. */
  readonly representedBy: readonly EntityId[];
  /** In whose place it came, ascending. */
  readonly insteadOf: readonly EntityId[];
  /** With whom it came, ascending. */
  readonly accompanying: readonly EntityId[];
  /** Of these, whom no source asserts. */
  readonly alleged: ReadonlySet<EntityId>;
  /** A source says something of it, and does not only pass on what somebody outside says. */
  readonly isAsserted: boolean;
  /** Claims about it, also of who acted for it or came in its place. */
  readonly claims: readonly KnownClaim[];
}

/** Whether an id is an organization's (a State too): as host it is not in the room. */
export type IsOrganization = (id: EntityId) => boolean;

/** The parts in an event that stands as `standing`, by actor. */
export function partsOf(
  event: EventWords,
  standing: Standing,
  isOrganization: IsOrganization,
): Map<EntityId, Part> {
  return new PartReader(event, standing, isOrganization).read();
}

/** In what capacity a claim puts an actor at an event. */
export function capacityOf(claim: KnownClaim): string {
  return claim.qualifiers.capacity ?? 'attendee';
}

/** Who denies that it is off says by that of nobody that it was to come. */
function assertsNothing(claim: KnownClaim): boolean {
  const stage = stageOf(claim);
  return (
    claim.modality === 'denied' &&
    stage !== undefined &&
    (TURNS.includes(stage) || stage === 'notHeld')
  );
}

/** What the words about one actor say, sorted by what they are about. */
interface Said {
  readonly present: readonly Word[];
  readonly presentAlleged: readonly Word[];
  readonly absent: readonly Word[];
  readonly absentAlleged: readonly Word[];
  /** Plans, requests and turns that name it, as words of a walk. */
  readonly planned: readonly Word[];
  /** Plans without it: that it is not to come, or somebody in its place. */
  readonly out: readonly Word[];
  readonly outAlleged: readonly Word[];
  /** Named by a source that says, or by somebody who alleges, that the event was not held. */
  readonly ofWholeDenial: readonly Word[];
  readonly plannedAlleged: readonly Word[];
  readonly plannedDenied: readonly Word[];
  /** In a capacity beside being there: author, requester and so on, at what was held. */
  readonly beside: readonly Word[];
}

class PartReader {
  readonly #event: EventWords;
  readonly #standing: Standing;
  readonly #isOrganization: IsOrganization;
  readonly #words: ReadonlyMap<EntityId, readonly Word[]>;
  /** Words that put somebody in the place of each actor. */
  readonly #replacing: ReadonlyMap<EntityId, readonly Word[]>;
  readonly #mandates: ReadonlyMap<EntityId, readonly Word[]>;
  /** Items that deny that the event was held. */
  readonly #denied: ReadonlySet<string>;
  readonly #notHeldBy: ReadonlySet<string>;
  readonly #notHeldIn: ReadonlySet<string>;
  /** Items that name whom they speak of. */
  readonly #naming: ReadonlySet<string>;
  readonly #read = new Map<EntityId, Part>();
  readonly #coming: ReadonlySet<EntityId>;
  readonly #two: ReadonlySet<EntityId>;

  constructor(event: EventWords, standing: Standing, isOrganization: IsOrganization) {
    this.#event = event;
    this.#standing = standing;
    this.#isOrganization = isOrganization;
    const { words, parts } = event;
    this.#denied = new Set(words.filter(({ deniesHeld }) => deniesHeld).map(itemKey));
    this.#words = groupBy(
      parts.filter((word) => !this.#isDeniedMandate(word) && !assertsNothing(word.claim)),
      ({ claim }) => claim.subject,
    );
    this.#replacing = groupBy(
      parts.filter(({ claim: { qualifiers, subject } }) => {
        const { insteadOf } = qualifiers;
        return insteadOf !== undefined && insteadOf !== subject;
      }),
      ({ claim }) => claim.qualifiers.insteadOf!,
    );
    this.#mandates = groupBy(
      parts.filter(({ claim: { qualifiers, subject } }) => {
        const { onBehalfOf } = qualifiers;
        // After a merge an actor may seem to act for itself.
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
    const naming = parts.filter(
      ({ voice, claim }) => voice === 'asserted' && capacityOf(claim) !== 'absent',
    );
    this.#naming = new Set(naming.map(itemKey));
    this.#coming = this.#comingTo();
    this.#two = this.#ruleOfTwo();
  }

  read(): Map<EntityId, Part> {
    const actors = [...this.#words.keys(), ...this.#replacing.keys(), ...this.#mandates.keys()];
    const parts = new Map<EntityId, Part>();
    for (const actor of [...new Set(actors)].sort()) {
      const part = this.#part(actor);
      if (part !== null) parts.set(actor, part);
    }
    return parts;
  }

  #part(actor: EntityId): Part | null {
    const read = this.#read.get(actor);
    if (read !== undefined) return read;
    const own = this.#words.get(actor) ?? [];
    const mandates = this.#mandates.get(actor) ?? [];
    const representing = mandates.filter((word) => !this.#isDeniedMandate(word));
    const replacing = this.#replacing.get(actor) ?? [];
    const said = this.#sort([...own, ...representing], mandates, replacing);
    const status = this.#status(actor, said);
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
    // Somebody came in its place: whoever was only asked would have been there.
    const isReplaced = replacing.some(({ voice, stage }) => stage === 'held' && isHeard(voice));
    const isInferred = status === 'HELD' && said.present.length === 0 && this.#two.has(actor);
    const part: Part = {
      actor,
      status: this.#throughOthers(status, this.#sort(own, [], replacing), representing),
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
    this.#read.set(actor, part);
    return part;
  }

  /** An organization or State as host is not in the room, but for who acts for it; who is only said to be absent would have been. */
  #isPresentKind(own: readonly Word[], representing: readonly Word[]): boolean {
    if (own.length + representing.length === 0) return true;
    const isPresent = ({ claim }: Word) => PRESENT.includes(capacityOf(claim));
    return (
      representing.some(isPresent) ||
      own.some(
        (word) =>
          capacityOf(word.claim) === 'absent' || (isPresent(word) && !this.#isHostOnly(word)),
      )
    );
  }

  #isHostOnly({ claim }: Word): boolean {
    return capacityOf(claim) === 'host' && this.#isOrganization(claim.subject);
  }

  /** Or is denied to have asked: that is a record of the two as well. */
  #isAsking(word: Word): boolean {
    const capacity = capacityOf(word.claim);
    const isHosting = capacity === 'host' && (word.stage !== 'held' || !this.#isHostOnly(word));
    return capacity === 'requester' || isHosting;
  }

  /** Not where the event or its plan is denied with it; and where only an outsider says so, nobody may name it otherwise. */
  #isAbsent(said: Said): boolean {
    const { present, presentAlleged, ofWholeDenial, plannedDenied } = said;
    const elsewhere = [present, presentAlleged, ofWholeDenial, plannedDenied];
    if (elsewhere.some((words) => words.length > 0)) return false;
    if (said.absent.length > 0) return true;
    return said.absentAlleged.length > 0 && isOnly(said, ['absentAlleged', 'out', 'outAlleged']);
  }

  /** Who was there only through somebody was there no surer than that one. */
  #throughOthers(status: Status, own: Said, representing: readonly Word[]): Status {
    if (representing.length === 0 || own.present.length > 0) return status;
    const stands = representing
      .map(({ claim }) => this.#statusOf(claim.subject))
      .filter((other) => other !== null);
    const strongest = STATUSES.find((each) => stands.includes(each));
    return strongest === undefined ? status : weakest([status, strongest]);
  }

  /** The status of somebody's own part, mandates for it left out: who acts for whom may go round in circles. */
  #statusOf(actor: EntityId): Status | null {
    const own = this.#words.get(actor) ?? [];
    return this.#status(actor, this.#sort(own, [], this.#replacing.get(actor) ?? []));
  }

  #sort(words: readonly Word[], mandates: readonly Word[], replacing: readonly Word[]): Said {
    const said = {
      present: [] as Word[],
      presentAlleged: [] as Word[],
      absent: [] as Word[],
      absentAlleged: [] as Word[],
      planned: [] as Word[],
      out: [] as Word[],
      outAlleged: [] as Word[],
      ofWholeDenial: [] as Word[],
      plannedAlleged: [] as Word[],
      plannedDenied: [] as Word[],
      beside: [] as Word[],
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
        if (this.#isOfWholeEvent(word)) note(word, said.ofWholeDenial, said.ofWholeDenial);
        else note(word, said.absent, said.absentAlleged);
      } else if (word.stage === 'held') {
        const isPresent = PRESENT.includes(capacity) && !this.#isHostOnly(word);
        if (isPresent) note(word, said.present, said.presentAlleged);
        else if (word.voice === 'asserted') said.beside.push(word);
        else if (word.voice === 'alleged') said.plannedAlleged.push(word);
      } else if (word.voice === 'asserted') said.planned.push(word);
      else if (word.voice === 'alleged') said.plannedAlleged.push(word);
      else if (!TURNS.includes(word.stage)) said.plannedDenied.push(word);
    }
    for (const word of mandates) {
      if (this.#isDeniedMandate(word) && word.stage === 'notHeld') {
        note(word, said.absent, said.absentAlleged);
      }
    }
    for (const word of replacing) {
      if (word.stage === 'held') note(word, said.absent, said.absentAlleged);
      else if (isOfWalk(word.stage)) noteOut(word);
    }
    return said;
  }

  /** Denying for whom somebody came does not deny that they came, but where the event is denied with it. */
  #isDeniedMandate({ claim, stage }: Word): boolean {
    return (
      claim.modality === 'denied' &&
      claim.qualifiers.onBehalfOf !== undefined &&
      !this.#denied.has(itemKey({ claim, stage }))
    );
  }

  /** Said by whoever denies the event itself: that puts nobody out of a room. */
  #isOfWholeEvent({ claim, deniesHeld }: Word): boolean {
    if (this.#notHeldBy.has(voiceKey(claim))) return true;
    return !deniesHeld && this.#notHeldIn.has(claim.source);
  }

  #status(actor: EntityId, said: Said): Status | null {
    const { status, stage } = this.#standing;
    if (stage === 'held') return this.#statusOfHeld(actor, said);
    if (['NOT_HELD', 'DENIED'].includes(status) || stage === 'notHeld') {
      if (!isAny(said)) return null;
      // Named by the denial alone, beside those who were to come.
      const isDeniedOnly = status === 'NOT_HELD' && said.planned.length === 0;
      return isDeniedOnly && this.#coming.size > 0 ? 'DENIED' : status;
    }
    const walked = this.#walked(said);
    // Said not to have been there, of what was only planned as far as anybody says.
    if (walked !== null && said.absent.length > 0) return 'NOT_HELD';
    if (walked !== null) {
      // What is disputed of the event is disputed for whoever was to come.
      if (status === 'DISPUTED') return this.#ownTurn(said) ?? status;
      return this.#standing.inherited ? weakest([walked, status]) : walked;
    }
    if (said.plannedAlleged.length > 0) return 'ALLEGED';
    return isAny(said) ? 'DENIED' : null;
  }

  #statusOfHeld(actor: EntityId, said: Said): Status | null {
    const { status } = this.#standing;
    if (said.present.length > 0) {
      return said.absent.some((word) => this.#isInTime(word, said.absent)) ? 'DISPUTED' : 'HELD';
    }
    if (said.presentAlleged.length > 0) return 'ALLEGED';
    const isPlanned = said.planned.length > 0;
    if (said.absent.length > 0) return isPlanned ? 'NOT_HELD' : 'DENIED';
    const beside = said.beside.map(({ claim }) => capacityOf(claim));
    const isGuest = Object.values(said).some((words: readonly Word[]) =>
      words.some((word) => PRESENT.includes(capacityOf(word.claim)) && !this.#isHostOnly(word)),
    );
    // An author or a subject is so wherever it was; who is named as a guest too did not come by that.
    const isBeside = beside.some((capacity) => !ASKING.includes(capacity) && capacity !== 'host');
    const isAsking = beside.some((capacity) => ASKING.includes(capacity));
    if (isBeside && !isGuest && !isAsking) return status;
    if (isPlanned || isAsking) {
      // Without one of two there is no meeting; of more, the others held it without this one.
      const turned = this.#two.has(actor) ? null : this.#ownTurn(said);
      if (turned !== null) return turned;
      if (status !== 'HELD') return status;
      return this.#two.has(actor) ? 'HELD' : 'UNSTATED';
    }
    if (beside.length > 0 && !isGuest) return status;
    if (said.plannedAlleged.length > 0) return status === 'HELD' ? 'UNSTATED' : 'ALLEGED';
    return isAny(said) ? 'DENIED' : null;
  }

  /**
   * Who denies having been there before the day denies a plan, as whoever denies the whole event does;
   * and a denial that was known before is told again.
   */
  #isInTime({ claim, deniesHeld, stage }: Word, absent: readonly Word[]): boolean {
    if (!deniesHeld && stage !== 'notHeld') return true;
    const { date } = this.#standing.shown;
    if (claim.publishedFrom === null || claim.publishedFrom < firstDayOf(date)) return false;
    return !absent.some(
      (other) => other.stage === stage && other.claim.knownFrom < claim.knownFrom,
    );
  }

  /** Its own plans and turns, and what is said of the event: of a plan, by reports that name nobody; a turn falls on everybody. */
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

  /** The last word on this part, where that is that it is off for this one alone. */
  #ownTurn({ planned, out }: Said): Status | null {
    const words = [...planned, ...out];
    const walked = walk(words.map((word) => toStep(this.#event, this.#withStepOfEvent(word))));
    if (walked === null || !walked.isTurned) return null;
    const isOfEvent = walked.standing.some(({ word }) => this.#event.words.includes(word));
    return isOfEvent ? null : walked.status;
  }

  /** A part's step was taken when its event's was, where one source tells both. */
  #withStepOfEvent(word: Word): Word {
    const step = this.#event.words.find(
      ({ claim, stage }) => stage === word.stage && voiceKey(claim) === voiceKey(word.claim),
    );
    return step ?? word;
  }

  /** Whom plans, requests and turns name; a report of the outcome that tells who had asked tells of a request. */
  #comingTo(): ReadonlySet<EntityId> {
    const coming = this.#event.parts.filter((word) => {
      if (word.voice !== 'asserted' || word.stage === 'notHeld') return false;
      const capacity = capacityOf(word.claim);
      const isPresent = PRESENT.includes(capacity) && !this.#isHostOnly(word);
      return ASKING.includes(capacity) || (isPresent && word.stage !== 'held');
    });
    return new Set(coming.map(({ claim }) => claim.subject));
  }

  /** The two whom plans or requests name, where they were there by inference. */
  #ruleOfTwo(): ReadonlySet<EntityId> {
    const none = new Set<EntityId>();
    const { parts, formats } = this.#event;
    const coming = this.#coming;
    if (this.#standing.stage !== 'held' || coming.size !== 2) return none;
    const counts = (voice: Voice) =>
      voice === 'asserted' || (voice === 'alleged' && this.#standing.status === 'ALLEGED');
    const told = parts.filter(
      (word) => counts(word.voice) && !this.#isDeniedMandate(word) && !this.#isHostOnly(word),
    );
    const isOut = told.some((word) => {
      const { subject, qualifiers } = word.claim;
      const { insteadOf, onBehalfOf } = qualifiers;
      const isOther = !coming.has(subject);
      const isOfTwo = [subject, insteadOf, onBehalfOf].some(
        (id) => id !== undefined && coming.has(id),
      );
      const isMissing =
        capacityOf(word.claim) === 'absent' ||
        (word.stage === 'notHeld' && !this.#isOfWholeEvent(word));
      const isElsewhere = insteadOf !== undefined || onBehalfOf !== undefined || isMissing;
      return (isOther && word.stage === 'held') || (isOfTwo && isElsewhere);
    });
    const isGathering = formats.some(
      ({ form, stage, voice }) => form === 'gathering' && isOfWalk(stage) && voice === 'asserted',
    );
    return isOut || isGathering ? none : coming;
  }
}

/** What joins an actor in a meeting to others. */
const BESIDE = ['onBehalfOf', 'insteadOf', 'accompanying'] as const;

/** Capacities of those who ask and are asked: they may or may not have come. */
const ASKING: readonly string[] = ['requester', 'invited'];

/** What one voice in one source says at one stage is one item. */
const itemKey = ({ claim, stage }: Pick<Word, 'claim' | 'stage'>) => `${voiceKey(claim)} ${stage}`;

const isHeard = (voice: Voice) => voice === 'asserted' || voice === 'alleged';

const isAny = (said: Said) =>
  Object.values(said).some((words: readonly Word[]) => words.length > 0);

/** Whether something is said, and of these kinds alone. */
const isOnly = (said: Said, kinds: readonly (keyof Said)[]) =>
  isAny(said) &&
  Object.entries(said).every(
    ([kind, words]: [string, readonly Word[]]) =>
      words.length === 0 || kinds.includes(kind as keyof Said),
  );

const capacitiesOf = (words: readonly Word[]) =>
  ascending(words.map(({ claim }) => capacityOf(claim)));
