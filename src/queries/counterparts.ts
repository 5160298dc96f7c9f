/** Reads pages of the counterparts of actors: sorted and cut in the graph, since a hub has ten thousand meetings. */
import type { Graph, Value } from '../graph/graph.ts';
import { BRIEF_COLUMNS, entityAt, entityColumns } from './columns.ts';
import { ifGiven, readGiven } from './given.ts';
import { passesOfActors, type PairFilter } from './pair-filter.ts';
import {
  checkRows,
  counterpartOf,
  MAX_ROWS,
  pairColumns,
  toPairRow,
  type CounterpartData,
  type PairColumns,
} from './pairs.ts';
import { text, type PropertyMap } from './values.ts';

/** What counterparts are ordered by, before their name and id; all ascending. */
const PLACES = {
  VERDICT: ['verdict', '-meetingCount'],
  MEETING_COUNT: ['-meetingCount', 'verdict'],
  NAME_ASC: [],
  // 20160126 for 2016-01-26, as in cursors.
  LAST_DATE_DESC: ["-coalesce(toInteger(replace(lastDate, '-', '')), 0)"],
} as const;

/** Which counterparts: those whose meetings pass the filter, without some. */
export interface CounterpartConditions extends PairFilter {
  readonly exclude: readonly string[];
}

/** A page of one list of counterparts: of this size, after this key. */
export interface CounterpartSlice {
  readonly order: keyof typeof PLACES;
  readonly size: number;
  readonly from: readonly (string | number)[] | null;
  /** Whether the meetings will be shown, and not only counted. */
  readonly columns: PairColumns;
}

/** Some counterparts of one actor, in no order, and how many it has. */
export interface CounterpartSliceData {
  readonly total: number;
  readonly rows: readonly (CounterpartData & { readonly stored: PropertyMap })[];
}

/** Greater than the key `$from0`, `$from1`, …, member by member. */
const after = (columns: readonly string[]): string =>
  columns.reduceRight(
    (rest, column, i) =>
      rest === ''
        ? `${column} > $from${i}`
        : `${column} > $from${i} OR ${column} = $from${i} AND (${rest})`,
    '',
  );

/** More meetings than any source tells as one. */
const MANY = 1_000_000;

/*
 * Only what the order needs is summed here; `totalsOf` makes verdict, counts and days of those on the
 * page. Meetings within one another count once, as there, as the strongest of them was told: its place
 * among verdicts and its times make one number, of which the least is taken. The rows of the page are
 * read from the actor's end again: a counterpart may be the greater hub.
 */
const pageBy = (places: readonly string[], columns: PairColumns) => {
  const keys = [...places.map((_, i) => `place${i}`), 'sortKey', 'other'];
  return `UNWIND $actors AS actor
  MATCH (a:Entity {id: actor})-[r:COUNTERPART]-(b:Entity)
  WHERE ${passesOfActors('r')} AND NOT b.id IN $exclude
  WITH actor, b, r LIMIT $candidates
  WITH actor, b, r.within AS outermost, max(r.latest) AS ends, count(r) AS rowsOf,
    min(r.verdictOrder * ${MANY} + ${MANY} - coalesce(r.times, 1)) AS strongest
  WITH actor, b, ends, rowsOf, strongest / ${MANY} AS verdictOf, ${MANY} - strongest % ${MANY} AS times
  WITH actor, b.id AS other, b.sortKey AS sortKey, min(verdictOf) AS verdict,
    sum(times) AS meetingCount, max(ends) AS lastDate, sum(rowsOf) AS rowsOfBoth
  WITH actor, sum(rowsOfBoth) AS candidates, count(other) AS total,
    collect([other, sortKey, verdict, meetingCount, lastDate]) AS found
  CALL (actor, found) {
    UNWIND found AS one
    WITH actor, one[0] AS other, one[1] AS sortKey, one[2] AS verdict, one[3] AS meetingCount,
      one[4] AS lastDate
    WITH ${['actor', 'other', 'sortKey', ...places.map((place, i) => `${place} AS place${i}`)].join(', ')}
    ${ifGiven('from0', `WHERE ${after(keys)}`)}
    WITH actor, ${keys.toReversed().join(', ')}
    ORDER BY ${keys.join(', ')} LIMIT $size
    WITH actor, collect(other) AS shown
    MATCH (a:Entity {id: actor})-[r:COUNTERPART]-(e:Entity)
    WHERE e.id IN shown AND ${passesOfActors('r')}
    WITH e, collect(${pairColumns('r', columns)}) AS meetings
    RETURN collect([${entityColumns('e', BRIEF_COLUMNS)}, meetings]) AS page
  }
  RETURN actor AS actor, candidates AS candidates, total AS total, page AS page`;
};

const statements = (columns: PairColumns) =>
  Object.fromEntries(
    Object.entries(PLACES).map(([order, places]) => [order, pageBy(places, columns)]),
  ) as Readonly<Record<keyof typeof PLACES, string>>;

const PAGES = { counted: statements('counted'), shown: statements('shown') } as const;

/**
 * Of each of `actors`, in their order, the counterparts from `slice.from` on, in no order.
 *
 * @throws RapportError `QUERY_TOO_EXPENSIVE` where more than `limit` meetings of them all pass the filter.
 */
export async function listCounterparts(
  graph: Graph,
  k: string,
  actors: readonly string[],
  conditions: CounterpartConditions,
  { order, size, from, columns }: CounterpartSlice,
  limit = MAX_ROWS,
): Promise<CounterpartSliceData[]> {
  const rows = await readGiven(graph, PAGES[columns][order], {
    actors,
    k,
    ...conditions,
    ...Object.fromEntries([0, 1, 2, 3].map((i) => [`from${i}`, from?.[i] ?? null])),
    size,
    candidates: limit + 1,
  });
  checkRows(
    rows.reduce((sum, { candidates }) => sum + Number(candidates), 0),
    limit,
  );
  const found = new Map(rows.map((row) => [text(row.actor), row]));
  return actors.map((actor) => {
    const row = found.get(actor);
    const page = (row?.page ?? []) as readonly (readonly [Value, readonly Value[]])[];
    return {
      total: Number(row?.total ?? 0),
      rows: page.map((one) => toCounterpart(actor, one)),
    };
  });
}

function toCounterpart(actor: string, [brief, meetings]: readonly [Value, readonly Value[]]) {
  const stored = entityAt(brief, BRIEF_COLUMNS);
  const [other, sortKey] = [text(stored.id), text(stored.sortKey)];
  const rows = meetings.map((row) => toPairRow({ actor, other }, sortKey, row));
  return { ...counterpartOf(other, sortKey, rows), stored };
}
