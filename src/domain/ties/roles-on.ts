/** How sure it is that a role was held on a day or within a period (model.md §4). */
import { isDuring } from '../time/during.ts';
import type { DateBounds } from '../time/fuzzy-date.ts';

/** DATED: within a stated term. ATTESTED: a source shows it at that time. UNDATED: no term excludes it. */
export type RoleBasis = 'DATED' | 'ATTESTED' | 'UNDATED';

/** Surest first. */
export const ROLE_BASES: readonly RoleBasis[] = ['DATED', 'ATTESTED', 'UNDATED'];

/** The surest of some bases; null if none is given. */
export function surestBasis(bases: readonly (RoleBasis | null)[]): RoleBasis | null {
  return ROLE_BASES.find((basis) => bases.includes(basis)) ?? null;
}

/** What is claimed of a tenure. */
export interface Tenure {
  readonly since: string | null;
  readonly until: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly attestations: readonly DateBounds[];
}

/**
 * Basis on which a tenure covers a period; null if its term certainly lies elsewhere. A missing end is
 * unknown, so a term is DATED only if both its start and its end are stated (`..` states that it goes on).
 */
export function roleBasis(tenure: Tenure, period: DateBounds): RoleBasis | null {
  const { since, until, earliest, latest, attestations } = tenure;
  if (earliest !== null && period.latest !== null && period.latest < earliest) return null;
  if (latest !== null && period.earliest !== null && period.earliest > latest) return null;
  const isPeriodKnown = period.earliest !== null && period.latest !== null;
  if (since !== null && until !== null && isPeriodKnown) return 'DATED';
  if (isPeriodKnown && attestations.some((day) => mayBeWithin(day, period))) return 'ATTESTED';
  return 'UNDATED';
}

/** Whether an attested day, if its bounds are known, may lie in a period. */
function mayBeWithin(day: DateBounds, period: DateBounds): boolean {
  if (day.earliest === null || day.latest === null) return false;
  return isDuring(day, {
    ...(period.earliest === null ? {} : { since: period.earliest }),
    ...(period.latest === null ? {} : { until: period.latest }),
    match: 'POSSIBLE',
  });
}
