/** The status of events (guide §2): from outcomes, otherwise the walk over plans, otherwise the called-off whole. */
import type { EventStage, Status } from '../../src/domain/events/stages.ts';
import type { AsOf } from './as-of.ts';
import { excludes } from './dates.ts';
import {
  datesTold,
  deniedPlanDate,
  heldDate,
  lastDate,
  planDate,
  postponedDate,
  allegedDate,
  requestedDate,
  type HeldDate,
  type Shown,
} from './event-dates.ts';
import { isOutside, speakerOf } from './sides.ts';
import { isPlanOrRequest, isTurn, walk, type Walked } from './walk.ts';
import { Words, type Step } from './words.ts';

/** What is known about an event before its status is decided. */
export interface EventSoFar {
  readonly asOf: AsOf;
  readonly id: string;
  readonly words: Words;
  readonly wholes: readonly EventAnswer[];
}

/** `outcome`: a claim asserts, alleges or denies that it was held; otherwise a plan, or nothing. */
export interface EventAnswer extends EventSoFar {
  readonly status: Status | null;
  readonly isOutcome: boolean;
  readonly date: Shown | null;
  readonly dateDisputed: boolean;
  /** Two dates told on one day, or denied dates beside others: the guide does not say which is shown. */
  readonly isDateOpen: boolean;
  readonly dates: readonly string[] | null;
  /** Set for held events. */
  readonly held: HeldDate | null;
  readonly walked: Walked;
  /** The status that it passes to its parts, and its day. */
  readonly off: { readonly status: Status; readonly day: string } | null;
}

/** §2.4: whether a word certainly contradicts that the event was held, and is no step before it. */
export function contradicts(denial: Step, held: HeldDate, denials: readonly Step[]): boolean {
  const { appeared } = denial.claim;
  const reference = referenceOf(denial, held);
  // An open end has no last day, so nothing is certainly after it.
  if (reference === null || appeared === null || appeared < reference) return false;
  return isOfHeld(denial, held, denials);
}

/** §2, parts: whether a denial of a presence is not from before the day, and is no step before it. */
export function contradictsPresence(
  denial: Step,
  held: HeldDate,
  denials: readonly Step[],
  { dates }: Words,
): boolean {
  const reference = referenceOf(denial, held);
  if (reference === null || denial.claim.since < reference) return false;
  // Who denies a presence on a day, and not the event, denies that day of it.
  const denied = dates
    .filter(
      ({ stage, force, voice }) => stage === 'held' && force === 'denied' && voice === denial.voice,
    )
    .map(({ claim }) => String(claim.value));
  return isOfHeld({ ...denial, dates: [...denial.dates, ...denied] }, held, denials);
}

const referenceOf = ({ stage }: Step, { first, last }: HeldDate) =>
  stage === 'notHeld' ? first : last;

function isOfHeld(denial: Step, held: HeldDate, denials: readonly Step[]): boolean {
  const { claim, stage, day, isOwnDay, dates } = denial;
  const reference = referenceOf(denial, held)!;
  const isSame = (other: Step) =>
    // Any report of a turn tells the same turn. A denial is somebody's own, unless it is from after the day.
    stage !== 'notHeld' ||
    (speakerOf(claim) !== null && speakerOf(claim) === speakerOf(other.claim)) ||
    (other.claim.appeared !== null && other.claim.appeared >= reference);
  const isEarlier = isOwnDay && day < reference;
  const isToldAgain =
    !isOwnDay &&
    dates.length === 0 &&
    denials.some(
      (other) => other.stage === stage && other.claim.since < claim.since && isSame(other),
    );
  const isOfAnother =
    dates.length > 0 && dates.every((date) => held.told.every((told) => excludes(date, told)));
  return !isEarlier && !isToldAgain && !isOfAnother;
}

/** The first day on which any of these was known. */
const firstKnown = (steps: readonly Step[]) => steps.map(({ claim }) => claim.since).sort()[0]!;

