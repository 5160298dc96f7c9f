/** The courses that a meeting can take: what is reported of it before the day and afterwards. */
import type { Modality } from '../../src/domain/claims/claims.ts';
import type { EventStage } from '../../src/domain/events/stages.ts';

/** One report: how many days from the meeting's day it appears, and what it says. */
export interface Report {
  readonly days: number;
  readonly stage: EventStage;
  readonly modality?: Modality;
  /** The share of the actors involved that the report names. */
  readonly names: number;
  /** By how many days a postponed meeting is to move. */
  readonly moved?: number;
}

export interface Course {
  readonly weight: number;
  readonly reports: readonly Report[];
  /** Whether one actor asked to meet the other. They are then requester and invited. */
  readonly asked?: boolean;
}

const plan = (days: number, stage: EventStage, names = 0.6): Report => ({ days, stage, names });
const held = (days: number, names = 0.95): Report => ({ days, stage: 'held', names });

export const COURSES: readonly Course[] = [
  { weight: 30, reports: [held(0)] },
  { weight: 18, reports: [held(0), held(2, 0.7)] },
  { weight: 5, reports: [held(1), held(4, 0.6), held(180, 0.4)] },
  { weight: 14, reports: [plan(-12, 'announced'), held(0)] },
  { weight: 7, reports: [plan(-20, 'expected'), plan(-3, 'confirmed'), held(0)] },
  { weight: 4, reports: [plan(-9, 'expected'), held(1), held(30, 0.5)] },
  { weight: 6, reports: [plan(-10, 'announced', 0.95)] },
  { weight: 3, reports: [plan(-10, 'expected', 0.95), plan(-2, 'confirmed', 0.7)] },
  { weight: 2, reports: [plan(-30, 'expected', 0.95), plan(-4, 'postponed', 0.6)] },
  {
    weight: 2,
    reports: [plan(-30, 'announced'), { ...plan(-6, 'postponed'), moved: 0 }, held(0)],
  },
  { weight: 3, reports: [plan(-15, 'expected', 0.95), plan(-1, 'cancelled', 0.8)] },
  { weight: 1, reports: [plan(-15, 'expected'), plan(-5, 'cancelled', 0.5), held(0)] },
  { weight: 2, reports: [plan(-5, 'requested', 1)], asked: true },
  { weight: 1, reports: [plan(-9, 'requested', 1), plan(-2, 'cancelled', 1)], asked: true },
  { weight: 1, reports: [plan(-9, 'requested', 1), plan(-4, 'declined', 1)], asked: true },
  { weight: 1, reports: [{ ...held(2, 1), modality: 'denied' }] },
  { weight: 1, reports: [held(0), { ...held(3, 1), modality: 'denied' }] },
  { weight: 1, reports: [{ ...held(20, 1), modality: 'alleged' }] },
  { weight: 1, reports: [plan(-8, 'announced', 1), plan(1, 'notHeld', 0.8)] },
];
