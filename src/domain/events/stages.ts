/** The stages that a claim can state, the statuses that they project to, and the order of strength among those. */

/** What a claim says of an event. How firmly it says so is its modality. */
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

/** Where an event, a part or a pair stands; strongest first (model.md §2). */
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

/** The status that a stage projects to. For `confirmed` it also depends on who confirms (event-standing.ts). */
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

/** The weakest of some statuses, such as those of an event and two parts, which is the status of the pair. */
export function weakest(statuses: readonly Status[]): Status {
  return statuses.reduce((a, b) => (STATUSES.indexOf(b) > STATUSES.indexOf(a) ? b : a), 'HELD');
}

/** Stages that say that a meeting is to take place, in the order in which a plan grows firmer. */
export const PLANS: readonly EventStage[] = ['requested', 'expected', 'announced', 'confirmed'];

/** Stages that end or move a plan. */
export const TURNS: readonly EventStage[] = ['declined', 'postponed', 'cancelled'];

/**
 * The stage that a claim states: the value of a `stage` claim, and a qualifier of an involvement, a
 * date or a form.
 */
export function stageOf(claim: {
  readonly predicate: string;
  readonly value?: string | number;
  readonly qualifiers: { readonly stage?: string };
}): EventStage | undefined {
  return (claim.predicate === 'stage' ? claim.value : claim.qualifiers.stage) as
    EventStage | undefined;
}
