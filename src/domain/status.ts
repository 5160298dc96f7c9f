/** From the claims of one question to its status (model guide §2, rules 1 to 5). */
import type { Claim } from './claims.ts';
import type { KnowledgeSpan } from './knowledge.ts';
import { OUTCOMES, STATUS_OF_STAGE, planWeight, sameStage } from './stages.ts';
import type { EventStage, Status } from './stages.ts';

/** A claim that states a stage: of an event (its value) or of an involvement (a qualifier). */
export type StagedClaim = Claim & KnowledgeSpan & { readonly stated: EventStage };

/** What a set of claims comes to. */
export interface Standing {
  readonly status: Status;
  /** The stage that won. */
  readonly stage: EventStage;
}

/** Whether these speakers speak for at least two different sides; `undefined` is the source itself. */
export type SpeakForBothSides = (speakers: readonly (string | undefined)[]) => boolean;

/** Rule 1: deprecated claims go; where one is preferred, only preferred ones count. */
export function counting<T extends Pick<Claim, 'rank'>>(claims: readonly T[]): T[] {
  const live = claims.filter(({ rank }) => rank !== 'deprecated');
  const preferred = live.filter(({ rank }) => rank === 'preferred');
  return preferred.length > 0 ? preferred : live;
}

/** The status of one question, or null where nothing supports it (only denials, or no claim). */
export function standingOf(
  claims: readonly StagedClaim[],
  bothSides: SpeakForBothSides,
): Standing | null {
  const all = counting(claims);
  const asserted = all.filter(({ modality }) => modality === 'asserted');
  if (asserted.length === 0) {
    const alleged = all.filter(({ modality }) => modality === 'alleged');
    const stage = outcomeIn(alleged) ?? winningPlan(alleged);
    return stage === null ? null : { status: 'ALLEGED', stage };
  }
  const stage = outcomeIn(asserted) ?? winningPlan(asserted)!;
  const contradicted =
    OUTCOMES.every((outcome) => asserted.some(({ stated }) => stated === outcome)) ||
    all.some(({ modality, stated }) => modality === 'denied' && sameStage(stated, stage));
  if (contradicted) return { status: 'DISPUTED', stage };
  if (stage === 'confirmed') {
    const speakers = standingConfirmations(asserted).map(({ speaker }) => speaker);
    return { status: bothSides(speakers) ? 'CONFIRMED' : 'EXPECTED', stage };
  }
  return { status: STATUS_OF_STAGE[stage], stage };
}

/** Rule 2: an outcome beats every plan, whatever its date. */
function outcomeIn(claims: readonly StagedClaim[]): EventStage | null {
  return OUTCOMES.find((outcome) => claims.some(({ stated }) => stated === outcome)) ?? null;
}

/** Confirmations after the last time it was put off or called off: the earlier ones no longer stand. */
function standingConfirmations(asserted: readonly StagedClaim[]): StagedClaim[] {
  const undone = asserted
    .filter(({ stated }) => stated === 'postponed' || stated === 'cancelled')
    .map(({ knownFrom }) => knownFrom)
    .sort()
    .at(-1);
  return asserted.filter(
    ({ stated, knownFrom }) =>
      stated === 'confirmed' && (undone === undefined || knownFrom > undone),
  );
}

/** Rule 4: the newest knowledge wins; on one day the further plan. */
function winningPlan(claims: readonly StagedClaim[]): EventStage | null {
  let winner: StagedClaim | null = null;
  for (const claim of claims) {
    if (winner === null || isNewer(claim, winner)) winner = claim;
  }
  return winner?.stated ?? null;
}

function isNewer(a: StagedClaim, b: StagedClaim): boolean {
  if (a.knownFrom !== b.knownFrom) return a.knownFrom > b.knownFrom;
  const [weightA, weightB] = [planWeight(a.stated), planWeight(b.stated)];
  // `announced` and `expected` weigh the same; the word decides, so that order never does.
  return weightA !== weightB ? weightA > weightB : a.stated > b.stated;
}
