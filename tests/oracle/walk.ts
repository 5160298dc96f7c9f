/** The walk over plans and requests (guide §2.5, §2.6): the status of the plan, and its day. */
import type { EventStage, Status } from '../../src/domain/events/stages.ts';
import type { AsOf, Known } from './as-of.ts';
import { differ, excludes, width } from './dates.ts';
import { areTwoSides, speakerOf } from './sides.ts';
import type { Step } from './words.ts';

/** Requested, expected or announced, confirmed: the stages of a plan, weakest first. */
const STRENGTH: Partial<Record<EventStage, number>> = {
  requested: 0,
  expected: 1,
  announced: 1,
  confirmed: 2,
};
const TURNS: readonly EventStage[] = ['declined', 'postponed', 'cancelled'];
const ON_ONE_DAY = [
  'requested',
  'expected',
  'announced',
  'confirmed',
  'declined',
  'postponed',
  'cancelled',
];

export const isPlanOrRequest = (stage: EventStage): boolean => STRENGTH[stage] !== undefined;
export const isPlan = (stage: EventStage | undefined): boolean =>
  stage !== undefined && (STRENGTH[stage] ?? 0) > 0;
export const isTurn = (stage: EventStage): boolean => TURNS.includes(stage);

export interface Walked {
  /** Null without any plan. */
  readonly status: Status | null;
  /** The turn that ended the plan, if no plan follows it. */
  readonly turn: EventStage | null;
  /** The day of that turn. */
  readonly turnDay: string | null;
  /** The last cancellation or postponement that was not told again, even if a new plan follows it. */
  readonly off: { readonly stage: EventStage; readonly day: string } | null;
  /** The day of the current plan; null after a turn. */
  readonly planDay: string | null;
  /** The last day of the plan, even after a turn. */
  readonly lastDay: string | null;
  /** Earlier days of the plan. */
  readonly earlierDays: readonly string[];
  /** Whether two days for the plan were told on one day, so that neither is the newer. */
  readonly isTied: boolean;
}

/** Whether one report tells both a postponement and the plan that follows it ("postponed to 10 February"). */
function follows(step: Step, all: readonly Step[]): boolean {
  if (!isPlan(step.stage) || step.isOwnDay) return false;
  return all.some(
    ({ stage, claim, day }) =>
      stage === 'postponed' && claim.source === step.claim.source && day === step.day,
  );
}

/** Sorts by day, oldest first; within one day in the order of the guide, with a plan after its own postponement. */
export function inOrder(steps: readonly Step[]): Step[] {
  const place = (step: Step) =>
    follows(step, steps) ? ON_ONE_DAY.indexOf('postponed') + 0.5 : ON_ONE_DAY.indexOf(step.stage);
  const key = (step: Step) => `${step.day} ${String(place(step)).padStart(4, '0')}`;
  const size = (step: Step) => Math.max(0, ...step.dates.map(width));
  return [...steps].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    if (x !== y) return x < y ? -1 : 1;
    // Of two days told on one day, the narrower and then the later text counts.
    if (size(a) !== size(b)) return size(b) - size(a);
    return a.dates.join() < b.dates.join() ? -1 : 1;
  });
}

/** The state of the walk. */
interface State {
  word: number | null;
  turn: EventStage | null;
  turnDay: string | null;
  off: { readonly stage: EventStage; readonly day: string } | null;
  /** The strongest stage of the plan that a turn ended. */
  before: number;
  planDay: string | null;
  lastDay: string | null;
  readonly replaced: Set<string>;
  /** When the day of the plan became known. */
  dayToldOn: string;
  isTied: boolean;
  readonly told: Set<EventStage>;
  /** Sources that tell a postponement, even as a recollection. */
  readonly postponers: Set<string>;
  readonly days: Set<string>;
  /** Earlier days of plans, without those given in turns. */
  readonly planDays: Set<string>;
  /** The confirmations of the current plan. */
  confirmations: Step[];
}

/** Takes every step in turn. */
function go(steps: readonly Step[]): State {
  const state: State = {
    word: null,
    turn: null,
    turnDay: null,
    off: null,
    before: 0,
    planDay: null,
    lastDay: null,
    replaced: new Set(),
    dayToldOn: '',
    isTied: false,
    told: new Set(),
    postponers: new Set(),
    days: new Set(),
    planDays: new Set(),
    confirmations: [],
  };
  for (const step of inOrder(steps)) {
    if (isTurn(step.stage)) turnOff(state, step);
    else planAnew(state, step, steps);
  }
  return state;
}

function turnOff(state: State, step: Step): void {
  if (step.stage === 'postponed') state.postponers.add(step.claim.source);
  // An undated turn already known is a recollection.
  if (!step.isOwnDay && state.told.has(step.stage)) return;
  state.told.add(step.stage);
  // A postponement or cancellation implies a plan, and a declined request implies a request.
  const implied = step.stage === 'declined' ? 0 : 1;
  if (state.turn === null) state.before = state.word ?? implied;
  state.turn = step.stage;
  state.turnDay = step.day;
  if (step.stage !== 'declined') state.off = { stage: step.stage, day: step.day };
  // A new plan does not keep the day of the old one.
  state.planDay = null;
  if (step.stage !== 'postponed') for (const day of step.dates) state.days.add(day);
}