function outcomeOf(event: EventSoFar, walked: Walked): Pick<EventAnswer, 'status' | 'held'> | null {
  const { words } = event;
  const said = (stage: EventStage, force: string) =>
    words.stages.filter((step) => step.stage === stage && step.force === force);
  // A held involvement implies a held event.
  const heldSaid = (force: string) => [
    ...said('held', force),
    ...words.parts.filter((step) => step.stage === 'held' && step.force === force),
  ];
  const asserted = heldSaid('asserted');
  const notHeld = said('notHeld', 'asserted');
  if (asserted.length > 0) {
    const held = heldDate(event, 'asserted', firstKnown(asserted));
    const denials = [
      ...notHeld,
      ...said('cancelled', 'asserted'),
      ...said('postponed', 'asserted'),
    ];
    const isDisputed = denials.some((denial) => contradicts(denial, held, denials));
    return { status: isDisputed ? 'DISPUTED' : 'HELD', held };
  }
  const alleged = heldSaid('alleged');
  if (alleged.length > 0) {
    return { status: 'ALLEGED', held: heldDate(event, 'alleged', firstKnown(alleged)) };
  }
  if (notHeld.length > 0) {
    if (said('notHeld', 'denied').length > 0) return { status: 'DISPUTED', held: null };
    const wasPlanned = [...words.stages, ...words.parts].some(
      ({ stage, force }) => force === 'asserted' && (isPlanOrRequest(stage) || isTurn(stage)),
    );
    return { status: wasPlanned ? 'NOT_HELD' : 'DENIED', held: null };
  }
  // An allegation decides nothing, but alone it gives a status.
  const isAlone = walked.status === null && said('notHeld', 'alleged').length > 0;
  return isAlone ? { status: 'DENIED', held: null } : null;
}

/** §2.7: a called-off whole also calls off its planned parts, unless they have a later claim of their own. */
function takenAlong({ words, wholes }: EventSoFar, own: Status | null): EventAnswer['off'] {
  if (own === null || !['EXPECTED', 'CONFIRMED', 'POSTPONED'].includes(own)) return null;
  const latest = [...words.stages, ...words.parts]
    .filter(({ force, stage }) => force === 'asserted' && (isPlanOrRequest(stage) || isTurn(stage)))
    .map(({ day }) => day)
    .sort()
    .at(-1)!;
  return wholes.map(({ off }) => off).find((off) => off !== null && latest <= off.day) ?? null;
}

/** §2.7: a later plan of the whole is no word of its parts, so they stay called off. */
function offOf(
  status: Status | null,
  isHeld: boolean,
  { off }: Walked,
  words: Words,
): EventAnswer['off'] {
  if (status === 'NOT_HELD' || status === 'DENIED') {
    const said = words.stages.filter(
      ({ stage, force }) => stage === 'notHeld' && force === 'asserted',
    );
    const [day] = said.map((step) => step.day).sort();
    if (day !== undefined) return { status: 'NOT_HELD', day };
  }
  // Whether it was held or called off is disputed.
  if (off === null || (isHeld && status === 'DISPUTED')) return null;
  return { status: off.stage === 'cancelled' ? 'CANCELLED' : 'POSTPONED', day: off.day };
}

function dateOf(
  event: EventSoFar,
  status: Status | null,
  held: HeldDate | null,
  walked: Walked,
): Shown | null {
  if (held !== null) return held.shown;
  switch (status) {
    case 'REQUESTED':
      return requestedDate(event);
    case 'POSTPONED':
      return postponedDate(event, walked.earlierDays);
    case 'DECLINED':
      return lastDate(event, walked, 'declined');
    case 'CANCELLED':
      return lastDate(event, walked, 'cancelled');
    case 'NOT_HELD':
      return lastDate(event, walked, 'notHeld');
    case 'DENIED':
      return newestDenial(event, walked);
    case 'DISPUTED': {
      const isOfOutcome = event.words.stages.some(
        ({ stage, force }) => stage === 'notHeld' && force === 'asserted',
      );
      if (isOfOutcome) return lastDate(event, walked, 'notHeld');
      if (walked.turn === 'postponed') return postponedDate(event, walked.earlierDays);
      return walked.turn === null
        ? planDate(event, walked.planDay)
        : lastDate(event, walked, walked.turn);
    }
    case 'ALLEGED':
      return (
        (walked.planDay === null ? allegedDate(event) : null) ?? planDate(event, walked.planDay)
      );
    case null:
      return null;
    default:
      return planDate(event, walked.planDay);
  }
}

