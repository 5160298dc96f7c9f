/** Reads pages of counterparts, sorted and cut in the graph: one actor may have ten thousand meetings. */
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

/** What counterparts are ordered by, before their name and id; all ascending. */
const PLACES = {
  VERDICT: ['verdict', '-meetingCount'],
  MEETING_COUNT: ['-meetingCount', 'verdict'],
  NAME_ASC: [],
  // 20160126 for 2016-01-26, as in cursors.
  LAST_DATE_DESC: ["-coalesce(toInteger(replace(lastDate, '-', '')), 0)"],
} as const;

type Order = keyof typeof PLACES;

/** Which counterparts: those whose meetings pass the filter, without some. */
export interface CounterpartConditions extends PairFilter {
  readonly exclude: readonly string[];
  /** A condition on the counterpart `b`. */
  readonly counterparts: Composed;
}

/** A page of one list of counterparts: of this size, after this key. */
export interface CounterpartSlice {
  readonly order: Order;
  readonly size: number;
  readonly from: readonly (string | number)[] | null;
  /** Whether the meetings will be shown, and not only counted. */
  readonly columns: PairColumns;
}

/** Some counterparts of one actor, in no order, and how many it has. */
export interface CounterpartSliceData {
  readonly total: number;
  readonly rows: readonly (CounterpartData & { readonly stored: StoredEntity })[];
}

/** Greater than the key `$from`, member by member. */
export const after = (columns: readonly string[]): string =>
  columns.reduceRight(
    (rest, column, i) =>
      rest === ''
        ? `${column} > $from[${i}]`
        : `${column} > $from[${i}] OR ${column} = $from[${i}] AND (${rest})`,
    '',
  );

/** More meetings than any source tells as one. */
const MANY = 1_000_000;

/** Of the rows `r`, those within one another as one: its last day, its verdict's place and its times. */
export const outermostOf = (of: string) =>
  `WITH ${of}, r.within AS outermost, max(r.latest) AS ends, count(r) AS rowsOf,
        min(r.verdictOrder * ${MANY} + ${MANY} - coalesce(r.times, 1)) AS strongest
      WITH ${of}, ends, rowsOf, strongest / ${MANY} AS verdictOf, ${MANY} - strongest % ${MANY} AS times`;

/*
 * Only what the order needs is summed here; `totalsOf` makes verdict, counts and days of those on the
 * page. Meetings within one another count once, as there, as the strongest of them was told: its place
 * among verdicts and its times make one number, of which the least is taken. The rows of the page are
 * read from the actor's end again: a counterpart may be the greater hub.
 */
const pageQuery = (order: Order, columns: PairColumns, { text: condition, types }: Composed) => {
  const places: readonly string[] = PLACES[order];
  const keys = [...places.map((_, i) => `place${i}`), 'sortKey', 'other'];
  const [brief, meeting] = [entityColumn('e', SUMMARY_COLUMNS), pairColumn('r', columns)];
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
        RETURN collect([${brief.expression}, meetings]) AS page
      }`,
      row: {
        actor: text,
        candidates: number,
        total: number,
        page: list(tuple(brief.type, list(meeting.type))),
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
 * Of each of `actors`, in their order, the counterparts from `slice.from` on, in no order.
 *
 * @throws RapportError `QUERY_TOO_EXPENSIVE` if more than `limit` meetings of them all pass the filter.
 */
export async function listCounterparts(
  graph: Graph,
  asOf: string,
  actors: readonly string[],
  conditions: CounterpartConditions,
  { order, size, from, columns }: CounterpartSlice,
  limit = MAX_ROWS,
): Promise<CounterpartSliceData[]> {
  const { counterparts, ...filter } = conditions;
  const rows = await pageOf(order, columns, counterparts).run(graph, {
    ...counterparts.given,
    ...filter,
    ...{ actors, asOf, size, from, candidates: limit + 1 },
  });
  checkRows(
    rows.reduce((sum, { candidates }) => sum + candidates, 0),
    limit,
  );
  const found = new Map(rows.map((row) => [row.actor, row]));
  return actors.map((actor) => {
    const { total = 0, page = [] } = found.get(actor) ?? {};
    const toRow = ([stored, meetings]: (typeof page)[number]) => {
      const [other, sortKey] = [stored.read('id', text), stored.read('sortKey', text)];
      const read = meetings.map((row) => toPairRow({ actor, other }, sortKey, row, columns));
      return { ...counterpartOf(other, sortKey, read), stored };
    };
    return { total, rows: page.map(toRow) };
  });
}
