/** The claims of an event as words: their stage, firmness (guide §2, rules 1 to 3) and voice. */
import { EVENT_STAGES, type EventStage } from '../../src/domain/events/stages.ts';
import type { AsOf, Known } from './as-of.ts';
import { boundsOf } from './dates.ts';
import { isOutside, speakerOf } from './sides.ts';

/** `doubted`: denied by an outsider, which decides nothing but alone gives DENIED. */
export type Force = 'asserted' | 'alleged' | 'denied' | 'doubted';

export interface Word {
  readonly claim: Known;
  /** Absent for a date or form without a stage. */
  readonly stage?: EventStage;
  readonly force: Force;
  /** The source and the speaker. What one voice says in one source is one report. */
  readonly voice: string;
}

/** A word on the event or on a part, in the order of the walk. */
export interface Step extends Word {
  readonly stage: EventStage;
  /** The day of its step, otherwise the day on which it became known. */
  readonly day: string;
  readonly isOwnDay: boolean;
  /** Whether it gives only a day. */
  readonly isOnlyDay?: boolean;
  /** The days of the event that the same voice gives for the same stage. */
  readonly dates: readonly string[];
}

const isStage = (text: unknown): text is EventStage => EVENT_STAGES.some((stage) => stage === text);

export const voiceOf = (claim: Known): string => `${claim.source}: ${speakerOf(claim) ?? ''}`;

/** §2.2: denying held means not held. §2.3: whatever an outsider says is only alleged. */
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

/** The last day of the date of a claim's own step, if it gives one. */
function ownDayOf({ qualifiers: { date } }: Known): string | null {
  return date === undefined ? null : boundsOf(date).latest;
}

export class Words {
  /** Words on the event itself. */
  readonly stages: readonly Step[];
  /** Words on its parts. */
  readonly parts: readonly PartWord[];
  readonly dates: readonly Word[];
  readonly forms: readonly Word[];
  /** Days of plans without a word on the event or a part. */
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

/** §2.2: denying a cancellation or that it was not held asserts nothing by itself. */
const assertsNothing = ({ modality, qualifiers: { stage } }: Known) =>
  modality === 'denied' && ['declined', 'postponed', 'cancelled', 'notHeld'].includes(stage ?? '');

/** Whether two words have the same voice, source, stage and firmness. */
export const isOfOneItem = (a: Word, b: Word): boolean =>
  a.voice === b.voice && a.stage === b.stage && a.force === b.force;

/**
 * A denial of the event that names its day gives the day of the event that was not held. A denial of
 * only the day of a held event stays a denied day of `held`.
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
  /** The actor who represented this one. */
  readonly through?: string;
  /** The actor who came instead. */
  readonly replacedBy?: string;
}

/** §3: an actor that is represented has a part. §2, parts: an actor that was replaced was not there. */
function partWords(claim: Known, step: Step, isOfEvent: boolean): PartWord[] {
  const { capacity = 'attendee', onBehalfOf, insteadOf } = claim.qualifiers;
  const actor = claim.subject;
  const own: PartWord = { ...step, actor, capacity };
  // Denying a mandate does not deny the part, unless the same voice denies the event too.
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
