/** Reads pages of the counterparts of several actors. The graph sorts and cuts them. */
import { LRUCache } from 'lru-cache';
import type { Graph } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { list, number, parameter, text } from '../../graph/query/value-types.ts';
import type { Composed } from '../entities/actor-filter.ts';
import { after, outermostOf, type CounterpartsAsked } from './counterparts.ts';
import { PAIR_FILTER, passesOfActors } from './pair-filter.ts';
import { checkRows, MAX_ROWS } from './pairs.ts';

/** The sort keys of each order, all ascending. Name and id follow as the last keys. */
const PLACES = {
  MEETING_COUNT: ['-actors', '-meetingCount'],
  NAME_ASC: [],
  // A day as a number, such as 20160126 for 2016-01-26. Cursors hold days in this form.
  LAST_DATE_DESC: ["-coalesce(toInteger(replace(lastDate, '-', '')), 0)"],
} as const;

export type SharedCounterpartOrder = keyof typeof PLACES;

/**
 * A counterpart of some actors: how many of them it has meetings with, and how many meetings it has with all
 * of them together.
 */
export interface SharedCounterpartData {
  readonly id: string;
  readonly sortKey: string;
  readonly actors: number;
  readonly meetingCount: number;
  readonly lastDate: string | null;
}

/** A page of one list: its size, and the key after which it starts. */
export interface SharedCounterpartSlice {
  readonly order: SharedCounterpartOrder;
  readonly size: number;
  readonly from: readonly (string | number)[] | null;
  /** The least number of the actors with whom a counterpart must have a meeting that counts. */
  readonly least: number;
}

// Meetings within one another count once, with the strongest verdict among them (see domain/pairs/pair-totals.ts).
const makeQuery = (order: SharedCounterpartOrder, { text: condition, types }: Composed) => {
  const places: readonly string[] = PLACES[order];
  const keys = [...places.map((_, i) => `place${i}`), 'sortKey', 'other'];
  return query(
    'list counterparts of several',
    {
      ...types,
      ...PAIR_FILTER,
      ...{ actors: list(text), asOf: text, exclude: list(text), size: number, least: number },
      ...{ candidates: number, from: parameter<readonly (string | number)[] | null>() },
    },
    {
      text: (when) => `UNWIND $actors AS actor
      MATCH (a:Entity {id: actor})-[r:COUNTERPART]-(b:Entity)
      WHERE ${passesOfActors(when, 'r')} AND NOT b.id IN $exclude${condition}
      WITH actor, b, r LIMIT $candidates
      ${outermostOf('actor, b')}
      WITH b.id AS other, b.sortKey AS sortKey, count(DISTINCT actor) AS actors,
        sum(times) AS meetingCount, max(ends) AS lastDate, sum(rowsOf) AS rowsOfAll
      WITH collect([other, sortKey, actors, meetingCount, lastDate]) AS found,
        coalesce(sum(rowsOfAll), 0) AS candidates
      WITH candidates, [one IN found WHERE one[2] >= $least] AS passing
      CALL (passing) {
        UNWIND passing AS one
        WITH one[0] AS other, one[1] AS sortKey, one[2] AS actors, one[3] AS meetingCount,
          one[4] AS lastDate
        WITH ${['other', 'sortKey', 'actors', 'meetingCount', 'lastDate', ...places.map((place, i) => `${place} AS place${i}`)].join(', ')}
        ${when.given('from', `WHERE ${after(keys)}`)}
        WITH ${[...keys].reverse().join(', ')}, actors, meetingCount, lastDate
        ORDER BY ${keys.join(', ')} LIMIT $size
        RETURN collect(other) AS ids, collect(sortKey) AS sortKeys, collect(actors) AS numbers,
          collect(meetingCount) AS counts, collect(coalesce(lastDate, '')) AS days
      }`,
      row: {
        candidates: number,
        total: { expression: 'size(passing)', type: number },
        ids: list(text),
        sortKeys: list(text),
        numbers: list(number),
        counts: list(number),
        days: list(text),
      },
    },
  );
};

/** Conditions on counterparts have many shapes; the queries of those used last are kept. */
const shapes = new LRUCache<string, ReturnType<typeof makeQuery>>({ max: 100 });

/**
 * The counterparts of `actors` after `slice.from`, in the order asked for, and how many there are.
 *
 * @throws RapportError `QUERY_TOO_EXPENSIVE` if more than {@link MAX_ROWS} meetings pass the filter.
 */
export async function listSharedCounterparts(
  graph: Graph,
  asOf: string,
  { actors, conditions }: CounterpartsAsked,
  { order, size, from, least }: SharedCounterpartSlice,
): Promise<{ readonly total: number; readonly rows: readonly SharedCounterpartData[] }> {
  const { exclude, counterparts, ...filter } = conditions;
  const key = `${order} ${counterparts.text}`;
  const common = shapes.get(key) ?? makeQuery(order, counterparts);
  shapes.set(key, common);
  const [row] = await common.run(graph, {
    ...counterparts.given,
    ...filter,
    ...{ actors, asOf, exclude: [...exclude, ...actors] },
    ...{ size, from, least, candidates: MAX_ROWS + 1 },
  });
  if (row === undefined) return { total: 0, rows: [] };
  checkRows(row.candidates);
  const rows = row.ids.map((id, i) => ({
    id,
    sortKey: row.sortKeys[i]!,
    actors: row.numbers[i]!,
    meetingCount: row.counts[i]!,
    lastDate: row.days[i] === '' ? null : row.days[i]!,
  }));
  return { total: row.total, rows };
}
