/** The walk over plans and requests (guide §2.5, §2.6): where the plan stands, and on which day. */
import type { EventStage, Status } from '../../src/domain/events/stages.ts';
import type { AsOf, Known } from './as-of.ts';
import { differ, excludes, width } from './dates.ts';
import { areTwoSides, speakerOf } from './sides.ts';
import type { Step } from './words.ts';

/** Requested, expected or announced, confirmed: each is a stronger word than the one before. */
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
  /** Null where nobody says anything of a plan. */
  readonly status: Status | null;
  /** The turn it stands at, none after it. */
  readonly turn: EventStage | null;
  /** Day of that turn. */
  readonly turnDay: string | null;
  /** Day of the plan that stands; null after a turn. */
  readonly planDay: string | null;
  /** Day the plan last had, whatever became of it. */
  readonly lastDay: string | null;
  /** Days a plan had before what stands now. */
  readonly earlierDays: readonly string[];
  /** Two days for the plan were told on one day, so that neither is the newer. */
  readonly isTied: boolean;
}

/** One report tells a plan and its postponement: the plan follows it ("put off to 10 February"). */
function follows(step: Step, all: readonly Step[]): boolean {
  if (!isPlan(step.stage) || step.isOwnDay) return false;
  return all.some(
    ({ stage, claim, day }) =>
      stage === 'postponed' && claim.source === step.claim.source && day === step.day,
  );
}

/** Oldest first: by day; on one day in the order of the guide, a plan that follows its postponement after it. */
export function inOrder(steps: readonly Step[]): Step[] {
  const place = (step: Step) =>
    follows(step, steps) ? ON_ONE_DAY.indexOf('postponed') + 0.5 : ON_ONE_DAY.indexOf(step.stage);
  const key = (step: Step) => `${step.day} ${String(place(step)).padStart(4, '0')}`;
  const size = (step: Step) => Math.max(0, ...step.dates.map(width));
  return [...steps].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    if (x !== y) return x < y ? -1 : 1;
    // Nothing says which of two days told on one day is newer: the narrower, then the later text.
    if (size(a) !== size(b)) return size(b) - size(a);
    return a.dates.join() < b.dates.join() ? -1 : 1;
  });
}

/** What the walk knows while it goes on. */
interface State {
  word: number | null;
  turn: EventStage | null;
  turnDay: string | null;
  /** Strongest word of the plan that a turn ended. */
  before: number;
  planDay: string | null;
  lastDay: string | null;
  readonly replaced: Set<string>;
  /** When the day of the plan was told. */
  dayToldOn: string;
  isTied: boolean;
  readonly told: Set<EventStage>;
  /** Sources that tell a postponement, if again. */
  readonly postponers: Set<string>;
  readonly days: Set<string>;
  /** Days that plans had, those told with a turn left out. */
  readonly planDays: Set<string>;
  /** Who confirmed the plan that stands. */
  confirmations: Step[];
}

/** Takes every step in turn. */
function go(steps: readonly Step[]): State {
  const state: State = {
    word: null,
    turn: null,
    turnDay: null,
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
  // Without a day of its own, and known before: told again.
  if (!step.isOwnDay && state.told.has(step.stage)) return;
  state.told.add(step.stage);
  // What is put off or called off was planned, what is declined was asked.
  const implied = step.stage === 'declined' ? 0 : 1;
  if (state.turn === null) state.before = state.word ?? implied;
  state.turn = step.stage;
  state.turnDay = step.day;
  // A plan that starts anew has a day of its own, or none.
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
      // A plan that is only recalled still tells which day it was for.
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

/** The newest counts, but a day that another had replaced only with a day of its own step. */
function takeDay(state: State, day: string, { day: toldOn, isOwnDay }: Step): void {
  state.days.add(day);
  state.planDays.add(day);
  if (day === state.planDay || (state.replaced.has(day) && !isOwnDay)) return;
  // One that agrees and is told less closely makes no day less certain.
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

/** §2.6: confirmed in the source's own voice, or confirmed and announced by speakers of two sides. */
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

/** Walks over words on one question: an event, or one actor's part in it. */
export function walk(asOf: AsOf, event: string, steps: readonly Step[]): Walked {
  const relevant = steps.filter(({ stage }) => isPlanOrRequest(stage) || isTurn(stage));
  const said = (force: string) => relevant.filter((step) => step.force === force);
  const state = go(said('asserted'));
  const { turn, turnDay, planDay, lastDay, planDays, isTied } = state;
  const found = { turn, turnDay, planDay, lastDay, earlierDays: [...planDays], isTied };
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
  // What one side alone confirms is expected, and no more.
  const isDenied = denied.some(({ stage }) => STRENGTH[stage] === 1);
  return { ...found, status: isDenied ? 'DISPUTED' : 'EXPECTED' };
}
