/** Stages a claim can state, statuses they project to, and the order of strength among them. */

/** What a claim says about an event, independent of how firmly (that is its modality). */
export const EVENT_STAGES = [
  'requested',
  'declined',
  'expected',
  'announced',
  'confirmed',
  'held',
  'postponed',
  'cancelled',
  'notHeld',
] as const;
export type EventStage = (typeof EVENT_STAGES)[number];

/** Stages of a legal case, in their usual order. */
export const CASE_STAGES = [
  'warrantIssued',
  'complaintFiled',
  'charged',
  'onTrial',
  'convicted',
  'acquitted',
  'dismissed',
  'appealed',
  'appealUpheld',
  'appealRejected',
  'suspended',
  'closed',
] as const;
export type CaseStage = (typeof CASE_STAGES)[number];

/** Where an event, an involvement or a pair stands, strongest first (model.md §2). */
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
] as const;
export type Status = (typeof STATUSES)[number];

/** Statuses of a plan whose outcome is still open; such a plan lapses when its date has passed. */
export const OPEN_PLANS: readonly Status[] = ['REQUESTED', 'EXPECTED', 'CONFIRMED', 'POSTPONED'];

/** Status that a stage projects to; `confirmed` depends on who confirmed it (see status.ts). */
export const STATUS_OF_STAGE: Readonly<Record<EventStage, Status>> = {
  requested: 'REQUESTED',
  declined: 'DECLINED',
  expected: 'EXPECTED',
  announced: 'EXPECTED',
  confirmed: 'CONFIRMED',
  held: 'HELD',
  postponed: 'POSTPONED',
  cancelled: 'CANCELLED',
  notHeld: 'NOT_HELD',
};

/** The weakest of the statuses of an event and of the parts in it: the status they have together. */
export function weakest(statuses: readonly Status[]): Status {
  return statuses.reduce((a, b) => (STATUSES.indexOf(b) > STATUSES.indexOf(a) ? b : a), 'HELD');
}

/** Stages that say a meeting was or is to be, in the order in which a plan grows. */
export const PLANS: readonly EventStage[] = ['requested', 'expected', 'announced', 'confirmed'];

/** Stages that turn a plan: it is off, or put off. */
export const TURNS: readonly EventStage[] = ['declined', 'postponed', 'cancelled'];

/** The stage a claim states: of an event as its value, of an involvement, a date or a form as a qualifier. */
export function stageOf(claim: {
  readonly predicate: string;
  readonly value?: string | number;
  readonly qualifiers: { readonly stage?: string };
}): EventStage | undefined {
  return (claim.predicate === 'stage' ? claim.value : claim.qualifiers.stage) as
    EventStage | undefined;
}
