/** Stages a claim can state, statuses they project to, and the order of strength among them. */

/** What a claim says about an event, independent of how firmly (that is its modality). */
export const EVENT_STAGES = [
  'requested',
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
  'complaintFiled',
  'charged',
  'onTrial',
  'convicted',
  'acquitted',
  'dismissed',
  'appealed',
  'closed',
] as const;
export type CaseStage = (typeof CASE_STAGES)[number];

/** Where an event, an involvement or a pair stands, strongest first; the last two are about doubt. */
export const STATUSES = [
  'HELD',
  'CONFIRMED',
  'EXPECTED',
  'POSTPONED',
  'REQUESTED',
  'CANCELLED',
  'NOT_HELD',
  'DISPUTED',
  'ALLEGED',
] as const;
export type Status = (typeof STATUSES)[number];

/** Stages that say how it came out; they beat every plan. */
export const OUTCOMES: readonly EventStage[] = ['held', 'notHeld'];

/** Statuses of a plan whose outcome is still open; such a plan lapses when its date has passed. */
export const OPEN_PLANS: readonly Status[] = ['REQUESTED', 'EXPECTED', 'CONFIRMED', 'POSTPONED'];

/** Which plan wins among claims that became known on one day: the later in this list. */
const PLAN_ORDER: readonly EventStage[] = [
  'requested',
  'announced',
  'expected',
  'confirmed',
  'postponed',
  'cancelled',
];

/** Weight of a plan stage among plans known on the same day; higher wins. */
export function planWeight(stage: EventStage): number {
  // `announced` is `expected` by another word, so they weigh the same.
  return PLAN_ORDER.indexOf(stage === 'announced' ? 'expected' : stage);
}

/** Status that a stage projects to; `confirmed` depends on who confirmed it (see status.ts). */
export const STATUS_OF_STAGE: Readonly<Record<EventStage, Status>> = {
  requested: 'REQUESTED',
  expected: 'EXPECTED',
  announced: 'EXPECTED',
  confirmed: 'CONFIRMED',
  held: 'HELD',
  postponed: 'POSTPONED',
  cancelled: 'CANCELLED',
  notHeld: 'NOT_HELD',
};

/** Whether two stages say the same thing. */
export function sameStage(a: EventStage, b: EventStage): boolean {
  return a === b || (STATUS_OF_STAGE[a] === 'EXPECTED' && STATUS_OF_STAGE[b] === 'EXPECTED');
}

/**
 * The status of several parts together: doubt on any part passes on, else the weakest part counts.
 * `null` (no source says) on any part leaves the whole without a status.
 */
export function weakest(parts: readonly (Status | null)[]): Status | null {
  if (parts.length === 0 || parts.includes(null)) return null;
  if (parts.includes('DISPUTED')) return 'DISPUTED';
  if (parts.includes('ALLEGED')) return 'ALLEGED';
  const order = STATUSES as readonly string[];
  return (parts as Status[]).reduce((a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a));
}
