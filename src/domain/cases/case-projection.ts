/** Projects where a legal case stands, by defendant and charge, over knowledge time (model.md §3, "Legal cases"). */
import { idsOf } from '../lists/ascending.ts';
import { type ClaimIndex, knownOn } from '../claims/claim-index.ts';
import type { EntityId } from '../entities/entities.ts';
import { parseFuzzyDate } from '../time/fuzzy-date.ts';
import { groupBy } from '../lists/group-by.ts';
import { spansOver, turningDays, type KnowledgeSpan, type KnownClaim } from '../time/knowledge.ts';
import { CASE_STAGES, type CaseStage } from '../events/stages.ts';
import { counting } from '../claims/ranks.ts';
import type { Support } from '../ties/tie-projection.ts';

/** The outcome for one defendant and one charge, as far as the sources tell them apart. */
export interface CaseOutcome {
  /** The defendant; null if no source tells them apart. */
  readonly of: EntityId | null;
  readonly charge: string | null;
  readonly stage: CaseStage;
  readonly support: Support;
  /** EDTF date of the step itself; null if no source gives it. */
  readonly date: string | null;
  /** As the source words it. */
  readonly penaltyGiven: string | null;
  readonly claimIds: readonly string[];
}

/** Where a case stood while a span of knowledge lasted. */
export interface CaseState {
  /** MIXED if defendants or charges have different outcomes. */
  readonly stage: CaseStage | 'MIXED';
  readonly support: Support;
  /** EDTF date of the last step; null if no source gives it. */
  readonly date: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly outcomes: readonly CaseOutcome[];
  readonly claimIds: readonly string[];
}
export type CaseStep = CaseState & KnowledgeSpan;

/** A stage that a case is said to have been at, with the defendant and the charge if a source names them. */
export interface CaseMention {
  readonly of: EntityId | null;
  readonly charge: string | null;
  readonly stage: CaseStage;
  readonly support: Support;
  readonly date: string | null;
  readonly claimIds: readonly string[];
}
export type CaseMentionSpan = CaseMention & KnowledgeSpan;

/** The case's steps, ascending in knowledge time. */
export function projectCase(index: ClaimIndex, id: EntityId): CaseStep[] {
  const stages = index.about(id, 'stage');
  const parties = index.pointingAt(id, 'partyTo');
  const steps = spansOver(turningDays([...stages, ...parties]), (day) => {
    const state = caseStateOn(knownOn(stages, day), knownOn(parties, day));
    return new Map(state === null ? [] : [['case', state]]);
  });
  return steps.get('case') ?? [];
}

/** Every stage that the case is said to have been at, over knowledge time, whichever stage it is at now. */
export function projectCaseHistory(index: ClaimIndex, id: EntityId): CaseMentionSpan[] {
  const claims = index.about(id, 'stage');
  const spans = spansOver(turningDays(claims), (day) => {
    const states = new Map<string, CaseMention>();
    for (const [key, said] of groupBy(knownOn(claims, day), mentionKey)) {
      const { supporting, support } = heard(said);
      if (supporting.length === 0) continue;
      const last = newestOf(supporting);
      states.set(key, { ...aim(last), ...stepOf(last), support, claimIds: idsOf(said) });
    }
    return states;
  });
  return [...spans.values()].flat();
}

const mentionKey = (claim: KnownClaim) =>
  JSON.stringify([claim.value, claim.qualifiers.of, claim.qualifiers.charge]);

/** The defendant and the charge that a step is about. */
interface Aim {
  readonly of: EntityId | null;
  readonly charge: string | null;
}

const aim = ({ qualifiers: { of, charge } }: KnownClaim): Aim => ({
  of: of ?? null,
  charge: charge ?? null,
});

const stepOf = ({ value, qualifiers: { date } }: KnownClaim) => ({
  stage: String(value) as CaseStage,
  date: date ?? null,
});

