/** The status of each actor's part in an event (guide §2, "Parts"). */
import { PRESENT } from '../../src/domain/claims/predicates.ts';
import { STATUSES, type Status } from '../../src/domain/events/stages.ts';
import { contradictsPresence, type EventAnswer } from './events.ts';
import { isPlanOrRequest, isTurn, walk } from './walk.ts';
import { isOfOneItem, type PartWord, type Step } from './words.ts';

export interface Part {
  readonly actor: string;
  readonly status: Status;
  readonly words: readonly PartWord[];
  readonly capacities: readonly string[];
  /** Whether any word gives it a present capacity. */
  readonly isPresentPart: boolean;
  /** Whether it was there: asserted, alleged, or by the rule of two. */
  readonly wasThere: boolean;
  /** Whether it was not there: absent, replaced, or denied of this actor alone. */
  readonly wasAbsent: boolean;
  /** Whether the only word on it is that it was not coming. */
  readonly isOnlyOut: boolean;
  /** Whether it was expected or asked, if only as an allegation. */
  readonly wasToCome: boolean;
  /** Whether a denial of the event or its plan names it. */
  readonly isDeniedWithEvent: boolean;
  /** Whether it is one of exactly two expected actors of a held event. */
  readonly isOfTwo: boolean;
}

/** An organization or State as host is present only through a representative. */
export function isPresent({ asOf }: EventAnswer, word: PartWord): boolean {
  if (!PRESENT.includes(word.capacity)) return false;
  const isPlace = word.capacity === 'host' && asOf.typeOf(word.actor) === 'Organization';
  return !isPlace || word.through !== undefined;
}

const ASKING = ['requester', 'invited'];

/** Whether the word says that the actor was expected: a plan, a request, or a turn that names it. */
function isToCome(event: EventAnswer, word: PartWord): boolean {
  if (word.stage === 'notHeld') return false;
  if (ASKING.includes(word.capacity)) return true;
  return word.stage !== 'held' && isPresent(event, word);
}

/** Whether the same voice says it of the event, so that it is no word on this actor alone. */
const isOfEvent = ({ words }: EventAnswer, word: PartWord) =>
  words.stages.some((step) => isOfOneItem(step, word));

/** Whether the word is a plan without the actor, which is a turn of this part alone. */
const isOut = ({ capacity, stage, replacedBy }: PartWord) =>
  capacity === 'absent' && (isPlanOrRequest(stage) || (isTurn(stage) && replacedBy !== undefined));

const isAsserted = ({ force }: Step) => force === 'asserted';
const isAlleged = ({ force }: Step) => force === 'alleged';

/** Words on the event that name nobody, and all its turns, apply to each part. */
function wordsOnAll({ words }: EventAnswer): Step[] {
  return words.stages.filter(
    (step) =>
      isTurn(step.stage) ||
      !words.parts.some((part) => isOfOneItem(part, step) && isPlanPart(part)),
  );
}
const isPlanPart = ({ capacity }: PartWord) => capacity !== 'absent';

/** Every part in an event, by actor. */
export function partsIn(event: EventAnswer): ReadonlyMap<string, Part> {
  if (event.status === null) return new Map();
  const actors = [...new Set(event.words.parts.map(({ actor }) => actor))].sort();
  const two = bothOfTwo(event);
  const parts = new Map(actors.map((actor) => [actor, partOf(event, actor, two)]));
  return new Map([...parts].map(([actor, part]) => [actor, throughOthers(event, part, parts)]));
}

/** A part is at most as firm as that of its best stand-in, because an absent actor represents nobody. */
function throughOthers(event: EventAnswer, part: Part, parts: ReadonlyMap<string, Part>): Part {
  const through = part.words.flatMap((word) => word.through ?? []);
  const isThereItself = part.words.some(
    (word) =>
      word.through === undefined &&
      word.stage === 'held' &&
      isAsserted(word) &&
      isPresent(event, word),
  );
  if (through.length === 0 || isThereItself) return part;
  const places = through.map((id) => STATUSES.indexOf(parts.get(id)!.status));
  const place = Math.max(STATUSES.indexOf(part.status), Math.min(...places));
  return { ...part, status: STATUSES[place]! };
}

