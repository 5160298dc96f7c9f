/** The date an event is shown with: it belongs to what stands (model guide §2, "The date shown"). */
import { stepDay, voiceOf, type Voice, type Word } from './event-words.ts';
import { oneOf, parseFuzzyDate, type DateBasis, type FuzzyDate } from './fuzzy-date.ts';
import type { KnownClaim } from './knowledge.ts';
import { excludes } from './plan-walk.ts';
import { countingByStage } from './ranks.ts';
import type { Sides } from './sides.ts';
import { stageOf, type EventStage } from './stages.ts';

/** A date with its bounds derived once; bounds are ISO days, null where open or unknown. */
export interface EventDate {
  readonly edtf: string;
  readonly basis: DateBasis;
  readonly asWritten: string | null;
  /** How a resolved date was computed. */
  readonly how: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** An end that is open, so that no first or last day is made of it. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** A date that a source gives, whether or not it is the one shown. */
export interface ToldDate extends EventDate {
  readonly stage: EventStage | null;
  readonly modality: string;
  readonly claimIds: readonly string[];
}

/** The date shown of an event on a day. */
export interface ShownDate {
  readonly date: EventDate | null;
  /** Sources give held dates that exclude each other, or one denies it. */
  readonly disputed: boolean;
  /** Every date told of what stands. */
  readonly told: readonly ToldDate[];
}

/** A date claim, read once. */
export interface DateWord {
  readonly claim: KnownClaim;
  readonly stage: EventStage | null;
  readonly voice: Voice;
  readonly date: FuzzyDate;
  /** The day of the step that the source tells with it. */
  readonly day: string;
  /** The source gives that step a day of its own. */
  readonly hasOwnDay: boolean;
}

/** The dates that sources give an event; `words` tell on which day their steps were taken. */
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

/** The dates of some stages that count in some voice; those of no stage belong to the stage that stands. */
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
 * The held dates of an event, each ending at the latest with the publication of its own source.
 * Agreeing ones: the narrowest, then the first known; those that exclude each other are a set.
 */
export function heldDate(asserted: readonly DateWord[], denied: readonly DateWord[]): ShownDate {
  const cut = asserted.map((word) => ({ word, date: endingWith(word) }));
  const told = [
    ...cut.map(({ word, date }) => toTold(word, date)),
    ...denied.map((w) => toTold(w)),
  ];
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
  // What is only attributed to an outsider is told, and disputes nothing.
  const isDenied = denied.some(
    ({ voice, date }) => voice === 'denied' && distinct.some((each) => !excludes(date, each.date)),
  );
  if (distinct.length === 1) {
    return { date: toDate(distinct[0]!.word, distinct[0]!.date), disputed: isDenied, told };
  }
  const set = setOf(distinct.map(({ date }) => date));
  return { date: { ...toDate(first.word, set), asWritten: null }, disputed: true, told };
}

/** Whether two dates may be one: an interval and a day differ even where they overlap. */
function agree(a: FuzzyDate, b: FuzzyDate): boolean {
  const isDay = (date: FuzzyDate) => date.kind === 'date' && date.precision === 'day';
  if ((a.kind === 'interval' && isDay(b)) || (b.kind === 'interval' && isDay(a))) return false;
  return !excludes(a, b);
}

function isNarrower(a: FuzzyDate, b: FuzzyDate): boolean {
  return widthOf(a) < widthOf(b);
}

function widthOf({ earliest, latest }: FuzzyDate): number {
  if (earliest === null || latest === null) return Number.POSITIVE_INFINITY;
  return Date.parse(latest) - Date.parse(earliest);
}

/** "One of these", however the members are written. */
function setOf(dates: readonly FuzzyDate[]): FuzzyDate {
  const members = dates
    .map((date) => {
      if (date.kind === 'date' && !date.approximate && !date.uncertain) return date.edtf;
      if (date.kind === 'oneOf') return date.edtf.slice(1, -1);
      return `${date.earliest ?? ''}..${date.latest ?? ''}`;
    })
    .sort();
  // An open start may only be the first member, an open end the last.
  const start = members.filter((member) => member.startsWith('..'));
  const end = members.filter((member) => member.endsWith('..') && !member.startsWith('..'));
  const closed = members.filter((member) => !start.includes(member) && !end.includes(member));
  return parseFuzzyDate(`[${[...start.slice(-1), ...closed, ...end.slice(0, 1)].join(',')}]`);
}

/** A held date ends at the latest on the day its source appeared. */
function endingWith({ claim, date }: DateWord): FuzzyDate {
  return endedBy(date, claim.knownFrom);
}

/** Cut at a day by which it was known; an interval cut so is open, one without a start is some day up to then. */
function endedBy(date: FuzzyDate, day: string): FuzzyDate {
  const { kind, edtf, earliest, latest } = date;
  if (latest === null ? kind !== 'oneOf' : latest <= day) return date;
  if (earliest !== null && earliest > day) return date;
  const start = edtf.split('/')[0]!;
  const isOpenEnded = kind === 'interval' && start !== '' && start !== '..';
  return isOpenEnded ? parseFuzzyDate(`${start}/..`) : oneOf({ earliest, latest: day })!;
}

/** The day of what was held where no source gives it: ends with the first that says so. */
export function borrowedDate(
  date: EventDate,
  basis: 'planned' | 'inherited',
  knownFrom: string,
): EventDate {
  return { ...date, ...boundsOf(endedBy(parseFuzzyDate(date.edtf), knownFrom)), basis };
}

/** Some day up to the one on which it became known. */
export function knownByDate(knownFrom: string): EventDate {
  return {
    ...boundsOf(parseFuzzyDate(`[..${knownFrom}]`)),
    basis: 'knownBy',
    asWritten: null,
    how: null,
  };
}

/** The bounds of a whole, for a part without a date; null where it has none. */
export function inheritedDate(whole: EventDate | null): EventDate | null {
  if (whole === null || whole.basis === 'knownBy') return null;
  const date = oneOf(whole);
  return date === null
    ? null
    : { ...boundsOf(date), basis: 'inherited', asWritten: null, how: null };
}

/**
 * The day of a plan: the newest counts, but a day that another had replaced counts again only with
 * a day of its own step. Agreeing days: the narrowest.
 */
export function plannedDate(dates: readonly DateWord[]): EventDate | null {
  const sorted = [...dates].sort(
    (a, b) => compare(a.day, b.day) || compare(a.claim.id, b.claim.id),
  );
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

export const toldDates = (dates: readonly DateWord[]): ToldDate[] =>
  dates.map((word) => toTold(word));

export function toDate({ claim, date: written }: DateWord, date = written): EventDate {
  const { basis = 'stated', asWritten = null, how = null } = claim.qualifiers;
  return { ...boundsOf(date), basis: basis as DateBasis, asWritten, how };
}

function toTold(word: DateWord, date = word.date): ToldDate {
  return {
    ...toDate(word, date),
    stage: word.stage,
    modality: word.voice === 'hearsay' ? 'denied' : word.voice,
    claimIds: [word.claim.id],
  };
}

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

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
