/** The date shown of an event (guide §2, "The date shown"), and every date told of what stands. */
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

/** What was held: its date, whether that is disputed, and each date that was told of it. */
export interface HeldDate {
  readonly shown: Shown;
  readonly isDisputed: boolean;
  readonly told: readonly string[];
  /** Last and first day on which it can have been; null where its end is open. */
  readonly last: string | null;
  readonly first: string | null;
}

const edtfOf = ({ claim }: Word) => String(claim.value);
const basisOf = ({ claim }: Word): Basis =>
  claim.qualifiers.basis === 'resolved' ? 'resolved' : 'stated';

/** Dates told of these stages so firmly; one without a stage belongs to the stage that wins. */
function toldOf(words: Words, stages: readonly EventStage[], ...forces: readonly string[]): Word[] {
  return words.dates.filter(
    ({ stage, force }) => (stage === undefined || stages.includes(stage)) && forces.includes(force),
  );
}

/** Ends at the latest with the publication of its own source. */
const ownlyCut = (word: Word) =>
  word.claim.isOurs ? edtfOf(word) : cutAt(edtfOf(word), word.claim.since);

/** Narrowest first, then first known. */
function byNarrowness(a: Word, b: Word): number {
  const [x, y] = [width(ownlyCut(a)), width(ownlyCut(b))];
  if (x !== y) return x < y ? -1 : 1;
  if (a.claim.since !== b.claim.since) return a.claim.since < b.claim.since ? -1 : 1;
  return ownlyCut(a) < ownlyCut(b) ? -1 : 1;
}

/**
 * The date of what was held, in this order: its own; the plan's, where a plan was standing and its
 * first day had come; its whole's; else some day up to when it became known.
 *
 * @param knownFrom publication of the first that says held.
 */
export function heldDate(
  event: EventSoFar,
  force: 'asserted' | 'alleged',
  knownFrom: string,
): HeldDate {
  const { words } = event;
  const own = toldOf(words, ['held'], force).sort(byNarrowness);
  const denied = words.dates.filter((word) => word.stage === 'held' && word.force === 'denied');
  const told = own.map(ownlyCut);
  const [best] = own;
  if (best !== undefined) {
    const clashing = told.filter((a) => told.some((b) => differ(a, b)));
    // Denied in whole, or of what lasted a day of it.
    const isDenied = told.some((a) =>
      denied.some((b) => contains(edtfOf(b), a) || (isInterval(a) && contains(a, edtfOf(b)))),
    );
    // Of those that agree among them, the narrowest; they are in that order.
    const apart = clashing.filter((a, i) => clashing.slice(0, i).every((b) => differ(a, b)));
    const edtf = clashing.length > 0 ? oneOf(apart.flatMap(rangesOf)) : told[0]!;
    return held({ edtf, basis: basisOf(best) }, clashing.length > 0 || isDenied, told);
  }
  const cut = (edtf: string) => cutAt(edtf, knownFrom);
  const hasCome = (edtf: string) => (boundsOf(edtf).earliest ?? '') <= knownFrom;
  const planned = standingPlan(event, knownFrom);
  if (planned !== null && hasCome(planned)) {
    return held({ edtf: cut(planned), basis: 'planned' }, false, []);
  }
  const whole = inheritedDate(event);
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
 * The day of the plan that it was held by; null where a turn had ended it. What was turned after it
 * was held was not that plan, nor is one that is told later, for a day that had not come.
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

/** §4: an undated part takes its whole's bounds; on one of those days. */
export function inheritedDate({ wholes }: EventSoFar): string | null {
  for (const whole of wholes) {
    // That a whole was by some day is nothing that anybody told of it.
    if (whole.date === null || whole.date.basis === 'knownBy') continue;
    const { earliest, latest } = boundsOf(whole.date.edtf);
    if (earliest !== null || latest !== null) return oneOf([{ from: earliest, to: latest }]);
  }
  return null;
}

/** The newest date told of a stage itself. */
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

/** The day that a plan has or last had, or its whole's. */
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

/** Requested: the day that was asked for. */
export function requestedDate(event: EventSoFar): Shown | null {
  return newestOf(event.words, 'requested', 'asserted') ?? planDate(event, null);
}

/** Postponed: the new day, where one is given that the plan did not have before. */
export function postponedDate(event: EventSoFar, earlierDays: readonly string[]): Shown | null {
  const told = newestOf(event.words, 'postponed', 'asserted');
  if (told === null) return null;
  return earlierDays.some((old) => normal(old) === normal(told.edtf)) ? null : told;
}

/** Declined, cancelled, not held: the day the plan last had, else the one that a turn itself tells. */
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
  // What was put off is no longer to be when its whole is.
  return turn === 'postponed' ? null : planDate(event, null);
}

/** A request or turn that is only alleged: the day that is told with it. */
export function allegedDate({ words }: EventSoFar): Shown | null {
  for (const stage of ['cancelled', 'declined', 'postponed', 'requested'] as const) {
    const told = newestOf(words, stage, 'alleged');
    if (told !== null) return told;
  }
  return null;
}

/** A plan that is only denied: the day on which it is denied. */
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
 * Every date told of what stands: of the outcome or of any plan, as told. Null where
 * some are alleged or denied: how those are listed, the guide leaves open.
 */
export function datesTold({ words }: EventSoFar, isOutcome: boolean): readonly string[] | null {
  const told = words.dates.filter(
    ({ stage }) => stage === undefined || (isOutcome ? stage === 'held' : isPlan(stage)),
  );
  if (told.some(({ force }) => force !== 'asserted')) return null;
  return [...new Set(told.map(edtfOf))].sort();
}
