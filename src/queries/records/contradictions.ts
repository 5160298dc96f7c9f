/** Reads what claims contradict each other about: events, dates, parts, relationships and pairs. */
import type { Graph } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import {
  list,
  nullable,
  number,
  optional,
  text,
  texts,
  tuple,
} from '../../graph/query/value-types.ts';
import type { When } from '../../graph/query/when.ts';
import { isKnownAsOf, withAllInvolved, withEitherEnd } from '../conditions.ts';
import { knownOfActors } from '../counterparts/pair-filter.ts';
import { INVOLVED_STARTS, startEvents } from '../relationships/event-starts.ts';

/** The kinds, in the order in which they are listed. */
export const CONTRADICTION_KINDS = ['STATUS', 'DATE', 'PART', 'RELATIONSHIP', 'PAIR'] as const;
export type ContradictionKind = (typeof CONTRADICTION_KINDS)[number];

export interface ContradictionData {
  readonly kind: ContradictionKind;
  /** The ids of what the claims contradict each other about. */
  readonly subject: string;
  readonly object: string | null;
  readonly meeting: string | null;
  readonly claimIds: readonly string[];
  /** The sort key of the subject. */
  readonly sortKey: string;
  /** Distinguishes the contradiction from others of its kind. */
  readonly key: string;
}

const ABOUT = { asOf: text, involved: nullable(list(text)) };
type WhenAbout = When<'involved'>;

/** Keeps the events `e` with a given value in one column of the last known step. */
const events = (condition: (last: string) => string) => `
  WITH e, size([f IN coalesce(e.stepFrom, []) WHERE f <= $asOf]) AS n
  WHERE n > 0 AND ${condition('[n - 1]')}
  WITH e.id AS subject, null AS object, null AS meeting, split(e.stepClaims[n - 1], ' ') AS claims,
    e.sortKey AS sortKey, e.id AS key`;

const betweenTwo = (condition: string, meeting: string) => `
  WHERE ${condition}
  WITH a.id AS subject, b.id AS object, ${meeting} AS meeting, r.claimIds AS claims,
    a.sortKey AS sortKey, r.key AS key`;

/**
 * What makes a contradiction of each kind, as the end of a query that matches events `e`, parts `(a)-[r]->(e)`, or
 * relationships and pairs `(a)-[r]->(b)`. It may match more than is known.
 */
export const CONTRADICTING: Readonly<Record<ContradictionKind, string>> = {
  STATUS: events((last) => `e.stepStatus${last} = 'DISPUTED'`),
  DATE: events((last) => `e.stepDisputed${last} = '1'`),
  // The part of a role or an actor in an event that is itself undisputed. It gives one row for all capacities.
  PART: `
  WHERE r.status = 'DISPUTED' AND r.eventStatus <> 'DISPUTED' AND ${isKnownAsOf('r')}
  WITH a.id AS subject, e.id AS object, collect(r.claimIds) AS lists, a.sortKey AS sortKey
  WITH subject, object, reduce(all = [], one IN lists | all + one) AS claims, sortKey,
    null AS meeting, subject + ' ' + object AS key`,
  RELATIONSHIP: betweenTwo(`r.support = 'DISPUTED' AND ${isKnownAsOf('r')}`, 'null'),
  PAIR: betweenTwo(`r.verdict = 'DISPUTED' AND ${knownOfActors('r')}`, 'r.meeting'),
};

/** The relationships about which claims can contradict each other, beside parts and pairs. */
export const CONTRADICTING_TIES = 'HOLDS|POST_IN|MEMBER_OF|PART_OF|PARTY_TO|UNDER|CONCERNS|AT';

const allEvents = (when: WhenAbout) =>
  `${startEvents(when, INVOLVED_STARTS)}
  ${withAllInvolved(when, 'e', 'e')}`;

const ALL: Readonly<Record<ContradictionKind, (when: WhenAbout) => string>> = {
  STATUS: allEvents,
  DATE: allEvents,
  PART: (when) => `${when.given('involved', 'UNWIND $involved AS given')}
  MATCH (a:Entity${when.given('involved', ' {id: given}')})-[r:INVOLVED_IN]->(e:Event)`,
  RELATIONSHIP: (when) => withEitherEnd(when, CONTRADICTING_TIES, 'involved'),
  PAIR: (when) => withEitherEnd(when, 'COUNTERPART', 'involved'),
};

const textOf = (kind: ContradictionKind, when: WhenAbout) => ALL[kind](when) + CONTRADICTING[kind];

const listOf = (kind: ContradictionKind) =>
  query(
    `list contradictions of ${kind}`,
    { ...ABOUT, place: nullable(text), after: nullable(text), limit: number },
    {
      text: (when) => `${textOf(kind, when)}
        WITH subject, object, meeting, claims, sortKey, key
        ${when.given('place', 'WHERE sortKey > $place OR (sortKey = $place AND key > $after)')}`,
      row: {
        subject: text,
        object: optional,
        meeting: optional,
        claims: texts,
        sortKey: text,
        key: text,
      },
      order: 'ORDER BY sortKey, key LIMIT $limit',
    },
  );
const countOf = (kind: ContradictionKind) =>
  query(`count contradictions of ${kind}`, ABOUT, {
    text: (when) => textOf(kind, when),
    row: { n: column('count(key)', number) },
  });

const LISTS = CONTRADICTION_KINDS.map((kind) => ({
  kind,
  list: listOf(kind),
  count: countOf(kind),
}));

/**
 * Which contradictions to list: those of these kinds that concern one of these actors, or anybody if none are
 * given.
 */
export interface ContradictionQuery {
  readonly asOf: string;
  readonly kinds: readonly string[];
  readonly involved: readonly string[] | null;
}

/** A place in the list: the number of the kind, the subject's sort key, the key. */
export type ContradictionCursor = readonly [kind: number, sortKey: string, key: string];
/** Reads a place from the sort key of a cursor. Null means the start. */
export const CONTRADICTION_CURSOR = nullable(tuple<ContradictionCursor>(number, text, text));

/** The contradictions after a place, by kind, then by name; at most `limit`. */
export async function listContradictions(
  graph: Graph,
  { asOf, kinds, involved }: ContradictionQuery,
  { after, limit }: { readonly after: ContradictionCursor | null; readonly limit: number },
): Promise<ContradictionData[]> {
  const [from, sortKey, key] = after ?? [-1, null, null];
  const found = await Promise.all(
    LISTS.map(async ({ kind, list: { run } }, i): Promise<ContradictionData[]> => {
      if (i < from || !kinds.includes(kind)) return [];
      const place = i === from ? { place: sortKey, after: key } : { place: null, after: null };
      const rows = await run(graph, { asOf, involved, limit, ...place });
      return rows.map(({ claims, ...row }) => ({ ...row, kind, claimIds: claims }));
    }),
  );
  return found.flat().slice(0, limit);
}

export async function countContradictions(
  graph: Graph,
  { asOf, kinds, involved }: ContradictionQuery,
): Promise<number> {
  const counts = await Promise.all(
    LISTS.map(async ({ kind, count }) => {
      if (!kinds.includes(kind)) return 0;
      const [row] = await count.run(graph, { asOf, involved });
      return row?.n ?? 0;
    }),
  );
  return counts.reduce((sum, n) => sum + n, 0);
}
