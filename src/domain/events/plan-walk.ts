/** The walk over plans and requests: where a plan stands if no outcome is known (model.md §2, rule 5). */
import type { FuzzyDate } from '../time/fuzzy-date.ts';
import { OPEN_END } from '../time/knowledge.ts';
import { excludes } from './date-stretches.ts';
import { ownDay, stepDay, type Word } from './event-words.ts';
import { PLANS, STATUS_OF_STAGE, TURNS, type EventStage, type Status } from './stages.ts';

/**
 * A step of the walk, with the days that its source gives for the meeting; for a turn, the days
 * that it turns.
 */
export interface Step {
  readonly word: Word;
  readonly days: readonly FuzzyDate[];
}

/** Where a walk ends. */
export interface Walked {
  /** REQUESTED, EXPECTED, CONFIRMED (as if every confirmation counted), or the status of the last turn. */
  readonly status: Status;
  /** The stage that wins. */
  readonly stage: EventStage;
  /** The last turn, or, if the plan was not turned, all steps since it last began. */
  readonly standing: readonly Step[];
  /** Every turn on the way that was not merely told again, in order. */
  readonly turns: readonly Step[];
  /** Whether a turn stands: the plan is declined, cancelled or postponed. */
  readonly isTurned: boolean;
}

/** `announced` counts as `expected`. */
const LEVEL: Readonly<Partial<Record<EventStage, number>>> = {
  requested: 1,
  expected: 2,
  announced: 2,
  confirmed: 3,
};
const STAGE_OF_LEVEL: readonly EventStage[] = ['requested', 'requested', 'expected', 'confirmed'];
const levelOf = (stage: EventStage) => LEVEL[stage] ?? 0;

/**
 * The level of what a turn ends, if no source reports that: `declined` ends a request, any other
 * turn a plan.
 */
const LEAST: Readonly<Partial<Record<EventStage, number>>> = {
  declined: 1,
  postponed: 2,
  cancelled: 2,
};

const ORDER: readonly EventStage[] = [
  'requested',
  'expected',
  'confirmed',
  'declined',
  'postponed',
  'cancelled',
];

/** Walks asserted plans, requests and turns; null if there are none. */
export function walk(steps: readonly Step[]): Walked | null {
  const sorted = inOrder(steps.filter(({ word }) => isOfWalk(word.stage)));
  if (sorted.length === 0) return null;
  const postponing = new Set(
    sorted
      .filter(({ word }) => word.stage === 'postponed')
      .map(({ word: { claim } }) => claim.source),
  );
  const firstKnown = firstKnownOf(sorted);
  let level = 0;
  let turn: Step | null = null;
  let standing: Step[] = [];
  const turns: Step[] = [];
  const daysBefore: FuzzyDate[] = [];
  for (const step of sorted) {
    const { stage, claim } = step.word;
    if (TURNS.includes(stage)) {
      // A known turn that is reported again without a day of its own is the same turn.
      if (ownDay(claim) === null && firstKnown.get(stage)! < claim.knownFrom) continue;
      if (level === 0) level = LEAST[stage]!;
      turn = step;
      turns.push(step);
      standing = [step];
      // A cancellation names a day that the plan had; a postponement may name the new day.
      if (stage !== 'postponed') daysBefore.push(...step.days);
    } else if (turn === null) {
      // A weaker word that comes later is a recollection, and so is any later mention of a request.
      level = Math.max(level, levelOf(stage));
      standing.push(step);
      daysBefore.push(...step.days);
    } else if (startsAnew(step, turn, { level, daysBefore, postponing })) {
      turn = null;
      level = levelOf(stage);
      standing = [step];
      daysBefore.push(...step.days);
    }
  }
  const stage: EventStage = turn?.word.stage ?? STAGE_OF_LEVEL[level]!;
  return { status: STATUS_OF_STAGE[stage], stage, standing, turns, isTurned: turn !== null };
}

export const isOfWalk = (stage: EventStage): boolean =>
  PLANS.includes(stage) || TURNS.includes(stage);

/** The day on which each stage first became known. */
function firstKnownOf(steps: readonly Step[]): ReadonlyMap<EventStage, string> {
  const days = new Map<EventStage, string>();
  for (const { word } of steps) {
    const { knownFrom } = word.claim;
    if (knownFrom < (days.get(word.stage) ?? OPEN_END)) days.set(word.stage, knownFrom);
  }
  return days;
}

/** Whether a plan reported after a turn is a new plan, and not a recollection of the old one. */
function startsAnew(
  { word: { stage, claim }, days }: Step,
  turn: Step,
  {
    level,
    daysBefore,
    postponing,
  }: {
    readonly level: number;
    readonly daysBefore: readonly FuzzyDate[];
    readonly postponing: ReadonlySet<string>;
  },
): boolean {
  if (ownDay(claim) !== null) return true;
  if (stage === 'requested') return false;
  return (
    levelOf(stage) > level ||
    (turn.word.stage === 'postponed' && postponing.has(claim.source)) ||
    days.some((day) => daysBefore.every((before) => excludes(day, before)))
  );
}

/**
 * Steps by their day. On one day, plans come in order of firmness and turns come last. A new plan that comes
 * with a postponement follows the postponement.
 */
function inOrder(steps: readonly Step[]): Step[] {
  const postponedAt = new Set(
    steps
      .filter(({ word }) => word.stage === 'postponed')
      .map(({ word }) => `${stepDay(word)} ${word.claim.source}`),
  );
  const placed = steps.map((step) => {
    const { word } = step;
    const stage = word.stage === 'announced' ? 'expected' : word.stage;
    const place = ORDER.indexOf(stage);
    const follows =
      levelOf(word.stage) > 1 && postponedAt.has(`${stepDay(word)} ${word.claim.source}`);
    return {
      step,
      day: stepDay(word),
      place: follows ? ORDER.indexOf('postponed') + place / 10 : place,
    };
  });
  placed.sort(
    (a, b) =>
      (a.day < b.day ? -1 : a.day > b.day ? 1 : 0) ||
      a.place - b.place ||
      (a.step.word.claim.id < b.step.word.claim.id ? -1 : 1),
  );
  return placed.map(({ step }) => step);
}
