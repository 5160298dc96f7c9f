// @ts-check
/** Folds the meetings of a pair into a verdict and counts, in as few lines as possible. */

/** In the order that the projection stores, strongest first. */
export const VERDICTS = [
  ...['MET', 'DISPUTED', 'SPOKE', 'SEEN_TOGETHER', 'BOTH_ATTENDED', 'ALLEGED'],
  ...['PRESENCE_UNSTATED', 'PLANNED', 'REQUESTED', 'CALLED_OFF', 'DENIED', 'NO_RECORD'],
];
export const STATUSES = [
  ...['HELD', 'DISPUTED', 'ALLEGED', 'UNSTATED', 'CONFIRMED', 'EXPECTED', 'POSTPONED', 'REQUESTED'],
  ...['DECLINED', 'CANCELLED', 'NOT_HELD', 'DENIED'],
];

/**
 * Totals of the meetings of a pair. Meetings with the same outermost meeting count once: with the strongest
 * verdict, then the strongest status, then the highest number of times.
 *
 * @param {[whole: string, verdict: number, status: string, times: number][]} meetings
 */
export function totalsOf(meetings) {
  /** @type {Map<string, number[]>} */
  const wholes = new Map();
  for (const [whole, verdict, status, times] of meetings) {
    const own = [verdict, STATUSES.indexOf(status), times];
    const best = wholes.get(whole);
    if (best === undefined || isStronger(own, best)) wholes.set(whole, own);
  }
  const counted = [...wholes.values()];
  return {
    verdict: VERDICTS[Math.min(11, ...counted.map(([verdict]) => verdict ?? 11))],
    meetingCount: counted.reduce((sum, [, , times = 0]) => sum + times, 0),
    counts: countsOf(counted.map(([, status = 0, times = 0]) => [status, times])),
  };
}

/** @param {number[]} one @param {number[]} other */
function isStronger([verdict = 0, status = 0, times = 0], [verdict2 = 0, status2 = 0, times2 = 0]) {
  return (verdict - verdict2 || status - status2 || times2 - times) < 0;
}

/** The number of meetings per status, strongest first. @param {[status: number, times: number][]} statuses */
export function countsOf(statuses) {
  const counts = STATUSES.map((status) => ({ status, count: 0 }));
  for (const [place, times] of statuses)
    /** @type {{ count: number }} */ (counts[place]).count += times;
  return counts.filter(({ count }) => count > 0);
}
