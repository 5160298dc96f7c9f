/** Where legal cases stand, for each defendant and charge that a source tells apart (guide §3, "Legal cases"). */
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

/** By the day of the step, else of becoming known; on one day in the order of the list. */
function inOrder(steps: readonly Known[]): Known[] {
  const key = (step: Known) =>
    `${ownDay(step) ?? step.since} ${String(place(step)).padStart(2, '0')}`;
  return [...steps].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The newest step: not one told again, and no undated one that comes earlier in the list than the last dated. */
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

/** For whom and for what a step is told, or an outcome asked. */
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

/** Whoever is charged, as a source asserts. */
const defendantsIn = (asOf: AsOf, id: string) =>
  asOf
    .pointingAt(id, 'partyTo')
    .filter(
      ({ modality, qualifiers }) => modality === 'asserted' && qualifiers.capacity === 'defendant',
    );

/** What is told apart: as closely as any step does, and then the other defendants and charges too. */
function aimsIn(asOf: AsOf, id: string, told: readonly Known[]): Aim[] {
  const named = [
    ...new Map(told.map((step) => [JSON.stringify(aimOf(step)), aimOf(step)])).values(),
  ];
  // One that is told more closely stands for the one that is told of all its charges.
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

/** Null where no source names a stage. */
export function caseStands(asOf: AsOf, id: string): CaseAnswer | null {
  const told = asOf.about(id, 'stage');
  const outcomes = aimsIn(asOf, id, told).flatMap((aim): Outcome[] => {
    const own = told.filter((step) => covers(aimOf(step), aim));
    const said = (how: string) => own.filter(({ modality }) => modality === how);
    const newest = newestOf(said('asserted').length > 0 ? said('asserted') : said('alleged'));
    if (newest === undefined) return [];
    const stage = String(newest.value);
    // Whom a court let go it gave no penalty.
    const isFree = stage === 'acquitted' || stage === 'dismissed';
    return [{ ...aim, stage, penaltyGiven: isFree ? null : penaltyOf(asOf, id, aim) }];
  });
  if (outcomes.length === 0) return null;
  const stages = new Set(outcomes.map(({ stage }) => stage));
  return { stage: stages.size > 1 ? 'MIXED' : outcomes[0]!.stage, outcomes };
}

/** The newest penalty that a source tells of this defendant and charge. */
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