function planAnew(state: State, step: Step, all: readonly Step[]): void {
  if (step.isOnlyDay === true) {
    for (const day of step.dates) {
      if (state.turn === null) takeDay(state, day, step);
      else state.lastDay ??= day;
    }
    return;
  }
  const word = STRENGTH[step.stage]!;
  if (state.turn !== null) {
    const isAnotherDay = step.dates.some((day) =>
      [...state.days].every((old) => excludes(old, day)),
    );
    const isPutOffTo =
      state.turn === 'postponed' && state.postponers.has(step.claim.source) && follows(step, all);
    const isAnew =
      step.isOwnDay || (word > 0 && (isAnotherDay || word > state.before || isPutOffTo));
    if (!isAnew) {
      // A recollection still gives the day of the plan.
      if (word > 0) state.lastDay ??= step.dates[0] ?? null;
      return;
    }
    state.turn = null;
    state.turnDay = null;
    state.word = word;
    state.confirmations = [];
    state.replaced.clear();
  } else {
    state.word = Math.max(state.word ?? 0, word);
  }
  if (word > 0) {
    state.confirmations.push(step);
    for (const day of step.dates) takeDay(state, day, step);
  }
}

/** The newest day counts, but a replaced day only if its step is dated. */
function takeDay(state: State, day: string, { day: toldOn, isOwnDay }: Step): void {
  state.days.add(day);
  state.planDays.add(day);
  if (day === state.planDay || (state.replaced.has(day) && !isOwnDay)) return;
  // A wider day that agrees does not replace a narrower one.
  const old = state.planDay;
  if (old !== null && !differ(day, old) && width(day) > width(old)) return;
  state.isTied = toldOn === state.dayToldOn;
  state.dayToldOn = toldOn;
  if (state.planDay !== null) state.replaced.add(state.planDay);
  state.replaced.delete(day);
  state.planDay = day;
  state.lastDay = day;
}

const claimsOf = (steps: readonly Step[]): Known[] => steps.map(({ claim }) => claim);

/** §2.6: confirmed in the source's own voice, or confirmed or announced by speakers of two sides. */
function isConfirmed(asOf: AsOf, event: string, steps: readonly Step[]): boolean {
  const confirmed = steps.filter(({ stage }) => stage === 'confirmed');
  if (confirmed.some(({ claim }) => speakerOf(claim) === null)) return true;
  const announced = steps.filter(
    ({ stage, claim }) => stage === 'announced' && speakerOf(claim) !== null,
  );
  return areTwoSides(asOf, event, claimsOf([...confirmed, ...announced]));
}

const OF_TURN: Partial<Record<EventStage, Status>> = {
  declined: 'DECLINED',
  postponed: 'POSTPONED',
  cancelled: 'CANCELLED',
};

/** Walks over the words on one event, or on one actor's part in it. */
export function walk(asOf: AsOf, event: string, steps: readonly Step[]): Walked {
  const relevant = steps.filter(({ stage }) => isPlanOrRequest(stage) || isTurn(stage));
  const said = (force: string) => relevant.filter((step) => step.force === force);
  const state = go(said('asserted'));
  const { turn, turnDay, planDay, lastDay, planDays, isTied } = state;
  const isOffDenied = said('denied').some(({ stage }) => stage === state.off?.stage);
  const off = isOffDenied ? null : state.off;
  const found = { turn, turnDay, off, planDay, lastDay, earlierDays: [...planDays], isTied };
  const plansSaid = (force: string) =>
    said(force).some(({ stage, isOnlyDay }) => isPlanOrRequest(stage) && isOnlyDay !== true);

  if (turn === null && state.word === null) {
    if (said('alleged').some(({ isOnlyDay }) => isOnlyDay !== true)) {
      const alleged = go(said('alleged'));
      const { planDay: day, lastDay: last, isTied: tied } = alleged;
      return { ...found, status: 'ALLEGED', planDay: day, lastDay: last, isTied: tied };
    }
    const isDenied = plansSaid('denied') || plansSaid('doubted');
    return { ...found, status: isDenied ? 'DENIED' : null };
  }
  const denied = said('denied').filter(({ isOnlyDay }) => isOnlyDay !== true);
  if (turn !== null) {
    const isDisputed = denied.some(({ stage }) => stage === turn);
    return { ...found, status: isDisputed ? 'DISPUTED' : OF_TURN[turn]! };
  }
  if (denied.some(({ stage }) => STRENGTH[stage] === state.word)) {
    return { ...found, status: 'DISPUTED' };
  }
  if (state.word === 0) return { ...found, status: 'REQUESTED' };
  if (isConfirmed(asOf, event, state.confirmations)) return { ...found, status: 'CONFIRMED' };
  // A plan confirmed by one side only is expected.
  const isDenied = denied.some(({ stage }) => STRENGTH[stage] === 1);
  return { ...found, status: isDenied ? 'DISPUTED' : 'EXPECTED' };
}
