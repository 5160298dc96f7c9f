/** Where an event stands on a day: outcomes first, then the walk over plans, then allegations and denials (model.md §2, rules 4 to 7). */
import { contradicts } from './event-denials.ts';
import {
  lastTold,
  stepsOf,
  takerOf,
  toStep,
  type EventWords,
  type Standing,
  type Taking,
} from './event-reading.ts';
import { shownOf, shownWhereHeld } from './event-shown-dates.ts';
import { stepDay, voiceKey, type Voice, type Word } from './event-words.ts';
import type { KnownClaim } from '../time/knowledge.ts';
import { isOfWalk, walk, type Walked } from './plan-walk.ts';
import { PLANS, STATUS_OF_STAGE, TURNS, type EventStage, type Status } from './stages.ts';

/** Where an event stands; null if no source says anything of it that counts. */
export function standingOf(event: EventWords): Standing | null {
  const said = [...event.words, ...wordsOfParts(event)];
  const withVoice = (stages: readonly EventStage[], ...voices: Voice[]) =>
    said.filter(({ stage, voice }) => stages.includes(stage) && voices.includes(voice));
  const held = withVoice(['held'], 'asserted');
  if (held.length > 0) return heldStanding(event, said, held);
  const alleged = withVoice(['held'], 'alleged');
  if (alleged.length > 0) {
    const taking = takingOf(said, walk(stepsOf(event, said)));
    return { ...heldStanding(event, said, alleged), status: 'ALLEGED', taking };
  }
  const walked = walk(stepsOf(event, said));
  const notHeld = withVoice(['notHeld'], 'asserted');
  if (notHeld.length > 0) {
    const isDenied = withVoice(['notHeld'], 'denied').length > 0;
    const undone: Status = walked === null ? 'DENIED' : 'NOT_HELD';
    return standing(event, said, {
      stage: 'notHeld',
      status: isDenied ? 'DISPUTED' : undone,
      winners: notHeld,
      taking: isDenied ? null : { status: 'NOT_HELD', day: notHeld.map(stepDay).sort()[0]! },
    });
  }
  if (walked !== null) return takenAlong(event, planStanding(event, said, walked));
  const plans = withVoice([...PLANS, ...TURNS], 'alleged');
  if (plans.length > 0) {
    const stage = walk(plans.map((word) => toStep(event, word)))!.stage;
    return standing(event, said, { stage, status: 'ALLEGED', winners: plans, taking: null });
  }
  const denials = [...withVoice(PLANS, 'denied', 'hearsay'), ...withVoice(['notHeld'], 'alleged')];
  if (denials.length > 0)
    return standing(event, said, {
      stage: 'notHeld',
      status: 'DENIED',
      winners: denials,
      taking: null,
    });
  return null;
}

/**
 * What the parts say of the event. A part that was held says that the event was held; an alleged part
 * alleges it. A planned part says that the event is planned, unless the same voice reports a plan of the
 * event itself. A turn of one part is a turn of the event only if nobody reports a plan or that the event
 * was held: one actor who did not come says nothing about the others.
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

/** The standing of a plan, or of a turn. */
function planStanding(event: EventWords, said: readonly Word[], walked: Walked): Standing {
  const { stage, isTurned } = walked;
  const status = isTurned ? walked.status : plannedStatus(event, walked);
  const denied = said.filter(({ voice }) => voice === 'denied').map((word) => word.stage);
  const isDenied = denied.some((other) => isOfOneStage(other, stage, status));
  const winners = walked.standing.map(({ word }) => word);
  return standing(event, said, {
    stage,
    status: isDenied ? 'DISPUTED' : status,
    winners,
    taking: takingOf(said, walked),
  });
}

/** Whether a denial is of the stage that stands. A plan confirmed by one side only is EXPECTED. */
export function isOfOneStage(denied: EventStage, stage: EventStage, status: Status): boolean {
  return denied === stage || (status === 'EXPECTED' && STATUS_OF_STAGE[denied] === 'EXPECTED');
}

/** CONFIRMED if the source itself or both sides confirm. An announcement by a side confirms for that side. */
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

/**
 * If a whole is called off or postponed, so are the planned events within it, unless a later word
 * is about them.
 */
function takenAlong(event: EventWords, own: Standing): Standing {
  if (!['EXPECTED', 'CONFIRMED', 'POSTPONED'].includes(own.status)) return own;
  const taking = takerOf(event, own.lastTold);
  if (taking === null) return own;
  const { status } = taking;
  // A part postponed with its whole has no day, unless it was itself postponed to one.
  const losesDay = status === 'POSTPONED' && own.status !== 'POSTPONED';
  const shown = losesDay ? { ...own.shown, date: null } : own.shown;
  return { ...own, status, shown, taking, inherited: true, restsOnWhole: true };
}

/** The last turn that takes planned events along, unless sources disagree whether it was taken. */
function takingOf(said: readonly Word[], walked: Walked | null): Taking | null {
  const turn = walked?.turns.findLast(({ word }) => TAKING[word.stage] !== undefined)?.word;
  if (turn === undefined) return null;
  const isDenied = said.some(({ voice, stage }) => voice === 'denied' && stage === turn.stage);
  return isDenied ? null : { status: TAKING[turn.stage]!, day: stepDay(turn) };
}

function heldStanding(event: EventWords, said: readonly Word[], held: readonly Word[]): Standing {
  const { shown, restsOnWhole } = shownWhereHeld(event, said, held);
  const isDenied = said.some((word) =>
    contradicts(word, { held: shown.date, said, dates: event.dates }),
  );
  return {
    status: isDenied ? 'DISPUTED' : 'HELD',
    stage: 'held',
    shown,
    lastTold: lastTold(said),
    taking: isDenied ? null : takingOf(said, walk(stepsOf(event, said))),
    inherited: false,
    restsOnWhole,
    spokenFor: spokenFor(event, held),
  };
}

/** The standing of an event that was not held, by the words that win. */
function standing(
  event: EventWords,
  said: readonly Word[],
  {
    stage,
    status,
    winners,
    taking,
  }: {
    readonly stage: EventStage;
    readonly status: Status;
    readonly winners: readonly Word[];
    readonly taking: Taking | null;
  },
): Standing {
  const shown = shownOf(event, said, stage, status);
  return {
    status,
    stage,
    shown,
    lastTold: lastTold(said),
    taking,
    inherited: false,
    restsOnWhole: shown.date?.basis === 'inherited',
    spokenFor: spokenFor(event, winners),
  };
}

/** The status that a turn of a whole gives to its planned parts, even if no source reports a plan for the whole. */
const TAKING: Readonly<Partial<Record<EventStage, Status>>> = {
  cancelled: 'CANCELLED',
  postponed: 'POSTPONED',
};

/** Claims about parts that decide where the event stands, if no claim about the event itself does. */
function spokenFor({ words, parts }: EventWords, winners: readonly Word[]): readonly KnownClaim[] {
  const own = new Set(words);
  if (winners.some((word) => own.has(word))) return [];
  const ofParts = new Set(parts);
  return winners.filter((word) => ofParts.has(word)).map(({ claim }) => claim);
}
