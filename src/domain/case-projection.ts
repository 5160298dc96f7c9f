/** Projects the stages of a legal case over knowledge time. */
import { type ClaimIndex, knownOn } from './claim-index.ts';
import type { EntityId } from './entities.ts';
import { parseFuzzyDate } from './fuzzy-date.ts';
import { groupBy } from './group-by.ts';
import { spansOver, turningDays, type KnowledgeSpan, type KnownClaim } from './knowledge.ts';
import { CASE_STAGES, type CaseStage } from './stages.ts';
import { counting } from './status.ts';
import type { Support } from './tie-projection.ts';

/** Where a case stood while a span of knowledge lasted. */
export interface CaseState {
  readonly stage: CaseStage;
  readonly support: Support;
  /** EDTF date of the step itself, where a source gives it. */
  readonly date: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly claimIds: readonly string[];
}
export type CaseStep = CaseState & KnowledgeSpan;

/** The case's stage steps, ascending in knowledge time. */
export function projectCase(index: ClaimIndex, id: EntityId): CaseStep[] {
  const claims = index.about(id, 'stage');
  const steps = spansOver(turningDays(claims), (day) => {
    const state = caseStateOn(knownOn(claims, day));
    return new Map(state === null ? [] : [['case', state]]);
  });
  return steps.get('case') ?? [];
}

/** Every stage the case is said to have been at, each over knowledge time, whatever stands now. */
export function projectCaseHistory(index: ClaimIndex, id: EntityId): CaseStep[] {
  const claims = index.about(id, 'stage');
  const spans = spansOver(turningDays(claims), (day) => {
    const states = new Map<string, CaseState>();
    for (const [stage, stated] of groupBy(knownOn(claims, day), ({ value }) => String(value))) {
      const state = caseStateOn(stated);
      if (state !== null) states.set(stage, state);
    }
    return states;
  });
  return [...spans.values()].flat();
}

function caseStateOn(known: readonly KnownClaim[]): CaseState | null {
  const counted = counting(known);
  const asserted = counted.filter(({ modality }) => modality === 'asserted');
  const alleged = counted.filter(({ modality }) => modality === 'alleged');
  const supporting = asserted.length > 0 ? asserted : alleged;
  if (supporting.length === 0) return null;
  const last = lastStep(supporting);
  const denied = counted.some(
    ({ modality, value }) => modality === 'denied' && value === last.value,
  );
  const { date } = last.qualifiers;
  const bounds = date === undefined ? null : parseFuzzyDate(date);
  return {
    stage: last.value as CaseStage,
    support: asserted.length === 0 ? 'ALLEGED' : denied ? 'DISPUTED' : 'ASSERTED',
    date: date ?? null,
    earliest: bounds?.earliest ?? null,
    latest: bounds?.latest ?? null,
    claimIds: known.map(({ id }) => id).sort(),
  };
}

/**
 * The claim that says where the case stands: its latest dated step or its newest undated one. When
 * an undated step happened nobody says, only that it was by the day it became known: it comes first
 * where the other is dated after that day, last where it became known later than the other, and
 * in between the further stage counts.
 */
function lastStep(claims: readonly KnownClaim[]): KnownClaim {
  const latest = (list: readonly KnownClaim[]) =>
    list.reduce<KnownClaim | null>((a, b) => (a === null || isLater(b, a) ? b : a), null);
  const dated = latest(claims.filter((claim) => dayOf(claim) !== null));
  const undated = latest(claims.filter((claim) => dayOf(claim) === null));
  if (dated === null || undated === null) return (dated ?? undated)!;
  if (dayOf(dated)! >= undated.knownFrom) return dated;
  if (undated.knownFrom > dated.knownFrom) return undated;
  return furtherThan(undated, dated) ? undated : dated;
}

/** Of two steps that both have a day, or both have none. */
function isLater(a: KnownClaim, b: KnownClaim): boolean {
  const [dayA, dayB] = [dayOf(a), dayOf(b)];
  if (dayA !== null && dayB !== null && dayA !== dayB) return dayA > dayB;
  return isNewer(a, b);
}

function isNewer(a: KnownClaim, b: KnownClaim): boolean {
  if (a.knownFrom !== b.knownFrom) return a.knownFrom > b.knownFrom;
  return furtherThan(a, b);
}

function furtherThan(a: KnownClaim, b: KnownClaim): boolean {
  const order = (claim: KnownClaim) => CASE_STAGES.indexOf(claim.value as CaseStage);
  return order(a) !== order(b) ? order(a) > order(b) : a.id < b.id;
}

function dayOf({ qualifiers: { date } }: KnownClaim): string | null {
  return date === undefined ? null : parseFuzzyDate(date).earliest;
}
