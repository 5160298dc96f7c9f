/** Reads what became known between two days: events whose standing changed, and pairs whose verdict changed. */
import { VERDICTS, type Verdict } from '../../domain/pairs/verdicts.ts';
import type { Graph } from '../../graph/graph.ts';
import { query, type Given } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, nullable, number, text, texts, tuple } from '../../graph/query/value-types.ts';
import type { When } from '../../graph/query/when.ts';
import { withAllInvolved, withEitherEnd } from '../conditions.ts';
import { ALL_COLUMNS, entityColumn } from '../entities/columns.ts';
import { toEntity, type EntityData } from '../entities/entities.ts';
import { INVOLVED_STARTS, startEvents } from '../relationships/event-starts.ts';

const PERIOD = {
  /** The first of the two days. What was known on it does not count as learned. */
  since: text,
  /** The day as of which the answer is given. */
  asOf: text,
  /** Ids of actors who must be involved; null for anybody. */
  involved: nullable(list(text)),
};
export type LearnedPeriod = Given<typeof PERIOD>;

/** The columns of a step that say how an event stands. If these stay the same, another claim is not new. */
const STANDS = ['stepStatus', 'stepDate', 'stepBasis', 'stepDisputed', 'stepFormat'];

const learnedEvents = (when: When<'involved'>) =>
  `${startEvents(when, INVOLVED_STARTS)}
  ${withAllInvolved(when, 'e', 'e')}
  WITH e, size([f IN coalesce(e.stepFrom, []) WHERE f <= $since]) AS before,
    size([f IN coalesce(e.stepFrom, []) WHERE f <= $asOf]) AS after
  WHERE after > before AND e.stepStatus[after - 1] <> ''
    AND (before = 0 OR ${STANDS.map((name) => `e.${name}[after - 1] <> e.${name}[before - 1]`).join(' OR ')})
  WITH e, e.stepFrom[after - 1] AS place`;

const EVENTS = query(
  'list events learned of',
  { ...PERIOD, place: nullable(text), id: nullable(text), limit: number },
  {
    // The page is cut before the RETURN, because the embedded engine reads all returned columns before it sorts.
    text: (when) => `${learnedEvents(when)}
      ${when.given('place', 'WHERE place < $place OR (place = $place AND e.id > $id)')}
      WITH e, place, e.id AS eventId ORDER BY place DESC, eventId LIMIT $limit`,
    row: { event: entityColumn('e', ALL_COLUMNS), place: text, eventId: text },
    order: 'ORDER BY place DESC, eventId',
  },
);

const COUNT_EVENTS = query('count events learned of', PERIOD, {
  text: (when) => learnedEvents(when),
  row: { n: column('count(place)', number) },
});

/** An event as known on the last day, and the same event as known on the first. */
export interface LearnedEvent {
  readonly node: EntityData;
  readonly before: EntityData;
  /** The day on which its standing became known. */
  readonly place: string;
}

/** A place in these lists: the newest knowledge first, then by id. */
export type LearnedCursor = readonly [day: string, id: string];
/** Reads a place from the sort key of a cursor. Null means the start. */
export const LEARNED_CURSOR = nullable(tuple<LearnedCursor>(text, text));

interface Page<Cursor> {
  readonly after: Cursor | null;
  readonly limit: number;
}

export async function listLearnedEvents(
  graph: Graph,
  period: LearnedPeriod,
  { after, limit }: Page<LearnedCursor>,
): Promise<LearnedEvent[]> {
  const [place, id] = after ?? [null, null];
  const rows = await EVENTS.run(graph, { ...period, place, id, limit });
  return rows.map((row) => ({
    node: toEntity(row.event, period.asOf),
    before: toEntity(row.event, period.since),
    place: row.place,
  }));
}

export async function countLearnedEvents(graph: Graph, period: LearnedPeriod): Promise<number> {
  const [row] = await COUNT_EVENTS.run(graph, period);
  return row?.n ?? 0;
}

/** The place after all verdicts, which means none. The verdict of a pair is that of its strongest row. */
const NONE = VERDICTS.indexOf('NO_RECORD');
const isKnownOn = (day: string) => `r.knownFrom <= $${day} AND r.knownUntil > $${day}`;
const strongestOn = (day: string) =>
  `min(CASE WHEN ${isKnownOn(day)} THEN r.verdictOrder ELSE ${NONE} END)`;

// Reads every row that is known on either day or in between. Rows with a role never count.
const learnedPairs = (when: When<'involved'>) =>
  `${withEitherEnd(when, 'COUNTERPART', 'involved')}
  WHERE r.knownFrom <= $asOf AND r.knownUntil > $since AND r.ofRole IS NULL AND a:Actor AND b:Actor
  WITH a.id AS one, b.id AS other, ${strongestOn('since')} AS before, ${strongestOn('asOf')} AS after,
    max(CASE WHEN r.knownUntil <= $asOf THEN r.knownUntil WHEN r.knownFrom > $since THEN r.knownFrom ELSE '' END) AS place,
    collect(CASE WHEN r.knownFrom > $since THEN r.claimIds ELSE [] END) AS claims
  WHERE before <> after`;

const PAIRS = query(
  'list pairs learned of',
  {
    ...{ ...PERIOD, limit: number },
    ...{ place: nullable(text), one: nullable(text), other: nullable(text) },
  },
  {
    text: (when) => `${learnedPairs(when)}
      WITH one, other, before, after, place, claims
      ${when.given(
        'place',
        'WHERE place < $place OR (place = $place AND (one > $one OR (one = $one AND other > $other)))',
      )}`,
    row: {
      one: text,
      other: text,
      before: number,
      after: number,
      place: text,
      claims: list(texts),
    },
    order: 'ORDER BY place DESC, one, other LIMIT $limit',
  },
);

const COUNT_PAIRS = query('count pairs learned of', PERIOD, {
  text: (when) => learnedPairs(when),
  row: { n: column('count(one)', number) },
});

/** Two actors, by id, whose verdict has changed. */
export interface LearnedPair {
  readonly one: string;
  readonly other: string;
  readonly before: Verdict;
  readonly after: Verdict;
  readonly place: string;
  readonly claimIds: readonly string[];
}

export type LearnedPairCursor = readonly [day: string, one: string, other: string];
/** Reads a place from the sort key of a cursor. Null means the start. */
export const LEARNED_PAIR_CURSOR = nullable(tuple<LearnedPairCursor>(text, text, text));

export async function listLearnedPairs(
  graph: Graph,
  period: LearnedPeriod,
  { after: from, limit }: Page<LearnedPairCursor>,
): Promise<LearnedPair[]> {
  const [place, one, other] = from ?? [null, null, null];
  const rows = await PAIRS.run(graph, { ...period, place, one, other, limit });
  return rows.map(({ before, after, claims, ...row }) => ({
    ...row,
    before: VERDICTS[before]!,
    after: VERDICTS[after]!,
    claimIds: [...new Set(claims.flat())],
  }));
}

export async function countLearnedPairs(graph: Graph, period: LearnedPeriod): Promise<number> {
  const [row] = await COUNT_PAIRS.run(graph, period);
  return row?.n ?? 0;
}
