/** The verdict on a pair: did they meet, as far as anybody says (model guide §3). */
import { PRESENT } from './predicates.ts';
import { weakest, type Status } from './stages.ts';

/** Verdicts, first that applies wins. */
export const VERDICTS = [
  'MET',
  'DISPUTED',
  'SEEN_TOGETHER',
  'ALLEGED',
  'PLANNED',
  'REQUESTED',
  'CALLED_OFF',
  'NO_RECORD',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One actor's part in a meeting. */
export interface Part {
  readonly capacity: string;
  /** The involvement's own status; a held event does not mean that everyone named attended. */
  readonly status: Status;
}

/** A meeting of a pair: how it stands for these two, and in what form. */
export interface PairMeeting {
  readonly status: Status;
  readonly format: string;
}

/**
 * Status of a pair in one meeting: the weakest of the meeting's and the two parts', or null where
 * the two do not count as a pair there. The one who asked and the one who was asked count only
 * while the meeting is requested or called off: then REQUESTED or CALLED_OFF, never more.
 */
export function pairStatus(meeting: Status | null, a: Part, b: Part): Status | null {
  if (meeting === null) return null;
  if (PRESENT.includes(a.capacity) && PRESENT.includes(b.capacity)) {
    return weakest([meeting, a.status, b.status]);
  }
  const asked =
    (a.capacity === 'requester' && b.capacity === 'invited') ||
    (a.capacity === 'invited' && b.capacity === 'requester');
  if (!asked || !['REQUESTED', 'CANCELLED', 'NOT_HELD'].includes(meeting)) return null;
  const status = weakest([meeting, a.status, b.status]);
  return status === null || ['REQUESTED', 'CANCELLED', 'NOT_HELD'].includes(status) ? status : null;
}

/** Verdict that one meeting alone would give. */
export function verdictOfMeeting({ status, format }: PairMeeting): Verdict {
  switch (status) {
    case 'HELD':
      // Walking side by side is being seen together, not meeting.
      return format === 'encounter' ? 'SEEN_TOGETHER' : 'MET';
    case 'DISPUTED':
    case 'ALLEGED':
    case 'REQUESTED':
      return status;
    case 'CONFIRMED':
    case 'EXPECTED':
    case 'POSTPONED':
      return 'PLANNED';
    case 'CANCELLED':
    case 'NOT_HELD':
      return 'CALLED_OFF';
  }
}

/** Verdict on a pair from all its meetings that count; NO_RECORD proves nothing. */
export function verdictOf(meetings: Iterable<PairMeeting>): Verdict {
  let best = VERDICTS.length - 1;
  for (const meeting of meetings) {
    best = Math.min(best, VERDICTS.indexOf(verdictOfMeeting(meeting)));
  }
  return VERDICTS[best]!;
}
