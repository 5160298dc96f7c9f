/** The dates that sources give for an event, and the dates that it borrows if they give none (model.md §2, "The date shown"). */
import { compareText } from '../lists/order.ts';
import { countingByStage } from '../claims/ranks.ts';
import { groupBy } from '../lists/group-by.ts';
import { oneOf, parseFuzzyDate, type DateBasis, type FuzzyDate } from '../time/fuzzy-date.ts';
import type { KnownClaim } from '../time/knowledge.ts';
import { endedBy } from './date-stretches.ts';
import { stepDay, voiceOf, type Voice, type Word } from './event-words.ts';
import type { Sides } from './sides.ts';
import { stageOf, type EventStage } from './stages.ts';

/** A date with its bounds. Bounds are ISO days, or null if they are open or unknown. */
export interface EventDate {
  readonly edtf: string;
  readonly basis: DateBasis;
  readonly asWritten: string | null;
  /** How a resolved date was computed. */
  readonly how: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Whether the start is open, so that there is no first day; the same for the end and the last day. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** A date that a source gives, whether or not it is the one shown. */
export interface ToldDate extends EventDate {
  readonly stage: EventStage | null;
  readonly modality: string;
  readonly claimIds: readonly string[];
}

/** The date that an event is shown with on a day of knowledge. */
export interface ShownDate {
  readonly date: EventDate | null;
  /** Whether sources give held dates that exclude each other, or a source denies the date. */
  readonly disputed: boolean;
  /** Every date that sources give for the stage that wins. */
  readonly told: readonly ToldDate[];
}

/** A date claim, read once. */
export interface DateWord {
  readonly claim: KnownClaim;
  readonly stage: EventStage | null;
  readonly voice: Voice;
  readonly date: FuzzyDate;
  /** The day of the step that the source reports with the date. */
  readonly day: string;
  /** Whether the source gives that step a day of its own. */
  readonly hasOwnDay: boolean;
}

/** The dates that sources give for an event; `words` say on which day each step was taken. */
export function datesOf(
  claims: readonly KnownClaim[],
  words: readonly Word[],
  sides: Sides,
): DateWord[] {
  return countingByStage(claims).map((claim) => {
    const stage = stageOf(claim) ?? null;
    const steps = words.filter(
      (word) => word.claim.source === claim.source && stageOf(word.claim) === stage,
    );
    const own = steps.find((word) => stepDay(word) < claim.knownFrom);
    return {
      claim,
      stage,
      voice: voiceOf(claim, sides),
      date: parseFuzzyDate(String(claim.value)),
      day: own === undefined ? claim.knownFrom : stepDay(own),
      hasOwnDay: steps.some(({ claim: { qualifiers } }) => qualifiers.date !== undefined),
    };
  });
}

export const noDate: ShownDate = { date: null, disputed: false, told: [] };

/** The dates of some stages in some voices. A date without a stage belongs to the stage that wins. */
export function ofStages(
  dates: readonly DateWord[],
  stages: readonly EventStage[],
  voices: readonly Voice[],
): DateWord[] {
  return dates.filter(
    ({ stage, voice }) => (stage === null || stages.includes(stage)) && voices.includes(voice),
  );
}

/**
 * The date that a held event borrows from its plan or its whole: it ends at the latest when the
 * event became known.
 */
export function borrowedDate(
  date: EventDate,
  basis: 'planned' | 'inherited',
  knownFrom: string,
): EventDate {
  return { ...date, ...boundsOf(endedBy(parseFuzzyDate(date.edtf), knownFrom)), basis };
}

/** Some day up to the day on which the event became known. */
export function knownByDate(knownFrom: string): EventDate {
  return {
    ...boundsOf(parseFuzzyDate(`[..${knownFrom}]`)),
    basis: 'knownBy',
    asWritten: null,
    how: null,
  };
}

/** The bounds of a whole, for a part without a date; null if the whole has none. */
export function inheritedDate(whole: EventDate | null): EventDate | null {
  if (whole === null || whole.basis === 'knownBy') return null;
  const date = oneOf(whole);
  return date === null
    ? null
    : { ...boundsOf(date), basis: 'inherited', asWritten: null, how: null };
}

/**
 * Each date once, as sources give it, with all the claims that give it, in the order in which the
 * dates became known.
 */
export function toldDates(dates: readonly DateWord[]): ToldDate[] {
  const told = groupBy([...dates].sort(byKnowledge), (word) => `${word.date.edtf} ${toldAs(word)}`);
  return [...told.values()].map((words) => ({
    ...toDate(words[0]!),
    stage: words[0]!.stage,
    modality: toldAs(words[0]!),
    claimIds: words.map(({ claim }) => claim.id).sort(),
  }));
}

export function toDate({ claim, date: written }: DateWord, date = written): EventDate {
  const { basis = 'stated', asWritten = null, how = null } = claim.qualifiers;
  return { ...boundsOf(date), basis: basis as DateBasis, asWritten, how };
}

/** A denial is listed as one even if it decides nothing. */
const toldAs = ({ voice }: DateWord) => (voice === 'hearsay' ? 'denied' : voice);

function boundsOf({ edtf, kind, earliest, latest }: FuzzyDate) {
  return {
    edtf,
    earliest,
    latest,
    openStart: kind === 'interval' && edtf.startsWith('..'),
    openEnd: kind === 'interval' && edtf.endsWith('..'),
  };
}

export const byKnowledge = (a: DateWord, b: DateWord) =>
  compareText(a.claim.knownFrom, b.claim.knownFrom) || compareText(a.claim.id, b.claim.id);
