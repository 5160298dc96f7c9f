/** The rules on pairs as numbers, for statements that weigh meetings in the graph: made from the domain's rules. */
import { MEETING_FORMATS } from '../domain/entities.ts';
import { PRESENT } from '../domain/predicates.ts';
import { STATUSES, weakest, type Status } from '../domain/stages.ts';
import { pairStatus, VERDICTS, verdictOfMeeting, type PairMeeting } from '../domain/verdicts.ts';
import type { Value } from '../graph/graph.ts';
import { strengthOf } from './pair-totals.ts';

/** Over how many statuses this one prevails as a part: the part of the highest rank makes the pair's status. */
const rankOf = (status: Status) =>
  STATUSES.filter((other) => weakest([status, other]) === status).length - 1;

const BY_RANK = [...STATUSES].sort((a, b) => rankOf(a) - rankOf(b));

/** Statuses at which the one who asked and the one who was asked count as a pair. */
const OF_ASKED = STATUSES.filter(
  (status) =>
    pairStatus(status, { capacity: 'requester', status }, { capacity: 'invited', status }) !== null,
);

const STANDINGS = STATUSES.flatMap((status) =>
  MEETING_FORMATS.map((format): PairMeeting => ({ status, format })),
);

/** One standing of each strength: formats that make no difference share theirs. */
const BY_STRENGTH = new Map(STANDINGS.map((standing) => [strengthOf(standing), standing]));

/** What the expressions below need as parameters. */
export const PAIR_RANKS = {
  present: PRESENT,
  rank: Object.fromEntries(STATUSES.map((status) => [status, rankOf(status)])),
  ranksOfAsked: OF_ASKED.map(rankOf),
  /** By format, then by rank. */
  strengths: Object.fromEntries(
    MEETING_FORMATS.map((format) => [
      format,
      BY_RANK.map((status) => strengthOf({ status, format })),
    ]),
  ),
  /** By strength: the place of the verdict among all verdicts, the strongest first. */
  verdicts: Array.from({ length: Math.max(...BY_STRENGTH.keys()) + 1 }, (_, strength) => {
    const standing = BY_STRENGTH.get(strength);
    return standing === undefined ? -1 : VERDICTS.indexOf(verdictOfMeeting(standing));
  }),
} satisfies Readonly<Record<string, Value>>;

/** Whether the parts `ra` and `rb` can make a pair, whatever the meeting's status. */
export const CAN_PAIR = `(ra.capacity IN $present AND rb.capacity IN $present
      OR ra.capacity = 'requester' AND rb.capacity = 'invited'
      OR ra.capacity = 'invited' AND rb.capacity = 'requester')`;

/** Columns of two parts that {@link CAN_PAIR} for {@link RANK}; each lookup once, for the embedded engine. */
export const LOOKED_UP = `ra.capacity IN $present AS arePresent, $rank[ra.eventStatus] AS whole,
    $rank[ra.status] AS own, $rank[rb.status] AS theirs,
    $strengths[coalesce(ra.format, 'unknown')] AS byRank`;

/** Rank of the pair's status, were it to count. */
export const RANK = `CASE WHEN whole >= own AND whole >= theirs THEN whole
    WHEN own >= theirs THEN own ELSE theirs END`;

/** `strengthOf` the meeting for the pair, from `rank`; null where the two do not count, or nobody says how it stands. */
export const STRENGTH = `CASE WHEN whole IS NOT NULL
      AND (arePresent OR whole IN $ranksOfAsked AND rank IN $ranksOfAsked)
    THEN byRank[rank] END`;

/** The status of a strength, with a format that gives the same verdict. */
export function standingOf(strength: number): PairMeeting {
  return BY_STRENGTH.get(strength)!;
}

/** Strengths of the meetings that stand at one of `statuses`. */
export function strengthsAt(statuses: readonly Status[]): number[] {
  return [...BY_STRENGTH]
    .filter(([, { status }]) => statuses.includes(status))
    .map(([strength]) => strength);
}
