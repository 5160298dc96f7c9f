/** The date shown for an event (guide §2, "The date shown"), and every date that sources give for its status. */
import type { EventStage } from '../../src/domain/events/stages.ts';
import {
  boundsOf,
  contains,
  cutAt,
  differ,
  isInterval,
  normal,
  oneOf,
  rangesOf,
  width,
} from './dates.ts';
import { isPlan, isTurn, walk, type Walked } from './walk.ts';
import type { EventSoFar } from './events.ts';
import type { Force, Step, Word, Words } from './words.ts';

export type Basis = 'stated' | 'resolved' | 'inherited' | 'planned' | 'knownBy';

export interface Shown {
  readonly edtf: string;
  readonly basis: Basis;
}

/** The date of a held event, whether it is disputed, and each date that sources give. */
export interface HeldDate {
  readonly shown: Shown;
  readonly isDisputed: boolean;
  readonly told: readonly string[];
  /** The last and first possible day; null if that end is open. */
  readonly last: string | null;
  readonly first: string | null;
}

const edtfOf = ({ claim }: Word) => String(claim.value);
const basisOf = ({ claim }: Word): Basis =>
  claim.qualifiers.basis === 'resolved' ? 'resolved' : 'stated';

/** Dates of these stages with this firmness. A date without a stage belongs to the winning stage. */
function toldOf(words: Words, stages: readonly EventStage[], ...forces: readonly string[]): Word[] {
  return words.dates.filter(
    ({ stage, force }) => (stage === undefined || stages.includes(stage)) && forces.includes(force),
  );
}

/** The date cut to end no later than the publication of its source. */
const cutToPublication = (word: Word) =>
  word.claim.isOurs ? edtfOf(word) : cutAt(edtfOf(word), word.claim.since);

/** Ordered by width, then by when they became known. */
function byNarrowness(a: Word, b: Word): number {
  const [x, y] = [width(cutToPublication(a)), width(cutToPublication(b))];
  if (x !== y) return x < y ? -1 : 1;
  if (a.claim.since !== b.claim.since) return a.claim.since < b.claim.since ? -1 : 1;
  return cutToPublication(a) < cutToPublication(b) ? -1 : 1;
}

/**
 * The date of a held event is the first of these: its own; the plan's, if a plan stood and its first
 * day had come; that of its whole; some day up to when it became known.
 *
 * @param knownFrom The publication day of the first source that says held.
 */
export function heldDate(
  event: EventSoFar,
  force: 'asserted' | 'alleged',
  knownFrom: string,
): HeldDate {
  const { words } = event;
  const own = toldOf(words, ['held'], force).sort(byNarrowness);
  const denied = words.dates.filter((word) => word.stage === 'held' && word.force === 'denied');
  const told = own.map(cutToPublication);
  const [best] = own;
  if (best !== undefined) {
    const clashing = told.filter((a) => told.some((b) => differ(a, b)));
    // The denial covers the whole date, or a day of an interval.
    const isDenied = told.some((a) =>
      denied.some((b) => contains(edtfOf(b), a) || (isInterval(a) && contains(a, edtfOf(b)))),
    );
    // The narrowest of the dates that agree; they are sorted by width.
    const apart = clashing.filter((a, i) => clashing.slice(0, i).every((b) => differ(a, b)));
    const edtf = clashing.length > 0 ? oneOf(apart.flatMap(rangesOf)) : told[0]!;
    return held({ edtf, basis: basisOf(best) }, clashing.length > 0 || isDenied, told);
  }
  const cut = (edtf: string) => cutAt(edtf, knownFrom);
  const hasCome = (edtf: string) => (boundsOf(edtf).earliest ?? '') <= knownFrom;
  const planned = isPlanTaken(event, knownFrom) ? null : standingPlan(event, knownFrom);
  if (planned !== null && hasCome(planned)) {
    return held({ edtf: cut(planned), basis: 'planned' }, false, []);
  }
  const wholes = event.wholes.filter(
    ({ status }) => !['DECLINED', 'CANCELLED', 'NOT_HELD', 'DENIED'].includes(status ?? ''),
  );
  const whole = inheritedDate({ ...event, wholes });
  if (whole !== null && hasCome(whole)) {
    return held({ edtf: cut(whole), basis: 'inherited' }, false, []);
  }
  return held({ edtf: `[..${knownFrom}]`, basis: 'knownBy' }, false, []);
}

function held(shown: Shown, isDisputed: boolean, told: readonly string[]): HeldDate {
  const { earliest, latest } = boundsOf(shown.edtf);
  return {
    shown,
    isDisputed,
    told: told.length > 0 ? told : [shown.edtf],
    last: latest,
    first: earliest ?? latest,
  };
}

/**
 * The day of the plan under which the event was held, or null if a turn ended that plan. Turns after the
 * event do not count, nor does a plan told later for a day still ahead.
 */
