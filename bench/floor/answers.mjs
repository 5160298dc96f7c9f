// @ts-check
/** The floor's answers: turns the rows of a query into the JSON in which all answers are compared. */
import neo4j from 'neo4j-driver';
import { countsOf, STATUSES, totalsOf, VERDICTS } from './counts.mjs';
import {
  COUNTS_OF,
  LIST,
  MERGED,
  NETWORK,
  PAIR,
  PAIR_ON_DAY,
  PATH,
  PROFILE,
  TIMELINE,
  TOP,
  TOP_AFTER,
} from './statements.mjs';

/** @typedef {(statement: string, parameters: Record<string, unknown>) => Promise<Record<string, any>[]>} Read */
/** @typedef {(read: Read, asked: any) => Promise<unknown>} Answer */

/** The place of each status. Integers of the driver, because it sends plain numbers as floats. */
const RANK = Object.fromEntries(STATUSES.map((status, place) => [status, neo4j.int(place)]));

/** @type {Record<string, Answer>} */
export const ANSWERS = {
  profile,
  pair: async (read, asked) => pairOf(await read(PAIR, asked)),
  list: async (read, { ids }) =>
    (await read(LIST, { ids })).map((row) => ({ ...row, meetings: row.meetings.map(dated) })),
  counts: (read, { ids }) => read(COUNTS_OF, { ids }),
  top: async (read, { a }) => (await read(TOP, { a, rank: RANK })).map(counterpart),
  path: async (read, asked) => {
    const [row] = await read(PATH, asked);
    return { hops: row?.hops.length > 0 ? row?.hops : null };
  },
  network: async (read, { a }) => (await read(NETWORK, { a }))[0],
  timeline: (read, { actors }) => read(TIMELINE, { actors }),

  'pair-known-by': async (read, asked) => pairOf(await read(PAIR_ON_DAY, asked)),
  'top-after': topAfter,
  'profile-merged': async (read, { id }) => {
    const [merged] = await read(MERGED, { id });
    return profile(read, merged ?? { id });
  },
};

/** @type {Answer} */
async function profile(read, { id }) {
  const [row] = await read(PROFILE, { id });
  if (row === undefined) return null;
  const { which, values, untils, ...rest } = row;
  const described = (which ?? []).findIndex(
    (/** @type {string} */ name, /** @type {number} */ i) =>
      name === 'description' && untils[i] === '9999-12-31',
  );
  const description = described === -1 ? null : JSON.parse(values[described]);
  return { ...rest, involvements: rest.involvements.map(dated), description };
}

/** @param {Record<string, any>[]} rows */
function pairOf([row]) {
  return { ...totalsOf(row?.counted ?? []), meetings: row?.meetings ?? [] };
}

/** A page of rows, and the point after which the next page starts. @type {Answer} */
async function topAfter(read, { a, after }) {
  const first = { meetingCount: Number.MAX_SAFE_INTEGER, verdict: 0, sortKey: '', id: '' };
  const { meetingCount, verdict, ...names } = after ?? first;
  const rows = await read(TOP_AFTER, { a, rank: RANK, meetingCount, verdict, ...names });
  const next = rows.length === 0 ? null : placeOf(rows.at(-1) ?? {});
  for (const row of rows) delete row.sortKey;
  return { rows: rows.map(counterpart), next };
}

/** @param {Record<string, any>} row */
function placeOf({ meetingCount, verdict, sortKey, id }) {
  return { meetingCount, verdict, sortKey, id };
}

/** @param {Record<string, any>} row */
function counterpart({ verdict, statuses, ...row }) {
  return { ...row, verdict: VERDICTS[verdict], counts: countsOf(statuses) };
}

/** A withdrawn status or date is stored as an empty text. @param {Record<string, any>} event */
function dated(event) {
  return { ...event, status: event.status || null, date: event.date || null };
}
