/** Projects where a legal case stands, by defendant and charge, over knowledge time (model.md §3, "Legal cases"). */
import { type ClaimIndex, knownOn } from '../claims/claim-index.ts';
import { counting } from '../claims/ranks.ts';
import type { EntityId } from '../entities/entities.ts';
import type { CaseStage } from '../events/stages.ts';
import { idsOf } from '../lists/ascending.ts';
import { groupBy } from '../lists/group-by.ts';
import { weakestSupport, type Support } from '../ties/support.ts';
import { parseFuzzyDate } from '../time/fuzzy-date.ts';
import { spansOver, turningDays, type KnowledgeSpan, type KnownClaim } from '../time/knowledge.ts';
import { aim, isAbout, aimsOf, type Aim } from './case-aims.ts';
import { heard, newestOf, stepOf, lastStep, mentionKey } from './case-steps.ts';

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
    support: weakestSupport(outcomes.map(({ support }) => support)),
    date: newest.date,
    earliest: bounds?.earliest ?? null,
    latest: bounds?.latest ?? null,
    outcomes,
    claimIds: idsOf(stages),
  };
}

/** A defendant with one of these outcomes gets no penalty, even if the same claim states one for others. */
const FREE: readonly CaseStage[] = ['acquitted', 'dismissed'];

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
