/** Where legal cases stand, for each defendant and charge that a source tells apart (guide §3, "Legal cases"). */
import { CASE_STAGES } from '../../src/domain/stages.ts';
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

/** Null where no source names a stage. */
export function caseStands(asOf: AsOf, id: string): CaseAnswer | null {
  const told = asOf.about(id, 'stage');
  const said = (modality: string) => told.filter((claim) => claim.modality === modality);
  const steps = said('asserted').length > 0 ? said('asserted') : said('alleged');
  const keys = new Map(
    steps
      .map(({ qualifiers: { of = null, charge = null } }) => ({ of, charge }))
      .filter(({ of, charge }) => of !== null || charge !== null)
      .map((key) => [JSON.stringify(key), key]),
  );
  // One that is told more closely stands for the one that is told of all its charges.
  const closest = [...keys.values()].filter(
    (key) =>
      ![...keys.values()].some(
        (other) =>
          other !== key &&
          (key.of === null || key.of === other.of) &&
          (key.charge === null || key.charge === other.charge),
      ),
  );
  const questions = closest.length > 0 ? closest : [{ of: null, charge: null }];
  const outcomes = questions.flatMap(({ of, charge }): Outcome[] => {
    const own = steps.filter(
      ({ qualifiers }) =>
        (qualifiers.of === undefined || qualifiers.of === of) &&
        (qualifiers.charge === undefined || qualifiers.charge === charge),
    );
    const newest = newestOf(own);
    if (newest === undefined) return [];
    return [
      { of, charge, stage: String(newest.value), penaltyGiven: penaltyOf(asOf, id, of, charge) },
    ];
  });
  if (outcomes.length === 0) return null;
  const stages = new Set(outcomes.map(({ stage }) => stage));
  return { stage: stages.size > 1 ? 'MIXED' : outcomes[0]!.stage, outcomes };
}

function penaltyOf(
  asOf: AsOf,
  id: string,
  of: string | null,
  charge: string | null,
): string | null {
  const given = asOf
    .pointingAt(id, 'partyTo')
    .filter(
      ({ subject, modality, qualifiers }) =>
        modality === 'asserted' &&
        qualifiers.penaltyGiven !== undefined &&
        (of === null || subject === of) &&
        (charge === null ||
          qualifiers.charges === undefined ||
          qualifiers.charges.includes(charge)),
    );
  return given.map(({ qualifiers }) => qualifiers.penaltyGiven!).at(-1) ?? null;
}
