/** The verdict on a pair: whether they met, as far as any source says (model.md §3). */
import type { MeetingFormat } from '../entities/entities.ts';
import type { Status } from '../events/stages.ts';

/** All verdicts. The first that applies is the answer. */
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
] as const;
export type Verdict = (typeof VERDICTS)[number];

const OF_HELD: Readonly<Record<MeetingFormat, Verdict>> = {
  talks: 'MET',
  unknown: 'MET',
  video: 'SPOKE',
  call: 'SPOKE',
  encounter: 'SEEN_TOGETHER',
  gathering: 'BOTH_ATTENDED',
};

const OF_STATUS: Readonly<Record<Exclude<Status, 'HELD'>, Verdict>> = {
  DISPUTED: 'DISPUTED',
  ALLEGED: 'ALLEGED',
  UNSTATED: 'PRESENCE_UNSTATED',
  CONFIRMED: 'PLANNED',
  EXPECTED: 'PLANNED',
  POSTPONED: 'PLANNED',
  REQUESTED: 'REQUESTED',
  DECLINED: 'CALLED_OFF',
  CANCELLED: 'CALLED_OFF',
  NOT_HELD: 'CALLED_OFF',
  DENIED: 'DENIED',
};

/** The verdict of one meeting, by the pair's status and form in it. */
export function verdictOf(status: Status, format: MeetingFormat): Verdict {
  return status === 'HELD' ? OF_HELD[format] : OF_STATUS[status];
}

/** Place of a verdict in the list, 0 for the strongest. The graph sorts by it. */
export const orderOf = (verdict: Verdict): number => VERDICTS.indexOf(verdict);

/** The first verdict that applies; NO_RECORD if there is none, which proves nothing. */
export function strongest(verdicts: Iterable<Verdict>): Verdict {
  let best: Verdict = 'NO_RECORD';
  for (const verdict of verdicts) if (orderOf(verdict) < orderOf(best)) best = verdict;
  return best;
}
