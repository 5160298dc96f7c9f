/** The date that an event is shown with: a date of the stage that wins (model.md §2, "The date shown"). */
import { stepDay, voiceOf, type Voice, type Word } from './event-words.ts';
import {
  oneOf,
  parseFuzzyDate,
  type DateBasis,
  type DateBounds,
  type FuzzyDate,
} from '../time/fuzzy-date.ts';
import { groupBy } from '../lists/group-by.ts';
import type { KnownClaim } from '../time/knowledge.ts';
import { excludes } from './plan-walk.ts';
import { countingByStage } from '../claims/ranks.ts';
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
 * The held date of an event. Each date ends at the latest with the publication of its own source. Of
 * dates that agree, the narrowest is shown, then the first known. Dates that exclude each other are
 * shown as a set.
 */
export function heldDate(asserted: readonly DateWord[], denied: readonly DateWord[]): ShownDate {
  const cut = asserted.map((word) => ({ word, date: endedBy(word.date, word.claim.knownFrom) }));
  const told = toldDates([...asserted, ...denied]);
  const [first, ...rest] = cut.sort((a, b) => byKnowledge(a.word, b.word));
  if (first === undefined) return { date: null, disputed: false, told };
  const groups = [[first]];
  for (const each of rest) {
    const agreeing = groups.find((group) => group.every(({ date }) => agree(date, each.date)));
    if (agreeing === undefined) groups.push([each]);
    else agreeing.push(each);
  }
  const distinct = groups.map((group) =>
    group.reduce((a, b) => (isNarrower(b.date, a.date) ? b : a)),
  );
  // A denial that is only attributed to an outsider is listed, and disputes nothing.
  const isDenied = denied.some(
    ({ voice, date }) => voice === 'denied' && cut.some((each) => denies(date, each.date)),
  );
  if (distinct.length === 1) {
    return { date: toDate(distinct[0]!.word, distinct[0]!.date), disputed: isDenied, told };
  }
  const set = setOf(distinct.flatMap(({ date }) => stretchesOf(date)));
  return { date: { ...toDate(first.word, set), asWritten: null }, disputed: true, told };
}

/** Whether two dates may be the same: an interval and a day differ, even if they overlap. */
function agree(a: FuzzyDate, b: FuzzyDate): boolean {
  if ((lasted(a) && isDay(b)) || (lasted(b) && isDay(a))) return false;
  return overlap(a, b);
}

const isDay = ({ earliest, latest }: DateBounds) => earliest !== null && earliest === latest;
const lasted = (date: FuzzyDate) => date.kind === 'interval' && !isDay(date);

const overlap = (a: FuzzyDate, b: FuzzyDate) =>
  stretchesOf(a).some((one) => stretchesOf(b).some((other) => !excludes(one, other)));

/**
 * Whether denying one date denies another. The denied date must cover every possible day of the other, or
 * one of the days through which the event lasted. "Not on the third" says nothing against "in January".
 */
function denies(denied: FuzzyDate, held: FuzzyDate): boolean {
  if (lasted(held)) return overlap(denied, held);
  return stretchesOf(held).every((days) => stretchesOf(denied).some((all) => holds(all, days)));
}

function holds(all: DateBounds, days: DateBounds): boolean {
  const startsBefore = all.earliest === null || (days.earliest ?? '') >= all.earliest;
  const endsAfter = all.latest === null || (days.latest !== null && days.latest <= all.latest);
  return startsBefore && endsAfter;
}

/** The stretches of days that a date names: one per member of a set, and one for any other date. */
function stretchesOf(date: FuzzyDate): readonly DateBounds[] {
  if (date.kind !== 'oneOf') return [date];
  return date.edtf
    .slice(1, -1)
    .split(',')
    .map((member) => {
      const [from = '', to = from] = member.split('..');
      return {
        earliest: from === '' ? null : parseFuzzyDate(from).earliest,
        latest: to === '' ? null : parseFuzzyDate(to).latest,
      };
    });
}

