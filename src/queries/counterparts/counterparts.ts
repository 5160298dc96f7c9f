/** Reads pages of counterparts. The graph sorts and cuts them, because one actor may have ten thousand meetings. */
import { LRUCache } from 'lru-cache';
import type { Graph } from '../../graph/graph.ts';
import { counterpartOf, type CounterpartData } from './counterpart-data.ts';
import { PAIR_FILTER, passesOfActors, type PairFilter } from './pair-filter.ts';
import { pairColumn, toPairRow, type PairColumns } from './pair-rows.ts';
import { checkRows, MAX_ROWS } from './pairs.ts';
import type { Composed } from '../entities/actor-filter.ts';
import { SUMMARY_COLUMNS, entityColumn, type StoredEntity } from '../entities/columns.ts';
import { query } from '../../graph/query/query.ts';
import { list, number, parameter, text, tuple } from '../../graph/query/value-types.ts';

/** The sort keys of each order, all ascending. Name and id follow as the last keys. */
const PLACES = {
  VERDICT: ['verdict', '-meetingCount'],
  MEETING_COUNT: ['-meetingCount', 'verdict'],
  NAME_ASC: [],
  // A day as a number, such as 20160126 for 2016-01-26. Cursors hold days in this form.
  LAST_DATE_DESC: ["-coalesce(toInteger(replace(lastDate, '-', '')), 0)"],
} as const;

type Order = keyof typeof PLACES;

/** Selects counterparts with a meeting that passes the filter, except those in `exclude`. */
export interface CounterpartConditions extends PairFilter {
  readonly exclude: readonly string[];
  /** A condition on the counterpart `b`. */
  readonly counterparts: Composed;
}

/** Whose counterparts to list, and which of them. */
export interface CounterpartsAsked {
  readonly actors: readonly string[];
  readonly conditions: CounterpartConditions;
}

/** One page of counterparts: at most `size` of them, after the sort key `from`. */
export interface CounterpartSlice {
  readonly order: Order;
  readonly size: number;
  readonly from: readonly (string | number)[] | null;
  /** Which columns of the meetings to read: all that are shown, or only those that decide the totals. */
  readonly columns: PairColumns;
  /** How many meetings of all actors together may pass the filter; {@link MAX_ROWS} if absent. */
  readonly mostMeetings?: number;
}

/** The counterparts of one page, in no order, and how many the actor has in all. */
export interface CounterpartSliceData {
  readonly total: number;
  readonly rows: readonly (CounterpartData & { readonly stored: StoredEntity })[];
}

/** The condition that the sort key in `columns` comes after the key `$from`. */
export const after = (columns: readonly string[]): string =>
  columns.reduceRight(
    (rest, column, i) =>
      rest === ''
        ? `${column} > $from[${i}]`
        : `${column} > $from[${i}] OR ${column} = $from[${i}] AND (${rest})`,
    '',
  );

/** Larger than any `times`, the number of meetings that a source tells as one. */
const MANY = 1_000_000;

/**
 * Joins those of the rows `r` that lie within one another. For each result it gives the last day, the place of
 * the verdict in the order, and the times.
 */
export const outermostOf = (of: string) =>
  `WITH ${of}, r.within AS outermost, max(r.latest) AS ends, count(r) AS rowsOf,
        min(r.verdictOrder * ${MANY} + ${MANY} - coalesce(r.times, 1)) AS strongest
      WITH ${of}, ends, rowsOf, strongest / ${MANY} AS verdictOf, ${MANY} - strongest % ${MANY} AS times`;

/*
 * Computes only what the order needs; `totalsOf` computes verdict, counts and days of the counterparts on
 * the page. Meetings within one another count once, with the strongest verdict and the most times that go
 * with it: one number encodes both, and the minimum is taken. The rows of the page are read again from
 * the actor's end, because a counterpart may have more meetings than the actor.
 */
