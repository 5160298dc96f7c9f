/** Which words dispute that an event was held, if another source says that it was (model.md §2, rule 4). */
import { endedBy } from './date-stretches.ts';
import { ofStages, type DateWord, type EventDate } from './event-dates.ts';
import { ownDay, type Word } from './event-words.ts';
import type { DateBounds } from '../time/fuzzy-date.ts';
import { excludes } from './plan-walk.ts';

/**
 * Whether a word disputes that the event was held. Its source must certainly have appeared on or after the
 * last day of the held date (for `notHeld`: the first day). The word must have no earlier day of its own
 * and not be told again, and its date must not exclude the held one.
 */
export function contradicts(
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

/** The days on which the event was held: all that sources give, or the day shown if they give none. */
function shownDays(held: EventDate | null, dates: readonly DateWord[]): readonly DateBounds[] {
  const given = ofStages(dates, ['held'], ['asserted', 'alleged']).map(({ claim, date }) =>
    endedBy(date, claim.knownFrom),
  );
  return given.length > 0 || held === null ? given : [held];
}

/**
 * The first possible day of the held date. If its start is open, only its last day is certain, so
 * that counts.
 */
export const firstDayOf = (held: EventDate | null): string => held?.earliest ?? lastDayOf(held);

/** The last possible day of the held date. Without one, no source appeared late enough. */
const lastDayOf = (held: EventDate | null): string => held?.latest ?? '9999-12-31';

/** Whether a source gives a date with this denial or turn. */
function isOfStep({ stage, voice }: DateWord, word: Word): boolean {
  if (!word.deniesHeld) return stage === word.stage;
  return stage === 'held' && (voice === 'denied' || voice === 'hearsay');
}

/** Whether an earlier source told the same, with no other day. */
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