function partOf(event: EventAnswer, actor: string, two: readonly string[]): Part {
  const words = event.words.parts.filter((word) => word.actor === actor);
  const facts = factsOf(event, words);
  const isInferred =
    !facts.isThere && !facts.isAllegedThere && !facts.isAbsent && two.includes(actor);
  return {
    actor,
    words,
    status: event.held !== null ? ofOutcome(event, facts, isInferred) : ofPlan(event, words, facts),
    capacities: [...new Set(words.map(({ capacity }) => capacity))].sort(),
    isPresentPart: words.some((word) => isPresent(event, word)),
    wasThere: facts.isThere || facts.isAllegedThere || isInferred,
    wasAbsent: facts.isAbsent || facts.isOnlyAllegedAbsent,
    isOnlyOut: words.every((word) => isOut(word) && (isAsserted(word) || isAlleged(word))),
    wasToCome: facts.isToCome || facts.isAllegedToCome,
    isDeniedWithEvent: words.some(
      (word) =>
        (word.stage === 'notHeld' || word.force === 'denied' || word.force === 'doubted') &&
        isOfEvent(event, word),
    ),
    isOfTwo: two.includes(actor),
  };
}

interface Facts {
  readonly isThere: boolean;
  readonly isAllegedThere: boolean;
  readonly isAbsent: boolean;
  readonly isOnlyAllegedAbsent: boolean;
  readonly isToCome: boolean;
  readonly isAllegedToCome: boolean;
  /** Called off for this actor alone. */
  readonly own: Status | null;
  readonly isOnlyHosting: boolean;
}

function factsOf(event: EventAnswer, words: readonly PartWord[]): Facts {
  const there = words.filter((word) => word.stage === 'held' && isPresent(event, word));
  const isThere = there.some(isAsserted);
  const absences = words.filter(({ capacity, stage }) => capacity === 'absent' && stage === 'held');
  const denials = words.filter(
    (word) => word.stage === 'notHeld' && word.capacity !== 'absent' && !isOfEvent(event, word),
  );
  const against = denials.filter(isAsserted).filter(
    // A denial counts against presence only if it is about the same meeting, as for the event.
    (word) =>
      !isThere ||
      event.held === null ||
      contradictsPresence(word, event.held, denials, event.words),
  );
  const isAbsent = against.length > 0 || absences.some(isAsserted);
  const toCome = words.filter((word) => isAsserted(word) && isToCome(event, word));
  const others = words.filter(
    (word) => !absences.includes(word) && !denials.includes(word) && !isOut(word),
  );
  return {
    isThere,
    isAllegedThere: there.some(isAlleged),
    isAbsent,
    isOnlyAllegedAbsent:
      !isAbsent && others.length === 0 && [...absences, ...denials].some(isAlleged),
    isToCome: toCome.length > 0,
    isAllegedToCome: words.some((word) => isAlleged(word) && isToCome(event, word)),
    own: withdrawal(event, words),
    isOnlyHosting:
      words.every(({ capacity }) => capacity === 'host') && !words.some((w) => isPresent(event, w)),
  };
}

/** A plan without this actor calls its part off. */
const withoutIt = (words: readonly PartWord[]): PartWord[] =>
  words.map((word) => (isOut(word) ? { ...word, stage: 'cancelled' } : word));

/** The status if the last word calls the part off for this actor alone. */
function withdrawal(event: EventAnswer, words: readonly PartWord[]): Status | null {
  const { status, turn } = walk(
    event.asOf,
    event.id,
    withoutIt(words.filter((word) => isToCome(event, word) || isOut(word))),
  );
  const isOwn = words.some(
    (word) =>
      isAsserted(word) &&
      (isOut(word) ? turn === 'cancelled' : word.stage === turn && !isOfEvent(event, word)),
  );
  return turn !== null && isOwn ? status : null;
}