function standingPlan({ asOf, id, words }: EventSoFar, knownFrom: string): string | null {
  const isOfIt = ({ day, stage, dates }: Step) =>
    day <= knownFrom ||
    (!isTurn(stage) && dates.every((date) => (boundsOf(date).earliest ?? '') <= knownFrom));
  const { status, turn, planDay } = walk(
    asOf,
    id,
    [...words.stages, ...words.loose].filter(isOfIt),
  );
  return turn === null && status !== 'ALLEGED' ? planDay : null;
}

/** §2.7: whether the whole took the plan along before it was known that the event was held. */
function isPlanTaken({ words, wholes }: EventSoFar, knownFrom: string): boolean {
  const told = [...words.stages, ...words.parts].filter(
    ({ force, stage, day }) =>
      force === 'asserted' &&
      (isPlan(stage) || stage === 'requested' || (isTurn(stage) && day <= knownFrom)),
  );
  const latest =
    told
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? '';
  return wholes.some(({ off }) => off !== null && latest <= off.day && off.day <= knownFrom);
}

/** §4: an undated part is dated to some day within the bounds of its whole. */
export function inheritedDate({ wholes }: EventSoFar): string | null {
  for (const whole of wholes) {
    // A default date of the whole, which no source gives, is not inherited.
    if (whole.date === null || whole.date.basis === 'knownBy') continue;
    const { earliest, latest } = boundsOf(whole.date.edtf);
    if (earliest !== null || latest !== null) return oneOf([{ from: earliest, to: latest }]);
  }
  return null;
}

/** The newest date given for a stage. */
function newestOf(words: Words, stage: EventStage, ...forces: readonly string[]): Shown | null {
  const told = toldOf(words, [stage], ...forces);
  const day = (word: Word): string =>
    words.stages.find((step) => step.voice === word.voice && step.stage === word.stage)?.day ??
    word.claim.since;
  const newest = told
    .sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : byNarrowness(b, a)))
    .at(-1);
  return newest === undefined ? null : { edtf: edtfOf(newest), basis: basisOf(newest) };
}

/** The current or last day of a plan, or that of its whole. */
export function planDate(event: EventSoFar, edtf: string | null): Shown | null {
  if (edtf !== null) {
    const claim = event.words.dates.find((word) => isPlan(word.stage) && edtfOf(word) === edtf);
    return { edtf, basis: claim === undefined ? 'stated' : basisOf(claim) };
  }
  const undated = event.words.dates.find(
    ({ stage, force }) => stage === undefined && force === 'asserted',
  );
  if (undated !== undefined) return { edtf: edtfOf(undated), basis: basisOf(undated) };
  const whole = inheritedDate(event);
  return whole === null ? null : { edtf: whole, basis: 'inherited' };
}

/** For a request: the requested day. */
export function requestedDate(event: EventSoFar): Shown | null {
  return newestOf(event.words, 'requested', 'asserted') ?? planDate(event, null);
}

/** For a postponement: the new day, if it is one the plan did not have before. */
export function postponedDate(event: EventSoFar, earlierDays: readonly string[]): Shown | null {
  const told = newestOf(event.words, 'postponed', 'asserted');
  if (told === null) return null;
  return earlierDays.some((old) => normal(old) === normal(told.edtf)) ? null : told;
}

/** For declined, cancelled and not held: the last day of the plan, otherwise the day in the turn itself. */
export function lastDate(
  event: EventSoFar,
  { lastDay, turn }: Walked,
  stage: EventStage,
  ...forces: readonly Force[]
): Shown | null {
  if (lastDay !== null) return planDate(event, lastDay);
  for (const one of ['cancelled', 'declined', stage, 'requested'] as const) {
    const told = newestOf(event.words, one, 'asserted', ...forces);
    if (told !== null) return told;
  }
  // A postponed event no longer takes the day of its whole.
  return turn === 'postponed' ? null : planDate(event, null);
}

/** For an only alleged request or turn: the day given with it. */
export function allegedDate({ words }: EventSoFar): Shown | null {
  for (const stage of ['cancelled', 'declined', 'postponed', 'requested'] as const) {
    const told = newestOf(words, stage, 'alleged');
    if (told !== null) return told;
  }
  return null;
}

/** For a plan that is only denied: the day that the denial names. */
export function deniedPlanDate(event: EventSoFar): Shown | null {
  const denied = event.words.dates.filter(
    ({ stage, force }) => isPlan(stage) && (force === 'denied' || force === 'doubted'),
  );
  const newest = denied.sort((a, b) => (a.claim.since < b.claim.since ? -1 : 1)).at(-1);
  return newest === undefined
    ? planDate(event, null)
    : { edtf: edtfOf(newest), basis: basisOf(newest) };
}

/**
 * Every date that sources give for the outcome or for any plan, as given. Null if some are alleged or
 * denied, because the guide does not define how those are listed.
 */
export function datesTold({ words }: EventSoFar, isOutcome: boolean): readonly string[] | null {
  const told = words.dates.filter(
    ({ stage }) => stage === undefined || (isOutcome ? stage === 'held' : isPlan(stage)),
  );
  if (told.some(({ force }) => force !== 'asserted')) return null;
  return [...new Set(told.map(edtfOf))].sort();
}
