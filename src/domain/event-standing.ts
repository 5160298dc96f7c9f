/** Where an event stands on a day: outcomes first, then the walk over plans, then allegations and denials (model guide §2, rules 4 to 7). */
import {
  borrowedDate,
  endedBy,
  heldDate,
  inheritedDate,
  knownByDate,
  noDate,
  ofStages,
  plannedDate,
  toldDates,
  type DateWord,
  type EventDate,
  type ShownDate,
} from './event-dates.ts';
import { ownDay, stepDay, voiceKey, type Voice, type Word } from './event-words.ts';
import type { KnownClaim } from './knowledge.ts';
import type { FormWord } from './pair-form.ts';
import type { DateBounds } from './fuzzy-date.ts';
import { excludes, isOfWalk, walk, type Step, type Walked } from './plan-walk.ts';
import type { Sides } from './sides.ts';
import { PLANS, STATUS_OF_STAGE, TURNS, type EventStage, type Status } from './stages.ts';

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
  readonly formats: readonly FormWord[];
  readonly sides: Sides;
  /** Where the wholes of the event stand. */
  readonly wholes: readonly Standing[];
}

/** Null where no source says anything of it that counts. */
export function standingOf(event: EventWords): Standing | null {
  const said = [...event.words, ...wordsOfParts(event)];
  const withVoice = (stages: readonly EventStage[], ...voices: Voice[]) =>
    said.filter(({ stage, voice }) => stages.includes(stage) && voices.includes(voice));
  const held = withVoice(['held'], 'asserted');
  if (held.length > 0) return heldStanding(event, said, held);
  const alleged = withVoice(['held'], 'alleged');
  if (alleged.length > 0) {
    return { ...heldStanding(event, said, alleged), status: 'ALLEGED' };
  }
  const walked = walk(stepsOf(event, said));
  const notHeld = withVoice(['notHeld'], 'asserted');
  if (notHeld.length > 0) {
    const isDenied = withVoice(['notHeld'], 'denied').length > 0;
    const undone: Status = walked === null ? 'DENIED' : 'NOT_HELD';
    return standing(event, said, 'notHeld', isDenied ? 'DISPUTED' : undone, notHeld);
  }
  if (walked !== null) return takenAlong(event, planStanding(event, said, walked));
  const plans = withVoice([...PLANS, ...TURNS], 'alleged');
  if (plans.length > 0) {
    const stage = walk(plans.map((word) => toStep(event, word)))!.stage;
    return standing(event, said, stage, 'ALLEGED', plans);
  }
  const denials = [...withVoice(PLANS, 'denied', 'hearsay'), ...withVoice(['notHeld'], 'alleged')];
  if (denials.length > 0) return standing(event, said, 'notHeld', 'DENIED', denials);
  return null;
}

/**
 * An involvement that was held says that its event was, and one alleged to have been alleges it. What
 * is planned for a part says so of the event, however it is written, where the same voice says nothing
 * of the event's plans. A turn of one part is one of the event only where nobody tells of a plan, nor
 * that it was held: one who did not come puts nobody else's presence in doubt.
 */
function wordsOfParts({ words, parts }: EventWords): Word[] {
  const heard = parts.filter(({ voice }) => voice === 'asserted' || voice === 'alleged');
  const held = heard.filter(({ stage }) => stage === 'held');
  const telling = new Set(
    words.filter(({ stage }) => isOfWalk(stage)).map(({ claim }) => voiceKey(claim)),
  );
  const coming = heard.filter(({ claim }) => claim.qualifiers.capacity !== 'absent');
  const plans = coming.filter(
    ({ stage, claim }) => PLANS.includes(stage) && !telling.has(voiceKey(claim)),
  );
  const isHeld = held.length > 0 || words.some(({ stage }) => stage === 'held');
  if (plans.length > 0 || telling.size > 0 || isHeld) return [...held, ...plans];
  return [...held, ...coming.filter(({ stage }) => TURNS.includes(stage))];
}

