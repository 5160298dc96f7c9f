/** Where each actor's one part in an event stands (guide §2, "Parts"). */
import { PRESENT } from '../../src/domain/claims/predicates.ts';
import { STATUSES, type Status } from '../../src/domain/events/stages.ts';
import { contradicts, type EventAnswer } from './events.ts';
import { isPlanOrRequest, isTurn, walk } from './walk.ts';
import { isOfOneItem, type PartWord, type Step } from './words.ts';

export interface Part {
  readonly actor: string;
  readonly status: Status;
  readonly words: readonly PartWord[];
  readonly capacities: readonly string[];
  /** In whatever words, it is placed among those present. */
  readonly isPresentPart: boolean;
  /** Said to have been there: asserted or alleged, or by the rule of two. */
  readonly wasThere: boolean;
  /** Said not to have been there: absent, replaced, or denied of this one alone. */
  readonly wasAbsent: boolean;
  /** Nothing is said of it but that it was not to come. */
  readonly isOnlyOut: boolean;
  /** Was to come, or was asked, if only as an allegation. */
  readonly wasToCome: boolean;
  /** Named where the event itself is denied, or its plan. */
  readonly isDeniedWithEvent: boolean;
  /** One of the only two who were to come to what was held. */
  readonly isOfTwo: boolean;
}

/** An organization or State as host is not present, unless somebody stood there for it. */
export function isPresent({ asOf }: EventAnswer, word: PartWord): boolean {
  if (!PRESENT.includes(word.capacity)) return false;
  const isPlace = word.capacity === 'host' && asOf.typeOf(word.actor) === 'Organization';
  return !isPlace || word.through !== undefined;
}

const ASKING = ['requester', 'invited'];

/** Whether it says that this one was to come: a plan, a request, or a turn that names it. */
function isToCome(event: EventAnswer, word: PartWord): boolean {
  if (word.stage === 'notHeld') return false;
  if (ASKING.includes(word.capacity)) return true;
  return word.stage !== 'held' && isPresent(event, word);
}

/** Said of the event by the same voice: then it is no word on this actor alone. */
const isOfEvent = ({ words }: EventAnswer, word: PartWord) =>
  words.stages.some((step) => isOfOneItem(step, word));

/** A plan without it: a turn, of this part alone. */
const isOut = ({ capacity, stage, replacedBy }: PartWord) =>
  capacity === 'absent' && (isPlanOrRequest(stage) || (isTurn(stage) && replacedBy !== undefined));

const isAsserted = ({ force }: Step) => force === 'asserted';
const isAlleged = ({ force }: Step) => force === 'alleged';

/** Words on the event that name nobody, and every turn of it, say the same of each part. */
function wordsOnAll({ words }: EventAnswer): Step[] {
  return words.stages.filter(
    (step) =>
      isTurn(step.stage) ||
      !words.parts.some((part) => isOfOneItem(part, step) && isPlanPart(part)),
  );
}
const isPlanPart = ({ capacity }: PartWord) => capacity !== 'absent';

/** All parts in an event, by actor. */
export function partsIn(event: EventAnswer): ReadonlyMap<string, Part> {
  if (event.status === null) return new Map();
  const actors = [...new Set(event.words.parts.map(({ actor }) => actor))].sort();
  const two = bothOfTwo(event);
  const parts = new Map(actors.map((actor) => [actor, partOf(event, actor, two)]));
  return new Map([...parts].map(([actor, part]) => [actor, throughOthers(event, part, parts)]));
}

/** Who was not there stood there for nobody: at the most, a part is as firm as that of its best stand-in. */
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
  /** Called off for this one alone. */
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
    // Against a word that he was there, a denial must be one of that very meeting, as for the event.
    (word) => !isThere || event.held === null || contradicts(word, event.held, denials),
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

/** A plan that leaves this one out calls its part off. */
const withoutIt = (words: readonly PartWord[]): PartWord[] =>
  words.map((word) => (isOut(word) ? { ...word, stage: 'cancelled' } : word));

/** Where the last word on this part is that it is off for this one alone. */
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

/** In what was held, is alleged to have been, or is disputed. */
function ofOutcome(event: EventAnswer, facts: Facts, isInferred: boolean): Status {
  if (facts.isThere) return facts.isAbsent ? 'DISPUTED' : 'HELD';
  if (facts.isAllegedThere) return 'ALLEGED';
  if (facts.isAbsent) return facts.isToCome ? 'NOT_HELD' : 'DENIED';
  if (facts.isOnlyHosting) return event.status === 'HELD' ? 'UNSTATED' : event.status!;
  if (facts.isToCome) {
    // Without one of two there is no meeting; of more, the others held it without this one.
    if (facts.own !== null && !isInferred) return facts.own;
    // An event that is disputed or alleged passes that on to parts that were only to come.
    if (event.status !== 'HELD') return event.status!;
    return isInferred ? 'HELD' : 'UNSTATED';
  }
  if (facts.isAllegedToCome) return event.status === 'HELD' ? 'UNSTATED' : 'ALLEGED';
  return 'DENIED';
}

/** In a plan, in what was not held, and in what is only denied. */
function ofPlan(event: EventAnswer, words: readonly PartWord[], facts: Facts): Status {
  const namesNobody = !event.words.parts.some((word) => isAsserted(word) && isToCome(event, word));
  // A plan that names nobody was one of those whom the denial names.
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
  // What is said of the event lifts those who were to come, and nobody who is only alleged or denied to be.
  const all = facts.isToCome ? [...withoutIt(own), ...wordsOnAll(event)] : own;
  const { status } = walk(event.asOf, event.id, all);
  const isOpen = status !== null && !['DECLINED', 'CANCELLED', 'DENIED'].includes(status);
  const isOfWhole = facts.own === null && status !== 'DENIED';
  const takesOver = facts.isToCome && (isOpen || isOfWhole);
  if (event.status === 'DISPUTED' && takesOver) return 'DISPUTED';
  return status ?? 'DENIED';
}

/**
 * The rule of two: whom plans and requests name, where these are exactly two and nobody else is
 * named by a report of the outcome, neither acted for another or was absent, denied or replaced, and
 * no gathering was planned.
 */
function bothOfTwo(event: EventAnswer): readonly string[] {
  if (event.status !== 'HELD') return [];
  const { parts, forms } = event.words;
  const asserted = parts.filter(isAsserted);
  const named = [...new Set(asserted.filter((w) => isToCome(event, w)).map(({ actor }) => actor))];
  if (named.length !== 2) return [];
  const isOther = ({ actor }: PartWord) => !named.includes(actor);
  const isHostOnly = (word: PartWord) => word.capacity === 'host' && !isPresent(event, word);
  const namesOthers = asserted.some((w) => w.stage === 'held' && isOther(w) && !isHostOnly(w));
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
