/** What is known of an event on a day, and where the event stands by that. */
import type { DateWord, ShownDate } from './event-dates.ts';
import type { Word } from './event-words.ts';
import type { KnownClaim } from '../time/knowledge.ts';
import type { FormatWord } from '../pairs/pair-format.ts';
import { isOfWalk, type Step } from './plan-walk.ts';
import type { Sides } from './sides.ts';
import { PLANS, TURNS, type EventStage, type Status } from './stages.ts';

/** Where an event stands. */
export interface Standing {
  readonly status: Status;
  /** The stage that wins; dates and forms are asked of it. */
  readonly stage: EventStage;
  readonly shown: ShownDate;
  /** The day from which it stands so: that of the turn or outcome, for the parts of this event. */
  readonly since: string;
  /** The last day on which a plan or a turn of the event itself was told; '' where none was. */
  readonly lastTold: string;
  /** The status that its planned parts take over, where it is off or put off. */
  readonly taking: Status | null;
  /** Taken over from the whole that is off, or put off. */
  readonly inherited: boolean;
  /** Claims about parts that say where it stands, where none about the event itself does. */
  readonly spokenFor: readonly KnownClaim[];
}

/** What is known of an event on a day. */
export interface EventWords {
  /** Of the event itself: its `stage` claims. */
  readonly words: readonly Word[];
  /** Of the parts in it: its `involvedIn` claims. */
  readonly parts: readonly Word[];
  readonly dates: readonly DateWord[];
  readonly formats: readonly FormatWord[];
  readonly sides: Sides;
  /** Where the wholes of the event stand. */
  readonly wholes: readonly Standing[];
}

/** The steps of the walk over plans: what sources assert of plans, requests and turns. */
export function stepsOf(event: EventWords, said: readonly Word[]): Step[] {
  return said
    .filter(({ voice, stage }) => voice === 'asserted' && isOfWalk(stage))
    .map((word) => toStep(event, word));
}

/** With the days that the same source gives a plan of the meeting, or the turn. */
export function toStep({ dates }: Pick<EventWords, 'dates'>, word: Word): Step {
  const stages = TURNS.includes(word.stage) ? [word.stage] : PLANS;
  const days = dates
    .filter(
      ({ claim, stage, voice }) =>
        claim.source === word.claim.source &&
        voice === 'asserted' &&
        stage !== null &&
        stages.includes(stage),
    )
    .map(({ date }) => date);
  return { word, days };
}

/** The first day on which any of these was known. */
export const firstKnown = (words: readonly Word[]): string =>
  words.map(({ claim }) => claim.knownFrom).sort()[0]!;
