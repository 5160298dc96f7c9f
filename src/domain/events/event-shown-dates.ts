/** Which date an event is shown with: never one of an abandoned plan (model.md §2, "The date shown"). */
import {
  borrowedDate,
  inheritedDate,
  knownByDate,
  noDate,
  ofStages,
  toldDates,
  type DateWord,
  type EventDate,
  type ShownDate,
} from './event-dates.ts';
import { heldDate } from './held-date.ts';
import { plannedDate } from './planned-date.ts';
import {
  firstKnown,
  lastTold,
  stepsOf,
  takerOf,
  type EventWords,
  type Standing,
} from './event-reading.ts';
import { stepDay, voiceKey, type Voice, type Word } from './event-words.ts';
import { parseFuzzyDate } from '../time/fuzzy-date.ts';
import type { KnownClaim } from '../time/knowledge.ts';
import { excludes } from './date-stretches.ts';
import { walk, type Walked } from './plan-walk.ts';
import { PLANS, type EventStage, type Status } from './stages.ts';

/** The date of a held event. */
interface HeldShown {
  readonly shown: ShownDate;
  /** Whether the date would be another without the whole. */
  readonly restsOnWhole: boolean;
}

/**
 * The date of an event that was held: its own date; else the date of the plan that stood, if that day had
 * come; else the date of the whole; else some day up to the one on which the event became known.
 */
export function shownWhereHeld(
  event: EventWords,
  said: readonly Word[],
  held: readonly Word[],
): HeldShown {
  const known = firstKnown(held);
  const isAlleged = held[0]!.voice === 'alleged';
  const voices: readonly Voice[] = isAlleged ? ['alleged'] : ['asserted'];
  const own = heldDate(
    ofStages(event.dates, ['held'], voices),
    ofStages(event.dates, ['held'], ['denied', 'hearsay']).filter(
      ({ claim }) => !deniesAll(claim, said),
    ),
  );
  const shownAs = (date: EventDate | null, restsOnWhole: boolean): HeldShown => ({
    shown: { ...own, date },
    restsOnWhole,
  });
  if (own.date !== null) return shownAs(own.date, false);
  // A day that was still ahead when it was reported later is not the day of the event.
  const dates = event.dates.filter(
    ({ claim, date }) => claim.knownFrom <= known || (date.earliest ?? '') <= known,
  );
  const { plan, isTaken } = standingPlan({ ...event, dates }, said, known);
  if (plan !== null && !isTaken && (plan.earliest ?? '') <= known) {
    return shownAs(borrowedDate(plan, 'planned', known), false);
  }
  // Nothing was held on the days of a whole that was called off.
  const inherited = inheritedOf(event.wholes.filter(({ status }) => !CALLED_OFF.includes(status)));
  if (inherited !== null && (inherited.earliest ?? '') <= known) {
    return shownAs(borrowedDate(inherited, 'inherited', known), true);
  }
  return shownAs(knownByDate(known), isTaken);
}

/**
 * Whether the speaker who denies a date denies the whole event. Such a denial says nothing about
 * the day alone.
 */
const deniesAll = (date: KnownClaim, said: readonly Word[]) =>
  said.some(({ claim, deniesHeld }) => deniesHeld && voiceKey(claim) === voiceKey(date));

/**
 * The day of the plan that stood when the event became known to have been held, and whether a whole that was
 * called off or postponed by then had taken that plan along.
 */
function standingPlan(
  event: EventWords,
  said: readonly Word[],
  known: string,
): { readonly plan: EventDate | null; readonly isTaken: boolean } {
  const steps = stepsOf(event, said).filter(
    ({ word }) => PLANS.includes(word.stage) || stepDay(word) <= known,
  );
  const walked = walk(steps);
  if (walked === null || walked.isTurned) return { plan: null, isTaken: false };
  const plan = plannedDate(datesStanding(event, walked));
  const told = lastTold(steps.map(({ word }) => word));
  return { plan, isTaken: plan !== null && takerOf(event, told, known) !== null };
}

/** The dates of the plan since it last began, without those of an abandoned plan. */
function datesStanding(event: EventWords, { standing: steps }: Walked): DateWord[] {
  const sources = new Set(steps.map(({ word }) => word.claim.source));
  return ofStages(event.dates, ['expected', 'announced', 'confirmed'], ['asserted']).filter(
    ({ claim, stage }) => stage === null || sources.has(claim.source),
  );
}

const CALLED_OFF: readonly Status[] = ['DECLINED', 'CANCELLED', 'NOT_HELD', 'DENIED'];

const inheritedOf = (wholes: readonly Standing[]): EventDate | null =>
  wholes.map(({ shown }) => inheritedDate(shown.date)).find((date) => date !== null) ?? null;

const PLANNED: readonly EventStage[] = ['expected', 'announced', 'confirmed'];
const OFF: readonly EventStage[] = ['declined', 'cancelled', 'notHeld'];

/** The date of a plan, of a plan that was called off, or of what is only denied. */
export function shownOf(
  event: EventWords,
  said: readonly Word[],
  stage: EventStage,
  status: Status,
): ShownDate {
  const voices: readonly Voice[] =
    status === 'ALLEGED'
      ? ['alleged']
      : status === 'DENIED'
        ? ['asserted', 'alleged', 'denied', 'hearsay']
        : ['asserted'];
  if (stage === 'postponed') {
    const before = ofStages(event.dates, PLANNED, voices).filter((date) => date.stage !== null);
    const given = plannedDate(ofStages(event.dates, ['postponed'], voices));
    const isNew = given !== null && isOnNewDay(given, before);
    return {
      ...noDate,
      date: isNew ? given : null,
      told: toldDates(ofStages(event.dates, ['postponed'], voices)),
    };
  }
  const ofPlan = planDates(event, said, stage, voices);
  const dates = ofPlan.length > 0 ? ofPlan : ofStages(event.dates, ['requested'], voices);
  const isOfRequest = ofPlan.length === 0 && PLANNED.includes(stage);
  const date = isOfRequest ? null : plannedDate(dates);
  const told = ofStages(event.dates, [...(PLANNED.includes(stage) ? PLANNED : [stage])], voices);
  return {
    ...noDate,
    date: date ?? inheritedOf(event.wholes),
    told: toldDates(OFF.includes(stage) ? dates : told),
  };
}

/** Whether a date has no day in common with any of these. */
function isOnNewDay({ edtf }: EventDate, before: readonly DateWord[]): boolean {
  const given = parseFuzzyDate(edtf);
  return before.every(({ date }) => excludes(date, given));
}

/**
 * The days of the plan that stands. After a turn: the days that the plan had, else those given with
 * the turn.
 */
function planDates(
  event: EventWords,
  said: readonly Word[],
  stage: EventStage,
  voices: readonly Voice[],
): DateWord[] {
  if (stage === 'requested') return ofStages(event.dates, ['requested'], voices);
  if (OFF.includes(stage)) {
    const turned = event.dates.filter(
      (date) =>
        date.stage !== null &&
        (OFF.includes(date.stage)
          ? voices.includes(date.voice)
          : date.stage === 'held' &&
            date.claim.modality === 'denied' &&
            deniesAll(date.claim, said)),
    );
    const ofPlan = ofStages(event.dates, PLANNED, voices);
    return ofPlan.length > 0 ? ofPlan : turned;
  }
  const walked = voices.includes('alleged') ? null : walk(stepsOf(event, said));
  if (walked === null) return ofStages(event.dates, PLANNED, voices);
  return datesStanding(event, walked);
}
