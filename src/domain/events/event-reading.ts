/** What is known of an event on a day, and where it stands by all of that. */
import type { DateWord, ShownDate } from './event-dates.ts';
import type { Word } from './event-words.ts';
import { OPEN_END, type KnownClaim } from '../time/knowledge.ts';
import type { FormatWord } from '../pairs/meeting-reports.ts';
import { stepDay } from './event-words.ts';
import { isOfWalk, type Step } from './plan-walk.ts';
import type { Sides } from './sides.ts';
import { PLANS, TURNS, type EventStage, type Status } from './stages.ts';

/** Where an event stands. */
export interface Standing {
  readonly status: Status;
  /** The stage that wins. The date and the form shown belong to it. */
  readonly stage: EventStage;
  readonly shown: ShownDate;
  /** The last day on which a plan or a turn of the event itself was told; '' if there is none. */
  readonly lastTold: string;
  readonly taking: Taking | null;
  /** Whether the status is taken over from a whole that was called off or postponed. */
  readonly inherited: boolean;
  /** Whether the status or the date would be another without the whole. */
  readonly restsOnWhole: boolean;
  /** Claims about parts that decide where it stands, if no claim about the event itself does. */
  readonly spokenFor: readonly KnownClaim[];
}

/**
 * The last time that an event was called off or postponed, which took the events planned within it along. It
 * stays so for them if the whole is planned anew, since no source then says that they are, too.
 */
export interface Taking {
  readonly status: Status;
  /** Events within this one compare it with the day of their own last plan. */
  readonly day: string;
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

/** The last day on which a source asserts a plan or a turn. */
export const lastTold = (said: readonly Word[]): string =>
  said
    .filter(({ stage, voice }) => voice === 'asserted' && isOfWalk(stage))
    .map(stepDay)
    .sort()
    .at(-1) ?? '';

/** Whether a whole that was called off or postponed took along a plan that was last told on a day. */
export const takerOf = ({ wholes }: EventWords, lastTold: string, until = OPEN_END) =>
  wholes.find(({ taking }) => taking !== null && lastTold <= taking.day && taking.day <= until)
    ?.taking ?? null;

/** The first day on which any of these words was known. */
export const firstKnown = (words: readonly Word[]): string =>
  words.map(({ claim }) => claim.knownFrom).sort()[0]!;
