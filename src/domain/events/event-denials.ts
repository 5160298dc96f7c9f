/** Which words dispute that an event was held, or that an actor was there, if another source says so (model.md §2, rule 4 and "Parts"). */
import { endedBy, excludes } from './date-stretches.ts';
import { ofStages, type DateWord, type EventDate } from './event-dates.ts';
import { ownDay, type Word } from './event-words.ts';
import { parseFuzzyDate, type FuzzyDate } from '../time/fuzzy-date.ts';
import { speakerKey } from './sides.ts';

/** What is said beside a denial, which decides whether it is about the event that was held. */
export interface BesideDenial {
  /** The date with which the held event is shown. */
  readonly held: EventDate | null;
  /** All words among which the same denial may have been told before. */
  readonly said: readonly Word[];
  readonly dates: readonly DateWord[];
}

/**
 * Whether a word disputes that the event was held. Its source must certainly have appeared on or after the
 * last day of the held date (for `notHeld`: the first day).
 */
export function contradicts(word: Word, beside: BesideDenial): boolean {
  const { stage, voice, claim } = word;
  if (voice !== 'asserted' || !['notHeld', 'cancelled', 'postponed'].includes(stage)) return false;
  const { publishedFrom } = claim;
  if (publishedFrom === null || publishedFrom < referenceOf(word, beside.held)) return false;
  return isOfHeld(word, beside);
}

/**
 * Whether a denial disputes that an actor was at the held event. One from before the first day denies only a
 * plan. If nobody knows on which day it appeared, it counts, as it does when it is written as an absence.
 */
export function contradictsPresence(word: Word, beside: BesideDenial): boolean {
  const isFromBefore = word.claim.knownFrom < referenceOf(word, beside.held);
  return !isFromBefore && isOfHeld(word, beside);
}

/**
 * Whether a word is about the event that was held: it has no earlier day of its own and is not told again,
 * and its date does not exclude the held one.
 */
function isOfHeld(word: Word, beside: BesideDenial): boolean {
  const own = ownDay(word.claim);
  if (own !== null && own < referenceOf(word, beside.held)) return false;
  const about = beside.dates
    .filter((date) => date.claim.source === word.claim.source && isOfStep(date, word))
    .map(({ date }) => date);
  const days = shownDays(beside);
  const isOfAnother = (date: FuzzyDate) => days.every((day) => excludes(date, day));
  if (about.length > 0 && about.every(isOfAnother)) return false;
  return own !== null || !isToldAgain(word, about, beside);
}

/** The days on which the event was held: all that sources assert, or the day shown if they assert none. */
function shownDays({ held, dates }: BesideDenial): readonly FuzzyDate[] {
  const given = ofStages(dates, ['held'], ['asserted']).map(({ claim, date }) =>
    endedBy(date, claim.knownFrom),
  );
  return given.length > 0 || held === null ? given : [parseFuzzyDate(held.edtf)];
}

/** The day from which on a word can be about the event that was held. */
const referenceOf = ({ stage }: Word, held: EventDate | null): string =>
  stage === 'notHeld' ? firstDayOf(held) : lastDayOf(held);

/**
 * The first possible day of the held date. If its start is open, only its last day is certain, so
 * that counts.
 */
const firstDayOf = (held: EventDate | null): string => held?.earliest ?? lastDayOf(held);

/** The last possible day of the held date. Without one, no source appeared late enough. */
const lastDayOf = (held: EventDate | null): string => held?.latest ?? '9999-12-31';

/** Whether a source gives a date with this denial or turn. */
function isOfStep({ stage, voice }: DateWord, word: Word): boolean {
  if (!word.deniesHeld) return stage === word.stage;
  return stage === 'held' && (voice === 'denied' || voice === 'hearsay');
}

/**
 * Whether the same was told earlier, with no other day. A turn is one step, whoever reports it. A denial is
 * told again only by whoever denied before, or if the earlier one can itself be about the held event:
 * what somebody else said before the day does not silence a denial from after it.
 */
function isToldAgain(word: Word, about: readonly FuzzyDate[], beside: BesideDenial): boolean {
  const { claim, stage } = word;
  return beside.said.some((other) => {
    if (other.stage !== stage || other.voice !== 'asserted') return false;
    if (other.claim.knownFrom >= claim.knownFrom) return false;
    if (stage === 'notHeld' && !isOfOneSpeaker(claim, other.claim)) {
      const { publishedFrom } = other.claim;
      if (publishedFrom === null || publishedFrom < firstDayOf(beside.held)) return false;
    }
    const before = beside.dates.filter(
      (date) => date.claim.source === other.claim.source && isOfStep(date, other),
    );
    return about.every((day) => before.some(({ date }) => !excludes(date, day)));
  });
}

/** Whether two claims have the same speaker. Two sources that speak for themselves are two speakers. */
const isOfOneSpeaker = (a: Word['claim'], b: Word['claim']) =>
  speakerKey(a) !== undefined && speakerKey(a) === speakerKey(b);