function caseStateOn(
  stages: readonly KnownClaim[],
  parties: readonly KnownClaim[],
): CaseState | null {
  const counted = [...groupBy(parties, ({ subject }) => subject).values()].flatMap(counting);
  const charged = counted.filter(
    ({ modality, qualifiers }) => modality === 'asserted' && qualifiers.capacity === 'defendant',
  );
  const outcomes = aimsOf(stages, charged).flatMap((each): CaseOutcome[] => {
    const own = stages.filter((claim) => isAbout(claim, each));
    const { supporting, support, denied } = heard(own);
    const last = lastStep(supporting);
    if (last === null) return [];
    const isDenied = denied.some(({ value }) => value === last.value);
    const penalty = FREE.includes(stepOf(last).stage) ? undefined : penaltyOf(counted, each);
    return [
      {
        ...each,
        ...stepOf(last),
        support: support === 'ASSERTED' && isDenied ? 'DISPUTED' : support,
        penaltyGiven: penalty?.qualifiers.penaltyGiven ?? null,
        claimIds: idsOf(penalty === undefined ? own : [...own, penalty]),
      },
    ];
  });
  const [first, ...rest] = outcomes;
  if (first === undefined) return null;
  const isMixed = rest.some(({ stage }) => stage !== first.stage);
  const newest = outcomes.reduce((a, b) => (latestOf(b.date) > latestOf(a.date) ? b : a));
  const bounds = newest.date === null ? null : parseFuzzyDate(newest.date);
  return {
    stage: isMixed ? 'MIXED' : first.stage,
    support: weakestSupport(outcomes),
    date: newest.date,
    earliest: bounds?.earliest ?? null,
    latest: bounds?.latest ?? null,
    outcomes,
    claimIds: idsOf(stages),
  };
}

/** A defendant with one of these outcomes gets no penalty, even if the same claim states one for others. */
const FREE: readonly CaseStage[] = ['acquitted', 'dismissed'];

/** The defendants and charges by which steps are told apart: the narrowest that steps name, and those beside them. */
function aimsOf(stages: readonly KnownClaim[], charged: readonly KnownClaim[]): Aim[] {
  const named = [...groupBy(stages, (claim) => JSON.stringify(aim(claim))).values()].map(
    ([claim]) => aim(claim!),
  );
  const narrowest = named.filter(
    (each) => !named.some((other) => other !== each && covers(each, other)),
  );
  const all = [...narrowest, ...untold(narrowest, charged)];
  return all.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** The defendants and charges that no step names, if steps name others: steps that name neither are about these, too. */
function untold(named: readonly Aim[], charged: readonly KnownClaim[]): Aim[] {
  const isNamed = (of: EntityId) => named.some((each) => each.of === of);
  const defendants = [...new Set(charged.map(({ subject }) => subject))];
  const others = named.some(({ of }) => of !== null)
    ? defendants.filter((of) => !isNamed(of)).map((of) => ({ of, charge: null }))
    : [];
  const byDefendant = groupBy(
    named.filter(({ charge }) => charge !== null),
    ({ of }) => of ?? '',
  );
  const charges = [...byDefendant.values()].flatMap((own) => {
    const { of } = own[0]!;
    const faced = charged
      .filter(({ subject }) => of === null || subject === of)
      .flatMap(({ qualifiers }) => qualifiers.charges ?? []);
    return [...new Set(faced)]
      .filter((charge) => own.every((each) => each.charge !== charge))
      .map((charge) => ({ of, charge }));
  });
  return [...others, ...charges];
}

/** Whether everything said of `wide` is also said of `narrow`. */
function covers(wide: Aim, narrow: Aim): boolean {
  return (
    (wide.of === null || wide.of === narrow.of) &&
    (wide.charge === null || wide.charge === narrow.charge)
  );
}

/** Whether a step is about a defendant and a charge. A step that names neither is about all. */
const isAbout = (claim: KnownClaim, each: Aim) => covers(aim(claim), each);

function heard(claims: readonly KnownClaim[]) {
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
function lastStep(claims: readonly KnownClaim[]): KnownClaim | null {
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

function newestOf(claims: readonly KnownClaim[]): KnownClaim {
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

const latestOf = (date: string | null) =>
  date === null ? '' : (parseFuzzyDate(date).latest ?? '');

/** The newest penalty given to a defendant for a charge; a claim without charges is about all of them. */
function penaltyOf(parties: readonly KnownClaim[], { of, charge }: Aim): KnownClaim | undefined {
  return parties
    .filter(
      ({ subject, modality, qualifiers: { penaltyGiven, charges } }) =>
        modality === 'asserted' &&
        penaltyGiven !== undefined &&
        (of === null || subject === of) &&
        (charge === null || charges === undefined || charges.includes(charge)),
    )
    .sort((a, b) =>
      a.knownFrom === b.knownFrom ? (a.id < b.id ? -1 : 1) : a.knownFrom < b.knownFrom ? 1 : -1,
    )[0];
}

function weakestSupport(outcomes: readonly CaseOutcome[]): Support {
  const all = outcomes.map(({ support }) => support);
  return all.includes('DISPUTED') ? 'DISPUTED' : all.includes('ALLEGED') ? 'ALLEGED' : 'ASSERTED';
}
