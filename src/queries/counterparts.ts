/** Reads pages of the counterparts of actors, most of whose meetings never leave the graph. */
import type { Graph, Value } from '../graph/graph.ts';
import { BRIEF_COLUMNS, entityAt, entityColumns } from './columns.ts';
import { ifGiven, readGiven } from './given.ts';
import { LOOKED_UP, PAIR_RANKS, RANK, standingOf, STRENGTH, strengthsAt } from './pair-ranks.ts';
import { totalsOf } from './pair-totals.ts';
import {
  checkCandidates,
  MAX_ROWS,
  PAIR_MATCH,
  type CounterpartData,
  type TieConditions,
} from './pairs.ts';
import { optional, text, type PropertyMap } from './values.ts';

/** What counterparts are ordered by, before their name and id; all ascending. */
const PLACES = {
  VERDICT: ['verdict', '-meetingCount'],
  MEETING_COUNT: ['-meetingCount', 'verdict'],
  NAME_ASC: [],
  // 20160126 for 2016-01-26, as in cursors.
  LAST_DATE_DESC: ["-coalesce(toInteger(replace(lastDate, '-', '')), 0)"],
} as const;

/** A page of one list of counterparts: of this size, after this key. */
export interface CounterpartSlice {
  readonly order: keyof typeof PLACES;
  readonly size: number;
  readonly from: readonly (string | number)[] | null;
}

/** Some counterparts of one actor, in order, and how many it has. */
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

// Candidates are counted although they may not be wanted: the limit is one on work. The strongest of
// several readings of one meeting counts, and only then is asked whether its status is wanted.
const pageBy = (places: readonly string[]) => {
  const keys = [...places.map((_, i) => `place${i}`), 'sortKey', 'other'];
  return `${PAIR_MATCH}
  WITH actor, b.id AS other, b.sortKey AS sortKey, m.id AS meeting,
    ra.earliest AS begins, ra.latest AS ends, ${LOOKED_UP}
  LIMIT $candidates
  WITH actor, other, sortKey, meeting, begins, ends, arePresent, whole, byRank, ${RANK} AS rank
  WITH actor, other, sortKey, meeting, begins, ends, ${STRENGTH} AS strength
  WITH actor, other, sortKey, meeting, min(strength) AS stands, min(begins) AS earliest,
    max(ends) AS latest, count(*) AS readings
  WITH actor, other, sortKey, earliest, latest, readings,
    CASE WHEN stands IS NOT NULL${ifGiven('wanted', ' AND stands IN $wanted')} THEN stands END AS counted
  WITH actor, other, sortKey, counted, count(*) AS meetings, min(earliest) AS first,
    max(latest) AS last, sum(readings) AS readingsAt
  WITH actor, other, sortKey, min(counted) AS strongest,
    sum(CASE WHEN counted IS NULL THEN 0 ELSE meetings END) AS meetingCount,
    max(CASE WHEN counted IS NULL THEN null ELSE last END) AS lastDate,
    collect([counted, meetings, first, last]) AS sums, sum(readingsAt) AS readingsOf
  WITH actor, sum(readingsOf) AS candidates, count(strongest) AS total,
    collect([other, sortKey, strongest, meetingCount, lastDate, sums]) AS found
  CALL (found) {
    UNWIND found AS one
    WITH one[0] AS other, one[1] AS sortKey, one[2] AS strongest, one[3] AS meetingCount,
      one[4] AS lastDate, one[5] AS sums
    WHERE strongest IS NOT NULL
    WITH other, sortKey, $verdicts[strongest] AS verdict, meetingCount, lastDate, sums
    WITH ${['other', 'sortKey', 'sums', ...places.map((place, i) => `${place} AS place${i}`)].join(', ')}
    ${ifGiven('from0', `WHERE ${after(keys)}`)}
    WITH other, sums, ${keys.slice(0, -1).join(', ')}
    ORDER BY ${keys.join(', ')} LIMIT $size
    MATCH (e:Entity {id: other})
    RETURN collect([${entityColumns('e', BRIEF_COLUMNS)}, sums]) AS page
  }
  RETURN actor AS actor, candidates AS candidates, total AS total, page AS page`;
};

const PAGES = Object.fromEntries(
  Object.entries(PLACES).map(([order, places]) => [order, pageBy(places)]),
) as Readonly<Record<keyof typeof PLACES, string>>;

/**
 * Of each of `actors`, in their order, the counterparts from `slice.from` on, in no order.
 *
 * @throws RapportError `QUERY_TOO_EXPENSIVE` where they have more than `limit` candidates together.
 */
export async function listCounterparts(
  graph: Graph,
  k: string,
  actors: readonly string[],
  { statuses, ...filters }: TieConditions,
  { order, size, from }: CounterpartSlice,
  limit = MAX_ROWS,
): Promise<CounterpartSliceData[]> {
  const parameters = {
    actors,
    k,
    ...PAIR_RANKS,
    ...filters,
    wanted: statuses === null ? null : strengthsAt(statuses),
    ...Object.fromEntries([0, 1, 2, 3].map((i) => [`from${i}`, from?.[i] ?? null])),
    size,
    candidates: limit + 1,
  } as unknown as Record<string, Value>;
  const rows = await readGiven(graph, PAGES[order], parameters);
  checkCandidates(
    rows.reduce((sum, { candidates }) => sum + Number(candidates), 0),
    limit,
  );
  const found = new Map(rows.map((row) => [text(row.actor), row]));
  return actors.map((actor) => {
    const row = found.get(actor);
    const page = (row?.page ?? []) as readonly (readonly [Value, readonly Value[]])[];
    return { total: Number(row?.total ?? 0), rows: page.map(toCounterpart) };
  });
}

function toCounterpart([brief, sums]: readonly [Value, readonly Value[]]) {
  const stored = entityAt(brief, BRIEF_COLUMNS);
  const counted = sums.flatMap((sum) => {
    const [strength, count, earliest, latest] = sum as readonly Value[];
    if (strength === null || strength === undefined) return [];
    return {
      ...standingOf(Number(strength)),
      count: Number(count),
      earliest: optional(earliest),
      latest: optional(latest),
    };
  });
  const [id, sortKey] = [text(stored.id), text(stored.sortKey)];
  return { id, sortKey, meetings: [], ...totalsOf(counted), stored };
}