/** The guide does not say which day is shown if no asserted claim gives one. */
function isDateUnsaid(
  status: Status | null,
  held: HeldDate | null,
  { planDay, lastDay, turn }: Walked,
  { dates }: Words,
): boolean {
  if (status === 'DENIED') return dates.some(({ force }) => force !== 'asserted');
  if (status === 'ALLEGED') return held === null && planDay === null;
  return turn === 'postponed' && lastDay === null && status !== 'POSTPONED' && held === null;
}

/** An event with only a denial shows the denied day. */
function newestDenial(event: EventSoFar, walked: Walked): Shown | null {
  const isOfOutcome = event.words.stages.some(({ stage }) => stage === 'notHeld');
  return isOfOutcome ? lastDate(event, walked, 'notHeld', 'alleged') : deniedPlanDate(event);
}

/** Every event of a world as known on a day. */
export class Events {
  readonly #found = new Map<string, EventAnswer>();
  readonly #going = new Set<string>();

  readonly asOf: AsOf;

  constructor(asOf: AsOf) {
    this.asOf = asOf;
  }

  /** The wholes of the event, without itself and circles. */
  wholesOf(id: string): readonly string[] {
    const claims = this.asOf
      .about(id, 'partOf')
      .filter(({ modality }) => modality === 'asserted')
      .filter((claim) =>
        // §2.3: an outsider has a part in neither of the two events.
        [id, claim.object!].some((event) => !isOutside(this.asOf, event, claim)),
      );
    return [...new Set(claims.map(({ object }) => object!))].filter((whole) => whole !== id).sort();
  }

  of(id: string): EventAnswer {
    const found = this.#found.get(id) ?? this.#answer(id);
    this.#found.set(id, found);
    return found;
  }

  #answer(id: string): EventAnswer {
    this.#going.add(id);
    const { asOf } = this;
    const wholes = this.wholesOf(id)
      .filter((whole) => !this.#going.has(whole))
      .map((whole) => this.of(whole));
    this.#going.delete(id);
    const words = new Words(asOf, id);
    const event: EventSoFar = { asOf, id, words, wholes };
    // If a voice says nothing about the event's plans, its claims about parts apply to the event.
    const telling = words.stages.filter(({ stage }) => isPlanOrRequest(stage) || isTurn(stage));
    const tells = new Set(telling.map(({ voice }) => voice));
    const ofParts = words.parts.filter(
      ({ stage, force, capacity }) =>
        (force === 'asserted' || force === 'alleged') &&
        capacity !== 'absent' &&
        (isPlanOrRequest(stage) || isTurn(stage)),
    );
    const plans = ofParts.filter(({ stage, voice }) => isPlanOrRequest(stage) && !tells.has(voice));
    // A turn of a part is a turn of the event only if nothing more is said about the event.
    const isAll =
      plans.length + telling.length > 0 ||
      [...words.stages, ...words.parts].some(({ stage }) => stage === 'held');
    const steps = [...words.stages, ...plans, ...(isAll ? [] : ofParts)];
    const walked = walk(asOf, id, [...steps, ...words.loose]);
    const outcome = outcomeOf(event, walked);
    const own = outcome?.status ?? walked.status;
    const taken = outcome === null ? takenAlong(event, own) : null;
    const status = taken?.status ?? own;
    const held = outcome?.held ?? null;
    const date = dateOf(event, status, held, walked);
    return {
      ...event,
      status,
      isDateOpen:
        walked.isTied ||
        isDateUnsaid(status, held, walked, words) ||
        ((date === null || date.basis === 'inherited') &&
          wholes.some(({ isDateOpen }) => isDateOpen)),
      isOutcome: outcome !== null,
      held,
      walked,
      date,
      dateDisputed: held?.isDisputed ?? false,
      dates: datesTold(event, held !== null),
      off: taken ?? offOf(status, held !== null, walked, words),
    };
  }
}