function stepsOf(event: EventWords, said: readonly Word[]): Step[] {
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

/** A plan that stands, or a turn. */
function planStanding(event: EventWords, said: readonly Word[], walked: Walked): Standing {
  const { stage, isTurned } = walked;
  const status = isTurned ? walked.status : plannedStatus(event, walked);
  const denied = said.filter(({ voice }) => voice === 'denied').map((word) => word.stage);
  const isDenied = denied.some((other) => isOfOneStage(other, stage, status));
  const winners = walked.standing.map(({ word }) => word);
  return standing(event, said, stage, isDenied ? 'DISPUTED' : status, winners);
}

/** Whether a denial is of the stage that stands; confirmed by one side, it is but expected. */
export function isOfOneStage(denied: EventStage, stage: EventStage, status: Status): boolean {
  return denied === stage || (status === 'EXPECTED' && STATUS_OF_STAGE[denied] === 'EXPECTED');
}

/** Confirmed by the source itself or by both sides; an announcement by a side confirms for that side. */
export function plannedStatus({ sides }: Pick<EventWords, 'sides'>, walked: Walked): Status {
  if (walked.isTurned || walked.stage === 'requested') return walked.status;
  const confirming = walked.standing
    .map(({ word }) => word)
    .filter(
      ({ stage, claim }) =>
        stage === 'confirmed' ||
        (stage === 'announced' &&
          (claim.speaker !== undefined || claim.unnamedSpeaker !== undefined)),
    )
    .map(({ claim }) => claim);
  return confirming.length > 0 && sides.areBoth(confirming) ? 'CONFIRMED' : 'EXPECTED';
}

/** A whole that is off, or put off, takes its planned parts with it, unless they have a later word of their own. */
function takenAlong(event: EventWords, own: Standing): Standing {
  if (!['EXPECTED', 'CONFIRMED', 'POSTPONED'].includes(own.status)) return own;
  const off = event.wholes.find(({ taking, since }) => taking !== null && own.lastTold <= since);
  if (off === undefined) return own;
  const { taking, since } = off;
  // Put off with its whole it has no day, unless it was put off to one itself.
  const losesDay = taking === 'POSTPONED' && own.status !== 'POSTPONED';
  const shown = losesDay ? { ...own.shown, date: null } : own.shown;
  return { ...own, status: taking!, since, shown, taking, inherited: true };
}

function heldStanding(event: EventWords, said: readonly Word[], held: readonly Word[]): Standing {
  const shown = shownWhereHeld(event, said, held);
  const isDenied = said.some((word) => contradicts(word, shown.date, said, event.dates));
  return {
    status: isDenied ? 'DISPUTED' : 'HELD',
    stage: 'held',
    shown,
    since: firstKnown(held),
    lastTold: lastTold(said),
    taking: null,
    inherited: false,
    spokenFor: spokenFor(event, held),
  };
}

/**
 * Whether a word denies what was held: its source certainly appeared when the event can have been
 * over (for `notHeld`: begun), it has no earlier day of its own, is not told again, and its date does
 * not exclude the held one.
 */
function contradicts(
  word: Word,
  held: EventDate | null,
  said: readonly Word[],
  dates: readonly DateWord[],
): boolean {
  const { stage, voice, claim } = word;
  if (voice !== 'asserted' || !['notHeld', 'cancelled', 'postponed'].includes(stage)) return false;
  const reference = stage === 'notHeld' ? firstDayOf(held) : lastDayOf(held);
  if (claim.publishedFrom === null || claim.publishedFrom < reference) return false;
  const own = ownDay(claim);
  if (own !== null && own < reference) return false;
  const about = dates
    .filter((date) => date.claim.source === claim.source && isOfStep(date, word))
    .map(({ date }) => date);
  const days = shownDays(held, dates);
  const isOfAnother = (date: DateBounds) => days.every((day) => excludes(date, day));
  if (about.length > 0 && about.every(isOfAnother)) return false;
  return own !== null || !isToldAgain(word, said, about, dates);
}

/** The days on which it was held: each that a source gives, where they do. */
function shownDays(held: EventDate | null, dates: readonly DateWord[]): readonly DateBounds[] {
  const given = ofStages(dates, ['held'], ['asserted', 'alleged']).map(({ claim, date }) =>
    endedBy(date, claim.knownFrom),
  );
  return given.length > 0 || held === null ? given : [held];
}

/** The first day on which it can have been; an open start has none, and then nothing is certain before the last. */
export const firstDayOf = (held: EventDate | null): string => held?.earliest ?? lastDayOf(held);

/** No day is late enough for what has no last one. */
const lastDayOf = (held: EventDate | null): string => held?.latest ?? '9999-12-31';

/** Whether a date is the one that a source gives with a denial or a turn. */
function isOfStep({ stage, voice }: DateWord, word: Word): boolean {
  if (!word.deniesHeld) return stage === word.stage;
  return stage === 'held' && (voice === 'denied' || voice === 'hearsay');
}

/** Known before from an earlier source, and of no other day. */
function isToldAgain(
  { claim, stage }: Word,
  said: readonly Word[],
  about: readonly DateBounds[],
  dates: readonly DateWord[],
): boolean {
  return said.some((other) => {
    if (other.stage !== stage || other.voice !== 'asserted') return false;
    if (other.claim.knownFrom >= claim.knownFrom) return false;
    const before = dates.filter(
      (date) => date.claim.source === other.claim.source && isOfStep(date, other),
    );
    return about.every((day) => before.some(({ date }) => !excludes(date, day)));
  });
}

/** Its own date; else the plan's, if a plan was standing and its day had come; else the whole's; else some day up to that on which it became known. */
function shownWhereHeld(
  event: EventWords,
  said: readonly Word[],
  held: readonly Word[],
): ShownDate {
  const known = firstKnown(held);
  const isAlleged = held[0]!.voice === 'alleged';
  const voices: readonly Voice[] = isAlleged ? ['alleged'] : ['asserted'];
  const own = heldDate(
    ofStages(event.dates, ['held'], voices),
    ofStages(event.dates, ['held'], ['denied', 'hearsay']).filter(
      ({ claim }) => !deniesAll(claim, said),
    ),
  );
  if (own.date !== null) return own;
  // A day still ahead that was told later is not the one on which it was held.
  const dates = event.dates.filter(
    ({ claim, date }) => claim.knownFrom <= known || (date.earliest ?? '') <= known,
  );
  const plan = standingPlan({ ...event, dates }, said, known);
  if (plan !== null && (plan.earliest ?? '') <= known) {
    return { ...own, date: borrowedDate(plan, 'planned', known) };
  }
  const inherited = inheritedOf(event);
  if (inherited !== null && (inherited.earliest ?? '') <= known) {
    return { ...own, date: borrowedDate(inherited, 'inherited', known) };
  }
  return { ...own, date: knownByDate(known) };
}

/** Whether whoever denies a date denies the whole event with it: then it is no word on the day alone. */
const deniesAll = (date: KnownClaim, said: readonly Word[]) =>
  said.some(({ claim, deniesHeld }) => deniesHeld && voiceKey(claim) === voiceKey(date));

/** The day of the plan that stood when the event became known to have been held. */
function standingPlan(event: EventWords, said: readonly Word[], known: string): EventDate | null {
  const steps = stepsOf(event, said).filter(
    ({ word }) => PLANS.includes(word.stage) || stepDay(word) <= known,
  );
  const walked = walk(steps);
  if (walked === null || walked.isTurned) return null;
  return plannedDate(datesStanding(event, walked));
}

/** Dates of the plan since it last began: none of an abandoned one. */
function datesStanding(event: EventWords, { standing: steps }: Walked): DateWord[] {
  const sources = new Set(steps.map(({ word }) => word.claim.source));
  return ofStages(event.dates, ['expected', 'announced', 'confirmed'], ['asserted']).filter(
    ({ claim, stage }) => stage === null || sources.has(claim.source),
  );
}

const inheritedOf = ({ wholes }: EventWords): EventDate | null =>
  wholes.map(({ shown }) => inheritedDate(shown.date)).find((date) => date !== null) ?? null;

const PLANNED: readonly EventStage[] = ['expected', 'announced', 'confirmed'];
const OFF: readonly EventStage[] = ['declined', 'cancelled', 'notHeld'];

function standing(
  event: EventWords,
  said: readonly Word[],
  stage: EventStage,
  status: Status,
  winners: readonly Word[],
): Standing {
  const walkedHere = winners.filter(({ stage: own }) => isOfWalk(own));
  const isAsserted = winners.some(({ voice }) => voice === 'asserted');
  return {
    status,
    stage,
    shown: shownOf(event, said, stage, status),
    since: walkedHere.map(stepDay).sort().at(-1) ?? winners.map(stepDay).sort()[0]!,
    lastTold: lastTold(said),
    taking: isAsserted && status !== 'DISPUTED' ? (TAKING[stage] ?? null) : null,
    inherited: false,
    spokenFor: spokenFor(event, winners),
  };
}

/** What it makes of its planned parts. Where nobody told of a plan for the whole, its parts were planned all the same. */
const TAKING: Readonly<Partial<Record<EventStage, Status>>> = {
  cancelled: 'CANCELLED',
  postponed: 'POSTPONED',
  notHeld: 'NOT_HELD',
};

/** Claims about parts that say it of the event, where none about the event itself does. */
function spokenFor({ words, parts }: EventWords, winners: readonly Word[]): readonly KnownClaim[] {
  const own = new Set(words);
  if (winners.some((word) => own.has(word))) return [];
  const ofParts = new Set(parts);
  return winners.filter((word) => ofParts.has(word)).map(({ claim }) => claim);
}

/** The date of a plan, of what was called off, or of what is only denied. */
function shownOf(
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
    const isNew = given !== null && before.every(({ date }) => excludes(date, given));
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
    date: date ?? inheritedOf(event),
    told: toldDates(OFF.includes(stage) ? dates : told),
  };
}

/** Days of the plan that stands; of what is off, those that the plan had, else those told of the turn itself. */
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

const firstKnown = (words: readonly Word[]): string =>
  words.map(({ claim }) => claim.knownFrom).sort()[0]!;

/** The last day on which a plan or a turn was told. */
const lastTold = (said: readonly Word[]): string =>
  said
    .filter(({ stage, voice }) => voice === 'asserted' && isOfWalk(stage))
    .map(stepDay)
    .sort()
    .at(-1) ?? '';
