/** What the meetings of a pair come to, whether they were read one by one or summed in the graph. */
import { STATUSES, type Status } from '../domain/stages.ts';
import {
  verdictOf,
  verdictOfMeeting,
  VERDICTS,
  type PairMeeting,
  type Verdict,
} from '../domain/verdicts.ts';

/** Meetings of a pair that stand alike; often one. */
export interface PairStanding extends PairMeeting {
  readonly count: number;
  /** Bounds of their dates. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

export interface PairTotals {
  readonly verdict: Verdict;
  readonly meetingCount: number;
  readonly counts: readonly { readonly status: Status; readonly count: number }[];
  /** Bounds of the dates of all of these, plans included. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** Bounds of the dates of those that alone would give the verdict MET. */
  readonly firstMet: string | null;
  readonly lastMet: string | null;
}

/** Of no meetings: NO_RECORD. */
export function totalsOf(standings: readonly PairStanding[]): PairTotals {
  const [firstDate, lastDate] = boundsOf(standings);
  const [firstMet, lastMet] = boundsOf(
    standings.filter((standing) => verdictOfMeeting(standing) === 'MET'),
  );
  return {
    verdict: verdictOf(standings),
    meetingCount: countOf(standings),
    counts: STATUSES.map((status) => ({
      status,
      count: countOf(standings.filter((standing) => standing.status === status)),
    })).filter(({ count }) => count > 0),
    firstDate,
    lastDate,
    firstMet,
    lastMet,
  };
}

/** By verdict, then by status; the lower, the stronger. */
export function strengthOf(meeting: PairMeeting): number {
  const verdict = VERDICTS.indexOf(verdictOfMeeting(meeting));
  return verdict * STATUSES.length + STATUSES.indexOf(meeting.status);
}

const countOf = (standings: readonly PairStanding[]) =>
  standings.reduce((sum, { count }) => sum + count, 0);

/** Earliest and latest possible day among those that have one. */
function boundsOf(standings: readonly PairStanding[]): [string | null, string | null] {
  const earliest = standings.flatMap((standing) => standing.earliest ?? []).sort();
  const latest = standings.flatMap((standing) => standing.latest ?? []).sort();
  return [earliest[0] ?? null, latest.at(-1) ?? null];
}
