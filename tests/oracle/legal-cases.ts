/** The stage of legal cases, per defendant and charge that a source distinguishes (guide §3, "Legal cases"). */
import { CASE_STAGES } from '../../src/domain/events/stages.ts';
import type { AsOf, Known } from './as-of.ts';
import { boundsOf } from './dates.ts';

export interface Outcome {
  readonly of: string | null;
  readonly charge: string | null;
  readonly stage: string;
  readonly penaltyGiven: string | null;
}

export interface CaseAnswer {
  /** A stage, or MIXED. */
  readonly stage: string;
  readonly outcomes: readonly Outcome[];
}

const place = ({ value }: Known) => CASE_STAGES.findIndex((stage) => stage === value);
const ownDay = ({ qualifiers: { date } }: Known) =>
  date === undefined ? null : (boundsOf(date).latest ?? boundsOf(date).earliest);

/** Sorts by the day of the step, or the day it became known; within one day by the order of stages. */
function inOrder(steps: readonly Known[]): Known[] {
  const key = (step: Known) =>
    `${ownDay(step) ?? step.since} ${String(place(step)).padStart(2, '0')}`;
  return [...steps].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The newest step, excluding recollections and undated steps that usually come before the last dated one. */
function newestOf(steps: readonly Known[]): Known | undefined {
  const dated = inOrder(steps.filter((step) => ownDay(step) !== null));
  const last = dated.at(-1);
  const isNew = (step: Known) => {
    if (ownDay(step) !== null) return true;
    const isToldAgain = steps.some(
      (other) => other.value === step.value && other.since < step.since,
    );
    return !isToldAgain && (last === undefined || place(step) >= place(last));
  };
  return inOrder(steps.filter(isNew)).at(-1);
}

/** The defendant and the charge of a step or an outcome. */
interface Aim {
  readonly of: string | null;
  readonly charge: string | null;
}

const covers = (wide: Aim, narrow: Aim) =>
  (wide.of === null || wide.of === narrow.of) &&
  (wide.charge === null || wide.charge === narrow.charge);
const aimOf = ({ qualifiers: { of, charge } }: Known): Aim => ({
  of: of ?? null,
  charge: charge ?? null,
});

/** The defendants that a source asserts. */
const defendantsIn = (asOf: AsOf, id: string) =>
  asOf
    .pointingAt(id, 'partyTo')
    .filter(
      ({ modality, qualifiers }) => modality === 'asserted' && qualifiers.capacity === 'defendant',
    );

/** The defendants and charges that steps distinguish, and then the remaining ones too. */
function aimsIn(asOf: AsOf, id: string, told: readonly Known[]): Aim[] {
  const named = [
    ...new Map(told.map((step) => [JSON.stringify(aimOf(step)), aimOf(step)])).values(),
  ];
  // A defendant with separate charges replaces the entry for all its charges.
  const closest = named.filter(
    (aim) => !named.some((other) => other !== aim && covers(aim, other)),
  );
  const defendants = defendantsIn(asOf, id);
  const isToldOf = ({ subject }: Known) => closest.some(({ of }) => of === subject);
  const others = closest.some(({ of }) => of !== null)
    ? defendants.filter((party) => !isToldOf(party)).map(({ subject }) => subject)
    : [];
  const charges = closest.flatMap(({ of, charge }) => {
    if (charge === null) return [];
    const faced = defendants
      .filter(({ subject }) => of === null || subject === of)
      .flatMap(({ qualifiers }) => qualifiers.charges ?? []);
    return faced.map((one) => ({ of, charge: one }));
  });
  const all: readonly Aim[] = [
    ...closest,
    ...others.map((of): Aim => ({ of, charge: null })),
    ...charges,
  ];
  return [...new Map(all.map((aim) => [JSON.stringify(aim), aim])).values()];
}

/** Null if no source names a stage. */
export function caseStands(asOf: AsOf, id: string): CaseAnswer | null {
  const told = asOf.about(id, 'stage');
  const outcomes = aimsIn(asOf, id, told).flatMap((aim): Outcome[] => {
    const own = told.filter((step) => covers(aimOf(step), aim));
    const said = (how: string) => own.filter(({ modality }) => modality === how);
    const newest = newestOf(said('asserted').length > 0 ? said('asserted') : said('alleged'));
    if (newest === undefined) return [];
    const stage = String(newest.value);
    // A defendant who was let go has no penalty.
    const isFree = stage === 'acquitted' || stage === 'dismissed';
    return [{ ...aim, stage, penaltyGiven: isFree ? null : penaltyOf(asOf, id, aim) }];
  });
  if (outcomes.length === 0) return null;
  const stages = new Set(outcomes.map(({ stage }) => stage));
  return { stage: stages.size > 1 ? 'MIXED' : outcomes[0]!.stage, outcomes };
}

/** The newest penalty for this defendant and charge. */
function penaltyOf(asOf: AsOf, id: string, { of, charge }: Aim): string | null {
  const given = asOf
    .pointingAt(id, 'partyTo')
    .filter(
      ({ subject, modality, qualifiers: { penaltyGiven, charges } }) =>
        modality === 'asserted' &&
        penaltyGiven !== undefined &&
        (of === null || subject === of) &&
        (charge === null || charges === undefined || charges.includes(charge)),
    )
    .sort((a, b) => (a.since === b.since ? (a.id < b.id ? 1 : -1) : a.since < b.since ? -1 : 1));
  return given.at(-1)?.qualifiers.penaltyGiven ?? null;
}