const pageQuery = (order: Order, columns: PairColumns, { text: condition, types }: Composed) => {
  const places: readonly string[] = PLACES[order];
  const keys = [...places.map((_, i) => `place${i}`), 'sortKey', 'other'];
  const [entity, meeting] = [entityColumn('e', SUMMARY_COLUMNS), pairColumn('r', columns)];
  return query(
    'list counterparts',
    {
      ...types,
      ...PAIR_FILTER,
      ...{ actors: list(text), asOf: text, exclude: list(text), size: number, candidates: number },
      from: parameter<readonly (string | number)[] | null>(),
    },
    {
      text: (when) => `UNWIND $actors AS actor
      MATCH (a:Entity {id: actor})-[r:COUNTERPART]-(b:Entity)
      WHERE ${passesOfActors(when, 'r')} AND NOT b.id IN $exclude${condition}
      WITH actor, b, r LIMIT $candidates
      ${outermostOf('actor, b')}
      WITH actor, b.id AS other, b.sortKey AS sortKey, min(verdictOf) AS verdict,
        sum(times) AS meetingCount, max(ends) AS lastDate, sum(rowsOf) AS rowsOfBoth
      WITH actor, sum(rowsOfBoth) AS candidates, count(other) AS total,
        collect([other, sortKey, verdict, meetingCount, lastDate]) AS found
      CALL (actor, found) {
        UNWIND found AS one
        WITH actor, one[0] AS other, one[1] AS sortKey, one[2] AS verdict, one[3] AS meetingCount,
          one[4] AS lastDate
        WITH ${['actor', 'other', 'sortKey', ...places.map((place, i) => `${place} AS place${i}`)].join(', ')}
        ${when.given('from', `WHERE ${after(keys)}`)}
        WITH actor, ${keys.toReversed().join(', ')}
        ORDER BY ${keys.join(', ')} LIMIT $size
        WITH actor, collect(other) AS shown
        MATCH (a:Entity {id: actor})-[r:COUNTERPART]-(e:Entity)
        WHERE e.id IN shown AND ${passesOfActors(when, 'r')}
        WITH e, collect(${meeting.expression}) AS meetings
        RETURN collect([${entity.expression}, meetings]) AS page
      }`,
      row: {
        actor: text,
        candidates: number,
        total: number,
        page: list(tuple(entity.type, list(meeting.type))),
      },
    },
  );
};

/** Conditions on counterparts have many shapes; the queries of those used last are kept. */
const shapes = new LRUCache<string, ReturnType<typeof pageQuery>>({ max: 200 });

function pageOf(order: Order, columns: PairColumns, counterparts: Composed) {
  const key = `${order} ${columns} ${counterparts.text}`;
  const found = shapes.get(key) ?? pageQuery(order, columns, counterparts);
  shapes.set(key, found);
  return found;
}

/**
 * Reads one page of counterparts for each of `actors`. The pages are in the order of `actors`; the
 * counterparts of a page are in no order.
 *
 * @throws RapportError `QUERY_TOO_EXPENSIVE` if more than `mostMeetings` meetings of all `actors` together
 *   pass the filter.
 */
export async function listCounterparts(
  graph: Graph,
  asOf: string,
  { actors, conditions }: CounterpartsAsked,
  { order, size, from, columns, mostMeetings = MAX_ROWS }: CounterpartSlice,
): Promise<CounterpartSliceData[]> {
  const { counterparts, ...filter } = conditions;
  const rows = await pageOf(order, columns, counterparts).run(graph, {
    ...counterparts.given,
    ...filter,
    ...{ actors, asOf, size, from, candidates: mostMeetings + 1 },
  });
  checkRows(
    rows.reduce((sum, { candidates }) => sum + candidates, 0),
    mostMeetings,
  );
  const rowOf = new Map(rows.map((row) => [row.actor, row]));
  return actors.map((actor) => {
    const { total = 0, page = [] } = rowOf.get(actor) ?? {};
    const toRow = ([stored, meetings]: (typeof page)[number]) => {
      const [other, sortKey] = [stored.read('id', text), stored.read('sortKey', text)];
      const pairRows = meetings.map((row) => toPairRow({ actor, other }, sortKey, row, columns));
      return { ...counterpartOf(other, sortKey, pairRows), stored };
    };
    return { total, rows: page.map(toRow) };
  });
}
