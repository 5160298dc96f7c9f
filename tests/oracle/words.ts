/** Claims of an event as words: which stage, how firmly after rules 1 to 3 of guide §2, in whose voice. */
import { EVENT_STAGES, type EventStage } from '../../src/domain/events/stages.ts';
import type { AsOf, Known } from './as-of.ts';
import { boundsOf } from './dates.ts';
import { isOutside, speakerOf } from './sides.ts';

/** `doubted`: denied by somebody outside, which decides nothing and is a record where it stands alone. */
export type Force = 'asserted' | 'alleged' | 'denied' | 'doubted';

export interface Word {
  readonly claim: Known;
  /** Absent where a date or form names none. */
  readonly stage?: EventStage;
  readonly force: Force;
  /** Who says it in which source: what one voice says in one source is one report of its own. */
  readonly voice: string;
}

/** A word on the event itself or on somebody's part, in the order of the walk. */
export interface Step extends Word {
  readonly stage: EventStage;
  /** Of its own step's date, else on which it became known. */
  readonly day: string;
  readonly isOwnDay: boolean;
  /** Says nothing but a day. */
  readonly isOnlyDay?: boolean;
  /** Days for the event that the same voice gives for the same stage. */
  readonly dates: readonly string[];
}

const isStage = (text: unknown): text is EventStage => EVENT_STAGES.some((stage) => stage === text);

export const voiceOf = (claim: Known): string => `${claim.source}: ${speakerOf(claim) ?? ''}`;

/** §2.2: who denies that it was held says that it was not; §2.3: outside, everything is only alleged. */
function heard(asOf: AsOf, event: string, claim: Known, stage?: EventStage): Word {
  const voice = voiceOf(claim);
  const outside = isOutside(asOf, event, claim);
  const isDenied = claim.modality === 'denied';
  if (isDenied && stage === 'held') {
    return { claim, stage: 'notHeld', force: outside ? 'alleged' : 'asserted', voice };
  }
  const force: Force = outside ? (isDenied ? 'doubted' : 'alleged') : claim.modality;
  return { claim, ...(stage === undefined ? {} : { stage }), force, voice };
}

/** The date of a claim's own step, where it gives one; its last day. */
function ownDayOf({ qualifiers: { date } }: Known): string | null {
  return date === undefined ? null : boundsOf(date).latest;
}

export class Words {
  /** On the event itself. */
  readonly stages: readonly Step[];
  /** On parts in it. */
  readonly parts: readonly PartWord[];
  readonly dates: readonly Word[];
  readonly forms: readonly Word[];
  /** Days of plans that no word on the event or a part goes with. */
  readonly loose: readonly Step[];

  constructor(asOf: AsOf, event: string) {
    const hear = (claim: Known, stage: unknown) =>
      heard(asOf, event, claim, isStage(stage) ? stage : undefined);
    const stages = asOf
      .about(event, 'stage')
      .filter(({ value }) => isStage(value))
      .map((claim) => hear(claim, claim.value));
    this.dates = asOf.about(event, 'date').map((claim) => datedWord(hear, claim, stages));
    this.forms = asOf.about(event, 'format').map((claim) => hear(claim, claim.qualifiers.stage));
    this.stages = stages.map((word) => this.#step(word, ownDayOf(word.claim)));
    this.parts = asOf
      .pointingAt(event, 'involvedIn')
      .filter(({ qualifiers }) => isStage(qualifiers.stage))
      .filter((claim) => !assertsNothing(claim))
      .flatMap((claim) => {
        const word = hear(claim, claim.qualifiers.stage);
        const item = this.stages.find((own) => isOfOneItem(own, word));
        const step = this.#step(word, item?.isOwnDay === true ? item.day : null);
        return partWords(claim, step, item !== undefined);
      });
    const told = [...this.stages, ...this.parts];
    this.loose = this.dates
      .filter(
        (date) =>
          date.stage !== undefined &&
          ['expected', 'announced', 'confirmed'].includes(date.stage) &&
          !told.some((step) => isOfOneItem(step, date)),
      )
      .map((date) => ({ ...this.#step(date, null), isOnlyDay: true }));
  }

  #step(word: Word, ownDay: string | null): Step {
    const dates = this.dates
      .filter((date) => isOfOneItem(date, word))
      .map(({ claim }) => String(claim.value));
    const stage = word.stage!;
    return { ...word, stage, day: ownDay ?? word.claim.since, isOwnDay: ownDay !== null, dates };
  }
}

/** §2.2: who denies that it is off, or that it was not held, asserts nothing by itself. */
const assertsNothing = ({ modality, qualifiers: { stage } }: Known) =>
  modality === 'denied' && ['declined', 'postponed', 'cancelled', 'notHeld'].includes(stage ?? '');

/** One voice, one source, one stage, equally firm. */
export const isOfOneItem = (a: Word, b: Word): boolean =>
  a.voice === b.voice && a.stage === b.stage && a.force === b.force;

/**
 * Who denies the event and names its day gives the day of what was not held. Who denies only the
 * day of what was held says nothing of another: it stays a denied day of `held`.
 */
function datedWord(
  hear: (claim: Known, stage: unknown) => Word,
  claim: Known,
  stages: readonly Word[],
): Word {
  const word = hear(claim, claim.qualifiers.stage);
  const isDenial = claim.modality === 'denied' && claim.qualifiers.stage === 'held';
  if (!isDenial || stages.some((stage) => isOfOneItem(stage, word))) return word;
  return { ...word, stage: 'held', force: word.force === 'asserted' ? 'denied' : 'doubted' };
}

export interface PartWord extends Step {
  readonly actor: string;
  readonly capacity: string;
  /** Who stood there for this actor. */
  readonly through?: string;
  /** Who came instead. */
  readonly replacedBy?: string;
}

/** §3: whoever is acted for has a part; §2, parts: whoever was replaced was not there. */
function partWords(claim: Known, step: Step, isOfEvent: boolean): PartWord[] {
  const { capacity = 'attendee', onBehalfOf, insteadOf } = claim.qualifiers;
  const actor = claim.subject;
  const own: PartWord = { ...step, actor, capacity };
  // Who denies for whom somebody came does not deny that he came, but where the event is denied with it.
  const isOfMandate = claim.modality === 'denied' && onBehalfOf !== undefined && !isOfEvent;
  const words = isOfMandate ? [] : [own];
  if (onBehalfOf !== undefined && onBehalfOf !== actor) {
    words.push({ ...step, actor: onBehalfOf, capacity, through: actor });
  }
  if (insteadOf !== undefined && insteadOf !== actor && claim.modality !== 'denied') {
    words.push({ ...step, actor: insteadOf, capacity: 'absent', replacedBy: actor });
  }
  return words;
}
