// @ts-check
/** The floor's answers: a statement's rows made into the JSON that every subject's answer is compared in. */
import neo4j from 'neo4j-driver';
import {
  COUNTS_OF,
  LIST,
  NETWORK,
  PAIR,
  PATH,
  PATH_EXACT,
  PROFILE,
  TIMELINE,
  TOP,
} from './statements.mjs';

/** @typedef {(statement: string, parameters: Record<string, unknown>) => Promise<Record<string, any>[]>} Read */
/** @typedef {(read: Read, asked: any) => Promise<unknown>} Answer */

/** Statuses by rank: of several parts the highest counts. */
const STATUSES = [
  ...['HELD', 'CONFIRMED', 'EXPECTED', 'POSTPONED', 'REQUESTED', 'CANCELLED', 'NOT_HELD'],
  ...['ALLEGED', 'DISPUTED'],
];
/** In the order in which counts are listed. */
const COUNTED = [...STATUSES.slice(0, 7), 'DISPUTED', 'ALLEGED'];
const VERDICTS = [
  ...['MET', 'DISPUTED', 'SEEN_TOGETHER', 'ALLEGED', 'PLANNED', 'REQUESTED', 'CALLED_OFF'],
  'NO_RECORD',
];
/** Verdict of a meeting by the rank of its status. */
const STRENGTH = [0, 4, 4, 4, 5, 6, 6, 3, 1].map((n) => neo4j.int(n));
const RANK = Object.fromEntries(STATUSES.map((status, rank) => [status, neo4j.int(rank)]));
const PRESENT = ['host', 'guest', 'attendee'];
const PAIRS = { present: PRESENT, rank: RANK, strength: STRENGTH };

/** @type {Record<string, Answer>} */
export const ANSWERS = {
  profile: async (read, { id }) => {
    const [row] = await read(PROFILE, { id });
    if (row === undefined) return null;
    const { which, values, untils, ...rest } = row;
    const described = (which ?? []).findIndex(
      (/** @type {string} */ name, /** @type {number} */ i) =>
        name === 'description' && untils[i] === '9999-12-31',
    );
    const description = described === -1 ? null : JSON.parse(values[described]);
    return { ...rest, involvements: rest.involvements.map(dated), description };
  },
  pair: async (read, asked) => {
    const [row] = await read(PAIR, { ...asked, ...PAIRS });
    const { all = [], list = [] } = row ?? {};
    /** @type {{ strength: number, status: number }[]} */
    const meetings = all;
    return {
      verdict: VERDICTS[Math.min(7, ...meetings.map(({ strength }) => strength))],
      meetingCount: meetings.length,
      counts: countsOf(meetings.map(({ status }) => status)),
      meetings: list.map((/** @type {Record<string, any>} */ meeting) => {
        const { status, strength, date, claims, ...parts } = meeting;
        return {
          ...parts,
          status: STATUSES[status],
          verdict: VERDICTS[strength],
          date: date ?? null,
          claimCount: claims.length,
          sourceCount: new Set(claims.map((/** @type {any} */ { source }) => source)).size,
          claims: claims.slice(0, 3),
        };
      }),
    };
  },
  list: async (read, { ids }) =>
    (await read(LIST, { ids })).map((row) => ({ ...row, meetings: row.meetings.map(dated) })),
  counts: (read, { ids }) => read(COUNTS_OF, { ids }),
  top: async (read, { a }) =>
    (await read(TOP, { a, ...PAIRS })).map(({ strength, statuses, ...row }) => ({
      ...row,
      verdict: VERDICTS[strength],
      counts: countsOf(statuses),
    })),
  path: async (read, asked) => {
    const parameters = { ...asked, present: PRESENT };
    const [quick] = await read(PATH, parameters);
    const [found] = quick?.standsFor === true ? await read(PATH_EXACT, parameters) : [quick];
    return { hops: found?.hops ?? null };
  },
  network: async (read, { a }) => (await read(NETWORK, { a, present: PRESENT }))[0],
  timeline: (read, { actors }) => read(TIMELINE, { actors }),
};

/** @param {number[]} ranks */
function countsOf(ranks) {
  return COUNTED.map((status) => ({
    status,
    count: ranks.filter((rank) => STATUSES[rank] === status).length,
  })).filter(({ count }) => count > 0);
}

/** What was withdrawn is stored as the empty text. @param {Record<string, any>} event */
function dated(event) {
  return { ...event, status: event.status || null, date: event.date || null };
}
