/** Which step of a case counts: how well it is supported, and which one is the latest. */
import { counting } from '../claims/ranks.ts';
import { CASE_STAGES, type CaseStage } from '../events/stages.ts';
import { groupBy } from '../lists/group-by.ts';
import type { Support } from '../ties/support.ts';
import { parseFuzzyDate } from '../time/fuzzy-date.ts';
import type { KnownClaim } from '../time/knowledge.ts';

export const mentionKey = (claim: KnownClaim) =>
  JSON.stringify([claim.value, claim.qualifiers.of, claim.qualifiers.charge]);

export const stepOf = ({ value, qualifiers: { date } }: KnownClaim) => ({
  stage: String(value) as CaseStage,
  date: date ?? null,
});

export function heard(claims: readonly KnownClaim[]) {
  const counted = countingByStep(claims);
  const asserted = counted.filter(({ modality }) => modality === 'asserted');
  const alleged = counted.filter(({ modality }) => modality === 'alleged');
  const denied = counted.filter(({ modality }) => modality === 'denied');
  const support: Support =
    asserted.length === 0
      ? 'ALLEGED'
      : denied.some(({ value }) => asserted.every((claim) => claim.value === value))
        ? 'DISPUTED'
        : 'ASSERTED';
  return { supporting: asserted.length > 0 ? asserted : alleged, denied, support };
}

/** A preferred step hides only claims of the same stage, defendant and charge. */
const countingByStep = (claims: readonly KnownClaim[]) =>
  [...groupBy(claims, mentionKey).values()].flatMap(counting);

/**
 * The step that says where the case stands: the latest by its own date or, without one, by the day on
 * which it became known. An undated step does not count if it was known before (it is told again), or
 * if it comes earlier in the usual order than the last dated step.
 */
export function lastStep(claims: readonly KnownClaim[]): KnownClaim | null {
  const dated = claims.filter((claim) => dayOf(claim) !== null);
  const lastDated = dated.length === 0 ? null : newestOf(dated);
  const counted = claims.filter((claim) => {
    if (dayOf(claim) !== null) return true;
    const isToldAgain = claims.some(
      (other) => other.value === claim.value && other.knownFrom < claim.knownFrom,
    );
    return !isToldAgain && (lastDated === null || placeOf(claim) >= placeOf(lastDated));
  });
  return counted.length === 0 ? lastDated : newestOf(counted);
}

export function newestOf(claims: readonly KnownClaim[]): KnownClaim {
  return claims.reduce((a, b) => (isLater(b, a) ? b : a));
}

function isLater(a: KnownClaim, b: KnownClaim): boolean {
  const [dayA, dayB] = [dayOf(a) ?? a.knownFrom, dayOf(b) ?? b.knownFrom];
  if (dayA !== dayB) return dayA > dayB;
  return placeOf(a) !== placeOf(b) ? placeOf(a) > placeOf(b) : a.id < b.id;
}

const placeOf = (claim: KnownClaim) => CASE_STAGES.indexOf(claim.value as CaseStage);

const dayOf = ({ qualifiers: { date } }: KnownClaim): string | null => {
  if (date === undefined) return null;
  const { earliest, latest } = parseFuzzyDate(date);
  return latest ?? earliest;
};
