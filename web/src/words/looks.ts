/** The looks of badges and marks: which one each status, verdict, stage and support has. */
import type { CaseStage, Modality, Status, Support, Verdict } from '../generated/met.ts';

/**
 * The looks of badges and marks, each with a shape and a border of its own. Only `met` says that two actors met: an event
 * that was held has another one, because a visit or a large meeting does not say who met whom.
 */
export type Look =
  | 'met'
  | 'occurred'
  | 'spoke'
  | 'seen'
  | 'attended'
  | 'unstated'
  | 'planned'
  | 'asked'
  | 'off'
  | 'alleged'
  | 'disputed'
  | 'denied'
  | 'stated'
  | 'none';

/** The looks of what is known of two actors. */
export type VerdictLook = Exclude<Look, 'occurred' | 'stated'>;

/** Strongest first, as in the schema. */
export const STATUSES = [
  'HELD',
  'DISPUTED',
  'ALLEGED',
  'UNSTATED',
  'CONFIRMED',
  'EXPECTED',
  'POSTPONED',
  'REQUESTED',
  'DECLINED',
  'CANCELLED',
  'NOT_HELD',
  'DENIED',
] as const satisfies readonly Status[];

/** In the order in which they apply: the first one that fits is the verdict. */
export const VERDICTS = [
  'MET',
  'DISPUTED',
  'SPOKE',
  'SEEN_TOGETHER',
  'BOTH_ATTENDED',
  'ALLEGED',
  'PRESENCE_UNSTATED',
  'PLANNED',
  'REQUESTED',
  'CALLED_OFF',
  'DENIED',
  'NO_RECORD',
] as const satisfies readonly Verdict[];

const STATUS_LOOK: Readonly<Record<Status, Look>> = {
  HELD: 'occurred',
  DISPUTED: 'disputed',
  ALLEGED: 'alleged',
  UNSTATED: 'unstated',
  CONFIRMED: 'planned',
  EXPECTED: 'planned',
  POSTPONED: 'planned',
  REQUESTED: 'asked',
  DECLINED: 'off',
  CANCELLED: 'off',
  NOT_HELD: 'off',
  DENIED: 'denied',
};

export const VERDICT_LOOK: Readonly<Record<Verdict, VerdictLook>> = {
  MET: 'met',
  DISPUTED: 'disputed',
  SPOKE: 'spoke',
  SEEN_TOGETHER: 'seen',
  BOTH_ATTENDED: 'attended',
  ALLEGED: 'alleged',
  PRESENCE_UNSTATED: 'unstated',
  PLANNED: 'planned',
  REQUESTED: 'asked',
  CALLED_OFF: 'off',
  DENIED: 'denied',
  NO_RECORD: 'none',
};

/** A plan can be stated as firmly as a meeting, so "stated" must not look like a meeting that was held. */
export const MODALITY_LOOK: Readonly<Record<Modality, Look>> = {
  ASSERTED: 'stated',
  ALLEGED: 'alleged',
  DENIED: 'denied',
};

export const SUPPORT_LOOK: Readonly<Record<Support, Look>> = {
  ASSERTED: 'stated',
  ALLEGED: 'alleged',
  DISPUTED: 'disputed',
};

/** A stage has one of three shapes: the case goes on, it is decided or has ended, or it has ended in favour of the defendant. */
const STAGE_LOOK: Readonly<Record<CaseStage, Look>> = {
  WARRANT_ISSUED: 'asked',
  COMPLAINT_FILED: 'asked',
  CHARGED: 'asked',
  ON_TRIAL: 'asked',
  CONVICTED: 'stated',
  ACQUITTED: 'off',
  DISMISSED: 'off',
  APPEALED: 'asked',
  APPEAL_UPHELD: 'stated',
  APPEAL_REJECTED: 'stated',
  SUSPENDED: 'asked',
  CLOSED: 'stated',
  MIXED: 'stated',
};

export const lookOfStatus = (status: Status | null): Look =>
  status === null ? 'none' : STATUS_LOOK[status];

export const lookOfStage = (stage: CaseStage | null): Look =>
  stage === null ? 'none' : STAGE_LOOK[stage];

export const lookOfVerdict = (verdict: Verdict | null): VerdictLook =>
  verdict === null ? 'none' : VERDICT_LOOK[verdict];
