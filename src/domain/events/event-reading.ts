/** What is known of an event on a day, and where it stands by all of that. */
import type { DateWord, ShownDate } from './event-dates.ts';
import type { Word } from './event-words.ts';
import type { KnownClaim } from '../time/knowledge.ts';
import type { FormatWord } from '../pairs/meeting-reports.ts';
import { isOfWalk, type Step } from './plan-walk.ts';
import type { Sides } from './sides.ts';
import { PLANS, TURNS, type EventStage, type Status } from './stages.ts';

/** Where an event stands. */
export interface Standing {
  readonly status: Status;
  /** The stage that wins. The date and the form shown belong to it. */
  readonly stage: EventStage;
  readonly shown: ShownDate;
  /** The day of the turn or outcome. Events within this one compare it with their own last plan. */
  readonly since: string;
  /** The last day on which a plan or a turn of the event itself was told; '' if there is none. */
  readonly lastTold: string;
  /** The status that planned events within it take over if it is called off or postponed. */
  readonly taking: Status | null;
  /** Whether the status is taken over from a whole that was called off or postponed. */
  readonly inherited: boolean;
  /** Claims about parts that decide where it stands, if no claim about the event itself does. */
  readonly spokenFor: readonly KnownClaim[];
}

/** What is known of an event on a day. */
export interface EventWords {
  /** Words about the event itself: its `stage` claims. */
  readonly words: readonly Word[];
  /** Words about the parts in it: its `involvedIn` claims. */
  readonly parts: readonly Word[];
  readonly dates: readonly DateWord[];
  readonly formats: readonly FormatWord[];
  readonly sides: Sides;
  /** Where the wholes of the event stand. */
  readonly wholes: readonly Standing[];
}

/** The steps of the walk: the plans, requests and turns that sources assert. */
export function stepsOf(event: EventWords, said: readonly Word[]): Step[] {
  return said
    .filter(({ voice, stage }) => voice === 'asserted' && isOfWalk(stage))
    .map((word) => toStep(event, word));
}

/** A word as a step, with the dates that its source gives for the turn, or for any plan. */
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

/** The first day on which any of these words was known. */
export const firstKnown = (words: readonly Word[]): string =>
  words.map(({ claim }) => claim.knownFrom).sort()[0]!;