/** "One of these" as an EDTF set, or as a plain date if only one is left. */
function setOf(stretches: readonly DateBounds[]): FuzzyDate {
  const sorted = [...stretches].sort((a, b) => compare(a.earliest ?? '', b.earliest ?? ''));
  const joined: DateBounds[] = [];
  for (const next of sorted) {
    const last = joined.at(-1);
    // A date without a first and a last day cannot be written.
    const isBoundless = last?.earliest === null && next.latest === null;
    if (last === undefined || isBoundless || excludes(last, next)) joined.push(next);
    else joined[joined.length - 1] = { earliest: last.earliest, latest: laterOf(last, next) };
  }
  const members = joined.map((days) =>
    isDay(days) ? days.earliest : `${days.earliest ?? ''}..${days.latest ?? ''}`,
  );
  const isOne = joined.length === 1 && isDay(joined[0]!);
  return parseFuzzyDate(isOne ? members[0]! : `[${members.join(',')}]`);
}

function laterOf({ latest: a }: DateBounds, { latest: b }: DateBounds): string | null {
  if (a === null || b === null) return null;
  return a > b ? a : b;
}

function isNarrower(a: FuzzyDate, b: FuzzyDate): boolean {
  return widthOf(a) < widthOf(b);
}

function widthOf({ earliest, latest }: FuzzyDate): number {
  if (earliest === null || latest === null) return Number.POSITIVE_INFINITY;
  return Date.parse(latest) - Date.parse(earliest);
}

/**
 * A held date, cut at the day on which it became known: the event took place on that day at the latest. A
 * cut interval becomes open, or, without a start, some day up to then. A date that begins later than
 * that day stays as it is.
 */
export function endedBy(date: FuzzyDate, day: string): FuzzyDate {
  const { kind, edtf, earliest, latest } = date;
  if (latest === null ? kind !== 'oneOf' : latest <= day) return date;
  if (earliest !== null && earliest > day) return date;
  const start = edtf.split('/')[0]!;
  if (kind === 'interval' && start !== '' && start !== '..') return parseFuzzyDate(`${start}/..`);
  const begun = stretchesOf(date).filter((days) => days.earliest === null || days.earliest <= day);
  return setOf(
    begun.map((days) => ({
      earliest: days.earliest,
      latest: days.latest === null || days.latest > day ? day : days.latest,
    })),
  );
}

/** The date that a held event borrows from its plan or its whole: it ends at the latest when the event became known. */
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
 * The date of a plan. The newest date counts, and of dates that agree, the narrowest. A date that was
 * replaced counts again only if its step has a day of its own.
 */
export function plannedDate(dates: readonly DateWord[]): EventDate | null {
  const sorted = [...dates].sort(byTelling);
  let current: DateWord | null = null;
  const replaced: DateWord[] = [];
  for (const word of sorted) {
    if (current === null) current = word;
    else if (agree(current.date, word.date)) {
      if (isNarrower(word.date, current.date)) current = word;
    } else if (word.hasOwnDay || replaced.every((old) => old.date.edtf !== word.date.edtf)) {
      replaced.push(current);
      current = word;
    }
  }
  return current === null ? null : toDate(current);
}

/** Each date once, as sources give it, with all the claims that give it, in the order in which the dates became known. */
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

const byKnowledge = (a: DateWord, b: DateWord) =>
  compare(a.claim.knownFrom, b.claim.knownFrom) || compare(a.claim.id, b.claim.id);

/**
 * The order in which the days of a plan were reported. Of words of the same day, the firmer is the newer;
 * of two days in one report, the later, because plans move on.
 */
const byTelling = (a: DateWord, b: DateWord) =>
  compare(a.day, b.day) ||
  firmness(a) - firmness(b) ||
  compare(a.date.latest ?? '', b.date.latest ?? '') ||
  compare(a.date.edtf, b.date.edtf) ||
  compare(a.claim.id, b.claim.id);

const firmness = ({ stage }: DateWord) => (stage === 'confirmed' ? 1 : 0);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