/** The status in an event that was held, alleged or disputed. */
function ofOutcome(event: EventAnswer, facts: Facts, isInferred: boolean): Status {
  if (facts.isThere) return facts.isAbsent ? 'DISPUTED' : 'HELD';
  if (facts.isAllegedThere) return 'ALLEGED';
  if (facts.isAbsent) return facts.isToCome ? 'NOT_HELD' : 'DENIED';
  if (facts.isOnlyHosting) return event.status === 'HELD' ? 'UNSTATED' : event.status!;
  if (facts.isToCome) {
    // Two cannot meet without one of them, but more actors can meet without this one.
    if (facts.own !== null && !isInferred) return facts.own;
    // A disputed or alleged event passes its status on to expected parts.
    if (event.status !== 'HELD') return event.status!;
    return isInferred ? 'HELD' : 'UNSTATED';
  }
  if (facts.isAllegedToCome) return event.status === 'HELD' ? 'UNSTATED' : 'ALLEGED';
  return 'DENIED';
}

/** The status in a plan, an event not held, or one only denied. */
function ofPlan(event: EventAnswer, words: readonly PartWord[], facts: Facts): Status {
  const namesNobody = !event.words.parts.some((word) => isAsserted(word) && isToCome(event, word));
  // If the denied plan names nobody, it was a plan for the actors that the denial names.
  const wasPlanned = facts.isToCome || (event.status === 'NOT_HELD' && namesNobody);
  if (facts.isAbsent) {
    if (wasPlanned) return 'NOT_HELD';
    return facts.isAllegedToCome ? 'ALLEGED' : 'DENIED';
  }
  if (facts.isOnlyAllegedAbsent) return 'DENIED';
  if (event.isOutcome) {
    if (event.status !== 'NOT_HELD') return event.status!;
    return wasPlanned ? 'NOT_HELD' : 'DENIED';
  }
  const own = words.filter(
    (word) =>
      (facts.isToCome && isOut(word)) ||
      ![...ASKING, 'absent'].includes(word.capacity) ||
      isToCome(event, word),
  );
  // Words on the event apply to expected actors, but not to those only alleged or denied.
  const all = facts.isToCome ? [...withoutIt(own), ...wordsOnAll(event)] : own;
  const { status } = walk(event.asOf, event.id, all);
  const isOpen = status !== null && !['DECLINED', 'CANCELLED', 'DENIED'].includes(status);
  const isOfWhole = facts.own === null && status !== 'DENIED';
  const takesOver = facts.isToCome && (isOpen || isOfWhole);
  if (event.status === 'DISPUTED' && takesOver) return 'DISPUTED';
  return status ?? 'DENIED';
}

/**
 * The rule of two: the actors named in plans and requests, if there are exactly two, the report of the
 * outcome names nobody else, neither acted for another or was absent, denied or replaced, and no
 * gathering was planned.
 */
function bothOfTwo(event: EventAnswer): readonly string[] {
  if (event.status !== 'HELD') return [];
  const { parts, forms } = event.words;
  const asserted = parts.filter(isAsserted);
  const named = [...new Set(asserted.filter((w) => isToCome(event, w)).map(({ actor }) => actor))];
  if (named.length !== 2) return [];
  const isOther = ({ actor }: PartWord) => !named.includes(actor);
  const isHostOnly = (word: PartWord) => word.capacity === 'host' && !isPresent(event, word);
  // Whether it asserts, alleges or denies that they came.
  const namesOthers = parts.some(
    (w) =>
      (w.stage === 'held' || (w.stage === 'notHeld' && !isOfEvent(event, w))) &&
      isOther(w) &&
      !isHostOnly(w),
  );
  const actsOrIsAbsent = named.some((actor) => {
    const words = parts.filter((word) => word.actor === actor);
    return (
      factsOf(event, words).isAbsent ||
      words.some((w) => isAsserted(w) && w.stage === 'notHeld' && !isOfEvent(event, w)) ||
      words.some(
        (w) =>
          isAsserted(w) && (w.through !== undefined || w.claim.qualifiers.onBehalfOf !== undefined),
      )
    );
  });
  const isGathering = forms.some(
    (form) =>
      form.force === 'asserted' &&
      form.claim.value === 'gathering' &&
      form.stage !== undefined &&
      form.stage !== 'held',
  );
  return namesOthers || actsOrIsAbsent || isGathering ? [] : named;
}
